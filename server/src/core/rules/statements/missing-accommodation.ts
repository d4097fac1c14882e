import { insertSection, insertionPoint } from "../../posting/placement";
import { accommodationText, promptSnippet } from "../../posting/statement-texts";
import { defineRule } from "../rule";

/** Nothing tells applicants with disabilities that they can ask for an accommodation. */
export const missingAccommodation = defineRule({
  id: "statements/missing-accommodation",
  scope: "posting",
  severity: "warning",
  summary: "Offer accommodations to applicants, and say how to ask for them.",
  why: "Applicants with disabilities need to know whom to ask before they apply. Some places, such as Ontario, expect the offer in public.",
  sources: [
    { title: "EEOC, Job Applicants and the ADA", url: "https://www.eeoc.gov/publications/job-applicants-and-ada" },
    { title: "Ontario Regulation 191/11, sections 22–24", url: "https://www.ontario.ca/laws/regulation/110191" },
  ],
  messages: {
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
    const edit = insertSection(draft, "accommodation", {
      heading: "Accommodations",
      lines: [accommodationText(draft)],
    });
    const snippet = promptSnippet(edit.text);
    yield {
      span: insertionPoint(draft, "accommodation").word,
      message: "missing",
      fixes: [
        {
          title: "Insert an offer of accommodation",
          safe: false,
          edits: [edit],
          ...(snippet === undefined ? {} : { snippet }),
        },
      ],
    };
  },
});
