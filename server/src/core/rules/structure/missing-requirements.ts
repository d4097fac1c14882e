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

/** Whether prose asks for several things, under whatever heading. */
function asksInPassing({ blocks, posting }: Draft): boolean {
  let count = 0;
  for (const { kind, firstBlock, endBlock } of posting.sections) {
    if (STATEMENT_SECTIONS.has(kind) || kind === "benefits" || kind === "responsibilities") continue;
    for (const { text } of blocks.slice(firstBlock, endBlock))
      count += text.replace(PROMPTS, " ").match(ASKS)?.length ?? 0;
  }
  return count >= 2;
}

/** What is still to be filled in asks for nothing. */
const PROMPTS = /\[[^\]\n]{1,200}\]/g;
