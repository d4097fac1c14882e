import { cleanHtml } from "../convert/clean/clean-text";
import { decodeNamed } from "../convert/clean/decode";
import { loadOffice } from "./office";
import { decodeText, NotText, readBytes, refuseLong, type TextFile } from "./text-file";
import { refuseBrokenZip } from "./zip-file";

/** A document to check. */
export interface CliDocument extends TextFile {
  /** As the user named it. */
  readonly path: string;
  /** Whether the file holds something else, from which the text was read. */
  readonly isConverted: boolean;
}

const WORD = /\.docx$/i;

/** How the text of other formats is written: with the marks of Markdown. */
const STYLE = { bullet: "-", hasMarks: true };

/** Reads a file of any format that is known. Rejects with `UsageError` for one that cannot be read, with `NotText` for one that holds no text. */
export function readSource(path: string): Promise<CliDocument> {
  return toDocument(path, readBytes(path));
}

/** The document in the bytes of a file; the ending of its name tells the format. Rejects with `NotText` where there is no text. */
export async function toDocument(path: string, bytes: Uint8Array): Promise<CliDocument> {
  refuseForeign(path, bytes);
  if (WORD.test(path)) return asMarkdown(path, await docxToHtml(path, bytes));
  const file = /\.html?$/i.test(path) ? decodePage(path, bytes) : { ...decodeText(path, bytes), isConverted: false };
  refuseLong(path, file.text);
  return { path, ...file };
}

/** The words of a web page, with the marks of Markdown; another document as it is. Throws `NotText` for a page without words. */
export function withoutTags(document: CliDocument): CliDocument {
  return /\.html?$/i.test(document.path) ? asMarkdown(document.path, document.text) : document;
}

function asMarkdown(path: string, html: string): CliDocument {
  const text = cleanHtml(html, STYLE);
  if (text.trim() === "") throw new NotText(`${path}: there are no words in it`);
  refuseLong(path, text);
  return { path, text, encoding: "utf-8", hasByteOrderMark: false, isConverted: true };
}

/** The first bytes of formats that look like text, or are taken for it, and what to do with them. */
const FOREIGN: readonly (readonly [start: string, advice: string])[] = [
  ["%PDF-", "is a PDF; copy the words into a text file, or export it as a Word file"],
  ["{\\rtf", "is in Rich Text Format; save it as .docx or as text"],
  [
    "\xd0\xcf\x11\xe0",
    "is in the old format of Word, or locked with a password; open it in Word and save it as .docx without one",
  ],
  // Word’s own files are packed as well, and known by their ending.
  ["PK\x03\x04", "is a packed file, such as an office program writes; save it as .docx or as text"],
];

function refuseForeign(path: string, bytes: Uint8Array): void {
  const start = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  const advice = FOREIGN.find(([sign]) => start.startsWith(sign))?.[1];
  if (advice !== undefined && !(WORD.test(path) && start.startsWith("PK"))) throw new NotText(`${path}: ${advice}`);
}

async function docxToHtml(path: string, bytes: Uint8Array): Promise<string> {
  refuseBrokenZip(path, bytes);
  const { docxToHtml: convert } = await loadOffice();
  try {
    return await convert(bytes);
  } catch {
    throw new NotText(`${path}: is not a Word file that can be read; open it in Word and save it as .docx again`);
  }
}

/** A page in UTF-8 or UTF-16 as it stands, or else converted from the encoding that it names itself. */
function decodePage(path: string, bytes: Uint8Array): TextFile & { readonly isConverted: boolean } {
  try {
    return { ...decodeText(path, bytes), isConverted: false };
  } catch (error) {
    const text = decodeNamed(bytes);
    if (text === undefined) throw error;
    return { text, encoding: "utf-8", hasByteOrderMark: false, isConverted: true };
  }
}
