import { YEARLY_BY_SIZE } from "../../data/currencies";
import type { Pay } from "../../posting/posting";
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
    if (posting.pay.every(isUnitTold) || UNIT_FIELD.test(draft.text)) return;
    const laws = lawsOn(draft, ["pay_period_unit"]);
    const [law] = laws;
    for (const pay of posting.pay) {
      const { min, max, span } = pay;
      const value = max ?? min ?? 0;
      const isTold = posting.pay.some(
        (other) =>
          isUnitTold(other) && (other.max ?? other.min ?? 0) / value < 3 && value / (other.max ?? other.min ?? 1) < 3,
      );
      if (
        isUnitTold(pay) ||
        isTold ||
        UNIT_BEHIND.test(draft.text.slice(span.end, span.end + 60)) ||
        NO_PAY.test(draft.text.slice(Math.max(0, span.start - 40), span.start)) ||
        FOR_THE_WHOLE.test(draft.text.slice(Math.max(0, span.start - 60), span.start)) ||
        TOTAL.test(draft.text.slice(span.end, span.end + 40)) ||
        /^ ?(?:bi-?weekly|fortnightly|semi-?monthly|bi-?monthly|(?:per|a|every) (?:pay period|fortnight|two weeks))\b/i.test(
          draft.text.slice(span.end, span.end + 24),
        ) ||
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

/** Whether it is told for what time a pay is; that a small figure is meant by the hour is for the reader to guess. */
function isUnitTold({ min, max, currency, unit, isUnitBySize }: Pay): boolean {
  return (unit !== null && !isUnitBySize) || isYearlyBySize(max ?? min ?? 0, currency);
}

/** A figure whose separators are wrong, which pay/implausible looks at. */
const DAMAGED = /\d,\d{1,2}(?!\d)|\d,\d{4}/;

/** Whether a figure is so large that it can be for a year only; a bare number is taken for one of the usual currencies. */
function isYearlyBySize(value: number, currency: string | null): boolean {
  return value >= 15_000 && value <= 1_500_000 && (currency === null || YEARLY_BY_SIZE.has(currency));
}

/** A unit behind what is left of the figure: `€ 3.755,- gross per month`, `$60 per teaching hour`, on the next line too. */
const UNIT_BEHIND =
  /^[\s.,=–\d*-]{0,8}(?:gross |net )?\(?(?:per|each|every|\/)\s?(?:\p{L}{2,20} ){0,2}(?:hour|hr|week|month|year|annum|day|credit|session|lesson)/iu;
/** What is paid by others, or no money at all: `able to lift up to 50 pounds`. */
const NO_PAY = /\b(?:lift|carry|push|pull|move|deduct\w*|cost|fee|charge|check)\b[^.\n]{0,30}$/i;
/** What says for what time all pay is: `Pay type: hourly`, `The range below is the base pay per hour.` */
const UNIT_FIELD =
  /\b(?:pay|salary|wages?|range) per (?:hour|week|month|year|annum)\b|\bstatus ?:[^\n]{0,24}\bhourly\b|\b(?:pay|wage|salary|compensation) (?:type|basis|frequency|period) ?:? ?(?:is )?(?:hourly|daily|weekly|monthly|annual|yearly|per (?:hour|day|week|month|year|annum))/i;
/** `The pay for the project is $1,800`. */
const FOR_THE_WHOLE =
  /\btotal (?:compensation|pay|fee)\b[^.\n]{0,40}$|\bfor (?:the|this|each|one|a|an) (?:whole |entire )?(?:project|course|class|event|assignment|engagement|season|programme?|production|workshop|tour)\b[^.\n]{0,30}$/i;
/** Pay for a whole task has no unit of time; a sales job's share of a deal has none either. */
const TOTAL =
  /^\s?\(?(?:in )?(?:total|deduct|for the|over (?:the|a|one|\d)|for (?:the |a |an )?(?:\d|two|three|six|entire|whole)|flat|per (?:project|task|article|post|piece|word|visit|session|class|course|game|mile|unit|load|sale|shift|assignment)|each|a piece|lump sum)|\b(?:bonus(?:es)?|stipends?|premiums?|allowances?)\b/i;
