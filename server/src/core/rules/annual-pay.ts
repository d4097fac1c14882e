import type { PayUnit } from "../posting/posting";

/** A year of full-time work in each unit: 2,080 hours, 260 days. */
const PER_YEAR: Readonly<Record<PayUnit, number>> = { HOUR: 2080, DAY: 260, WEEK: 52, MONTH: 12, YEAR: 1 };

/** What a rate comes to in a year of full-time work. */
export function annualPay(value: number, unit: PayUnit): number {
  return value * PER_YEAR[unit];
}

/** A figure of money as a message shows it. */
export function showMoney(value: number): string {
  const decimals = Number.isInteger(value) ? 0 : 2;
  return value.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: 2 });
}
