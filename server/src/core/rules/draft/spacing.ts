import type { Block } from "../../blocks/block";
import type { Fix, TextEdit } from "../../finding";
import type { Posting } from "../../posting/posting";
import type { Span } from "../../text/span";
import { lineBreakOf } from "../../text/lines";
import { findGaps, FRENCH, type Gap } from "../gaps";
import { beginsSentence } from "../glued-words";
import { MOST_SHOWN } from "../most-shown";
import { defineRule } from "../rule";

/** Spaces that are missing, doubled or on the wrong side. */
export const spacing = defineRule({
  id: "draft/spacing",
  scope: "posting",
  severity: "hint",
  summary: "Put one space between words and none before a mark.",
  why: "Odd gaps are the traces of pasting from another program, and a glued word is not found by a search.",
  messages: {
    double: "There are {count} spaces in a row here. One is enough.",
    many: "This is one of {count} more places with several spaces in a row. One is enough in each.",
    after: "A space is missing after “{found}”.",
    before: "A space is missing before “{found}”.",
    extra: "Take out the space before “{found}”.",
    uneven: "“{found}” has a space at one side only. Take it out.",
    bracket: "Take out the space inside the bracket “{found}”.",
    glued: "“{found}” run together. Put a space, a full stop or a line break between them.",
  },
  options: { most: 6 },
  optionDescriptions: { most: MOST_SHOWN },
  shields: ["other-language", "address"],
  crowd: { message: "many", of: ["double"] },
  *check({ text, blocks, posting }) {
    const twoAfterStops = isHabit(blocks);
    let french: boolean | undefined;
    for (const [index, block] of blocks.entries()) {
      if (block.kind === "code" || block.kind === "front-matter") continue;
      for (const run of gapBehind(text, block, blocks[index + 1])) {
        yield {
          ...run,
          message: "double",
          values: { count: run.count },
          fixes: [{ title: "Leave one space", safe: true, edits: [run.edit] }],
        };
      }
      for (const run of doubleSpaces(blocks, index, twoAfterStops)) {
        const isTorn = partsTexts(text, run.edit, block);
        const fixes = [{ title: "Leave one space", safe: !isTorn, edits: [run.edit] }];
        if (isTorn) fixes.unshift({ ...fixes[0]!, title: NEW_LINE, edits: [{ ...run.edit, text: lineBreakOf(text) }] });
        yield { ...run, message: "double", values: { count: run.count }, fixes };
      }
      for (const gap of gapsOf(block, blocks[index + 1])) {
        if (gap.fault === "extra" && (block.kind === "table-row" || (french ??= isFrench(posting, blocks)))) continue;
        yield {
          span: shifted(gap.span, block),
          message: gap.fault as Exclude<Gap["fault"], "double">,
          values: { found: gap.found },
          fixes: startsStatement(gap, block, posting)
            ? [partAt(gap, block, text)]
            : gap.fault === "glued"
              ? [...breakAt(gap, block, text), endOfSentence(gap, block) ?? fixOf(gap, block)]
              : [withSpaceBehind(text, fixOf(gap, block))],
        };
      }
    }
  },
});

/** The gaps of a block, and the one before a text that was glued to it and stands in a block of its own. */
function gapsOf(block: Block, next: Block | undefined): Gap[] {
  const isGlued = next?.kind === "paragraph" && next.span.start === block.span.end && block.kind !== "heading";
  if (!isGlued) return findGaps(block);
  const both = { text: block.text + next.text.slice(0, 40), raw: block.raw + next.raw.slice(0, 40) };
  return findGaps(both).filter(({ span }) => span.start < block.text.length);
}

function isFrench(posting: Posting, blocks: readonly Block[]): boolean {
  return posting.language === "fr" || blocks.filter((block) => FRENCH.test(block.text)).length * 4 > blocks.length;
}

function fixOf(gap: Gap, block: Block) {
  const title =
    gap.fault === "extra" || gap.fault === "uneven" || gap.fault === "bracket"
      ? "Take out the space"
      : "Put a space there";
  return { title, safe: gap.safe, edits: gap.edits.map((edit) => ({ ...shifted(edit, block), text: edit.text })) };
}

/** Ends the sentence where another one was glued to it. */
function endOfSentence({ found, edits, safe }: Gap, block: Block): Fix | undefined {
  if (!beginsSentence(found.slice(found.lastIndexOf("“") + 1))) return undefined;
  return {
    title: "End the sentence there",
    safe,
    edits: edits.map((edit) => ({ ...shifted(edit, block), text: ". " })),
  };
}

