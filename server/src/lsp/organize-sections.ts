import { CodeActionKind, type CodeAction } from "vscode-languageserver";
import { organizeSections } from "../core/index";
import type { CheckedDocument } from "./checker";
import type { ClientAbilities } from "./client-abilities";
import { toWorkspaceEdit } from "./to-proto";

export const ORGANIZE_SECTIONS_KIND = `${CodeActionKind.Source}.organizeSections.rolewright`;

/** The action that puts the sections into the configured order; none where they stand in it. */
export function organizeSectionsActions({ source, result }: CheckedDocument, client: ClientAbilities): CodeAction[] {
  const edits = organizeSections(source.text, result.config);
  if (edits.length === 0) return [];
  return [{ title: "Organize sections", kind: ORGANIZE_SECTIONS_KIND, edit: toWorkspaceEdit(source, edits, client) }];
}
