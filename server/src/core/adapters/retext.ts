import { INSENSITIVE_WORDS, type InsensitiveWords } from "../data/insensitive-words.generated";
import type { Span } from "../text/span";

/** A place where words of the lists of retext stand. */
export interface InsensitivePlace {
  readonly span: Span;
  readonly entry: InsensitiveWords;
}

const WORD = /[A-Za-z]+/g;
/** The longest phrase of the lists, in words. */
const MOST_WORDS = Math.max(...INSENSITIVE_WORDS.map(({ words }) => words.split(" ").length));
/** The entries by their first word; of two, the one with more words comes first. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly InsensitiveWords[]> = groupByFirstWord();
const REACH = 80;

/**
 * Where words that may hurt readers stand in a text, in order and without overlap: what retext-equality and retext-profanities look for, as
 * far as it means harm in a posting. Their lists are data of ours, made at build time; a hyphen between two words is read as a space.
 */
export function findInsensitiveWords(text: string): InsensitivePlace[] {
  const places: InsensitivePlace[] = [];
  const words = [...text.matchAll(WORD)];
  for (let index = 0; index < words.length; index++) {
    const entries = BY_FIRST_WORD.get(words[index]![0].toLowerCase());
    if (!entries) continue;
    const behind = words.slice(index, index + MOST_WORDS);
    const entry = entries.find(({ words: wanted }) => stands(wanted, behind, text));
    if (!entry) continue;
    const last = behind[entry.words.split(" ").length - 1]!;
    const span = { start: words[index]!.index, end: last.index + last[0].length };
    if (isWordPart(text, span) || isHarmless(text, span, entry)) continue;
    places.push({ span, entry });
    index += entry.words.split(" ").length - 1;
  }
  return places;
}

function groupByFirstWord(): Map<string, InsensitiveWords[]> {
  const groups = new Map<string, InsensitiveWords[]>();
  for (const entry of INSENSITIVE_WORDS) {
    const first = entry.words.split(" ")[0]!;
    groups.set(first, [...(groups.get(first) ?? []), entry]);
  }
  for (const group of groups.values()) group.sort((a, b) => b.words.length - a.words.length);
  return groups;
}

/** Whether the words stand here, parted by single spaces, line breaks or hyphens. */
function stands(wanted: string, behind: readonly RegExpMatchArray[], text: string): boolean {
  return wanted.split(" ").every((word, index) => {
    const found = behind[index];
    if (found?.[0].toLowerCase() !== word) return false;
    if (index === 0) return true;
    const before = behind[index - 1]!;
    return /^(?:[ \t-]|\s?\r?\n)$/.test(text.slice(before.index! + before[0].length, found.index));
  });
}

/** In a compound, an address, a path or a word of other letters. */
function isWordPart(text: string, { start, end }: Span): boolean {
  return /[\p{L}\p{N}@/_#.'’-]/u.test(text.charAt(start - 1)) || /^(?:[\p{L}\p{N}@/_-]|\.\p{L})/u.test(text.slice(end, end + 2)); // prettier-ignore
}

function isHarmless(text: string, { start, end }: Span, entry: InsensitiveWords): boolean {
  const found = text.slice(start, end);
  // Behind another word a capital makes a name of it; a word in capitals may be a short form.
  if (!entry.capital && /^\p{Lu}/u.test(found) && /[\p{L}\p{N},&] $/u.test(text.slice(Math.max(0, start - 2), start)))
    return true;
  if (entry.coarse && found === found.toUpperCase() && found.toLowerCase() !== "wtf") return true;
  return (
    entry.fineAfter?.test(text.slice(Math.max(0, start - REACH), start)) === true ||
    entry.fineBefore?.test(text.slice(end, end + REACH)) === true
  );
}
