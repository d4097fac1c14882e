import { DocumentDiagnosticReportKind, type Diagnostic, type DocumentDiagnosticReport } from "vscode-languageserver";
import type { CheckedDocument } from "./checker";
import { toDiagnostic } from "./to-proto";

/** The diagnostics of a document, in the order of its text. */
export function diagnosticsOf({ source, result }: CheckedDocument): Diagnostic[] {
  return result.findings.map((finding) => toDiagnostic(source, finding));
}

/** What a client that asks is told; that nothing changed where it already holds this answer. */
export function diagnosticReport(
  checked: CheckedDocument,
  previousResultId: string | undefined,
): DocumentDiagnosticReport {
  if (checked.id === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: checked.id };
  return { kind: DocumentDiagnosticReportKind.Full, resultId: checked.id, items: diagnosticsOf(checked) };
}
