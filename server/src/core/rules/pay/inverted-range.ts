import { defineRule } from "../rule";

/** A range whose bottom is above its top. */
export const invertedRange = defineRule({
  id: "pay/inverted-range",
  scope: "posting",
  severity: "error",
  summary: "Put the lower end of a range first.",
  why: "A range that runs downwards looks like a slip, and readers wonder which figure is wrong.",
  messages: { inverted: "The first figure of this range is the higher one. Swap them." },
  *check({ posting, text }) {
    for (const { min, max, span } of posting.pay) {
      // Where the ends are far apart, a digit is more likely missing than the order wrong.
      if (min === null || max === null || min <= max || min / max > 4) continue;
      const figures = [...text.slice(span.start, span.end).matchAll(/\d[\d.,]*\d|\d/g)];
      const [first, second] = figures;
      const edits =
        first && second && figures.length === 2
          ? [
              { start: span.start + first.index, end: span.start + first.index + first[0].length, text: second[0] },
              { start: span.start + second.index, end: span.start + second.index + second[0].length, text: first[0] },
            ]
          : [];
      yield {
        span,
        message: "inverted",
        fixes: edits.length > 0 ? [{ title: "Swap the figures", safe: true, edits }] : [],
      };
    }
  },
});
