import { matchesIn } from "../text/matches";
import type { Span } from "../text/span";

/** Which of the first two figures of `03/05/2026` is the day. */
export type DateOrder = "day-first" | "month-first";

/** A day of the calendar with its place; `value` is `YYYY-MM-DD`, or `--MM-DD` where the text gives no year. */
export interface FoundDate {
  readonly value: string;
  readonly span: Span;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const YEAR = "((?:19|20)\\d\\d)(?!\\d)";
/** Two figures are a year where no clock time can be meant. */
const SHORT_YEAR = "((?:19|20)\\d\\d(?!\\d)|(?<=['’ /-])[2-4]\\d(?![\\d:.]\\d|\\d|\\s?[ap]\\.?m|\\s?h))";

const MONTH_DAY = new RegExp(
  `\\b${MONTH}\\.?\\s{1,2}(\\d{1,2})(?!\\d)(?:st|nd|rd|th)?(?:\\s?,?\\s{0,2}${YEAR}|(?![\\p{L}\\d]))`,
  "giu",
);
const DAY_MONTH = new RegExp(
  `(?<![\\d/.]|[\\d/.]-)(\\d{1,2})(?:st|nd|rd|th)?(?:\\s(?:of\\s)?|[-/])${MONTH}(?!\\p{L})(?:\\.?,?[\\s/-]\\s?['’]?${SHORT_YEAR}|\\.${YEAR})?`,
  "giu",
);
/** What stands behind what looks like a day: a year in another form, `15 April (2026)`, or more of a figure, `May 10:30`. */
const NO_DAY = /^(?:[:.,]?\d|\s?[,(/–-]?\s?\(?(?:19|20)\d\d\b|\s?%|\s?[ap]\.?m\b)/i;
const ISO = /(?<![\d-])(20\d\d)[-/](0[1-9]|1[0-2])[-/](0[1-9]|[12]\d|3[01])(?![\d-])/g;
const FIGURES = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)?\d\d)(?![\d/]|[.-]\d)/g;

/** The full dates of a text in order of place. A day without a year is none, and neither is a day that the calendar lacks. */
export function readDates(text: string, order: () => DateOrder): FoundDate[] {
  return readDays(text, order).filter(hasYear);
}

/** Whether the text gives the year of a day. */
export function hasYear({ value }: Pick<FoundDate, "value">): boolean {
  return !value.startsWith("-");
}

/** The days of a text in order of place, with their year or without one. */
export function readDays(text: string, order: () => DateOrder): FoundDate[] {
  if (!/\d/.test(text)) return [];
  const dates: FoundDate[] = [];
  const add = (match: RegExpMatchArray, [year, month, day]: readonly [number | null, number, number]) => {
    if (!isDay(year ?? LEAP_YEAR, month, day)) return;
    const start = match.index!;
    const end = start + match[0].length;
    if (year === null && (NO_DAY.test(text.slice(end, end + 12)) || !/\p{Lu}/u.test(match[0]))) return;
    dates.push({ value: `${year ?? "-"}-${twoDigits(month)}-${twoDigits(day)}`, span: { start, end } });
  };
  for (const match of matchesIn(text, MONTH_DAY))
    add(match, [match[3] ? Number(match[3]) : null, monthOf(match[1]!), Number(match[2])]);
  for (const match of matchesIn(text, DAY_MONTH))
    add(match, [match[3] || match[4] ? fullYear((match[3] ?? match[4])!) : null, monthOf(match[2]!), Number(match[1])]);
  for (const match of matchesIn(text, ISO)) add(match, [Number(match[1]), Number(match[2]), Number(match[3])]);
  for (const match of matchesIn(text, FIGURES)) {
    const first = Number(match[1]);
    const second = Number(match[3]);
    const year = fullYear(match[4]!);
    const dayFirst = first > 12 || (second <= 12 && (order() === "day-first" || match[2] === "."));
    add(match, dayFirst ? [year, second, first] : [year, first, second]);
  }
  return dates.sort((a, b) => a.span.start - b.span.start);
}

const LEAP_YEAR = 2000;

function fullYear(figures: string): number {
  return figures.length === 2 ? 2000 + Number(figures) : Number(figures);
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
