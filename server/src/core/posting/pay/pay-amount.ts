import { CURRENCIES } from "../../data/currencies";
import { matchesIn } from "../../text/matches";
import type { Span } from "../../text/span";
import type { PayUnit } from "../posting";
import { readNumber, scaleOf, type NumberReading, type Scale } from "./pay-number";
import { monthBehind, unitBehind } from "./pay-unit";

/** A figure in a block, with the currency and the unit that are written to it. Offsets are those of the block. */
export interface Amount {
  /** From its currency to its unit. */
  readonly span: Span;
  readonly number: NumberReading;
  readonly scale: Scale;
  /** ISO 4217; `$`, `kr` or `Rs` where it is not said whose; null where nothing is written. */
  readonly currency: string | null;
  readonly unit: PayUnit | null;
  /** `$1,000+`, `$20/hr+`. */
  readonly andUp: boolean;
  /** Whether it begins with its currency: `$20`, `USD 20`. */
  readonly marked: boolean;
  /** Whether thousands are separated, or there are decimals. */
  readonly separated: boolean;
}

const CODES = CURRENCIES.map((currency) => currency.code).join("|");
const MARKS = CURRENCIES.flatMap((currency) => currency.marks)
  .sort((a, b) => b.length - a.length)
  .map(escape)
  .join("|");
const WORDS = CURRENCIES.flatMap((currency) => currency.words)
  .sort((a, b) => b.length - a.length)
  .map(escape)
  .join("|");

const PREFIX = `(?<![\\p{L}])(?:${CODES}|usd|US|CDN|AU)[ \\u00a0]?(?:\\$|£|€|₹)[ \\u00a0]?|(?:(?<![\\p{L}])(?:${MARKS})|\\\\?[$£€₹¥₩₦₱₪₺₴₽]\\$?)[ \\u00a0]{0,8}|(?<![\\p{L}])(?:${CODES}|usd|kr\\.?|Rs\\.?)[ \\u00a0:]{0,2}|(?<![\\p{L}])R[ \\u00a0]?(?=\\d{1,3}[ ,\\u00a0]\\d{3}(?!\\d)|(?!20\\d\\d(?!\\d))\\d{4,6}\\s?(?:per|p\\.?m|p\\.?a|\\/|[-–])|\\d{2,3}k(?!\\p{L}))`;
/** The thousands of a figure apart, with or without cents: `25 000`, `25 000.00`. */
const GROUPS = `\\d{1,3}(?:[\\u00a0\\u202f\\u2009 ]\\d{3}){1,2}(?:[.,]\\d\\d)?(?![.,]?\\d)`;
/** A space parts thousands only where a currency or a unit shows that the figure ends there, as in `45 000 €`. */
const SPACED = `${GROUPS}(?=\\s?(?:€|\\$(?!\\d)|zł|kr|Kč|₽|₴|${CODES})|\\s(?:per|a) (?:hour|month|year|annum))`;
const SPACED_AFTER_MARK = `\\d{1,3}(?:[\\u00a0\\u202f\\u2009 ]\\d{3}){1,2}[.,]\\d\\d(?![.,]?\\d)|${GROUPS}(?=\\s?[-–—/(]|\\s(?:to|and|per|an?|plus|gross|net|basic|CTC|ctc|p\\.?[am]|annually|monthly|yearly)(?!\\p{L})|[.,;)]|\\s?$)`;
/** `$53, 080`: a slip of the pen in a figure behind a currency. */
const SLIPPED = `\\d{1,3},\\s\\d{3}(?=[,;)]|\\.?\\s?$)`;
const PLAIN = `\\d{1,9}(?:,\\s(?:000|\\d{3}(?=\\s?[-–—]|\\s?to\\s|\\.\\d\\d\\b|;|\\.?$|\\s?(?:per|annually|a year)\\b|\\s?\\/))(?!\\d)|[.,'’]\\d{1,4}(?!\\d)){0,4}`;
/** `k`, `lakh`, `million` and so on; a bare number before `k (` is a plan for pensions, `401k (…)`. */
const scales = (thousand: string) =>
  `\\s?(?:[lL]akhs?|LAKHS?|[lL]acs?|LPA|lpa|Lpa|L(?=\\s?(?:PA|p\\.?a|per (?:annum|year)|CTC)))(?!\\p{Ll})|\\s?(?:crores?|Cr)(?!\\p{L})|\\s?(?:thousand|grand)(?!\\p{L})|[kK]${thousand}| [kK](?![\\p{L}\\p{N}(])|\\s?(?:[mM]illions?|MILLIONS?|[bB]illions?|BILLIONS?|[tT]rillions?|mil|bn)(?!\\p{L})|(?:[mM]{1,2}|[bB]n?)(?![\\p{L}\\p{N}])`;
