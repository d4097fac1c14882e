import { JURISDICTIONS } from "../../data/jurisdictions/index.generated";
import type { Jurisdiction } from "../../data/jurisdictions/jurisdiction";
import type { Severity } from "../../finding";
import { readEmployerKind } from "../../posting/employer-kind";
import { defineRule, type Draft } from "../rule";

const PLACES = [...JURISDICTIONS.values()].filter(({ forbids }) => forbids.includes("exclude_residents"));
const NAMES = PLACES.map(({ name }) => name).join("|");
const STATE = "(?:(?:the )?(?:states? of )?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?(?:,? (?:and|or|&) |, ))";
const LEFT_OUT = new RegExp(
  [
    `\\b(?:not|cannot|can't|unable to|won't|isn't|aren't)\\b[^.;:!?\\n]{0,70}?\\b(?:residents? (?:of|in)|(?:residing|living|located|based|resides?|live|performed|filled|work(?:ed|ing)?|hire|employ(?:ees)?|candidates|applicants|applications|people)(?: by \\w+| by \\w+ \\w+)? (?:in|from)) (?:the state of )?${STATE}{0,6}(?<a>${NAMES})\\b`,
    `\\b(?<b>${NAMES}) (?:residents|applicants|candidates)\\b[^.;:!?\\n]{0,30}\\b(?:not|cannot|ineligible|excluded|need not)\\b`,
    `\\b(?:[Rr]emote|[Aa]nywhere|[Uu]nited [Ss]tates|U\\.?S\\.?A?|[Nn]ationwide|states)\\b[^.;:!?\\n]{0,40}?\\b(?:except(?: for| in| from)?|excluding|other than|outside(?: of)?|but not(?: in)?|not including)(?: residents of)? (?:the states? of |the following states: )?${STATE}{0,6}(?<c>${NAMES})\\b`,
    `\\b(?:[Ee]xcluding|[Ee]xcept(?: for)?|[Nn]ot available (?:in|to)|[Nn]ot open (?:in|to)) (?:residents of |candidates in |applicants (?:from|in) )?(?:the state of )?${STATE}{0,6}(?<d>${NAMES})(?: residents| applicants| candidates)?(?=[\\s.,;)]|$)`,
  ].join("|"),
  "gu",
);

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
    if ((setting.organization.kind ?? readEmployerKind(posting, text)) === "federal") return;
    for (const block of blocks) {
      for (const match of block.text.matchAll(LEFT_OUT)) {
        const name = Object.values(match.groups ?? {}).find((group) => group !== undefined);
        const place = PLACES.find((one) => one.name === name && isInForce(one, draft));
        if (!place) continue;
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
