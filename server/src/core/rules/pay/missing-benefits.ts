import { insertionPoint } from "../../posting/placement/placement";
import { lawOnAbsence } from "../law-absence";
import { describesBenefits } from "../offered";
import { defineRule } from "../rule";
import { insertSnippet } from "../section-insertion";

const SENTENCE =
  "We offer ${1:[which health insurance]}, ${2:[which retirement plan]} and ${3:[how much paid time off]}.";

/** Nothing is said of the benefits, where the law of the place asks for a description. */
export const missingBenefits = defineRule({
  id: "pay/missing-benefits",
  scope: "posting",
  severity: "error",
  summary: "Describe the benefits where the law asks for it.",
  why: "Some places ask for a general description of the benefits in the posting, beside the pay. This is information, not legal advice.",
  messages: {
    law: "{asks} a general description of the benefits in the posting ({citation}). Add it.",
    remote:
      "{places} may ask for a general description of the benefits where someone there could do this job remotely. Add it.",
  },
  *check(draft) {
    const absence = lawOnAbsence(draft, ["benefits_general"]);
    if (!absence || describesBenefits(draft)) return;
    const words = { title: "Add the benefits", heading: "Benefits", snippet: SENTENCE };
    const fixes = insertSnippet(draft, "benefits", words);
    yield { ...absence(insertionPoint(draft, "benefits").word), fixes };
  },
});
