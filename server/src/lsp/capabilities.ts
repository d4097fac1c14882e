import { PositionEncodingKind, TextDocumentSyncKind, type ServerCapabilities } from "vscode-languageserver";
import type { ClientAbilities } from "./client-abilities";
import { ACTION_KINDS } from "./code-actions";
import { COMPLETION_TRIGGERS } from "./completion";

/** What the server announces to a client. Diagnostics are offered to one that asks; to the others they are sent. */
export function capabilitiesFor(client: ClientAbilities): ServerCapabilities {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(client.pullsDiagnostics && {
      diagnosticProvider: { identifier: "rolewright", interFileDependencies: false, workspaceDiagnostics: false },
    }),
    codeActionProvider: { codeActionKinds: [...ACTION_KINDS] },
    hoverProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    completionProvider: { triggerCharacters: [...COMPLETION_TRIGGERS] },
    inlayHintProvider: true,
    documentLinkProvider: {},
    // What the lens leads to is a command of the client.
    ...(client.opensReport && { codeLensProvider: {} }),
    ...(client.workspaceFolders && { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
  };
}
