import type { CancellationToken, TextDocument, TextDocumentChangeEvent } from "vscode";
import type { Middleware } from "vscode-languageclient";

/**
 * Lets only checked documents through to the server: it is not told of the others, nor asked about them.
 * Every request that names a document passes here, so features that are added later need no guard of their own.
 */
export class SyncGate {
  /** The documents that the server knows, each with the version that it was opened with. */
  private readonly opened = new Map<string, number>();

  constructor(private readonly isChecked: (document: TextDocument) => boolean) {}

  readonly middleware: Pick<Middleware, "didOpen" | "didChange" | "didSave" | "didClose" | "sendRequest"> = {
    didOpen: async (document, next) => {
      if (this.isOpen(document) || !this.isChecked(document)) return;
      this.opened.set(document.uri.toString(), document.version);
      await next(document);
    },
    didChange: async (event, next) => {
      if (this.isNews(event)) await next(event);
    },
    didSave: async (document, next) => {
      if (this.isOpen(document)) await next(document);
    },
    didClose: async (document, next) => {
      if (this.opened.delete(document.uri.toString())) await next(document);
    },
    sendRequest: async <P, R>(
      type: Parameters<NonNullable<Middleware["sendRequest"]>>[0],
      params: P | undefined,
      token: CancellationToken | undefined,
      next: (
        type: Parameters<NonNullable<Middleware["sendRequest"]>>[0],
        params?: P,
        token?: CancellationToken,
      ) => Promise<R>,
    ): Promise<R> => {
      const uri = documentOf(params);
      // Null is a fit answer to every request about a document: there is nothing to show.
      return uri === undefined || this.opened.has(uri) ? next(type, params, token) : (null as R);
    },
  };

  /** Whether the server knows a document. */
  isOpen(document: TextDocument): boolean {
    return this.opened.has(document.uri.toString());
  }

  /** For a server that has ended: the next one knows nothing. */
  forgetAll(): void {
    this.opened.clear();
  }

  /** The change that made a document a posting is in the text that it was opened with. */
  private isNews({ document }: TextDocumentChangeEvent): boolean {
    const since = this.opened.get(document.uri.toString());
    return since !== undefined && document.version > since;
  }
}

/** The URI of the document that a request is about, if it is about one. */
function documentOf(params: unknown): string | undefined {
  const { textDocument } = (params ?? {}) as { textDocument?: { uri?: unknown } };
  return typeof textDocument?.uri === "string" ? textDocument.uri : undefined;
}
