import type { PayUnit } from "../posting";
import { matchesIn } from "../../text/matches";

/** A unit with the length of the words that name it, measured from where the search began. */
export interface UnitMatch {
  readonly unit: PayUnit;
  readonly length: number;
}

/** The words of a unit as they stand behind `per`, `a` or `/`, and those that need nothing before them. */
const UNITS: readonly (readonly [PayUnit, string, string])[] = [
  ["HOUR", "hourly|hour|hr|hora|heure|stunde|uur|h", "hourly|hour|hr"],
  ["DAY", "working day|day|daily|tag|jour|día|dag", "daily|day rate|pd|p\\/d"],
  ["WEEK", "weekly|week|wk|woche|semaine|semana", "weekly|pw"],
  [
    "MONTH",
    "calendar month|monthly|month|mth|mnth|mo|monat|mois|mes|maand",
    "monthly|month|pcm|monatlich|mensuels?|mensual",
  ],
  [
    "YEAR",
    "yearly|year|yr|annum|anum|annually|annual|jahr|an|año|ano|jaar|y",
    "annually|anually|annualized|annualised|annualy|annual|annum|yearly|year|yr|p\\.a\\.?|pa|p\\/a",
  ],
];

const FILLER = anyCase(
  "base|basic|gross|net|CTC|cost to company|total|salary|salaries|compensation|pay|brutto|bruto|brut|starting|pro rata|pro-rata|before tax|before taxes|pre-tax|plus tips|rate",
);
const PER = anyCase("per|p\\/|an|a|each|every|por|par|pro|al|im|le|la|the|pr");

const BEHIND = UNITS.map(
  ([unit, joined, alone]) =>
    [
      unit,
      new RegExp(
        `^(?:\\s?\\([^()\\d]{2,24}\\)(?=\\s(?:per|a|an)\\s))?(?:\\s{0,3}\\(?(?:${FILLER})\\)?,?){0,2}[\\s,]{0,3}\\(?\\s?(?:(?:\\/\\s{0,2}|[.](?=[hH])|(?:${PER})\\s{1,2}|[pP]\\/)(?:(?:${PER})\\s{1,2})?(?:(?:teaching|contact|working|worked|clock|instructional)\\s)?(?:${anyCase(joined)})s?|(?:${anyCase(alone)})(?!\\s?[-–]\\s?(?:end|long|round)))(?![\\p{Ll}’']|S\\b|\\s(?:paid|leave|holidays?|vacation)\\b)`,
        "u",
      ),
    ] as const,
);

/** The unit that stands directly behind a figure: `/hr`, ` per year`, ` annually`, ` a week`. */
export function unitBehind(words: string): UnitMatch | undefined {
  const hour = /^\s{0,2}[pP](?:\/?[hH](?!\p{L})|\.\s?[hH](?:\.|(?!\p{L})))/u.exec(words);
  if (hour) return { unit: "HOUR", length: hour[0].length };
  for (const [unit, pattern] of BEHIND) {
    const match = pattern.exec(words);
    if (match) return { unit, length: match[0].length };
  }
  return undefined;
}

/** `pm` behind a sum of money; behind other figures it is a time of day. */
export function monthBehind(words: string): UnitMatch | undefined {
  const month = /^\s?(?:pm|PM|p\.m\.?|P\.M\.?)(?!\p{L})/u.exec(words);
  return month ? { unit: "MONTH", length: month[0].length } : undefined;
}

const NAMED: readonly (readonly [PayUnit, RegExp])[] = [
  [
    "HOUR",
    /\bhourly\b|\bper hour\b|\ban hour\b|\/ ?(?:hr|hour)\b|\bh(?:ou)?r(?:ly)? rate\b|\brate per hour\b|\bp\/h\b/gi,
  ],
  ["DAY", /\bdaily (?:rate|pay|wage)\b|\bday rate\b|(?<!\b(?:hours?|hrs?|shifts?|times?) )\bper day\b/gi],
  [
    "WEEK",
    /\bweekly (?:rate|pay|wage|salary)\b|(?<!\b(?:hours?|hrs?|days?|shifts?|sessions?|nights?|times?) )\bper week\b/gi,
  ],
  [
    "MONTH",
    /\bmonthly\b|(?<!\b(?:hours?|days?|shifts?|weeks?|times?) )\bper month\b|\ba month\b|\/ ?month\b|\bpcm\b/gi,
  ],
  [
    "YEAR",
    /\bannual(?:ly|ized|ised)?\b|\byearly\b|\bper (?:year|annum)\b|\ba year\b|\/ ?(?:yr|year)\b|\bp\.a\.|\bGS ?- ?(?:\d{1,2}|senior)|\bGS grade\b/gi,
  ],
];

/** The unit that stands last in words which lead to a figure: `Hourly rate:`, `an annual salary of`; undefined if none is named. */
export function unitNamed(words: string): PayUnit | undefined {
  let found: PayUnit | undefined;
  let last = -1;
  for (const [unit, pattern] of NAMED) {
    for (const match of matchesIn(words, pattern)) {
      if (
        unit !== "YEAR" &&
        /^\s?(?:increase|raise|bonus|review|meeting)/i.test(words.slice(match.index + match[0].length))
      )
        continue;
      if (match.index > last) [found, last] = [unit, match.index];
    }
  }
  return found;
}

/** Whether a figure can be the pay of a unit of time; measured for currencies like the dollar, the euro and the pound. */
export function isPlausible(value: number, unit: PayUnit | null): boolean {
  if (unit === null) return value >= 7 && value <= 5e6;
  const [low, high] = PLAUSIBLE[unit];
  return value >= low && value <= high;
}

const PLAUSIBLE: Readonly<Record<PayUnit, readonly [number, number]>> = {
  HOUR: [2, 1000],
  DAY: [20, 10_000],
  WEEK: [80, 40_000],
  MONTH: [200, 150_000],
  YEAR: [6000, 5e6],
};

/** Alternatives in small letters, with a capital, and in capitals; so that `HOURIf you` ends behind `HOUR`. */
function anyCase(alternatives: string): string {
  return alternatives
    .split("|")
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .join("|");
}
