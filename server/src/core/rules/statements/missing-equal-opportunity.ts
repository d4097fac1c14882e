import { insertionPoint } from "../../posting/placement/placement";
import { holdsApproved } from "../find-approved";
import { defineRule } from "../rule";
import { statementInsertion } from "../statement-insertion";

/** No statement says that all applicants are treated equally. Praise of diversity alone does not say it. */
export const missingEqualOpportunity = defineRule({
  id: "statements/missing-equal-opportunity",
  scope: "posting",
  severity: "warning",
  summary: "Say that you consider all applicants equally.",
  why: "Readers who have been turned away elsewhere look for this sentence. Federal contractors owe theirs, and for everybody else it is good practice.",
  sources: [
    {
      title: "EEOC, Prohibited Employment Policies/Practices",
      url: "https://www.eeoc.gov/prohibited-employment-policiespractices",
    },
  ],
  messages: {
    missing: "This posting has no equal-opportunity statement. Add one.",
    diversityOnly:
      "This posting praises diversity, but does not say that you consider all applicants equally. Add an equal-opportunity statement.",
  },
  *check(draft) {
    const { posting } = draft;
    if (posting.words === 0 || (posting.language ?? "en") !== "en") return;
    const said = posting.statements.some(({ kind }) => kind === "equal-opportunity" || kind === "disability-veteran");
    // A section under such a heading makes the statement in words of its own.
    const headed = posting.sections.some(
      ({ kind, headingSpan, span }) =>
        kind === "equal-opportunity" && headingSpan !== null && span.end > headingSpan.end,
    );
    if (said || headed || holdsApproved(draft, "equal-opportunity")) return;
    const diversity = posting.statements.find(({ kind }) => kind === "diversity");
    yield {
      span: insertionPoint(draft, "equal-opportunity").word,
      message: diversity ? "diversityOnly" : "missing",
      related: diversity ? [{ message: "This praises diversity.", span: diversity.span }] : [],
      fixes: statementInsertion(draft, "equal-opportunity", null),
    };
  },
});
