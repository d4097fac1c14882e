import type { Block } from "../../blocks/block";
import type { SectionKind } from "../../data/section-kinds";
import { lineBreakOf } from "../../text/lines";
import type { Span } from "../../text/span";
import { endOfPosting } from "../page/board-facts";
import type { Setting } from "../organization";
import type { Posting } from "../posting";
import { DEFAULT_PRESET, rankIn, SECTION_PLANS } from "./section-order";
import { emptyLinesAround, renderSection } from "./section-style";

/** What is needed to say where text belongs; a rule's draft has it. */
export interface Place {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly posting: Posting;
  /** The configured order; the usual one where nothing is said. */
  readonly setting?: Pick<Setting, "sections">;
}

/** Where something that is absent would go. */
export interface InsertionPoint {
  /** Behind which unit of the text it goes. */
  readonly offset: number;
  /** The last word before it: what an absence underlines. */
  readonly word: Span;
}

/**
 * Where a section of a kind goes: where it leaves the fewest sections out of the configured order. Without a title the underlined word is
 * the first one, since the writer has to begin there.
 */
export function insertionPoint(place: Place, kind: SectionKind): InsertionPoint {
  const { text, blocks, posting } = place;
  // Nothing goes below the foot of the page that a text was copied from.
  const last = endOfPosting(blocks) ?? text.length;
  const endBefore = (position: number) =>
    endOfWords(
      text,
      Math.min(last, posting.sections[position - 1]?.span.end ?? blocks.at(-1)?.span.end ?? text.length),
    );
  const best = bestPosition(place, kind, last);
  // What has no heading would become a part of the section that is put before it; statements at the end are read as what they are.
  let position = best;
  const isTaken = isBare(posting.sections[best - 1]);
  const goesWith = (section: Posting["sections"][number] | undefined) =>
    section !== undefined && (section.headingSpan === null || (isTaken && CLOSING.has(section.kind)));
  const closes = (at: number) => posting.sections.slice(at).every((one) => isClosing(one) || one.span.start >= last);
  while (position > 0 && goesWith(posting.sections[position]) && (isTaken || !closes(position))) position++;
  const offset = behindTags(text, endBefore(position));
  const first = /\S+/.exec(text);
  if (posting.title === null || offset === 0) {
    const start = first?.index ?? 0;
    return { offset, word: { start, end: start + (first?.[0].length ?? 0) } };
  }
  return { offset, word: wordBefore(blocks, endBefore(best)) ?? posting.title.span };
}

/** Whether a section is a heading alone, which takes what stands below it. */
function isBare(section: Posting["sections"][number] | undefined): boolean {
  return section !== undefined && section.headingSpan !== null && section.endBlock - section.firstBlock === 1;
}

/** Whether a section is a statement that stands below the last heading without one of its own. */
function isClosing({ kind, headingSpan }: Posting["sections"][number]): boolean {
  return headingSpan === null && CLOSING.has(kind);
}

const CLOSING: ReadonlySet<SectionKind> = new Set([
  "equal-opportunity",
  "diversity",
  "accommodation",
  "fair-chance",
  "legal",
]);

/** What is of the job even where no heading stands above it; prose that closes a text may be read as one thing or another. */
const OFFERED: ReadonlySet<SectionKind> = new Set(["pay", "benefits"]);

