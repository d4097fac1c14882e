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

/**
 * The stretches of a document in which one of some things may be said, with those things: whole blocks, and of long ones no more than
 * what stands around their words, so that costly patterns look only where they can match. Each thing must need some words.
 */
export function* stretchesWith<T>(
  prose: readonly Prose[],
  sieve: Sieve<T>,
): Generator<{ readonly prose: Prose; readonly things: readonly T[] }> {
  for (const one of prose) {
    const things = sieve.candidates(one.text);
    if (things.length === 0) continue;
    if (one.text.length <= LONG) yield { prose: one, things };
    else
      for (const window of windowsAround(one, sieve.places(one.text)))
        yield { prose: window, things: sieve.candidates(window.text) };
  }
}

/** The length from which on only stretches of a block are looked at. */
const LONG = 500;
const BEFORE = 150;
const AFTER = 170;

/**
 * The stretches of a prose around some places in it, joined where they overlap, so that costly patterns look only where they can
 * match. They begin and end between words.
 */
export function windowsAround(prose: Prose, places: Iterable<{ readonly index: number }>): Prose[] {
  const { text } = prose;
  const windows: { start: number; end: number }[] = [];
  for (const { index } of places) {
    const last = windows.at(-1);
    const end = Math.min(text.length, index + AFTER);
    if (last && index - BEFORE <= last.end) last.end = end;
    else windows.push({ start: Math.max(0, index - BEFORE), end });
  }
  return windows.map((window) => {
    const space = window.start === 0 ? -1 : text.indexOf(" ", window.start);
    const start = space < 0 || space > window.start + 40 ? window.start : space + 1;
    const behind = window.end === text.length ? -1 : text.lastIndexOf(" ", window.end);
    const end = behind < Math.max(0, window.end - 40) ? window.end : behind;
    return {
      ...prose,
      text: text.slice(start, end),
      toSpan: (from, to) => prose.toSpan(start + from, start + to),
    };
  });
}
