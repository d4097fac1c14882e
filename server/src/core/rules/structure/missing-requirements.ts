import type { SectionKind } from "../../data/section-kinds";
import { defineRule } from "../rule";
import { isSaid, reportAbsence } from "../section-absence";

/** Nothing is asked of the candidate. */
export const missingRequirements = defineRule({
  id: "structure/missing-requirements",
  scope: "posting",
  severity: "warning",
  summary: "Say what you ask of candidates.",
  why: "Without requirements, people cannot tell whether they qualify, and you cannot say by what you chose.",
  messages: { missing: "Nothing says what candidates need to bring. Add a section about the requirements." },
  *check(draft) {
    if (draft.posting.requirements.length > 0 || isSaid(draft, REQUIREMENTS)) return;
    const report = reportAbsence(draft, {
      part: "requirements",
      kind: "requirements",
      heading: "Requirements",
      prompts: ["experience that the work needs", "skill that the work needs", "licence or degree, only if the work needs it"],
    });
    if (report) yield { ...report, message: "missing" };
  },
});

const REQUIREMENTS: ReadonlySet<SectionKind> = new Set(["requirements", "requirements-required", "requirements-preferred", "skills", "education"]);
