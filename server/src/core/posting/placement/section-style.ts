import type { Block, HeadingForm } from "../../blocks/block";
import { headingShape } from "../../blocks/heading-shape";
import { lineBreakOf } from "../../text/lines";
import { isControl } from "../page/page-furniture";

/** A document as it is written: its text and its blocks. */
interface Written {
  readonly text: string;
  readonly blocks: readonly Block[];
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
  // Lines that look like headings may be many in a document of Markdown too.
  const marked = [...counts.values()].filter(({ style }) => style.form === "atx");
  const isMarked = marked.reduce((sum, { count }) => sum + count, 0) > 1;
  // Of two that are as many, the lower ones stand over sections: the higher one may be a title.
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
    // An item of HTML has a tag and no marker, a letter would have to count on, some marks are read by one font alone, and `* required` in a form is none.
    if (list && list.ordinal === null && /^[^\p{L}\p{N}\p{Co}\ufffd]+$/u.test(list.text) && !isControl(block))
      counts.set(list.text, (counts.get(list.text) ?? 0) + 1);
  }
  return `${[...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "-"} `;
}

/** A section in the style of the document; its lines are taken as they are, so a list's lines begin with `bulletStyle`. */
export function renderSection({ text, blocks }: Written, heading: string, lines: readonly string[]): string {
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

/** A line without a heading: a sentence as it is, or what has a label behind it, which looks as that of a line beside it does. */
export function renderLine(
  { blocks }: Written,
  { label, words }: { readonly label: string | null; readonly words: string },
  beside?: Block,
): string {
  const marks = /^\s{0,8}(\*\*|__)/.exec(beside?.raw ?? "")?.[1] ?? "";
  const line = label === null ? words : `${marks}${label}:${marks} ${words}`;
  return headingStyle(blocks).form === "html" ? `<p>${line}</p>` : line;
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
  goesOn: false,
  marked: false,
} as const;

/**
 * Whether a new heading has an empty line above it, and one below it. None stands above where no heading below the title has one: it
 * parts a heading best from a list without marks. Below it goes by most headings.
 */
export function emptyLinesAround({ text, blocks }: Written): { above: boolean; below: boolean } {
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

/** Whether empty lines part the paragraphs of a text. */
export function hasEmptyLines(text: string): boolean {
  return EMPTY_LINE.test(text.trim());
}

const EMPTY_LINE = /\n[ \t]*\r?\n/;

/** What parts two blocks; null where they stand in one line, or the text ends. */
function gapBetween(text: string, { span }: Block, next: Block | undefined): "empty line" | "line break" | null {
  const gap = text.slice(span.end, next?.span.start ?? span.end);
  if (EMPTY_LINE.test(gap)) return "empty line";
  return /[\r\n]/.test(gap) ? "line break" : null;
}
