import { htmlText } from "./html-text";
import { joinBrokenLines } from "./join-lines";

/** How the document looks into which something is pasted. */
export interface PasteStyle {
  /** The mark of its lists, such as `-`. */
  readonly bullet: string;
  /** Whether headings and links have the marks of Markdown there. */
  readonly hasMarks: boolean;
}

/**
 * A text from the clipboard as clean lines, ended by LF: one kind of bullet, plain spaces, nothing invisible, and whole paragraphs where a
 * page of a PDF broke them. Its words stay as they are, and in their order. Total and linear.
 */
export function cleanText(text: string, { bullet }: Pick<PasteStyle, "bullet">): string {
  return tidy(joinBrokenLines(withBullets(plainCharacters(text).split("\n"), bullet)));
}

/** The same for HTML, whose paragraphs are whole already. */
export function cleanHtml(html: string, style: PasteStyle): string {
  return tidy(withBullets(plainCharacters(htmlText(html, style)).split("\n"), style.bullet));
}

/** The mark that most lists of a document have; a hyphen where there is none. */
export function bulletOf(document: string): string {
  const counts = new Map<string, number>();
  for (const [, mark] of document.matchAll(/^[ \t]{0,8}([-*+•–‣◦▪])[ \t]/gm))
    counts.set(mark!, (counts.get(mark!) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "-";
}

/** Letters as one types them; spaces that are spaces, and lines that are lines. */
function plainCharacters(text: string): string {
  const composed = text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")
    // A soft hyphen shows only where a line breaks: there the word goes on.
    .replace(/\u00AD(?:\n[ \t]{0,20})?/g, "")
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, " ")
    .replace(/\u2011/g, "-")
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize("NFKC"))
    .replace(/[\u200B\u2060\uFEFF\uFFFC\u0000-\u0008\u000E-\u001F\u007F]/g, "")
    .normalize("NFC");
  // Marks of direction, and joiners, mean something in other scripts only, and between the parts of an emoji.
  return /[\u0590-\u08FF\u0900-\u0DFF\uFB1D-\uFEFC]/.test(composed)
    ? composed
    : composed.replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069\u200C]|(?<!\p{M}|\p{S})\u200D|\u200D(?!\p{S})/gu, "");
}

/** Marks of lists; those of symbol fonts come as characters of private use. */
const SIGN =
  /^([ \t]*)(?:([•●○◦‣⁃∙▪▫■□◆◇►▶➢➤✓✔❖·–\uF0A7\uF0B7\uF0D8\uF0FC\uF076\uF06F-])(?:[ \t]+|(?=\p{Lu}\p{Ll})|$)|([*+])(?:[ \t]+|$))/u;
/** Letters that stand for the signs of symbol fonts; a tab or a gap behind them gives them away. */
const LETTER = /^([ \t]*)([o§Øü¨qvn])(?:\t[ \t]*| {2,}\t?)(?=\S)/;
const SINGLE_O = /^([ \t]*)(o) (?=\p{Lu})/u;
const NUMBER = /^([ \t]*)(\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])[ \t]+(?=\S)/;

/** Every line with the document's mark in front if it had one of any kind, single spaces, and the depth of its list. */
function withBullets(lines: readonly string[], bullet: string): string[] {
  // One line may well begin with the letter; several that do are a list.
  const hasLetterList = lines.filter((line) => SINGLE_O.test(line)).length > 1;
  const cleaned: string[] = [];
  let open: Item[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const sign = SIGN.exec(line) ?? LETTER.exec(line) ?? (hasLetterList ? SINGLE_O.exec(line) : null);
    if (!sign || isRule(line)) {
      // A line right below an item goes on with it.
      if (line.trim() !== "" && !/^[ \t]/.test(line) && !lines[index - 1]?.trim()) open = [];
      cleaned.push(withoutGaps(line));
      continue;
    }
    let words = line.slice(sign[0].length);
    // A page of a PDF may have a mark on a line of its own.
    if (words.trim() === "" && lines[index + 1]?.trim() && !SIGN.test(lines[index + 1]!)) words = lines[++index]!;
    const item = { columns: sign[1]!.replace(/\t/g, "    ").length, rank: rankOf(sign[2] ?? sign[3]!) };
    while (open.length > 0 && !isBelow(item, open.at(-1)!)) open.pop();
    open.push(item);
    const indent = "  ".repeat(Math.min(open.length - 1, 4));
    cleaned.push(`${indent}${bullet} ${withoutGaps(words).trim()}`.trimEnd());
  }
  return cleaned;
}

/** How deep an item of a list lies, by the white space before its mark and by the mark. */
interface Item {
  readonly columns: number;
  readonly rank: number;
}

/** Word processors put a ring below a dot, and a square below a ring; other marks stand beside each other. */
function rankOf(mark: string): number {
  return /[o○◦\uF06F]/.test(mark) ? 1 : /[§▪■\uF0A7]/.test(mark) ? 2 : 0;
}

function isBelow(item: Item, other: Item): boolean {
  return item.columns > other.columns + 1 || (item.columns >= other.columns - 1 && item.rank > other.rank);
}

/** A line of dashes or stars parts a text, and begins no list. */
function isRule(line: string): boolean {
  return /^[ \t]*(?:[-*_–—][ \t]?){3,}$/.test(line.slice(0, 200));
}

/** A line with single spaces, and one behind its number. */
function withoutGaps(line: string): string {
  const number = NUMBER.exec(line);
  const plain = (words: string) => words.replace(/[ \t]+/g, " ");
  if (!number) return plain(line).replace(/^ /, "");
  return `${number[2]!} ${plain(line.slice(number[0].length))}`;
}

/** At most one blank line between two paragraphs, and none at the ends. */
function tidy(lines: readonly string[]): string {
  const text = lines.map((line) => line.trimEnd()).join("\n");
  const words = text.replace(/\n{3,}/g, "\n\n").trim();
  return words !== "" && text.endsWith("\n") ? `${words}\n` : words;
}
