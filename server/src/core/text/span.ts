/** A half-open stretch of a text in UTF-16 units: `start` is in it, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value that was read from a text, with the place where it stands. */
export interface Located<T> {
  readonly value: T;
  readonly span: Span;
}

/** The span of a match of a regular expression; `offset` is where the searched text begins in the document. */
export function spanOfMatch(match: RegExpMatchArray, offset = 0): Span {
  const start = offset + (match.index ?? 0);
  return { start, end: start + match[0].length };
}

/** The same stretch, `by` units further on. */
export function shiftSpan(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** Whether two spans share at least one unit. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly inside `outer`. */
export function spanContains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The span without the white space at its ends; an empty span at the start if there is nothing else. */
export function trimSpan(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const start = span.start + (words.length - words.trimStart().length);
  return start >= span.end ? { start: span.start, end: span.start } : { start, end: start + words.trim().length };
}
