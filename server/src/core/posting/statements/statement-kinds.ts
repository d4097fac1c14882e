import { ACCOMMODATION } from "./accommodation";
import { DISABILITY_VETERAN } from "./disability-veteran";
import { DIVERSITY } from "./diversity";
import { EQUAL_OPPORTUNITY } from "./equal-opportunity";
import { FAIR_CHANCE } from "./fair-chance";
import { HIRING_NOTICES } from "./hiring-notices";
import { PAY_DISCLAIMER } from "./pay-disclaimer";
import { SCREENING } from "./screening";
import { mentionsStatement, type StatementPattern } from "./statement-pattern";
import { WORK_ELIGIBILITY } from "./work-eligibility";

/** All kinds of statements; a sentence may make several. */
export const STATEMENT_PATTERNS: readonly StatementPattern[] = [
  ...EQUAL_OPPORTUNITY, ...ACCOMMODATION, ...FAIR_CHANCE, ...WORK_ELIGIBILITY, ...SCREENING,
  ...PAY_DISCLAIMER, ...HIRING_NOTICES, ...DISABILITY_VETERAN, ...DIVERSITY,
]; // prettier-ignore

/** The patterns that may fit somewhere in a text. */
export function patternsFor(text: string, among: readonly StatementPattern[] = STATEMENT_PATTERNS): StatementPattern[] {
  const smallLetters = text.toLowerCase().replace(/\s+/g, " ");
  return among.filter((pattern) => mentionsStatement(pattern, smallLetters));
}
