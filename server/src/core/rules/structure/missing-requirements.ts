import { oneOf } from "../../data/one-of";
import type { SectionKind } from "../../data/section-kinds";
import { SECTION_TEXTS } from "../../data/section-texts";
import { STATEMENT_SECTIONS } from "../own-words";
import { defineRule, type Draft } from "../rule";
import { isPrompt, isSaid, reportAbsence } from "../section-absence";

/** Nothing is asked of the candidate. */
export const missingRequirements = defineRule({
  id: "structure/missing-requirements",
  scope: "posting",
  severity: "warning",
  summary: "Say what you ask of candidates.",
  why: "Without requirements, people cannot tell whether they qualify, and you cannot say by what you chose.",
  messages: { missing: "Nothing says what candidates need to bring. Add a section about the requirements." },
  *check(draft) {
    if (
      draft.posting.requirements.some(({ span }) => !isPrompt(draft, span)) ||
      isSaid(draft, REQUIREMENTS) ||
      asksInPassing(draft)
    )
      return;
    const report = reportAbsence(draft, {
      part: "requirements",
      kind: "requirements",
      ...SECTION_TEXTS.requirements,
    });
    if (report) yield { ...report, message: "missing" };
  },
});

const REQUIREMENTS: ReadonlySet<SectionKind> = new Set([
  "requirements",
  "requirements-required",
  "requirements-preferred",
  "skills",
  "education",
]);

/** How prose says who is wanted, in the words of demands and of adverts. */
const ASKS = new RegExp(
  [
    "must (?:have|be|hold|possess|believe|know|pass)|(?:is|are) required|required to|ability to|able to|experience (?:in|with|of|as)|experienced in|years of|degree|knowledge of|familiar with|proficien(?:t|cy)|you (?:are|have)|licen[cs]e",
    "you(?: will|['’]ll|['’]d| should| would)(?: also)? (?:have|need|bring|hold|possess|be (?:an? |able|experienced|qualified|registered|enthusiastic|motivated|confident|committed|willing|flexible|comfortable|organi[sz]ed))",
    "(?:looking|searching) for (?:an? |[\\w-]+,? ){0,4}(?:experienced|qualified|registered|enthusiastic|motivated|skilled|passionate|committed|dedicated|talented|dynamic|caring|individuals?|someone|people)",
    "are you (?:an? |currently |looking |newly )|someone who|(?:successful|ideal|suitable) (?:candidates?|applicants?|person)|post ?holders? will (?:have|be)|(?:is|be) suitable for|would suit|newly qualified|passion for|an advantage|desirable|essential",
    "(?:is|are) (?:an? (?:absolute )?must|necessary|needed|an? (?:big |strong |huge |definite )?plus)|fluen(?:t|cy) in|has an interest in|self-motivated|(?:looking|searching) for [^.!?\\n]{3,60} who (?:can|has|have|is|are|loves?|wants?|knows?)",
  ]
    .map((asks) => `\\b(?:${asks})\\b`)
    .join("|"),
  "gi",
);

/** What cannot be told of the duties, the employer or the offer: one such sentence says what candidates need to bring. */
const DEMANDS = oneOf("u")`
  \b(?:have|has|having|hold|holding|possess|possesses|possessing|need|needs|gained|requires?)\b(?: (?!opportunit|chance|access|responsib|support|training|develop|necessary|right|required|best)[\p{L}\d/&,'’+*-]+){0,11} (?:experience|qualifications?|qualified|knowledge|degree|diploma|registration|background|understanding|track record|NVQ|RGN|RMN|GCSEs?)\b
  \b[Mm]ust (?:have|hold|possess|be (?:an? |qualified|able|eligible|registered|experienced|fluent|proficient))
  \b(?:[Pp]revious|[Pp]roven|[Pp]rior|[Ss]trong|[Pp]ast|[Dd]emonstrable|[Rr]elevant|[Ss]olid) (?:[\p{L}/&-]+ ){0,3}experience (?:in|of|with|working|as|within)\b
  \b(?:Excellent|Strong|Proven|Solid|Good|Great|Basic|Advanced|Previous) (?:[\p{L}/&,()+#.-]+ ){0,8}(?:skills|knowledge|ability|understanding|experience|proficiency)\b
  \b[Ee]xperience (?:of|in) (?:working|managing|using|dealing|running|supervising)\b
  \b(?:is|are) (?:also )?(?:essential|desirable|advantageous)\b|\bessential that you\b|\bbut not essential\b|\bis an advantage\b
  \bwith (?:an? )?(?:solid|strong|excellent|proven|good|extensive|previous) (?:[\p{L}/&-]+ ){1,4}experience\b
  \blooking for (?:an? )?(?:[\p{L}/-]+,? ){1,6}(?:with|having) (?:[\p{L}/-]+,? ){0,5}(?:experience|skills|knowledge|qualification|background|communication)\b
  \b(?:[Rr]equirements?|[Qq]ualifications?|[Ss]kills|[Cc]ompetencies|[Ee]xpect [Ff]rom [Yy]ou|The Person|THE PERSON)\s?[:_]\s{0,5}[•·*_-]?\s{0,5}[\p{L}\d]
`;

/** Whether prose asks for several things, or plainly for one, under whatever heading. */
function asksInPassing({ blocks, posting }: Draft): boolean {
  let count = 0;
  for (const { kind, heading, firstBlock, endBlock } of posting.sections) {
    // Without a heading a paragraph may speak of everything, and its kind tells of what most.
    const isOther = STATEMENT_SECTIONS.has(kind) || kind === "benefits" || kind === "about-company";
    for (const { text, kind: form } of blocks.slice(firstBlock, endBlock)) {
      const isAll = text.length > LONG && (heading === null || form === "heading");
      const said = text.replace(PROMPTS, " ");
      if ((isAll || (!isOther && form !== "heading")) && DEMANDS.test(said)) return true;
      if (!(STATEMENT_SECTIONS.has(kind) || kind === "benefits" || kind === "responsibilities"))
        count += said.match(ASKS)?.length ?? 0;
    }
  }
  return count >= 2;
}

/** A paragraph of as many UTF-16 units without a heading may be all of an advert. */
const LONG = 500;

/** What is still to be filled in asks for nothing. */
const PROMPTS = /\[[^\]\n]{1,200}\]/g;
