import type { Block } from "../../blocks/block";
import { countWhile } from "../../text/sorted";
import { furnitureOf } from "../page/page-furniture";

/** A place between blocks, or the nearest one that parts nothing which belongs together: a lead and its list, a list, an element of HTML. */
export function unparted(
  { text, blocks }: { readonly text: string; readonly blocks: readonly Block[] },
  offset: number,
): number {
  return behindTags(text, behindList(blocks, beforeLead(blocks, offset)));
}

/**
 * A place, or the one above the last line where that belongs to what stands, or stood, below it: it ends with a colon, names a statement,
 * is a row of tags, or has the beginning of a sentence that was broken to fit a width.
 */
function beforeLead(blocks: readonly Block[], offset: number): number {
  const next = countWhile(blocks.length, (at) => blocks[at]!.span.start < offset);
  if (next < 2 || blocks[next - 1]!.span.end > offset) return offset;
  let end = next;
  while (end > next - MOST_LINES && end > 1 && leadsOn(blocks[end - 1]!, blocks[end])) end--;
  return end === next ? offset : blocks[end - 1]!.span.end;
}

const MOST_LINES = 5;

function leadsOn({ kind, text, heading }: Block, next: Block | undefined): boolean {
  if (text.length > LONGEST_LEAD || kind === "list-item") return false;
  if (LEAD.test(text) || furnitureOf(text) === "tags") return true;
  const isBroken = next?.kind === "paragraph" && next.gap === 1 && /^\s{0,4}(?:\p{Ll}|[,;])/u.test(next.text);
  return isBroken && heading === null && !/[.!?]\W{0,3}$/.test(text);
}

const LONGEST_LEAD = 100;
const LEAD = /[\p{L})]:\W{0,3}$|^\W{0,4}(?:[\p{L}-]{1,20} ){1,4}(?:statement|notice|policy|disclaimer)\W{0,3}$/iu;

/** A place, or the end of the list that it would part. */
function behindList(blocks: readonly Block[], offset: number): number {
  const next = countWhile(blocks.length, (at) => blocks[at]!.span.start < offset);
  let end = next;
  while (end > 0 && isItem(blocks[end - 1]) && isItem(blocks[end]) && blocks[end]!.gap === 1) end++;
  return end === next ? offset : blocks[end - 1]!.span.end;
}

function isItem(block: Block | undefined): boolean {
  return block?.kind === "list-item";
}

/** Behind the tags that close what ends at an offset: nothing is put into an element of HTML, but for the page's own. */
function behindTags(text: string, offset: number): number {
  const tags = /^(?:\s{0,8}<\/(?!body|html)[a-z][a-z0-9]{0,10}>){1,10}/i.exec(text.slice(offset, offset + 200));
  return offset + (tags?.[0].length ?? 0);
}