/** A fix that takes out the space before the mark with which a block ends puts one behind it where other words stand at once: `Note :All`. */
function withSpaceBehind(text: string, fix: Fix): Fix {
  const [edit, ...others] = fix.edits;
  if (!edit || edit.text !== "" || others.length > 0 || !/^[,;:.!?]\p{L}/u.test(text.slice(edit.end, edit.end + 2)))
    return fix;
  return { ...fix, edits: [edit, { start: edit.end + 1, end: edit.end + 1, text: " " }] };
}

/** Whether a statement begins at a missing space: it stood in a paragraph of its own before the text was pasted. */
function startsStatement({ fault, edits }: Gap, { span }: Block, { statements }: Posting): boolean {
  return fault === "after" && statements.some((statement) => statement.span.start === span.start + edits[0]!.end);
}

function partAt({ edits, safe }: Gap, block: Block, text: string): Fix {
  const gap = lineBreakOf(text).repeat(/\n[ \t]*\r?\n/.test(text) ? 2 : 1);
  return {
    title: "Begin a new paragraph there",
    safe,
    edits: edits.map((edit) => ({ ...shifted(edit, block), text: gap })),
  };
}

/** Begins a line where a break was lost between two items or sentences, with the marker of the list; a numbered one would have to count anew. */
function breakAt(gap: Gap, block: Block, text: string): Fix[] {
  const { list, span, raw, kind } = block;
  if ((list !== null && list.ordinal !== null) || kind === "heading" || kind === "table-row") return [];
  const marker = list ? list.span.end - span.start : 0;
  const indent = /[ \t]{0,20}$/.exec(text.slice(Math.max(0, span.start - 20), span.start))![0];
  const lead = marker > 0 ? indent + raw.slice(0, marker) + /^[ \t]{0,4}/.exec(raw.slice(marker))![0] : "";
  const edits = gap.edits.map((edit) => ({ ...shifted(edit, block), text: lineBreakOf(text) + lead }));
  return [{ title: NEW_LINE, safe: false, edits }];
}

function shifted(span: Span, block: Block): Span {
  return { start: block.span.start + span.start, end: block.span.start + span.end };
}

interface DoubleSpace {
  readonly span: Span;
  readonly count: number;
  readonly edit: TextEdit;
}

