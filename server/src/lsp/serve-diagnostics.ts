import {
  DocumentDiagnosticReportKind,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
} from "vscode-languageserver";
import { aboutDocument } from "./about-document";
import type { CheckedDocument } from "./checker";
import { diagnosticReport } from "./diagnostics";
import { DiagnosticsPusher } from "./push-diagnostics";
import type { Session } from "./session";

/**
 * Gives the client its diagnostics: when it asks if it can ask, else unasked; never both.
 * The answer makes the client's diagnostics of all documents anew.
 */
export function serveDiagnostics(session: Session): () => void {
  return session.client.pullsDiagnostics ? servePull(session) : servePush(session);
}

function servePull(session: Session): () => void {
  const { connection, client, guard } = session;
  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  const answer = (checked: CheckedDocument, { previousResultId }: DocumentDiagnosticParams) =>
    diagnosticReport(checked, previousResultId);
  connection.languages.diagnostics.on(aboutDocument(session, { name: "Diagnostics", nothing, answer }));
  return () => {
    if (client.refreshesDiagnostics) guard.run("Refreshing", () => connection.languages.diagnostics.refresh());
  };
}

function servePush({ connection, documents, checker, guard }: Session): () => void {
  const nothing: CheckedDocument | undefined = undefined;
  const pusher = new DiagnosticsPusher({
    check: guard.answer<string, CheckedDocument | undefined>("Diagnostics", nothing, (uri) => checker.check(uri)),
    publish: guard.answer("Publishing", undefined, (diagnostics) => connection.sendDiagnostics(diagnostics)),
  });
  documents.onDidChangeContent(({ document }) => pusher.changed(document.uri));
  documents.onDidClose(({ document }) => pusher.closed(document.uri));
  return () => documents.keys().forEach((uri) => pusher.pushNow(uri));
}
