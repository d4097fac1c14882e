import type { SectionKind } from "../data/section-kinds";
import { compact, isWide } from "../text/compact";
import { splitLines, type Line } from "../text/lines";
import { maskMarkup, type HtmlBreak, type MaskedText } from "../text/mask-markup";
import { trimSpan, type Span } from "../text/span";
import { withoutColon, type Block, type BlockKind, type HeadingMark, type ListMark } from "./block";
import { findEmbeddedHeadings } from "./embedded-headings";
import { headingShape } from "./heading-shape";
import { findInlineMarkers } from "./inline-lists";
import { readListMarker, type LineMarker } from "./list-marker";
import { sectionKindOfHeading } from "./section-kind";

/** A stretch of one line, or of several that were joined, on its way to becoming blocks. */
interface Piece {
  kind: BlockKind | "underline";
  span: Span;
  heading: HeadingMark | null;
  list: ListMark | null;
  /** Number of the first and of the last line. */
  line: number;
  lastLine: number;
}

/**
 * Cuts a text into blocks. Reads Markdown, HTML and plain text pasted from anywhere; any text gives blocks.
 * Blocks stand in order, do not overlap, and cover every word of the text that is not a comment.
 */
export function parseBlocks(source: string): Block[] {
  const masked = maskMarkup(source);
  const lines = splitLines(source);
  const pieces = readPieces(source, masked, lines);
  markHeadings(pieces, source, masked.text);
  const blocks = joinWrapped(pieces, masked.text, lines).flatMap((piece) => toBlocks(piece, source, masked.text));
  if (!isWide(source)) return blocks;
  return blocks.map((block) => ({ ...block, raw: compact(block.raw), text: compact(block.text) }));
}

function readPieces(source: string, masked: MaskedText, lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = [];
  const whole = masked.regions.filter((region) => region.kind === "front-matter" || region.kind === "code");
  let nextBreak = 0;
  let nextRegion = 0;
  for (const [number, line] of lines.entries()) {
    while (nextRegion < whole.length && whole[nextRegion]!.end <= line.start) nextRegion++;
    const region = whole[nextRegion];
    if (region && region.start <= line.start) {
      const last = pieces.at(-1);
      if (last?.span.start !== region.start) {
        const kind = region.kind === "code" ? "code" : "front-matter";
        pieces.push({ kind, span: region, heading: null, list: null, line: number, lastLine: number });
      } else last.lastLine = number;
      continue;
    }
    let from = line.start;
    let opened: HtmlBreak | undefined;
    for (; nextBreak < masked.breaks.length && masked.breaks[nextBreak]!.at <= line.end; nextBreak++) {
      const at = masked.breaks[nextBreak]!;
      if (at.at < line.start) continue;
      if (addPiece(pieces, source, masked, { start: from, end: at.at }, number, opened)) opened = undefined;
      if (at.kind !== "paragraph" || at.level > 0) opened = at;
      else if (opened && !source.slice(opened.at, at.at).trim()) opened = undefined;
      from = at.at;
    }
    addPiece(pieces, source, masked, { start: from, end: line.end }, number, opened);
  }
  return pieces;
}

/** Adds what stands in a stretch of a line; answers false if that is nothing. */
function addPiece(
  pieces: Piece[],
  source: string,
  { text, inner }: MaskedText,
  stretch: Span,
  line: number,
  opened?: HtmlBreak,
): boolean {
  const words = text.slice(stretch.start, stretch.end).trim();
  if (words === "") return false;
  const span = trimSpan(inner, stretch);
  const piece: Piece = { kind: "paragraph", span, heading: null, list: null, line, lastLine: line };
  const atx = /^(#{1,6})(?:[ \t]+|(?=\p{L}))/u.exec(words);
  const marker = readListMarker(text.slice(stretch.start, span.end));
  if (opened?.kind === "heading") {
    piece.heading = { form: "html", level: opened.level };
  } else if (atx && /^[\p{L}\p{N}"“(.]/u.test(words.slice(atx[0].length).trim())) {
    piece.heading = { form: "atx", level: atx[1]!.length };
  } else if (/^(?:[-*_=~•. ]{3,})$/.test(words) && !/\p{L}/u.test(words)) {
    piece.kind = "underline";
  } else if (isTableRow(words, marker) || opened?.kind === "table-row") {
    piece.kind = "table-row";
  } else if (marker && text.slice(stretch.start + marker.end, span.end).trim()) {
    piece.kind = "list-item";
    const start = stretch.start + marker.start;
    piece.list = {
      span: { start, end: start + marker.text.length },
      text: marker.text,
      ordinal: marker.ordinal,
      indent: marker.start,
    };
  } else if (opened?.kind === "list-item") {
    piece.kind = "list-item";
    piece.list = { span: { start: span.start, end: span.start }, text: "", ordinal: null, indent: 0 };
  } else if (isBold(source, stretch, words)) {
    piece.heading = { form: "bold", level: 2 };
  }
  if (piece.heading) piece.kind = "heading";
  pieces.push(piece);
  return true;
}

/** Columns stand behind a bar or are parted by tabs; the tab behind a list marker, as word processors put it, parts none. */
function isTableRow(words: string, marker: LineMarker | undefined): boolean {
  return words.startsWith("|") || (marker ? words.slice(marker.text.length).trim() : words).includes("\t");
}

/** A line that is bold from end to end and short enough to be a heading. */
function isBold(source: string, stretch: Span, words: string): boolean {
  if (words.length > 100 || /[.!,;]$/.test(words)) return false;
  const raw = withoutColon(source.slice(stretch.start, stretch.end).trim());
  // A bold link alone is a button, not a heading.
  if (/^\*\*\[[^\]]*\]\([^)]*\)\*\*$/.test(raw)) return false;
  return /^(?:\*\*[^*]+\*\*|__[^_]+__|\*\*\*[^*]+\*\*\*|<(b|strong)>[^<]*<\/\1>)\s*[:：]?$/i.test(raw);
}

