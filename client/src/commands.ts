import {
  commands,
  Disposable,
  Range,
  window,
  workspace,
  type CodeAction,
  type LogOutputChannel,
  type TextDocument,
} from "vscode";
import type { JudgedDocuments } from "./judged-documents";
import type { ProofReader } from "./proof-reader";

/** What the commands act upon. */
export interface CommandParts {
  readonly documents: JudgedDocuments;
  readonly reader: ProofReader;
  readonly output: LogOutputChannel;
}

const FIX_ALL = "source.fixAll.rolewright";
/** How long a remark stays in the status bar, in milliseconds. */
const REMARK = 5_000;

/** Registers every command of the extension. */
export function registerCommands({ documents, reader, output }: CommandParts): Disposable {
  const onActive = (act: (document: TextDocument) => Promise<void>) => async () => {
    const document = window.activeTextEditor?.document;
    if (document) await act(document);
  };
  return Disposable.from(
    commands.registerCommand("rolewright.restart", () => reader.restart()),
    commands.registerCommand("rolewright.showLog", () => output.show()),
    commands.registerCommand(
      "rolewright.check",
      onActive((document) => documents.choose(document, true)),
    ),
    commands.registerCommand(
      "rolewright.stopChecking",
      onActive((document) => documents.choose(document, false)),
    ),
    commands.registerCommand("rolewright.fixAll", onActive(fixAll)),
  );
}

/** Takes every fix that keeps the meaning. Where there is none, it says so quietly. */
async function fixAll(document: TextDocument): Promise<void> {
  const whole = new Range(0, 0, document.lineCount, 0);
  const actions = await commands.executeCommand<CodeAction[] | undefined>(
    "vscode.executeCodeActionProvider",
    document.uri,
    whole,
    FIX_ALL,
  );
  const edits = (actions ?? []).filter(({ kind }) => kind?.value === FIX_ALL).flatMap(({ edit }) => edit ?? []);
  for (const edit of edits) await workspace.applyEdit(edit);
  if (edits.length === 0)
    window.setStatusBarMessage("Rolewright: nothing here can be fixed without a decision of yours.", REMARK);
}
