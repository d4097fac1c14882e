import type { Posting, Span } from "../core/index";

/**
 * The spans of sections with the rules that stand between them, such as `-----`: one above a heading that another one like it closes begins
 * the heading's section, any other ends the section above it.
 */
export function spansWithRules(text: string, sections: Posting["sections"]): Span[] {
  const starts = sections.map(({ span, headingSpan }, index) =>
    headingSpan === null ? span.start : startOfFence(text, headingSpan, sections[index - 1]?.span.end ?? 0),
  );
  return sections.map(({ span }, index) => ({
    start: Math.min(span.start, starts[index]!),
    end: endOfRules(text, span.end, starts[index + 1] ?? text.length),
  }));
}

/** Where the rule above a heading begins that has another one like it directly below; the start of the heading where none has. */
function startOfFence(text: string, { start, end }: Span, from: number): number {
  const above = /(?<=^|[\r\n])[ \t]{0,8}([-=_~]{5,})[ \t]{0,8}(?:\r\n|\n|\r)[ \t]{0,8}$/.exec(text.slice(from, start));
  if (!above) return start;
  const below = /^[^\r\n]{0,8}(?:\r\n|\n|\r){1,2}[ \t]{0,8}([-=_~]{5,})(?=\s|$)/.exec(
    text.slice(end, end + 40 + above[1]!.length),
  );
  return below?.[1] === above[1] ? from + above.index : start;
}

/** Where the last rule between two places ends; the first of them where there is none. */
function endOfRules(text: string, from: number, to: number): number {
  let end = from;
  for (const { 0: line, index } of text.slice(from, to).matchAll(/[^\r\n]+/g))
    if (/^[-*_=~•. ]{3,}$/.test(line.trim())) end = from + index + line.trimEnd().length;
  return end;
}
