import { matchesIn } from "./matches";
import type { Span } from "./span";

/** Where a sentence may end. */
const ENDS = /[.!?…]{1,8}["”’)\]]{0,4}(?=\s|\p{Lu}\p{Ll}|$)|[\r\n]+/gu;
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
  for (const match of matchesIn(text, ENDS)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith(".") && endsInAbbreviation(text, start, match.index + 1)) continue;
    close(end);
  }
  close(text.length);
  return sentences;
}

function endsInAbbreviation(text: string, start: number, end: number): boolean {
  const from = Math.max(start, end - 12);
  // The last word of an abbreviation has one to six letters, and so the most words need no closer look.
  let word = end - 1;
  while (word > from && isWordUnit(text.charCodeAt(word - 1))) word--;
  return end - 1 - word <= 6 && ABBREVIATION.test(text.slice(from, end));
}

/** A letter, a figure or an underscore of ASCII. */
function isWordUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 95;
}

function isSpace(unit: number): boolean {
  return (
    unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x2028 || unit === 0x2029 || unit === 0xfeff
  );
}
