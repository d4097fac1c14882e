import { MINIMUM_WAGES, type MinimumWage } from "../../data/minimum-wages";
import { placeIdsIn } from "../../posting/jurisdiction/jurisdictions";
import type { Pay } from "../../posting/posting";
import { showMoney, yearlyHours } from "../annual-pay";
import { readEmployerKind } from "../../posting/jurisdiction/employer-kind";
import { hasYear } from "../../posting/read-valid-through-dates";
import { blockAt } from "../block-at";
import { longDate } from "../long-date";
import { defineRule, type Draft } from "../rule";

/** A wage under the minimum of the place. */
export const belowMinimumWage = defineRule({
  id: "pay/below-minimum-wage",
  scope: "posting",
  severity: "error",
  summary: "Check wages that are under the minimum of the place.",
  why: "A posting whose wage was right last year may have fallen behind. Wages with tips, of apprentices and the like are left alone. This is information, not legal advice.",
  messages: {
    hourly: "The minimum wage of {place} is {minimum} an hour ({citation}). Check this wage.",
    yearly:
      "In full-time work this comes to about {hourly} an hour, and the minimum wage of {place} is {minimum} ({citation}). Check this pay.",
    monthly: "The minimum wage of {place} is {minimum} a month ({citation}). Check this pay.",
    coming:
      "From {day} the minimum wage of {place} is {minimum} an hour ({citation}), and applications are taken until then or later. Check this wage.",
  },
  *check(draft) {
    const { posting } = draft;
    if (
      posting.employmentTypes.some(({ value }) => value === "INTERN" || value === "VOLUNTEER") ||
      OTHER_WAGE.test(posting.title?.value ?? "")
    )
      return;
    if (!posting.pay.some(({ unit }) => unit !== null) || posting.locations.length === 0) return;
    const { today } = draft.setting;
    const { validThrough } = posting;
    const last = validThrough && hasYear(validThrough) ? validThrough.value : today;
    const minima = minimaOf(draft, today);
    const later = last > today ? minimaOf(draft, last) : [];
    const isFullTime = posting.employmentTypes.length === 1 && posting.employmentTypes[0]!.value === "FULL_TIME";
    for (const pay of posting.pay) {
      const rate = comparableRate(pay, isFullTime ? yearlyHours(draft.text) : undefined);
      const now = rate && minimumAbove(minima, rate);
      const minimum = now ?? (rate && later.length > 0 ? minimumAbove(later, rate) : undefined);
      if (!rate || !minimum || OTHER_WAGE.test(lineOf(draft, pay))) continue;
      const { name: place, citation, url, currency, confidence } = minimum;
      const values = { place, citation, minimum: `${currency} ${showMoney(minimum.rate)}` };
      const shared = { span: pay.span, sources: [{ title: citation, url }] };
      const hourly = `${currency} ${showMoney(Math.round(rate.value * 100) / 100)}`;
      if (!now) {
        if (pay.unit === "HOUR" && minimum.from > today)
          yield {
            ...shared,
            severity: "information",
            message: "coming",
            values: { ...values, day: longDate(minimum.from) },
          };
      } else if (pay.unit === "YEAR")
        yield { ...shared, severity: "warning", message: "yearly", values: { ...values, hourly } };
      else if (pay.unit === "MONTH") yield { ...shared, severity: "warning", message: "monthly", values };
      else yield { ...shared, severity: confidence === "high" ? "error" : "warning", message: "hourly", values };
    }
  },
});

interface Rate {
  readonly value: number;
  readonly unit: MinimumWage["unit"];
  readonly currency: string | null;
}

/** The bottom of a range in the unit of minimum wages; a salary only where the hours of a year are known. */
function comparableRate({ min, max, unit, currency }: Pay, hours: number | undefined): Rate | undefined {
  const value = min ?? max!;
  if (unit === "HOUR") return { value, unit, currency };
  if (hours === undefined || value < 200) return undefined;
  if (unit === "MONTH") return { value, unit, currency };
  return unit === "YEAR" && value >= 1000 ? { value: value / hours, unit: "HOUR", currency } : undefined;
}

/** Wages to which another minimum or none may hold. */
const OTHER_WAGE =
  /\b(?:tips?|tipped|gratuit\w+|commissions?|apprentic\w*|stipends?|trainees?|interns?|internships?|students?|work[- ]study|youth|minors?|learners?|piece|per piece|OTE|draw|room and board|housing|volunteer\w*|allowance|servers?|bartenders?|waiters?|waitress(?:es)?|bussers?|camp|au pair|live[- ]in|fellow(?:ship)?s?|academic|part[- ]time|\d+[- ]months?|seasonal|differential|on[- ]call)\b/i;

/** The minimum wages on a day of each place where the job is, the surest and then the highest first. */
function minimaOf({ posting, text, setting }: Draft, day: string): MinimumWage[][] {
  const isFederal = (setting.organization.kind ?? readEmployerKind(posting, text)) === "federal";
  return posting.locations.map((place) => {
    const ids = placeIdsIn(text, place).filter((id) => !isFederal || !id.includes("-"));
    const sure = (wage: MinimumWage) => (wage.confidence === "high" ? 1 : 0);
    return ids.flatMap((id) => wageOn(id, day) ?? []).sort((a, b) => sure(b) - sure(a) || b.rate - a.rate);
  });
}

/** A minimum above a rate; undefined where some place has none, since it cannot be told for which of them the rate is. */
function minimumAbove(minima: readonly MinimumWage[][], { value, unit, currency }: Rate): MinimumWage | undefined {
  const above = minima.map((wages) =>
    wages.find((wage) => wage.unit === unit && wage.currency === currency && value < wage.rate),
  );
  if (above.some((wage) => wage === undefined)) return undefined;
  return above.sort((a, b) => a!.rate - b!.rate)[0];
}

function wageOn(id: string, today: string): MinimumWage | undefined {
  const wage = MINIMUM_WAGES.find((one) => one.id === id);
  if (!wage || wage.from > today) return undefined;
  return wage.next && wage.next.from <= today ? { ...wage, rate: wage.next.rate, from: wage.next.from } : wage;
}

function lineOf({ blocks }: Draft, { span }: Pay): string {
  const block = blockAt(blocks, span.start);
  return block
    ? block.text.slice(Math.max(0, span.start - block.span.start - 150), span.end - block.span.start + 120)
    : "";
}
