import type { SectionKind } from "../data/section-kinds";
import { countWords } from "../text/words";
import type { Draft } from "./rule";

/** The sections that make statements to candidates. */
export const STATEMENT_SECTIONS: ReadonlySet<SectionKind> = new Set([
  "equal-opportunity",
  "accommodation",
  "fair-chance",
  "diversity",
  "legal",
]);

/** How many words a posting has beside its statements to candidates. */
export function countOwnWords({ blocks, posting }: Pick<Draft, "blocks" | "posting">): number {
  let words = 0;
  for (const { kind, firstBlock, endBlock } of posting.sections) {
    if (STATEMENT_SECTIONS.has(kind)) continue;
    for (const { text } of blocks.slice(firstBlock, endBlock)) words += countWords(text);
  }
  return words;
}
