import { randomUUID } from "node:crypto";
import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { UsageError } from "./arguments";

/** A text as it stands in a file. */
export interface TextFile {
  /** What stands after a byte-order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly hasByteOrderMark: boolean;
}

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** Bytes that are no text that can be read. */
export class NotText extends UsageError {}

/** Reads a file. Throws `UsageError` for one that cannot be read, `NotText` for one that is no text. */
export function readTextFile(path: string): TextFile {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new UsageError(`${path}: cannot be read (${reasonOf(error)})`);
  }
  return decodeText(path, bytes);
}

/** Takes bytes for UTF-8, or for UTF-16 where a byte-order mark says so. Throws `NotText` for anything else. */
export function decodeText(path: string, bytes: Uint8Array): TextFile {
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new NotText(`${path}: is not text in UTF-8; save it as UTF-8 and try again`);
  }
  if (text.includes("\u0000")) throw new NotText(`${path}: is not a text file`);
  const hasByteOrderMark = text.startsWith("\uFEFF");
  return { text: hasByteOrderMark ? text.slice(1) : text, encoding, hasByteOrderMark };
}

/**
 * Puts a new text into a file, in the encoding that it had: whole or not at all, since it is written beside it and then takes its place.
 * Throws `UsageError` where that cannot be done; the file is then as it was.
 */
export function writeTextFile(path: string, { encoding, hasByteOrderMark }: TextFile, text: string): void {
  const written = encode((hasByteOrderMark ? "\uFEFF" : "") + text, encoding);
  let beside: string | undefined;
  try {
    // A link stays a link: what it points to is replaced.
    const target = realpathSync(path);
    beside = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
    writeFileSync(beside, written, { flag: "wx", mode: statSync(target).mode });
    renameSync(beside, target);
  } catch (error) {
    if (beside !== undefined) rmSync(beside, { force: true });
    throw new UsageError(`${path}: cannot be written (${reasonOf(error)})`);
  }
}

function encodingOf([first, second]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
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
