import type { OutlinedBlock } from "../outline";
import type { Rate } from "./pay-rate";

/** The label of a line, `Salary` in `Salary: 62,000`, with the place where it ends; empty where there is none. */
export function labelOf(block: OutlinedBlock): { words: string; end: number } {
  const start = block.label ? block.label.start - block.span.start : 0;
  if (block.label)
    return {
      words: block.text.slice(start, block.label.end - block.span.start),
      end: block.label.end - block.span.start,
    };
  const words = block.kind === "heading" ? /^[^:：\d$£€]{2,40}(?=[:：])/.exec(block.text)?.[0] : undefined;
  return { words: words ?? "", end: words?.length ?? 0 };
}

/** `Salary: 45000`: a bare number that is the first thing behind the label of a pay line. */
export function isBarePay(block: OutlinedBlock, rate: Rate): boolean {
  const between = block.text.slice(labelOf(block).end, rate.start);
  const words = block.text.slice(rate.span.start, rate.span.end);
  const low = rate.min ?? rate.max ?? 0;
  const next = block.text.slice(rate.span.end, rate.span.end + 12);
  // `Pay: 18 - 22` is money; `Pay grade: 18 - 22` is none.
  const high = rate.max ?? low;
  const isHourly =
    rate.isRange &&
    low >= 7 &&
    high <= 150 &&
    high <= low * 2 &&
    /^\W*(?:hourly )?(?:pay|wages?|hourly|rate)(?: range| rate)?\W*$/i.test(labelOf(block).words);
  const isFigure = isHourly || (low >= 1000 ? !(low >= 1900 && low <= 2100) : low >= 7 && /\d\.\d\d$/.test(words));
  return (
    isFigure &&
    !/\b(?:grade|band|code|class|level|plan|schedule|scale|step)\b/i.test(labelOf(block).words) &&
    /^\s?[:：]?\W{0,4}(?:(?:from|up to|starting(?: at)?|around|approximately|circa|approx\.?|about)\W{0,2})?$/i.test(
      between,
    ) &&
    !/^\s?(?:hours|people|employees)/i.test(next)
  );
}
