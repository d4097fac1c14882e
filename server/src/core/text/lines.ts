import { countWhile } from "./sorted";
import type { Span } from "./span";

/** A line of a text: where its words lie, and where the next line begins. */
export interface Line extends Span {
  /** The end of the line with its line break. */
  readonly next: number;
}

/** All lines of a text, ended by LF, CRLF or CR as in LSP; there is always at least one. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ start, end: match.index, next: match.index + match[0].length });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length, next: text.length });
  return lines;
}

/** A place in a text, counted from 0 in lines and in UTF-16 units, as LSP counts. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** The line and the column, both from 0, of an offset; an offset beyond the text is taken for its end. */
export function positionAt(lines: readonly Line[], offset: number): LinePosition {
  const at = Math.max(0, countWhile(lines.length, (index) => lines[index]!.start <= offset) - 1);
  const line = lines[at]!;
  // Between CR and LF there is no place of its own: it is the end of the line.
  return { line: at, character: Math.max(0, Math.min(offset, line.end) - line.start) };
}

/** The line break that a text uses: that of most of its first lines; LF where it has only one line. */
export function lineBreakOf(text: string): string {
  const all = text.slice(0, FIRST_LINES).match(/\r\n|\n|\r/g) ?? [];
  return ["\r\n", "\r"].find((mark) => all.filter((one) => one === mark).length * 2 > all.length) ?? "\n";
}

/** How much of a text tells how its lines end, in UTF-16 units: enough for some lines, whatever the length of the text. */
const FIRST_LINES = 2000;
