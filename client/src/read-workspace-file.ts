import type { FileSystem, Uri } from "vscode";

/** The text of a file, wherever the editor keeps it; null if there is none. Rejects if there is one that cannot be read. */
export async function readWorkspaceFile(uri: Uri, files: Pick<FileSystem, "readFile">): Promise<string | null> {
  try {
    return new TextDecoder().decode(await files.readFile(uri));
  } catch (error) {
    if (MISSING.has((error as { code?: string } | undefined)?.code)) return null;
    throw error;
  }
}

/** As VS Code's `FileSystemError` names them. A folder in the file's place is no configuration either. */
const MISSING: ReadonlySet<string | undefined> = new Set(["FileNotFound", "FileNotADirectory", "FileIsADirectory"]);
