import { TextDocuments, type Connection } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Host } from "./host";
import { startSession } from "./session";

/** Serves the client at the other end of a connection, on the machine that the host stands for. Answers from now on. */
export function createServer(connection: Connection, host: Host): void {
  const documents = new TextDocuments(TextDocument);
  documents.listen(connection);
  connection.onInitialize((params) => startSession({ connection, documents, host }, params));
  connection.listen();
}
