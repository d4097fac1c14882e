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

const ASKS =
  /\b(?:must (?:have|be|hold|possess|believe|know|pass)|(?:is|are) required|required to|ability to|able to|experience (?:in|with|of|as)|experienced in|years of|degree|knowledge of|familiar with|proficien(?:t|cy)|you (?:are|have)|licen[cs]e)\b/gi;

/** Whether prose asks for several things, under whatever heading. */
function asksInPassing({ blocks, posting }: Draft): boolean {
  let count = 0;
  for (const { kind, firstBlock, endBlock } of posting.sections) {
    if (STATEMENT_SECTIONS.has(kind) || kind === "benefits" || kind === "responsibilities") continue;
    for (const { text } of blocks.slice(firstBlock, endBlock)) count += text.match(ASKS)?.length ?? 0;
  }
  return count >= 3;
}
