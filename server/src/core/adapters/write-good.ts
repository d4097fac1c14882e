import writeGood from "write-good";
import { splitSentences } from "../text/sentences";
import type { Span } from "../text/span";

/** The checks of write-good. */
export const WRITE_GOOD_CHECKS = [
  "weasel",
  "illusion",
  "so",
  "thereIs",
  "passive",
  "adverb",
  "tooWordy",
  "cliches",
  "eprime",
] as const;
export type WriteGoodCheck = (typeof WRITE_GOOD_CHECKS)[number];

/** Words without which a check finds nothing, so that it need not run. */
const NEEDED: Partial<Readonly<Record<WriteGoodCheck, RegExp>>> = {
  so: /\bso\b/i,
  thereIs: /\bthere\s+(?:is|are)\b/i,
  // Its seven hundred phrases in one pattern cost more than all other rules together; these words stand in those that postings use.
  cliches:
    /\b(?:mile|trades|tower|slate|wheel|crystal|bullet|ropes|flow|bandwagon|needless|grain|nutshell|pedal|drawing board|ballpark|scratch|leaps|haystack|salt|eye|devil|dialogue|truth|shakers|stone|tape|worms|storm|cake|swim|your feet|thick|moment|plunge|bull|honcho|seize|tooth|wayside|tunnel|bill|steam|saying|oyster|force|lion['’]s|guts|moon|trenches|yards|earth|backwards|square|fire|odds|cards|playing|needle|not least|loose|bottom|mold|blood|bridges?|dreams)\b/i,
  passive: /\b(?:am|are|were|being|is|been|was|be)\b/i,
};

/** The length to which sentences are cut: two checks take quadratic time on text without punctuation. */
const MOST = 2000;

// Three of the checks assign a variable `match` that they never declare. Bundled as strict code they would throw, so it has to exist.
Object.assign(globalThis, { match: undefined });

/**
 * The places that one check of write-good finds in a text, in order.
 * Its own switches turn checks off only, so all others are turned off; its list of allowed words is not used.
 */
export function findWithWriteGood(check: WriteGoodCheck, text: string): Span[] {
  const spans: Span[] = [];
  const needed = NEEDED[check];
  if (needed?.test(text) === false) return spans;
  for (const piece of pieces(text)) {
    if (needed?.test(text.slice(piece.start, piece.end)) === false) continue;
    for (const { index, offset } of writeGood(text.slice(piece.start, piece.end), ONLY[check])) {
      spans.push({ start: piece.start + index, end: piece.start + index + offset });
    }
  }
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}

const ONLY = Object.fromEntries(
  WRITE_GOOD_CHECKS.map((wanted) => [
    wanted,
    Object.fromEntries(WRITE_GOOD_CHECKS.map((check) => [check, check === wanted])),
  ]),
) as Readonly<Record<WriteGoodCheck, Readonly<Record<string, boolean>>>>;

/** The sentences of a text, each cut at spaces where it is too long. */
function* pieces(text: string): Generator<Span> {
  for (const sentence of splitSentences(text)) {
    let start = sentence.start;
    while (sentence.end - start > MOST) {
      const space = text.lastIndexOf(" ", start + MOST);
      const end = space > start ? space : start + MOST;
      yield { start, end };
      start = end;
    }
    yield { start, end: sentence.end };
  }
}
