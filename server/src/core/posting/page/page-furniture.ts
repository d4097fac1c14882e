import type { Block } from "../../blocks/block";
import { PAGE_FURNITURE, type Furniture } from "../../data/page-furniture";
import { remember } from "../../text/remember";

/** What a text is there for, if it is no more than what a page or a document puts around the words of a posting. */
export const furnitureOf = remember((text): Furniture | undefined => {
  const line = text.trim().replace(SIGNS_AROUND, "");
  return PAGE_FURNITURE.find(
    ([kind, pattern]) => (line.length <= LONGEST || kind === "self") && pattern.test(line),
  )?.[0];
});

/** The most that a page puts in one line, in characters. */
const LONGEST = 340;

/** The arrows and brackets of what is clicked: `← Back`, `[ Next ]`. */
const SIGNS_AROUND = /^[[\]←→«»‹›<>%|\s]{1,6}|[[\]←→«»‹›<>|\s]{1,6}$/g;

/** Whether a text is none of the posting's words wherever it stands: a page number, a way to share, a line of copyright. */
export function isFurniture(text: string): boolean {
  const kind = furnitureOf(text);
  return kind !== undefined && !NEEDS_PLACE.has(kind);
}

/** Furniture whose words are headings and lines of postings and of the forms below them, too. */
const NEEDS_PLACE: ReadonlySet<Furniture> = new Set(["apply", "tab", "field", "site", "row", "notice-among-links"]);

/** Whether a line at the head of a page names neither a role nor an employer. */
export function isOfPage(text: string): boolean {
  const kind = furnitureOf(text);
  return kind !== undefined && kind !== "row";
}

/** Whether the words of a heading are none of the posting's: what stands below is no part of them. */
export function isHeadingOfPage(words: string): boolean {
  const kind = furnitureOf(words);
  return kind !== undefined && NEVER_OF_POSTING.has(kind);
}

const NEVER_OF_POSTING: ReadonlySet<Furniture> = new Set(["share", "jobs-link", "way", "path", "tags"]);

/** Whether a text is no more than what is clicked above a posting, where below it the same words say how to apply. */
export function isButton(text: string): boolean {
  const kind = furnitureOf(text);
  return kind === "apply" || kind === "tab";
}

/** Whether a block is what a page puts below any text: a button, a field of a form, a way to share, links to its notices. */
export function isControl({ text }: Pick<Block, "text">): boolean {
  const kind = furnitureOf(text);
  return (kind !== undefined && !IN_TEXT.has(kind)) || isRowOfLinks(text.trim());
}

/** Furniture that may stand within a text. */
const IN_TEXT: ReadonlySet<Furniture> = new Set(["site", "row", "notice-among-links", "self"]);

/** Whether a line is as menus are: it names a part of a site. */
export function isInMenu(text: string): boolean {
  const kind = furnitureOf(text);
  return kind !== undefined && IN_MENU.has(kind);
}

const IN_MENU: ReadonlySet<Furniture> = new Set([
  "site",
  "account",
  "way",
  "notice",
  "notice-among-links",
  "jobs-link",
]);

/** Whether a line leads to a notice of the site, if it stands beside others that do. */
export function isNotice(text: string): boolean {
  const kind = furnitureOf(text);
  return kind === "notice" || kind === "notice-among-links";
}

/** `Accessibility | Modern Slavery Statement | Privacy notice`: links that pages end with, in a row. */
function isRowOfLinks(line: string): boolean {
  const links = line.split(/\s?[|·•]\s?/);
  return links.length > 1 && links.every(isNotice);
}
