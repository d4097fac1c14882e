import { Uri, workspace } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { clientOptions, quiet, type ClientParts } from "./client-options";
import { readWorkspaceFile } from "./read-workspace-file";

/** A client whose server is a worker, started from a bundle. */
export function createWebClient(serverModule: Uri, parts: ClientParts): LanguageClient {
  const startWorker = async () => new Worker(serverModule.toString(true));
  const client = quiet(new LanguageClient("rolewright", "Rolewright", startWorker, clientOptions(parts)));
  client.onRequest("rolewright/readFile", ({ uri }: { uri: string }) => readWorkspaceFile(Uri.parse(uri), workspace.fs));
  return client;
}
