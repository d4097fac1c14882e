import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import {
  createConnection,
  createMessageConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type MessageConnection,
  type PublishDiagnosticsParams,
  type Range,
  type TextDocumentContentChangeEvent,
  type TextEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { createServer } from "../../server/src/lsp/create-server";
import type { Host } from "../../server/src/lsp/host";
import type { InitializationOptions, Notifications, Requests } from "../../server/src/protocol";

/** What VS Code announces, as far as the server acts on it. */
export const VSCODE: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
  },
  textDocument: {
    diagnostic: { dynamicRegistration: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ["markdown", "plaintext"] },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown", "plaintext"] } },
  },
};

/** A client that can do no more than it must. */
export const PLAIN: ClientCapabilities = {};

/** Something that the server sent unasked. */
interface Sent {
  readonly method: string;
  readonly params: unknown;
}

/** The path of a bundle, which must have been built. */
export function builtFile(name: string): string {
  const path = join(__dirname, "../../dist", name);
  assert.ok(existsSync(path), `dist/${name} is missing: run \`npm run build\` first`);
  return path;
}

/** How long to wait for what should come, in milliseconds. */
const PATIENCE = 10_000;

/** The other end of the server in a test: opens and edits documents, asks, and keeps all that the server sends. */
export class LspClient {
  /** What the server sent, in order: notifications, and requests such as `client/registerCapability`. */
  readonly sent: Sent[] = [];
  /** What the section `rolewright` of the settings holds. */
  settings: unknown = {};
  /** The files that the client reads for a server in the browser, by URI. */
  readonly files = new Map<string, string>();
  private readonly watchers = new Set<() => void>();
  private readonly documents = new Map<string, TextDocument>();

  /** Takes a connection to a server that was started; `stop` ends the server. */
  constructor(
    private readonly connection: MessageConnection,
    private readonly stop: () => void,
  ) {
    connection.onNotification((method, params) => this.keep(method, params));
    connection.onRequest((method, params) => {
      this.keep(method, params);
      if (method === "workspace/configuration") return (params as { items: unknown[] }).items.map(() => this.settings);
      if (method === "rolewright/readFile") return this.files.get((params as { uri: string }).uri) ?? null;
      return null;
    });
    connection.listen();
  }

  /** Starts a server in this process. */
  static inMemory(host: Partial<Host> = {}): LspClient {
    const [up, down] = [new PassThrough(), new PassThrough()];
    const server = createConnection(ProposedFeatures.all, new StreamMessageReader(up), new StreamMessageWriter(down));
    createServer(server, { today: () => "2026-03-01", readText: () => Promise.resolve(null), ...host });
    const connection = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    return new LspClient(connection, () => server.dispose());
  }

