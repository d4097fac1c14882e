import type { Fix } from "../finding";
import { spanContains, type Span } from "../text/span";
import { blockAt } from "./block-at";
import { removals } from "./contradictions";
import { sentencesOf } from "./prose-blocks";
import type { Draft } from "./rule";

/** Takes the sentence out in which words stand; none for a heading, which says little without what is below it. */
export function withoutSentence(draft: Draft, span: Span): Fix[] {
  const block = blockAt(draft.blocks, span.start);
  if (!block || block.kind === "heading") return [];
  const sentence = sentencesOf(block).find((one) => spanContains(one, span)) ?? block.span;
  return removals(draft, { span, sentence, block }, "Remove this sentence");
}
