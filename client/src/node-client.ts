import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { clientOptions, quiet, type ClientParts } from "./client-options";

/** A client whose server is a process of its own, started from a bundle. */
export function createNodeClient(serverModule: string, parts: ClientParts): LanguageClient {
  const server = { module: serverModule, transport: TransportKind.ipc };
  return quiet(new LanguageClient("rolewright", "Rolewright", { run: server, debug: server }, clientOptions(parts)));
}
