import {
  commands,
  Disposable,
  l10n,
  languages,
  ProgressLocation,
  window,
  workspace,
  type CancellationToken,
  type DiagnosticCollection,
  type Progress,
  type Uri,
} from "vscode";
import { findDrafts } from "./find-drafts";
import { LANGUAGES } from "./judge";
import type { ProofReader } from "./proof-reader";

/** Files whose name says that they are postings. */
const POSTING = /\.(?:jd|jd\.md|jobdesc)$/i;
/** The most that is read of one file, in bytes: no posting comes near. */
const LARGEST = 1_000_000;
/** How long a remark stays in the status bar, in milliseconds. */
const REMARK = 8_000;

/** What a run over all files came to. */
interface Tally {
  readonly postings: number;
  readonly withFindings: number;
  readonly isCancelled: boolean;
}

/** Checks every posting of the workspace, and lists under “Problems” what it finds in those that are not open. */
export class DraftChecks implements Disposable {
  private readonly collection: DiagnosticCollection = languages.createDiagnosticCollection("rolewright");
  private readonly subscriptions = Disposable.from(
    this.collection,
    // What is open is checked as it is typed; a list made before would soon be wrong.
    workspace.onDidOpenTextDocument(({ uri }) => this.collection.delete(uri)),
    workspace.onDidDeleteFiles(({ files }) => files.forEach((uri) => this.collection.delete(uri))),
    workspace.onDidRenameFiles(({ files }) => files.forEach(({ oldUri }) => this.collection.delete(oldUri))),
  );

  constructor(private readonly reader: ProofReader) {}

  /** Asks nothing; says how it went in the status bar. */
  async run(): Promise<void> {
    if (!(await this.reader.ready())) {
      void window.showWarningMessage(l10n.t("Rolewright’s proof-reader does not run, so nothing can be checked."));
      return;
    }
    const tally = await window.withProgress(
      { location: ProgressLocation.Notification, title: l10n.t("Checking all drafts"), cancellable: true },
      (progress, token) => this.checkAll(progress, token),
    );
    window.setStatusBarMessage(inWords(tally), REMARK);
    if (tally.withFindings > 0) await commands.executeCommand("workbench.actions.view.problems");
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private async checkAll(progress: Progress<{ message?: string; increment?: number }>, token: CancellationToken) {
    const files = await findDrafts(token);
    this.collection.clear();
    let postings = 0;
    let withFindings = 0;
    for (const [index, uri] of files.entries()) {
      if (token.isCancellationRequested) return { postings, withFindings, isCancelled: true };
      progress.report({
        message: l10n.t("{0} of {1}: {2}", index + 1, files.length, workspace.asRelativePath(uri)),
        increment: 100 / files.length,
      });
      const found = await this.check(uri);
      if (found === undefined) continue;
      postings++;
      if (found > 0) withFindings++;
    }
    return { postings, withFindings, isCancelled: false } satisfies Tally;
  }

  /** How many findings a file has; undefined for what is no posting. */
  private async check(uri: Uri): Promise<number | undefined> {
    const open = workspace.textDocuments.find(
      (document) => document.uri.toString() === uri.toString() && Object.hasOwn(LANGUAGES, document.languageId),
    );
    const text = open?.getText() ?? (await readText(uri));
    if (text === undefined) return undefined;
    const checked = await this.reader.checkFile({ uri: uri.toString(), text, isPosting: POSTING.test(uri.path) });
    if (!checked) return undefined;
    if (!open) this.collection.set(uri, checked.diagnostics);
    return checked.diagnostics.length;
  }
}

/** Undefined for what cannot be read, is no text, or is larger than any posting. */
async function readText(uri: Uri): Promise<string | undefined> {
  try {
    if ((await workspace.fs.stat(uri)).size > LARGEST) return undefined;
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

function inWords({ postings, withFindings, isCancelled }: Tally): string {
  if (postings === 0)
    return isCancelled
      ? l10n.t("Rolewright: no posting found, then stopped.")
      : l10n.t("Rolewright: no posting found.");
  const checked = postings === 1 ? l10n.t("1 posting checked") : l10n.t("{0} postings checked", postings);
  const done = isCancelled ? l10n.t("{0}, then stopped", checked) : checked;
  return withFindings === 0
    ? l10n.t("Rolewright: {0}; nothing to look at.", done)
    : l10n.t("Rolewright: {0}; {1} to look at.", done, withFindings);
}
