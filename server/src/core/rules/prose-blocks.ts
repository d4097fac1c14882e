import type { Block } from "../blocks/block";
import type { SectionKind } from "../data/section-kinds";
import { splitSentences } from "../text/sentences";
import { shiftSpan, spansOverlap, type Span } from "../text/span";
import type { Draft } from "./rule";

/** A block of the employer's own prose, and the kind of section in which it stands. */
export interface ProseBlock {
  readonly block: Block;
  readonly section: SectionKind;
}

const NOT_PROSE: ReadonlySet<string> = new Set([
  "equal-opportunity",
  "accommodation",
  "fair-chance",
  "diversity",
  "legal",
]);

/** The paragraphs and list items outside of statements and their sections, in order. */
export function proseBlocks({ blocks, posting }: Draft): ProseBlock[] {
  const prose: ProseBlock[] = [];
  const add = (from: number, end: number, section: SectionKind) => {
    for (const block of blocks.slice(from, end)) {
      if (block.kind === "paragraph" || block.kind === "list-item") prose.push({ block, section });
    }
  };
  let at = 0;
  for (const { firstBlock, endBlock, kind } of posting.sections) {
    add(at, firstBlock, "other");
    if (!NOT_PROSE.has(kind)) add(firstBlock, endBlock, kind);
    at = endBlock;
  }
  add(at, blocks.length, "other");
  const silent = [...posting.statements.map(({ whole }) => whole), ...posting.otherLanguages.map(({ span }) => span)];
  return prose.filter(({ block }) => !silent.some((span) => spansOverlap(span, block.span)));
}

/** The sentences of a block as spans of the document; a line break inside a paragraph ends none, unless a list or a label begins there. */
export function sentencesOf(block: Block): Span[] {
  const joined = block.text.replace(/\r\n|\r|\n/g, (mark, at: number) =>
    /^\s*(?:[-*•–]|\d{1,2}[.)])\s/.test(block.text.slice(at + mark.length, at + mark.length + 12))
      ? mark
      : " ".repeat(mark.length),
  );
  return splitSentences(joined).map((span) => shiftSpan(span, block.span.start));
}
