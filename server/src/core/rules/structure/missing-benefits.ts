import { oneOf } from "../../data/one-of";
import type { SectionKind } from "../../data/section-kinds";
import { SECTION_TEXTS } from "../../data/section-texts";
import { lawOnAbsence } from "../law-absence";
import { hasBenefitsField } from "../offered";
import { defineRule, type Draft } from "../rule";
import { isPrompt, isSaid, reportAbsence } from "../section-absence";

/** Nothing is offered beside the pay. */
export const missingBenefits = defineRule({
  id: "structure/missing-benefits",
  scope: "posting",
  severity: "information",
  summary: "Say what you offer beside the pay.",
  why: "Health cover, leave and pension are part of what people are paid, and they compare employers by them.",
  messages: { missing: "Nothing says what you offer beside the pay. Add the benefits." },
  *check(draft) {
    // Where the law asks for the benefits, or may ask of a job that is done remotely, the rule about that law speaks.
    if (lawOnAbsence(draft, ["benefits_general"])) return;
    if (
      draft.posting.benefits.some(({ span }) => !isPrompt(draft, span)) ||
      isSaid(draft, BENEFITS) ||
      hasBenefitsField(draft) ||
      namesBenefits(draft)
    )
      return;
    const report = reportAbsence(draft, {
      part: "benefits",
      kind: "benefits",
      ...SECTION_TEXTS.benefits,
    });
    if (report) yield { ...report, message: "missing" };
  },
});

const BENEFITS: ReadonlySet<SectionKind> = new Set(["benefits"]);

/** Whether benefits are spoken of where the reader of benefits does not look, if only by a link. */
function namesBenefits({ blocks }: Draft): boolean {
  return blocks.some(
    ({ kind, text }) =>
      kind !== "code" &&
      kind !== "front-matter" &&
      oneOf("iu")`
        \b(?:our|full|generous|great|excellent|amazing|fantastic|competitive|employee|comprehensive|exceptional|outstanding|attractive|and|plus|of|more about|eligible for) (?:\p{L}+ )?(?:benefits?|perks)(?! (?:of|to (?!support|help|eligible|our|its|all|you)|from|analyst|administrator|manager|realization|management))\b
        \b(?:wide|broad|full|great|good) (?:variety|range|selection|array|choice) of (?:\p{L}+ )?(?:benefits|perks)\b
        \bbenefits (?:that )?(?:we|\p{L}+) offers?\b
        \boffers? (?:\p{L}+ )?(?:a |an )?(?:generous|competitive|comprehensive|excellent) (?:leave|holiday|pension|health|retirement|insurance)\b
        \bpaid (?:annual )?(?:holidays?|leave)\b
        \b(?:no|without) benefits(?=\W{0,3}(?:$|[.;,)]| (?:are|attached|included|offered)))
        \bbenefits (?:are|is) not (?:provided|offered|included|available)\b
        \bnot (?:eligible for|entitled to) (?:\p{L}+ )?benefits\b
      `.test(text),
  );
}
