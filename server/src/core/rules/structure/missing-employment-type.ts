import { oneOf } from "../../data/one-of";
import type { SectionKind } from "../../data/section-kinds";
import { SECTION_TEXTS } from "../../data/section-texts";
import { readWeeklyHours } from "../../posting/employment/read-weekly-hours";
import { absencePlace } from "../absence";
import { defineRule, type Draft } from "../rule";
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
      draft.blocks.some(({ text }) => PERMANENT.test(text) || IN_PASSING.test(text)) ||
      tellsHours(draft)
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
const PERMANENT = oneOf("iu")`
  \bas a (?:full|part)[- ]time (?:employee|member)\b
  \b(?:this|it|position|role|post|job) (?:is|will be) an? (?:\p{L}+,? ){0,2}permanent,? (?:\p{L}+ ){0,2}(?:role|position|post|job|contract|appointment|opportunity)\b
  \bon a permanent basis\b
  \b(?:term|contract|type|status|tenure|duration|basis)\s?:\s{0,3}(?:permanent|open[- ]ended|substantive|ongoing|indefinite)\b
  ^\W{0,6}(?:permanent|open[- ]ended|substantive|indefinite|locum)(?: (?:contract|position|post|role|appointment|job|vacancy))?(?=\W{0,4}$|\s?[,;|/(–-])
  \b(?:permanent|open[- ]ended|substantive|locum),? (?:\d|contract|vacancy|post\b|appointment)
  \blocum (?=\p{L})
  \btenure[- ]track (?:position|faculty|appointment|role)\b
  \badjunct (?:position|faculty|instructor|professor|lecturer|teaching|appointment)
  \bpermanent employment (?:from|contract|after)\b
  \b(?:required|sought|needed|wanted|recruiting|hiring|seeking|looking)\b[^.!?]{0,40} (?:for|on|in) an? permanent (?:position|role|post|job|basis)\b
`;

/** `Leeds / Full-time / Remote`, `Status - full time`, `These positions are part-time`: what is told between marks, behind a label or of several posts. */
const IN_PASSING =
  /(?:^|[/|,;·–—-] ?)(?:(?:full|part)[- ]?time(?= ?(?:$|[/|,;·–—]| and on-call\b))|\d{1,2} months(?= (?:contract\b|\/)| ?$))|\b1099 (?:position|role|contractor)|\b(?:positions|roles) are 1099\b|\b(?:status|(?:contract|time|job|work|employment) type|employment indicator)\s?(?:[:–-]\s?)?(?:FT\b|PT\b|full[- ]?time|part[- ]?time|permanent|temporary)|\b(?:these|the|all|our) (?:\p{L}+ ){0,2}(?:positions|roles|jobs|posts|appointments) are (?:\p{L}+,? ){0,2}(?:full|part)[- ]time\b/imu;

/** Whether the hours of a week are told, from which readers see it as well. */
function tellsHours({ blocks, text }: Draft): boolean {
  return (
    (readWeeklyHours(blocks)?.max ?? 0) >= 8 ||
    HOURS_BELOW.test(text) ||
    blocks.some((one) => HOURS_FIELD.test(one.text))
  );
}

/** `Hours per week 37.5`, also with the number on the line below. */
const HOURS_BELOW = /\bhours per week\s?:?\s{1,4}\d{2}(?![\d,])/i;

const HOURS_FIELD =
  /\bhours(?: of work| per week)?\s?:\s{0,3}\d{1,2}(?:\.\d{1,2})?(?: hours)?(?: (?:per|a) week|\s*$)/i;
