import { YEARLY_BY_SIZE } from "../../data/currencies";
import { shiftSpan } from "../../text/span";
import type { OutlinedBlock } from "../outline";
import type { Pay, PayUnit } from "../posting";
import { isSharedMark, type HomeCurrency } from "./home-currency";
import type { Lead } from "./pay-lead";
import type { Rate } from "./pay-rate";
import { unitNamed } from "./pay-unit";

/** What stands around a rate. */
interface Around {
  readonly block: OutlinedBlock;
  readonly lead: Lead;
  readonly home: HomeCurrency;
  /** Where the sum of money before it ends in the block. */
  readonly from: number;
}

/** A rate as pay: with the currency of the country and the unit that is said around it, where none is written at the figures. */
export function toPay(rate: Rate, around: Around): Pay {
  const { block, home } = around;
  const currency = isSharedMark(rate.currency) ? home.of(rate.currency) : (rate.currency ?? home.bare);
  const known = rate.currency === "$" ? "USD" : currency;
  const told = rate.unit ?? unitAround(rate, around, known);
  const unit = told ?? yearBySize(rate, block, known);
  return {
    min: rate.min,
    max: rate.max,
    ...{ currency, unit },
    ...(told === null && unit !== null && { isUnitBySize: true }),
    span: shiftSpan(rate.span, block.span.start),
  };
}

/** A rate of so few dollars or pounds is for an hour, unless words behind it say for what else; null where its size does not tell. */
export function hourBySize({ min, max, currency, span }: Pay, source: string): PayUnit | null {
  const [low, high] = [min ?? max!, max ?? min!];
  const behind = source.slice(span.end, span.end + 40);
  const isHourly = currency !== null && YEARLY_BY_SIZE.has(currency) && low >= 2 && high <= 45 && high <= low * 3;
  return isHourly && !TOTAL.test(behind) && !FOR_WHAT.test(behind) ? "HOUR" : null;
}

const FOR_WHAT = /^[\s)]{0,2}(?:(?:per|an?|each|every|biweekly|fortnightly)\b|\/)/i;

/** The unit that the words before, the words behind or the heading of a figure tell; null if none does. */
function unitAround(rate: Rate, { block, lead, from }: Around, currency: string | null): PayUnit | null {
  const behind = wordsBehind(rate, block);
  const before = block.text.slice(Math.max(0, rate.start - 200), rate.start);
  if (TOTAL.test(behind)) return null;
  const candidates = [
    unitNamed(before.slice(Math.max(0, before.length - (rate.start - from)))),
    /^[\s,)–—-]{0,3}(?:paid |salary |to start |\w+ )?\(?(?:annual|hourly|monthly|yearly)/i.test(behind)
      ? unitNamed(behind.slice(0, 40))
      : undefined,
    unitNamed(before),
    unitNamed(lead.words),
    unitNamed(lead.heading),
  ];
  const value = (rate.max ?? rate.min)!;
  for (const unit of candidates) if (unit && fits(value, unit, currency)) return unit;
  return null;
}

/** The year where a figure is so large that it cannot be for less. */
function yearBySize(rate: Rate, block: OutlinedBlock, currency: string | null): PayUnit | null {
  const value = (rate.max ?? rate.min)!;
  const least = currency === "GBP" ? 10_000 : 15_000;
  const isYearly = currency !== null && YEARLY_BY_SIZE.has(currency) && (rate.min ?? value) >= least;
  return isYearly && value <= 1_500_000 && !TOTAL.test(wordsBehind(rate, block)) ? "YEAR" : null;
}

/** The words behind a figure, up to the next sum or sentence. */
function wordsBehind(rate: Rate, block: OutlinedBlock): string {
  return block.text.slice(rate.span.end, rate.span.end + 160).split(/[$£€\r\n]|[.!?]\s+\p{Lu}/u)[0]!;
}

const TOTAL =
  /^\s?(?:\(?total|in total|over (?:the|a|one|\d)|for (?!(?:a |an )?\d\d(?:\.\d{1,2})?[- ]?h(?:ou)?rs?\b)(?:the(?! total (?:compensation|pay|salary))|a|an|\d(?!\d{0,2}\s?%))|\w+ budget)/i;

/** Whether a unit that is not written at the figure itself fits its size: `$18` under “annual reviews” is no yearly pay. */
function fits(value: number, unit: PayUnit, currency: string | null): boolean {
  if (currency !== null && !YEARLY_BY_SIZE.has(currency)) return true;
  if (unit === "HOUR") return value < 500;
  if (unit === "YEAR") return value >= 5000;
  return unit === "MONTH" ? value >= 200 && value < 60_000 : value >= 30 && value < 15_000;
}
