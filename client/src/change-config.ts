import { commands, l10n, Uri, window, workspace, type Disposable } from "vscode";
import type { ConfigChange, ConfigChangeOrder } from "../../server/src/protocol";
import { openIfThere, tellOfMistake, writeConfigFile } from "./config-file";
import type { ProofReader } from "./proof-reader";

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

async function change(order: ConfigChangeOrder, file: Uri, reader: ProofReader): Promise<void> {
  const document = await openIfThere(file);
  const text = document?.getText() ?? "";
  const edits = await reader.request("rolewright/configEdits", { uri: order.uri, text, change: order.change });
  if (edits) await writeConfigFile(file, document, edits);
  else await tellOfMistake(file, document);
}
