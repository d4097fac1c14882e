import type { SectionKind } from "../../data/section-kinds";
import { SECTION_TEXTS } from "../../data/section-texts";
import { absencePlace } from "../absence";
import { defineRule } from "../rule";
import { insertionOf, isPrompt, isSaid, severityOfAbsence } from "../section-absence";

/** Nothing says whether the job is full-time or part-time, permanent or for a time. */
export const missingEmploymentType = defineRule({
  id: "structure/missing-employment-type",
  scope: "posting",
  severity: "information",
  summary: "Say whether the job is full-time or part-time, permanent or for a time.",
  why: "People with children, studies or a second job look for this line, and job boards sort by it.",
  messages: { missing: "Nothing says whether the job is full-time or part-time, permanent or for a time. Add it." },
  *check(draft) {
    const severity = severityOfAbsence(draft, "employment-type");
    if (
      severity === undefined ||
      draft.posting.employmentTypes.some(({ span }) => !isPrompt(draft, span)) ||
      isSaid(draft, EMPLOYMENT_TYPE) ||
      draft.blocks.some(({ text }) => PERMANENT.test(text))
    )
      return;
    const fixes = insertionOf(draft, {
      kind: "employment-type",
      ...SECTION_TEXTS["employment-type"],
    });
    yield { span: absencePlace(draft), message: "missing", severity, fixes };
  },
});

const EMPLOYMENT_TYPE: ReadonlySet<SectionKind> = new Set(["employment-type"]);

/** That the job is for good, which job boards have no type for. */
const PERMANENT =
  /\b(?:this|it|position|role|post|job) (?:is|will be) an? (?:\p{L}+,? ){0,2}permanent,? (?:\p{L}+ ){0,2}(?:role|position|post|job|contract|appointment|opportunity)\b|\bon a permanent basis\b|\b(?:term|contract|type|status|tenure|duration|basis)\s?:\s{0,3}permanent\b/iu;
