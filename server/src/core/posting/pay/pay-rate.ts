import type { Span } from "../../text/span";
import type { PayUnit } from "../posting";
import type { Amount } from "./pay-amount";
import { isPlausible, unitBehind } from "./pay-unit";

/** One figure, or two that are the ends of a range, with what is written at them. Offsets are those of the block. */
export interface Rate {
  /** The words of the figures with their currency and unit, and `up to` or `from` before them. */
  readonly span: Span;
  /** Where the first figure begins. */
  readonly start: number;
  readonly min: number | null;
  readonly max: number | null;
  /** ISO 4217; `$`, `kr` or `Rs` where it is not said whose; null where nothing is written. */
  readonly currency: string | null;
  readonly unit: PayUnit | null;
  readonly isRange: boolean;
  /** Whether a bare number looks like money: thousands are separated or shortened, or a unit is written to it. */
  readonly looksLikeMoney: boolean;
  /** Whether it is counted in millions, as no pay is. */
  readonly isHuge: boolean;
}

/** Joins figures into the ranges and single rates that a text states, in order. */
export function joinRates(text: string, amounts: readonly Amount[]): Rate[] {
  const rates: Rate[] = [];
  for (let i = 0; i < amounts.length; i++) {
    const first = amounts[i]!;
    const second = amounts[i + 1];
    const third = amounts[i + 2];
    const steps = scaleOfSteps(text, amounts, i);
    const scale = steps > 2 ? toRange(first, amounts[i + steps - 1]!, " - ") : undefined;
    if (scale) {
      rates.push(scale);
      i += steps - 1;
      continue;
    }
    if (second && third && isMinMidMax(text, [first, second, third])) {
      const range = toRange(first, third, " - ");
      if (range) {
        rates.push(range);
        i += 2;
        continue;
      }
    }
    const gap =
      second && second.span.start - first.span.end <= 70 ? text.slice(first.span.end, second.span.start) : undefined;
    const range =
      second && gap !== undefined && isConnector(text, first, second, gap) ? toRange(first, second, gap) : undefined;
    if (range) {
      rates.push(range);
      i++;
    } else rates.push(toSingle(text, first));
  }
  return rates;
}

