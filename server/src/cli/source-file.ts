import { cleanHtml } from "../convert/clean/clean-text";
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

/** How the text of other formats is written: with the marks of Markdown. */
const STYLE = { bullet: "-", hasMarks: true };

/** Reads a file of any format that is known. Rejects with `UsageError` for one that cannot be read, with `NotText` for one that holds no text. */
export function readSource(path: string): Promise<CliDocument> {
  return toDocument(path, readBytes(path));
}

/** The document in the bytes of a file; the ending of its name tells the format. Rejects with `NotText` where there is no text. */
export async function toDocument(path: string, bytes: Uint8Array): Promise<CliDocument> {
  refuseForeign(path, bytes);
  if (/\.docx$/i.test(path)) return asMarkdown(path, await docxToHtml(path, bytes));
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
];

function refuseForeign(path: string, bytes: Uint8Array): void {
  const start = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  for (const [sign, advice] of FOREIGN) if (start.startsWith(sign)) throw new NotText(`${path}: ${advice}`);
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
    const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
    const label = /<meta\s[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?([\w-]{2,40})/i.exec(head)?.[1];
    try {
      if (label !== undefined)
        return { text: decodeAs(label, bytes), encoding: "utf-8", hasByteOrderMark: false, isConverted: true };
    } catch {
      // It names an encoding that nobody knows, or another one than it has.
    }
    throw error;
  }
}

/** What Windows has where other encodings of Western Europe have control characters. */
const WINDOWS_SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function decodeAs(label: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(label, { fatal: true });
  const text = decoder.decode(bytes);
  // Some versions of Node.js leave these out.
  return decoder.encoding === "windows-1252"
    ? text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80]!)
    : text;
}
