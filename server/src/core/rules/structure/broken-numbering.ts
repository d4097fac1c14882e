import type { Block } from "../../blocks/block";
import type { Fix } from "../../finding";
import { defineRule } from "../rule";

/** A numbered item of a list: its place in the document and its number. */
interface Item {
  readonly block: Block;
  readonly ordinal: number;
}

/** A numbered list that skips or repeats a number or does not start at 1. */
export const brokenNumbering = defineRule({
  id: "structure/broken-numbering",
  scope: "posting",
  severity: "warning",
  summary: "Number lists without gaps.",
  why: "A gap in the numbers tells the reader that an item was lost. Often one was.",
  messages: {
    gap: "The numbering jumps from {before} to {found}. Renumber the list, or put back what is missing.",
    repeat: "The number {found} stands twice. Renumber the list.",
    start: "The list starts at {found}. Renumber it, or put back what came before.",
  },
  shields: ["other-language"],
  *check({ blocks }) {
    let before: readonly Item[] = [];
    let outer: readonly Item[] = [];
    for (const run of numberedRuns(blocks)) {
      const first = run[0]!;
      // A list of its own may stand inside an item.
      const isResumed = outer.length > 1 && first.ordinal === outer.at(-1)!.ordinal + 1;
      // A list that goes on under the next heading; a single item before it is a list of its own.
      const continues = before.length > 1 && first.ordinal === before.at(-1)!.ordinal + 1;
      outer = before;
      before = run;
      // All ones is how Markdown numbers a list by itself.
      if (run.length < 2 || run.every((item) => item.ordinal === first.ordinal)) continue;
      if (first.ordinal !== 1 && !continues) {
        if (first.ordinal > 3 || !countsUp(run) || isResumed || standsAbove(blocks, first)) continue;
        yield {
          span: first.block.list!.span,
          message: "start",
          values: { found: first.ordinal },
          fixes: [renumber(run, 1)],
        };
        continue;
      }
      const broken = run.findIndex((item, index) => index > 0 && item.ordinal !== run[index - 1]!.ordinal + 1);
      if (broken < 0) continue;
      const previous = run[broken - 1]!;
      const found = run[broken]!;
      const related = [{ message: `The item before is number ${previous.ordinal}.`, span: previous.block.list!.span }];
      const fixes = [renumber(run, first.ordinal)];
      const span = found.block.list!.span;
      if (found.ordinal === previous.ordinal)
        yield { span, message: "repeat", values: { found: found.ordinal }, related, fixes };
      else if (found.ordinal > previous.ordinal && found.ordinal <= previous.ordinal + 3)
        yield { span, message: "gap", values: { before: previous.ordinal, found: found.ordinal }, related, fixes };
    }
  },
});

/** Whether the number before the first stands above it, in marks that make no item of a list. */
function standsAbove(blocks: readonly Block[], { block, ordinal }: Item): boolean {
  const index = blocks.indexOf(block);
  return blocks.slice(Math.max(0, index - 20), index).some(({ raw, list }) => {
    const number = list === null ? /^[^\p{L}\d]{0,8}(\d{1,2})\s?[.)]/u.exec(raw) : null;
    return number !== null && Number(number[1]) === ordinal - 1;
  });
}

function countsUp(run: readonly Item[]): boolean {
  return run.every((item, index) => index === 0 || item.ordinal === run[index - 1]!.ordinal + 1);
}

/**
 * The numbered lists of a document: items of one style and indent, in one section. Deeper items and text between them do not end a list;
 * a heading, another style, going back to 1, or a second 1 behind other text does.
 */
function numberedRuns(blocks: readonly Block[]): Item[][] {
  const runs: Item[][] = [];
  const open = new Map<number, Item[]>();
  let isParted = false;
  for (const block of blocks) {
    if (block.kind === "heading") open.clear();
    const { list } = block;
    if (!list) isParted = true;
    if (!list || list.ordinal === null) continue;
    for (const indent of open.keys()) if (indent > list.indent) open.delete(indent);
    const run = open.get(list.indent);
    const previous = run?.at(-1);
    const isSameList =
      previous &&
      styleOf(previous) === styleOf({ block, ordinal: list.ordinal }) &&
      (list.ordinal !== 1 || (previous.ordinal === 1 && !isParted)) &&
      list.ordinal >= previous.ordinal;
    isParted = false;
    const item = { block, ordinal: list.ordinal };
    if (run && isSameList) run.push(item);
    else {
      const started = [item];
      runs.push(started);
      open.set(list.indent, started);
    }
  }
  return runs;
}

/** The marks around the number: `.`, `)`, `()`. */
function styleOf({ block }: Item): string {
  return block.list!.text.replace(/\d+/, "");
}

function renumber(run: readonly Item[], from: number): Fix {
  const edits = run.flatMap(({ block, ordinal }, index) => {
    if (ordinal === from + index) return [];
    return [{ ...block.list!.span, text: block.list!.text.replace(/\d+/, String(from + index)) }];
  });
  return { title: "Renumber the list", safe: true, edits };
}
