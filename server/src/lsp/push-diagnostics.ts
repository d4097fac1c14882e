import type { PublishDiagnosticsParams } from "vscode-languageserver";
import type { CheckedDocument } from "./checker";
import { diagnosticsOf } from "./diagnostics";

/** How long the writer must pause before diagnostics are sent, in milliseconds. */
const PAUSE = 200;

/** What pushing needs of the session; neither function may reject. */
export interface PushSession {
  check(uri: string): Promise<CheckedDocument | undefined>;
  publish(params: PublishDiagnosticsParams): Promise<void>;
}

/** Sends diagnostics to a client that does not ask for them: at once for what was opened, after a pause for what is being edited. */
export class DiagnosticsPusher {
  private readonly waiting = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(private readonly session: PushSession) {}

  /** Sends the diagnostics of a document at the next pause in its edits. */
  schedule(uri: string): void {
    clearTimeout(this.waiting.get(uri));
    this.waiting.set(uri, setTimeout(() => void this.push(uri), PAUSE));
  }

  /** Sends the diagnostics of a document now. */
  async push(uri: string): Promise<void> {
    this.stop(uri);
    const checked = await this.session.check(uri);
    if (checked) await this.session.publish({ uri, version: checked.source.version, diagnostics: diagnosticsOf(checked) });
  }

  /** Takes back the diagnostics of a document that was closed. */
  async clear(uri: string): Promise<void> {
    this.stop(uri);
    await this.session.publish({ uri, diagnostics: [] });
  }

  private stop(uri: string): void {
    clearTimeout(this.waiting.get(uri));
    this.waiting.delete(uri);
  }
}
