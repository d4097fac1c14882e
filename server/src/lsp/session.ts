import type { Connection, InitializeParams, InitializeResult, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { forgetTexts } from "../core/index";
import type { Notifications } from "../protocol";
import { capabilitiesFor } from "./capabilities";
import { Checker } from "./checker";
import { readAbilities, type ClientAbilities } from "./client-abilities";
import { ConfigStore } from "./config-store";
import { Guard } from "./guard";
import type { Host } from "./host";
import { followConfiguration } from "./serve-configuration";
import { serveDiagnostics } from "./serve-diagnostics";
import { serveDrafts } from "./serve-drafts";
import { serveFiles } from "./serve-files";
import { serveOrganization } from "./serve-organization";
import { serveRequests } from "./serve-requests";
import { serveWriting } from "./serve-writing";
import { statusOf } from "./status";
import { TextWatch } from "./watch-texts";
import { Workspace } from "./workspace";

/** What a session begins with. */
export interface SessionStart {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly host: Host;
}

/** What every feature of the server may use while it serves one client. */
export interface Session extends SessionStart {
  readonly client: ClientAbilities;
  readonly workspace: Workspace;
  readonly configs: ConfigStore;
  readonly checker: Checker;
  readonly guard: Guard;
}

/** Serves one client from its `initialize` on. */
export function startSession(start: SessionStart, params: InitializeParams): InitializeResult {
  const session = toSession(start, params);
  serveRequests(session);
  serveDrafts(session);
  serveFiles(session);
  serveOrganization(session);
  const refreshes = [serveDiagnostics(session), serveWriting(session)];
  followConfiguration(session, () => refreshes.forEach((refresh) => refresh()));
  session.documents.onDidClose(({ document }) => {
    session.checker.forget(document.uri);
    // Nothing of a draft outlives its last window.
    if (session.documents.all().length === 0) forgetTexts();
  });
  return { capabilities: capabilitiesFor(session.client), serverInfo: { name: "Rolewright" } };
}

function toSession(start: SessionStart, params: InitializeParams): Session {
  const { connection, documents, host } = start;
  const client = readAbilities(params);
  const guard = new Guard((message) => connection.console.error(message));
  const workspace = new Workspace(connection, client, params);
  const texts = new TextWatch(connection, client);
  const noSettings: unknown = undefined;
  const configs = new ConfigStore({
    host,
    settingsFor: guard.answer("Reading the settings", noSettings, (uri: string) => workspace.settingsFor(uri)),
    folders: () => workspace.folders(),
    follow: (uris) => guard.run("Watching approved texts", () => texts.follow(uris)),
    warn: (message) => connection.console.warn(message),
  });
  const checker = new Checker(documents, configs, {
    inWords: (finding) => client.words.finding(finding),
    fault: (message) => connection.console.error(message),
    checked: (checked) => {
      if (!client.wantsStatus) return;
      const method = "rolewright/statusChanged" satisfies keyof Notifications;
      guard.run("Status", () => connection.sendNotification(method, statusOf(checked, client.words)));
    },
  });
  return { ...start, client, workspace, configs, checker, guard };
}
