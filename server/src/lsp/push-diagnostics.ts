import type { PublishDiagnosticsParams } from "vscode-languageserver";
import type { CheckedDocument } from "./checker";
import { diagnosticsOf } from "./diagnostics";

/** How long the writer must pause before diagnostics are sent, in milliseconds. */
const PAUSE = 200;

/** What pushing needs of the session; neither function rejects. */
export interface PushSession {
  check(uri: string): Promise<CheckedDocument | undefined>;
  publish(params: PublishDiagnosticsParams): Promise<void>;
}

/** Sends diagnostics to a client that does not ask for them: at once for what was opened, after a pause for what is being edited. */
export class DiagnosticsPusher {
  /** The open documents, each with its timer while it waits for a pause. */
  private readonly open = new Map<string, ReturnType<typeof setTimeout> | undefined>();

  constructor(private readonly session: PushSession) {}

  /** Takes note that a document was opened or edited. */
  changed(uri: string): void {
    if (!this.open.has(uri)) return this.pushNow(uri);
    clearTimeout(this.open.get(uri));
    this.open.set(
      uri,
      setTimeout(() => this.pushNow(uri), PAUSE),
    );
  }

  /** Sends the diagnostics of a document without waiting. */
  pushNow(uri: string): void {
    clearTimeout(this.open.get(uri));
    this.open.set(uri, undefined);
    void this.push(uri);
  }

  /** Takes back the diagnostics of a document that was closed. */
  closed(uri: string): void {
    clearTimeout(this.open.get(uri));
    this.open.delete(uri);
    void this.session.publish({ uri, diagnostics: [] });
  }

  private async push(uri: string): Promise<void> {
    const checked = await this.session.check(uri);
    if (checked)
      await this.session.publish({ uri, version: checked.source.version, diagnostics: diagnosticsOf(checked) });
  }
}
