import { compactAll } from "../text/compact";
import { splitLines } from "../text/lines";
import { maskMarkup } from "../text/mask-markup";
import { trimSpan, type Span } from "../text/span";
import type { Block, BlockKind } from "./block";
import { findEmbeddedHeadings } from "./embedded-headings";
import { findFieldRuns } from "./field-runs";
import { headingShape } from "./heading-shape";
import { findLikeHeadings, findListedHeadings, findNumberedHeadings, isFenced } from "./heading-style";
import { findInlineMarkers, type InlineMarker } from "./inline-lists";
import { labelHeading } from "./label-heading";
import { readListMarker } from "./list-marker";
import { findOpeningLines } from "./opening-lines";
import { findClosings } from "./seam-headings";
import { readPieces, type Piece } from "./read-pieces";
import { sectionKindOfHeading } from "./section-kind";
import { joinWrapped, readAround, widthOf, type Page } from "./wrapped-lines";

/**
 * Cuts a text into blocks. Reads Markdown, HTML and plain text pasted from anywhere; any text gives blocks.
 * Blocks stand in order, do not overlap, and cover every word of the text that is not a comment.
 */
export function parseBlocks(source: string): Block[] {
  const masked = maskMarkup(source);
  const lines = splitLines(source);
  const pieces = readPieces(source, masked, lines);
  const page = { source, text: masked.text, lines, width: widthOf(pieces) };
  markHeadings(pieces, page);
  const prints = printOf(joinWrapped(pieces, page), source, masked.text);
  const opening = prints.find(({ piece }) => piece.kind !== "front-matter");
  return prints.flatMap((print, index) =>
    toBlocks(print, { opens: print === opening, above: prints[index - 1], below: prints[index + 1] }),
  );
}

/** A piece with its words: as the document has them, and masked. */
interface Print {
  readonly piece: Piece;
  readonly raw: string;
  readonly text: string;
  /** How many lines below the end of the piece before it begins. */
  readonly gap: number;
}

function printOf(pieces: readonly Piece[], source: string, text: string): Print[] {
  const texts = compactAll(pieces.map(({ span }) => text.slice(span.start, span.end)));
  const raws = compactAll(pieces.map(({ span }) => source.slice(span.start, span.end)));
  return pieces.map((piece, index) => ({
    piece,
    raw: raws[index]!,
    text: texts[index]!,
    gap: piece.line - (pieces[index - 1]?.lastLine ?? 0),
  }));
}

/** Turns lines into headings by an underline below them, or by their shape and words. */
function markHeadings(pieces: Piece[], page: Page): void {
  const { above, below, goesOn, isRest } = readAround(pieces, page);
  let inBody = false;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (piece.kind !== "paragraph") continue;
    const before = pieces[i - 1];
    const after = pieces[i + 1];
    if (after?.kind === "underline" && (isFenced(pieces, i) || isUnderlined(pieces, i))) {
      piece.heading = { form: "setext", level: page.source[after.span.start] === "=" ? 1 : 2 };
    } else if (before?.line !== piece.line && after?.line !== piece.line) {
      const form = headingShape(piece.words, {
        blankBefore: !before || before.kind === "underline" || before.lastLine < piece.line - 1,
        blankAfter: !after || after.kind === "underline" || after.line > piece.line + 1,
        first: !before,
        before: above[i]!,
        beforeIsHeading: before?.kind === "heading",
        after: below[i]!,
        isRest: isRest(i),
        goesOn: goesOn[i + 1] ?? false,
        inBody,
        partsRuns: partsRuns(pieces, i),
        marked: piece.span.end - piece.span.start > piece.words.length + 4,
      });
      if (form) piece.heading = { form, level: 2 };
    }
    if (piece.heading) piece.kind = "heading";
    inBody ||= (above[i + 1] ?? "").length > 100 || (piece.kind === "heading" && i > 0);
  }
  for (const piece of [...findNumberedHeadings(pieces), ...findLikeHeadings(pieces)]) {
    piece.kind = "heading";
    piece.list = null;
    piece.heading = { form: "plain", level: 2 };
  }
  for (const piece of findListedHeadings(pieces)) {
    piece.kind = "heading";
    piece.heading = { form: "label", level: 2 };
  }
}

