import { lawBehind, lawsOn } from "../law";
import { defineRule } from "../rule";

const AGREEMENT =
  "(?:non-?compet(?:e|ition)(?:s| (?:agreements?|clauses?|covenants?|contracts?|provisions?|restrictions?))?|(?:agreements?|covenants?) not to compete)";
const BINDING =
  "(?:sign(?:ing)?|execut(?:e|ing)|enter(?:ing)? into|agree(?:ing)? to|subject to|bound by|accept(?:ing)?)";
/** That the hire is bound by such an agreement. */
const ANNOUNCED = new RegExp(
  `\\b(?:${BINDING}\\b[^.;\\n]{0,60}?\\b${AGREEMENT}|${AGREEMENT}\\b[^.;\\n]{0,40}?\\b(?:is |are |will be )?(?:required|applies|apply|to be signed|must be signed|as a condition))(?!\\w)`,
  "gi",
);
/** Denials, agreements of the candidate with others, and agreements as the work of the job. */
const OTHERWISE =
  /\b(?:no|not|never|nor|without|don['’]t|doesn['’]t|won['’]t|free (?:of|from)|prior|previous|former|current|existing|another|other) (?:\w+ ){0,6}?$/i;
const OF_OTHERS =
  /^[^.;\n]{0,40}\b(?:with (?:any|another|your|a) (?:other )?(?:current |former |previous )?(?:employer|company)|that (?:would|could|may) (?:prevent|restrict|limit))/i;
const WORK = /\b(?:draft|review|negotiat|enforc|litigat|interpret|advis|knowledge of|experience)\w*\b[^.;\n]{0,80}$/i;
/** Executives are often left out of these laws. */
const EXECUTIVE = /\b(?:chief|C[EFOT]O|president|executive director)\b/i;

/** An agreement not to compete is announced, where such agreements may be void or have to be disclosed. */
export const nonCompete = defineRule({
  id: "statements/non-compete",
  scope: "posting",
  severity: "information",
  summary: "Check agreements not to compete against the law of the place.",
  why: "In some places such agreements are void for nearly everybody, in others below a certain pay or without early notice. Announcing one costs applicants all the same. This is information, not legal advice.",
  messages: {
    void: "In {place} an agreement not to compete may be void for this job ({citation}). Ask those who know its law before you announce one.",
    limited:
      "In {place} an agreement not to compete may bind only above a certain pay, and may have to be shown with the offer ({citation}). Check whether it holds for this job.",
  },
  shields: ["quotation", "other-language", "heading"],
  *check(draft) {
    const { blocks, posting } = draft;
    if (EXECUTIVE.test(posting.title?.value ?? "")) return;
    for (const { kind, text, span: { start: from } } of blocks) {
      if (kind === "code" || !/compet/i.test(text)) continue;
      for (const match of text.matchAll(ANNOUNCED)) {
        const before = text.slice(Math.max(0, match.index - 90), match.index);
        const within = text.slice(Math.max(0, match.index - 40), match.index + match[0].search(/non-?compet|not to compete/i));
        const after = text.slice(match.index + match[0].length, match.index + match[0].length + 90);
        if (OTHERWISE.test(before) || OTHERWISE.test(within) || OF_OTHERS.test(after) || WORK.test(before)) continue;
        const span = { start: from + match.index, end: from + match.index + match[0].length };
        const voids = lawsOn(draft, ["non_compete"]);
        const limits = lawsOn(draft, ["non_compete_limited"]);
        const [law] = voids.length > 0 ? voids : limits;
        if (!law) return;
        const message = voids.length > 0 ? "void" : "limited";
        yield { span, message, values: law.values, ...lawBehind([...voids, ...limits], span) };
      }
    }
  }, // prettier-ignore
});
