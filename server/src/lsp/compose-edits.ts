import type { Span, TextEdit } from "../core/index";

/** A stretch of a text on its way through several rounds of edits: words of the original, or words that were put in. */
type Piece = { readonly kept: Span } | { readonly put: string };

/** Rounds of edits, each upon the outcome of the round before, as edits of the original text. */
export class EditRounds {
  private pieces: readonly Piece[];

  constructor(private readonly original: string) {
    this.pieces = [{ kept: { start: 0, end: original.length } }];
  }

  /** The text after all rounds so far. */
  text(): string {
    return this.pieces
      .map((piece) => ("put" in piece ? piece.put : this.original.slice(piece.kept.start, piece.kept.end)))
      .join("");
  }

  /** Adds a round. Its edits stand in order and do not overlap. */
  add(edits: readonly TextEdit[]): void {
    const reader = new PieceReader(this.pieces);
    const next: Piece[] = [];
    for (const edit of edits) {
      next.push(...reader.readUntil(edit.start));
      reader.readUntil(edit.end);
      if (edit.text !== "") next.push({ put: edit.text });
    }
    next.push(...reader.readUntil(Infinity));
    this.pieces = next;
  }

  /** The edits of the original text that give the same outcome, in order, without those that change nothing. */
  edits(): TextEdit[] {
    const edits: TextEdit[] = [];
    let start = 0;
    let text = "";
    for (const piece of [...this.pieces, { kept: { start: this.original.length, end: this.original.length } }]) {
      if ("put" in piece) {
        text += piece.put;
        continue;
      }
      const end = piece.kept.start;
      if (this.original.slice(start, end) !== text) edits.push({ start, end, text });
      start = piece.kept.end;
      text = "";
    }
    return edits;
  }
}

/** Reads pieces from the front, cutting the last one where it must. */
class PieceReader {
  private at = 0;
  private next = 0;
  /** How much of the next piece was read. */
  private used = 0;

  constructor(private readonly pieces: readonly Piece[]) {}

  readUntil(end: number): Piece[] {
    const read: Piece[] = [];
    while (this.at < end && this.next < this.pieces.length) {
      const piece = this.pieces[this.next]!;
      const taken = Math.min(end - this.at, lengthOf(piece) - this.used);
      read.push(part(piece, this.used, this.used + taken));
      this.at += taken;
      this.used += taken;
      if (this.used === lengthOf(piece)) {
        this.next++;
        this.used = 0;
      }
    }
    return read;
  }
}

function lengthOf(piece: Piece): number {
  return "put" in piece ? piece.put.length : piece.kept.end - piece.kept.start;
}

function part(piece: Piece, start: number, end: number): Piece {
  if ("put" in piece) return { put: piece.put.slice(start, end) };
  return { kept: { start: piece.kept.start + start, end: piece.kept.start + end } };
}
