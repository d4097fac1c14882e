import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createMessageConnection,
  type DataCallback,
  type Message,
} from "vscode-languageserver/node";
import { builtFile, LspClient } from "./lsp-client";

/** What a worker knows of the page that started it: nothing of Node. */
class WorkerScope {
  onmessage: ((event: { data: Message }) => void) | undefined;
  received: DataCallback = () => undefined;

  addEventListener(): void {
    // The page hears of errors in a worker; here they are thrown.
  }

  postMessage(message: Message): void {
    setImmediate(() => this.received(structuredClone(message)));
  }
}

/** The code of the built server for browsers. */
export function workerCode(): string {
  return readFileSync(builtFile("server-web.js"), "utf8");
}

/** Starts a server in a scope with no more than a worker has. */
export function startInWorker(code: string): LspClient {
  const self = new WorkerScope();
  const { console, TextDecoder, TextEncoder, setTimeout, clearTimeout, queueMicrotask } = globalThis;
  const scope = { self, console, TextDecoder, TextEncoder, setTimeout, clearTimeout, queueMicrotask };
  runInNewContext(code, scope, { displayErrors: false });
  class Reader extends AbstractMessageReader {
    listen(callback: DataCallback) {
      self.received = callback;
      return { dispose: () => undefined };
    }
  }
  class Writer extends AbstractMessageWriter {
    write(message: Message): Promise<void> {
      setImmediate(() => self.onmessage?.({ data: structuredClone(message) }));
      return Promise.resolve();
    }
    end(): void {
      self.onmessage = undefined;
    }
  }
  return new LspClient(createMessageConnection(new Reader(), new Writer()), () => undefined);
}
