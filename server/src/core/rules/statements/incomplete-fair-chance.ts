import { bulletStyle } from "../../posting/placement/section-style";
import { lineBreakOf } from "../../text/lines";
import type { StatementGap } from "../../posting/posting";
import { defineRule, type Draft } from "../rule";

/** A fair-chance statement whose list of job duties is empty, or has lost its beginning. */
export const incompleteFairChance = defineRule({
  id: "statements/incomplete-fair-chance",
  scope: "posting",
  severity: "error",
  summary: "List the job duties that a fair-chance statement announces.",
  why: "The list tells people with a record which duties an employer would weigh. Los Angeles County asks for all of them in the posting. This is information, not legal advice.",
  sources: [{ title: "Los Angeles County Code, section 8.300.040", url: "https://dcba.lacounty.gov/fair-chance/" }],
  messages: {
    empty: "No list follows, though this announces job duties. List each duty that a record could bear on.",
    cut: "The list of job duties that follows does not start at 1. Put back what was lost.",
  },
  *check(draft) {
    for (const { kind, gap } of draft.posting.statements) {
      if (kind !== "fair-chance" || gap === null) continue;
      yield { span: gap.span, message: gap.form === "unsaid" ? "cut" : "empty", fixes: [promptFor(draft, gap)] };
    }
  },
});

/** Puts a prompt for the missing duty behind the words that announce it. */
function promptFor({ text, blocks }: Draft, { form, span }: StatementGap) {
  const marker = form === "unsaid" ? "1. " : bulletStyle(blocks);
  const lineBreak = lineBreakOf(text);
  const words = `${lineBreak}${lineBreak}${marker}[job duty]`;
  return { title: "Add a job duty", safe: false, edits: [{ start: span.end, end: span.end, text: words }] };
}
