import { parseBlocks } from "./blocks/parse-blocks";
import type { Block } from "./blocks/block";
import type { SectionKind } from "./data/section-kinds";
import type { TextEdit } from "./finding";
import { buildOutline } from "./posting/build-outline";
import type { Outline } from "./posting/outline";
import type { Setting } from "./posting/organization";
import type { Section } from "./posting/posting";
import { readRoles, readTitle } from "./posting/title/read-title";
import { rankIn } from "./posting/placement/section-order";
import { CLOSING } from "./posting/placement/section-position";

/** A stretch of whole sections that moves as one. */
interface Chunk {
  readonly kind: SectionKind;
  readonly start: number;
  end: number;
}

/**
 * The edits that put a posting's sections into the configured order; none where they stand in it already.
 *
 * Every character of each section is kept, and so is what stands between the places of two sections. Statements that close the text are
 * a section of their own. What else has no heading, a heading of no kind in the order, and the headings below a section's own stay with
 * the section before them; what stands before the first section, and so the title, stays at the top. A document about several roles is
 * left as it is, and so is HTML, whose tags embrace more than a section.
 */
export function organizeSections(text: string, { sections }: Pick<Setting, "sections">): TextEdit[] {
  const outline = buildOutline(text, parseBlocks(text));
  if (readRoles(outline, readTitle(outline)).length > 1) return [];
  const chunks = readChunks(text, outline, sections.order);
  if (
    chunks.length < 2 ||
    chunks.some(({ start }, index) => index > 0 && /<\/?[a-z]/i.test(text.slice(chunks[index - 1]!.end, start)))
  )
    return [];
  const rank = ({ kind }: Chunk) => rankIn(sections.order, kind)!;
  // The sort is stable: sections of one kind keep their order.
  const sorted = [...chunks].sort((a, b) => rank(a) - rank(b));
  return chunks.flatMap(({ start, end }, index) => {
    const { start: from, end: to } = sorted[index]!;
    return from === start ? [] : [{ start, end, text: text.slice(from, to) }];
  });
}

/** The movable parts of a document in the order of the text. */
function readChunks(text: string, outline: Outline, order: readonly SectionKind[]): Chunk[] {
  const { blocks, sections } = outline;
  const top = highestRank(outline, order);
  const closing = closingSection(sections, order);
  const chunks: Chunk[] = [];
  let end = 0;
  for (const section of sections) {
    const last = chunks.at(-1);
    const start = startOf(text, end, section.span.start);
    const own = movableRank(section, blocks, order);
    const isKin = last !== undefined && rankIn(order, last.kind) === rankIn(order, section.kind);
    const isMovable = section === closing || (own !== undefined && own <= top);
    if (isMovable && startsLine(text, start) && !(last && isKin))
      chunks.push({ kind: section.kind, start, end: section.span.end });
    else if (last) last.end = section.span.end;
    end = section.span.end;
    if (last && chunks.at(-1) !== last) last.end = endOf(text, last.end, start);
  }
  const final = chunks.at(-1);
  if (final) final.end = endOf(text, final.end, text.length);
  return chunks;
}

/** The first of the statements without a heading that close a document: they are of no section, least of all of the one above them. */
function closingSection(sections: readonly Section[], order: readonly SectionKind[]): Section | undefined {
  let first: Section | undefined;
  for (const section of [...sections].reverse()) {
    if (section.headingSpan !== null || !(CLOSING.has(section.kind) || rankIn(order, section.kind) === undefined))
      break;
    if (CLOSING.has(section.kind) && rankIn(order, section.kind) !== undefined) first = section;
  }
  return first;
}

/** The rank of the headings that open the sections of the order: the highest that two of them share, so that a title is no section. */
function highestRank({ blocks, sections }: Outline, order: readonly SectionKind[]): number {
  const counts = new Map<number, number>();
  for (const section of sections) {
    const rank = movableRank(section, blocks, order);
    if (rank !== undefined) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  }
  const shared = [...counts].filter(([, count]) => count > 1).map(([rank]) => rank);
  return Math.min(...(shared.length > 0 ? shared : [0]));
}

/** How deep the heading of a section lies; undefined if it has none, or none of a kind in the order. */
function movableRank(
  { kind, firstBlock, headingSpan }: Section,
  blocks: readonly Block[],
  order: readonly SectionKind[],
): number | undefined {
  const heading = blocks[firstBlock]?.heading;
  if (!heading || headingSpan === null || rankIn(order, kind) === undefined) return undefined;
  return heading.form === "atx" || heading.form === "setext" || heading.form === "html" ? heading.level : 7;
}

/** Where a section begins with the comments that stand before it. */
function startOf(text: string, from: number, start: number): number {
  const comment = text.slice(from, start).search(/<!--/);
  return comment < 0
    ? start - /[ \t]{0,200}$/.exec(text.slice(Math.max(from, start - 200), start))![0].length
    : from + comment;
}

/** Where a section ends with what belongs to no block, such as the line below a heading or between two parts. */
function endOf(text: string, from: number, to: number): number {
  const end = from + text.slice(from, to).trimEnd().length;
  return end + /^[ \t]*/.exec(text.slice(end, end + 200))![0].length;
}

function startsLine(text: string, start: number): boolean {
  return start === 0 || /[\r\n]/.test(text.charAt(start - 1));
}
