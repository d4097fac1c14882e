import type { Fix } from "../../finding";
import { insertionPoint } from "../../posting/placement/placement";
import type { Span } from "../../text/span";
import { shiftSpan } from "../../text/span";
import { holdsApproved } from "../find-approved";
import { defineRule, type Draft } from "../rule";
import { statementInsertion } from "../statement-insertion";

/** A federal contractor's posting that does not name disability and protected veterans. */
export const missingContractorTagline = defineRule({
  id: "statements/missing-contractor-tagline",
  scope: "posting",
  severity: "warning",
  summary: "Name disability and protected veterans in the postings of a federal contractor.",
  why: "Above certain amounts, federal contractors are asked to say in every posting that disability and veteran status do not count against anybody. That duty rests on statutes, and stayed when Executive Order 11246 was revoked. This is information, not legal advice.",
  sources: [
    {
      title: "41 CFR 60-741.5(a) (section 503, disability)",
      url: "https://www.ecfr.gov/current/title-41/subtitle-B/chapter-60/part-60-741",
    },
    {
      title: "41 CFR 60-300.5(a) (VEVRAA, protected veterans)",
      url: "https://www.ecfr.gov/current/title-41/subtitle-B/chapter-60/part-60-300",
    },
  ],
  messages: {
    missing:
      "Federal contractors may be asked to say that applicants are considered without regard to disability or protected veteran status (41 CFR 60-741.5, 60-300.5). Add the statement.",
    abbreviated:
      "From a federal contractor the letters “{found}” may not be enough: disability and veterans should be named (41 CFR 60-741.5, 60-300.5). Write “including disability and veterans”.",
  },
  *check(draft) {
    const { posting, setting } = draft;
    if (posting.words === 0 || (posting.language ?? "en") !== "en") return;
    if (posting.locations.some(({ country }) => country !== null && country !== "US")) return;
    const said = setting.organization.federalContractor ? undefined : contractorWords(draft);
    if ((!setting.organization.federalContractor && !said) || isNamed(draft)) return;
    if (holdsApproved(draft, "disability-veteran")) return;
    const related = said ? [{ message: "Here the posting speaks of a federal contractor.", span: said }] : [];
    const letters = lettersOnly(draft);
    if (letters) {
      const found = draft.text.slice(letters.start, letters.end);
      yield { span: letters, message: "abbreviated", values: { found }, related, fixes: [inWords(letters, found)] };
    } else
      yield {
        span: insertionPoint(draft, "equal-opportunity").word,
        message: "missing",
        related,
        fixes: statementInsertion(draft, "disability-veteran", null),
      };
  },
});

/** The employer as a contractor of the government, and not a word about those it works with or what the candidate knows. */
const CONTRACTOR =
  /\b(?:as an? (?:U\.?S\.? )?(?:federal|government) (?:government )?(?:sub)?contractor|(?:we are|is) an? (?:VEVRAA )?(?:U\.?S\.? )?(?:federal|government) (?:government )?(?:sub)?contractor|VEVRAA federal (?:sub)?contractor)\b/i;
const LETTERS = /(?:\b(?:EEO|EOE|AA)[ /-]{1,3})?\bM\/F\/(?:D|disab\w*)\/(?:V|vets?)\b|\bEOE,? D\/V\b/i;

function contractorWords({ blocks }: Draft): Span | undefined {
  for (const { text, span } of blocks) {
    const match = CONTRACTOR.exec(text);
    if (match) return shiftSpan({ start: match.index, end: match.index + match[0].length }, span.start);
  }
  return undefined;
}

/** Whether statements to candidates name both people with disabilities and veterans in words. */
function isNamed({ posting, text }: Draft): boolean {
  const words = posting.statements
    .filter(({ kind }) => kind === "equal-opportunity" || kind === "disability-veteran")
    .map(({ whole }) => text.slice(whole.start, whole.end))
    .join(" ");
  return /\bdisab/i.test(words) && /\bvet(?:s|erans?)?\b/i.test(words);
}

/** Writes out the letters. */
function inWords(span: Span, found: string): Fix {
  const text = `${/^(?:EEO|EOE|AA)\b/i.test(found) ? "EOE, " : ""}including disability/vets`;
  return { title: `Replace with “${text}”`, safe: false, edits: [{ ...span, text }] };
}

function lettersOnly({ blocks }: Draft): Span | undefined {
  for (const { text, span } of blocks) {
    const match = LETTERS.exec(text);
    if (match) return shiftSpan({ start: match.index, end: match.index + match[0].length }, span.start);
  }
  return undefined;
}
