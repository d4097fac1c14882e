import type { Section } from "../core/index";
import type { CheckedDocument } from "./checker";

/** A place where somebody writes and may want a suggestion. */
export interface WritingPlace {
  /** The beginning of a line, behind the label of a line about pay, or between the words of a line. */
  readonly kind: "line" | "pay-label" | "words";
  /** What a suggestion takes the place of: what was typed of it already. */
  readonly start: number;
  readonly end: number;
  /** The marks of a heading that stand before the cursor, with the space behind them; empty for none. */
  readonly marks: string;
  /** The beginning of a word or a heading that was typed. */
  readonly typed: string;
  /** Whether a space is wanting before what is written. */
  readonly isGlued: boolean;
  /** Whether the lines above and below have words. */
  readonly isCrowded: { readonly above: boolean; readonly below: boolean };
  /** The section in which it lies. */
  readonly section: Section | undefined;
}

/** A single letter begins any sentence. */
const FEWEST_LETTERS = 2;
const LINE_HEAD = /^[ \t]*(#{1,6}[ \t]*|\*\*)?(\p{L}[\p{L} '’-]{0,40})?$/u;
const PAY_LABEL =
  /^[^\p{L}]{0,12}(?:(?:base|starting|annual|hourly|expected) )?(?:pay|salary|wages?|compensation|rate)(?: (?:range|rate|of pay))?[*_]{0,3}[:：][*_]{0,3}[ \t]*$/iu;

/** What a suggestion at an offset would stand in; undefined where none is wanted: inside a word, a comment, code or front matter. */
export function readPlace({ source, result }: CheckedDocument, offset: number): WritingPlace | undefined {
  const { text } = source;
  const isSilent = result.blocks.some(
    ({ kind, span }) => (kind === "code" || kind === "front-matter") && span.start <= offset && offset <= span.end,
  );
  if (isSilent || isInComment(text, offset)) return undefined;
  const start = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
  const before = offset === 0 ? "" : text.slice(start, offset);
  const [after] = text.slice(offset, offset + 1000).split(/[\r\n]/, 1);
  const [section] = result.posting.sections.filter(({ span }) => span.start <= offset).slice(-1);
  const isCrowded = { above: hasWords(text, start, -1), below: hasWords(text, offset + after!.length, 1) };
  const here = { start: offset, end: offset, marks: "", typed: "", isGlued: false, isCrowded, section };
  if (PAY_LABEL.test(before) && after!.trim() === "")
    return { ...here, kind: "pay-label", isGlued: /\S$/.test(before) };
  const head = LINE_HEAD.exec(before);
  if (head && /^\**[ \t]*$/.test(after!)) {
    const [, marks = "", typed = ""] = head;
    if (typed !== "" && typed.length < FEWEST_LETTERS && marks === "") return undefined;
    return {
      ...here,
      kind: "line",
      start: start + /^[ \t]*/.exec(before)![0].length,
      end: offset + after!.length,
      marks,
      typed,
    };
  }
  return /\S[ \t]+$/.test(before) ? { ...here, kind: "words" } : undefined;
}

function isInComment(text: string, offset: number): boolean {
  const near = text.slice(Math.max(0, offset - 2000), offset);
  return near.lastIndexOf("<!--") > near.lastIndexOf("-->");
}

/** Whether the line before or after the one that begins or ends at an offset has words. */
function hasWords(text: string, offset: number, direction: -1 | 1): boolean {
  const near = direction < 0 ? text.slice(Math.max(0, offset - 1000), offset) : text.slice(offset, offset + 1000);
  const lines = near.split(/\r\n|\n|\r/);
  return /\S/.test((direction < 0 ? lines.at(-2) : lines[1]) ?? "");
}
