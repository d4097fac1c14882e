import type { Block } from "../blocks/block";
import type { Prose } from "./prose";

/** The stretches of a page around a posting: its lists of other jobs, and its foot. What they name is of others. */
export interface PageFrame {
  /** Where the foot of the page begins; `Infinity` where there is none. */
  readonly foot: number;
  /** Whether a piece of prose, by its index, stands in the foot or in a list of other jobs. */
  readonly holds: (index: number) => boolean;
}

/** The frame of the page that a text was copied from. */
export function pageFrame(prose: readonly Prose[]): PageFrame {
  const foot = firstOfFoot(prose.map(({ text }) => text));
  const lists = new Set<number>();
  let isList = false;
  for (const [index, { text }] of prose.entries()) {
    isList = text.length < LONGEST_LINE && (isList || OTHER_JOBS.test(text));
    if (isList) lists.add(index);
  }
  return {
    foot: prose[foot]?.block.span.start ?? Infinity,
    holds: (index) => index >= foot || lists.has(index),
  };
}

/** Where the foot of a page begins that stands below the text of a posting; undefined where there is none. */
export function footBelow(blocks: readonly Block[]): number | undefined {
  const at = firstOfFoot(blocks.map(({ text }) => text.trim()));
  return blocks[at]?.span.start;
}

/** The first of the last short lines, in the second half, that is what pages end with; `Infinity` where none is. */
function firstOfFoot(lines: readonly string[]): number {
  // A line of the head of a page may say what pages end with.
  const least = lines.length / 2;
  let first = lines.length;
  while (first > least && lines[first - 1]!.length < LONGEST_IN_FOOT) first--;
  const at = lines.slice(first).findIndex((line) => line.length < 60 && FOOT.test(line));
  return at < 0 ? Infinity : first + at;
}

const LONGEST_LINE = 100;
const LONGEST_IN_FOOT = 450;

const OTHER_JOBS =
  /^(?:similar|related|recommended|recently viewed|other|latest|featured) (?:jobs|vacancies|opportunities|job ads)\b.{0,30}$/i;
const FOOT =
  /^(?:(?:manage |view )?cookies?(?: (?:policy|settings|preferences|notice))?|privacy(?: (?:policy|notice|statement))?|data (?:&|and) privacy|career site|terms (?:of (?:use|service)|and conditions|& conditions)|report (?:this )?(?:job|ad|listing)|(?:©|copyright\b|all rights reserved\b).{0,40})$/i;
