import type { SectionKind } from "../data/section-kinds";
import { sectionAt } from "./requirement-text";
import type { Draft } from "./rule";

/** Whether a sum is told that is no rate of time: `$1,400 per credit`, `£45 a lesson`, `Pay rate: $900 for the season`. */
export function paysByPiece({ text, posting }: Draft): boolean {
  if (LABELLED.test(text)) return true;
  return Array.from(text.matchAll(BY_PIECE)).some(
    ({ 0: sum, index }) =>
      !OF_OTHERS.has(sectionAt(posting, index)?.kind ?? "other") &&
      !NO_WAGE.test(text.slice(Math.max(0, index - 60), index)) &&
      !WHAT_FOR.test(text.slice(index + sum.length, index + sum.length + 20)),
  );
}

/** Where sums are what the employer gives beside the pay, or earns. */
const OF_OTHERS: ReadonlySet<SectionKind> = new Set(["benefits", "about-company"]);
const WHAT_FOR = /^ (?:tuition|fees?|reimburse|discount|bonus|stipend)/i;
const BY_PIECE =
  /[$£€] ?\d[\d,.]{1,8} ?(?:(?:per|an?|each|for each) |\/ ?)(?:credit|course|class|lesson|session|visit|mile|load|game|match|delivery|word|article|assignment|student|show|performance)\b/gi;
/** A sum right behind a label of pay, whatever it is for. */
const LABELLED = /(?:^|\n)\W{0,4}(?:pay(?: rate)?|rate of pay|wages?|teaching fee|stipend|salary) ?: ?[$£€] ?\d/i;
const NO_WAGE =
  /\b(?:tuition|reimburs\w*|costs?|fees?|charge[sd]?|bonus(?:es)?|incentives?|discounts?|stipends?|allowances?|donat\w*|grants?|budget|prices?)\b[^\n.]{0,50}$/i;
