import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join, relative, resolve } from "node:path";
import { globSync, isDynamicPattern } from "tinyglobby";
import { looksLikePosting } from "../core/index";
import { UsageError } from "./arguments";

/** A document to check. */
export interface CliDocument {
  /** As the user named it. */
  readonly path: string;
  /** Its text after a byte-order mark. */
  readonly text: string;
  readonly hasByteOrderMark: boolean;
}

/** Endings that are always postings, and endings of files that may be. */
const POSTINGS = ["**/*.jd", "**/*.jd.md", "**/*.jobdesc"];
const CANDIDATES = ["**/*.md", "**/*.txt", "**/*.html"];
const NEVER = ["**/node_modules/**", "**/.git/**"];

/**
 * The documents that the arguments name: a file is always taken; of a folder or pattern, postings by their ending
 * and other texts that look like one. Throws `UsageError` for what is not there or cannot be read.
 */
export function readDocuments(files: readonly string[], stdinFilename: string): CliDocument[] {
  const documents = new Map<string, CliDocument>();
  const add = (path: string, document = readFile(path)) => documents.set(resolve(path), document);
  for (const name of files) {
    if (name === "-") documents.set("-", toDocument(stdinFilename, readFileSync(0)));
    else if (existsSync(name) && statSync(name).isDirectory()) {
      for (const path of globSync([...POSTINGS, ...CANDIDATES], { cwd: name, ignore: NEVER, absolute: false }).sort()) addIfPosting(join(name, path), add);
    } else if (existsSync(name)) add(name);
    else if (isDynamicPattern(name)) {
      const paths = globSync(name, { ignore: NEVER }).sort();
      if (paths.length === 0) throw new UsageError(`no file fits ${name}`);
      for (const path of paths) addIfPosting(path, add);
    } else throw new UsageError(`${name}: there is no such file`);
  }
  return [...documents.values()];
}

function addIfPosting(path: string, add: (path: string, document: CliDocument) => void): void {
  const document = readFile(path);
  if (/\.(?:jd|jd\.md|jobdesc)$/.test(path) || looksLikePosting(document.text).isPosting) add(path, document);
}

function readFile(path: string): CliDocument {
  if (extname(path).toLowerCase() === ".docx") throw new UsageError(`${path}: Word files cannot be read yet; save it as text or HTML`);
  try {
    return toDocument(path, readFileSync(path));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${path}: cannot be read (${(error as NodeJS.ErrnoException).code ?? (error as Error).message})`);
  }
}

/** UTF-8, or UTF-16 with a byte-order mark; anything else is no text. */
function toDocument(path: string, bytes: Buffer): CliDocument {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError(`${path}: is not text in UTF-8`);
  }
  if (text.includes("\u0000")) throw new UsageError(`${path}: is not a text file`);
  const hasByteOrderMark = text.startsWith("\uFEFF");
  return { path, text: hasByteOrderMark ? text.slice(1) : text, hasByteOrderMark };
}

/** A path for a message: relative where that is shorter. */
export function shownPath(path: string): string {
  const near = relative(process.cwd(), path);
  return near && near.length < path.length ? near : path;
}
