import {
  DiagnosticSeverity,
  DiagnosticTag,
  type Diagnostic,
  type Position,
  type Range,
  type SnippetTextEdit,
  type TextEdit as ProtocolEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { positionAt, type Finding, type Fix, type Severity, type Span, type TextEdit } from "../core/index";
import type { ClientAbilities } from "./client-abilities";
import { findingKey, type FindingData } from "./finding-keys";
import { rulePage } from "./rule-pages";
import type { SourceText } from "./source-text";

/** The name under which a client shows our diagnostics. */
export const SOURCE = "rolewright";

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toRange(source: SourceText, span: Span): Range {
  return { start: toPosition(source, span.start), end: toPosition(source, span.end) };
}

/** The offset in the engine's text; a position beyond its line or the text is taken for the nearest place. */
export function toOffset(source: SourceText, { line, character }: Position): number {
  const at = source.lines[Math.min(Math.max(line, 0), source.lines.length - 1)]!;
  const offset = line >= source.lines.length ? at.end : Math.min(at.start + Math.max(character, 0), at.end);
  return Math.max(0, offset - source.shift);
}

export function toSpan(source: SourceText, range: Range): Span {
  const start = toOffset(source, range.start);
  return { start, end: Math.max(start, toOffset(source, range.end)) };
}

export function toDiagnostic(source: SourceText, finding: Finding): Diagnostic {
  const data: FindingData = { key: findingKey(finding, source.text) };
  return {
    range: toRange(source, finding.span),
    severity: SEVERITY[finding.severity],
    source: SOURCE,
    code: finding.rule,
    codeDescription: { href: rulePage(finding.rule) },
    message: finding.message,
    ...(finding.unnecessary && { tags: [DiagnosticTag.Unnecessary] }),
    ...(finding.related.length > 0 && {
      relatedInformation: finding.related.map(({ message, span }) => ({
        message,
        location: { uri: source.uri, range: toRange(source, span) },
      })),
    }),
    data,
  };
}

/** Edits of one document as the client takes them: bound to the version where it can, so that they never hit a later text. */
export function toWorkspaceEdit(
  source: SourceText,
  edits: readonly TextEdit[],
  client: ClientAbilities,
): WorkspaceEdit {
  return bindEdits(
    source,
    edits.map((edit) => toEdit(source, edit)),
    client,
  );
}

/** The edits of a fix; with tab stops where the fix has them and the client takes them. */
export function toFixEdit(source: SourceText, fix: Fix, client: ClientAbilities): WorkspaceEdit {
  const [edit] = fix.edits;
  if (fix.snippet === undefined || !client.snippetEdits || !edit || fix.edits.length !== 1)
    return toWorkspaceEdit(source, fix.edits, client);
  const snippet: SnippetTextEdit = { range: toRange(source, edit), snippet: { kind: "snippet", value: fix.snippet } };
  return { documentChanges: [{ textDocument: { uri: source.uri, version: source.version }, edits: [snippet] }] };
}

function bindEdits(source: SourceText, edits: ProtocolEdit[], client: ClientAbilities): WorkspaceEdit {
  if (!client.versionedEdits) return { changes: { [source.uri]: edits } };
  return { documentChanges: [{ textDocument: { uri: source.uri, version: source.version }, edits }] };
}

function toEdit(source: SourceText, edit: TextEdit): ProtocolEdit {
  return { range: toRange(source, edit), newText: edit.text };
}

function toPosition(source: SourceText, offset: number): Position {
  return positionAt(source.lines, offset + source.shift);
}
