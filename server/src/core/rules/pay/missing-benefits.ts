import { insertionPoint } from "../../posting/placement";
import { lawBehind, lawsOn } from "../law";
import { describesBenefits } from "../offered";
import { defineRule } from "../rule";
import { insertSnippet } from "../section-insertion";

const SENTENCE = "We offer ${1:health insurance}, ${2:a retirement plan} and ${3:paid time off}.";

/** Nothing is said of the benefits, where the law of the place asks for a description. */
export const missingBenefits = defineRule({
  id: "pay/missing-benefits",
  scope: "posting",
  severity: "error",
  summary: "Describe the benefits where the law asks for it.",
  why: "Some places ask for a general description of the benefits in the posting, beside the pay. This is information, not legal advice.",
  messages: { law: "{asks} a general description of the benefits in the posting ({citation}). Add it." },
  *check(draft) {
    const laws = lawsOn(draft, ["benefits_general"]);
    const [law] = laws;
    if (!law || draft.posting.words === 0 || describesBenefits(draft)) return;
    const span = insertionPoint(draft, "benefits").word;
    const fixes = [
      insertSnippet(draft, "benefits", { title: "Add the benefits", heading: "Benefits", snippet: SENTENCE }),
    ];
    yield { span, fixes, severity: law.severity, message: "law", values: law.values, ...lawBehind(laws, span) };
  },
});
