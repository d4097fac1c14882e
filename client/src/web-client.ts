import { Uri, workspace } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { clientOptions, type ClientParts } from "./client-options";
import { readWorkspaceFile } from "./read-workspace-file";

/** A client whose server is a worker, started from a bundle. */
export function createWebClient(serverModule: Uri, parts: ClientParts): LanguageClient {
  const client = new QuietClient("rolewright", "Rolewright", async () => new Worker(serverModule.toString(true)), clientOptions(parts));
  client.onRequest("rolewright/readFile", ({ uri }: { uri: string }) => readWorkspaceFile(Uri.parse(uri), workspace.fs));
  return client;
}

/** Writes errors to the log only: whoever started the client tells the writer, once and in plain words. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}
