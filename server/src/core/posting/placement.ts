import type { Block, HeadingForm } from "../blocks/block";
import { headingShape } from "../blocks/heading-shape";
import type { SectionKind } from "../data/section-kinds";
import { lineBreakOf } from "../text/lines";
import type { Span } from "../text/span";
import type { Setting } from "./organization";
import { footBelow } from "./section-page";
import type { Posting } from "./posting";
import { isControl } from "./page-controls";
import { DEFAULT_PRESET, rankIn, SECTION_PLANS } from "./section-order";

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
  const last = footBelow(blocks) ?? text.length;
  const endBefore = (position: number) =>
    endOfWords(
      text,
      Math.min(last, posting.sections[position - 1]?.span.end ?? blocks.at(-1)?.span.end ?? text.length),
    );
  const best = bestPosition(place, kind);
  // What has no heading would become a part of the section that is put before it; statements at the end are read as what they are.
  let position = best;
  const isTaken = isBare(posting.sections[best - 1]);
  const goesWith = (section: Posting["sections"][number] | undefined) =>
    section !== undefined && (section.headingSpan === null || (isTaken && CLOSING.has(section.kind)));
  if (isTaken || !posting.sections.slice(best).every(isClosing))
    while (position > 0 && goesWith(posting.sections[position])) position++;
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

