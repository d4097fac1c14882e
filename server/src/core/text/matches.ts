/**
 * The matches of a pattern with the flag `g`, in order. Most searches find nothing, and then this costs one look at the text,
 * where `matchAll` alone first copies the pattern.
 */
export function matchesIn(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  return text.search(pattern) < 0 ? [] : text.matchAll(pattern);
}
