import type { SectionKind } from "../../data/section-kinds";
import { absencePlace } from "../absence";
import { lawBehind, lawsOn } from "../law";
import { findPayLink } from "../pay-link";
import { payInsertion } from "../pay-insertion";
import { remoteLaws } from "../remote-law";
import { sectionAt } from "../requirement-text";
import { defineRule, type Draft } from "../rule";

const PAY = ["pay_or_range", "pay_range_min_max", "pay_minimum"] as const;

/** No figure or range of pay. Grave where the law of the place asks for it. */
export const missingPay = defineRule({
  id: "pay/missing-pay",
  scope: "posting",
  severity: "warning",
  summary: "State the pay.",
  why: "Pay is what candidates look for first, and in a growing number of places the law asks for it in the posting. This is information, not legal advice.",
  messages: {
    law: "{asks} the pay or its range in the posting ({citation}). Add {what}.",
    remote:
      "Candidates expect to see the pay, and {places} may ask for it where someone there could do this job remotely. Add a figure or a range.",
    advice: "Candidates expect to see the pay. Add a figure or a range.",
  },
  *check(draft) {
    const { posting } = draft;
    if (posting.pay.length > 0 || posting.words === 0 || isUnpaid(draft) || paysByPiece(draft)) return;
    const span = absencePlace(draft);
    const laws = lawsOn(draft, PAY);
    const [law] = laws;
    const fixes = payInsertion(draft, law?.jurisdiction);
    if (law) {
      const what = law.jurisdiction.range?.basis ?? "it";
      const isLinkEnough = laws.every(
        ({ severity, jurisdiction: { range } }) => severity !== "error" || range?.linkOk === true,
      );
      const isBehindLink = isLinkEnough && findPayLink(draft) !== undefined;
      // What is only on its way, or is not sure, does not make the absence lighter than it is anywhere.
      const severity = law.severity === "error" && !isBehindLink ? "error" : "warning";
      yield { span, fixes, severity, message: "law", values: { ...law.values, what }, ...lawBehind(laws, span) };
      return;
    }
    const remote = remoteLaws(draft, PAY);
    if (remote) yield { span, fixes, message: "remote", values: { places: remote.places }, sources: remote.sources };
    else yield { span, fixes, message: "advice" };
  },
});

/** Whether the work is done by volunteers only, or the posting says itself that nothing is paid for it. */
function isUnpaid({ posting: { employmentTypes }, text }: Draft): boolean {
  return (
    (employmentTypes.length > 0 && employmentTypes.every(({ value }) => value === "VOLUNTEER")) ||
    (/unpaid/i.test(text) && UNPAID.test(text))
  );
}

/** Whether what is paid is given for another thing than time: `$1,400 per credit`, `£45 a lesson`. */
function paysByPiece({ text, posting }: Draft): boolean {
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
const NO_WAGE =
  /\b(?:tuition|reimburs\w*|costs?|fees?|charge[sd]?|bonus(?:es)?|incentives?|discounts?|stipends?|allowances?|donat\w*|grants?|budget|prices?)\b[^\n.]{0,50}$/i;

const UNPAID =
  /\b(?:this|it) is an unpaid (?:[\w-]{1,20} ){0,2}(?:internship|position|role|placement|opportunity)\b|\b(?:this|the) (?:[\w-]{1,20} ){0,2}(?:internship|position|role|placement) is unpaid\b/i;
