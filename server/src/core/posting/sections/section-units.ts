import { headingWords, type Block } from "../../blocks/block";
import { headingKey, isVagueHeading, sectionKindOfHeading } from "../../blocks/section-kind";
import type { SectionKind } from "../../data/section-kinds";
import { sectionKindOfParagraph } from "./section-of-paragraph";
import { kindOfFact, kindOfField } from "./section-of-field";
import { kindOfLead, leadsOn, tellsOfItself } from "./section-of-lead";
import { endOfBareList, isFarther } from "./section-runs";

/**
 * What is judged as one when a document is cut into sections: a heading, a paragraph, a `Label: value` line,
 * a run of list items, marked or not, with the line that leads to it, the rows of a table.
 */
export interface Unit {
  readonly kind: "heading" | "paragraph" | "key-value" | "list" | "other";
  /** `blocks.slice(first, end)`. */
  readonly first: number;
  readonly end: number;
  /** The line that leads to a list and ends in a colon. */
  readonly lead: Block | null;
  /** Whether it is a part of a list that goes on after it. */
  readonly insideList: boolean;
  /** Whether it is an item of a list of facts: one says the type, the next the pay, the last the deadline. */
  readonly isFact?: boolean;
}

/** Groups blocks into units, in order, every block in one. */
export function readUnits(blocks: readonly Block[]): Unit[] {
  const units: Unit[] = [];
  const statements = blocks.map((block) => block.kind === "list-item" && isStatement(block));
  let index = 0;
  while (index < blocks.length) {
    const block = blocks[index]!;
    const lead = leadsToList(blocks, index) ? block : null;
    const start = lead ? index + 1 : index;
    let end = start + 1;
    const bareEnd =
      blocks[start]!.kind !== "paragraph" ? start : lead ? endOfToldList(blocks, start) : endOfBareList(blocks, start);
    if (bareEnd > start) {
      end = bareEnd;
      units.push({ kind: "list", first: index, end, lead, insideList: false });
    } else if (blocks[start]!.kind === "list-item") {
      const facts = lead ? start : endOfFacts(blocks, start);
      if (facts > start) {
        for (let item = start; item < facts; item++)
          units.push({ kind: "paragraph", first: item, end: item + 1, lead: null, insideList: false, isFact: true });
        index = facts;
        continue;
      }
      const alone = statements[start]!;
      while (!alone && blocks[end]?.kind === "list-item" && !statements[end] && !isGap(blocks, start, end)) end++;
      const parted = alone || statements[end] === true;
      units.push({
        kind: "list",
        first: index,
        end,
        lead,
        insideList: parted || statements[index - 1] === true,
      });
    } else if (block.kind === "table-row" || block.kind === "code" || block.kind === "front-matter") {
      while (end < blocks.length && blocks[end]!.kind === block.kind) end++;
      if (isForm(blocks, index, end))
        for (let row = index; row < end; row++)
          units.push({ kind: "paragraph", first: row, end: row + 1, lead: null, insideList: false, isFact: true });
      else units.push({ kind: "other", first: index, end, lead: null, insideList: false });
    } else {
      units.push({
        kind: block.kind as "heading" | "paragraph" | "key-value",
        first: index,
        end: index + 1,
        lead: null,
        insideList: false,
      });
      end = index + 1;
    }
    index = end;
  }
  return units;
}

/** Where a list ends whose items state facts of several kinds in a few words each; `start` if it is not such a list. */
function endOfFacts(blocks: readonly Block[], start: number): number {
  if (start > 0 && holdsItsList(blocks[start - 1]!)) return start;
  const kinds = new Set<string>();
  let facts = 0;
  let end = start;
  for (; blocks[end]?.kind === "list-item" && end - start <= MOST_FACTS; end++) {
    const kind = kindOfFact(blocks[end]!.text.trim());
    if (kind) facts++;
    if (kind) kinds.add(kind);
  }
  return end - start <= MOST_FACTS && kinds.size >= 2 && facts * 2 > end - start ? end : start;
}

