import { insertionPoint } from "../../posting/placement/placement";
import { lawOnAbsence } from "../law-absence";
import { describesBenefits, describesOtherCompensation } from "../offered";
import { defineRule } from "../rule";
import { insertSnippet } from "../section-insertion";

const SENTENCE = "Beside the base pay there is ${1:[which bonus, commission or equity]}.";

/** Nothing is said of bonus, commission or equity, nor of benefits, where the law of the place asks for a description. */
export const missingOtherCompensation = defineRule({
  id: "pay/missing-other-compensation",
  scope: "posting",
  severity: "error",
  summary: "Describe bonus, commission and equity where the law asks for it.",
  why: "Some places ask for a general description of all other compensation in the posting. Where there is none, a sentence that says so is enough. This is information, not legal advice.",
  messages: {
    law: "{asks} a general description of other compensation, such as a bonus, in the posting ({citation}). Add it, or say that there is none.",
    remote:
      "{places} may ask for a general description of other compensation, such as a bonus, where someone there could do this job remotely. Add it, or say that there is none.",
  },
  *check(draft) {
    const absence = lawOnAbsence(draft, ["other_compensation_general"]);
    // Who describes the benefits and names no bonus most likely pays none.
    if (!absence || describesOtherCompensation(draft) || describesBenefits(draft)) return;
    const words = { title: "Add the other compensation", heading: "Pay", snippet: SENTENCE };
    const fixes = insertSnippet(draft, "pay", words);
    yield { ...absence(insertionPoint(draft, "pay").word), fixes };
  },
});
