import type { Span } from "./span";

/** Abbreviations after which a full stop does not end the sentence. */
const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|etc|vs|approx|incl|dept|no|nos|inc|ltd|co|corp|sr|jr|dr|mr|mrs|ms|st|u\.s|u\.k|a\.m|p\.m|ph\.d|b\.s|b\.a|m\.s|m\.a|sec|cal|gov|min|max|yrs?|hrs?)|\b\p{Lu})\.$/iu;

/**
 * The sentences of a text, without the white space between them.
 * A sentence ends at `.`, `!`, `?` or `…` before white space or before a capital that was glued to it, at a line break, and at the end.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    if (to > from) sentences.push({ start: from, end: to });
    start = end;
  };
  for (const match of text.matchAll(/[.!?…]{1,8}["”’)\]]{0,4}(?=\s|\p{Lu}\p{Ll}|$)|[\r\n]+/gu)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith(".") && endsInAbbreviation(text, start, match.index + 1)) continue;
    close(end);
  }
  close(text.length);
  return sentences;
}

function endsInAbbreviation(text: string, start: number, end: number): boolean {
  const tail = text.slice(Math.max(start, end - 12), end);
  return ABBREVIATION.test(tail);
}

function isSpace(unit: number): boolean {
  return (
    unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x2028 || unit === 0x2029 || unit === 0xfeff
  );
}
