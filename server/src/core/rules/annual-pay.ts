import type { PayUnit } from "../posting/posting";

/** A year of full-time work in each unit: 2,080 hours, 260 days. */
const PER_YEAR: Readonly<Record<PayUnit, number>> = { HOUR: 2080, DAY: 260, WEEK: 52, MONTH: 12, YEAR: 1 };

/** What a rate comes to in a year of full-time work; `hours` are those of a year where the posting states them. */
export function annualPay(value: number, unit: PayUnit, hours = PER_YEAR.HOUR): number {
  return value * (unit === "HOUR" ? hours : PER_YEAR[unit]);
}

/** The hours of a year by the words around: 52 weeks of the hours a week that are stated, or of 40. */
export function yearlyHours(words: string): number {
  const stated = /\b(\d{2}(?:\.\d{1,2})?)[- ]?(?:hours?|hrs?)\.?[ -]?(?:per|a|\/|each)?[ -]?(?:work ?)?week/i.exec(
    words,
  );
  return stated ? Number(stated[1]) * 52 : PER_YEAR.HOUR;
}

/** A figure of money as a message shows it. */
export function showMoney(value: number): string {
  const decimals = Number.isInteger(value) ? 0 : 2;
  return value.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: 2 });
}
