import { EventEmitter, type Diagnostic, type Disposable, type LogOutputChannel, type TextDocument } from "vscode";
import type { BaseLanguageClient, Diagnostic as ProtocolDiagnostic } from "vscode-languageclient";
import type { CheckFileParams, DocumentStatus, Requests } from "../../server/src/protocol";
import type { ClientParts } from "./client-options";
import type { JudgedDocuments } from "./judged-documents";
import { RestartBudget } from "./restart-budget";
import type { ReaderState } from "./status-view";
import { SyncGate } from "./sync-gate";

/** Makes a client that has not started yet. */
export type CreateClient = (parts: ClientParts) => Promise<BaseLanguageClient>;

/** A client, and what it has told its server. */
interface Session {
  readonly client: BaseLanguageClient;
  readonly gate: SyncGate;
}

/** The server and the client that speaks to it: started with the first posting, told of checked documents only. */
export class ProofReader implements Disposable {
  private session: Session | undefined;
  private current: ReaderState = "idle";
  /** How many times a start was begun; a start that is no longer the latest gives way. */
  private starts = 0;
  private readonly budget = new RestartBudget(4, 3 * 60_000);
  private readonly statuses = new Map<string, DocumentStatus>();
  private readonly changes = new EventEmitter<void>();
  private readonly failures = new EventEmitter<void>();
  /** The state, or what the server said of a document, is another. */
  readonly onDidChange = this.changes.event;
  /** The server could not be started, or ended too often. */
  readonly onDidFail = this.failures.event;

  constructor(
    private readonly documents: JudgedDocuments,
    private readonly output: LogOutputChannel,
    private readonly createClient: CreateClient,
  ) {}

  get state(): ReaderState {
    return this.current;
  }

  /** What the server last said of a document. */
  statusOf(document: TextDocument): DocumentStatus | undefined {
    return this.statuses.get(document.uri.toString());
  }

  /** Starts the server if it does not run; answers whether it does then. */
  async ready(): Promise<boolean> {
    if (this.current === "idle" || this.current === "failed") await this.start();
    if (this.current === "starting")
      await new Promise<void>((done) => {
        const changes = this.onDidChange(() => {
          if (this.current === "starting") return;
          changes.dispose();
          done();
        });
      });
    return this.session?.client.isRunning() === true;
  }

  /** Asks the server; null while it is not running, and for what it has no answer to. */
  async request<Method extends keyof Requests>(
    method: Method,
    params: Requests[Method]["params"],
  ): Promise<Requests[Method]["result"] | null> {
    const client = this.session?.client;
    return client?.isRunning() ? client.sendRequest<Requests[Method]["result"]>(method, params) : null;
  }

  /** What the server says of a file that is not open; null while it is not running, and for what is no posting. */
  async checkFile(
    params: CheckFileParams,
  ): Promise<{ readonly score: number; readonly diagnostics: Diagnostic[] } | null> {
    const checked = await this.request("rolewright/checkFile", params);
    const converter = this.session?.client.protocol2CodeConverter;
    if (!checked || !converter) return null;
    return {
      score: checked.score,
      diagnostics: await converter.asDiagnostics(checked.diagnostics as ProtocolDiagnostic[]),
    };
  }

  /** Takes up a document that became a posting, and lets go of one that is none any more. */
  consider(document: TextDocument): void {
    const isChecked = this.documents.isChecked(document);
    if (isChecked && this.current === "idle") void this.start();
    // A client that has not started yet looks at all open documents when it has.
    if (!this.session?.client.isRunning()) return;
    if (isChecked) this.open(document, this.session);
    else this.close(document, this.session);
  }

  /** Starts the server anew, whatever state it is in. */
  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  dispose(): void {
    this.starts++;
    this.changes.dispose();
    this.failures.dispose();
    void this.stop();
  }

  private async start(): Promise<void> {
    const start = ++this.starts;
    const isLatest = () => start === this.starts;
    this.become("starting");
    try {
      const gate = new SyncGate((document) => this.documents.isChecked(document));
      const client = await this.createClient({ output: this.output, gate, onEnded: () => isLatest() && this.ended() });
      if (!isLatest()) return;
      this.session = { client, gate };
      client.onNotification("rolewright/statusChanged", (status: DocumentStatus) => this.take(status));
      await client.start();
      if (isLatest()) this.become("running");
    } catch (error) {
      if (isLatest()) this.fail(error);
    }
  }

  private async stop(): Promise<void> {
    const client = this.session?.client;
    this.starts++;
    this.session = undefined;
    this.statuses.clear();
    // One that is only starting, or has failed, cannot be stopped in good order; its process is ended all the same.
    await client?.dispose().catch((error: unknown) => this.output.debug(String(error)));
  }

  /** The server has ended by itself. While it starts, the start itself fails and says more. */
  private ended(): void {
    if (this.current !== "running") return;
    if (!this.budget.take(Date.now())) {
      this.fail(new Error("The server ended again and again."));
      return;
    }
    this.output.warn("The server ended; another one is started.");
    this.statuses.clear();
    void this.start();
  }

  private fail(error: unknown): void {
    this.output.error(error instanceof Error ? error : String(error));
    this.statuses.clear();
    this.become("failed");
    this.failures.fire();
  }

  private open(document: TextDocument, { client, gate }: Session): void {
    if (gate.isOpen(document)) return;
    // It may hold that this version was asked about already: it was, and the gate answered with nothing.
    client.getFeature("textDocument/diagnostic")?.getProvider(document)?.forget(document);
    void client.getFeature("textDocument/didOpen").getProvider(document)?.send(document);
  }

  private close(document: TextDocument, { client, gate }: Session): void {
    this.statuses.delete(document.uri.toString());
    if (gate.isOpen(document)) void client.getFeature("textDocument/didClose").getProvider(document)?.send(document);
  }

  private take(status: DocumentStatus): void {
    this.statuses.set(status.uri, status);
    this.changes.fire();
  }

  private become(state: ReaderState): void {
    this.current = state;
    this.changes.fire();
  }
}
