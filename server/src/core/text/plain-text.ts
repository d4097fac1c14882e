import type { Span } from "./span";

/**
 * A text as patterns read it: straight apostrophes, plain hyphens for the dashes of ranges, single spaces. Masked markup leaves runs of
 * spaces, and so do lines that were stretched to a width; a pattern should not have to know of them.
 */
export interface PlainText {
  readonly text: string;
  /** The place in the document where a unit of `text` stands. */
  readonly placeOf: (at: number) => number;
}

/** The plain words of a stretch of a document; `offset` is where the stretch begins. */
export function plainText(text: string, offset: number): PlainText {
  return singleSpacedText(UNPLAIN.test(text) ? withPlainMarks(text) : text, offset);
}

/** The same words with single spaces between them, whatever marks they have. */
export function singleSpacedText(plain: string, offset: number): PlainText {
  if (!plain.startsWith(" ") && !plain.includes("  ")) return { text: plain, placeOf: (at) => offset + at };
  const words: string[] = [];
  const places: number[] = [];
  for (const { start, end } of wordsOf(plain)) {
    if (words.length > 0) places.push(offset + start - 1);
    words.push(plain.slice(start, end));
    for (let at = start; at < end; at++) places.push(offset + at);
  }
  return { text: words.join(" "), placeOf: (at) => places[at] ?? offset + plain.length };
}

/** The same text with single spaces, and none at its ends. */
export function singleSpaced(text: string): string {
  const words = text.trim();
  return words.includes("  ") ? words.replace(/ {2,}/g, " ") : words;
}

/** The span in the document of a stretch of the plain words. */
export function spanInDocument({ placeOf }: PlainText, { start, end }: Span): Span {
  return { start: placeOf(start), end: placeOf(Math.max(start, end - 1)) + 1 };
}

/** Whether a text has anything but the letters, figures and marks that patterns name. */
const UNPLAIN = /[^ -_a-~]/;

/** The same text, unit by unit, with a space for each white space and plain marks. */
function withPlainMarks(text: string): string {
  return text
    .replace(/[^\S ]/g, " ")
    .replace(/[’‘`´\u0091\u0092]/g, "'")
    .replace(/[‐‑‒–—−]/g, "-");
}

function* wordsOf(text: string): Generator<Span> {
  for (let start = 0; start < text.length; start++) {
    if (text[start] === " ") continue;
    let end = start;
    while (end < text.length && text[end] !== " ") end++;
    yield { start, end };
    start = end;
  }
}
