import type { Block } from "../../blocks/block";
import { isControl } from "./page-furniture";
import { footBelow } from "../sections/section-page";

/** Where the text of a posting ends: what stands below is the page's, its foot or the facts that a job board lists; undefined where nothing does. */
export function endOfPosting(blocks: readonly Block[]): number | undefined {
  const foot = footBelow(blocks);
  const facts = startOfBoardFacts(blocks);
  return facts === undefined ? foot : Math.min(facts, foot ?? Infinity);
}

/** Where a board's list of facts begins below the posting, with the buttons above it: `Seniority level`, `Employment type`, each above its value. */
function startOfBoardFacts(blocks: readonly Block[]): number | undefined {
  let first = blocks.findIndex(({ text }, index) => FIRST_FACT.test(text) && FACTS.test(linesFrom(blocks, index)));
  if (first < 1) return undefined;
  while (first > 1 && isControl(blocks[first - 1]!)) first--;
  return blocks[first]!.span.start;
}

const FIRST_FACT = /^\W{0,3}seniority level\W{0,3}(?:\n|$|(?<=:\s{0,3})[\w\s/:-]{2,90}$)/i;
const FACTS =
  /^\W{0,3}seniority level\W{1,6}[\w /-]{2,40}\W{1,6}employment type\W{1,6}[\w /-]{2,40}\W{1,6}(?:job function|industries)\b/i;

function linesFrom(blocks: readonly Block[], index: number): string {
  return blocks
    .slice(index, index + 5)
    .map(({ text }) => text.trim())
    .join("\n");
}