const SCALE_BEHIND_MARK = scales("(?!(?!p\\.a)\\p{Ll})");
const SCALE = scales("(?!(?!p\\.a)\\p{Ll}|(?<=\\b40[13][kK])\\s?\\()");
const FIGURE = new RegExp(
  `(${PREFIX})(${SPACED}|${SPACED_AFTER_MARK}|${SLIPPED}|${PLAIN})(${SCALE_BEHIND_MARK})?|(?<![\\p{L}_#@.]|[\\p{N}][.,:/]?)(?:(?<![\\p{L}][-–])|(?<=(?:\\d[kK]|hr|hour|yr|year|month|USD|CAD)[-–]))(${SPACED}|${PLAIN})(${SCALE})?`,
  "gu",
);

const CODE_BEHIND = new RegExp(
  `^(?:\\s?\\(?(?:${CODES}|usd)(?=[\\s\\p{P}+/]|$|\\p{Lu}\\p{Ll})\\)?|\\s?(?:€|£|₹|\\$|kr(?!\\p{L}))(?!\\s?\\d))`,
  "u",
);
const WORD_BEHIND = new RegExp(`^\\s?(?:(?:${WORDS})s?|dollars?|dólares|rupees?|kron[eo]r)(?!\\p{L})`, "iu");
const GRADE_BEFORE =
  /(?:step|grade|level|band|gs|class|tier|zone|group|phase|year|type|option|section|scale|role|note|page|item|job|no|nr)[.\s,:–-]{0,3}$/i;

const MONTH_BEFORE = /(?<!\p{L})(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}*[.,]? $/u;

/** The figures of a block's text in order, whatever they count; numbers of grades and steps and percentages are left out. */
export function readAmounts(text: string): Amount[] {
  const amounts: Amount[] = [];
  for (const match of matchesIn(text, FIGURE)) {
    const amount = toAmount(text, match);
    if (amount) amounts.push(amount);
  }
  return amounts;
}

