/** A word: letters and digits, with apostrophes and hyphens inside. */
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** How many words a text holds. */
export function countWords(text: string): number {
  let count = 0;
  for (const match of text.matchAll(WORD)) count += match[0] ? 1 : 0;
  return count;
}

/**
 * The words of a text for comparison: lower case, straight apostrophes, everything else dropped.
 * Two texts with the same key read alike.
 */
export function wordKey(text: string): string {
  return Array.from(text.toLowerCase().replace(/’/g, "'").matchAll(WORD), (match) => match[0]).join(" ");
}
