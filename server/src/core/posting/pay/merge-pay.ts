import type { Pay } from "../posting";
import { joinSteps } from "./pay-steps";
import { hourBySize } from "./to-pay";

/** The rates of a posting, each once, in the order of the text: ends of a range in cells or steps are one, and like rates have one unit. */
export function mergePay(pay: readonly Pay[], source: string): Pay[] {
  const paid = withoutRestated(withoutFullTime(joinEnds(pay, source), source), source);
  const withUnits = shareUnits(joinSteps(joinCells(paid, source), source)).map((one) => withHour(one, source));
  return withoutRepeats(unique(withUnits), source);
}

/** Pay with the hour as its unit where a field of the posting or the size of the figure tells it. */
function withHour(pay: Pay, source: string): Pay {
  if (pay.unit !== null) return pay;
  if ((pay.max ?? pay.min!) < 500 && PAID_BY_HOUR.test(source)) return { ...pay, unit: "HOUR" };
  const unit = hourBySize(pay, source);
  return unit === null ? pay : { ...pay, unit, isUnitBySize: true };
}

const PAID_BY_HOUR = /\b(?:pay|wage|salary|compensation) (?:type|basis)\s?:?\s{1,3}hourly\b/i;

/** Joins the ends of a range that stand behind labels of their own: `Salary From: 61,000`, `Salary To: 72,000`. */
function joinEnds(pay: readonly Pay[], source: string): Pay[] {
  const joined: Pay[] = [];
  for (const next of pay) {
    // `Min: 61,000`, `Mid: 66,000`, `Max: 72,000`: the middle says nothing of the ends.
    const middle = joined.at(-1);
    if (middle && isSingle(middle) && MIDDLE.test(source.slice(Math.max(0, middle.span.start - 20), middle.span.start)))
      if (joined.length > 1 && areEnds(joined.at(-2)!, next, source)) joined.pop();
    const last = joined.at(-1);
    if (last && next.span.start - last.span.end < 60 && areEnds(last, next, source)) {
      const unit = last.unit ?? next.unit;
      joined[joined.length - 1] = {
        ...last,
        max: next.max,
        currency: last.currency ?? next.currency,
        unit,
        span: { start: last.span.start, end: next.span.end },
      };
    } else joined.push(next);
  }
  return joined;
}

function areEnds(low: Pay, high: Pay, source: string): boolean {
  if (low.min === null || high.max === null || high.max < low.min || high.max > low.min * 20) return false;
  const isRange = (low.max !== null && low.max !== low.min) || (high.min !== null && high.min !== high.max);
  const isAlike =
    (low.currency === high.currency || !low.currency || !high.currency) &&
    (low.unit === high.unit || !low.unit || !high.unit);
  const between = source.slice(low.span.end, high.span.start);
  return (
    !isRange &&
    isAlike &&
    (DASH_OF_LINES.test(between) ||
      (LINE_BREAK.test(between) && LABEL_ABOVE.test(source.slice(Math.max(0, low.span.start - 40), low.span.start))) ||
      (LABEL_OF_LOW.test(source.slice(Math.max(0, low.span.start - 30), low.span.end)) &&
        LABEL_OF_HIGH.test(source.slice(low.span.end, high.span.end))) ||
      // `The base pay is between:` above `$90,000 and $100,000`
      (between === " and " &&
        /\bbetween\W{1,8}$/i.test(source.slice(Math.max(0, low.span.start - 20), low.span.start))))
  );
}

/** `$90,000`, `—` and `$120,000 USD` on lines of their own, as some boards print a range; or the two below a label. */
const DASH_OF_LINES = /^[ \t]*\r?\n\s{0,4}[-–—]\s{1,6}$|^\s{1,6}[-–—]\s{0,4}\r?\n\s{0,4}$/;
const LINE_BREAK = /^[ \t]*\r?\n[ \t]*$/;
const LABEL_ABOVE = /\b(?:salary|pay|compensation|wages?)(?: range)?\s?:?[ \t]*\r?\n\s{0,4}$/i;

const LABEL_OF_LOW =
  /\b(?:from|min(?:imum)?|low(?:est)?)\b(?:[^\r\n\d]{0,30}|[^\r\n\d]{0,24}\r?\n[^\p{L}\d]{0,4}|\s{1,6}[A-Z]{0,3} ?[$£€]?)\d[\d.,kK]{0,12}[^\r\n\d]{0,12}$/iu;
const MIDDLE = /\bmid(?:dle|[- ]?point)?\b[^\p{L}\d]{0,6}$/iu;
const LABEL_OF_HIGH =
  /^(?:[^\p{L}\d]{0,8}mid(?:dle|[- ]?point)?\b[^\p{L}\d]{0,8}\d[\d.,kK]{0,12})?[^\p{L}\d]{0,10}(?:\p{L}{3,12} (?:[-–] )?){0,3}(?:to|max(?:imum)?|high(?:est)?)\b(?:[^\r\n\d]{0,30}|[^\r\n\d]{0,24}\r?\n[^\p{L}\d]{0,4}|\s{1,6}[A-Z]{0,3} ?[$£€]?)\d/iu;

