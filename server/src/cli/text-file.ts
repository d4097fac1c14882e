import { randomUUID } from "node:crypto";
import {
  accessSync,
  constants,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { decodeUnicode, type DecodedText, type Encoding } from "../convert/clean/decode";
import { UsageError } from "./arguments";

/** A text as it stands in a file. */
export type TextFile = DecodedText;

/** Bytes that are no text that can be read. */
export class NotText extends UsageError {}

/** No posting is nearly as long; a file beyond it would keep somebody waiting for minutes, and for nothing. */
export const LONGEST_TEXT = 2_000_000;
const LARGEST_FILE = 50_000_000;

/** Reads a file. Throws `UsageError` for one that cannot be read, `NotText` for one that is far too large. */
export function readBytes(path: string): Buffer {
  try {
    refuseLarge(path, statSync(path).size);
    const bytes = readFileSync(path);
    refuseLarge(path, bytes.length);
    return bytes;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${path}: cannot be read (${reasonOf(error)})`);
  }
}

/** Throws `NotText` for a file of so many bytes that it cannot be a posting. */
export function refuseLarge(path: string, size: number): void {
  if (size > LARGEST_FILE)
    throw new NotText(`${path}: is larger than ${LARGEST_FILE / 1_000_000} MB, so it is no posting`);
}

/** Throws `NotText` for a text that is so long that it cannot be a posting. */
export function refuseLong(path: string, text: string): void {
  if (text.length > LONGEST_TEXT)
    throw new NotText(`${path}: is longer than ${LONGEST_TEXT / 1_000_000} million characters, so it is no posting`);
}

/** Takes bytes for UTF-8, or for UTF-16 where a byte-order mark says so. Throws `NotText` for anything else. */
export function decodeText(path: string, bytes: Uint8Array): TextFile {
  const decoded = decodeUnicode(bytes);
  if (!decoded) throw new NotText(`${path}: is not text in UTF-8; save it as UTF-8 and try again`);
  if (hasManyNulls(decoded.text)) throw new NotText(`${path}: is not a text file`);
  return decoded;
}

/** Whether a text holds as many null characters as bytes of another kind have; the text of a PDF may hold one where a sign was. */
function hasManyNulls(text: string): boolean {
  return text.split("\u0000").length - 1 > text.length / 200;
}

/** Puts a new text into a file, in the encoding that it had. Throws `UsageError` as `writeWhole` does. */
export function writeTextFile(path: string, { encoding, hasByteOrderMark }: TextFile, text: string): void {
  writeWhole(path, encode((hasByteOrderMark ? "\uFEFF" : "") + text, encoding));
}

/**
 * Writes a file whole or not at all: what is new is written beside it and then takes its place. A link stays a link, and a file keeps
 * its rights. Throws `UsageError` where that cannot be done; the file is then as it was.
 */
export function writeWhole(path: string, content: Uint8Array | string): void {
  let beside: string | undefined;
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    // A pipe or a device is no file that something else could take the place of.
    if (stats && !stats.isFile()) return writeFileSync(path, content);
    const target = stats ? realpathSync(path) : path;
    if (stats) accessSync(target, constants.W_OK);
    beside = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
    writeFileSync(beside, content, { flag: "wx", ...modeOf(stats) });
    renameSync(beside, target);
  } catch (error) {
    if (beside !== undefined) rmSync(beside, { force: true });
    const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
    throw new UsageError(`${path}: cannot be written (${isMissing ? "its folder is not there" : reasonOf(error)})`);
  }
}

function modeOf(stats: Stats | undefined): { readonly mode?: number } {
  return stats ? { mode: stats.mode } : {};
}

function encode(text: string, encoding: Encoding): Buffer {
  if (encoding === "utf-8") return Buffer.from(text, "utf8");
  const bytes = Buffer.from(text, "utf16le");
  return encoding === "utf-16be" ? bytes.swap16() : bytes;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "no permission",
  EPERM: "no permission",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  ENOENT: "it is not there",
  EISDIR: "it is a folder",
};

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ""] ?? code ?? message;
}
