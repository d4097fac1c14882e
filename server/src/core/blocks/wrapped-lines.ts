import type { Line } from "../text/lines";
import type { Piece } from "./read-pieces";

/** A document, masked, and its lines. */
export interface Page {
  readonly source: string;
  readonly text: string;
  readonly lines: readonly Line[];
  /** The width that its lines were broken to, if they were. */
  readonly width: number;
}

/** The texts around the lines of a document. */
interface Around {
  /** What stands above each line and what stands below it. */
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** Whether a line goes on with the one above it. */
  readonly goesOn: readonly boolean[];
  /** Whether a line is the rest of a sentence, in a document whose lines were broken. */
  readonly isRest: (index: number) => boolean;
}

/** What stands around each line, as whole texts where the lines were broken to fit a width. */
export function readAround(pieces: readonly Piece[], page: Page): Around {
  const goesOn = pieces.map(
    (piece, index) => index > 0 && piece.kind === "paragraph" && continues(pieces[index - 1]!, piece, page),
  );
  const above = [""];
  // A rule parts what stands on either side of it as a blank line does.
  for (const [index, { kind, words }] of pieces.entries())
    above.push(
      kind === "underline" ? above[index]! : goesOn[index] ? `${above[index]!.slice(0, ENOUGH)} ${words}` : words,
    );
  const below = [""];
  for (let index = pieces.length - 1; index > 0; index--) {
    const { kind, words } = pieces[index]!;
    const next = below.at(-1)!;
    below.push(kind === "underline" ? next : goesOn[index + 1] ? `${words} ${next.slice(0, ENOUGH)}` : words);
  }
  const isBroken = pieces.filter(({ words }, index) => goesOn[index] && /^\p{Ll}/u.test(words)).length >= LEAST_BROKEN;
  const isRest = (index: number) => isBroken && goesOn[index]! && !/[.!?:;)]["”’]?$/.test(above[index]!);
  return { above, below: below.reverse(), goesOn, isRest };
}

/** So many lines that go on in small letters show that a document was broken to fit a width. */
const LEAST_BROKEN = 5;

/** So much of a text tells whether it is one. */
const ENOUGH = 200;

/** The width that lines were broken to, if they were: that of the longest, but for some. */
export function widthOf(pieces: readonly Piece[]): number {
  const widths = pieces
    .filter((piece) => piece.kind === "paragraph" || piece.kind === "list-item")
    .map((piece) => piece.span.end - piece.span.start);
  widths.sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.98)] ?? 0;
}

/** Joins lines that were broken to fit a width: the next word would not have fitted, or the next line goes on in small letters. */
export function joinWrapped(pieces: readonly Piece[], page: Page): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    if (piece.kind === "underline") continue;
    const last = joined.at(-1);
    // Below the title stands the name of the employer, which some write small.
    const isEmployer =
      joined.length === 1 &&
      last!.kind === "paragraph" &&
      isName(piece.words) &&
      !OPEN_END.test(last!.words.slice(-12));
    if (last && piece.kind === "paragraph" && !isEmployer && continues(last, piece, page)) {
      last.span = { start: last.span.start, end: piece.span.end };
      last.lastLine = piece.lastLine;
    } else joined.push({ ...piece });
  }
  return joined;
}

/** Whether a line goes on with the paragraph or the item before it. */
function continues(last: Piece, piece: Piece, { text, lines, width }: Page): boolean {
  if (piece.line !== last.lastLine + 1 || (last.kind !== "paragraph" && last.kind !== "list-item")) return false;
  const { words } = piece;
  const length = last.span.end - Math.max(lines[last.lastLine]!.start, last.span.start);
  const end = () => text.slice(Math.max(last.span.start, last.span.end - 12), last.span.end);
  // `- Two years of experience in` above `grants`, as texts copied from narrow columns are broken.
  // `We are hiring a` above `Night Baker` above `to join …`.
  const isJoined =
    last.lastLine > last.line && /^\p{Lu}/u.test(text.slice(lines[last.lastLine]!.start, piece.span.start));
  const indent = piece.span.start - lines[piece.line]!.start;
  // The space that parted bold words from the text behind them is left where a break was put between them.
  const isSetOff = indent === 1 && last.span.start === lines[last.line]!.start;
  if (SMALL.test(words))
    if (
      length > 40 || isJoined || isSetOff || last.kind === "list-item" ? !/[.:;!?]$/.test(end()) : OPEN_END.test(end())
    )
      return true;
  if (goesOnAbove(words, end()) || (ENDS_IN_ARTICLE.test(end()) && !IS_LABELLED.test(words))) return true;
  // `$47,000 to` above `$69,000`: the ends of one range.
  if (/^[$£€]? ?\d/.test(words) && /\d ?(?:to|[-–—])$/i.test(end())) return true;
  if (last.list && indent >= 2 && indent > last.list.indent) return true;
  const room = width * 0.95 - length - 1;
  if (width > 130 || width < 40 || words.length <= room || /^\S*/.exec(words)![0].length <= room) return false;
  // `HOW TO APPLY: Send …` is a line of its own, and so is `Salary: $20 an hour` below the end of a sentence.
  if (/^\p{Lu}[\p{Lu} /&-]{3,40}[:：](?:\s|$)/u.test(words)) return false;
  return !(/[.!?]\s*$/.test(end()) && IS_LABELLED.test(words));
}

/** `Harbor Pine` above `, which bakes bread`, `Our ovens` above `: you will …`: the break stands where bold words or a link ended. */
function goesOnAbove(words: string, above: string): boolean {
  return (
    /^(?:[,;)](?:\s|$)|:\s|\.$|(?:and|or|&)(?:\s|$))/.test(words) ||
    (/^\.\s/.test(words) && !/^\.\s|[.:;!?]$/.test(above))
  );
}

/** A line of a label and a value. */
const IS_LABELLED = /^\p{Lu}[^:.!?]{1,30}:\s/u;

/** How a line ends above the words that it names. */
const ENDS_IN_ARTICLE = /\s(?:an?|the|our|your|their)$/;

/** How a line begins that goes on with the one before it. */
const SMALL = /^(?:[a-z]|(?=[^\0-\x7f])\p{Ll})/u;

/** Whether a line is no longer than a name. */
function isName(words: string): boolean {
  return words.length <= 40 && words.split(/\s+/).length <= 3 && !/[.,;:!?]$/.test(words);
}

/** A line that ends so goes on in the next. */
const OPEN_END = /(?:\b(?:and|or|of|in|to|the|a|an|with|for|on|at|by|from|our|your|their|that)|,)$/;
