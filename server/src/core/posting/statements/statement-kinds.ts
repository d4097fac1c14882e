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
  const found = new Set<readonly string[]>();
  for (const words of text.toLowerCase().match(MENTION) ?? []) {
    const groups = GROUPS_BY_WORD.get(words) ?? GROUPS_BY_WORD.get(words.replace(/\s/g, " ")) ?? [];
    for (const group of groups) found.add(group);
  }
  return found.size === 0 ? [] : among.filter(({ mentions }) => mentions.every((group) => found.has(group)));
}

const GROUPS = STATEMENT_PATTERNS.flatMap(({ mentions }) => mentions);
/** All words that patterns mention. */
const WORDS = [...new Set(GROUPS.flat())];
const MENTION = new RegExp(oneOf(WORDS), "g");
/** For each word the groups that it satisfies: those that hold it or a beginning of it. Where “payment” stands, “pay” stands too. */
const GROUPS_BY_WORD: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  WORDS.map((word) => [word, GROUPS.filter((group) => group.some((other) => word.startsWith(other)))]),
);
