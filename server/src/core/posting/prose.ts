import type { Span } from "../text/span";
import type { Outline, OutlinedBlock } from "./outline";

/** The words of a block with single spaces, so that a pattern need not know where markup or line breaks stood. */
export interface Prose {
  readonly block: OutlinedBlock;
  readonly text: string;
  /** The place in the document of a stretch of `text`. */
  readonly toSpan: (start: number, end: number) => Span;
}

/** The blocks that hold prose, in order: everything but code and front matter. */
export function readProse(outline: Outline): Prose[] {
  return outline.blocks.filter((block) => block.kind !== "code" && block.kind !== "front-matter").map(squeeze);
}

function squeeze(block: OutlinedBlock): Prose {
  const from = block.span.start;
  if (!/\s\s|[\r\n\t\u00a0]/.test(block.text)) return { block, text: block.text, toSpan: (start, end) => ({ start: from + start, end: from + end }) };
  const pieces: string[] = [];
  const places: number[] = [];
  for (const match of block.text.matchAll(/\S+/g)) {
    if (pieces.length > 0) {
      pieces.push(" ");
      places.push(match.index - 1);
    }
    pieces.push(match[0]);
    for (let i = 0; i < match[0].length; i++) places.push(match.index + i);
  }
  const text = pieces.join("");
  return { block, text, toSpan: (start, end) => ({ start: from + (places[start] ?? 0), end: end > start ? from + (places[end - 1] ?? 0) + 1 : from + (places[start] ?? 0) }) };
}
