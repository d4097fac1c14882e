import { EXEMPT_THRESHOLDS } from "../../data/minimum-wages";
import { readEmployerKind } from "../../posting/jurisdiction/employer-kind";
import { placeIdsIn } from "../../posting/jurisdiction/jurisdictions";
import { showMoney } from "../annual-pay";
import { defineRule, type Draft } from "../rule";

const EXEMPT =
  /\b(?:FLSA|overtime|OT|classification|status|position type|job type|salaried|salary)\b[^.;\n]{0,40}?(?<!\bnon[- ]?)\bexempt\b(?! from (?!overtime))|(?<!\bnon[- ]?)\bexempt(?:,| \(| -)? ?(?:salaried|position|status|role|employee|from overtime)\b/i;
const NON_EXEMPT = /\bnon[- ]?exempt\b/i;
/** Jobs that are exempt whatever they pay, and pay that is not a full year's. */
const OUTSIDE =
  /\b(?:teachers?|instructors?|professors?|lecturers?|faculty|physicians?|doctors?|attorneys?|lawyers?|counsel|dentists?|residents?|outside sales|part[- ]time|seasonal|clergy|pastors?)\b/i;

/** A salary that is too low for the job to be exempt from overtime pay. */
export const belowExemptThreshold = defineRule({
  id: "pay/below-exempt-threshold",
  scope: "posting",
  severity: "warning",
  summary: "Check salaries of exempt jobs that are under the threshold.",
  why: "A job can be exempt from overtime pay only above a yearly salary, which some states raise each year. This is information, not legal advice.",
  messages: {
    below:
      "The salary threshold for exempt jobs is {threshold} a year under the law of {place} ({citation}), so this job may be owed overtime pay. Check the salary or the status.",
  },
  *check(draft) {
    const { posting, blocks } = draft;
    const exempt = blocks.find(({ text }) => /exempt/i.test(text) && EXEMPT.test(text));
    if (
      !exempt ||
      blocks.some(({ text }) => NON_EXEMPT.test(text)) ||
      OUTSIDE.test(posting.title?.value ?? "") ||
      posting.employmentTypes.some(({ value }) => value === "PART_TIME")
    )
      return;
    const threshold = thresholdOf(draft);
    if (!threshold) return;
    for (const { min, max, unit, currency, span } of posting.pay) {
      const low = min ?? max!;
      if (unit !== "YEAR" || currency !== threshold.currency || low < 1000 || low >= threshold.annual) continue;
      const match = EXEMPT.exec(exempt.text)!;
      const start = exempt.span.start + match.index;
      yield {
        span,
        message: "below",
        values: { threshold: `$${showMoney(threshold.annual)}`, place: threshold.name, citation: threshold.citation },
        sources: [{ title: threshold.citation, url: threshold.url }],
        related: [{ message: "The job is called exempt here.", span: { start, end: start + match[0].length } }],
      };
    }
  },
});

/** The lowest of the thresholds of the places where the job is; in one place the highest of its laws holds. */
function thresholdOf({ posting, text, setting }: Draft) {
  const isFederal = (setting.organization.kind ?? readEmployerKind(posting, text)) === "federal";
  const thresholds = posting.locations.map((place) => {
    const ids = placeIdsIn(text, place).filter((id) => !isFederal || id === "us");
    return EXEMPT_THRESHOLDS.filter(({ id, from }) => ids.includes(id) && from <= setting.today).sort(
      (a, b) => b.annual - a.annual,
    )[0];
  });
  return thresholds.some((one) => one === undefined) ? undefined : thresholds.sort((a, b) => a!.annual - b!.annual)[0];
}
