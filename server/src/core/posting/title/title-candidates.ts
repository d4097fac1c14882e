import type { Located } from "../../text/span";

/** Words that may be the title, with how plainly they are it. */
export interface TitleCandidate extends Located<string> {
  readonly score: number;
}

/** How many blocks from the top name the role. */
export const HALF = 40;

/** Words at a place that may be the title. */
export function candidate(value: string, start: number, score: number): TitleCandidate {
  return { value, span: { start, end: start + value.length }, score };
}

/** The candidate for which most speaks, the first of equal ones; undefined of none. */
export function highest(candidates: readonly TitleCandidate[]): TitleCandidate | undefined {
  let best: TitleCandidate | undefined;
  for (const one of candidates) if (!best || one.score > best.score) best = one;
  return best;
}
