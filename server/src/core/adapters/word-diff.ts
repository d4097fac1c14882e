import { diffArrays } from "diff";

/** A stretch in which two lists of words agree, or one where some words of the first are in place of some of the second. */
export interface WordHunk {
  readonly isSame: boolean;
  /** `first.slice(firstStart, firstEnd)`. */
  readonly firstStart: number;
  readonly firstEnd: number;
  /** `second.slice(secondStart, secondEnd)`. */
  readonly secondStart: number;
  readonly secondEnd: number;
}

/** How two lists of words differ, as hunks in their order; undefined where more than `most` words differ. */
export function diffWordLists(
  first: readonly string[],
  second: readonly string[],
  most: number,
): WordHunk[] | undefined {
  const hunks: WordHunk[] = [];
  let [at, to] = [0, 0];
  for (const { added, removed, count } of diffArrays([...first], [...second], { maxEditLength: most }) ?? []) {
    const hunk = {
      isSame: !added && !removed,
      firstStart: at,
      firstEnd: (at += added ? 0 : count),
      secondStart: to,
      secondEnd: (to += removed ? 0 : count),
    };
    const last = hunks.at(-1);
    if (last && !last.isSame && !hunk.isSame)
      hunks[hunks.length - 1] = { ...last, firstEnd: hunk.firstEnd, secondEnd: hunk.secondEnd };
    else hunks.push(hunk);
  }
  return at === first.length && to === second.length ? hunks : undefined;
}
