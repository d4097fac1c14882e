import { headingWords, type Block } from "../../blocks/block";
import { sectionKindOfHeading } from "../../blocks/section-kind";
import type { SectionKind } from "../../data/section-kinds";
import type { Fix } from "../../finding";
import { standsTwice } from "../../text/stands-twice";
import { shownBreakOf } from "../page";
import { defineRule, type Draft } from "../rule";

/** A heading whose line break was lost, so that it is glued to the text before or after it. */
export const runTogetherHeading = defineRule({
  id: "structure/run-together-heading",
  scope: "posting",
  severity: "warning",
  summary: "Put each heading on a line of its own.",
  why: "Line breaks are often lost when a posting is pasted. A heading inside a paragraph is not seen, and the sections run into each other.",
  messages: {
    one: "The heading “{heading}” runs into the text. Put it on a line of its own.",
    several: "The headings “{headings}” run into each other. Put each on a line of its own.",
  },
  shields: ["other-language"],
  *check(draft) {
    const { blocks } = draft;
    let gap: string | undefined;
    for (let index = 0; index < blocks.length; index++) {
      if (!isGlued(draft, index)) continue;
      const first = index;
      while (blocks[index + 1]?.kind === "heading" && sameLine(draft, index, index + 1)) index++;
      const headings = blocks.slice(first, index + 1);
      const span = { start: headings[0]!.span.start, end: headings.at(-1)!.span.end };
      gap ??= gapOf(draft);
      const fixes = [breakLines(draft, { first, last: index }, gap)];
      if (headings.length === 1) yield { span, message: "one", values: { heading: headingWords(headings[0]!) }, fixes };
      else yield { span, message: "several", values: { headings: headings.map(headingWords).join("” and “") }, fixes };
    }
  },
});

/** A heading found inside a line. A label with a colon and spaces around it (`Summary: We …`) is a way to write. */
function isGlued({ blocks, text }: Draft, index: number): boolean {
  const block = blocks[index]!;
  if (block.heading?.form !== "embedded" || MOTTO.test(block.text) || ASKS_TO_SEND.test(block.text)) return false;
  // `PrimaryLocation: Leeds` is one label, and no heading behind a word.
  const line = /[^\r\n]{0,40}$/.exec(text.slice(Math.max(0, block.span.start - 40), block.span.start))![0];
  if (/^\p{Lu}\p{Ll}+$/u.test(line)) return false;
  // Small letters go on at the next line: `Compensation` of a sentence that was broken.
  if (/^[ \t]*\r?\n\s{0,3}\p{Ll}/u.test(text.slice(block.span.end, block.span.end + 12))) return false;
  // `Why join us? Our bread is good.`: a paragraph may begin with a question that it answers.
  if (/\?$/.test(block.text.trim()) && line === "" && /^ \S/.test(text.slice(block.span.end))) return false;
  if (cutsName(blocks, block, text) || isInAddress(block, text) || isLink(block, text)) return false;
  // `How to apply - come by`: one dash parts it as a colon does, several begin items.
  if (line === "" && ONE_DASH.test(text.slice(block.span.end, block.span.end + 300))) return false;
  const isLabel =
    /[:：]$/.test(block.text.trim()) &&
    /^\s/.test(text.slice(block.span.end)) &&
    blocks[index + 1]?.kind !== "list-item";
  return !(isLabel && (block.span.start === 0 || /[\s>]/.test(text[block.span.start - 1]!)));
}

const ONE_DASH = /^ [-–—] \p{L}(?![^\r\n]*(?:\s[-–—]|[•·]) )/u;

/** Whether the word in which a heading seems to end is a name that stands elsewhere: `About MillStone` in a posting of MillStone. */
function cutsName(blocks: readonly Block[], { span }: Block, text: string): boolean {
  const left = /\p{L}{1,30}$/u.exec(text.slice(Math.max(span.start, span.end - 30), span.end))?.[0];
  const right = /^\p{Lu}\p{Ll}{1,30}/u.exec(text.slice(span.end, span.end + 31))?.[0];
  if (left === undefined || right === undefined) return false;
  const name = left + right;
  if (blocks.slice(0, HEAD_LINES).some((one) => one.span.end <= span.start && one.text.includes(name))) return true;
  // A name that stands elsewhere too, and begins with a short word.
  return left.length <= LONGEST_BEGINNING && standsTwice(text, name);
}

