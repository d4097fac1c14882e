import { realpathSync, statSync, type Stats } from "node:fs";
import { extname, join } from "node:path";
import { globSync, isDynamicPattern } from "tinyglobby";
import { looksLikePosting } from "../core/index";
import { COMMANDS, UsageError } from "./arguments";
import { didYouMean } from "./near-match";
import { decodeText, NotText, readTextFile, reasonOf, type TextFile } from "./text-file";

/** A document to check. */
export interface CliDocument extends TextFile {
  /** As the user named it. */
  readonly path: string;
}

/** What the arguments name. */
export interface NamedDocuments {
  readonly documents: readonly CliDocument[];
  /** What was passed over in a folder though it may be meant, in words for the user. */
  readonly notes: readonly string[];
}

/** Endings that are always postings; a folder is also searched for files that may be. */
const POSTING = /\.(?:jd|jd\.md|jobdesc)$/i;
const SEARCHED = ["**/*.jd", "**/*.jobdesc", "**/*.md", "**/*.txt", "**/*.html"];
const NEVER = ["**/node_modules/**", "**/.git/**"];

/**
 * The documents that the arguments name, each once: a file is always taken; of a folder, postings by their ending and
 * other texts that look like one. Throws `UsageError` for what is not there, cannot be read or holds no posting.
 */
export async function readDocuments(names: readonly string[], stdinFilename: string): Promise<NamedDocuments> {
  const documents = new Map<string, CliDocument>();
  const notes: string[] = [];
  for (const name of names) {
    if (name === "-") {
      if (!documents.has("-"))
        documents.set("-", { path: stdinFilename, ...decodeText(stdinFilename, await readStdin()) });
      continue;
    }
    const stats = statsOf(name);
    if (stats?.isDirectory()) {
      const found = postingsIn(name, documents, notes);
      if (found === 0)
        throw new UsageError(
          `${name}: there is no posting in this folder (*.jd, *.jd.md, *.jobdesc, or a text that looks like one)`,
        );
    } else for (const path of stats ? [name] : filesThatFit(name)) takeFile(path, documents);
  }
  return { documents: [...documents.values()], notes };
}

/** Takes the postings of a folder and of those below it; answers how many it holds. */
function postingsIn(folder: string, documents: Map<string, CliDocument>, notes: string[]): number {
  let found = 0;
  for (const name of filesOf(SEARCHED, { cwd: folder, caseSensitiveMatch: false })) {
    const path = join(folder, name);
    if (documents.has(keyOf(path))) found++;
    else if (POSTING.test(name)) found += takeFile(path, documents);
    else {
      const document = readCandidate(path, notes);
      if (!document || !looksLikePosting(document.text).isPosting) continue;
      documents.set(keyOf(path), document);
      found++;
    }
  }
  return found;
}

/** A text that may be a posting; one that is no text is passed over and named. */
function readCandidate(path: string, notes: string[]): CliDocument | undefined {
  try {
    return { path, ...readTextFile(path) };
  } catch (error) {
    if (!(error instanceof NotText)) throw error;
    notes.push(`${error.message} (passed over)`);
    return undefined;
  }
}

function takeFile(path: string, documents: Map<string, CliDocument>): 1 {
  if (extname(path).toLowerCase() === ".docx")
    throw new UsageError(`${path}: Word files cannot be read yet; save it as text or HTML`);
  const key = keyOf(path);
  if (!documents.has(key)) documents.set(key, { path, ...readTextFile(path) });
  return 1;
}

/** The same for all ways that lead to a file, links among them. */
function keyOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // It has gone meanwhile; reading it says so.
    return path;
  }
}

function filesThatFit(pattern: string): string[] {
  if (!isDynamicPattern(pattern)) throw new UsageError(`${pattern}: there is no such file${commandMeant(pattern)}`);
  const paths = filesOf([pattern], {});
  if (paths.length === 0) throw new UsageError(`${pattern}: no file fits this pattern`);
  return paths;
}

/** Somebody may have misspelt a command, which was then taken for a file. */
function commandMeant(name: string): string {
  return /[./\\]/.test(name)
    ? ""
    : didYouMean(name, COMMANDS).replace("; did you mean", ", and no such command; did you mean");
}

function filesOf(patterns: string[], options: { cwd?: string; caseSensitiveMatch?: boolean }): string[] {
  return globSync(patterns, { ...options, ignore: NEVER, expandDirectories: false }).sort();
}

/** What stands at a path; undefined if nothing does. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // A pattern may be longer than a name can be, or hold what a name cannot.
    if (code === "ENOTDIR" || code === "ENAMETOOLONG" || code === "EINVAL") return undefined;
    throw new UsageError(`${path}: cannot be read (${reasonOf(error)})`);
  }
}

async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