/** Whether a line of a paragraph of its own has an underline directly below it, and no rule above the next heading. */
function isUnderlined(pieces: readonly Piece[], index: number): boolean {
  const { line } = pieces[index]!;
  const after = pieces[index + 1]!;
  return (
    after.line === line + 1 &&
    /^(?:-{3,}|={3,})$/.test(after.words) &&
    pieces[index - 1]?.lastLine !== line - 1 &&
    !isFenced(pieces, index + 2)
  );
}

/** Whether a line stands alone between two runs of lines that stand together. */
function partsRuns(pieces: readonly Piece[], index: number): boolean {
  const gap = (at: number) => pieces[at]!.line - pieces[at - 1]!.lastLine;
  return (
    index >= 2 &&
    index + 2 < pieces.length &&
    gap(index) > 1 &&
    gap(index + 1) > 1 &&
    gap(index - 1) === 1 &&
    gap(index + 2) === 1
  );
}

/** The blocks of a piece: one, or several where headings or list items stand in the middle of it. */
function toBlocks({ piece, raw, text: words, gap }: Print, place: PrintPlace): Block[] {
  const from = piece.span.start;
  const block = (part: Piece, start: number, end: number) =>
    makeBlock(
      part,
      { start: from + start, end: from + end },
      { raw: raw.slice(start, end), text: words.slice(start, end), gap: start === 0 ? gap : 0 },
    );
  if (piece.kind !== "paragraph" && piece.kind !== "list-item") return [block(piece, 0, words.length)];
  const cuts = findCuts({ piece, raw, text: words }, place);
  if (cuts.length === 0) return [block(piece, 0, words.length)];
  const blocks: Block[] = [];
  const add = (part: Piece, from: number, to: number) => {
    const { start, end } = trimSpan(words, { start: from, end: to });
    if (start < end)
      blocks.push(block(asListItem(part, words.slice(start, end), piece.span.start + start), start, end));
  };
  const plain: Piece = { ...piece, kind: "paragraph", list: null };
  add(piece, 0, cuts[0]!.at);
  for (const [index, cut] of cuts.entries()) {
    const end = cuts[index + 1]?.at ?? words.length;
    if (cut.heading) {
      add({ ...plain, kind: "heading", heading: { form: "embedded", level: 2 } }, cut.at, cut.heading.end);
      add(plain, cut.heading.end, end);
    } else if (!cut.marker) add(plain, cut.at, end);
    else {
      const span = { start: from + cut.marker.start, end: from + cut.marker.end };
      const text = words.slice(cut.marker.start, cut.marker.end);
      add({ ...plain, kind: "list-item", list: { span, text, ordinal: cut.marker.ordinal, indent: 0 } }, cut.at, end);
    }
  }
  return blocks;
}

/** A place in a piece where a block begins: at a heading, at the marker of an item, or at a line whose break was lost. */
interface Cut {
  readonly at: number;
  readonly heading?: Span;
  readonly marker?: InlineMarker;
}

/** Where a piece stands: whether the document opens with it, and what is above and below it. */
interface PrintPlace {
  readonly opens: boolean;
  readonly above: Print | undefined;
  readonly below: Print | undefined;
}

function findCuts({ piece, raw, text: words }: Omit<Print, "gap">, { opens, above, below }: PrintPlace): Cut[] {
  const from = piece.list ? piece.list.span.end - piece.span.start : 0;
  const cuts: Cut[] = opens && piece.kind === "paragraph" ? findOpeningLines(words).map((at) => ({ at })) : [];
  for (const heading of findEmbeddedHeadings(words))
    if (heading.start >= from && !isLabelOfItem(words, heading, from)) cuts.push({ at: heading.start, heading });
  for (const at of findFieldRuns(words)) if (at > from && cuts.every((cut) => cut.at !== at)) cuts.push({ at });
  for (const at of findClosings(words)) if (at >= from && cuts.every((cut) => cut.at !== at)) cuts.push({ at });
  for (const marker of findInlineMarkers(words)) if (marker.start >= from) cuts.push({ at: marker.start, marker });
  const label =
    piece.kind === "paragraph" && raw[0] === words[0]
      ? labelHeading(words, [above, below].map(paragraphOf))
      : undefined;
  if (label && !cuts.some((cut) => cut.heading && cut.at <= label.start))
    cuts.push({ at: label.start, heading: label });
  return outsideHeadings(cuts.sort((a, b) => a.at - b.at));
}

