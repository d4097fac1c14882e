import { lawBehind, lawsOn } from "../law";
import { defineRule } from "../rule";

const PAY = "(?:salar(?:y|ies)|pay|wages?|compensation|remuneration|earnings)";
const SECRET = new RegExp(
  [
    `\\b(?:your |their |the |all )?${PAY}(?: (?:details?|information|levels?|packages?|figures?))? (?:is|are|will be|must be|shall be|should be)(?: to be)? (?:kept |treated as |held |strictly |highly |completely |considered ){0,3}(?:confidential|private|secret|in confidence)\\b`,
    `\\b(?:not|never)(?: be (?:allowed|permitted|authori[sz]ed))? (?:to )?(?:openly )?(?:discuss|disclos|shar|talk about|reveal|compar)(?:e|ing|es)? (?:your |their |his |her )(?:own )?${PAY}\\b`,
    `\\b${PAY}(?: details?| range)? ?[:–-]? ?(?:strictly |highly )?confidential(?=[\\s.;!)]|$)`,
    `\\b${PAY} (?:is|are) not to be (?:discussed|disclosed|shared)\\b`,
    `\\b(?:keep|keeping|maintain) (?:your |their )(?:own )?${PAY} (?:strictly )?(?:confidential|private|secret|to yoursel(?:f|ves))\\b`,
    `\\b(?:prohibited|forbidden|barred) from (?:discussing|disclosing|sharing) (?:your |their )(?:own )?${PAY}\\b`,
  ].join("|"),
  "gi",
);

/** Spares the costly patterns where nothing is said of pay and silence. */
const MENTION = /confiden|private|secret|discuss|disclos|shar|talk|reveal|compar|yoursel/i;

/** Words that keep pay secret, or ask employees not to speak about their own. */
export const secrecy = defineRule({
  id: "pay/secrecy",
  scope: "posting",
  severity: "warning",
  summary: "Leave employees free to speak about their pay.",
  why: "In the United States most employees may speak about their pay, and other countries have such rules too. Words that forbid it deter candidates and may not hold. This is information, not legal advice.",
  sources: [
    {
      title: "National Labor Relations Board: your right to discuss wages",
      url: "https://www.nlrb.gov/about-nlrb/rights-we-protect/your-rights/your-right-to-discuss-wages",
    },
  ],
  messages: {
    law: "In {place} employees may speak about their pay ({citation}). Take these words out.",
    advice: "Employees may be free to speak about their pay. Take these words out.",
  },
  shields: ["quotation", "other-language", "statement"],
  *check(draft) {
    const laws = lawsOn(draft, ["pay_secrecy"]);
    const [law] = laws;
    for (const { text, span: { start: from } } of draft.blocks) {
      if (!MENTION.test(text)) continue;
      for (const match of text.matchAll(SECRET)) {
        if (/\b(?:not retaliate|inquir|other employees|applicants?'|access to)\b/i.test(text.slice(Math.max(0, match.index - 200), match.index + 200))) continue;
        const span = { start: from + match.index, end: from + match.index + match[0].length };
        if (law) yield { span, severity: law.severity === "error" ? "warning" : law.severity, message: "law", values: law.values, ...lawBehind(laws, span) };
        else yield { span, message: "advice" };
      }
    }
  }, // prettier-ignore
});
