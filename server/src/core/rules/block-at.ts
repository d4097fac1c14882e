import type { Block } from "../blocks/block";
import type { SectionKind } from "../data/section-kinds";
import type { Draft } from "./rule";

/** The block in which an offset of the document lies; undefined between blocks. Blocks stand in the order of the text. */
export function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (blocks[middle]!.span.start <= offset) low = middle;
    else high = middle - 1;
  }
  const block = blocks[low];
  return block && block.span.start <= offset && offset < block.span.end ? block : undefined;
}

/** The kind of section in which each block stands, by the number of the block. */
export function sectionKinds({ blocks, posting }: Pick<Draft, "blocks" | "posting">): readonly SectionKind[] {
  const kinds: SectionKind[] = blocks.map(() => "other");
  for (const { kind, firstBlock, endBlock } of posting.sections) kinds.fill(kind, firstBlock, endBlock);
  return kinds;
}
