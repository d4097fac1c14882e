import { readdirSync, realpathSync, statSync, type Dirent } from "node:fs";
import { join } from "node:path";
import { UsageError } from "./arguments";
import { reasonOf } from "./text-file";

/** Endings that are always postings. */
const POSTING = /\.(?:jd|jd\.md|jobdesc)$/i;
/** Endings of files that may be postings; a word processor keeps a file with `~$` beside one that is open. */
const SEARCHED = /^(?!~\$).*\.(?:md|txt|html|docx)$/i;

/** A file of a folder. */
export interface FolderFile {
  readonly path: string;
  /** Whether its name says that it is a posting; else its words have to. */
  readonly isPosting: boolean;
}

/**
 * The files of a folder and of all below it that are postings or may be, in order; hidden folders and packages are left out, and each
 * folder is searched once, whatever links lead to it. Throws `UsageError` for a folder that cannot be read; `note` is told of one below it.
 */
export function filesOfFolder(folder: string, note: (message: string) => void): FolderFile[] {
  const found: FolderFile[] = [];
  const seen = new Set<string>();
  const search = (path: string, entries: readonly Dirent[]) => {
    const place = realpathSync(path);
    if (seen.has(place)) return;
    seen.add(place);
    for (const entry of entries) {
      const below = join(path, entry.name);
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      const kind = entry.isSymbolicLink() ? statSync(below, { throwIfNoEntry: false }) : entry;
      if (kind?.isDirectory()) descend(below);
      else if (kind?.isFile() && POSTING.test(entry.name)) found.push({ path: below, isPosting: true });
      else if (kind?.isFile() && SEARCHED.test(entry.name)) found.push({ path: below, isPosting: false });
    }
  };
  const descend = (path: string) => {
    let entries: Dirent[];
    try {
      entries = readdirSync(path, { withFileTypes: true });
    } catch (error) {
      note(`${path}: cannot be read (${reasonOf(error)}; passed over)`);
      return;
    }
    search(path, entries);
  };
  search(folder, entriesOf(folder));
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new UsageError(`${folder}: cannot be read (${reasonOf(error)})`);
  }
}
