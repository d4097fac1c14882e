import { matchesIn } from "../text/matches";
import type { Sieve } from "../text/sieve";
import type { Span } from "../text/span";
import type { OutlinedBlock } from "./outline";

/** The words of a block with single spaces, so that a pattern need not know where markup or line breaks stood. */
export interface Prose {
  readonly block: OutlinedBlock;
  readonly text: string;
  /** The place in the document of a stretch of `text`. */
  readonly toSpan: (start: number, end: number) => Span;
}

/** The blocks that hold prose, in order: everything but code and front matter. */
export function readProse(blocks: readonly OutlinedBlock[]): Prose[] {
  return blocks.filter((block) => block.kind !== "code" && block.kind !== "front-matter").map(squeeze);
}

function squeeze(block: OutlinedBlock): Prose {
  // A hyphen of a word that is copied from a page of paper comes as a soft one: `full\u00adtime`.
  const whole = block.text.includes("\u00ad") ? block.text.replaceAll("\u00ad", "-") : block.text;
  if (!hasGap(whole)) return plainProse(block, whole, block.span.start);
  const words = whole.trim();
  if (words !== "" && !hasGap(words))
    return plainProse(block, words, block.span.start + whole.length - whole.trimStart().length);
  const from = block.span.start;
  const pieces: string[] = [];
  const places: number[] = [];
  for (const match of matchesIn(whole, /\S+/g)) {
    if (pieces.length > 0) {
      pieces.push(" ");
      places.push(match.index - 1);
    }
    pieces.push(match[0]);
    for (let i = 0; i < match[0].length; i++) places.push(match.index + i);
  }
  const text = pieces.join("");
  return {
    block,
    text,
    toSpan: (start, end) => ({
      start: from + (places[start] ?? 0),
      end: end > start ? from + (places[end - 1] ?? 0) + 1 : from + (places[start] ?? 0),
    }),
  };
}

/** How long a text is without the spaces that stand for its markup and link targets. */
export function lengthSeen(text: string): number {
  return text.trim().replace(/\s{2,}/g, " ").length;
}

/** Whether a text holds more than one space in a row, or another white space than a space. */
function hasGap(text: string): boolean {
  return text.includes("  ") || /[^\S ]/.test(text);
}

function plainProse(block: OutlinedBlock, text: string, from: number): Prose {
  return {
    block,
    text,
    toSpan: (start, end) => ({ start: from + start, end: from + end }),
  };
}

/** A stretch of a text in which some things may be said. */
export interface Stretch<T> {
  /** Where it begins in the text. */
  readonly start: number;
  readonly text: string;
  readonly things: readonly T[];
}

/**
 * The stretches of a text in which one of some things may be said: the whole text, and of a long one no more than what stands around
 * their words, so that costly patterns look only where they can match. Each thing must need some words.
 */
export function stretchesWith<T>(text: string, sieve: Sieve<T>): Stretch<T>[] {
  const things = sieve.candidates(text);
  if (things.length === 0) return [];
  if (text.length <= LONG) return [{ start: 0, text, things }];
  return windowsAround(text, sieve.places(text)).map(({ start, end }) => {
    const words = text.slice(start, end);
    return { start, text: words, things: sieve.candidates(words) };
  });
}

/** The length from which on only stretches of a text are looked at. */
const LONG = 500;
const BEFORE = 150;
const AFTER = 170;

/** The stretches around some places in a text, joined where they overlap. They begin and end between words. */
function windowsAround(text: string, places: Iterable<{ readonly index: number }>): Span[] {
  const windows: { start: number; end: number }[] = [];
  for (const { index } of places) {
    const last = windows.at(-1);
    const end = Math.min(text.length, index + AFTER);
    if (last && index - BEFORE <= last.end) last.end = end;
    else windows.push({ start: Math.max(0, index - BEFORE), end });
  }
  return windows.map(({ start, end }) => {
    const space = start === 0 ? -1 : text.indexOf(" ", start);
    const behind = end === text.length ? -1 : text.lastIndexOf(" ", end);
    return {
      start: space < 0 || space > start + 40 ? start : space + 1,
      end: behind < Math.max(0, end - 40) ? end : behind,
    };
  });
}
