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

/** A word without which no pattern fits: what is tried first, since most sentences hold none. */
const KEYWORD =
  /equal|\beeo|\beoe|regard|irrespective|independen|no matter|discriminat|all qualified|backgrounds|accommodat|adjustment|disab|impairment|accessib|arrest|convict|criminal|fair[- ]chance|verify|sponsor|visa|authori|eligib|permit|entitled|right to work|citizen|green card|work status|\bitar\b|background|\bdbs\b|police|credit check|screening|vetting|pre-?employment|fingerprint|drug|urinalysis|substance|salar|\bpay\b|compensation|wage|\brates?\b|range|\bAI\b|artificial intelligence|automated|vacanc|pipeline|evergreen|privacy|data protection|personal|by applying|by submitting|gdpr|ccpa|at[- ]will|scam|fraud|phishing|impersonat|payment|\bfees?\b|vet|divers|inclusi|belonging|represented|difference|different|women/i;

/** Whether a text may hold a statement: a cheap test before the patterns are tried. */
export function mayHoldStatement(text: string): boolean {
  return KEYWORD.test(text);
}
