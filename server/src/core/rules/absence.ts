import type { Span } from "../text/span";
import type { Draft } from "./rule";

/** Where something is reported that the whole posting lacks: its title, or without one its first word; never the whole text. */
export function absencePlace({ posting, blocks }: Draft): Span {
  if (posting.title) return posting.title.span;
  for (const block of blocks) {
    const word = /[\p{L}\p{N}]+/u.exec(block.text);
    if (word) return { start: block.span.start + word.index, end: block.span.start + word.index + word[0].length };
  }
  return { start: 0, end: 0 };
}
