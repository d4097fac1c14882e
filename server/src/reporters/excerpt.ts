import type { Line, Span } from "../core/index";
import { printable } from "./paint";

/** How many UTF-16 units of a long line are shown, and how many of them before the marked words. */
const WIDTH = 100;
const LEAD = 30;

/** Words of a document, and marks to print below them. */
export interface Excerpt {
  readonly words: string;
  readonly marks: string;
}

/** The part of a line around the words at a span, and carets that stand below those words in a terminal. The span begins in the line. */
export function excerptOf(text: string, line: Line, span: Span): Excerpt {
  const start = Math.min(span.start, line.end);
  const end = Math.max(start, Math.min(span.end, line.end));
  const isLong = line.end - line.start > WIDTH;
  const from =
    isLong && end - line.start > WIDTH ? wholeCharacter(text, Math.max(line.start, start - LEAD)) : line.start;
  const to = isLong ? wholeCharacter(text, Math.min(line.end, from + WIDTH)) : line.end;
  const [left, right] = [from > line.start ? "…" : "", to < line.end ? "…" : ""];
  const before = left + printable(text.slice(from, start));
  const marked = printable(text.slice(start, Math.min(end, to)));
  return {
    words: left + printable(text.slice(from, to)) + right,
    marks: " ".repeat(columnsOf(before)) + "^".repeat(Math.max(1, columnsOf(marked))),
  };
}

/** A place to cut that does not part the two halves of a character. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}

const CHARACTERS = new Intl.Segmenter("en", { granularity: "grapheme" });
const WIDE =
  /[\p{Emoji_Presentation}\ufe0f\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u;
const WITHOUT_WIDTH = /^[\p{Mn}\p{Me}\u200b-\u200d\u2060\ufeff]+$/u;

/** How many columns a terminal gives to a text: two to emoji and East Asian characters, none to marks without a letter. */
function columnsOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let sum = 0;
  for (const { segment } of CHARACTERS.segment(text))
    sum += WITHOUT_WIDTH.test(segment) ? 0 : WIDE.test(segment) ? 2 : 1;
  return sum;
}
