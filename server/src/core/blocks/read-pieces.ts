import { compactAll } from "../text/compact";
import type { Line } from "../text/lines";
import type { HtmlBreak, MaskedText } from "../text/mask-markup";
import { trimSpan, type Span } from "../text/span";
import { withoutColon, type BlockKind, type HeadingMark, type ListMark } from "./block";
import { readListMarker, type LineMarker } from "./list-marker";
import { sectionKindOfHeading } from "./section-kind";

/** A stretch of one line, or of several that were joined, on its way to becoming blocks. */
export interface Piece {
  kind: BlockKind | "underline";
  span: Span;
  /** The masked text of the span, without white space at its ends. */
  words: string;
  heading: HeadingMark | null;
  list: ListMark | null;
  /** Number of the first and of the last line. */
  line: number;
  lastLine: number;
}

/** The pieces of all lines, in order, before lines that belong together are joined. */
export function readPieces(source: string, masked: MaskedText, lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = [];
  const texts = compactAll(lines.map((line) => masked.text.slice(line.start, line.end)));
  const whole = masked.regions.filter((region) => region.kind === "front-matter" || region.kind === "code");
  let nextBreak = 0;
  let nextRegion = 0;
  let bullet = -1;
  for (const [number, line] of lines.entries()) {
    while (nextRegion < whole.length && whole[nextRegion]!.end <= line.start) nextRegion++;
    const region = whole[nextRegion];
    if (region && region.start <= line.start) {
      const last = pieces.at(-1);
      if (last?.span.start !== region.start) {
        const kind = region.kind === "code" ? "code" : "front-matter";
        pieces.push({ kind, span: region, words: "", heading: null, list: null, line: number, lastLine: number });
      } else last.lastLine = number;
      continue;
    }
    const add = (start: number, end: number, opened: HtmlBreak | undefined) => {
      const text = texts[number]!.slice(start - line.start, end - line.start);
      if (text.length < 8 && BULLET.test(text)) {
        bullet = number;
        return false;
      }
      const piece = readPiece({ source, inner: masked.inner }, { span: { start, end }, text, line: number }, opened);
      if (!piece) return false;
      if (bullet >= 0 && number - bullet <= 2 && piece.kind === "paragraph") {
        piece.kind = "list-item";
        piece.list = { span: { start: piece.span.start, end: piece.span.start }, text: "", ordinal: null, indent: 0 };
      }
      bullet = -1;
      pieces.push(piece);
      return true;
    };
    let from = line.start;
    let opened: HtmlBreak | undefined;
    for (; nextBreak < masked.breaks.length && masked.breaks[nextBreak]!.at <= line.end; nextBreak++) {
      const at = masked.breaks[nextBreak]!;
      if (at.at < line.start) continue;
      if (add(from, at.at, opened)) opened = undefined;
      if (at.kind !== "paragraph" || at.level > 0) opened = at;
      else if (opened && !source.slice(opened.at, at.at).trim()) opened = undefined;
      from = at.at;
    }
    add(from, line.end, opened);
  }
  return pieces;
}

/** The mark of an item alone on a line: its words stand on the next one, as lists look that were copied out of a browser or a PDF. */
const BULLET = /^\s*[•●▪◦∙⁃·\uf0a7\uf0b7]\s*$/;

/** A part of a line between two breaks, with its masked text. */
interface Stretch {
  readonly span: Span;
  readonly text: string;
  readonly line: number;
}

/** The piece that stands in a stretch of a line; undefined if that is nothing. */
function readPiece(
  { source, inner }: { readonly source: string; readonly inner: string },
  { span: { start, end }, text, line }: Stretch,
  opened: HtmlBreak | undefined,
): Piece | undefined {
  const words = text.trim();
  if (words === "") return undefined;
  const span = trimSpan(inner, { start, end });
  const piece: Piece = { kind: "paragraph", span, words, heading: null, list: null, line, lastLine: line };
  const atx = words.startsWith("#") ? /^(#{1,6})(?:[ \t]+|(?=\p{L}))/u.exec(words) : null;
  const marker = readListMarker(text.slice(0, span.end - start));
  if (opened?.kind === "heading") {
    piece.heading = { form: "html", level: opened.level };
  } else if (atx && /^[\p{L}\p{N}"“(.]/u.test(words.slice(atx[0].length).trim()) && !isHashtag(words)) {
    piece.heading = { form: "atx", level: atx[1]!.length };
  } else if (/^(?:[-*_=~•. ]{3,})$/.test(words) && !/\p{L}/u.test(words)) {
    piece.kind = "underline";
  } else if (isTableRow(words, marker) || opened?.kind === "table-row") {
    piece.kind = "table-row";
  } else if (marker && text.slice(marker.end, span.end - start).trim()) {
    piece.kind = "list-item";
    piece.list = {
      span: { start: start + marker.start, end: start + marker.end },
      text: marker.text,
      ordinal: marker.ordinal,
      indent: marker.start,
    };
  } else if (opened?.kind === "list-item") {
    piece.kind = "list-item";
    piece.list = { span: { start: span.start, end: span.start }, text: "", ordinal: null, indent: 0 };
  } else if (isBold(source, { start, end }, words)) {
    piece.heading = { form: "bold", level: 2 };
  }
  if (piece.heading) piece.kind = "heading";
  return piece;
}

/** `#hiring`, `#LI-Remote, #CB`: words to be found by, where `#Benefits` is a heading without its space. */
function isHashtag(words: string): boolean {
  if (!/^#\p{L}/u.test(words)) return false;
  const tags = words.split(/[\s,]+/);
  // `#LI-Remote` is what a job board reads.
  if (tags.length === 1) return /^#LI-/i.test(words) || sectionKindOfHeading(words.slice(1)) === undefined;
  return tags.every((tag) => tag.startsWith("#")) || /\p{L}\. \p{Lu}/u.test(words);
}

/** Columns stand behind a bar or are parted by tabs; the tab behind a list marker, as word processors put it, parts none. */
function isTableRow(words: string, marker: LineMarker | undefined): boolean {
  if (words.startsWith("|")) return true;
  const cells = marker ? words.slice(marker.text.length).trim() : words;
  return cells.includes("\t") && !TABBED_LABEL.test(cells);
}

/** `Location:<TAB>Leeds`: a label and its value, which the tab only sets apart. */
const TABBED_LABEL = /^\p{Lu}[^\t:]{1,40}:\t+[^\t]+$/u;

/** A line that is bold from end to end and short enough to be a heading. */
function isBold(source: string, stretch: Span, words: string): boolean {
  // `**Pay: $20 an hour**` says what a heading would announce.
  if (
    words.length > 100 ||
    /[.!,;]$/.test(words) ||
    /[$€£]\s?\d|^Schedule: \S|\bavailable (?:after|from|upon)\b/.test(words)
  )
    return false;
  const raw = withoutColon(source.slice(stretch.start, stretch.end).trim());
  // A bold link alone is a button, not a heading.
  if (/^\*\*\[[^\]]*\]\([^)]*\)\*\*$/.test(raw)) return false;
  return /^(?:\*\*[^*]+\*\*|__[^_]+__|\*\*\*[^*]+\*\*\*|<(b|strong)>[^<]*<\/\1>)\s*[:：]?$/i.test(raw);
}
