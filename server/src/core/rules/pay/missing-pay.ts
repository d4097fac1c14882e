import type { Jurisdiction } from "../../data/jurisdictions/jurisdiction";
import type { Severity } from "../../finding";
import type { ApplicableJurisdiction } from "../../posting/jurisdictions";
import type { Setting } from "../../posting/organization";
import type { Span } from "../../text/span";
import { absencePlace } from "../absence";
import { payInsertion } from "../pay-insertion";
import { defineRule } from "../rule";

/** No figure or range of pay. Grave where the law of the place asks for it. */
export const missingPay = defineRule({
  id: "pay/missing-pay",
  scope: "posting",
  severity: "warning",
  summary: "State the pay.",
  why: "Pay is what candidates look for first, and in a growing number of places the law asks for it in the posting. This is information, not legal advice.",
  messages: {
    law: "{place} asks for the pay or its range in the posting ({citation}). Add it.",
    headcount: "{place} asks employers with {threshold} to state the pay or its range ({citation}). Add it if that is you.",
    maybe: "{place} may ask for the pay in the posting ({citation}). Add it to be safe.",
    advice: "Candidates expect to see the pay. Add a figure or a range.",
  },
  *check(draft) {
    const { posting, setting, jurisdictions } = draft;
    if (posting.pay.length > 0 || posting.words === 0) return;
    const span = absencePlace(draft);
    const bound = jurisdictions.filter(({ jurisdiction }) => asksForPay(jurisdiction) && binds(jurisdiction, setting));
    const fixes = [payInsertion(draft, bound[0]?.jurisdiction)];
    const [first] = bound;
    if (!first) {
      yield { span, message: "advice", fixes };
      return;
    }
    const { name: place, citation, url, employeesCount } = first.jurisdiction;
    const shared = { span, fixes, related: related(bound, span), sources: [{ title: citation, url }] };
    const severity = SEVERITY[first.jurisdiction.confidence];
    if (severity !== "error") yield { ...shared, severity, message: "maybe", values: { place, citation } };
    else if (employeesCount !== null && setting.organization.headcount === null) yield { ...shared, severity, message: "headcount", values: { place, citation, threshold: employeesCount } };
    else yield { ...shared, severity, message: "law", values: { place, citation } };
  },
});

const SEVERITY: Readonly<Record<Jurisdiction["confidence"], Severity>> = { high: "error", medium: "warning", low: "information" };

function asksForPay({ requires }: Jurisdiction): boolean {
  return requires.some((duty) => duty === "pay_or_range" || duty === "pay_range_min_max" || duty === "pay_minimum");
}

/** Whether a law is in force and reaches an employer of this kind and size; federal employers are outside state law. */
function binds({ effectiveFrom, employeesMin }: Jurisdiction, { today, organization }: Setting): boolean {
  if (effectiveFrom === null || effectiveFrom > today || organization.kind === "federal") return false;
  return employeesMin === null || organization.headcount === null || organization.headcount >= employeesMin;
}

/** Where the posting names the places, unless the finding stands there. */
function related(bound: readonly ApplicableJurisdiction[], span: Span): { message: string; span: Span }[] {
  return bound.flatMap(({ jurisdiction, span: named }) => (named && named.start !== span.start ? [{ message: `The posting names ${jurisdiction.name} here.`, span: named }] : []));
}

