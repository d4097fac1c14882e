import { furnitureOf } from "./page-furniture";
import type { Prose } from "../prose";
import { startOfFoot } from "../sections/section-page";

/** The stretches of a page around a posting: its lists of other jobs, and its foot. What they name is of others. */
export interface PageFrame {
  /** Where the foot of the page begins; `Infinity` where there is none. */
  readonly foot: number;
  /** Whether a piece of prose, by its index, stands in the foot or in a list of other jobs. */
  readonly holds: (index: number) => boolean;
}

/** The frame of the page that a text was copied from. */
export function pageFrame(prose: readonly Prose[]): PageFrame {
  const foot = startOfFoot(prose.map(({ block }) => block));
  const lists = new Set<number>();
  let isList = false;
  for (const [index, { text }] of prose.entries()) {
    isList = text.length < LONGEST_LINE && (isList || furnitureOf(text) === "other-jobs");
    if (isList) lists.add(index);
  }
  return {
    foot: prose[foot]?.block.span.start ?? Infinity,
    holds: (index) => index >= foot || lists.has(index),
  };
}

const LONGEST_LINE = 100;
