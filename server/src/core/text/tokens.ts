import { splitSentences } from "./sentences";
import type { Span } from "./span";

/** A word as it is compared with others: small letters, one kind of apostrophe; marks and spaces are no words. */
export interface Token extends Span {
  readonly key: string;
  /** Whether a sentence begins with it. */
  readonly startsSentence: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’ʼ][\p{L}\p{N}]+)*|[%$€£&§]/gu;

/** The words of a text. Hyphens and dashes part words, so that “equal-opportunity” and “equal opportunity” are the same. */
export function tokenize(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  for (const sentence of splitSentences(text)) {
    let startsSentence = true;
    for (const match of text.slice(sentence.start, sentence.end).matchAll(WORD)) {
      const start = offset + sentence.start + match.index;
      const key = match[0].normalize("NFKC").toLowerCase().replace(/[’ʼ]/g, "'");
      tokens.push({ key, start, end: start + match[0].length, startsSentence });
      startsSentence = false;
    }
  }
  return tokens;
}
