import { CodeActionKind, type CodeAction } from "vscode-languageserver";
import { insertSections, type HeadingStyle } from "../core/index";
import type { CheckedDocument } from "./checker";
import type { ClientAbilities } from "./client-abilities";
import { toWorkspaceEdit } from "./to-proto";

export const INSERT_SECTIONS_KIND = `${CodeActionKind.Source}.insertSections.rolewright`;

/** The action that inserts every part that is missing, with prompts to fill in; none where nothing is missing. */
export function insertSectionsActions({ source, result }: CheckedDocument, client: ClientAbilities): CodeAction[] {
  const isPlain = source.languageId === "plaintext" || /\.txt$/i.test(source.uri);
  const edits = isPlain ? insertSections(source.text, result, PLAIN) : insertSections(source.text, result);
  if (edits.length === 0) return [];
  return [{ title: TITLE, kind: INSERT_SECTIONS_KIND, edit: toWorkspaceEdit(source, edits, client) }];
}

/** Headings of a text in which marks of Markdown would stay visible. */
const PLAIN: HeadingStyle = { form: "label", level: 2, colon: true };

const TITLE = "Insert missing sections";