/** Whether a heading is the label of an item of a list: `1. Education: A degree in baking`. */
function isLabelOfItem(words: string, { start, end }: Span, from: number): boolean {
  return (
    from > 0 &&
    words.slice(from, start).trim() === "" &&
    /[:：]\s?$/.test(words.slice(start, end)) &&
    /^\s{1,3}[\p{L}\d]/u.test(words.slice(end, end + 5))
  );
}

function paragraphOf(print: Print | undefined): string {
  return print?.piece.kind === "paragraph" ? print.text : "";
}

/** The cuts, in order, but for those within a heading that stands there as a whole. */
function outsideHeadings(cuts: readonly Cut[]): Cut[] {
  let end = 0;
  return cuts.filter(({ at, heading }) => {
    if (at < end) return false;
    end = heading?.end ?? end;
    return true;
  });
}

/** What follows an embedded heading may begin with a list marker: `Preferred Qualification 1. Experience …`. */
function asListItem(part: Piece, words: string, at: number): Piece {
  const marker = part.kind === "paragraph" ? readListMarker(words) : undefined;
  if (!marker) return part;
  const span = { start: at + marker.start, end: at + marker.end };
  return { ...part, kind: "list-item", list: { span, text: marker.text, ordinal: marker.ordinal, indent: 0 } };
}

const KEY_VALUE = /^\s*(\p{Lu}[^:：.!?|\n]{1,40}?)\s?[:：](?:\s+\S|(?=\p{Lu}\p{Ll}))/u;

/** `**Salary range:** The range is …` and `**Location** Denver`: a label in bold before the text that it names. */
const BOLD_LABEL = /^(?:\*\*|__)(\p{Lu}[^*_:：\n]{1,60}?)[*_:： ]{2,4}(?=\s?\S)/u;

/** A longer paragraph is more than what its first words name. */
const LONGEST_LABELLED = 1200;

function makeBlock(piece: Piece, span: Span, { raw, text, gap }: Omit<Print, "piece">): Block {
  let words = text;
  const mark = piece.list?.span;
  if (mark && mark.start >= span.start)
    words =
      words.slice(0, mark.start - span.start) + " ".repeat(mark.end - mark.start) + words.slice(mark.end - span.start);
  if (piece.heading?.form === "atx") words = words.replace(/^#+|\s#+$/g, (marks) => " ".repeat(marks.length));
  if (piece.kind === "table-row") words = words.replace(/[|\t]/g, " ");
  // The lines of a paragraph that was broken to fit a width go on in one another.
  if (piece.kind === "paragraph" || piece.kind === "list-item") words = words.replace(/[\r\n]/g, " ");
  if (piece.kind === "code" || piece.kind === "front-matter") words = raw.replace(/[^\r\n]/g, " ");
  let kind = piece.kind as BlockKind;
  let label: Span | null = null;
  const keyValue = kind === "paragraph" || kind === "list-item" ? KEY_VALUE.exec(words) : null;
  const bold = kind === "paragraph" ? BOLD_LABEL.exec(raw) : null;
  const { length } = words.trim();
  const isShort = length <= 200;
  if (
    keyValue &&
    keyValue[1]!.split(/\s+/).length <= 5 &&
    (isShort || (kind === "paragraph" && length <= LONGEST_LABELLED && sectionKindOfHeading(keyValue[1]!)))
  ) {
    const start = span.start + keyValue[0].indexOf(keyValue[1]!);
    label = { start, end: start + keyValue[1]!.length };
    if (kind === "paragraph" && isShort) kind = "key-value";
  } else if (bold && (/[:：]/.test(bold[0]) || sectionKindOfHeading(bold[1]!))) {
    const start = span.start + bold[0].indexOf(bold[1]!);
    label = { start, end: start + bold[1]!.length };
  }
  return {
    kind,
    span,
    raw,
    text: words,
    heading: piece.heading,
    list: kind === "list-item" ? piece.list : null,
    gap,
    label,
  };
}
