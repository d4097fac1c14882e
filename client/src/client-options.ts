import type { LogOutputChannel } from "vscode";
import { CloseAction, ErrorAction, RevealOutputChannelOn, type LanguageClientOptions } from "vscode-languageclient";
import { LANGUAGES } from "./judge";
import { toServerSettings } from "./server-settings";
import type { SyncGate } from "./sync-gate";

/** What a client is made with; both kinds of client take the same. */
export interface ClientParts {
  readonly output: LogOutputChannel;
  readonly gate: SyncGate;
  /** Called when the server ended by itself; says whether another one may be started in its place. */
  readonly mayRestart: () => boolean;
}

/** The options of the language client: quiet, for checked documents only. */
export function clientOptions({ output, gate, mayRestart }: ClientParts): LanguageClientOptions {
  return {
    documentSelector: Object.keys(LANGUAGES).map((language) => ({ language })),
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: { wantsStatus: true },
    initializationFailedHandler: () => false,
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => ({ action: mayRestart() ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true }),
    },
    diagnosticPullOptions: { onChange: true, onSave: false },
    middleware: {
      ...gate.middleware,
      workspace: {
        configuration: async (params, token, next) => {
          const values = await next(params, token);
          if (!Array.isArray(values)) return values;
          return values.map((value, index) => (params.items[index]?.section === "rolewright" ? toServerSettings(value) : value));
        },
      },
    },
  };
}