const DASH =
  /^(?:\.(?=\s{0,2}[-–—]))?\s{0,3}(?:[([][^()[\]$£€]{0,30}[)\]]\s?)?,?\s?(?:[-‐‑‒–—−~]{1,3}|to|TO|To|\(?(?:and )?(?:rising|increasing|progressing) (?:[a-z]{2,10} ){0,3}to|thru|through|until|up to|bis|a|à|až|hasta|do)\s{0,8}(?:(?:up to|as much as|a max(?:imum)? of|max(?:imum)?|approximately|about|around)\s?)?$/;
const DASH_AND_GRADE =
  /^,?\s{0,2}(?:\([^()]{0,30}\)\s?)?(?:to|through|[-–—])\s{1,3}(?:[\w,./\- ]{0,45}\b(?:[Ss]tep|STEP|[Gg]rade|[Ll]evel)\s?\w{1,4}|[A-Z]{2,3}[- ]?\d{1,2})\s{0,2}[-–—:,]?\s{0,2}\(?$/;
const MAX =
  /^\s?[,;/|.–-]?\s?(?:and )?(?:an? |the )?(?:max(?:imum)?|MAX(?:IMUM)?|Max(?:imum)?|top)\.?(?: salary| pay| rate)?(?: of| is)?\s?[:=–-]?\s?$/;

/** What stands between the pay of the first and of the last year: `in the first year, up to a maximum of`. */
const RISES =
  /^(?:[,.][-–=])?,?\s{1,2}(?:\(?gross\)?\s)?(?:per month\s)?(?:in|during) (?:the|your|its) (?:first|1st)(?: \p{L}{2,12})? ?year,?\s(?:(?:and|which|that)\s)?(?:(?!to\b)[a-z]{2,12}\s){0,3}?(?:up )?to\s(?:a maximum of\s|a max\. of\s|\(?gross\)?\s)?$/iu;

/** What stands between the ends of what is paid in two places. */
const IN_ONE_PLACE = /^,? (?:in|for|at) (?:the |our )?(?:[a-z-]{2,14} ){1,4}and $/;

/** Whether the words between two figures make them the ends of one range. */
function isConnector(text: string, first: Amount, second: Amount, gap: string): boolean {
  const before = text.slice(Math.max(0, first.span.start - 40), first.span.start);
  if (DASH.test(gap) || DASH_AND_GRADE.test(gap) || RISES.test(gap)) return true;
  // A grade in brackets behind the first figure: `between €4,100 (scale 9) and €5,600`.
  if (/^\s?(?:\([^()$£€]{1,30}\)|,[-–]|\.)?\s{0,2}(?:and|&|y|und|et|i|en)\s{1,2}$/.test(gap))
    return (
      /\b(?:between|from|(?:in the )?range of|entre|zwischen|tussen)\s[^.;:$£€\d]{0,20}$/i.test(before) ||
      /\brange\b[^.;$£€\d]{0,60}(?:\b(?:is|of|be)|:)\s{0,2}$/i.test(
        text.slice(Math.max(0, first.span.start - 80), first.span.start),
      ) ||
      /\bbetween [^;:]{3,50} and [^;:]{3,30}\d[^;:]{0,16},? or $/i.test(
        text.slice(Math.max(0, first.span.start - 110), first.span.start),
      )
    );
  // `between $100,000 in our lowest market and $150,000 in our highest`
  if (IN_ONE_PLACE.test(gap)) return second.marked && /\bbetween\s[^.;:$£€\d]{0,8}$/i.test(before);
  // `$20/$25` and `60K/65K` are ranges; `$20/2 hours` is none.
  if (/^\s?\/\s?$/.test(gap))
    return first.unit === null && (second.marked || (first.scale === 1e3 && second.scale === 1e3));
  if (MAX.test(gap)) return /\bmin(?:imum)?\b[^.;]{0,38}$/i.test(before);
  if (/^\s{0,2}$/.test(gap))
    return (
      first.marked &&
      second.marked &&
      first.unit === null &&
      valueOf(first) < valueOf(second) &&
      valueOf(second) <= valueOf(first) * 3
    );
  return (
    /^\s?min(?:imum)?\.?[;,]?\s?[-–]?\s?$/.test(gap) &&
    /^\s?max/i.test(text.slice(second.span.end, second.span.end + 6))
  );
}

/** How many amounts from one on are the steps of a scale, with one mark between all of them: `€35,434 - €36,883 - €38,410`. */
function scaleOfSteps(text: string, amounts: readonly Amount[], from: number): number {
  const between = (index: number) => text.slice(amounts[index - 1]!.span.end, amounts[index]!.span.start).trim();
  let end = from + 1;
  const mark = end < amounts.length ? between(end) : "";
  while (
    end < Math.min(amounts.length, from + MOST_STEPS) &&
    MARK_OF_STEPS.test(mark) &&
    between(end) === mark &&
    isStepAfter(amounts[end - 1]!, amounts[end]!)
  )
    end++;
  return end - from;
}

const MOST_STEPS = 30;
const MARK_OF_STEPS = /^[-–—,;|/]$/;

/** Whether an amount is the next step of a scale: somewhat more, in the same currency. */
function isStepAfter(last: Amount, next: Amount): boolean {
  const [low, high] = [valueOf(last), valueOf(next)];
  return (
    low >= 10_000 && low < high && high <= low * 1.3 && (next.currency === last.currency || next.currency === null)
  );
}

/** `$49,000 min; $60,000 mid; $71,000 max`. */
function isMinMidMax(text: string, amounts: readonly [Amount, Amount, Amount]): boolean {
  const behind = (amount: Amount) => text.slice(amount.span.end, amount.span.end + 8);
  return (
    /^\s?min/i.test(behind(amounts[0])) && /^\s?mid/i.test(behind(amounts[1])) && /^\s?max/i.test(behind(amounts[2]))
  );
}

function valueOf(amount: Amount): number {
  const { number, unit, scale } = amount;
  return (unit === "HOUR" && number.asDecimal !== null ? number.asDecimal : number.value) * scale;
}

/** The range of two figures, or undefined where they cannot be the ends of one. */
function toRange(first: Amount, second: Amount, gap: string): Rate | undefined {
  if (first.unit && second.unit && first.unit !== second.unit) return undefined;
  if (
    first.currency &&
    second.currency &&
    first.currency !== second.currency &&
    first.currency !== "$" &&
    second.currency !== "$"
  )
    return undefined;
  const unit = second.unit ?? first.unit;
  const ends = scaleEnds({ ...first, unit }, { ...second, unit }, gap);
  if (!ends) return undefined;
  const [min, max] = ends;
  if (max > min * 20 && min > 0) return undefined;
  return {
    span: { start: first.span.start, end: second.span.end },
    start: first.span.start,
    min,
    max,
    currency: first.currency === "$" || first.currency === null ? (second.currency ?? first.currency) : first.currency,
    unit,
    isRange: true,
    looksLikeMoney:
      looksLikeMoney(first) || looksLikeMoney(second) || (Math.min(min, max) >= 10_000 && Math.max(min, max) < 1e6),
    isHuge: first.scale >= 1e6 && first.scale !== 1e7,
  };
}

/** The values of both ends where a scale or a digit is written at one of them only: `80-90K`, `$70-80,000`, `$110,000 - $150,00`. */
function scaleEnds(first: Amount, second: Amount, gap: string): readonly [number, number] | undefined {
  let min = valueOf(first);
  let max = valueOf(second);
  const lowDigits = first.number.value;
  if (
    first.scale === 1 &&
    second.scale > 1 &&
    second.scale <= 1e7 &&
    lowDigits < 1000 &&
    lowDigits <= second.number.value * 1.5
  )
    min = lowDigits * second.scale;
  else if (second.scale === 1 && first.scale > 1 && second.number.value < 1000 && second.number.value >= lowDigits)
    max = second.number.value * first.scale;
  else if (first.scale === 1 && second.scale === 1) {
    const tight = first.marked || !/\s/.test(gap);
    if (tight && min < 1000 && !first.separated && max >= 10_000 && min * 1000 <= max && min * 20_000 > max)
      min *= 1000;
    else if (
      second.number.value < 1000 &&
      !second.separated &&
      min >= 10_000 &&
      second.unit !== "HOUR" &&
      second.number.value * 1000 >= min &&
      min * 20 > second.number.value * 1000
    )
      max = second.number.value * 1000;
    if (first.number.asDecimal !== null && max < 1000) min = first.number.asDecimal;
    if (second.number.asDecimal !== null && min < 1000) max = second.number.asDecimal;
  }
  if (second.scale >= 1e6 && second.scale !== 1e7 && first.scale < 1e6 && !(first.scale === 1e3 && max <= 20e6))
    return undefined;
  return [min, max];
}

const UP_TO =
  /(?:\bup ?to|\bas much as|\bas high as|\bmax(?:imum)?(?: (?:base|annual|hourly))?(?: salary| pay| rate)?(?: for (?:this|the) (?:position|role|job))?(?: of| is|:)?|\bno(?:t)? (?:more than|to exceed):?|\bnot exceeding|\bcapped at|\bbis zu|\bjusqu[’']à|\bhasta|[<≤]=?)\s{0,3}$/i;
const FROM =
  /(?:\bfrom|\bstart(?:s|ing)?(?: (?:salary|pay|rate|wage))?(?: (?:at|from|is at))|\bstarting|\bbegin(?:s|ning)? (?:at|from)|\bmin(?:imum)?(?: (?:annual|base|hourly|starting))?(?: (?:salary|pay|rate|wage))?(?: for (?:this|the) (?:position|role|job))?(?: of| is|:| at)?|\bat least|\b(?:no|not) less than|\bmore than|\bupwards of|\bfloor (?:is|of)|\bab|\bdesde|[>≥]=?)\s{0,3}(?:an? )?$/i;
/** `The minimum salary that the agreement of our trade sets is`. */
const LEAST = /\bmin(?:imum)? (?:[a-z]{4,12} ){0,3}(?:salary|pay)\b[^.;:$£€\d]{3,80}\bis\s{1,2}$/i;
const AND_UP =
  /^\s?(?:\+(?!\s?[\d$£€\p{L}])|\+(?=\s(?:based|depending|commensurate|DOE|to start)\b)|and (?:up|above|over|upwards?|higher)\b|& up\b|or (?:more|higher|above)\b|(?:up|on)wards?\b|min(?:imum|\.)?(?![\p{L}]|\s?[;,]\s?[$£€])|plus(?=\s?(?:DOE|depending|[.,;)]|$)))/u;

function toSingle(text: string, amount: Amount): Rate {
  const before = text.slice(Math.max(0, amount.span.start - 60), amount.span.start);
  const behind = text.slice(amount.span.end, amount.span.end + 30);
  const upTo = UP_TO.exec(before);
  const from = upTo ? null : FROM.exec(before);
  const isLeast = !upTo && LEAST.test(text.slice(Math.max(0, amount.span.start - 120), amount.span.start));
  const tail = AND_UP.exec(behind);
  const unit = amount.unit ?? (tail ? unitBehind(behind.slice(tail[0].length))?.unit : undefined) ?? null;
  const open = amount.andUp || tail !== null || from !== null || isLeast;
  const value = valueOf(amount);
  const lead = (upTo ?? from)?.[0] ?? "";
  return {
    span: { start: amount.span.start - lead.length, end: amount.span.end + (upTo ? 0 : (tail?.[0].length ?? 0)) },
    start: amount.span.start,
    min: upTo ? null : value,
    max: open && !upTo ? null : value,
    currency: amount.currency,
    unit,
    isRange: false,
    looksLikeMoney: looksLikeMoney(amount),
    isHuge: amount.scale >= 1e6 && amount.scale !== 1e7,
  };
}

function looksLikeMoney(amount: Amount): boolean {
  return (
    amount.currency !== null ||
    amount.scale > 1 ||
    amount.unit !== null ||
    (amount.separated && amount.number.value >= 1000)
  );
}

/** Whether both ends of a rate can be pay for its unit. */
export function isPlausibleRate(rate: Rate): boolean {
  const ends = [rate.min, rate.max].filter((end): end is number => end !== null);
  const foreign =
    rate.currency !== null && !["$", "USD", "CAD", "GBP", "EUR", "AUD", "NZD", "SGD", "CHF"].includes(rate.currency);
  return ends.length > 0 && ends.every((end) => (foreign ? end >= 10 : isPlausible(end, rate.unit)));
}
