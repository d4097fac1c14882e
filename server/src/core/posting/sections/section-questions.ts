import type { Block } from "../../blocks/block";

/**
 * The block at which the questions of an application form begin that stand below a posting: `01`, a question and its answers, `02`, and so on,
 * as the sites of public employers print them; `Infinity` where no such form follows.
 */
export function startOfQuestions(blocks: readonly Block[]): number {
  let start = Infinity;
  let numbers = 0;
  let questions = 0;
  for (const [index, block] of blocks.entries()) {
    const number = numberOf(block);
    if (number !== 1 && number !== numbers + 1) continue;
    if (number === 1) [start, questions] = [index, 0];
    numbers = number;
    if (QUESTION.test(blocks[index + 1]?.text.trim() ?? "")) questions++;
  }
  // Two numbers may be anything, and so may more below which nothing is asked.
  return numbers >= LEAST_QUESTIONS && questions * 2 >= numbers ? start : startOfNamed(blocks);
}

/** Where a board lists the questions of an employer below their name; `Infinity` where nothing is asked there. */
function startOfNamed(blocks: readonly Block[]): number {
  const start = blocks.findIndex(({ text }) => text.length < 80 && NAMES_QUESTIONS.test(text.trim()));
  if (start < 0) return Infinity;
  const asked = blocks.slice(start + 1).filter(({ text }) => text.trim().endsWith("?")).length;
  return asked >= LEAST_NAMED && asked * 2 >= blocks.length - start - 2 ? start : Infinity;
}

const NAMES_QUESTIONS = /^(?:employer|(?:pre-?)?screening) questions?:?$/i;
const LEAST_NAMED = 2;

/** What is asked of an applicant. */
const QUESTION =
  /\?|^(?:do|does|did|are|is|have|has|how|which|what|when|where|why|would|can|will|if|please|describe|list|select|indicate|explain|tell|i)\b/i;

const LEAST_QUESTIONS = 3;

/** The number that is all that stands in a line: `01`, `Question 2`. */
function numberOf({ kind, text }: Block): number | undefined {
  if (kind !== "paragraph" && kind !== "heading" && kind !== "list-item") return undefined;
  if (text.length > 40) return undefined;
  const digits = /^\s*(?:Question\s+)?(0\d|[1-9]\d?)[.):]?\s*$/i.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