/** How many sections stand before the place of a kind; the first of the best places, but never before the title nor in the foot. */
function bestPosition({ posting, setting }: Place, kind: SectionKind, last: number): number {
  const { order } = setting?.sections ?? SECTION_PLANS[DEFAULT_PRESET];
  const own = rankIn(order, kind) ?? order.length;
  // A word about diversity among the duties is no statement that closes the text: more of the job stands behind it.
  const lastOfJob = posting.sections
    .map(
      (one) =>
        one.span.start < last &&
        (one.headingSpan !== null || OFFERED.has(one.kind)) &&
        !CLOSING.has(one.kind) &&
        order.includes(one.kind),
    )
    .lastIndexOf(true);
  const ranks = posting.sections.map((section, index) =>
    section.span.start >= last || (CLOSING.has(section.kind) && index < lastOfJob)
      ? -1
      : (rankIn(order, section.kind) ?? -1),
  );
  if (!ranks.some((rank) => rank >= 0))
    return own >= (rankIn(order, "responsibilities") ?? 0) ? ranks.length : Math.min(1, ranks.length);
  const title = posting.title?.span.start ?? -1;
  let cost = ranks.filter((rank) => rank >= 0 && rank < own).length;
  let best = { position: 0, cost: Infinity };
  for (let position = 0; position <= ranks.length; position++) {
    const before = posting.sections[position - 1];
    if (before) cost += rankCost(ranks[position - 1]!, own);
    const behindTitle = position > 0 && (before === undefined || before.span.end > title);
    if (behindTitle && cost < best.cost) best = { position, cost };
  }
  return best.position;
}

function rankCost(rank: number, own: number): number {
  if (rank < 0 || rank === own) return 0;
  return rank < own ? -1 : 1;
}

function endOfWords(text: string, offset: number): number {
  return text.slice(0, offset).trimEnd().length;
}

/** Behind the tags that close what ends at an offset: nothing is put into an element of HTML, but for the page's own. */
function behindTags(text: string, offset: number): number {
  const tags = /^(?:\s{0,8}<\/(?!body|html)[a-z][a-z0-9]{0,10}>){1,10}/i.exec(text.slice(offset, offset + 200));
  return offset + (tags?.[0].length ?? 0);
}

/** The last word that a reader sees before a place, if there is one: no tag, no front matter, and no address where there is another word. */
function wordBefore(blocks: readonly Block[], end: number): Span | undefined {
  const words = blocks
    .filter(({ kind, span }) => kind !== "front-matter" && span.start < end && end - span.end < 300)
    .slice(-6)
    .flatMap(({ span, text }) => wordsOf(text.slice(0, end - span.start), span.start));
  return (words.filter(({ word }) => !/@|:\/\/|www\.|\.[a-z]{2,4}\//i.test(word)).at(-1) ?? words.at(-1))?.span;
}

/** The words of a text that begins at a place, without the marks at their sides. */
function wordsOf(text: string, at: number) {
  const from = Math.max(0, text.length - 300);
  return Array.from(text.slice(from).matchAll(/[^\s[\]()<>]+/g))
    .filter(([word]) => /[\p{L}\p{N}]/u.test(word) && !word.includes('="'))
    .map(({ 0: word, index }) => ({
      word,
      span: {
        start: at + from + index + word.search(/[\p{L}\p{N}]/u),
        end: at + from + index + /^.*[\p{L}\p{N}]/u.exec(word)![0].length,
      },
    }));
}

/** The edit that puts a section of a kind where it belongs. */
export function insertSection(
  place: Place,
  kind: SectionKind,
  section: { readonly heading: string; readonly lines: readonly string[] },
): Span & { readonly text: string } {
  const { offset } = insertionPoint(place, kind);
  const lineBreak = lineBreakOf(place.text);
  const rendered = renderSection(place, section.heading, section.lines);
  const gap = emptyLinesAround(place).above ? lineBreak + lineBreak : lineBreak;
  const words = place.text.slice(offset);
  const [lines = ""] = /^[ \t]*(?:\r?\n[ \t]*){0,3}/.exec(words) ?? [];
  // What follows without a heading is parted from the section by an empty line, whatever stands above headings.
  const next = place.blocks.find(({ span }) => span.start >= offset);
  const wanted = next?.kind === "heading" ? gap.length / lineBreak.length : 2;
  const missing = wanted - (lines.match(/\n/g) ?? []).length;
  const behind = words.trim() === "" ? "" : lineBreak.repeat(Math.max(0, missing));
  return { start: offset, end: offset, text: (offset === 0 ? "" : gap) + rendered + behind };
}
