import type { Statement } from "../../posting/posting";
import type { Span } from "../../text/span";
import { spansOverlap } from "../../text/span";
import { countWords } from "../../text/words";
import { defineRule } from "../rule";

/** The same statement twice, word for word. */
export const duplicate = defineRule({
  id: "statements/duplicate",
  scope: "posting",
  severity: "information",
  summary: "Make each statement once.",
  why: "A repeated statement makes the posting longer and looks like an oversight.",
  messages: { repeated: "This {kind} statement stands here a second time. Remove it." },
  *check({ text, posting }) {
    const reported: Span[] = [];
    for (const { kind, span, repeats } of posting.statements) {
      if (DEMANDS.has(kind)) continue;
      for (const repeat of repeats) {
        // A sentence can make two statements; once is enough to say that it stands here twice.
        if (countWords(text.slice(repeat.start, repeat.end)) < LEAST_WORDS) continue;
        if (reported.some((other) => spansOverlap(other, repeat))) continue;
        reported.push(repeat);
        yield {
          span: repeat,
          message: "repeated",
          values: { kind: NAMES[kind] ?? kind.replaceAll("-", " ") },
          related: [{ message: "It stands here first.", span }],
          fixes: [
            {
              title: "Remove the second one",
              safe: false,
              edits: [{ start: startOfGap(text, repeat.start), end: repeat.end, text: "" }],
            },
          ],
          unnecessary: true,
        };
      }
    }
  },
});

/** The words of a link, such as `Privacy policy`, may stand wherever they are needed. */
const LEAST_WORDS = 4;

/** What is asked of the candidate or said in a few words may stand under each of several roles. */
const DEMANDS: ReadonlySet<string> = new Set([
  "work-authorization",
  "visa",
  "background-check",
  "drug-test",
  "diversity",
]);

const NAMES: Partial<Record<Statement["kind"], string>> = {
  "equal-opportunity": "equal-opportunity",
  "fair-chance": "fair-chance",
  "e-verify": "E-Verify",
  "ai-use": "AI",
  "at-will": "at-will",
};

/** The white space before a removed sentence goes with it. */
function startOfGap(text: string, start: number): number {
  return text.slice(0, start).trimEnd().length;
}
