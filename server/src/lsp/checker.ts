import type { TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { lintAfter, type Finding, type LintResult } from "../core/index";
import type { ConfigStore, DocumentConfig } from "./config-store";
import { toSourceText, type SourceText } from "./source-text";

/** A version of a document with what there is to say about it. */
export interface CheckedDocument {
  readonly source: SourceText;
  readonly result: LintResult;
  readonly configuration: DocumentConfig;
  /** Names this answer; no other check has the same. */
  readonly id: string;
}

/** Who is told of what the checker does, and how they are spoken to. */
export interface CheckListener {
  /** A finding in the language of those who read it. */
  inWords(finding: Finding): Finding;
  checked(document: CheckedDocument): void;
  fault(message: string): void;
}

/** Checks open documents: each version once and only when asked for, from the result of the version before. */
export class Checker {
  private readonly known = new Map<string, CheckedDocument>();
  private checks = 0;

  constructor(
    private readonly documents: TextDocuments<TextDocument>,
    private readonly configs: ConfigStore,
    private readonly listener: CheckListener,
  ) {}

  /** What there is to say about the present version of a document; undefined if it is not open. */
  async check(uri: string): Promise<CheckedDocument | undefined> {
    if (!this.documents.get(uri)) return undefined;
    const configuration = await this.configs.of(uri);
    // While the configuration was read the document may have been edited or closed.
    const document = this.documents.get(uri);
    if (!document) return undefined;
    const last = this.known.get(uri);
    if (last?.source.version === document.version && last.configuration === configuration) return last;
    return this.checkNow(document, configuration);
  }

  /** Lets go of a document that was closed. */
  forget(uri: string): void {
    this.known.delete(uri);
    this.configs.forget(uri);
  }

  private checkNow(document: TextDocument, configuration: DocumentConfig): CheckedDocument {
    const source = toSourceText(document);
    const linted = lintAfter(this.known.get(source.uri)?.result, source.text, configuration.config);
    const result = { ...linted, findings: linted.findings.map((finding) => this.listener.inWords(finding)) };
    const checked = { source, result, configuration, id: String(++this.checks) };
    this.known.set(source.uri, checked);
    for (const message of new Set(
      result.faults.map(({ rule, error }) => `Rule ${rule} failed on ${source.uri}: ${shown(error)}`),
    ))
      this.listener.fault(message);
    this.listener.checked(checked);
    return checked;
  }
}

/** An exception with its stack. */
export function shown(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
