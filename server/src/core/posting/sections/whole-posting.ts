/**
 * Whether a paragraph is so long that it holds more than a statement, though it ends with one: the text of a posting, or a good part of it,
 * whose line breaks were lost.
 */
export function isWholePosting(text: string): boolean {
  return text.length > 1200;
}
