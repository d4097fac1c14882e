import { lineBreakOf, type Block, type Finding, type TextEdit } from "../core/index";
import type { CheckedDocument } from "./checker";

/** A comment for the next line that stands alone on its line, and the rules it names. */
const NEXT_LINE_COMMENT =
  /^[ \t]*<!--[ \t]*rolewright-disable-next-line((?:[ \t,]+[^\s,<>]+){1,20})(?=[ \t]{0,20}-->[ \t]*$)/;

/** The edit that turns a rule off for the line on which a finding starts; undefined where no comment can stand. */
export function disableLineEdit({ source, result }: CheckedDocument, { rule, span }: Finding): TextEdit | undefined {
  const { text } = source;
  if (isInFrontMatter(result.blocks, span.start)) return undefined;
  const start = lineStart(text, span.start);
  const above = lineAbove(text, start);
  const comment = above && NEXT_LINE_COMMENT.exec(text.slice(above.start, above.end));
  if (above && comment) {
    // A second comment in between would take the first one's line.
    const end = above.start + comment[0].length;
    return { start: end, end, text: ` ${rule}` };
  }
  const indent = /^[ \t]*/.exec(text.slice(start, span.start))![0];
  return {
    start,
    end: start,
    text: `${indent}<!-- rolewright-disable-next-line ${rule} -->${lineBreakOf(source.text)}`,
  };
}

/** The edit that turns a rule off in the whole document: a comment at its top, below front matter. */
export function disableDocumentEdit({ source, result }: CheckedDocument, rule: string): TextEdit {
  const { text } = source;
  const [first] = result.blocks;
  const lineBreak = lineBreakOf(source.text);
  const comment = `<!-- rolewright-disable-file ${rule} -->${lineBreak}`;
  if (first?.kind !== "front-matter") return { start: 0, end: 0, text: comment };
  const below = nextLineStart(text, first.span.end);
  if (below === undefined) return { start: text.length, end: text.length, text: lineBreak + comment };
  return { start: below, end: below, text: comment };
}

function isInFrontMatter([first]: readonly Block[], offset: number): boolean {
  return first?.kind === "front-matter" && offset < first.span.end;
}

function lineStart(text: string, offset: number): number {
  if (offset === 0) return 0;
  return Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
}

/** The nearest line above a line start that is not blank. */
function lineAbove(text: string, start: number): { start: number; end: number } | undefined {
  const end = text.slice(0, start).trimEnd().length;
  return end === 0 ? undefined : { start: lineStart(text, end), end };
}

/** Where the line after an offset begins, unless the text ends before; an offset behind a line break is such a place itself. */
function nextLineStart(text: string, offset: number): number | undefined {
  if (/[\r\n]/.test(text.charAt(offset - 1))) return offset;
  const match = /\r\n|\n|\r/.exec(text.slice(offset));
  return match ? offset + match.index + match[0].length : undefined;
}
