import type { Fix } from "../../finding";
import { splitSentences } from "../../text/sentences";
import { defineRule } from "../rule";
import { snippetWithPrompts } from "../snippet";

const OUTSIDE =
  /\b(?:(?:compensation|salary|pay|offers?|wages?|rates?|range)\b[^.;\n]{0,40}?)?\b(?:may|might|can|could|will)\b(?: also)? (?:[a-z]+ ){0,4}?(?:outside|above or below|below or above|higher or lower than|lower or higher than|more or less than|less or more than|beyond)(?: of)? (?:of )?(?:this|the|that|our|these) (?:(?:stated|posted|listed|given|advertised|pay|salary|compensation|base|hiring|anticipated|expected|provided) ){0,3}ranges?\b/gi;

/** Words that take the range back. */
export const outsideRange = defineRule({
  id: "pay/outside-range",
  scope: "block",
  severity: "information",
  summary: "Stand by the range.",
  why: "A range that “may vary outside of this range” is none. Candidates read it as no promise at all.",
  messages: { weakens: "These words take the range back. Leave them out, or say what would lead to other pay." },
  shields: ["other-language"],
  *check({ text }) {
    if (!/\branges?\b/i.test(text)) return;
    for (const match of text.matchAll(OUTSIDE))
      yield {
        span: { start: match.index, end: match.index + match[0].length },
        message: "weakens",
        fixes: fixFor(text, match.index),
      };
  },
});

const WITHIN = "Where the pay lies in this range depends on [what decides it, such as skills or experience].";

/** Says in the place of the sentence what decides the pay; none where the sentence has figures, which would be lost. */
function fixFor(text: string, at: number): Fix[] {
  const sentence = splitSentences(text).find(({ start, end }) => start <= at && at < end);
  if (!sentence || /\d/.test(text.slice(sentence.start, sentence.end))) return [];
  const edits = [{ ...sentence, text: WITHIN }];
  return [{ title: "Say what decides the pay", safe: false, edits, snippet: snippetWithPrompts(WITHIN)! }];
}
