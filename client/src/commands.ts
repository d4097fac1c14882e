import {
  commands,
  Disposable,
  l10n,
  Range,
  Selection,
  TextEditorRevealType,
  window,
  workspace,
  type CodeAction,
  type LogOutputChannel,
  type TextDocument,
  type Uri,
  type WorkspaceEdit,
} from "vscode";
import type { NewPostingParams } from "../../server/src/protocol";
import { DraftChecks } from "./check-drafts";
import type { LoadConverter } from "./converter";
import { showFirstSteps } from "./first-steps";
import { exportPosting, importPosting, type ExportOrder } from "./import-export";
import type { JudgedDocuments } from "./judged-documents";
import { beginPosting, openExample } from "./new-posting";
import type { ProofReader } from "./proof-reader";
import { setUpOrganization } from "./set-up-organization";
import { remark } from "./remark";

/** What the commands act upon. */
export interface CommandParts {
  /** Where the extension is installed. */
  readonly extension: Uri;
  readonly documents: JudgedDocuments;
  readonly reader: ProofReader;
  readonly output: LogOutputChannel;
  readonly load: LoadConverter;
}

/** The edits for the whole document that the server has on request, and what is said where there are none. */
const FIX_ALL = {
  kind: "source.fixAll.rolewright",
  nothing: () => l10n.t("Rolewright: nothing here can be fixed without a decision of yours."),
};
const INSERT_SECTIONS = {
  kind: "source.insertSections.rolewright",
  nothing: () => l10n.t("Rolewright: no section is missing."),
};
const ORGANIZE_SECTIONS = {
  kind: "source.organizeSections.rolewright",
  nothing: () => l10n.t("Rolewright: the sections are in order."),
};

/** Registers every command of the extension. */
export function registerCommands({ extension, documents, reader, output, load }: CommandParts): Disposable {
  const drafts = new DraftChecks(reader);
  const onActive = (act: (document: TextDocument) => Promise<void>) => async () => {
    const document = window.activeTextEditor?.document;
    if (document) await act(document);
  };
  return Disposable.from(
    drafts,
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
    commands.registerCommand(
      "rolewright.fixAll",
      onActive(async (document) => void (await take(document, FIX_ALL))),
    ),
    commands.registerCommand(
      "rolewright.organizeSections",
      onActive(async (document) => void (await take(document, ORGANIZE_SECTIONS))),
    ),
    commands.registerCommand("rolewright.insertSections", onActive(insertSections)),
    commands.registerCommand("rolewright.checkAll", () => drafts.run()),
    commands.registerCommand("rolewright.setUpOrganization", () => setUpOrganization(reader)),
    commands.registerCommand("rolewright.import", (file?: Uri) => importPosting(load, file)),
    commands.registerCommand("rolewright.export", (order?: ExportOrder) =>
      onActive((document) => exportPosting(document, { reader, load }, order))(),
    ),
    commands.registerCommand("rolewright.getStarted", (isBeside?: unknown) => showFirstSteps(isBeside === true)),
    commands.registerCommand("rolewright.openExample", () => openExample(extension)),
    commands.registerCommand("rolewright.newPosting", (given?: NewPostingParams) => beginPosting(reader, given)),
  );
}

/** Makes the edits of one kind for a whole document, and answers them. Where there are none, it says so quietly. */
async function take(document: TextDocument, { kind: wanted, nothing }: typeof FIX_ALL): Promise<WorkspaceEdit[]> {
  const whole = new Range(0, 0, document.lineCount, 0);
  const actions = await commands.executeCommand<CodeAction[] | undefined>(
    "vscode.executeCodeActionProvider",
    document.uri,
    whole,
    wanted,
  );
  const edits = (actions ?? []).filter(({ kind }) => kind?.value === wanted).flatMap(({ edit }) => edit ?? []);
  for (const edit of edits) await workspace.applyEdit(edit);
  if (edits.length === 0) remark(nothing());
  return edits;
}

/** Inserts what is missing, and puts the cursor onto the first prompt of it. */
async function insertSections(document: TextDocument): Promise<void> {
  const places = (await take(document, INSERT_SECTIONS)).flatMap((edit) => edit.get(document.uri));
  const editor = window.activeTextEditor;
  if (places.length === 0 || editor?.document !== document) return;
  const from = Math.min(...places.map(({ range }) => document.offsetAt(range.start)));
  const prompt = /\[[^[\]\n]{1,200}\](?!\()/.exec(document.getText().slice(from));
  if (!prompt) return;
  const start = from + prompt.index;
  const range = new Range(document.positionAt(start), document.positionAt(start + prompt[0].length));
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
