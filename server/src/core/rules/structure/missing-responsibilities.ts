import type { SectionKind } from "../../data/section-kinds";
import { isDutyVerb } from "../../data/duty-verbs";
import { SECTION_TEXTS } from "../../data/section-texts";
import { countWords } from "../../text/words";
import { defineRule, type Draft } from "../rule";
import { bodyOf, isSaid, reportAbsence } from "../section-absence";

/** Neither a section nor prose nor a list says what there is to do. */
export const missingResponsibilities = defineRule({
  id: "structure/missing-responsibilities",
  scope: "posting",
  severity: "warning",
  summary: "Say what there is to do.",
  why: "Candidates apply for work, and judge by the duties whether they can and want to do it.",
  messages: { missing: "Nothing says what there is to do. Add a section about the duties." },
  *check(draft) {
    if (isSaid(draft, RESPONSIBILITIES) || isDescribed(draft) || saysDuties(draft)) return;
    const report = reportAbsence(draft, {
      part: "responsibilities",
      kind: "responsibilities",
      ...SECTION_TEXTS.responsibilities,
    });
    if (report) yield { ...report, message: "missing" };
  },
});

const RESPONSIBILITIES: ReadonlySet<SectionKind> = new Set(["responsibilities"]);

/** Whether a longer text stands under “Job description” or the like: duties are told there in many ways. */
function isDescribed(draft: Draft): boolean {
  return draft.posting.sections.some(
    (section) =>
      section.heading !== null && /\bdescription$/i.test(section.heading) && countWords(bodyOf(draft, section)) >= 40,
  );
}

const DUTIES =
  /\byou(?:['’]ll| will| may| would)? (?:also )?(?:be (?:responsible|doing|working|leading|building|helping)|\p{Ll}{3,})\b|\bresponsib(?:le|ilit)|\b(?:duties|tasks)\b|\b(?:role|position|job|post|work|incumbent|candidate|person|hire|holder) (?:will|involves?|includes?|entails?|requires you|plans|performs|provides|supports|leads|manages)\b/iu;
const NO_DUTIES = /\byou (?:are|have|must|should|can|need|want|bring|possess|love|enjoy|know)\b|\bapply\b/gi;

/** Whether prose outside of what is asked and offered speaks of duties, or items and clauses begin with the verbs of duties. */
function saysDuties({ blocks, posting }: Draft): boolean {
  const title = posting.title?.value.toLowerCase();
  let clauses = 0;
  for (const { kind, firstBlock, endBlock } of posting.sections) {
    if (STATEMENTS.has(kind)) continue;
    for (const { kind: form, text } of blocks.slice(firstBlock, endBlock)) {
      if (form === "heading" || form === "code" || form === "front-matter") continue;
      const small = text
        .trim()
        .toLowerCase()
        .replace(/^(?:an?|the|our|this) /, "");
      if (title !== undefined && form === "paragraph" && small.startsWith(title) && small.length > title.length + 40)
        return true;
      if (DUTIES.test(text.replace(NO_DUTIES, " "))) return true;
      clauses += countDutyClauses(text);
      if (clauses >= 3) return true;
    }
  }
  return false;
}

/** How many clauses begin with the verb of a duty: `Bake bread; selling cakes`. */
function countDutyClauses(text: string): number {
  let count = 0;
  for (const [, word] of text.matchAll(/(?:^|[.;:!?•*\n]|\p{Ll}(?=\p{Lu}))\s{0,3}(\p{L}{3,20})(?=\s)/gu))
    if (isDutyVerb(word!)) count++;
  return (
    count +
    (text.match(/\b(?:will|to) \p{Ll}{4,}\b/gu) ?? []).filter((words) => isDutyVerb(words.split(" ")[1]!)).length
  );
}

const STATEMENTS: ReadonlySet<SectionKind> = new Set([
  "benefits",
  "pay",
  "how-to-apply",
  "equal-opportunity",
  "accommodation",
  "fair-chance",
  "diversity",
  "legal",
]);
