import { endOfStatement, holderOf, surroundings } from "../requirement-text";
import { spanOfMatch } from "../../text/span";
import { defineRule, type Draft } from "../rule";

/** Lifting or standing in a desk job, or asked for without a word about accommodation. */
export const physicalDemands = defineRule({
  id: "requirements/physical-demands",
  scope: "posting",
  severity: "information",
  summary: "Ask for physical strength only where the work needs it, and say that it may be done with accommodation.",
  why: "Stock lines about lifting and standing turn away people with disabilities who could do the work, with or without an aid.",
  sources: [
    {
      title: "EEOC, Job Applicants and the Americans with Disabilities Act",
      url: "https://www.eeoc.gov/laws/guidance/job-applicants-and-ada",
    },
  ],
  messages: {
    desk: "“{found}” is unusual for this kind of work. Leave it out unless the work needs it.",
    accommodation:
      "“{found}” does not say that it may be done with accommodation. Add “with or without reasonable accommodation”.",
    adjustments:
      "“{found}” does not say that it may be done with adjustments. Add “with or without reasonable adjustments”.",
  },
  shields: ["benefits", "quotation", "address", "other-language"],
  *check(draft) {
    const { text, blocks, posting } = draft;
    const desk = DESK.test(posting.title?.value ?? "") && !HANDS_ON.test(posting.title?.value ?? "");
    const demanding = blocks.filter(
      (block) => block.kind !== "code" && block.kind !== "heading" && mayHold(block.text),
    );
    if (demanding.length === 0 || (!desk && ACCOMMODATED.test(text))) return;
    for (const block of demanding) {
      const match = DEMAND.exec(block.text);
      // At a desk people sit.
      if (!match || (desk && SIT.test(match[0]))) continue;
      const span = spanOfMatch(match, block.span.start);
      const values = { found: match[0] };
      if (desk) yield { span, message: "desk", values };
      else if (isOfAdjustments(draft))
        yield { span, message: "adjustments", values, fixes: addition(draft, span, "adjustments") };
      else yield { span, message: "accommodation", values, fixes: addition(draft, span, "accommodation") };
      return;
    }
  },
});

const mayHold = holderOf([
  "lbs",
  "lb",
  "pound",
  "kg",
  "kilo",
  "stand",
  "sit for",
  "sitting",
  "walk",
  "kneel",
  "crouch",
  "bend",
  "stoop",
]);
const DEMAND =
  /\b(?:lift|carry|push|pull|move)(?:ing)?(?:,? (?:and|or|\/|and\/or) ?(?:lift|carry|push|pull|move)(?:ing)?|, (?:lift|carry|push|pull|move)(?:ing)?){0,3} (?:and )?(?:up to |at least |objects (?:of |up to |weighing )?(?:up to )?|weights? (?:of )?(?:up to )?|items (?:up to )?|boxes (?:up to )?|more than |over |a minimum of )?\d{1,3} ?(?:\+ ?)?(?:lbs?|pounds?|kg|kilos?|kilograms?)\b|\b(?:stand|standing|sit|sitting|walk|walking|kneel|crouch|bend|stoop)(?:ing)?(?:,? (?:and|or|\/|and\/or) ?(?:stand|sit|walk|kneel|crouch|bend|stoop)(?:ing)?)? for (?:long|extended|prolonged|\d{1,2}|several|up to \d{1,2}) (?:periods?(?: of time)?|hours)\b|\bprolonged (?:periods of )?(?:sitting|standing|walking)\b/i;
const ACCOMMODATED =
  /\bwith or ?without (?:an? )?(?:reasonable )?(?:accommodation|adjustment)s?\b|\breasonable (?:accommodation|adjustment)s? (?:may|can|will) be (?:made|provided)\b/i;
const SIT = /^(?:prolonged (?:periods of )?)?sit/i;
const DESK =
  /\b(?:software|web|front-?end|back-?end|full[- ]stack|data|machine learning|devops|cloud|product|content|marketing|financial|finance|business|hr|policy|account(?:ant|ing)|analyst|programmer|copywriter|writer|editor|recruiter|designer|developer|paralegal|attorney|counsel|controller|bookkeeper|statistician|strategist|economist)\b/i;
const HANDS_ON =
  /\b(?:technician|warehouse|store|stock|retail|shop|chef|cook|nurse|laborer|labourer|driver|mechanic|field|facilit|data cent(?:er|re)|center|event|production|set|lab|laborator|operator|install|maintenance|merchandis|floor|fashion|hardware|landscape|interior|librar)\w*\b/i;

/** Whether the job is where the law calls accommodation adjustments. */
function isOfAdjustments({ posting }: Draft): boolean {
  return posting.locations.some(({ country }) => country !== null && /^(?:GB|IE|AU)$/.test(country));
}

function addition(draft: Draft, span: { start: number; end: number }, help: string) {
  const around = surroundings(draft, span);
  if (!around) return [];
  const at = endOfStatement(draft.text, around.sentence);
  // Far behind the demand the words would speak of something else.
  if (at === undefined || at - span.end > 160) return [];
  return [
    {
      title: `Add “with or without reasonable ${help}”`,
      safe: false,
      edits: [{ start: at, end: at, text: `, with or without reasonable ${help}` }],
    },
  ];
}
