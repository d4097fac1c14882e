import type { Block } from "../blocks/block";

/**
 * The block at which the questions of an application form begin that stand below a posting: `01`, a question and its answers, `02`, and so on,
 * as the sites of public employers print them; `Infinity` where no such form follows.
 */
export function startOfQuestions(blocks: readonly Block[]): number {
  let start = Infinity;
  let next = 1;
  for (const [index, block] of blocks.entries()) {
    const number = numberOf(block);
    if (number === undefined) continue;
    if (number === 1) {
      start = index;
      next = 2;
    } else if (number === next) next++;
  }
  // Two numbers may be anything; from the third on they count questions.
  return next > LEAST_QUESTIONS ? start : Infinity;
}

const LEAST_QUESTIONS = 3;

/** The number that is all that stands in a line: `01`, `Question 2`. */
function numberOf({ kind, text }: Block): number | undefined {
  if (kind !== "paragraph" && kind !== "heading" && kind !== "list-item") return undefined;
  if (text.length > 40) return undefined;
  const digits = /^\s*(?:Question\s+)?(0\d|[1-9]\d?)[.):]?\s*$/i.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
