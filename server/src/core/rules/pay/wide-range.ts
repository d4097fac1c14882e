import type { Pay } from "../../posting/posting";
import { annualPay, showMoney, yearlyHours } from "../annual-pay";
import { lawBehind, lawsOn, type Law } from "../law";
import { defineRule } from "../rule";

/** A range so wide that it tells a candidate little. Grave where it is wider than the law of the place lets it be. */
export const wideRange = defineRule({
  id: "pay/wide-range",
  scope: "posting",
  severity: "warning",
  summary: "Give a pay range that a candidate can use.",
  why: "A very wide range tells candidates nothing about their own pay, and several pay-transparency laws ask for the range that you expect in good faith. This is information, not legal advice.",
  sources: [
    { title: "Colorado INFO #9A, good-faith pay ranges", url: "https://cdle.colorado.gov/equalpaytransparency" },
  ],
  messages: {
    law: "{place} limits a range to {limit} a year, and this one comes to {spread} ({citation}). Narrow it.",
    wide: "The top of this range is {ratio} times the bottom. Narrow it to what you expect to pay.",
  },
  options: { maximumRatio: 1.6 },
  optionDescriptions: { maximumRatio: "How many times the bottom of a range its top may be." },
  *check(draft, { maximumRatio }) {
    const laws = lawsOn(draft, ["range_spread_over_limit"]);
    const hours = laws.length > 0 ? yearlyHours(draft.text) : undefined;
    for (const pay of draft.posting.pay) {
      const { min, max, span } = pay;
      if (min === null || max === null || min <= 0 || max <= min) continue;
      const broken = laws.find((law) => limitBroken(pay, law, hours) !== undefined);
      if (broken) {
        const { limit, spread } = limitBroken(pay, broken, hours)!;
        yield {
          span,
          severity: broken.severity,
          message: "law",
          values: { ...broken.values, limit, spread },
          ...lawBehind([broken], span),
        };
      } else if (max / min > maximumRatio && max / min < 9)
        yield { span, message: "wide", values: { ratio: (max / min).toFixed(1) } };
    }
  },
});

/** The limit of a place and what the range comes to in a year, where it is wider; undefined where it is not or the law does not look. */
function limitBroken(
  { min, max, unit, currency }: Pay,
  { jurisdiction }: Law,
  hours: number | undefined,
): { limit: string; spread: string } | undefined {
  const limit = jurisdiction.range?.maxSpread;
  if (!limit || limit.amount === null || unit === null || currency !== limit.currency) return undefined;
  const top = annualPay(max!, unit, hours);
  const spread = top - annualPay(min!, unit, hours);
  if ((limit.exemptAbove !== null && top > limit.exemptAbove) || spread <= limit.amount + 0.5) return undefined;
  return { limit: `${currency} ${showMoney(limit.amount)}`, spread: `${currency} ${showMoney(Math.round(spread))}` };
}
