import { YEARLY_BY_SIZE } from "../../data/currencies";
import type { Pay } from "../../posting/posting";
import { defineRule } from "../rule";

/** A figure of pay that is plainly a slip. */
export const implausible = defineRule({
  id: "pay/implausible",
  scope: "posting",
  severity: "warning",
  summary: "Check figures that no job pays.",
  why: "A lost zero or a wrong unit of time is read by every candidate, and some will hold you to it.",
  messages: {
    unit: "{found} does not look like pay for {time}. Check the figure and the unit of time.",
    ends: "One end of this range is {times} times the other. Check for a digit too many or too few.",
    thousands: "“{found}” leaves out the thousands at one end. Write “{better}”.",
    digits: "“{found}” has a digit too many or too few behind the comma. Check the figure.",
  },
  *check({ posting, text }) {
    for (const pay of posting.pay) {
      const { span } = pay;
      const words = text.slice(span.start, span.end);
      // A damaged figure is not always read as the other end of the range.
      const withTail = words + (TAIL.exec(text.slice(span.end, span.end + 20))?.[0] ?? "");
      const slip = digitSlip(withTail);
      const short = thousandsLeftOut(words);
      const time = oddUnit(pay);
      // `£16.82 per hour – 2 years or more`: another number follows.
      if (
        /[-–—]\s?\d{1,2}$/.test(words) &&
        /^\s?(?:years?|months?|days?|hours?)\b/i.test(text.slice(span.end, span.end + 8))
      )
        continue;
      const times = timesApart(pay);
      if (slip) {
        const start = span.start + slip.index;
        yield { span: { start, end: start + slip[0].length }, message: "digits", values: { found: slip[0] } };
      } else if (short) {
        const { at, figure, better } = short;
        const start = span.start + at;
        const fixes = [
          { title: `Write “${better}”`, safe: false, edits: [{ start, end: start + figure.length, text: better }] },
        ];
        yield { span, message: "thousands", values: { found: words, better }, fixes };
      } else if (time) yield { span, message: "unit", values: { found: words.replace(/\s+/g, " "), time } };
      else if (times !== undefined) yield { span, message: "ends", values: { times } };
    }
  },
});

const TAIL = /^\s?(?:[-–—]|to)\s?[$£]\s?\d[\d,]*/;

/** `61,0000` and `150,00`: a group of thousands with four digits or two. */
function digitSlip(words: string): RegExpExecArray | null {
  return /(?<![\d.,])\d{1,3},\d{4}(?!\d)|(?<![\d.,])\d{2,3},00(?![\d.,])|(?<=[$£]\s?)\d{1,3},\d{2}(?![\d.,])|(?<![\d.,])\d{1,3},\d{3},\d\d?(?!\d)/.exec(
    /[€]|\bEUR\b/.test(words) ? "" : words,
  );
}

/** `$70-80,000`: the first figure is short of the thousands that the second has. */
function thousandsLeftOut(words: string): { at: number; figure: string; better: string } | undefined {
  const match = /(?<![\d.,]|\d, )(\d{2,3})(?=\s?(?:[-–—]|to)\s?[$£€]?\s?(\d{2,3}),000(?!\d))/.exec(words);
  if (!match) return undefined;
  return Number(match[1]) <= Number(match[2])
    ? { at: match.index, figure: match[1]!, better: `${match[1]},000` }
    : undefined;
}

/** The time that a figure is said to be for and cannot be; for the currencies whose sizes are alike. */
function oddUnit({ min, max, unit, currency }: Pay): string | undefined {
  if (currency === null || !YEARLY_BY_SIZE.has(currency)) return undefined;
  const low = min ?? max!;
  const high = max ?? min!;
  if (unit === "HOUR" && low >= 1000) return "an hour";
  if (unit === "YEAR" && high < 1000) return "a year";
  if (unit === "MONTH" && high < 100) return "a month";
  return unit === "DAY" && low >= 15_000 ? "a day" : unit === "WEEK" && low >= 30_000 ? "a week" : undefined;
}

function timesApart({ min, max }: Pay): number | undefined {
  if (min === null || max === null || min <= 0 || max <= 0) return undefined;
  const times = Math.max(max / min, min / max);
  return times >= 9 || min / max > 4 ? Math.round(times) : undefined;
}
