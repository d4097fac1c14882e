import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from "vscode-languageserver/browser";
import { createServer } from "./lsp/create-server";
import { toDay } from "./lsp/host";
import type { Requests } from "./protocol";

const worker = self as DedicatedWorkerGlobalScope;
const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(worker),
  new BrowserMessageWriter(worker),
);

createServer(connection, { today: () => toDay(new Date()), readText });

/** A worker reads no files: the client does. */
function readText(uri: string): Promise<string | null> {
  return connection.sendRequest(
    "rolewright/readFile" satisfies keyof Requests,
    { uri } satisfies Requests["rolewright/readFile"]["params"],
  );
}
