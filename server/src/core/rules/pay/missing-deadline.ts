import { insertionPoint } from "../../posting/placement/placement";
import { lawOnAbsence } from "../law-absence";
import { defineRule } from "../rule";
import { insertSnippet } from "../section-insertion";

/** Words that say until when applications are taken, in whatever form. */
const UNTIL =
  /\b(?:rolling|on an ongoing|ongoing basis|continuous(?:ly)?|(?:until|when)(?: the (?:position|role|job|vacancy|requisition))?(?: is| has been)? (?:successfully )?filled|open until|no (?:fixed )?deadline|deadline|apply (?:by|before|no later)|clos(?:es?|ing) (?:date|on|by|in)|close[ds]? date|application (?:window|period|close|end)|accept(?:ing|ed)? applications? (?:until|through|for|on)|applications? (?:will be |are )?(?:accepted|considered|due|received|close)|posting (?:end|close|expir)\w*|expir(?:es|ation)|anticipated (?:end|clos)\w*|posted (?:until|through)|evergreen|filing period)\b/i;

/** No day until which applications are taken, where the law of the place asks for it. */
export const missingDeadline = defineRule({
  id: "pay/missing-deadline",
  scope: "posting",
  severity: "error",
  summary: "Say until when applications are taken where the law asks for it.",
  why: "Colorado asks for the day on which applications are expected to close, or a word that there is none. This is information, not legal advice.",
  messages: {
    law: "{asks} the last day to apply, or a word that applications are taken on an ongoing basis ({citation}). Add it.",
    remote:
      "{places} may ask for the last day to apply, or a word that applications are taken on an ongoing basis, where someone there could do this job remotely. Add it.",
  },
  *check(draft) {
    const { posting, text } = draft;
    const absence = lawOnAbsence(draft, ["application_deadline"]);
    if (!absence || posting.validThrough !== null || UNTIL.test(text)) return;
    const fixes = insertSnippet(draft, "how-to-apply", {
      title: "Add the last day to apply",
      heading: "How to apply",
      snippet: "Apply by ${1:[date]}.",
    });
    yield { ...absence(insertionPoint(draft, "how-to-apply").word), fixes };
  },
});