/** Turns lines into headings by an underline below them, or by their shape and words. */
function markHeadings(pieces: Piece[], source: string, text: string): void {
  const wordsOf = (piece: Piece | undefined) => (piece ? text.slice(piece.span.start, piece.span.end).trim() : "");
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (piece.kind !== "paragraph") continue;
    const before = pieces[i - 1];
    const after = pieces[i + 1];
    if (
      after?.kind === "underline" &&
      after.line === piece.line + 1 &&
      /^(?:-{3,}|={3,})$/.test(wordsOf(after).trim()) &&
      before?.lastLine !== piece.line - 1
    ) {
      piece.heading = { form: "setext", level: source[after.span.start] === "=" ? 1 : 2 };
    } else if (before?.line !== piece.line && after?.line !== piece.line) {
      const form = headingShape(wordsOf(piece), {
        blankBefore: !before || before.lastLine < piece.line - 1,
        blankAfter: !after || after.line > piece.line + 1,
        first: !before,
        before: wordsOf(before),
        beforeIsHeading: before?.kind === "heading",
        after: wordsOf(after),
        marked: piece.span.end - piece.span.start > wordsOf(piece).length + 4,
      });
      if (form) piece.heading = { form, level: 2 };
    }
    if (piece.heading) piece.kind = "heading";
  }
}

/** Joins lines that were broken to fit a width: the next word would not have fitted, or the next line goes on in small letters. */
function joinWrapped(pieces: Piece[], text: string, lines: readonly Line[]): Piece[] {
  const widths = pieces
    .filter((piece) => piece.kind === "paragraph" || piece.kind === "list-item")
    .map((piece) => piece.span.end - piece.span.start);
  widths.sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.98)] ?? 0;
  const joined: Piece[] = [];
  for (const piece of pieces) {
    if (piece.kind === "underline") continue;
    const last = joined.at(-1);
    if (last && piece.kind === "paragraph" && continues(last, piece, { text, lines, width })) {
      last.span = { start: last.span.start, end: piece.span.end };
      last.lastLine = piece.lastLine;
    } else joined.push({ ...piece });
  }
  return joined;
}

/** Whether a line goes on with the paragraph or the item before it; `width` is the width that the text was wrapped to, if it was. */
function continues(
  last: Piece,
  piece: Piece,
  { text, lines, width }: { text: string; lines: readonly Line[]; width: number },
): boolean {
  if (piece.line !== last.lastLine + 1 || (last.kind !== "paragraph" && last.kind !== "list-item")) return false;
  const length = last.span.end - Math.max(lines[last.lastLine]!.start, last.span.start);
  const words = text.slice(piece.span.start, Math.min(piece.span.end, piece.span.start + 200)).trimStart();
  const firstWord = /^\S+/.exec(words)?.[0].length ?? 0;
  if (/^\p{Ll}/u.test(words) && !/[.:;!?]$/.test(text.slice(last.span.end - 1, last.span.end)) && length > 40)
    return true;
  if (
    last.kind === "list-item" &&
    last.list &&
    /^[ \t]{2,}/.test(text.slice(lines[piece.line]!.start, piece.span.start))
  )
    return true;
  return width <= 130 && width >= 40 && length + 1 + firstWord > width * 0.95;
}

