import type { Block } from "../../blocks/block";
import type { SectionKind } from "../../data/section-kinds";
import { endOfPosting } from "../page/board-facts";
import type { Posting, Section } from "../posting";

interface Fielded {
  readonly blocks: readonly Block[];
  readonly posting: Pick<Posting, "sections">;
}

/** The end of the lines with labels among which another of their kind goes: two at least that stand together, one of the job's terms. */
export function endOfFields({ blocks, posting }: Fielded): number | undefined {
  const last = endOfPosting(blocks) ?? Infinity;
  const terms = posting.sections.filter((one) => TERMS.has(one.kind) && isFields(one, blocks));
  for (const { firstBlock } of terms) {
    let from = firstBlock;
    while (isField(blocks[from - 1]) && blocks[from]!.gap <= 2) from--;
    let to = firstBlock;
    while (isField(blocks[to]) && (to === from || blocks[to]!.gap <= 2)) to++;
    const end = blocks[to - 1]?.span.end ?? 0;
    if (to - from > 1 && end < last) return end;
  }
  return undefined;
}

const TERMS: ReadonlySet<SectionKind> = new Set(["location", "employment-type", "schedule", "pay"]);

/** `Location: Leeds`: a line with a label and no more than a few words. */
function isField(block: Block | undefined): boolean {
  return block?.kind === "key-value" && block.text.length <= 120;
}

/** Whether a section is made of such lines. */
export function isFields({ firstBlock, endBlock }: Section, blocks: readonly Block[]): boolean {
  return blocks.slice(firstBlock, endBlock).every(isField);
}
