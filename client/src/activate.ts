import { commands, l10n, window, type Event, type ExtensionContext } from "vscode";
import { registerChangeConfig } from "./change-config";
import { Choices } from "./choices";
import { registerCommands } from "./commands";
import { registerConfigLinks } from "./config-links";
import type { LoadConverter } from "./converter";
import { registerExplain } from "./explain";
import { JudgedDocuments } from "./judged-documents";
import { registerLetStand } from "./let-stand";
import { registerPasteClean } from "./paste-clean";
import { ProofReader, type CreateClient } from "./proof-reader";
import { ReportView, type ShownReport } from "./report-view";
import { showScore } from "./score-item";
import type { ScoreView } from "./score-view";
import { showStatus } from "./status-item";
import type { ReaderState, StatusView } from "./status-view";

/** What the extension tells other extensions, and its own tests. */
export interface RolewrightApi {
  /** The language status of the active document; undefined where it could not be a posting. */
  readonly status: () => StatusView | undefined;
  readonly onDidChangeStatus: Event<void>;
  readonly readerState: () => ReaderState;
  /** The score in the status bar; undefined where none is shown. */
  readonly score: () => ScoreView | undefined;
  readonly onDidChangeScore: Event<void>;
  /** What the page of the report shows; undefined until it has shown something. */
  readonly report: () => ShownReport | undefined;
  readonly onDidShowReport: Event<void>;
}

/** What differs between the desktop and the browser. */
export interface Platform {
  readonly createClient: CreateClient;
  readonly loadConverter: LoadConverter;
}

/** Puts the parts together. Nothing but judging happens until something is a posting. */
export function activateWith(context: ExtensionContext, { createClient, loadConverter }: Platform): RolewrightApi {
  const output = window.createOutputChannel("Rolewright", { log: true });
  const documents = new JudgedDocuments(new Choices(context.workspaceState));
  const reader = new ProofReader(documents, output, createClient);
  const item = showStatus(documents, reader);
  const score = showScore(documents, reader);
  const report = new ReportView(context.extensionUri, documents, reader);
  context.subscriptions.push(
    output,
    documents,
    reader,
    item,
    score,
    report,
    registerCommands({ extension: context.extensionUri, documents, reader, output, load: loadConverter }),
    registerChangeConfig(reader),
    registerLetStand(),
    registerConfigLinks(),
    registerExplain(context.extension),
    registerPasteClean(documents),
    documents.onDidChange((document) => reader.consider(document)),
    tellOfFailure(reader),
  );
  documents.judgeAll();
  return {
    status: () => item.view,
    onDidChangeStatus: item.onDidChange,
    readerState: () => reader.state,
    score: () => score.view,
    onDidChangeScore: score.onDidChange,
    report: () => report.shown,
    onDidShowReport: report.onDidShow,
  };
}

/** Says once that nothing is checked; afterwards the language status says it. */
function tellOfFailure(reader: ProofReader): { dispose(): void } {
  let isTold = false;
  return reader.onDidFail(async () => {
    if (isTold) return;
    isTold = true;
    const showLog = l10n.t("Show log");
    const answer = await window.showWarningMessage(
      l10n.t("Rolewright’s proof-reader does not start, so postings are not checked."),
      showLog,
    );
    if (answer === showLog) await commands.executeCommand("rolewright.showLog");
  });
}
