import { isDutyVerb } from "../../data/duty-verbs";
import { withCaseOf } from "../replacement";
import { MOST_SHOWN } from "../most-shown";
import { defineRule } from "../rule";

const OPENING =
  /^(\s*)((?:you(?:['’]ll| will) be |you are |will be |be |this (?:position|role) (?:is|will be) |the (?:position|role) (?:is|will be) )?(?:primarily |mainly |directly |also )?responsible for|(?:(?:your|main|key|primary|the|job) ){0,2}(?:duties|responsibilities|tasks) (?:will )?(?:include|are(?! (?:\p{L}+ly|many|various|varied|wide|broad|listed|outlined|described|detailed|shared|set out|performed|carried|assigned|subject|not|as)\b)|consist of)(?!d)|accountable for(?= (?:the )?(?:\p{Ll}+ing|management|delivery|development|implementation|operation|coordination|execution|maintenance)\b)|in charge of)(?=\s+[\p{L}"“])/iu;
const VERBS = /^\s+((?:[a-z]{2,14}ing)(?:(?:,? (?:and|or) |, |\/)[a-z]{2,14}ing){0,4})\b(?! of\b)/;

/** A duty that begins with empty words instead of its verb. */
export const weakOpening = defineRule({
  id: "clarity/weak-opening",
  scope: "block",
  severity: "hint",
  summary: "Begin a duty with its verb.",
  why: "“Improve the workflow” is shorter than “Responsible for improving the workflow”, and readers who skim see at once what they would do.",
  messages: {
    replace: "“{found}” hides the verb. Begin with it: “{better}”.",
    reword: "“{found}” hides the verb. Begin with what the person does.",
    many: "“{found}” is one of {count} more openings that hide the verb. Begin with what the person does.",
  },
  options: { most: 3 },
  optionDescriptions: { most: MOST_SHOWN },
  shields: ["heading", "statement", "benefits", "quotation", "other-language"],
  crowd: { message: "many", of: ["replace", "reword"] },
  *check({ kind, text }) {
    if (kind !== "list-item" && kind !== "paragraph") return;
    const match = OPENING.exec(text);
    if (!match) return;
    const start = match[1]!.length;
    const found = match[2]!;
    const span = { start, end: start + found.length };
    // A heading that lost its mark: a list follows.
    if (kind === "paragraph" && /:\s*$/.test(text) && text.length < 120) return;
    const behind = text.slice(span.end);
    const verbs = VERBS.exec(behind);
    const subject = /^you/i.test(found) ? "You will " : "";
    const better = verbs && /responsible for$/i.test(found) ? commandOf(verbs[1]!) : undefined;
    // Another verb further on would keep its “-ing” and no longer match.
    if (
      !verbs ||
      better === undefined ||
      /(?:,|\band|\bor)\s+(?:\w+ly )?[a-z]{2,14}ing\b/.test(behind.slice(verbs[0].length).split(/[.;]/)[0]!) ||
      /^(?:this|the)/i.test(found)
    ) {
      yield { span, message: "reword", values: { found } };
      return;
    }
    const words = withCaseOf(found, `${subject}${better}`);
    const edits = [{ start, end: span.end + verbs[0].length, text: words }];
    yield {
      span,
      message: "replace",
      values: { found, better: words },
      fixes: [{ title: `Begin with “${words}”`, safe: false, edits }],
    };
  },
});

/** “designing and developing” as “design and develop”; undefined where a verb is not known. */
function commandOf(gerunds: string): string | undefined {
  let known = true;
  const command = gerunds.replace(/(?<![a-z])[a-z]+ing\b/g, (word) => {
    const stem = word.slice(0, -3);
    const base = [stem, `${stem}e`, stem.slice(0, -1)].find((form) =>
      !form.endsWith("s") || form.endsWith("ss") ? isDutyVerb(form) : false,
    );
    known &&= base !== undefined;
    return base ?? word;
  });
  return known ? command : undefined;
}
