import { MINIMUM_WAGES, type MinimumWage } from "../../data/minimum-wages";
import { placeIds } from "../../posting/jurisdictions";
import type { Pay } from "../../posting/posting";
import { annualPay, showMoney } from "../annual-pay";
import { readEmployerKind } from "../../posting/employer-kind";
import { blockAt } from "../block-at";
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
  },
  *check(draft) {
    const { posting } = draft;
    if (
      posting.employmentTypes.some(({ value }) => value === "INTERN" || value === "VOLUNTEER") ||
      OTHER_WAGE.test(posting.title?.value ?? "")
    )
      return;
    const minimum = minimumOf(draft);
    if (!minimum) return;
    const { name: place, citation, url, currency, confidence } = minimum;
    const isFullTime = posting.employmentTypes.length === 1 && posting.employmentTypes[0]!.value === "FULL_TIME";
    for (const pay of posting.pay) {
      const value = pay.min ?? pay.max!;
      if (pay.currency !== currency || pay.unit === null || OTHER_WAGE.test(lineOf(draft, pay))) continue;
      const amount = `${currency} ${showMoney(minimum.rate)}`;
      const shared = { span: pay.span, sources: [{ title: citation, url }] };
      const sure = confidence === "high" ? "error" : "warning";
      if (pay.unit === "HOUR" && minimum.unit === "HOUR" && value < minimum.rate)
        yield { ...shared, severity: sure, message: "hourly", values: { place, minimum: amount, citation } };
      else if (pay.unit === "MONTH" && minimum.unit === "MONTH" && isFullTime && value < minimum.rate)
        yield { ...shared, severity: "warning", message: "monthly", values: { place, minimum: amount, citation } };
      else if (
        pay.unit === "YEAR" &&
        minimum.unit === "HOUR" &&
        isFullTime &&
        value >= 1000 &&
        value < annualPay(minimum.rate, "HOUR")
      ) {
        const hourly = `${currency} ${showMoney(Math.round((value / annualPay(1, "HOUR")) * 100) / 100)}`;
        yield {
          ...shared,
          severity: "warning",
          message: "yearly",
          values: { place, minimum: amount, citation, hourly },
        };
      }
    }
  },
});

/** Wages to which another minimum or none may hold. */
const OTHER_WAGE =
  /\b(?:tips?|tipped|gratuit\w+|commissions?|apprentic\w*|stipends?|trainees?|interns?|internships?|students?|work[- ]study|youth|minors?|learners?|piece|per piece|OTE|draw|room and board|housing|volunteer\w*|allowance|servers?|bartenders?|waiters?|waitress(?:es)?|bussers?|camp|au pair|live[- ]in|fellow(?:ship)?s?|academic|part[- ]time|\d+[- ]months?|seasonal|differential|on[- ]call)\b/i;

/** The lowest of the minimum wages of the places where the job is; undefined where none is known on the day. */
function minimumOf({ posting, text, setting }: Draft): MinimumWage | undefined {
  const isFederal = (setting.organization.kind ?? readEmployerKind(posting, text)) === "federal";
  const wages = posting.locations.map((place) => {
    const ids = placeIds(place).filter((id) => !isFederal || !id.includes("-"));
    return ids.flatMap((id) => wageOn(id, setting.today) ?? []).sort((a, b) => b.rate - a.rate)[0];
  });
  if (wages.length === 0 || wages.some((wage) => wage === undefined)) return undefined;
  return wages.sort((a, b) => a!.rate - b!.rate)[0];
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
