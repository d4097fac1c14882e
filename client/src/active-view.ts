import { Disposable, EventEmitter, window, type TextDocument } from "vscode";
import type { JudgedDocuments } from "./judged-documents";
import type { ProofReader } from "./proof-reader";

/** A part of the window that shows something of the active document. */
export interface Part<View> {
  /** What there is to show; undefined for nothing. */
  readonly read: (document: TextDocument | undefined) => View | undefined;
  /** Shows it, with the document that it is of; called only where it is another than before. */
  readonly show: (view: View | undefined, document: TextDocument | undefined) => void;
  /** What the part holds of the editor. */
  readonly item: Disposable;
}

/** Keeps a part of the window to what is known of the active document, while people type, decide and move about. */
export class ActiveView<View> implements Disposable {
  private readonly changes = new EventEmitter<void>();
  private readonly subscriptions: Disposable;
  private shown: View | undefined;
  /** Something else is shown, or nothing. */
  readonly onDidChange = this.changes.event;

  constructor(
    { documents, reader }: { readonly documents: JudgedDocuments; readonly reader: ProofReader },
    private readonly part: Part<View>,
  ) {
    this.subscriptions = Disposable.from(
      part.item,
      this.changes,
      documents.onDidChange(() => this.update()),
      reader.onDidChange(() => this.update()),
      window.onDidChangeActiveTextEditor(() => this.update()),
    );
    this.update();
  }

  /** Undefined where nothing is shown. */
  get view(): View | undefined {
    return this.shown;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private update(): void {
    const document = window.activeTextEditor?.document;
    const view = this.part.read(document);
    if (JSON.stringify(view) === JSON.stringify(this.shown)) return;
    this.shown = view;
    this.part.show(view, document);
    this.changes.fire();
  }
}
