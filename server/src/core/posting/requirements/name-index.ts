import { spanOfMatch, type Span } from "../../text/span";
import { hasSpecialLetters, lowerCase } from "../../text/words";

/** One spelling of a name that is looked for. */
export interface Spelling<T> {
  readonly words: string;
  /** Whether only this very case counts. */
  readonly exact: boolean;
  readonly value: T;
}

/** Spellings by the first run of letters and digits in them, in lower case; the longest first. */
export type NameIndex<T> = ReadonlyMap<
  string,
  readonly (Spelling<T> & { readonly lower: string; readonly lead: number })[]
>;

export interface NameMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** Prepares spellings for `findNames`. */
export function buildNameIndex<T>(spellings: Iterable<Spelling<T>>): NameIndex<T> {
  const index = new Map<string, (Spelling<T> & { lower: string; lead: number })[]>();
  for (const spelling of spellings) {
    const first = /[\p{L}\p{N}]+/u.exec(spelling.words);
    if (!first) continue;
    const key = first[0].toLowerCase();
    const entry = { ...spelling, lower: spelling.words.toLowerCase(), lead: first.index };
    const list = index.get(key);
    if (list) list.push(entry);
    else index.set(key, [entry]);
  }
  for (const list of index.values())
    list.sort((a, b) => b.words.length - a.words.length || Number(b.exact) - Number(a.exact));
  return index;
}

/**
 * The names that stand in a text, left to right and never overlapping; at each place the longest spelling wins.
 * One look-up a word, so the time is that of the text alone. White space counts as a space each; line breaks do too.
 */
export function findNames<T>(text: string, index: NameIndex<T>): NameMatch<T>[] {
  const found: NameMatch<T>[] = [];
  const lower = lowerCase(text);
  let free = 0;
  for (const word of runsOfLetters(lower)) {
    const spellings = word.start < free ? undefined : index.get(lower.slice(word.start, word.end));
    if (!spellings) continue;
    for (const spelling of spellings) {
      const start = word.start - spelling.lead;
      const end = start + spelling.words.length;
      if (start < free || !lower.startsWith(spelling.lower, start)) continue;
      if (spelling.exact && !text.startsWith(spelling.words, start)) continue;
      if (!standsAlone(text, start, end)) continue;
      found.push({ start, end, value: spelling.value });
      free = end;
      break;
    }
  }
  return found;
}

/** The runs of letters and figures in a text in small letters. */
function runsOfLetters(lower: string): Span[] {
  if (hasSpecialLetters(lower)) return Array.from(lower.matchAll(/[\p{L}\p{N}]+/gu), (match) => spanOfMatch(match));
  const runs: Span[] = [];
  for (let start = 0; start < lower.length; start++) {
    let end = start;
    while (end < lower.length && isLetterOrFigure(lower.charCodeAt(end))) end++;
    if (end > start) runs.push({ start, end });
    start = end;
  }
  return runs;
}

function isLetterOrFigure(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
}

/** `C` is not in `C++`, `Java` not in `JavaScript`, `R` not in `R&D`, `Node` not in `Node.js`, `C` not in `C-level`. */
function standsAlone(text: string, start: number, end: number): boolean {
  const short = end - start <= 2;
  if (start > 0) {
    const before = text[start - 1]!;
    if (/[\p{L}\p{N}_@#]/u.test(before) || (short && /[&'+.-]/.test(before))) return false;
    if (before === "." && start > 1 && /[\p{L}\p{N}]/u.test(text[start - 2]!) && /\p{Ll}/u.test(text[start]!))
      return false;
  }
  const after = text.slice(end, end + 2);
  if (/^[\p{L}\p{N}_@]/u.test(after) || /^[+#]/.test(after)) return false;
  if (/^\.[\p{Ll}]/u.test(after)) return false;
  return !(short && /^(?:[&'’]|-\p{L}|\.\p{L})/u.test(after));
}
