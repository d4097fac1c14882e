import type { Span } from "../text/span";

/** Words to look for, with what to write instead. */
export interface Phrase {
  /** The words: one to begin and one to end with, no capture groups; letters match in either case. Without the `u` flag, which costs three times as much. */
  readonly words: RegExp;
  /** Other words that fit in the same place; left out where nothing fits. */
  readonly better?: string;
  /** Whether the words are of no harm in what stands before (80 units) or behind them (80 units). */
  readonly fineAfter?: RegExp;
  readonly fineBefore?: RegExp;
  /** What has to stand before the words (80 units) for them to be meant; cheaper than a look-behind in the words. */
  readonly onlyAfter?: RegExp;
  /** The message that says it, where a rule has several. */
  readonly message?: string;
}

/** Phrases made ready for one pass over a text. */
export interface PhraseBook {
  readonly pattern: RegExp;
  readonly phrases: readonly Phrase[];
}

/** A place where a phrase stands. */
export interface PhraseMatch {
  readonly span: Span;
  readonly found: string;
  readonly phrase: Phrase;
}

const REACH = 80;

/** Joins phrases into one pattern; of two that begin at the same place the earlier one wins. */
export function phraseBook(phrases: readonly Phrase[]): PhraseBook {
  const sources = phrases.map(({ words }) => `(${words.source})`);
  return { pattern: new RegExp(`\\b(?:${sources.join("|")})(?!\\w)`, "gi"), phrases };
}

/** Where the phrases stand in a text, in order and without overlap, but for those that are of no harm there or that `allow` names. */
export function findPhrases(text: string, book: PhraseBook, allow: readonly string[]): PhraseMatch[] {
  const found: PhraseMatch[] = [];
  for (const match of text.matchAll(book.pattern)) {
    const phrase = book.phrases[match.slice(1).findIndex((group) => group !== undefined)]!;
    const span = { start: match.index, end: match.index + match[0].length };
    if (allow.some((word) => word.toLowerCase() === match[0].toLowerCase())) continue;
    const before = text.slice(Math.max(0, span.start - REACH), span.start);
    if (phrase.fineAfter?.test(before) || phrase.onlyAfter?.test(before) === false) continue;
    if (phrase.fineBefore?.test(text.slice(span.end, span.end + REACH))) continue;
    found.push({ span, found: match[0], phrase });
  }
  return found;
}

/** The words with single spaces, for a message. */
export function inOneLine(words: string): string {
  return words.replace(/\s+/g, " ");
}
