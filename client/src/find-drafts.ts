import { FileType, Uri, workspace, type CancellationToken } from "vscode";

const DRAFTS = "**/*.{jd,jobdesc,md,txt}";
const DRAFT = /\.(?:jd|jobdesc|md|txt)$/i;
const ELSEWHERE = "{**/node_modules/**,**/.*/**}";
const OTHER_FOLDER = /^(?:node_modules$|\.)/;
/** Where the editor has a search of its own; elsewhere, as on the web, it may have none and would never answer. */
const SEARCHED: ReadonlySet<string> = new Set(["file", "vscode-remote"]);
/** The most folders that are looked into where there is no search: each is a question over the network. */
const MOST_FOLDERS = 500;

/** The files of the workspace that may hold postings, by their names. */
export async function findDrafts(token: CancellationToken): Promise<Uri[]> {
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const isSearched = folders.every(({ scheme }) => SEARCHED.has(scheme));
  return isSearched ? workspace.findFiles(DRAFTS, ELSEWHERE, undefined, token) : walk(folders, token);
}

/** Folder by folder, the nearest first. */
async function walk(folders: readonly Uri[], token: CancellationToken): Promise<Uri[]> {
  const found: Uri[] = [];
  const waiting = [...folders];
  for (let count = 0; count < MOST_FOLDERS && !token.isCancellationRequested; count++) {
    const folder = waiting.shift();
    if (!folder) break;
    for (const [name, type] of await entriesOf(folder)) {
      const uri = Uri.joinPath(folder, name);
      if (type === FileType.Directory && !OTHER_FOLDER.test(name)) waiting.push(uri);
      else if (type === FileType.File && DRAFT.test(name)) found.push(uri);
    }
  }
  return found;
}

/** None for a folder that cannot be read. */
async function entriesOf(folder: Uri): Promise<readonly [string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}
