import { FileSystemError, type FileSystem, type Uri } from "vscode";

/** The text of a file, wherever the editor keeps it; null if there is none. Rejects if there is one that cannot be read. */
export async function readWorkspaceFile(uri: Uri, files: FileSystem): Promise<string | null> {
  try {
    return new TextDecoder().decode(await files.readFile(uri));
  } catch (error) {
    if (error instanceof FileSystemError && MISSING.has(error.code)) return null;
    throw error;
  }
}

/** A folder in the file's place, or a folder that is not there, are no configuration either. */
const MISSING: ReadonlySet<string> = new Set(["FileNotFound", "FileNotADirectory", "FileIsADirectory"]);
