import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Piece } from "../convert/pieces";

/** What turns Word files into HTML and postings into other formats. */
export interface Office {
  /** Rejects what is no Word file. */
  docxToHtml(bytes: Uint8Array): Promise<string>;
  toDocx(pieces: readonly Piece[]): Promise<Uint8Array>;
  toHtmlPage(pieces: readonly Piece[], language: string): string;
  descriptionOf(pieces: readonly Piece[]): string;
}

/** Its libraries are in a bundle of their own, which is read when it is first wanted, so that a check of a text begins at once. */
export function loadOffice(): Promise<Office> {
  return import(pathToFileURL(join(dirname(__filename), "convert-node.js")).href) as Promise<Office>;
}
