import type { Pay } from "../../posting/posting";
import { annualPay, showMoney, yearlyHours } from "../annual-pay";
import { defineRule, type Draft } from "../rule";

/** Pay in two units of time, one said to be the other, that do not come to the same. */
export const conflictingConversion = defineRule({
  id: "pay/conflicting-conversion",
  scope: "posting",
  severity: "warning",
  summary: "Let hourly and yearly pay agree.",
  why: "Where two figures for the same pay do not come to the same, candidates wonder which one holds.",
  messages: {
    differ:
      "At {hours} hours a year, {first} comes to about {amount} {time}, which is not what stands here. Check the figures.",
  },
  *check(draft) {
    const { posting, text } = draft;
    for (let i = 0; i + 1 < posting.pay.length; i++) {
      const a = posting.pay[i]!;
      const b = posting.pay[i + 1]!;
      if (!areSaidEqual(draft, a, b)) continue;
      const hours = yearlyHours(text.slice(Math.max(0, a.span.start - 200), b.span.end + 200));
      const [low, high] = [
        yearly(a.min!, a, hours) / yearly(b.min!, b, hours),
        yearly(a.max!, a, hours) / yearly(b.max!, b, hours),
      ];
      if (isNear(low) || isNear(high)) continue;
      const amount = showMoney(Math.round((yearly(a.min!, a, hours) / yearly(1, b, hours)) * 100) / 100).replace(
        /\.\d+$/,
        "",
      );
      const first = text.slice(a.span.start, a.span.end).replace(/\s+/g, " ");
      yield {
        span: b.span,
        message: "differ",
        values: { hours: showMoney(hours), first, amount, time: TIMES[b.unit!] },
        related: [{ message: "The other figure stands here.", span: a.span }],
      };
    }
  },
});

const TIMES = { HOUR: "an hour", DAY: "a day", WEEK: "a week", MONTH: "a month", YEAR: "a year" } as const;

/** Whether two figures stand side by side as one pay in two units: `$25 an hour ($52,000 a year)`. */
function areSaidEqual({ text }: Draft, a: Pay, b: Pay): boolean {
  if (a.unit === null || b.unit === null || a.unit === b.unit || a.currency !== b.currency) return false;
  if (a.min === null || a.max === null || b.min === null || b.max === null || (a.min === a.max) !== (b.min === b.max))
    return false;
  const between = text.slice(a.span.end, b.span.start);
  const around = text.slice(Math.max(0, a.span.start - 160), b.span.end + 160);
  return between.length <= 40 && EQUALS.test(between) && !OTHER_TIME.test(around);
}

const EQUALS =
  /^\s?(?:[([/=~≈]|,? ?(?:or|i\.e\.|that is|equals|equivalent to|(?:[-–—]|and) (?:the |an? )?(?:annual|yearly|hourly|monthly) (?:salary|rate|pay|wage)|which is|annuali[sz]ed(?: to| at)?|(?:approximately|about|approx\.?)))[^.;\n]{0,30}$/i;
const OTHER_TIME =
  /\b(?:part[- ]time|per diem|seasonal|academic|months?\b(?! of)|school year|9[- ]month|10[- ]month|weeks per|overtime|commission|bonus|tips|OTE)\b/i;

function yearly(value: number, { unit }: Pay, hours: number): number {
  return annualPay(value, unit!, hours);
}

function isNear(ratio: number): boolean {
  return ratio > 0.88 && ratio < 1.13;
}
