import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  PositionEncodingKind,
  TextDocumentSyncKind,
  type Connection,
  type DocumentDiagnosticReport,
  type InitializeParams,
  type InitializeResult,
  type TextDocuments,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { CONFIG_FILE_NAME } from "../config-files";
import type { Notifications, Requests } from "../protocol";
import { Checker, type CheckedDocument } from "./checker";
import { readAbilities, type ClientAbilities } from "./client-abilities";
import { ACTION_KINDS, codeActionsFor } from "./code-actions";
import { ConfigStore } from "./config-store";
import { diagnosticReport } from "./diagnostics";
import { foldingRangesOf } from "./folding";
import { Guard } from "./guard";
import type { Host } from "./host";
import { hoverAt } from "./hover";
import { DiagnosticsPusher } from "./push-diagnostics";
import { statusOf } from "./status";
import { flatSymbolsOf, symbolsOf } from "./symbols";
import { Workspace } from "./workspace";

/** What a session begins with. */
export interface SessionStart {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly host: Host;
}

/** Serves one client from its `initialize` on: makes the parts and gives each request to the part that answers it. */
export function startSession({ connection, documents, host }: SessionStart, params: InitializeParams): InitializeResult {
  const client = readAbilities(params);
  const log = (message: string) => connection.console.error(message);
  const guard = new Guard(log);
  const workspace = new Workspace(connection, client, params);
  const configs = new ConfigStore({
    host,
    settingsFor: guard.answer("Reading the settings", undefined as unknown, (uri: string) => workspace.settingsFor(uri)),
    folders: () => workspace.folders(),
    warn: (message) => connection.console.warn(message),
  });
  const checker = new Checker(documents, configs, {
    fault: log,
    checked: (checked) => {
      if (client.wantsStatus) guard.run("Status", () => connection.sendNotification("rolewright/statusChanged" satisfies keyof Notifications, statusOf(checked)));
    },
  });
  /** A handler that is given the checked document; a document that is not open has the answer of one that fails. */
  const about = <P, R>(name: string, fallback: R, handler: (checked: CheckedDocument, params: P) => R) =>
    guard.answer<P & { textDocument: { uri: string } }, R>(name, fallback, async (asked) => {
      const checked = await checker.check(asked.textDocument.uri);
      return checked ? handler(checked, asked) : fallback;
    });

  connection.onCodeAction(about("Code actions", [], (checked, asked) => codeActionsFor(checked, asked, client)));
  connection.onHover(about("Hover", null, (checked, { position }) => hoverAt(checked, position, client)));
  connection.onDocumentSymbol(about("Outline", [], (checked) => (client.nestedSymbols ? symbolsOf(checked) : flatSymbolsOf(checked))));
  connection.onFoldingRanges(about("Folding", [], foldingRangesOf));
  connection.onRequest(
    "rolewright/status" satisfies keyof Requests,
    guard.answer<{ uri: string }, Requests["rolewright/status"]["result"]>("Status", null, async ({ uri }) => {
      const checked = await checker.check(uri);
      return checked ? statusOf(checked) : null;
    }),
  );
  documents.onDidClose(({ document }) => checker.forget(document.uri));

  const recheck = client.pullsDiagnostics ? servePull() : servePush();
  const configurationChanged = () => {
    configs.invalidate();
    recheck();
  };
  connection.onDidChangeWatchedFiles(configurationChanged);
  connection.onDidChangeConfiguration(({ settings }) => {
    workspace.changeSettings(settings);
    configurationChanged();
  });
  connection.onInitialized(() =>
    guard.run("Registering", async () => {
      if (client.workspaceFolders) {
        connection.workspace.onDidChangeWorkspaceFolders((event) => {
          workspace.changeFolders(event);
          configurationChanged();
        });
      }
      await register(connection, client);
    }),
  );
  return { capabilities: capabilitiesFor(client), serverInfo: { name: "Rolewright" } };

  /** Answers a client that asks for diagnostics; gives back how to make it ask again. */
  function servePull(): () => void {
    const none: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
    connection.languages.diagnostics.on(
      about("Diagnostics", none, (checked, asked: { previousResultId?: string }) => diagnosticReport(checked, asked.previousResultId)),
    );
    return () => {
      if (client.refreshesDiagnostics) guard.run("Refreshing", () => connection.languages.diagnostics.refresh());
    };
  }

  /** Sends diagnostics to a client that does not ask; gives back how to send them all again. */
  function servePush(): () => void {
    const pusher = new DiagnosticsPusher({
      check: guard.answer<string, CheckedDocument | undefined>("Diagnostics", undefined, (uri) => checker.check(uri)),
      publish: guard.answer("Publishing", undefined, (diagnostics) => connection.sendDiagnostics(diagnostics)),
    });
    documents.onDidChangeContent(({ document }) => pusher.changed(document.uri));
    documents.onDidClose(({ document }) => pusher.closed(document.uri));
    return () => documents.keys().forEach((uri) => pusher.pushNow(uri));
  }
}

function capabilitiesFor(client: ClientAbilities): InitializeResult["capabilities"] {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(client.pullsDiagnostics && { diagnosticProvider: { identifier: "rolewright", interFileDependencies: false, workspaceDiagnostics: false } }),
    codeActionProvider: { codeActionKinds: [...ACTION_KINDS] },
    hoverProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    ...(client.workspaceFolders && { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
  };
}

/** Asks to be told when the settings or a configuration file change. */
async function register(connection: Connection, client: ClientAbilities): Promise<void> {
  if (client.registersConfigurationChange) await connection.client.register(DidChangeConfigurationNotification.type, { section: "rolewright" });
  if (client.registersFileWatchers) {
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: `**/${CONFIG_FILE_NAME}` }] });
  }
}
