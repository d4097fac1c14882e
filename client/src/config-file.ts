import { l10n, Range, window, workspace, WorkspaceEdit, type TextDocument, type Uri } from "vscode";
import type { FileEdit } from "../../server/src/protocol";
import { remark } from "./remark";

/** Undefined if there is no such file. */
export async function openIfThere(file: Uri): Promise<TextDocument | undefined> {
  const isThere = await workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
  return isThere ? workspace.openTextDocument(file) : undefined;
}

/** Makes edits in a configuration file, or a new one of their text, so that it can be undone there like any other edit; says how it went, and answers whether it is written. */
export async function writeConfigFile(
  file: Uri,
  document: TextDocument | undefined,
  edits: readonly FileEdit[],
): Promise<boolean> {
  const label = workspace.asRelativePath(file);
  const wasDirty = document?.isDirty === true;
  if (!(await workspace.applyEdit(toEdit(file, document, edits)))) {
    void window.showWarningMessage(l10n.t("{0} cannot be written.", label));
    return false;
  }
  // What somebody else was writing there is theirs to save.
  if (document && !wasDirty) await document.save();
  remark(
    wasDirty ? l10n.t("Rolewright: save {0} for it to hold.", label) : l10n.t("Rolewright: written to {0}.", label),
  );
  return true;
}

/** Shows a configuration file whose text has mistakes, and says that nothing was written. */
export async function tellOfMistake(file: Uri, document: TextDocument | undefined): Promise<void> {
  if (document) await window.showTextDocument(document);
  const label = workspace.asRelativePath(file);
  void window.showWarningMessage(l10n.t("There is a mistake in {0}. Mend it first, then try again.", label));
}

function toEdit(file: Uri, document: TextDocument | undefined, edits: readonly FileEdit[]): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  if (document) {
    for (const { start, end, text } of edits)
      edit.replace(file, new Range(document.positionAt(start), document.positionAt(end)), text);
  } else {
    const text = edits.map((one) => one.text).join("");
    edit.createFile(file, { contents: new TextEncoder().encode(text) });
  }
  return edit;
}
