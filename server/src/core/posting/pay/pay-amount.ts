import { CURRENCIES } from "../../data/currencies";
import { matchesIn } from "../../text/matches";
import type { Span } from "../../text/span";
import type { PayUnit } from "../posting";
import { readNumber, scaleOf, type NumberReading, type Scale } from "./pay-number";
import { unitBehind } from "./pay-unit";

/** A figure in a block, with the currency and the unit that are written to it. Offsets are those of the block. */
export interface Amount {
  /** From its currency to its unit. */
  readonly span: Span;
  readonly number: NumberReading;
  readonly scale: Scale;
  /** ISO 4217; `$` where it is not said whose dollars; null where nothing is written. */
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

const PREFIX = `(?<![\\p{L}])(?:${CODES}|usd|US|CDN|AU)[ \\u00a0]?(?:\\$|£|€|₹)[ \\u00a0]?|(?:(?<![\\p{L}])(?:${MARKS})|[$£€₹¥₩₦₱₪₺₴₽]\\$?)[ \\u00a0]{0,8}|(?<![\\p{L}])(?:${CODES}|usd|kr\\.?)[ \\u00a0:]{0,2}|(?<![\\p{L}])R ?(?=\\d{1,3}[ ,]\\d{3}(?!\\d))`;
/** A space parts thousands only where a currency or a unit shows that the figure ends there, as in `45 000 €`. */
const SPACED = `\\d{1,3}(?:[\\u00a0\\u202f\\u2009 ]\\d{3}){1,2}(?![.,]?\\d)(?=\\s?(?:€|\\$(?!\\d)|zł|kr|Kč|₽|₴|${CODES})|\\s(?:per|a) (?:hour|month|year|annum))`;
const SPACED_AFTER_MARK = `\\d{1,3}(?:[\\u00a0\\u202f\\u2009 ]\\d{3}){1,2}(?![.,]?\\d)(?=\\s?[-–—/]|\\s(?:to|per|a|p\\.)|[.,;)]|\\s?$)`;
const PLAIN = `\\d{1,9}(?:,\\s(?:000|\\d{3}(?=\\s?[-–—]|\\s?to\\s|\\.\\d\\d\\b|;|\\.?$|\\s?(?:per|annually|a year)\\b|\\s?\\/))(?!\\d)|[.,'’]\\d{1,4}(?!\\d)){0,4}`;
const SCALE = `\\s?(?:[lL]akhs?|LAKHS?|[lL]acs?|LPA|lpa|Lpa|L(?=\\s?(?:PA|p\\.?a)))(?!\\p{Ll})|\\s?(?:crores?|Cr)(?!\\p{L})|\\s?(?:thousand|grand)(?!\\p{L})|[kK](?!\\p{Ll}|\\s?\\()| [kK](?![\\p{L}\\p{N}(])|\\s?(?:[mM]illions?|MILLIONS?|[bB]illions?|BILLIONS?|[tT]rillions?|mil|bn)(?!\\p{L})|(?:[mM]{1,2}|[bB]n?)(?![\\p{L}\\p{N}])`;
const FIGURE = new RegExp(
  `(${PREFIX})(${SPACED}|${SPACED_AFTER_MARK}|${PLAIN})(${SCALE})?|(?<![\\p{L}_#@.]|[\\p{N}][.,:/]?)(?:(?<![\\p{L}][-–])|(?<=(?:\\d[kK]|hr|hour|yr|year|month|USD|CAD)[-–]))(${SPACED}|${PLAIN})(${SCALE})?`,
  "gu",
);

const CODE_BEHIND = new RegExp(
  `^(?:\\s?\\(?(?:${CODES}|usd)(?=[\\s\\p{P}+/]|$|\\p{Lu}\\p{Ll})\\)?|\\s?(?:€|£|₹|\\$)(?!\\s?\\d))`,
  "u",
);
const WORD_BEHIND = new RegExp(`^\\s?(?:(?:${WORDS})s?|dollars?|dólares)(?!\\p{L})`, "iu");
const GRADE_BEFORE =
  /(?:step|grade|level|band|gs|class|tier|zone|group|phase|year|type|option|section|scale|role|note|page|item|job|no|nr)[.\s,:–-]{0,3}$/i;

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
  if (/^\s?%|^(?:st|nd|rd|th)\b|^\d/.test(behind) || (prefix === undefined && /^40[13]$/.test(digits) && suffix))
    return undefined;
  const number = readNumber(digits);
  if (!number) return undefined;
  const separated = /\D/.test(digits);
  if (
    prefix === undefined &&
    !separated &&
    !suffix &&
    number.value < 1000 &&
    GRADE_BEFORE.test(text.slice(Math.max(0, start - 12), start))
  )
    return undefined;
  let andUp = false;
  const advance = (length: number) => {
    end += length;
    behind = behind.slice(length);
  };
  const takePlus = () => {
    const plus =
      /^\s?\+(?!\s?(?:\d|[$£€]|\p{L}))/u.exec(behind) ??
      /^\+(?=\s?(?:\/|per\b|an?\b|(?:USD|CAD|annually|hourly|monthly|yearly|DOE|p\.a)\b))/.exec(behind) ??
      /^ \+ ?(?=\/|hourly|monthly|yearly|annually)/.exec(behind);
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
  const unit = unitBehind(behind);
  const isCount =
    currency === null &&
    !suffix &&
    (!separated || number.value < 5) &&
    /^\s?(?:hour|hr|day|week|wk|month|mo|year|yr)/i.test(behind);
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
    scale: scaleOf(suffix),
    currency,
    unit: (isCount ? undefined : unit?.unit) ?? (lpa ? "YEAR" : null),
    andUp,
    marked: prefix !== undefined,
    separated,
  };
}

/** The currency of the mark before a figure; null for `kr`, which three countries share. */
function currencyOfMark(prefix: string): string | null {
  if (/^kr/.test(prefix)) return null;
  const mark = prefix.replace(/[\s\u00a0:]/g, "");
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
  if (/^(?:€|£|₹)$/.test(word)) return currencyOfMark(word);
  const lower = word.toLowerCase();
  const words = (currency: (typeof CURRENCIES)[number]) => currency.words as readonly string[];
  return (
    CURRENCIES.find((currency) => words(currency).includes(lower) || words(currency).includes(lower.replace(/s$/, "")))
      ?.code ?? (/usd/i.test(word) ? "USD" : "$")
  );
}

function escape(literal: string): string {
  return literal.replace(/[.$*+?()[\]{}|\\^/]/g, "\\$&");
}
