import { oneOf } from "../../data/one-of";
import { defineRule } from "../rule";

const UNPAID = new RegExp(
  [
    `\\bunpaid (?:\\w+[- ]){0,2}?(?:internships?|interns?|trials?(?: (?:shifts?|periods?|days?|weeks?))?|training(?: period)?|probation\\w*|test (?:shifts?|projects?|days?|assignments?)|assignments?|work trials?|positions?|roles?|placements?|apprenticeships?|externships?|traineeships?)\\b`,
    `\\b(?:internship|position|role|placement|trial(?: period| shift)?|training(?: period)?|apprenticeship|opportunity) (?:is|are|will be)(?: an?)? (?:currently |initially )?(?:unpaid|not paid|without pay)\\b`,
    `\\b(?:trial (?:shift|period|day|week)|training|probation(?:ary)? period|first (?:\\w+ )?(?:weeks?|days?|months?))\\b[^.;\\n]{0,30}\\b(?:unpaid|not paid|without pay|no pay)\\b`,
    `\\bsweat equity\\b`,
    `\\b(?:work|working) (?:for free|without pay)\\b(?! (?:range|scale))`,
  ].join("|"),
  "gi",
);

/** Work that is asked for and not paid. */
export const unpaidWork = defineRule({
  id: "pay/unpaid-work",
  scope: "posting",
  severity: "warning",
  summary: "Pay for work.",
  why: "An unpaid trial or internship shuts out everyone who cannot afford it, and where the work is of use to the employer the law may ask for a wage. This is information, not legal advice.",
  sources: [
    {
      title: "U.S. Department of Labor, Fact Sheet #71: internship programs under the FLSA",
      url: "https://www.dol.gov/agencies/whd/fact-sheets/71-flsa-internships",
    },
  ],
  messages: { unpaid: "Work that is not paid shuts out many candidates, and may have to be paid. Offer pay for it." },
  shields: ["quotation", "other-language", "statement"],
  *check({ blocks, posting, text: source }) {
    if (
      posting.employmentTypes.some(
        ({ value, span }) => value === "VOLUNTEER" && /volunt/i.test(source.slice(span.start, span.end)),
      )
    )
      return;
    for (const { text, kind, span } of blocks) {
      if (kind === "code" || !MENTION.test(text)) continue;
      for (const match of text.matchAll(UNPAID)) {
        const around = text.slice(Math.max(0, match.index - 70), match.index + match[0].length + 70);
        if (OTHERWISE.test(around)) continue;
        yield {
          span: { start: span.start + match.index, end: span.start + match.index + match[0].length },
          message: "unpaid",
        };
      }
    }
  },
});

/** Spares the costly patterns where nothing is said of work without pay. */
const MENTION = /unpaid|not paid|without pay|no pay\b|for free|sweat/i;
/** Past experience that counts, work for credit or by volunteers, and denials. */
const OTHERWISE = oneOf("i")`
  \bpaid (?:and|or|and/or|as well as) unpaid\b
  \bunpaid (?:and|or|and/or) paid\b
  \b(?:no|not|never|don't|without|nor) (?:\w+ ){0,3}unpaid\b
  \bvolunteer
  \b(?:academic|course|college|school|university) credits?\b
  \bexperience\b
  \bnot (?:\w+ ){0,3}for free\b
  \bnever work
  \binclud(?:es|ing) (?:\w+ ){0,3}unpaid\b
`;