/** Whether the rows of a table name a field and its value each, of several kinds. */
function isForm(blocks: readonly Block[], first: number, end: number): boolean {
  if (blocks[first]!.kind !== "table-row" || end - first > MOST_FACTS) return false;
  const kinds = blocks.slice(first, end).flatMap((_, index) => kindOfField(blocks, first + index) ?? []);
  return kinds.length * 2 >= end - first && new Set(kinds).size >= 2;
}

/** Whether a heading says what the list below it is, so that its items are no facts of their own: `Benefits` above `- Pay: …`. */
function holdsItsList(above: Block): boolean {
  if (above.kind !== "heading") return false;
  const kind = sectionKindOfHeading(headingWords(above));
  return kind !== undefined && !HOLDS_FACTS.has(kind) && !isVagueHeading(headingWords(above));
}

/** What headings announce below which each fact of a list is a section of its own. */
const HOLDS_FACTS: ReadonlySet<SectionKind> = new Set([
  "other",
  "summary",
  "how-to-apply",
  "employment-type",
  "location",
]);

/** A list of facts has no more items. */
const MOST_FACTS = 12;

/** Whether a blank line parts two lists: the items before it stand closer to one another than to the next. */
function isGap(blocks: readonly Block[], first: number, next: number): boolean {
  return next - first >= 2 && blocks[next]!.gap >= 2 * Math.max(1, blocks[first + 1]!.gap);
}

function leadsToList(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]!;
  if (block.kind !== "paragraph" || !leadsOn(block)) return false;
  if (tellsOfItself(block)) return false;
  return blocks[index + 1]?.kind === "list-item" || endOfToldList(blocks, index + 1) > index + 1;
}

/** Where the list without marks ends that a line leads to: the lines that stand together below one that says what they are, or are of one kind. */
function endOfToldList(blocks: readonly Block[], first: number): number {
  const alike = endOfBareList(blocks, first);
  if (alike > first || !kindOfLead(blocks[first - 1]!.text)) return alike;
  let end = first;
  while (blocks[end]?.kind === "paragraph" && isNextLine(blocks, end) && !isFarther(blocks, first, end)) end++;
  return end >= first + 2 ? end : first;
}

/** Whether a line of no more than a sentence stands directly below the one before it. */
function isNextLine(blocks: readonly Block[], index: number): boolean {
  const text = blocks[index]!.text.trim();
  return blocks[index]!.gap <= 2 && text.length <= 200 && !/[.!?:：]\s+\p{Lu}|[:：]$/u.test(text);
}

/** A long item that is a statement by itself, such as the third of some notes. */
function isStatement(block: Block): boolean {
  if (block.text.length <= 100 || !STATEMENT_WORD.test(block.text)) return false;
  const kind = sectionKindOfParagraph(block.text);
  return kind !== undefined && kind !== "diversity";
}

/** A cheap look before the exact one: without such a word an item makes no statement. */
const STATEMENT_WORD = /discriminat|accommodat|adjustment|opportunit|regard|convict|criminal|arrest|e-verify|privacy/i;

/** The job's title in small letters as the document gives it: in its front matter or its first line; empty if neither looks like one. */
export function subjectOf(blocks: readonly Block[]): string {
  const first = blocks[0];
  if (!first) return "";
  const named =
    first.kind === "front-matter" ? /^title:[ \t]*["']?([^\r\n"']{2,100})/m.exec(first.raw)?.[1] : undefined;
  const heading = first.kind === "front-matter" ? blocks[1] : first;
  const words = named ?? (heading?.kind === "heading" ? heading.text : "");
  const key = headingKey(words).replace(/ ?[(,–—/].{0,300}$| - .{0,300}$/, "");
  return key.length >= 4 && key.split(" ").length <= 8 ? key : "";
}
