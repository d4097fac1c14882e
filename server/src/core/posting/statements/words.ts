import type { Span } from "../../text/span";

/**
 * A sentence as the patterns of statements read it: straight apostrophes, plain hyphens, single spaces.
 * Masked markup leaves runs of spaces, and a pattern should not have to know of them.
 */
export interface PlainSentence {
  readonly text: string;
  /** The place in the document where each unit of `text` stands, and one more for its end. */
  readonly places: readonly number[];
}

/** The plain words of a stretch of a text; `offset` is where `text` begins in the document. */
export function plainSentence(text: string, offset: number): PlainSentence {
  let plain = "";
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const character = PLAIN[text[i]!] ?? text[i]!;
    if (character === " " && (plain === "" || plain.endsWith(" "))) continue;
    plain += character;
    places.push(offset + i);
  }
  places.push(offset + text.length);
  return { text: plain, places };
}

/** The span in the document of a match in the plain words. */
export function spanOfPlainMatch(sentence: PlainSentence, match: RegExpMatchArray): Span {
  const start = match.index ?? 0;
  const last = Math.max(start, start + match[0].length - 1);
  return { start: sentence.places[start]!, end: (sentence.places[last] ?? sentence.places.at(-1)!) + 1 };
}

const PLAIN: Readonly<Record<string, string>> = {
  "’": "'", "‘": "'", "`": "'", "‐": "-", "‑": "-", "–": "-", "—": "-",
  "\u00a0": " ", "\u2009": " ", "\u202f": " ", "\t": " ", "\n": " ", "\r": " ",
}; // prettier-ignore
