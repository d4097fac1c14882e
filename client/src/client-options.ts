import type { LogOutputChannel } from "vscode";
import {
  CloseAction,
  ErrorAction,
  RevealOutputChannelOn,
  type BaseLanguageClient,
  type LanguageClientOptions,
} from "vscode-languageclient";
import type { InitializationOptions } from "../../server/src/protocol";
import { LANGUAGES } from "./judge";
import { toServerSettings } from "./server-settings";
import type { SyncGate } from "./sync-gate";

/** What a client is made with; both kinds of client take the same. */
export interface ClientParts {
  readonly output: LogOutputChannel;
  readonly gate: SyncGate;
  /** Called when the server has ended by itself. */
  readonly onEnded: () => void;
}

/** The options of the language client: quiet, for checked documents only, and without a will of its own to start again. */
export function clientOptions({ output, gate, onEnded }: ClientParts): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    wantsStatus: true,
    changesConfig: true,
    letsStand: true,
    opensReport: true,
    explainsRules: true,
  };
  return {
    documentSelector: Object.keys(LANGUAGES).map((language) => ({ language })),
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions,
    initializationFailedHandler: () => false,
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => {
        onEnded();
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    },
    // Explanations lead to the page of their rule, and to nothing else.
    markdown: { isTrusted: { enabledCommands: ["rolewright.explain"] } },
    diagnosticPullOptions: { onChange: true, onSave: false },
    middleware: {
      ...gate.middleware,
      workspace: {
        configuration: async (params, token, next) => {
          const values = await next(params, token);
          if (!Array.isArray(values)) return values;
          return values.map((value: unknown, index) =>
            params.items[index]?.section === "rolewright" ? toServerSettings(value) : value,
          );
        },
      },
    },
  };
}

/** Lets a client write its errors to the log only: whoever started it tells the writer, once and in plain words. */
export function quiet<Client extends BaseLanguageClient>(client: Client): Client {
  const log = client.error.bind(client);
  client.error = (message, data) => log(message, data, false);
  return client;
}
