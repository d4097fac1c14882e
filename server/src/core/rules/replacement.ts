import type { Fix } from "../finding";
import type { Span } from "../text/span";

/** A suggestion to write other words: a capital at the start is kept, and an “a” or “an” in front agrees with the new words. */
export function suggestWords(text: string, span: Span, better: string): Fix {
  const words = withCaseOf(text.slice(span.start, span.end), better);
  const title = `Replace with “${words}”`;
  const twice = saidBefore(text, span, words);
  if (twice !== undefined)
    return { title, safe: false, edits: [{ start: span.start - twice, end: span.end, text: words }] };
  const article = /\b(an?)( )$/i.exec(text.slice(Math.max(0, span.start - 4), span.start));
  if (!article) return { title, safe: false, edits: [{ ...span, text: words }] };
  const right = withCaseOf(article[1]!, beginsWithVowel(words) ? "an" : "a");
  return {
    title,
    safe: false,
    edits: [{ start: span.start - article[0].length, end: span.end, text: `${right} ${words}` }],
  };
}

/** How long the first of some words and the gap behind it are where it stands before them already: “a new” before “new”; undefined elsewhere. */
function saidBefore(text: string, { start }: Span, words: string): number | undefined {
  const before = /(?<![\p{L}\p{N}-])(\p{L}{1,30}) $/u.exec(text.slice(Math.max(0, start - 32), start));
  const [first] = words.split(" ");
  return before && before[1]!.toLowerCase() === first!.toLowerCase() ? before[0].length : undefined;
}

/** The same for a name, whose capital says nothing of the words that replace it but where a line or a sentence begins. */
export function suggestForName(text: string, span: Span, better: string): Fix {
  const before = text.slice(Math.max(0, span.start - 8), span.start);
  const begins = /(?:^|[.!?:•\r\n])[ \t]*(?:(?:[-*#]+|\d+\.)[ \t]+)?$/.test(before);
  if (begins) return suggestWords(text, span, better);
  const small = text.slice(0, span.start) + text.slice(span.start, span.end).toLowerCase();
  const { title, edits } = suggestWords(small, span, better);
  return { title, safe: false, edits };
}

/** Other words with the capitals of those they replace: all, the first, or none. */
export function withCaseOf(found: string, words: string): string {
  if (/\p{Lu}.{0,200}\p{Lu}/u.test(found) && found === found.toUpperCase()) return words.toUpperCase();
  return /^\p{Lu}/u.test(found) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** By letters, but for those that sound otherwise: “a one-person shop”, “a user”, “an hour”. */
function beginsWithVowel(words: string): boolean {
  return /^(?:[aeiou]|hour|honest|heir)/i.test(words) && !/^(?:one\b|once\b|uni(?!n|m)|us[aeiu]|eu)/i.test(words);
}
