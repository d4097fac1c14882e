import type { Connection, InitializeParams, WorkspaceFoldersChangeEvent } from "vscode-languageserver";
import { readOptions, type ClientAbilities } from "./client-abilities";

/** What the client says of its workspace: the folders and the settings, as they change. */
export class Workspace {
  private open: readonly string[];
  /** The settings of a client that sends them instead of being asked. */
  private sent: unknown;

  constructor(
    private readonly connection: Connection,
    private readonly client: ClientAbilities,
    params: InitializeParams,
  ) {
    const { workspaceFolders } = params;
    // Older clients know one folder only.
    const { rootUri } = params;
    this.open = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    this.sent = readOptions(params).settings;
  }

  /** The URIs of the open folders, in the client's order. */
  folders(): readonly string[] {
    return this.open;
  }

  changeFolders({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const gone = new Set(removed.map(({ uri }) => uri));
    this.open = [...this.open.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
  }

  /** Takes the settings that came with a change; a client that can be asked need not send any. */
  changeSettings(settings: unknown): void {
    if (typeof settings === "object" && settings !== null && "rolewright" in settings) this.sent = settings.rolewright;
  }

  /** The settings that hold for a document. */
  async settingsFor(uri: string): Promise<unknown> {
    if (!this.client.answersConfiguration) return this.sent;
    const scopeUri = uri;
    return (await this.connection.workspace.getConfiguration({ scopeUri, section: "rolewright" })) as unknown;
  }
}