/** The blocks of a piece: one, or several where headings or list items stand in the middle of it. */
function toBlocks(piece: Piece, source: string, text: string): Block[] {
  if (piece.kind !== "paragraph" && piece.kind !== "list-item") return [makeBlock(piece, piece.span, source, text)];
  const words = text.slice(piece.span.start, piece.span.end);
  const from = piece.list ? piece.list.span.end - piece.span.start : 0;
  const cuts: { at: number; heading?: Span; marker?: { start: number; end: number; ordinal: number | null } }[] = [];
  for (const heading of findEmbeddedHeadings(words))
    if (heading.start >= from) cuts.push({ at: heading.start, heading });
  for (const marker of findInlineMarkers(words)) if (marker.start >= from) cuts.push({ at: marker.start, marker });
  const label =
    piece.kind === "paragraph" && source[piece.span.start] === text[piece.span.start] ? labelHeading(words) : undefined;
  if (label && !cuts.some((cut) => cut.heading && cut.at <= label.start))
    cuts.push({ at: label.start, heading: label });
  if (cuts.length === 0) return [makeBlock(piece, piece.span, source, text)];
  cuts.sort((a, b) => a.at - b.at);
  const blocks: Block[] = [];
  const add = (part: Piece, start: number, end: number) => {
    const span = trimSpan(text, { start: piece.span.start + start, end: piece.span.start + end });
    if (span.start < span.end) blocks.push(makeBlock(asListItem(part, text, span), span, source, text));
  };
  const plain: Piece = { ...piece, kind: "paragraph", list: null };
  add(piece, 0, cuts[0]!.at);
  for (const [index, cut] of cuts.entries()) {
    const end = cuts[index + 1]?.at ?? words.length;
    if (cut.heading) {
      add({ ...plain, kind: "heading", heading: { form: "embedded", level: 2 } }, cut.at, cut.heading.end);
      add(plain, cut.heading.end, end);
    } else if (cut.marker) {
      const start = piece.span.start + cut.marker.start;
      const span = { start, end: piece.span.start + cut.marker.end };
      const list = { span, text: text.slice(span.start, span.end), ordinal: cut.marker.ordinal, indent: 0 };
      add({ ...plain, kind: "list-item", list }, cut.at, end);
    }
  }
  return blocks;
}

/** What follows an embedded heading may begin with a list marker: `Preferred Qualification 1. Experience …`. */
function asListItem(part: Piece, text: string, span: Span): Piece {
  const marker = part.kind === "paragraph" ? readListMarker(text.slice(span.start, span.end)) : undefined;
  if (!marker) return part;
  const start = span.start + marker.start;
  const list = {
    span: { start, end: start + marker.text.length },
    text: marker.text,
    ordinal: marker.ordinal,
    indent: 0,
  };
  return { ...part, kind: "list-item", list };
}

/** `In Summary : Our team …`, `Your skills:A degree …`: a label that announces a section of prose on its own line. */
function labelHeading(words: string): Span | undefined {
  const match = /^\s*(\p{Lu}[^:.!?,;|]{2,50}?\s?[:：])(?:\s+(?=\S.{80})|(?=\p{L}.{40}))/u.exec(words);
  if (!match) return undefined;
  const longest = /\s$/.test(match[0]) ? 5 : 7;
  const kind = match[1]!.trim().split(/\s+/).length <= longest ? sectionKindOfHeading(match[1]!) : undefined;
  const known = kind !== undefined && PROSE_SECTIONS.has(kind) && !/\d/.test(match[1]!);
  return known || LANGUAGE_LABEL.test(match[1]!)
    ? { start: match[0].indexOf(match[1]!), end: match[0].trimEnd().length }
    : undefined;
}

/** The sections that a label may open: the others are said in a line of a label and a value. */
const PROSE_SECTIONS: ReadonlySet<SectionKind> = new Set([
  "about-company", "about-team", "summary", "responsibilities", "requirements-required", "requirements-preferred", "requirements",
  "benefits", "equal-opportunity", "accommodation", "fair-chance", "diversity", "legal",
]); // prettier-ignore

/** A label that says in which language the text goes on. */
const LANGUAGE_LABEL =
  /^(?:En Español|Em Português|En Français|Auf Deutsch|In English|English version|Version française|Español|Français|Deutsch)\s?[:：]$/i;

const KEY_VALUE = /^\s*(\p{Lu}[^:：.!?|\n]{1,40}?)\s?[:：]\s+\S/u;

/** `**Salary range:** The range is …` and `**Location** Denver`: a label in bold before the text that it names. */
const BOLD_LABEL = /^(?:\*\*|__)(\p{Lu}[^*_:：\n]{1,60}?)[*_:： ]{2,4}(?=\s?\S)/u;

function makeBlock(piece: Piece, span: Span, source: string, text: string): Block {
  const raw = source.slice(span.start, span.end);
  let words = text.slice(span.start, span.end);
  const mark = piece.list?.span;
  if (mark && mark.start >= span.start)
    words =
      words.slice(0, mark.start - span.start) + " ".repeat(mark.end - mark.start) + words.slice(mark.end - span.start);
  if (piece.heading?.form === "atx") words = words.replace(/^#+|\s#+$/g, (marks) => " ".repeat(marks.length));
  if (piece.kind === "table-row") words = words.replace(/[|\t]/g, " ");
  if (piece.kind === "code" || piece.kind === "front-matter") words = raw.replace(/[^\r\n]/g, " ");
  let kind = piece.kind as BlockKind;
  let label: Span | null = null;
  const keyValue = kind === "paragraph" || kind === "list-item" ? KEY_VALUE.exec(words) : null;
  const bold = kind === "paragraph" ? BOLD_LABEL.exec(raw) : null;
  if (keyValue && words.trim().length <= 200 && keyValue[1]!.split(/\s+/).length <= 5) {
    const start = span.start + keyValue[0].indexOf(keyValue[1]!);
    label = { start, end: start + keyValue[1]!.length };
    if (kind === "paragraph") kind = "key-value";
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
    label,
  };
}
