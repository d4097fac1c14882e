import type { LintResult } from "./lint";
import { readWeeklyHours, type WeeklyHours } from "./posting/employment/read-weekly-hours";
import { isPrompt } from "./rules/section-absence";
import type { Span } from "./text/span";

/** What an hourly rate comes to in a year. */
export interface YearlyPay {
  /** Where the rate is stated. */
  readonly span: Span;
  readonly min: number | null;
  readonly max: number | null;
  /** ISO 4217; null if it cannot be told. */
  readonly currency: string | null;
  readonly hours: WeeklyHours;
}

/** 2,080 hours a year. */
const FULL_TIME: WeeklyHours = { min: 40, max: 40 };
const WEEKS = 52;

/**
 * The hourly rates of a posting as a year's pay, for the hours a week that it states, else for 40.
 * Nothing for a job that is not full-time and whose hours are not stated. `text` is that of the result.
 */
export function yearlyPay(text: string, { posting, blocks }: Pick<LintResult, "posting" | "blocks">): YearlyPay[] {
  const rates = posting.pay.filter(({ unit }) => unit === "HOUR");
  if (rates.length === 0) return [];
  const types = posting.employmentTypes.filter(({ span }) => !isPrompt({ text }, span)).map(({ value }) => value);
  const isFullTime = types.length === 0 || types.includes("FULL_TIME");
  const hours = readWeeklyHours(blocks) ?? (isFullTime && !types.includes("PART_TIME") ? FULL_TIME : null);
  if (!hours) return [];
  return rates.map(({ span, min, max, currency }) => ({
    ...{ span, currency, hours },
    min: min === null ? null : min * hours.min * WEEKS,
    max: max === null ? null : max * hours.max * WEEKS,
  }));
}