/** Joins the ends of a range that stand in neighbouring cells of one row of an HTML table. */
function joinCells(pay: readonly Pay[], source: string): Pay[] {
  const joined: Pay[] = [];
  for (const next of pay) {
    const last = joined.at(-1);
    const between = last && next.span.start - last.span.end < 300 ? source.slice(last.span.end, next.span.start) : "";
    const isRow = /<td\b/i.test(between) && !/<\/?tr\b/i.test(between);
    if (
      last &&
      isRow &&
      isSingle(last) &&
      isSingle(next) &&
      last.unit === next.unit &&
      last.max! < next.min! &&
      next.min! < last.max! * 3
    ) {
      joined[joined.length - 1] = { ...last, max: next.max, span: { start: last.span.start, end: next.span.end } };
    } else joined.push(next);
  }
  return joined;
}

/** `£30,000 (FTE £36,000)`: what the whole of the hours would bring, beside what the job pays. */
function withoutFullTime(pay: readonly Pay[], source: string): Pay[] {
  return pay.filter((one, index) => {
    const before = pay[index - 1];
    if (!before || one.span.start - before.span.end > 60 || (one.max ?? one.min!) < (before.max ?? before.min!))
      return true;
    const between = source.slice(before.span.end, one.span.start);
    return !(
      (WHOLE_HOURS.test(between) && between.length < 32 && !/[.;\r\n]/.test(between)) ||
      (/\bbased (?:up)?on\b|\(\s?$/i.test(between) && WHOLE_HOURS.test(source.slice(one.span.end, one.span.end + 24)))
    );
  });
}

/** `CHF 80,000 (about €85,000)`, `£40,000 pro rata (£24,000)`: the same pay in other money, or for fewer hours. */
function withoutRestated(pay: readonly Pay[], source: string): Pay[] {
  return pay.filter((one, index) => {
    const before = pay[index - 1];
    if (!before || one.span.start - before.span.end > 40) return true;
    const between = source.slice(before.span.end, one.span.start);
    const isOtherMoney = before.currency !== null && one.currency !== null && before.currency !== one.currency;
    return !(
      (isOtherMoney && IN_OTHER_MONEY.test(between)) ||
      (before.currency === one.currency &&
        (one.max ?? one.min!) < (before.min ?? before.max!) &&
        FOR_LESS.test(between))
    );
  });
}

const ABOUT = "approximately|approx\\.?|about|around|circa|ca\\.?|equivalent to|equals|equal to|~|≈|=";
const IN_OTHER_MONEY = new RegExp(
  `^[^()\\d.;]{0,20}(?:\\((?:tax[- ]free[;,] )?(?:(?:${ABOUT}|or)\\s?)?|[,/]\\s?(?:${ABOUT})\\s?)$`,
  "i",
);
const FOR_LESS = /^,?\s?pro[- ]?rata,? ?\((?:actual(?: salary| pay)?(?: of)?:? ?|i\.e\.,? ?|=\s?)?$/i;

const WHOLE_HOURS = /^[^\p{L}\r\n]{0,4}(?:FTE|WTE|(?:full|whole)[- ]?time equivalent)\b/iu;

/** How many different rates with a unit are compared with those without one. */
const MOST_KNOWN = 50;

/** `$21.30 to $28.45` below `$21.30 - $35.59 per hour` is meant by the hour too: what is like a rate with a unit takes its unit. */
function shareUnits(pay: readonly Pay[]): Pay[] {
  const known = unique(pay.filter(({ unit }) => unit !== null)).slice(0, MOST_KNOWN);
  return pay.map((one) => {
    if (one.unit !== null) return one;
    const units = new Set(known.filter((other) => isOfOneSize(one, other)).map(({ unit }) => unit));
    return units.size === 1 ? { ...one, unit: [...units][0]! } : one;
  });
}

function isOfOneSize(a: Pay, b: Pay): boolean {
  const [low, high] = [a.max ?? a.min!, b.max ?? b.min!].sort((x, y) => x - y);
  return a.currency === b.currency && high! < low! * 2;
}

function isSingle({ min, max }: Pay): boolean {
  return min !== null && min === max;
}

function unique(pay: readonly Pay[]): Pay[] {
  const seen = new Set<string>();
  return pay.filter(({ min, max, currency, unit }) => {
    // “Minimum pay $20 an hour” and “$20 an hour” are one.
    const key = [min ?? max, max ?? min, currency, unit].join(" ");
    return seen.has(key) ? false : seen.add(key);
  });
}

/** “Alongside your salary of $50,000 …” or “pay starts at $50,000” beside `$50,000 - $60,000` is where the range starts, “up to $60,000” where it ends. */
function withoutRepeats(pay: readonly Pay[], source: string): Pay[] {
  const ranges = pay.filter((one) => one.min !== null && one.max !== null && !isSingle(one));
  return pay.filter((one) => {
    const range = ranges.find(
      ({ min, max, currency, unit }) =>
        currency === one.currency && unit === one.unit && (one.min === null ? one.max === max : one.min === min),
    );
    if (!range || (one.min !== null && !isSingle(one))) return true;
    return one.min !== null && !START_OF_RANGE.test(source.slice(Math.max(0, one.span.start - 40), one.span.start));
  });
}

const START_OF_RANGE = /\byour (?:salary|pay|wage) of $|\bstart(?:s|ing)?\b[^.;:\d\r\n]{0,24}$/i;
