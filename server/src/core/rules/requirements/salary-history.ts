import { lawBehind, lawsOn } from "../law";
import { defineRule } from "../rule";

const PAY = "(?:salar(?:y|ies)|pay|compensation|wages?|earnings|remuneration|CTC)";
const HISTORY = new RegExp(
  [
    `\\b(?:salary|pay|wage|compensation) history\\b`,
    `\\b(?:your |their )?(?:current|present|previous|prior|past|last|last drawn|most recent)(?:,? ?(?:and|or|/|&) ?(?:\\w+))? (?:annual |monthly |base |gross |total )?${PAY}(?! (?:ranges?|scales?|schedules?|grades?|bands?|structures?|plans?|rates?|levels?|pract|polic|trends?|market|employees?|system|stub))\\b`,
    `\\bhow much (?:you (?:currently )?(?:earn|make)|you are (?:currently )?(?:earning|making|paid)|are you (?:currently )?(?:earning|making))\\b`,
  ].join("|"),
  "gi",
);
/** Spares the costly patterns where nothing is said of pay. */
const MENTION = /salar|pay\b|compensation|wage|earn|remuneration|ctc\b/i;
const ASKS =
  /\b(?:provide|includ(?:e|es|ing)|state|stating|submit|send(?:ing)?|list(?:ing)?|indicat(?:e|ing)|mention(?:ing)?|share|disclos(?:e|ing)|tell us|give|specify(?:ing)?|attach|e-?mail|forward|apply|resume|c\.?v\.?|cover letter|letter|with|along with|details of|what (?:is|are|was)|please|must|need|required)\b[^.!?;\n]{0,110}$/i;
const DENIES =
  /\b(?:not|n['’]t|never|without|prohibit\w*|ban(?:s|ned)?|unlawful|illegal|refus\w+|regardless|no longer|nor|forbid\w*|restrict\w*|against|laws?|based (?:up)?on|determin\w+|consider\w*|depend\w*|negotiat\w+|inquir\w+|permitted to|no (?:\p{L}+ )?(?:employer|entity|agency)|may (?:request|be))\b/iu;
const FIELD =
  /^\W{0,4}(?:current|present|last drawn|previous|last)(?: (?:annual|monthly))? (?:salary|ctc|compensation|pay)\b(?:\s?[:–-]\s?(?![$€£₹\d])|\s?[?]|\s*$)/i;

/** The posting asks candidates what they earn or have earned. */
export const salaryHistory = defineRule({
  id: "requirements/salary-history",
  scope: "posting",
  severity: "warning",
  summary: "Ask what candidates expect to earn, not what they have earned.",
  why: "Pay that follows from past pay carries old gaps along, and many places do not let an employer ask. This is information, not legal advice.",
  messages: {
    law: "In {place} an employer may not ask what candidates earn or have earned ({citation}). Ask for their expectations.",
    advice: "Many places do not let an employer ask what candidates earn or have earned. Ask for their expectations.",
  },
  shields: ["quotation", "other-language", "statement"],
  *check(draft) {
    const laws = lawsOn(draft, ["salary_history_question"]);
    const [law] = laws;
    for (const { kind, text, span: block } of draft.blocks) {
      if (kind === "code" || !MENTION.test(text)) continue;
      for (const match of text.matchAll(HISTORY)) {
        const before = text
          .slice(Math.max(0, match.index - 130), match.index)
          .split(/[.!?]\s/)
          .at(-1)!;
        const behind = text
          .slice(match.index + match[0].length, match.index + match[0].length + 50)
          .split(/[.!?]\s/)[0]!;
        const isAsked =
          ASKS.test(before) ||
          /^\s?(?:is |are |must be )?(?:required|must be|should be|are requested|is requested|needed)\b/i.test(
            behind,
          ) ||
          FIELD.test(text);
        if (!isAsked || DENIES.test(before) || DENIES.test(behind)) continue;
        const span = { start: block.start + match.index, end: block.start + match.index + match[0].length };
        const fixes = [
          { title: "Ask for salary expectations", safe: false, edits: [{ ...span, text: "salary expectations" }] },
        ];
        if (law)
          yield {
            span,
            fixes,
            severity: law.severity === "error" ? "warning" : law.severity,
            message: "law",
            values: law.values,
            ...lawBehind(laws, span),
          };
        else yield { span, fixes, message: "advice" };
      }
    }
  },
});
