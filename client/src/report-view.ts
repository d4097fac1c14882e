import {
  commands,
  Disposable,
  env,
  EventEmitter,
  l10n,
  Range,
  Uri,
  window,
  workspace,
  type CodeAction,
  type TextDocument,
  type WebviewView,
  type WebviewViewProvider,
} from "vscode";
import type { PostingReport, TextSpan } from "../../server/src/protocol";
import type { JudgedDocuments } from "./judged-documents";
import { Pace } from "./pace";
import type { ProofReader } from "./proof-reader";
import { reportHtml } from "./report-html";

const VIEW = "rolewright.report";
/** How often at most the report is made anew while somebody types, in milliseconds. */
const PAUSE = 300;

/** What the page says it shows; for tests. */
export interface ShownReport {
  readonly uri: string | null;
  readonly version: number | null;
  /** The score as it can be read there. */
  readonly text: string;
}

type PageMessage =
  | { readonly type: "ready" }
  | ({ readonly type: "shown" } & ShownReport)
  | { readonly type: "reveal"; readonly span: TextSpan }
  | { readonly type: "fix"; readonly span: TextSpan; readonly title: string };

/** The report of the posting at hand in the side bar. Nothing of it is loaded or asked for until it is shown. */
export class ReportView implements WebviewViewProvider, Disposable {
  private view: WebviewView | undefined;
  private isReady = false;
  private sent: PostingReport | null = null;
  private seen: ShownReport | undefined;
  private readonly pace = new Pace(PAUSE, () => void this.update());
  private readonly changes = new EventEmitter<void>();
  private readonly subscriptions: Disposable;
  /** The page shows another report. */
  readonly onDidShow = this.changes.event;

  constructor(
    private readonly root: Uri,
    private readonly documents: JudgedDocuments,
    private readonly reader: ProofReader,
  ) {
    this.subscriptions = Disposable.from(
      this.changes,
      window.registerWebviewViewProvider(VIEW, this),
      commands.registerCommand("rolewright.openReport", () => commands.executeCommand(`${VIEW}.focus`)),
      reader.onDidChange(() => this.refresh()),
      documents.onDidChange(() => this.refresh()),
      window.onDidChangeActiveTextEditor(() => this.refresh()),
      window.onDidChangeVisibleTextEditors(() => this.refresh()),
    );
  }

  /** Undefined as long as the page has shown nothing. */
  get shown(): ShownReport | undefined {
    return this.seen;
  }

  resolveWebviewView(view: WebviewView): void {
    const { webview } = view;
    this.view = view;
    this.isReady = false;
    const folder = Uri.joinPath(this.root, "media/report");
    const address = (name: string) => webview.asWebviewUri(Uri.joinPath(folder, name)).toString();
    webview.options = { enableScripts: true, localResourceRoots: [folder] };
    webview.onDidReceiveMessage((message: PageMessage) => void this.take(message));
    view.onDidChangeVisibility(() => this.refresh());
    view.onDidDispose(() => {
      this.view = undefined;
      this.isReady = false;
    });
    webview.html = reportHtml({
      style: address("report.css"),
      script: address("report.js"),
      source: webview.cspSource,
      nonce: makeNonce(),
      // A page that nobody has translated is English, whatever the editor speaks.
      language: l10n.bundle ? env.language : "en",
      texts: l10n.bundle ?? {},
    });
  }

  dispose(): void {
    this.pace.stop();
    this.subscriptions.dispose();
  }

  private refresh(): void {
    if (this.isReady && this.view?.visible) this.pace.run();
  }

  /** The posting at hand: the active one, else one that is seen beside a page or a panel that has the focus. */
  private posting(): TextDocument | undefined {
    const editors = [window.activeTextEditor, ...window.visibleTextEditors];
    return editors.find((editor) => editor && this.documents.isChecked(editor.document))?.document;
  }

  private async update(): Promise<void> {
    const uri = this.posting()?.uri.toString();
    const report = uri === undefined ? null : await this.reader.request("rolewright/report", { uri });
    // The server may only be starting; its first status brings us back here.
    if (report && report.uri !== this.posting()?.uri.toString()) return;
    this.sent = report;
    await this.view?.webview.postMessage({ type: "report", report });
  }

  private async take(message: PageMessage): Promise<void> {
    if (message.type === "ready") {
      this.isReady = true;
      this.refresh();
    } else if (message.type === "shown") {
      this.seen = message;
      this.changes.fire();
    } else {
      const range = await this.reveal(message.span);
      if (range && message.type === "fix") await this.fix(range, message.title);
    }
  }

  /** Shows words of the posting that the report is of. */
  private async reveal(span: TextSpan): Promise<{ document: TextDocument; range: Range } | undefined> {
    const { sent } = this;
    const document = workspace.textDocuments.find(({ uri }) => uri.toString() === sent?.uri);
    if (!sent || !document) return undefined;
    const range = new Range(document.positionAt(span.start), document.positionAt(span.end));
    const column = window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
    await window.showTextDocument(document, { selection: range, ...(column !== undefined && { viewColumn: column }) });
    // Of an older text the place may be another: words are shown, but nothing is changed there.
    return document.version === sent.version ? { document, range } : undefined;
  }

  /** Takes the fix as the menu at the words would. */
  private async fix({ document, range }: { document: TextDocument; range: Range }, title: string): Promise<void> {
    const actions = await commands.executeCommand<CodeAction[] | undefined>(
      "vscode.executeCodeActionProvider",
      document.uri,
      range,
      "quickfix",
    );
    const action = actions?.find((one) => one.title === title && one.edit);
    if (action?.edit) await workspace.applyEdit(action.edit);
  }
}

/** A word that nobody can guess. */
function makeNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
