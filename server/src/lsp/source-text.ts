import type { TextDocument } from "vscode-languageserver-textdocument";
import { splitLines, type Line } from "../core/index";

/** One version of an open document, as the client counts its lines and characters. */
export interface SourceText {
  readonly uri: string;
  readonly version: number;
  /** By its id in the editor, such as `plaintext`. */
  readonly languageId: string;
  /** The lines of the client's text, a byte-order mark among them. */
  readonly lines: readonly Line[];
  /** The engine's text: what stands after a byte-order mark. */
  readonly text: string;
  /** How many units of the client's text stand before the engine's: 1 where there is a byte-order mark, else 0. */
  readonly shift: number;
}

/** Takes a document as it stands; later edits of the document do not change the answer. */
export function toSourceText(document: TextDocument): SourceText {
  const whole = document.getText();
  const shift = whole.startsWith("\uFEFF") ? 1 : 0;
  const { uri, version, languageId } = document;
  return { uri, version, languageId, lines: splitLines(whole), text: whole.slice(shift), shift };
}
