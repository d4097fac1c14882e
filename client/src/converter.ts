import type { PostingPieces } from "../../server/src/protocol";

type Pieces = PostingPieces["pieces"];

/** What turns other formats into text and back; it brings larger libraries, so it is loaded when first wanted. */
export interface Converter {
  /** Rejects what is no Word file. */
  docxToHtml(bytes: Uint8Array): Promise<string>;
  toDocx(pieces: Pieces): Promise<Uint8Array>;
  toHtmlPage(pieces: Pieces, language: string): string | Promise<string>;
  descriptionOf(pieces: Pieces): string | Promise<string>;
}

export type LoadConverter = () => Promise<Converter>;
