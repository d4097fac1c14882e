import { commands, l10n, Range, Uri, window, workspace, WorkspaceEdit, type Disposable } from "vscode";
import type {
  ConfigChange,
  ConfigChangeOrder,
  FileEdit,
  LetStandOrder,
  WayToLetStand,
} from "../../server/src/protocol";
import { remark } from "./remark";

/** Registers the command by which one quick fix offers every way to let findings stand. */
export function registerLetStand(): Disposable {
  return commands.registerCommand("_rolewright.letStand", async (order: LetStandOrder) => {
    const way = await choose(order);
    if (way?.in === "posting") await write(order, way.edit);
    else if (way) {
      const change: ConfigChangeOrder = { uri: order.uri, change: way.change, files: way.files };
      await commands.executeCommand("_rolewright.changeConfig", change);
    }
  });
}

/** Asks which finding, where there are several, then how far and where it is written. */
async function choose({ uri, findings }: LetStandOrder): Promise<WayToLetStand | undefined> {
  const choices = findings.map((finding) => ({ label: finding.message, finding }));
  const chosen =
    choices.length < 2
      ? choices[0]
      : await window.showQuickPick(choices, { title: l10n.t("Which finding should be ignored?") });
  if (!chosen) return undefined;
  const { message, ways } = chosen.finding;
  const items = ways.map((way) => ({ label: labelOf(way), description: placeOf(way, Uri.parse(uri)), way }));
  const placeHolder = l10n.t("How far should it be ignored? Beside it stands where this is written.");
  return (await window.showQuickPick(items, { title: message, placeHolder, matchOnDescription: true }))?.way;
}

function labelOf(way: WayToLetStand): string {
  if (way.in === "posting") return COMMENTS[way.reach]();
  const { change } = way;
  return change.kind === "allow-word" ? l10n.t("Allow the word “{0}”", change.word) : CHANGES[change.kind]();
}

const COMMENTS = {
  line: () => l10n.t("On this line"),
  document: () => l10n.t("In the whole document"),
} as const;

const CHANGES: Readonly<Record<Exclude<ConfigChange["kind"], "allow-word">, () => string>> = {
  "ignore-place": () => l10n.t("Only here"),
  "rule-off": () => l10n.t("In the whole workspace"),
};

function placeOf(way: WayToLetStand, posting: Uri): string {
  if (way.in === "posting") return l10n.t("a comment in {0}", workspace.asRelativePath(posting));
  const [best, ...others] = way.files.map((file) => workspace.asRelativePath(Uri.parse(file)));
  return others.length === 0 ? l10n.t("in {0}", best!) : l10n.t("in {0}, or choose", best!);
}

/** Writes a comment into the posting, unless its text has become another meanwhile. */
async function write({ uri, version }: LetStandOrder, { start, end, text }: FileEdit): Promise<void> {
  const document = workspace.textDocuments.find((one) => one.uri.toString() === Uri.parse(uri).toString());
  if (document?.version !== version) {
    remark(l10n.t("Rolewright: the posting has changed meanwhile. Please choose again."));
    return;
  }
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(end)), text);
  await workspace.applyEdit(edit);
}
