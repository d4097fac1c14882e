import type { Block } from "../../blocks/block";
import type { Furniture } from "../../data/page-furniture";
import { furnitureOf, isControl, isInMenu, isNotice } from "../page/page-furniture";
import { isOnlyPlaces } from "../places/parse-places";
import { kindOfField } from "./section-of-field";
import { kindOfItem } from "./section-of-item";
import { looksLikeTitle } from "../title/title-words";

/**
 * How many blocks at the start of a document are the menu of the page that it was copied from, with the path to it: short lines, several of
 * which name parts of a site; 0 where there is no menu.
 */
export function endOfMenu(blocks: readonly Block[]): number {
  const bare = endOfBareMenu(blocks);
  if (bare > 0) return bare;
  let end = 0;
  let named = 0;
  for (let index = 0; index < blocks.length && isMenuLine(blocks[index]!); index++) {
    if (!namesPartOfSite(blocks[index]!)) continue;
    named++;
    end = index + 1;
  }
  if (named < (named * 2 < end ? LEAST_NAMED : LEAST_AMONG_FEW) || named * 6 < end) return 0;
  while (isRestOfMenu(blocks, end)) end++;
  return end;
}

/** How many blocks at the start of a document are a menu by their look alone: many lines of a few words that stand together above the first text. */
function endOfBareMenu(blocks: readonly Block[]): number {
  let run = 0;
  while (isMenuEntry(blocks, run)) run++;
  if (run < LEAST_BARE || blocks.slice(0, run).filter(({ gap }) => gap <= 1).length < run * 0.7) return 0;
  // The last lines that stand together may be the head of the posting.
  let end = run;
  while (end > 0 && blocks[end] && blocks[end]!.gap <= 1 && !looksLikeTitle(blocks[end - 1]!.text.trim())) end--;
  const others = blocks.slice(0, run).filter((_, index) => saysFact(blocks, index)).length;
  return end >= LEAST_BARE && others * 4 < run ? end : 0;
}

/** So many lines make a menu, whatever they say. */
const LEAST_BARE = 12;

/** Whether a line is as an item of a posting's list or a line of its form is. */
function saysFact(blocks: readonly Block[], index: number): boolean {
  const line = blocks[index]!.text.trim();
  return kindOfItem(line) !== undefined || kindOfField(blocks, index) !== undefined || isOnlyPlaces(line);
}

/** Whether a line may be an entry of a menu by its look: no sentence, no item of a marked list, no figure but a year at its end. */
function isMenuEntry(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (!block || (block.kind !== "paragraph" && block.kind !== "heading") || block.label) return false;
  const line = block.text.trim();
  return (
    line.length <= 50 &&
    (block.heading === null || block.heading.form === "plain" || block.heading.form === "caps") &&
    !/(?<!\.\p{L}{1,3})[.:;!]$|[.!?:] |@|[$€£]|\d(?!\d{0,3}$)/u.test(line)
  );
}

/** Whether a line is another part of the menu above it: no more than a few words, and neither a title nor a line of a form. */
function isRestOfMenu(blocks: readonly Block[], index: number): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]];
  if (!block || !next || !isMenuLine(block) || next.text.length > LONGEST_IN_MENU) return false;
  const line = block.text.trim();
  return (
    block.gap === 1 &&
    line.length <= LONGEST_IN_MENU &&
    /^[\p{L} /&-]+$/u.test(line) &&
    !kindOfField(blocks, index) &&
    !isOnlyPlaces(line) &&
    !looksLikeTitle(line)
  );
}

/** The block at which the foot of a page begins: other jobs, the parts of the site, the copyright; `Infinity` where there is none. */
export function startOfFoot(blocks: readonly Block[]): number {
  const whole = blocks.at(-1)?.span.end ?? 0;
  // The foot is a small part at the end, without long texts.
  let first = blocks.length;
  while (first > 0 && blocks[first - 1]!.text.length <= LONGEST_IN_FOOT && blocks[first - 1]!.span.start > whole * 0.5)
    first--;
  const start = blocks.findIndex(
    ({ text }, index) => index >= first && (BEGINS_FOOT.has(furnitureOf(text)) || isLinkToNotice(blocks, index)),
  );
  if (start < 0) return Infinity;
  let from = start;
  while (from > first && namesPartOfSite(blocks[from - 1]!)) from--;
  let bare = from;
  while (bare > first && isMenuEntry(blocks, bare - 1) && !kindOfItem(blocks[bare - 1]!.text.trim())) bare--;
  return from - bare >= LEAST_BARE_FOOT ? bare : from;
}

/** Where the foot of a page begins that stands below the text of a posting, its buttons and forms with it; undefined where there is none. */
export function footBelow(blocks: readonly Block[]): number | undefined {
  const foot = Math.min(startOfFoot(blocks), blocks.length);
  let first = foot;
  while (first > 1 && isControl(blocks[first - 1]!)) first--;
  // The source of a page has its own tags around what is pressed and filled in.
  if (first < foot && blocks.some(isTagged)) first = foot;
  // What is all that stands below its heading is the text of its section: `How to apply`, and the button.
  else if (first < foot && TAKES_BUTTON.test(headingAt(blocks, first - 1))) first++;
  return blocks[first]?.span.start;
}

function headingAt(blocks: readonly Block[], index: number): string {
  return blocks[index]!.kind === "heading" ? blocks[index]!.text : "";
}

/** What a heading says that stands above a button. */
const TAKES_BUTTON = /\b(?:appl(?:y|ying|ications?)|contacts?|interested|join|next steps?|ready)\b/i;

function isTagged({ raw, heading }: Block): boolean {
  return heading?.form === "html" || /<\/?(?:p|div|li|ul|a|h\d)\b/i.test(raw);
}

/** So many parts of a site are named in a menu at least; one fewer where they are most of it. */
const LEAST_NAMED = 4;
const LEAST_AMONG_FEW = 3;
/** So many lines of a few words above the foot belong to it, whatever they say. */
const LEAST_BARE_FOOT = 8;
const LONGEST_IN_MENU = 60;
const LONGEST_IN_FOOT = 450;

function isMenuLine({ kind, text }: Block): boolean {
  const line = text.trim();
  return kind !== "front-matter" && kind !== "code" && line.length <= 80 && !/[.:]$|[$€£]\s?\d|\.\s+\p{Lu}/u.test(line);
}

function namesPartOfSite({ text, kind }: Block): boolean {
  const line = text.trim();
  return kind !== "key-value" && line.length <= 80 && (isInMenu(line) || furnitureOf(line) === "row");
}

/** With what the foot of a page begins. */
const BEGINS_FOOT: ReadonlySet<Furniture | undefined> = new Set(["other-jobs", "foot"]);

/** Whether a line is a link to a notice of the site, beside another link or at the end; elsewhere it is the heading of the notice. */
function isLinkToNotice(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1];
  if (!isNotice(blocks[index]!.text)) return false;
  const beside = [blocks[index - 1], next];
  return !next || beside.some((block) => block && (isNotice(block.text) || namesPartOfSite(block)));
}
