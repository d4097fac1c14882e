import { YEARLY_BY_SIZE } from "../../data/currencies";
import { lawBehind, lawsOn } from "../law";
import { defineRule } from "../rule";

/** Pay of which it cannot be told whether it is for an hour or a year. */
export const missingUnit = defineRule({
  id: "pay/missing-unit",
  scope: "posting",
  severity: "warning",
  summary: "Say what time the pay is for.",
  why: "A figure without “an hour” or “a year” can be read in two ways, and candidates who read it the wrong way are lost on one side or the other. This is information, not legal advice.",
  messages: {
    law: "{asks} the unit of time beside the pay ({citation}). Say whether it is for an hour, a month or a year.",
    advice: "It cannot be told what time this pay is for. Say whether it is for an hour, a month or a year.",
  },
  *check(draft) {
    const { posting } = draft;
    const laws = lawsOn(draft, ["pay_period_unit"]);
    const [law] = laws;
    for (const { min, max, unit, currency, span } of posting.pay) {
      const value = max ?? min ?? 0;
      const isTold = posting.pay.some(
        (other) =>
          other.unit !== null && (other.max ?? other.min ?? 0) / value < 3 && value / (other.max ?? other.min ?? 1) < 3,
      );
      if (
        unit !== null ||
        isTold ||
        isYearlyBySize(value, currency) ||
        TOTAL.test(draft.text.slice(span.end, span.end + 40)) ||
        DAMAGED.test(draft.text.slice(span.start, span.end))
      )
        continue;
      const fixes = [
        {
          title: "Add the unit of time",
          safe: false,
          edits: [{ start: span.end, end: span.end, text: " per [year or hour]" }],
        },
      ];
      if (law)
        yield { span, fixes, severity: law.severity, message: "law", values: law.values, ...lawBehind(laws, span) };
      else yield { span, fixes, message: "advice" };
      return;
    }
  },
});

/** A figure whose separators are wrong, which pay/implausible looks at. */
const DAMAGED = /\d,\d{1,2}(?!\d)|\d,\d{4}/;

/** Whether a figure is so large that it can be for a year only; a bare number is taken for one of the usual currencies. */
function isYearlyBySize(value: number, currency: string | null): boolean {
  return value >= 15_000 && value <= 1_500_000 && (currency === null || YEARLY_BY_SIZE.has(currency));
}

/** Pay for a whole task has no unit of time; a sales job's share of a deal has none either. */
const TOTAL =
  /^\s?\(?(?:in )?(?:total|for the|over (?:the|a|one|\d)|for (?:the |a |an )?(?:\d|two|three|six|entire|whole)|flat|per (?:project|task|article|post|piece|word|visit|session|class|course|game|mile|unit|load|sale|shift|assignment)|each|a piece|lump sum)|\b(?:bonus(?:es)?|stipends?|premiums?|allowances?)\b/i;
