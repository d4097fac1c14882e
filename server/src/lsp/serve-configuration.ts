import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from "vscode-languageserver";
import { CONFIG_FILE_NAME } from "../config-files";
import type { Session } from "./session";

/** Watches the settings, the configuration files and the workspace's folders; `recheck` is called after each change of them. */
export function followConfiguration(session: Session, recheck: () => void): void {
  const { connection, client, workspace, configs, guard } = session;
  const changed = () => {
    configs.invalidate();
    recheck();
  };
  connection.onDidChangeWatchedFiles(changed);
  connection.onDidChangeConfiguration(({ settings }) => {
    workspace.changeSettings(settings);
    changed();
  });
  connection.onInitialized(() => {
    if (client.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders((event) => {
        workspace.changeFolders(event);
        changed();
      });
    }
    guard.run("Registering", () => register(session));
  });
}

/** Asks to be told when the settings or a configuration file change. */
async function register({ connection, client }: Session): Promise<void> {
  if (client.registersConfigurationChange) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: "rolewright" });
  }
  if (client.registersFileWatchers) {
    const watchers = [{ globPattern: `**/${CONFIG_FILE_NAME}` }];
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
}
