import { oneOf } from "../../text/one-of";
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

/** The patterns that may fit somewhere in a text: a quick look for the words that they mention. */
export function patternsFor(text: string, among: readonly StatementPattern[] = STATEMENT_PATTERNS): StatementPattern[] {
  const found = new Set<string>();
  for (const [words] of text.toLowerCase().matchAll(MENTION)) {
    for (const word of WORDS_WITHIN.get(words.replace(/\s/g, " ")) ?? []) found.add(word);
  }
  return found.size === 0
    ? []
    : among.filter(({ mentions }) => mentions.every((group) => group.some((word) => found.has(word))));
}

/** All words that patterns mention. */
const WORDS = [...new Set(STATEMENT_PATTERNS.flatMap(({ mentions }) => mentions.flat()))];
const MENTION = new RegExp(oneOf(WORDS), "g");
/** For each word those that it begins with, itself among them: where “payment” stands, “pay” stands too. */
const WORDS_WITHIN: ReadonlyMap<string, readonly string[]> = new Map(
  WORDS.map((word) => [word, WORDS.filter((other) => word.startsWith(other))]),
);