/** How many sections stand before the place of a kind; the first of the best places, but never before the title. */
function bestPosition({ posting, setting }: Place, kind: SectionKind): number {
  const { order } = setting?.sections ?? SECTION_PLANS[DEFAULT_PRESET];
  const own = rankIn(order, kind) ?? order.length;
  // A word about diversity among the duties is no statement that closes the text: more of the job stands behind it.
  const lastOfJob = posting.sections
    .map(
      (one) =>
        (one.headingSpan !== null || OFFERED.has(one.kind)) && !CLOSING.has(one.kind) && order.includes(one.kind),
    )
    .lastIndexOf(true);
  const ranks = posting.sections.map((section, index) =>
    CLOSING.has(section.kind) && index < lastOfJob ? -1 : (rankIn(order, section.kind) ?? -1),
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

/** How the headings of a document look. */
export interface HeadingStyle {
  readonly form: Exclude<HeadingForm, "embedded" | "setext">;
  /** How many `#` an ATX heading has, or the number of an HTML one. */
  readonly level: number;
  /** Whether a colon closes a heading. */
  readonly colon: boolean;
}

/** How most headings of a document look, its title left out; plain words where it has none. */
export function headingStyle(blocks: readonly Block[]): HeadingStyle {
  const counts = new Map<string, { style: HeadingStyle; count: number }>();
  const headings = blocks.filter((block) => block.kind === "heading" && block.heading!.form !== "embedded");
  // The first heading is often the title and looks like no other.
  for (const block of headings.length > 1 ? headings.slice(1) : headings) {
    const { form, level } = block.heading!;
    const colon = /[:：][^\w:：]*$/.test(block.text);
    const style: HeadingStyle = {
      form: form === "setext" ? "atx" : (form as HeadingStyle["form"]),
      level: headings.length === 1 && level === 1 ? 2 : level,
      colon,
    };
    const key = `${style.form} ${style.level} ${colon}`;
    counts.set(key, { style, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  // Of two that are as many, the lower ones stand over sections: the higher one may be a title.
  // Lines that look like headings may be many in a document of Markdown too.
  const marked = [...counts.values()].filter(({ style }) => style.form === "atx");
  const isMarked = marked.reduce((sum, { count }) => sum + count, 0) > 1;
  const styles = (isMarked ? marked : [...counts.values()]).sort(
    (a, b) => b.count - a.count || levelInHtml(b.style) - levelInHtml(a.style),
  );
  const [most] = styles.map(({ style }) => style);
  // Headings below those of the sections may be more in number; one alone may be a second title.
  const [highest] = styles
    .filter(({ style, count }) => count > 1 && style.form === most!.form && style.level < most!.level)
    .map(({ style }) => style)
    .sort((a, b) => a.level - b.level);
  return highest ?? most ?? { form: looksLikeMarkdown(blocks) ? "atx" : "plain", level: 2, colon: false };
}

function levelInHtml({ form, level }: HeadingStyle): number {
  return form === "html" ? level : 0;
}

function looksLikeMarkdown(blocks: readonly Block[]): boolean {
  return blocks.some((block) => /(?<!\*)\*\*(?=[^*\s])|\]\(|^#{1,6}\s/.test(block.raw));
}

/** A heading in the style of the document. */
export function renderHeading(style: HeadingStyle, words: string): string {
  const colon = style.colon ? ":" : "";
  if (style.form === "atx") return `${"#".repeat(style.level)} ${words}${colon}`;
  if (style.form === "bold") return `**${words}${colon}**`;
  if (style.form === "html") return `<h${style.level}>${words}${colon}</h${style.level}>`;
  if (style.form === "caps") return words.toUpperCase() + colon;
  return style.form === "label" ? `${words}:` : words + colon;
}

/** The marker that most list items of a document have, with the space behind it. */
export function bulletStyle(blocks: readonly Block[]): string {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const { list } = block;
    // An item of HTML has a tag and no marker; `* required` in a form is none.
    if (list && list.ordinal === null && list.text !== "" && !isControl(block))
      counts.set(list.text, (counts.get(list.text) ?? 0) + 1);
  }
  return `${[...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "-"} `;
}

/** A section in the style of the document; its lines are taken as they are, so a list's lines begin with `bulletStyle`. */
export function renderSection(
  { text, blocks }: Pick<Place, "text" | "blocks">,
  heading: string,
  lines: readonly string[],
): string {
  const lineBreak = lineBreakOf(text);
  const { above, below } = emptyLinesAround({ text, blocks });
  const gap = below ? lineBreak + lineBreak : lineBreak;
  const style = headingStyle(blocks);
  const around = { ...AROUND, blankBefore: above, blankAfter: below, after: lines[0] ?? "" };
  // A heading without marks is known by its words and by what stands around it; where that is too little, by a colon.
  const isKnown = style.form !== "plain" || style.colon || headingShape(heading, around) !== undefined;
  const body = style.form === "html" ? inTags(lines, bulletStyle(blocks)) : lines;
  return renderHeading(isKnown ? style : { ...style, colon: true }, heading) + gap + body.join(lineBreak);
}

/** The lines of a section as HTML: what begins with a bullet is an item of a list, other lines are paragraphs. */
function inTags(lines: readonly string[], bullet: string): string[] {
  const isItem = (line: string | undefined) => line?.startsWith(bullet) ?? false;
  return lines.flatMap((line, index) => {
    if (!isItem(line)) return [`<p>${line}</p>`];
    const item = `<li>${line.slice(bullet.length)}</li>`;
    return [...(isItem(lines[index - 1]) ? [] : ["<ul>"]), item, ...(isItem(lines[index + 1]) ? [] : ["</ul>"])];
  });
}

/** What may stand before a heading: words that end without a stop. */
const AROUND = {
  first: false,
  before: "words",
  beforeIsHeading: false,
  inBody: false,
  partsRuns: false,
  isRest: false,
  marked: false,
} as const;

/**
 * Whether a new heading has an empty line above it, and one below it. None stands above where no heading below the title has one: it
 * parts a heading best from a list without marks. Below it goes by most headings.
 */
export function emptyLinesAround({ text, blocks }: Pick<Place, "text" | "blocks">): { above: boolean; below: boolean } {
  if (headingStyle(blocks).form === "atx") return { above: true, below: true };
  const headings = blocks.flatMap(({ kind, heading }, index) =>
    index > 0 && kind === "heading" && heading!.form !== "embedded" ? [index] : [],
  );
  const gap = (index: number) => gapBetween(text, blocks[index]!, blocks[index + 1]);
  // What stands right below the title says nothing of the others.
  const above = headings.filter((index) => index > 1).map((index) => gap(index - 1));
  const below = headings.map(gap);
  const empty = below.filter((one) => one === "empty line").length;
  const full = below.filter((one) => one === "line break").length;
  return {
    above: above.includes("empty line") || above.filter((one) => one === "line break").length < 2,
    below: empty === full ? EMPTY_LINE.test(text) : empty > full,
  };
}

const EMPTY_LINE = /\n[ \t]*\r?\n/;

/** What parts two blocks; null where they stand in one line, or the text ends. */
function gapBetween(text: string, { span }: Block, next: Block | undefined): "empty line" | "line break" | null {
  const gap = text.slice(span.end, next?.span.start ?? span.end);
  if (EMPTY_LINE.test(gap)) return "empty line";
  return /[\r\n]/.test(gap) ? "line break" : null;
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
