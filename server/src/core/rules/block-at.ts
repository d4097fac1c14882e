import type { Block } from "../blocks/block";
import type { SectionKind } from "../data/section-kinds";
import { countWhile } from "../text/sorted";
import type { Draft } from "./rule";

/** The block in which an offset of the document lies; undefined between blocks. Blocks stand in the order of the text. */
export function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  const block = blocks[countWhile(blocks.length, (index) => blocks[index]!.span.start <= offset) - 1];
  return block && offset < block.span.end ? block : undefined;
}

/** The kind of section in which each block stands, by the number of the block. */
export function sectionKinds({ blocks, posting }: Pick<Draft, "blocks" | "posting">): readonly SectionKind[] {
  const kinds: SectionKind[] = blocks.map(() => "other");
  for (const { kind, firstBlock, endBlock } of posting.sections) kinds.fill(kind, firstBlock, endBlock);
  return kinds;
}
