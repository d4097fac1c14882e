import { absencePlace } from "../absence";
import { lawBehind, lawsOn } from "../law";
import { findPayLink } from "../pay-link";
import { paysByPiece } from "../pay-by-piece";
import { payInsertion } from "../pay-insertion";
import { remoteLaws } from "../remote-law";
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

const UNPAID =
  /\b(?:this|it) is an unpaid (?:[\w-]{1,20} ){0,2}(?:internship|position|role|placement|opportunity)\b|\b(?:this|the) (?:[\w-]{1,20} ){0,2}(?:internship|position|role|placement) is unpaid\b/i;