const TWO_SPACES = /[ \u00a0]{2}/;
const RUN = /(\S{1,30})([ \u00a0]{2,200})(?=(\S{1,30}))/g;
const IN_COLUMN = /[:：][ \u00a0]{4}/;
const END_OF_SENTENCE = /[.!?:][”"’)]?$/;

/** Runs of spaces between two words of a line, but not after a list marker, in a table or before values that stand in a column. */
function* doubleSpaces(blocks: readonly Block[], index: number, twoAfterStops: boolean): Generator<DoubleSpace> {
  const block = blocks[index]!;
  if (block.kind === "table-row" || !TWO_SPACES.test(block.raw) || block.raw.includes("\t")) return;
  const from =
    block.list && block.list.span.end > block.list.span.start
      ? block.list.span.end - block.span.start
      : block.heading?.form === "atx"
        ? /^#*/.exec(block.raw)![0].length
        : 0;
  const runs = [...block.raw.matchAll(RUN)].filter((match) => match.index + match[1]!.length > from);
  if (runs.length === 0 || runs.filter((run) => run[2]!.length > 3).length > 2) return;
  const columns = [columnsOf(blocks[index - 1]), columnsOf(blocks[index + 1])];
  for (const run of runs) {
    const [, left, gap, right] = run as unknown as [string, string, string, string];
    const start = run.index + left.length;
    const end = start + gap.length;
    if (twoAfterStops && gap.length === 2 && END_OF_SENTENCE.test(left)) continue;
    if (/^[|:=]|^[-–—_.•*]+$/.test(right) || /[|•*]$|^[-_.]+$/.test(left) || (/^<|^\[/.test(right) && gap.length > 3))
      continue;
    // What stands far behind a label stands in a column, where that of the line before or after does.
    if (
      gap.length > 3 &&
      /[:：]$/.test(left) &&
      [index - 1, index + 1].some((at) => IN_COLUMN.test(blocks[at]?.raw ?? ""))
    )
      continue;
    if (gap.length > 2 && columns.some((column) => column.has(columnAt(block, end)))) continue;
    // Where markup was hidden a mark stands between the spaces.
    if (block.text.slice(start, end) !== gap || block.text[start - 1] === " " || block.text[end] === " ") continue;
    const span = { start: start - afterSeam(left).length, end: end + beforeSeam(right).length };
    yield { span: shifted(span, block), count: gap.length, edit: { ...shifted({ start, end }, block), text: " " } };
  }
}

const NEW_LINE = "Begin a new line there";

/**
 * Whether a gap in a long paragraph, or one of several, may be all that is left of a line break: no mark goes before it and a capital
 * follows; or behind a label another one follows.
 */
function partsTexts(text: string, { start, end }: Span, { raw, kind, list }: Block): boolean {
  if (list !== null || !/[\p{L}\d)]$/u.test(text.slice(Math.max(0, start - 1), start))) return false;
  if (LABEL.test(text.slice(Math.max(0, start - 20), start))) return false;
  const behind = text.slice(end, end + 40);
  if (LABELLED.test(behind) && LABELLED.test(raw)) return true;
  const isLong = () => raw.length > 600 || (raw.match(/\S[ \u00a0]{2,8}\p{Lu}/gu) ?? []).length > 3;
  return kind === "paragraph" && /^(?:\p{Lu}[\p{Ll} ]|\p{Lu}{4}|\d{1,3}[(+])/u.test(behind) && isLong();
}

/** What stands before its value, even without a colon. */
const LABEL = /(?:^|\s)(?:Title|Location|Salary|Hours|Contract|Department|Company|Employer|Type|Reference)$/;
const LABELLED = /^[^\p{L}\p{N}]{0,4}\p{Lu}[\p{L} ]{1,28}:\s/u;

/** The last word of two that run together, which is another fault: `breadSell` has “Sell”. */
function afterSeam(word: string): string {
  return word.replace(/^.{0,30}\p{Ll}(?=\p{Lu})/su, "");
}

/** The first word of two that run together. */
function beforeSeam(word: string): string {
  return word.replace(/(?<=\p{Ll})\p{Lu}.{0,30}$/su, "");
}

/** A run of spaces between two blocks of one line. */
function* gapBehind(text: string, block: Block, next: Block | undefined): Generator<DoubleSpace> {
  if (
    !next ||
    block.kind === "table-row" ||
    next.kind === "table-row" ||
    next.span.start - block.span.end < 3 ||
    next.span.start - block.span.end > 200
  )
    return;
  const gap = text.slice(block.span.end, next.span.start);
  if (!/^[ \u00a0]+$/.test(gap) || /[|*_]$/.test(block.raw)) return;
  const left = /\S{1,30}$/.exec(block.raw)?.[0] ?? "";
  const right = /^\S{1,30}/.exec(next.raw)?.[0] ?? "";
  // Items whose line breaks were lost are parted by more than a space.
  if (/^[-–—•*·▪○]$/.test(right)) return;
  const at = { start: block.span.end, end: next.span.start };
  yield {
    span: { start: at.start - afterSeam(left).length, end: at.end + beforeSeam(right).length },
    count: gap.length,
    edit: { ...at, text: " " },
  };
}

/** The columns at which words begin behind a run of spaces in the first line of a block. */
function columnsOf(block: Block | undefined): ReadonlySet<number> {
  return new Set(
    block
      ? [...block.raw.matchAll(/\S([ \u00a0]{3,200})(?=\S)/g)].map((match) =>
          columnAt(block, match.index + match[0].length),
        )
      : [],
  );
}

function columnAt(block: Block, at: number): number {
  return at - (block.raw.lastIndexOf("\n", at) + 1);
}

/** Whether the writer types two spaces after a full stop as a habit. */
function isHabit(blocks: readonly Block[]): boolean {
  if (!blocks.some(({ raw }) => /[.!?][ \u00a0]{2}/.test(raw))) return false;
  let two = 0;
  let one = 0;
  for (const { raw } of blocks) {
    for (const match of raw.matchAll(/\p{Ll}[.!?]([ \u00a0]{1,2})(?=\p{Lu})/gu)) {
      if (match[1]!.length === 2) two++;
      else one++;
    }
  }
  return two >= 4 && two >= one / 2;
}
