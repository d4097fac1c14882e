import { defineRule } from "../rule";

/** A range so wide that it tells a candidate little. */
export const wideRange = defineRule({
  id: "pay/wide-range",
  scope: "posting",
  severity: "warning",
  summary: "Give a pay range that a candidate can use.",
  why: "A very wide range tells candidates nothing about their own pay, and several pay-transparency laws ask for the range that you expect in good faith.",
  sources: [{ title: "Colorado INFO #9A, good-faith pay ranges", url: "https://cdle.colorado.gov/equalpaytransparency" }],
  messages: { wide: "The top of this range is {ratio} times the bottom. Narrow it to what you expect to pay." },
  options: { maximumRatio: 1.6 },
  optionDescriptions: { maximumRatio: "How many times the bottom of a range its top may be." },
  *check({ posting }, { maximumRatio }) {
    for (const { min, max, span } of posting.pay) {
      if (min === null || max === null || min <= 0 || max / min <= maximumRatio) continue;
      yield { span, message: "wide", values: { ratio: (max / min).toFixed(1) } };
    }
  },
});
