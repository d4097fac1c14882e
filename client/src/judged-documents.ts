import { Disposable, EventEmitter, l10n, Position, Range, workspace, type TextDocument } from "vscode";
import type { Choices } from "./choices";
import { judge, LANGUAGES, type CheckSetting, type Judgement } from "./judge";
import { Pace } from "./pace";

/** How much of a document is judged: somewhat more than is ever looked at. */
const SAMPLE = 30_000;
/** How often at most a document is judged while somebody types in it, in milliseconds. */
const PAUSE = 400;

/** The open documents that could be postings, each with its judgement. */
export class JudgedDocuments implements Disposable {
  private readonly judgements = new Map<string, Judgement>();
  private readonly paces = new Map<string, Pace>();
  private readonly emitter = new EventEmitter<TextDocument>();
  private readonly subscriptions: Disposable;
  /** A document was judged anew, otherwise than before. */
  readonly onDidChange = this.emitter.event;

  constructor(private readonly choices: Choices) {
    this.subscriptions = Disposable.from(
      this.emitter,
      workspace.onDidOpenTextDocument((document) => this.judge(document)),
      workspace.onDidSaveTextDocument((document) => this.judge(document)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.paceOf(document)?.run();
      }),
      workspace.onDidCloseTextDocument((document) => this.forget(document)),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration("rolewright.check")) this.judgeAll();
      }),
    );
  }

  /** Judges all that is open: for the beginning, and for changes that bear on every document. */
  judgeAll(): void {
    for (const document of workspace.textDocuments) this.judge(document);
  }

  /** Undefined for what can be no posting: another language, or a text that is not the writer's own. */
  judgementOf(document: TextDocument): Judgement | undefined {
    return this.judgements.get(document.uri.toString());
  }

  isChecked(document: TextDocument): boolean {
    return this.judgementOf(document)?.isChecked === true;
  }

  /** Takes a person's word for a document. */
  async choose(document: TextDocument, isChecked: boolean): Promise<void> {
    await this.choices.set(document.uri, isChecked);
    this.judge(document);
  }

  dispose(): void {
    this.subscriptions.dispose();
    for (const pace of this.paces.values()) pace.stop();
  }

  private judge(document: TextDocument): void {
    if (!isCandidate(document) || document.isClosed) return;
    const key = document.uri.toString();
    const before = this.judgements.get(key);
    const evidence = {
      languageId: document.languageId,
      setting: checkSetting(document),
      choice: this.choices.get(document.uri),
      before,
      text: () => document.getText(new Range(new Position(0, 0), document.positionAt(SAMPLE))),
    };
    const judgement = judge(evidence, l10n.t);
    this.judgements.set(key, judgement);
    if (before?.isChecked !== judgement.isChecked || before.reason !== judgement.reason) this.emitter.fire(document);
  }

  /** A change of language is a close and an open: of what was judged before, nothing is left. */
  private forget(document: TextDocument): void {
    const key = document.uri.toString();
    this.paces.get(key)?.stop();
    this.paces.delete(key);
    this.judgements.delete(key);
    this.choices.forgetUnsaved(document.uri);
  }

  private paceOf(document: TextDocument): Pace | undefined {
    const key = document.uri.toString();
    if (!this.paces.has(key) && isCandidate(document)) this.paces.set(key, new Pace(PAUSE, () => this.judge(document)));
    return this.paces.get(key);
  }
}

/** Only what somebody writes is judged: no old side of a comparison, no output, no cell of a notebook, no box for a chat. */
function isCandidate({ languageId, uri }: TextDocument): boolean {
  if (!Object.hasOwn(LANGUAGES, languageId)) return false;
  return uri.scheme === "file" || uri.scheme === "untitled" || workspace.fs.isWritableFileSystem(uri.scheme) === true;
}

function checkSetting(document: TextDocument): CheckSetting {
  return workspace.getConfiguration("rolewright.check", document).get<CheckSetting>(document.languageId, "auto");
}