function toAmount(text: string, match: RegExpMatchArray): Amount | undefined {
  const start = match.index!;
  const prefix = match[1];
  const digits = (match[2] ?? match[4])!;
  const suffix = match[3] ?? match[5] ?? "";
  let end = start + match[0].length;
  let behind = text.slice(end, end + 60);
  // “In the mid $50s” is no figure.
  if (/^\s?%|^(?:st|nd|rd|th|s)\b|^\d/.test(behind) || (prefix === undefined && /^40[13]$/.test(digits) && suffix))
    return undefined;
  const number = readNumber(digits);
  if (!number) return undefined;
  const separated = /\D/.test(digits);
  // `with effect from 1 March 2026 - £12.13 to £12.33`
  if (
    prefix === undefined &&
    /^(?:19|20)\d\d$/.test(digits) &&
    MONTH_BEFORE.test(text.slice(Math.max(0, start - 12), start))
  )
    return undefined;
  if (
    prefix === undefined &&
    !separated &&
    !suffix &&
    number.value < 1000 &&
    GRADE_BEFORE.test(text.slice(Math.max(0, start - 12), start))
  )
    return undefined;
  // The stroke behind a round sum in rupees: `Rs 20,000/- per month`.
  const stroke = /^\/[-–=](?!\s?\d)/.exec(behind);
  if (stroke) [end, behind] = [end + 2, behind.slice(2)];
  let andUp = false;
  const advance = (length: number) => {
    end += length;
    behind = behind.slice(length);
  };
  const takePlus = () => {
    const plus =
      /^\s?\+(?!\s?(?:\d|[$£€]|\p{L}))/u.exec(behind) ??
      /^\+(?=\s?(?:\/|per\b|an?\b|(?:USD|CAD|annually|hourly|monthly|yearly|DOE|p\.a)\b))/.exec(behind) ??
      /^ \+ ?(?=\/|(?:hourly|monthly|yearly|annually|per)\b)/.exec(behind);
    if (!plus) return;
    andUp = true;
    advance(plus[0].length);
  };
  takePlus();
  let currency = prefix === undefined ? null : currencyOfMark(prefix);
  const code = CODE_BEHIND.exec(behind) ?? WORD_BEHIND.exec(behind);
  if (code) {
    const named = currencyOfWords(code[0]);
    if (named !== "$" || currency === null) currency = named;
    advance(code[0].length);
    takePlus();
  }
  const lpa = /^\s?lpa$/i.test(suffix);
  const isSum = currency !== null || suffix !== "";
  const unit = unitBehind(behind) ?? (isSum ? monthBehind(behind) : undefined);
  const isCount =
    currency === null &&
    !suffix &&
    (!separated || number.value < 5) &&
    (/^\s?(?:hour|hr|day|week|wk|month|mo|year|yr)s?(?!\p{L})/iu.test(behind) ||
      (number.value < 100 && /^(?:,\s?month|\s?PA)(?!\p{L})/u.test(behind)));
  if (unit && !isCount) {
    advance(unit.length);
    if (currency === null && /^(?:USD|CAD|GBP|EUR|AUD)\b/.test(behind.trimStart()))
      currency = behind.trimStart().slice(0, 3);
    takePlus();
  }
  if (currency === null && /^\s?(?:lakhs?|lacs?|lpa|crores?|L)$/i.test(suffix)) currency = "INR";
  return {
    span: { start, end },
    number,
    // `$90,000k` has its thousands already.
    scale: /k$/i.test(suffix) && number.value >= 1000 ? 1 : scaleOf(suffix),
    currency,
    unit: (isCount ? undefined : unit?.unit) ?? (lpa ? "YEAR" : null),
    andUp,
    marked: prefix !== undefined,
    separated,
  };
}

/** The currency of the mark before a figure; for `$`, `kr` and `Rs`, which several countries share, the mark. */
function currencyOfMark(prefix: string): string {
  if (/^(?:kr|Rs)/.test(prefix)) return prefix.slice(0, 2);
  const mark = prefix.replace(/[\s\u00a0:\\]/g, "");
  const code = mark.slice(0, 3).toUpperCase();
  if (CURRENCIES.some((currency) => currency.code === code)) return code;
  const doubled = mark.replace(/^([$£€₹¥])\$$/, "$1");
  const known = CURRENCIES.find((currency) => (currency.marks as readonly string[]).includes(doubled));
  if (known) return known.code;
  if (doubled.startsWith("AU")) return "AUD";
  if (doubled.startsWith("CDN")) return "CAD";
  if (doubled === "R") return "ZAR";
  return doubled === "¥" ? "JPY" : "$";
}

function currencyOfWords(found: string): string | null {
  const word = found.replace(/[\s()]+/g, " ").trim();
  const code = word.toUpperCase();
  if (CURRENCIES.some((currency) => currency.code === code)) return code;
  if (/^(?:€|£|₹|kr)$/.test(word)) return currencyOfMark(word);
  const lower = word.toLowerCase();
  if (/^(?:rupees?|kron[eo]r)$/.test(lower)) return lower.startsWith("r") ? "Rs" : "kr";
  const words = (currency: (typeof CURRENCIES)[number]) => currency.words as readonly string[];
  return (
    CURRENCIES.find((currency) => words(currency).includes(lower) || words(currency).includes(lower.replace(/s$/, "")))
      ?.code ?? (/usd/i.test(word) ? "USD" : "$")
  );
}

function escape(literal: string): string {
  return literal.replace(/[.$*+?()[\]{}|\\^/]/g, "\\$&");
}
