import { DidChangeWatchedFilesNotification, type Connection, type FileSystemWatcher } from "vscode-languageserver";
import type { ClientAbilities } from "./client-abilities";

/** Has the client tell when files change that configurations name. */
export class TextWatch {
  private readonly watched = new Set<string>();

  constructor(
    private readonly connection: Pick<Connection, "client">,
    private readonly client: ClientAbilities,
  ) {}

  /** Follows some files from now on, given by their URIs; those that are followed already are passed over. */
  async follow(uris: readonly string[]): Promise<void> {
    const added = [...new Set(uris)].filter((uri) => !this.watched.has(uri));
    if (!this.client.registersFileWatchers || added.length === 0) return;
    for (const uri of added) this.watched.add(uri);
    const watchers = added.map((uri) => this.watcherOf(uri));
    await this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }

  private watcherOf(uri: string): FileSystemWatcher {
    const end = uri.lastIndexOf("/");
    const name = decodeURIComponent(uri.slice(end + 1)).replace(/[[\]{}*?!]/g, "?");
    if (!this.client.watchesFolders) return { globPattern: `**/${name}` };
    return { globPattern: { baseUri: folderOf(uri, end), pattern: name } };
  }
}

/** A folder is named without a slash at its end, but for the topmost, which would else have no path at all. */
function folderOf(uri: string, end: number): string {
  const folder = uri.slice(0, end);
  return /^[^/]*:(?:\/\/[^/]*)?$/.test(folder) ? `${folder}/` : folder;
}
