import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { clientOptions, type ClientParts } from "./client-options";

/** A client whose server is a process of its own, started from a bundle. */
export function createNodeClient(serverModule: string, parts: ClientParts): LanguageClient {
  const server = { module: serverModule, transport: TransportKind.ipc };
  return new QuietClient("rolewright", "Rolewright", { run: server, debug: server }, clientOptions(parts));
}

/** Writes errors to the log only: whoever started the client tells the writer, once and in plain words. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}
