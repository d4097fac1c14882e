import { Uri, workspace } from "vscode";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, State } from "vscode-languageclient/browser";
import type { Requests } from "../../server/src/protocol";
import { clientOptions, quiet, type ClientParts } from "./client-options";
import { readWorkspaceFile } from "./read-workspace-file";

type ReadFile = Requests["rolewright/readFile"];

/** A client whose server is a worker, started from a bundle. */
export function createWebClient(serverModule: Uri, parts: ClientParts): LanguageClient {
  let worker: Worker | undefined;
  // A worker alone would not do: VS Code’s extension host makes workers of its own kind, which the library does not know as such.
  const startWorker = async () => {
    worker = new Worker(serverModule.toString(true));
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  const client = quiet(new LanguageClient("rolewright", "Rolewright", startWorker, clientOptions(parts)));
  client.onRequest(
    "rolewright/readFile" satisfies keyof Requests,
    ({ uri }: ReadFile["params"]): Promise<ReadFile["result"]> => readWorkspaceFile(Uri.parse(uri), workspace.fs),
  );
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Stopped || newState === State.StartFailed) worker?.terminate();
  });
  return client;
}
