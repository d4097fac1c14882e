import { neededWords } from "../../text/needed-words";
import { Sieve } from "../../text/sieve";
import { ACCOMMODATION } from "./accommodation";
import { DISABILITY_VETERAN } from "./disability-veteran";
import { DIVERSITY } from "./diversity";
import { EQUAL_OPPORTUNITY } from "./equal-opportunity";
import { FAIR_CHANCE } from "./fair-chance";
import { HIRING_NOTICES } from "./hiring-notices";
import { PAY_DISCLAIMER } from "./pay-disclaimer";
import { SCREENING } from "./screening";
import type { StatementPattern } from "./statement-pattern";
import { WORK_ELIGIBILITY } from "./work-eligibility";

/** All kinds of statements; a sentence may make several. */
export const STATEMENT_PATTERNS: readonly StatementPattern[] = [
  ...EQUAL_OPPORTUNITY, ...ACCOMMODATION, ...FAIR_CHANCE, ...WORK_ELIGIBILITY, ...SCREENING,
  ...PAY_DISCLAIMER, ...HIRING_NOTICES, ...DISABILITY_VETERAN, ...DIVERSITY,
]; // prettier-ignore

/** One way to make a statement. */
export interface Saying {
  readonly pattern: StatementPattern;
  readonly says: RegExp;
}

/** All ways to make a statement, in their order. */
export const SAYINGS = new Sieve<Saying>(
  STATEMENT_PATTERNS.flatMap((pattern) => pattern.says.map((says) => ({ pattern, says }))),
  ({ says }) => neededWords(says),
);
