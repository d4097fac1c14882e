import { JURISDICTIONS } from "../../data/jurisdictions/index.generated";
import type { Jurisdiction } from "../../data/jurisdictions/jurisdiction";
import type { Severity } from "../../finding";
import { readEmployerKind } from "../../posting/jurisdiction/employer-kind";
import { defineRule, type Draft } from "../rule";

const PLACES = [...JURISDICTIONS.values()].filter(({ forbids }) => forbids.includes("exclude_residents"));
const CODES = PLACES.map(({ id }) => id.slice(-2).toUpperCase());
const NAMES = [...PLACES.map(({ name }) => name), ...CODES].join("|");
const STATE = "(?:(?:the )?(?:states? of )?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?(?:,? (?:and|or|&) |, ))";
/** Spares the costly pattern where none of the places is named. */
const MENTION = new RegExp(`\\b(?:${NAMES})\\b`);
/** The words between a “not” and the people it leaves out; with others between, it denies something else. */
const BETWEEN =
  "(?:(?:to|for|be|consider(?:ing|ed)?|accept(?:ing|ed)?|open|available|eligible|able|currently|presently|hire|hiring|employ(?:ing|ees)?|remote|workers?|candidates?|applicants?|applications?|people|individuals?|residents?|anyone|those|who|are|is|from|by|someone|persons?|offered|support(?:ing)?|at this time|in) ){0,8}?";
const LEFT_OUT = new RegExp(
  [
    `\\b(?:not|cannot|can't|unable|won't|isn't|aren't|can’t|won’t|isn’t|aren’t) ${BETWEEN}(?:residents? (?:of|in)|(?:residing|living|located|based|resides?|lives?|performed|filled|worked|hire|hiring|employ|employees|candidates|applicants|applications|available|open) (?:in|from)) (?:the state of )?${STATE}{0,6}(?<a>${NAMES})\\b`,
    `\\b(?<b>${NAMES}) (?:residents|applicants|candidates)\\b[^.;:!?\\n]{0,20}\\b(?:not (?:be )?(?:eligible|considered|apply|accepted)|cannot (?:apply|be)|ineligible|excluded|need not apply)\\b`,
    `\\b(?:[Rr]emote|[Aa]nywhere|[Uu]nited [Ss]tates|U\\.?S\\.?A?|[Nn]ationwide|states)\\b[^.;:!?\\n]{0,40}?\\b(?:except(?: for| in| from)?|excluding|other than|but not(?: in)?|not including)(?: residents of)? (?:the states? of |the following states: )?${STATE}{0,6}(?<c>${NAMES})\\b`,
    `\\b(?:[Ee]xcluding|[Ee]xcept(?: for)?) (?:residents of |candidates in |applicants (?:from|in) )(?:the state of )?${STATE}{0,6}(?<d>${NAMES})\\b`,
  ]
    .map((source) => `${source}(?!,? ?D\\.?C)`)
    .join("|"),
  "gu",
);
/** What is said of the people who may work; pay, benefits and law by state are something else. */
const OF_WORK =
  /\b(?:remote\w*|hir(?:e|ing)|appl(?:y|icants?|ications?)|candidates?|open to|eligible|anywhere|work(?:ing)? from|based|reside\w*|live)\b/i;
const OF_TERMS =
  /[$£€]|\b(?:pay|paid|salar\w+|compensation|ranges?|PTO|vacation|leave|benefits?|holidays?|laws?|accru\w+|non-?competes?|minimum|wages?|insurance|sales|customers|offices|stores)\b/i;

const SEVERITIES: Readonly<Record<Jurisdiction["confidence"], Severity>> = {
  high: "error",
  medium: "warning",
  low: "information",
};

/** People of a state are left out, where the law looks on the job as open to them all the same. */
export const excludesResidents = defineRule({
  id: "pay/excludes-residents",
  scope: "posting",
  severity: "error",
  summary: "Do not leave out the people of a state to avoid its pay law.",
  why: "Colorado and Washington look on a remote job as covered even where the posting says that people there may not apply, so leaving them out costs candidates and gains nothing. This is information, not legal advice.",
  messages: {
    law: "Leaving out people in {place} may not take the posting out of its pay law ({citation}). State the pay and let them apply.",
    paid: "The pay is stated, so there may be no need to leave out people in {place} ({citation}).",
  },
  shields: ["quotation", "other-language"],
  *check(draft) {
    const { posting, blocks, text, setting } = draft;
    for (const block of blocks) {
      if (!MENTION.test(block.text)) continue;
      for (const match of block.text.matchAll(LEFT_OUT)) {
        const around = block.text.slice(Math.max(0, match.index - 90), match.index + match[0].length + 60);
        if ((match.groups?.["c"] || match.groups?.["d"]) && (!OF_WORK.test(around) || OF_TERMS.test(around))) continue;
        const name = Object.values(match.groups ?? {}).find((group) => group !== undefined);
        const place = PLACES.find(
          (one) => (one.name === name || one.id.slice(-2).toUpperCase() === name) && isInForce(one, draft),
        );
        if (!place || (setting.organization.kind ?? readEmployerKind(posting, text)) === "federal") continue;
        const span = { start: block.span.start + match.index, end: block.span.start + match.index + match[0].length };
        const own = SEVERITIES[place.terms.exclude_residents?.confidence ?? place.confidence];
        const isPaid = posting.pay.length > 0;
        const severity = isPaid && own === "error" ? "warning" : own;
        const { citation, url } = place;
        yield {
          span,
          severity,
          message: isPaid ? "paid" : "law",
          values: { place: place.name, citation },
          sources: [{ title: citation, url }],
        };
      }
    }
  },
});

function isInForce(
  { effectiveFrom, employeesMin }: Jurisdiction,
  { setting: { today, organization } }: Draft,
): boolean {
  if (effectiveFrom === null || effectiveFrom > today) return false;
  return employeesMin === null || organization.headcount === null || organization.headcount >= employeesMin;
}
