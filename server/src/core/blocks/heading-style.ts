import { withoutColon } from "./block";
import { isDemand, isThing, IS_MOTTO, IS_VALUE, mayBeItem, NAMES_TESTS } from "./item-line";
import { isShouted } from "./letter-case";
import type { Piece } from "./read-pieces";
import { WHOLE_HEADINGS } from "../data/section-kinds";
import { headingKey, sectionKindOfHeading } from "./section-kind";

/** Where a line stands to the lines around it: at the head of those that stand together with it, or alone above a text. */
type Place = "over" | "above";

/**
 * The lines without marks that are set as the headings of their document are, whatever their words: where those that say their kind
 * stand alone behind a blank line, directly over their text or parted from it, other short lines that stand so are headings too.
 */
export function findLikeHeadings(pieces: readonly Piece[]): Piece[] {
  const places = new Map<Piece, Place>();
  const shown: Record<Place, number> = { over: 0, above: 0 };
  let first: number | undefined;
  pieces.forEach((piece, index) => {
    const place = isUnmarked(piece) && isHeadingLike(piece.words) ? placeOf(pieces, index) : undefined;
    if (!place) return;
    if (piece.kind === "paragraph" && !isThing(piece.words) && !isDemand(piece.words)) places.set(piece, place);
    if (!showsKind(piece) && !(place === "over" && first !== undefined && isContrast(piece, pieces[index + 1]!)))
      return;
    shown[place]++;
    first ??= piece.line;
  });
  const place: Place = shown.over >= shown.above ? "over" : "above";
  if (shown[place] < LEAST_SHOWN) return [];
  return [...places].flatMap(([piece, at]) => (at === place && piece.line >= first! ? [piece] : []));
}

/**
 * The numbered headings of a document: `1. Background`, its text, `2. Scope of work`, its text. Items of a list stand one below the other;
 * these are counted through the document with texts between them, and some say their kind.
 */
export function findNumberedHeadings(pieces: readonly Piece[]): Piece[] {
  const run: Piece[] = [];
  const shouted: Piece[] = [];
  let shown = 0;
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== "list-item" || piece.list!.ordinal === null) continue;
    const words = withoutColon(piece.words.slice(piece.list!.text.length).trim());
    if (isShoutedOver(pieces, index, words)) shouted.push(piece);
    if (piece.list!.ordinal !== run.length + 1) continue;
    if (!isHeadingLike(words) || !placeOf(pieces, index) || pieces[index + 1]!.list?.ordinal === run.length + 2)
      continue;
    run.push(piece);
    if (saysKind(words)) shown++;
  }
  return run.length >= 3 && shown >= LEAST_SHOWN ? run : shouted;
}

/**
 * The headings that are set as items of the list that they part: `- Essential:`, its items, `- Desirable:`, its items. One alone may be
 * an item that goes on in those below it.
 */
export function findListedHeadings(pieces: readonly Piece[]): Piece[] {
  const found = pieces.filter((piece, index) => {
    if (piece.kind !== "list-item" || piece.list!.ordinal !== null || !/[:：]$/.test(piece.words)) return false;
    const words = withoutColon(piece.words.slice(piece.list!.text.length).trim());
    return pieces[index + 1]?.kind === "list-item" && isHeadingLike(words) && WHOLE_HEADINGS.test(headingKey(words));
  });
  const kinds = new Set(
    found.map(({ words, list }) => sectionKindOfHeading(withoutColon(words.slice(list!.text.length).trim()))),
  );
  return kinds.size >= LEAST_SHOWN ? found : [];
}

/** `5. DUTIES OF THE JOB:` above its text, whatever stands before it under the same numbers. */
function isShoutedOver(pieces: readonly Piece[], index: number, words: string): boolean {
  const [piece, after] = [pieces[index]!, pieces[index + 1]];
  return (
    after !== undefined &&
    /[:：]$/.test(piece.words) &&
    after.line > piece.lastLine &&
    after.list?.ordinal !== piece.list!.ordinal! + 1 &&
    isShouted(words) &&
    isHeadingLike(words) &&
    saysKind(words)
  );
}

/** As many headings show how a document sets its headings. */
const LEAST_SHOWN = 2;

function isUnmarked({ kind, heading }: Piece): boolean {
  return kind === "paragraph" || heading?.form === "plain" || heading?.form === "caps";
}

/** Whether a line is a heading by its words as well as by its place. */
function showsKind({ heading, words }: Piece): boolean {
  return saysKind(words) && (heading !== null || !mayBeItem(words));
}

function saysKind(words: string): boolean {
  return (sectionKindOfHeading(words) ?? "other") !== "other";
}

/** Whether a line is so much shorter than the text directly below it that nothing but a heading stands so. */
function isContrast({ words }: Piece, after: Piece): boolean {
  return words.length <= 40 && after.words.length >= 80 && !mayBeItem(words);
}

/** The place of a line that stands behind a blank line and has a text below it: an item, a sentence, or lines that stand together. */
function placeOf(pieces: readonly Piece[], index: number): Place | undefined {
  const [before, piece, after, next] = [pieces[index - 1], pieces[index]!, pieces[index + 1], pieces[index + 2]];
  if (!before || before.lastLine >= piece.line - 1 || !after || after.line === piece.lastLine) return undefined;
  if (after.kind !== "paragraph" && after.kind !== "list-item") return undefined;
  const isOver = after.line === piece.lastLine + 1;
  const isText =
    after.kind === "list-item" ||
    after.words.length > (isOver ? 40 : 80) ||
    /[.!]$/.test(after.words) ||
    next?.line === after.lastLine + 1;
  if (!isText) return undefined;
  return isOver ? "over" : "above";
}

/** Whether a short line stands alone between two rules of one length, as plain text sets a heading; not a line of many that rules part. */
export function isFenced(pieces: readonly Piece[], index: number): boolean {
  return isBetweenRules(pieces, index) && !isBetweenRules(pieces, index - 2) && !isBetweenRules(pieces, index + 2);
}

function isBetweenRules(pieces: readonly Piece[], index: number): boolean {
  const [before, piece, after] = pieces.slice(Math.max(0, index - 1), index + 2);
  return (
    index > 0 &&
    before?.kind === "underline" &&
    after?.kind === "underline" &&
    before.words === after.words &&
    before.words.length >= 5 &&
    (piece!.kind === "paragraph" || piece!.kind === "heading") &&
    piece!.words.length <= LONGEST_FENCED &&
    before.line === piece!.line - 1 &&
    after.line <= piece!.line + 2
  );
}

const LONGEST_FENCED = 80;

/** Whether a line has the length and the ends of a heading, and no figures, addresses or labels of a field. */
function isHeadingLike(words: string): boolean {
  return (
    words.length >= 3 &&
    words.length <= 60 &&
    words.split(/\s+/).length <= 8 &&
    !IS_VALUE.test(words) &&
    !IS_MOTTO.test(words) &&
    !NAMES_TESTS.test(words) &&
    /^[\p{Lu}“"’'(]/u.test(words) &&
    !/[.,;:：]$|[:：]\s|[@$€£]|\d{3}|https?:|\.\s/.test(words)
  );
}
