/** A unit that does not fit into one byte. */
const WIDE = /[^\u0000-\u00ff]/;

/** Whether a text holds a unit that does not fit into one byte, such as a curly quote. */
export function isWide(text: string): boolean {
  return WIDE.test(text);
}

/**
 * The same texts, each stored with one byte a unit where that is enough.
 * A slice of a text with one curly quote is stored with two bytes a unit throughout, and patterns search such texts three times
 * slower; what engines read from JSON they store anew, in the smallest form.
 */
export function compactAll(texts: readonly string[]): string[] {
  return JSON.parse(JSON.stringify(texts)) as string[];
}