const LONGEST_BEGINNING = 6;

/** Whether a heading is seen within the name of a mailbox: `MillBenefitsTeam@mill.example`. */
function isInAddress({ span }: Block, text: string): boolean {
  return /^[\w.+-]{0,60}@\w/.test(text.slice(span.end, span.end + 62));
}

/** Whether a heading is all the words of a link within a sentence. */
function isLink({ span }: Block, text: string): boolean {
  return text[span.start - 1] === "[" && text.startsWith("](", span.end);
}

/** How many of the first lines may name the employer. */
const HEAD_LINES = 6;

/** What employers say of themselves at the end of a posting. */
const MOTTO = /^[^\p{L}]{0,6}(?:an )?equal (?:employment )?opportunit(?:y|ies) employer\W*$/iu;

/** What leads to an address: `Please send your resume to:`. */
const ASKS_TO_SEND =
  /^\W{0,4}(?:please|send|e-?mail|forward|submit|call|contact us)\b.{0,60}\b(?:to|at|on|by)\s?[:：]\s*$/i;

function sameLine(draft: Draft, before: number, after: number): boolean {
  return !/[\r\n]/.test(draft.text.slice(draft.blocks[before]!.span.end, draft.blocks[after]!.span.start));
}

/** What parts the blocks of a document: a blank line where most stand so. */
function gapOf({ blocks, text }: Draft): string {
  const lineBreak = shownBreakOf(text);
  return partsByBlankLines(blocks, text) ? lineBreak + lineBreak : lineBreak;
}

/** Breaks the line before, between and after the headings. */
function breakLines(
  draft: Draft,
  { first, last }: { readonly first: number; readonly last: number },
  gap: string,
): Fix {
  const { blocks } = draft;
  const edits = [];
  for (let index = first; index <= last + 1; index++) {
    const before = blocks[index - 1];
    const block = blocks[index];
    if (!before || !block || !sameLine(draft, index - 1, index)) continue;
    if (index === last + 1 && edits.length > 0 && isValue(draft.text, before, block)) continue;
    const { closing, opening } = marksBetween(draft.text, before, block);
    edits.push({ start: before.span.end + closing, end: block.span.start - opening, text: gap });
  }
  return {
    title: first === last ? "Put the heading on its own line" : "Put each heading on its own line",
    safe: true,
    edits,
  };
}

/** Whether a few words behind a label are its value, which stays beside it: `Hours: 9 to 5`. */
function isValue(text: string, label: Block, { span, text: words }: Block): boolean {
  if (!/\s/.test(text.slice(label.span.end, span.start + 1))) return false;
  const isDash = /^\s*[-–—]\s/.test(text.slice(label.span.end, label.span.end + 5));
  if (isDash && TERMS.has(sectionKindOfHeading(headingWords(label)) ?? "other")) return true;
  return /[:：]\s*$/.test(label.text) && words.trim().length <= LONGEST_VALUE;
}

const LONGEST_VALUE = 60;
const TERMS: ReadonlySet<SectionKind> = new Set(["location", "pay", "schedule", "employment-type"]);

/** How long the marks are that close the first of two blocks of a line and that open the second: they stay with their words. */
function marksBetween(
  text: string,
  before: Block,
  block: Block,
): { readonly closing: number; readonly opening: number } {
  const gap = text.slice(before.span.end, block.span.start);
  const [, left, white, right] = /^([*_]{0,3})(\s*)([*_[(“"]{0,3})$/.exec(gap) ?? [];
  if (left === undefined) return { closing: 0, opening: 0 };
  const opens = white === "" && left !== "" && text.startsWith(left, block.span.end);
  return opens ? { closing: 0, opening: gap.length } : { closing: left.length, opening: right!.length };
}

/** Whether most blocks that stand on lines of their own are parted by blank lines. */
function partsByBlankLines(blocks: readonly Block[], text: string): boolean {
  let blank = 0;
  let plain = 0;
  for (let index = 1; index < blocks.length; index++) {
    const breaks = text.slice(blocks[index - 1]!.span.end, blocks[index]!.span.start).match(/\r\n|\n|\r/g)?.length ?? 0;
    if (breaks > 1) blank++;
    else if (breaks === 1) plain++;
  }
  return blank >= plain;
}
