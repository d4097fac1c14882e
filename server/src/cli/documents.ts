import { realpathSync, statSync, type Stats } from "node:fs";
import { globSync, isDynamicPattern } from "tinyglobby";
import { looksLikePosting } from "../core/index";
import { UsageError, type Arguments } from "./arguments";
import { filesOfFolder } from "./folder";
import { didYouMean } from "./near-match";
import { COMMANDS } from "./options";
import { readSource, toDocument, type CliDocument } from "./source-file";
import { NotText, reasonOf, refuseLarge } from "./text-file";

const STDIN = "-";
const NEVER = ["**/node_modules/**", "**/.git/**"];

/** A file, or standard input, that the arguments name. */
export interface FoundFile {
  readonly path: string;
  /** Whether the user named it, by itself or by a pattern. */
  readonly isNamed: boolean;
  /** Whether it is taken whatever it looks like. */
  readonly isCertain: boolean;
  /** The folders, as they were named, in which it was found. */
  readonly folders: readonly string[];
}

/** Finds and reads the documents that the arguments name, each once. */
export class DocumentReader {
  /** All files, in the order in which they were named; those of a folder by their names. */
  readonly files: readonly FoundFile[];
  private readonly empty = new Set<string>();

  /** Throws `UsageError` for what is not there. `note` is told what is passed over though it may be meant. */
  constructor(
    private readonly given: Pick<Arguments, "files" | "stdinFilename">,
    private readonly note: (message: string) => void,
  ) {
    const files = new Map<string, FoundFile>();
    for (const name of given.files) this.find(name, files);
    this.files = [...files.values()];
  }

  /** How messages name a file. */
  nameOf({ path }: FoundFile): string {
    return path === STDIN ? this.given.stdinFilename : path;
  }

  /** Reads a file; undefined for one of a folder that is no posting. Rejects with `UsageError` for one that cannot be read. */
  async read(file: FoundFile): Promise<CliDocument | undefined> {
    const document = await this.take(file);
    if (document) file.folders.forEach((folder) => this.empty.delete(folder));
    return document;
  }

  /** Throws `UsageError` for a folder in which no posting was read. */
  finish(): void {
    for (const folder of this.empty)
      throw new UsageError(
        `${folder}: there is no posting in this folder (*.jd, *.jd.md, *.jobdesc, or a text that looks like one)`,
      );
  }

  private find(name: string, files: Map<string, FoundFile>): void {
    const stats = name === STDIN ? undefined : statsOf(name);
    if (!stats?.isDirectory()) {
      for (const path of name === STDIN || stats ? [name] : filesThatFit(name)) {
        const key = keyOf(path);
        const known = files.get(key);
        files.set(key, { path: known?.path ?? path, isNamed: true, isCertain: true, folders: known?.folders ?? [] });
      }
      return;
    }
    this.empty.add(name);
    for (const { path, isPosting } of filesOfFolder(name, this.note)) {
      const key = keyOf(path);
      const known = files.get(key) ?? { path, isNamed: false, isCertain: isPosting, folders: [] };
      files.set(key, { ...known, folders: [...known.folders, name] });
    }
  }

  private async take(file: FoundFile): Promise<CliDocument | undefined> {
    if (file.path === STDIN) return toDocument(this.given.stdinFilename, await readStdin(this.given.stdinFilename));
    if (file.isCertain) return readSource(file.path);
    try {
      const document = await readSource(file.path);
      return looksLikePosting(document.text).isPosting ? document : undefined;
    } catch (error) {
      if (!(error instanceof NotText)) throw error;
      this.note(`${error.message} (passed over)`);
      return undefined;
    }
  }
}

/** The one document that a file, or standard input, holds. Rejects with `UsageError` for one that is not there or cannot be read. */
export async function readOne(name: string, stdinFilename: string): Promise<CliDocument> {
  if (name === STDIN) return toDocument(stdinFilename, await readStdin(stdinFilename));
  const stats = statsOf(name);
  if (!stats) throw new UsageError(`${name}: there is no such file`);
  if (stats.isDirectory()) throw new UsageError(`${name}: is a folder; name a file in it`);
  return readSource(name);
}

/** The same for all ways that lead to a file, links among them. */
function keyOf(path: string): string {
  if (path === STDIN) return STDIN;
  try {
    return realpathSync(path);
  } catch {
    // It has gone meanwhile; reading it says so.
    return path;
  }
}

function filesThatFit(pattern: string): string[] {
  if (!isDynamicPattern(pattern)) throw new UsageError(`${pattern}: there is no such file${commandMeant(pattern)}`);
  const paths = globSync([pattern], { ignore: NEVER, expandDirectories: false }).sort();
  if (paths.length === 0) throw new UsageError(`${pattern}: no file fits this pattern`);
  return paths;
}

/** Somebody may have misspelt a command, or written an option without its hyphens, which was then taken for a file. */
function commandMeant(name: string): string {
  if (/[./\\]/.test(name)) return "";
  return didYouMean(name, ["help", "version", ...COMMANDS])
    .replace("; did you mean", ", and no such command; did you mean")
    .replace(/“(help|version)”/, "“--$1”");
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

async function readStdin(name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    refuseLarge(name, size);
  }
  return Buffer.concat(chunks);
}
