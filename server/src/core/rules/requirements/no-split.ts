import type { Block } from "../../blocks/block";
import type { Fix } from "../../finding";
import {
  bulletStyle,
  emptyLinesAround,
  headingStyle,
  renderHeading,
  type HeadingStyle,
} from "../../posting/placement/section-style";
import { lineBreakOf } from "../../text/lines";
import type { Span } from "../../text/span";
import { defineRule, type Draft } from "../rule";
import { snippetWithPrompts } from "../snippet";
import { LONG_LIST, unsplitList } from "../unsplit-list";

/** One long list in which nobody can tell what is a must. */
export const noSplit = defineRule({
  id: "requirements/no-split",
  scope: "posting",
  severity: "information",
  summary: "Say what is required and what is nice to have.",
  why: "In one long list every point reads as a must, and people who could do the work do not apply.",
  messages: {
    mixed:
      "Nothing tells which of these {count} points are required and which are nice to have. Give each kind a list of its own.",
  },
  options: { fewest: LONG_LIST },
  optionDescriptions: { fewest: "From how many points on the rule reports." },
  shields: ["other-language"],
  *check(draft, { fewest }) {
    const list = unsplitList(draft, fewest);
    if (!list) return;
    const { span, headingSpan } = list.section;
    yield {
      span: headingSpan!,
      message: "mixed",
      values: { count: list.count },
      fixes: [fixFor(draft, span.end, headingSpan!)],
    };
  },
});

const PROMPT = "[what helps but is not needed]";

/** A list of what is nice to have behind the section, under a heading like its own. */
function fixFor(draft: Draft, end: number, headingSpan: Span): Fix {
  const lineBreak = lineBreakOf(draft.text);
  const { above, below } = emptyLinesAround(draft);
  const gap = (isEmpty: boolean) => (isEmpty ? lineBreak + lineBreak : lineBreak);
  const heading = renderHeading(styleOf(draft.blocks, headingSpan), "Nice to have");
  const text = `${gap(above)}${heading}${gap(below)}${bulletStyle(draft.blocks)}${PROMPT}`;
  const edits = [{ start: end, end, text }];
  return { title: "Add a list of what is nice to have", safe: false, edits, snippet: snippetWithPrompts(text)! };
}

/** How one heading looks; how most do where it stands in the middle of a line or is underlined. */
function styleOf(blocks: readonly Block[], { start }: Span): HeadingStyle {
  const block = blocks.find(({ kind, span }) => kind === "heading" && span.start <= start && start < span.end);
  const form = block?.heading?.form;
  if (!block || form === undefined || form === "embedded" || form === "setext") return headingStyle(blocks);
  return { form, level: block.heading!.level, colon: /[:：][^\w:：]*$/.test(block.text) };
}
