import { headingWords } from "../../blocks/block";
import { headingKey } from "../../blocks/section-kind";
import { spansOverlap } from "../../text/span";
import { defineRule } from "../rule";

/** A heading with nothing under it, followed by the same heading again. */
export const emptySection = defineRule({
  id: "structure/empty-section",
  scope: "posting",
  severity: "warning",
  summary: "Leave no heading without text.",
  why: "A heading with nothing under it looks like a part that was forgotten.",
  messages: {
    twice: "The heading “{heading}” stands twice, and nothing is under the first. Remove it.",
    last: "Nothing stands under “{heading}”. Write the section or remove its heading.",
  },
  shields: ["other-language"],
  *check({ blocks, posting }) {
    for (const [index, block] of blocks.entries()) {
      const next = blocks[index + 1];
      if (block.kind !== "heading") continue;
      const heading = headingWords(block);
      if (next?.kind === "heading" && headingKey(heading) === headingKey(headingWords(next))) {
        const fixes = [{ title: "Remove the empty heading", safe: true, edits: [{ start: block.span.start, end: next.span.start, text: "" }] }];
        yield { span: block.span, message: "twice", values: { heading }, fixes, unnecessary: true };
      } else if (!next && index > 0 && posting.sections.at(-1)?.kind !== "other" && !posting.statements.some((statement) => spansOverlap(statement.span, block.span))) {
        yield { span: block.span, message: "last", values: { heading } };
      }
    }
  },
});
