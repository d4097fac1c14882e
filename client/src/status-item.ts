import { commands, EventEmitter, languages, LanguageStatusSeverity, window, type Disposable } from "vscode";
import { LANGUAGES } from "./judge";
import type { JudgedDocuments } from "./judged-documents";
import type { ProofReader } from "./proof-reader";
import { toStatusView, type StatusView } from "./status-view";

const SELECTOR = Object.keys(LANGUAGES).map((language) => ({ language }));

/** Says in the language status what the active document was judged to be, and why. */
export class StatusItem implements Disposable {
  private readonly item = languages.createLanguageStatusItem("rolewright", SELECTOR);
  private readonly changes = new EventEmitter<void>();
  private readonly subscriptions: readonly Disposable[];
  private shown: StatusView | undefined;
  /** Another status is shown. */
  readonly onDidChange = this.changes.event;

  constructor(
    private readonly documents: JudgedDocuments,
    private readonly reader: ProofReader,
  ) {
    this.item.name = "Rolewright";
    this.subscriptions = [
      this.item,
      this.changes,
      documents.onDidChange(() => this.update()),
      reader.onDidChange(() => this.update()),
      window.onDidChangeActiveTextEditor(() => this.update()),
    ];
    this.update();
  }

  /** Undefined where the active document could not be a posting. */
  get view(): StatusView | undefined {
    return this.shown;
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private update(): void {
    const document = window.activeTextEditor?.document;
    const judgement = document && this.documents.judgementOf(document);
    const view =
      judgement && toStatusView({ judgement, reader: this.reader.state, status: this.reader.statusOf(document) });
    if (JSON.stringify(view) === JSON.stringify(this.shown)) return;
    this.shown = view;
    this.item.selector = view ? SELECTOR : [];
    void commands.executeCommand(
      "setContext",
      "rolewright.judgement",
      judgement && (judgement.isChecked ? "checked" : "unchecked"),
    );
    if (view) this.show(view);
    this.changes.fire();
  }

  private show({ text, detail, isWarning, isBusy, command }: StatusView): void {
    this.item.text = text;
    this.item.detail = detail;
    this.item.severity = isWarning ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
    this.item.busy = isBusy;
    this.item.command = { command: command.id, title: command.title };
  }
}