  /** Starts the built server as an editor does. */
  static overStdio(): LspClient {
    const child = spawn(process.execPath, [builtFile("server-node.js"), "--stdio"], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const client = new LspClient(connection, () => child.kill());
    child.on("exit", (code) => client.keep("exit", { code }));
    return client;
  }

  async initialize(
    capabilities: ClientCapabilities,
    setup: { folders?: readonly string[]; options?: InitializationOptions; locale?: string } = {},
  ) {
    const folders = setup.folders?.map((uri) => ({ uri, name: uri })) ?? null;
    const params = {
      processId: null,
      rootUri: null,
      capabilities,
      workspaceFolders: folders,
      initializationOptions: setup.options,
      ...(setup.locale !== undefined && { locale: setup.locale }),
    };
    const result = await this.connection.sendRequest<InitializeResult>("initialize", params);
    await this.notify("initialized", {});
    return result;
  }

  request<R>(method: string, params: unknown): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  async open(uri: string, text: string): Promise<void> {
    this.documents.set(uri, TextDocument.create(uri, "jobdescription", 1, text));
    await this.notify("textDocument/didOpen", {
      textDocument: { uri, languageId: "jobdescription", version: 1, text },
    });
  }

  /** Replaces stretches, given as offsets into the text before the first of them, one after the other; or the whole text. */
  async change(uri: string, ...edits: ({ start: number; end: number; text: string } | string)[]): Promise<void> {
    const contentChanges: TextDocumentContentChangeEvent[] = [];
    const before = this.documentOf(uri);
    let document = before;
    for (const edit of edits) {
      const change =
        typeof edit === "string" ? { text: edit } : { range: this.rangeOf(uri, edit.start, edit.end), text: edit.text };
      contentChanges.push(change);
      document = TextDocument.update(document, [change], before.version + 1);
    }
    await this.notify("textDocument/didChange", { textDocument: { uri, version: document.version }, contentChanges });
  }

  async close(uri: string): Promise<void> {
    this.documents.delete(uri);
    await this.notify("textDocument/didClose", { textDocument: { uri } });
  }

  text(uri: string): string {
    return this.documentOf(uri).getText();
  }

  /** The words of a document under a range. */
  wordsAt(uri: string, range: Range): string {
    return this.documentOf(uri).getText(range);
  }

  rangeOf(uri: string, start: number, end: number): Range {
    const document = this.documentOf(uri);
    return { start: document.positionAt(start), end: document.positionAt(end) };
  }

  /** The range of words that stand once in a document. */
  rangeOfWords(uri: string, words: string): Range {
    const start = this.text(uri).indexOf(words);
    assert.ok(start >= 0, `“${words}” is not in the document`);
    return this.rangeOf(uri, start, start + words.length);
  }

  report(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.request("textDocument/diagnostic", { textDocument: { uri }, previousResultId });
  }

  /** The diagnostics that the server gives when asked. */
  async pull(uri: string): Promise<Diagnostic[]> {
    const report = await this.report(uri);
    assert.equal(report.kind, "full");
    return (report as { items: Diagnostic[] }).items;
  }

  /** The diagnostics that the server sends for the present version of a document. */
  async pushed(uri: string): Promise<Diagnostic[]> {
    const { version } = this.documentOf(uri);
    const isIt = (params: PublishDiagnosticsParams) => params.uri === uri && params.version === version;
    return (await this.waitFor("textDocument/publishDiagnostics", isIt)).diagnostics;
  }

  actions(uri: string, range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    return this.request("textDocument/codeAction", {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...context },
    });
  }

  status(uri: string): Promise<Requests["rolewright/status"]["result"]> {
    return this.request("rolewright/status" satisfies keyof Requests, { uri });
  }

  statusSent(isIt: (status: Notifications["rolewright/statusChanged"]) => boolean) {
    return this.waitFor("rolewright/statusChanged" satisfies keyof Notifications, isIt);
  }

  /** What a document becomes by an action's plain edits, which must be bound to its present version if they are bound at all. */
  outcome(uri: string, action: CodeAction): string {
    const document = this.documentOf(uri);
    const [bound] = action.edit?.documentChanges ?? [];
    if (!bound) return TextDocument.applyEdits(document, action.edit?.changes?.[uri] ?? []);
    assert.ok("textDocument" in bound);
    assert.deepEqual(bound.textDocument, { uri, version: document.version });
    assert.ok(bound.edits.every((edit) => "newText" in edit));
    return TextDocument.applyEdits(document, bound.edits as TextEdit[]);
  }

  /** The messages in the server's log. */
  log(): string[] {
    return this.sent
      .filter(({ method }) => method === "window/logMessage")
      .map(({ params }) => (params as { message: string }).message);
  }

  /** The first thing sent by this method, from `from` on, that fits; gives up saying what was sent instead. */
  waitFor<P>(method: string, isIt: (params: P) => boolean, from = 0): Promise<P> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = this.sent.slice(from).find((sent) => sent.method === method && isIt(sent.params as P));
        if (!found) return;
        clearTimeout(timer);
        this.watchers.delete(look);
        resolve(found.params as P);
      };
      const giveUp = () => {
        this.watchers.delete(look);
        reject(
          new Error(`No fitting ${method} came; the server sent ${JSON.stringify(this.sent.slice(from), null, 1)}`),
        );
      };
      const timer = setTimeout(giveUp, PATIENCE);
      this.watchers.add(look);
      look();
    });
  }

  /** Closes the connection as an editor does that crashed. */
  hangUp(): void {
    this.connection.end();
  }

  dispose(): void {
    this.connection.dispose();
    this.stop();
  }

  private keep(method: string, params: unknown): void {
    this.sent.push({ method, params });
    for (const watcher of [...this.watchers]) watcher();
  }

  private documentOf(uri: string): TextDocument {
    const document = this.documents.get(uri);
    assert.ok(document, `${uri} is not open`);
    return document;
  }
}
