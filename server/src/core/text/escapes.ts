import { countWhile } from "./sorted";
import type { Span } from "./span";

/** A text without the backslashes of its escapes and with one character for each line break, with the way back to the places in the text as it stands. */
export interface Unescaped {
  readonly text: string;
  /** The stretch of the text as it stands for one of `text`; one that begins with an escaped mark has its backslash too. */
  readonly spanInSource: (span: Span) => Span;
  /** The words of a stretch of `text` with a space for each backslash and all of each line break, as long as the stretch in the text as it stands. */
  readonly spread: (words: string, start: number) => string;
}

/**
 * Converters to Markdown put a backslash before marks that mean nothing where they stand: `full\-time`, `$25\.50`, `R\&D`, `C\+\+`.
 * A line break of Windows is two characters, and what reads a wrapped line expects one. Undefined where a text has neither. A backslash
 * before a mark that would mean something without it stays.
 */
export function withoutEscapes(source: string): Unescaped | undefined {
  if (!source.includes("\\") && !source.includes("\r\n")) return undefined;
  const removed = Array.from(source.matchAll(ESCAPE), ({ index }) => index);
  if (removed.length === 0) return undefined;
  let text = "";
  let from = 0;
  for (const place of removed) {
    text += source.slice(from, place);
    from = place + 1;
  }
  text += source.slice(from);
  return {
    text,
    spanInSource: ({ start, end }) => {
      const first = start + countUpTo(removed, start - 1);
      return { start: first, end: end > start ? end + countUpTo(removed, end - 1) : first };
    },
    spread: (words, start) => {
      let wide = "";
      let at = 0;
      for (let i = countUpTo(removed, start - 1); i < removed.length && removed[i]! - i < start + words.length; i++) {
        const to = removed[i]! - i - start;
        wide += words.slice(at, to) + (words[to] === "\n" ? "\r" : " ");
        at = to;
      }
      return wide + words.slice(at);
    },
  };
}

/** Before a mark inside a word or a figure, and before one that means nothing anywhere; before a line feed. */
const ESCAPE = /\r(?=\n)|\\(?=[&=])|(?<=[^\s\\])\\(?=[-.+!()#])|(?<=[\p{L}\p{N}] )\\(?=-)/gu;

/** How many of the removed characters stand before or at a unit of the text without them. */
function countUpTo(removed: readonly number[], place: number): number {
  return countWhile(removed.length, (index) => removed[index]! - index <= place);
}
