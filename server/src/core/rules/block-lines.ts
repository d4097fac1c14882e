import type { Block } from "../blocks/block";
import type { Draft } from "./rule";

/** The blocks that stand on one line of the document, in order; a paragraph that was wrapped counts as one line. */
export function blockLines({ text, blocks }: Pick<Draft, "text" | "blocks">): Block[][] {
  const lines: Block[][] = [];
  for (const block of blocks) {
    const line = lines.at(-1);
    if (line && !/[\r\n]/.test(text.slice(line.at(-1)!.span.end, block.span.start))) line.push(block);
    else lines.push([block]);
  }
  return lines;
}
