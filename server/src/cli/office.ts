import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Piece } from "../convert/pieces";
import { UsageError } from "./arguments";

/** What turns Word files into HTML and postings into other formats. */
export interface Office {
  /** Rejects what is no Word file. */
  docxToHtml(bytes: Uint8Array): Promise<string>;
  toDocx(pieces: readonly Piece[]): Promise<Uint8Array>;
  toHtmlPage(pieces: readonly Piece[], language: string): string;
  descriptionOf(pieces: readonly Piece[]): string;
}

/**
 * Its libraries are in a bundle of their own, which is read when it is first wanted, so that a check of a text begins at once. Rejects with
 * `UsageError` where somebody took the program without it.
 */
export async function loadOffice(): Promise<Office> {
  const path = join(dirname(__filename), "convert-node.js");
  if (!existsSync(path))
    throw new UsageError(`${path}: is missing; it belongs to this program and reads and writes Word files`);
  return (await import(pathToFileURL(path).href)) as Office;
}
