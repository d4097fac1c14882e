import { matchesIn } from "../../text/matches";
import type { Span } from "../../text/span";

/** What an underline of a statement should not exceed, so that it shows where to look. */
const LONGEST = 200;

/**
 * The part of a statement that is shown: all of it, or its beginning up to the end of a clause where it is long.
 * `key` is where its telling words stand; in a text without sentence ends they may be far from its beginning.
 */
export function tightSpan(source: string, whole: Span, key: Span): Span {
  const start =
    Math.min(key.end, whole.start + LONGEST) === key.end ? whole.start : clauseStart(source, whole.start, key);
  if (whole.end - start <= LONGEST) return { start, end: whole.end };
  const words = source.slice(start, start + LONGEST);
  const least = Math.min(LONGEST, key.end - start);
  const ends = Array.from(matchesIn(words, /[.!?…](?=\s)|[,;](?=\s)/g), (match) => ({
    at: match.index + (/[,;]/.test(match[0]) ? 0 : 1),
    sentence: !/[,;]/.test(match[0]),
  }));
  const reached = ends.filter(({ at }) => at >= least);
  const sentence = reached.filter((end) => end.sentence).at(-1);
  const best = sentence && sentence.at > LONGEST / 2 ? sentence : reached.at(-1);
  return { start, end: start + (best?.at ?? Math.max(least, words.search(/\s\S*$/))) };
}

/** Where the clause of the telling words begins: behind a mark, or where a lower-case word runs into the next one. */
function clauseStart(source: string, from: number, key: Span): number {
  const before = source.slice(Math.max(from, key.start - 100), key.start);
  const breaks = Array.from(
    before.matchAll(/[.;:!?•|)]\s*|(?<=(?:^|\s)\p{Ll}{2,100})(?=\p{Lu}\p{Ll})/gu),
    (match) => match.index + match[0].length,
  );
  const at = breaks.at(-1);
  if (at !== undefined) return key.start - before.length + at;
  const word = before.search(/\S{1,100}\s{0,100}$/);
  return before.length < 100 || word < 0 ? key.start - before.length : key.start;
}
