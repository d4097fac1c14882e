import { insertionPoint } from "../../posting/placement/placement";
import { statementText } from "../../posting/statements/statement-texts";
import { lawBehind, lawsOn } from "../law";
import { holdsApproved } from "../find-approved";
import { defineRule } from "../rule";
import { saysAdjustments, statementInsertion } from "../statement-insertion";

/** Nothing tells applicants with disabilities that they can ask for an accommodation. */
export const missingAccommodation = defineRule({
  id: "statements/missing-accommodation",
  scope: "posting",
  severity: "warning",
  summary: "Offer accommodations to applicants, and say how to ask for them.",
  why: "Applicants with disabilities need to know whom to ask before they apply. Some places, such as Ontario, expect the offer in public. What is said about law is information, not legal advice.",
  sources: [
    { title: "EEOC, Job Applicants and the ADA", url: "https://www.eeoc.gov/publications/job-applicants-and-ada" },
  ],
  messages: {
    law: "{asks} an offer of accommodations, made in public, to applicants with disabilities ({citation}). Add it, with a way to ask.",
    adjustments:
      "This posting does not offer reasonable adjustments to applicants with disabilities. Add the offer and a way to ask.",
    missing:
      "This posting does not offer accommodations to applicants with disabilities. Add the offer and a way to ask.",
  },
  *check(draft) {
    const { posting } = draft;
    if (posting.words === 0 || (posting.language ?? "en") !== "en") return;
    const headed = posting.sections.some(
      ({ kind, headingSpan, span }) => kind === "accommodation" && headingSpan !== null && span.end > headingSpan.end,
    );
    if (headed || posting.statements.some(({ kind }) => kind === "accommodation")) return;
    if (holdsApproved(draft, "accommodation")) return;
    const span = insertionPoint(draft, "accommodation").word;
    const fixes = statementInsertion(draft, "accommodation", null);
    const own = statementText("accommodation", null, draft)?.text ?? "";
    const laws = lawsOn(draft, ["accommodation_statement"]);
    const [law] = laws;
    // The public may be told elsewhere too, so that the law does not make it graver.
    if (law) yield { span, fixes, message: "law", values: law.values, ...lawBehind(laws, span) };
    else yield { span, fixes, message: saysAdjustments(own) ? "adjustments" : "missing" };
  },
});
