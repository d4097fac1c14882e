import { EventEmitter, StatusBarAlignment, window, type Disposable } from "vscode";
import type { JudgedDocuments } from "./judged-documents";
import type { ProofReader } from "./proof-reader";
import { toScoreView, type ScoreView } from "./score-view";

/** Right of the position of the cursor, left of the language: where the editor speaks of the document. */
const PRIORITY = 100.2;

/** Shows the score of the active posting in the status bar, and nothing for other documents. */
export class ScoreItem implements Disposable {
  private readonly item = window.createStatusBarItem("rolewright.score", StatusBarAlignment.Right, PRIORITY);
  private readonly changes = new EventEmitter<void>();
  private readonly subscriptions: readonly Disposable[];
  private shown: ScoreView | undefined;
  /** Another score is shown, or none. */
  readonly onDidChange = this.changes.event;

  constructor(
    private readonly documents: JudgedDocuments,
    private readonly reader: ProofReader,
  ) {
    this.item.name = "Rolewright: Score";
    this.item.command = "rolewright.openReport";
    this.subscriptions = [
      this.item,
      this.changes,
      documents.onDidChange(() => this.update()),
      reader.onDidChange(() => this.update()),
      window.onDidChangeActiveTextEditor(() => this.update()),
    ];
    this.update();
  }

  /** Undefined where the active document is not checked, or not yet. */
  get view(): ScoreView | undefined {
    return this.shown;
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private update(): void {
    const document = window.activeTextEditor?.document;
    const status = document && this.documents.isChecked(document) ? this.reader.statusOf(document) : undefined;
    const view = status && toScoreView(status);
    if (view?.tooltip === this.shown?.tooltip) return;
    this.shown = view;
    if (view) {
      this.item.text = view.text;
      this.item.tooltip = view.tooltip;
      this.item.accessibilityInformation = { label: view.label, role: "button" };
      this.item.show();
    } else this.item.hide();
    this.changes.fire();
  }
}
