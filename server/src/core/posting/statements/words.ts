import type { Span } from "../../text/span";

/**
 * A sentence as the patterns of statements read it: straight apostrophes, plain hyphens, single spaces.
 * Masked markup leaves runs of spaces, and a pattern should not have to know of them.
 */
export interface PlainSentence {
  readonly text: string;
  /** The place in the document where a unit of `text` stands. */
  readonly placeOf: (at: number) => number;
}

/** The plain words of a stretch of a text; `offset` is where `text` begins in the document. */
export function plainSentence(text: string, offset: number): PlainSentence {
  if (!UNPLAIN.test(text)) return { text, placeOf: (at) => offset + at };
  let plain = "";
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const character = PLAIN[text[i]!] ?? text[i]!;
    if (character === " " && (plain === "" || plain.endsWith(" "))) continue;
    plain += character;
    places.push(offset + i);
  }
  return { text: plain, placeOf: (at) => places[at] ?? offset + text.length };
}

/** The span in the document of a match in the plain words. */
export function spanOfPlainMatch(sentence: PlainSentence, match: RegExpMatchArray): Span {
  const start = match.index ?? 0;
  const last = Math.max(start, start + match[0].length - 1);
  return { start: sentence.placeOf(start), end: sentence.placeOf(last) + 1 };
}

/** Whether a sentence has anything that its plain words have not. */
const UNPLAIN = /^ |  |[’‘`‐‑–—\u00a0\u2009\u202f\t\n\r]/;

const PLAIN: Readonly<Record<string, string>> = {
  "’": "'", "‘": "'", "`": "'", "‐": "-", "‑": "-", "–": "-", "—": "-",
  "\u00a0": " ", "\u2009": " ", "\u202f": " ", "\t": " ", "\n": " ", "\r": " ",
}; // prettier-ignore
