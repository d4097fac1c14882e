import {
  commands,
  l10n,
  Range,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type Disposable,
  type TextDocument,
} from "vscode";
import type { ConfigChange, ConfigChangeOrder, FileEdit } from "../../server/src/protocol";
import type { ProofReader } from "./proof-reader";

/** How long a remark stays in the status bar, in milliseconds. */
const REMARK = 5_000;

/** Registers the command by which quick fixes write into `.rolewright.json`. */
export function registerChangeConfig(reader: ProofReader): Disposable {
  return commands.registerCommand("_rolewright.changeConfig", async (order: ConfigChangeOrder) => {
    const file = await chooseFile(order);
    if (file) await change(order, file, reader);
  });
}

/** Asks only where there is a choice. */
async function chooseFile({ change, files }: ConfigChangeOrder): Promise<Uri | undefined> {
  const uris = files.map((file) => Uri.parse(file));
  if (uris.length < 2) return uris[0];
  const items = uris.map((uri) => ({ label: workspace.asRelativePath(uri), uri }));
  const picked = await window.showQuickPick(items, {
    title: TITLES[change.kind](),
    placeHolder: l10n.t("It holds for all postings in the folder of the file and below it."),
  });
  return picked?.uri;
}

const TITLES: Readonly<Record<ConfigChange["kind"], () => string>> = {
  "ignore-place": () => l10n.t("Ignore this here: where should it be written?"),
  "rule-off": () => l10n.t("Turn the rule off: where should it be written?"),
  "allow-word": () => l10n.t("Allow the word: where should it be written?"),
};

/** Writes the change as an edit of the file, so that it can be undone there like any other. */
async function change(order: ConfigChangeOrder, file: Uri, reader: ProofReader): Promise<void> {
  const document = await open(file);
  const text = document?.getText() ?? "";
  const edits = await reader.request("rolewright/configEdits", { uri: order.uri, text, change: order.change });
  if (!edits) {
    const label = workspace.asRelativePath(file);
    if (document) await window.showTextDocument(document);
    void window.showWarningMessage(l10n.t("There is a mistake in {0}. Mend it first, then try again.", label));
    return;
  }
  const wasDirty = document?.isDirty === true;
  if (!(await workspace.applyEdit(toEdit(file, document, edits)))) {
    void window.showWarningMessage(l10n.t("{0} cannot be written.", workspace.asRelativePath(file)));
    return;
  }
  // What somebody else was writing there is theirs to save.
  if (document && !wasDirty) await document.save();
  const remark = wasDirty
    ? l10n.t("Rolewright: save {0} for it to hold.", workspace.asRelativePath(file))
    : l10n.t("Rolewright: written to {0}.", workspace.asRelativePath(file));
  window.setStatusBarMessage(remark, REMARK);
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

/** Undefined if there is no such file. */
async function open(file: Uri): Promise<TextDocument | undefined> {
  const isThere = await workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
  return isThere ? workspace.openTextDocument(file) : undefined;
}
