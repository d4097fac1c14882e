import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createMessageConnection,
  type DataCallback,
  type Message,
} from "vscode-languageserver/node";
import { builtFile, LspClient, VSCODE } from "../support/lsp-client";
import { onlyRules } from "../support/test-rules";

const URI = "vscode-vfs://github/team/jobs/cook.jd.md";

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

/** Starts the built server in a scope with no more than a worker has. */
function startInWorker(): LspClient {
  const self = new WorkerScope();
  const { console, TextDecoder, TextEncoder, setTimeout, clearTimeout, queueMicrotask } = globalThis;
  const code = readFileSync(builtFile("server-web.js"), "utf8");
  runInNewContext(
    code,
    { self, console, TextDecoder, TextEncoder, setTimeout, clearTimeout, queueMicrotask },
    { displayErrors: false },
  );
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

describe("the built server in a worker", () => {
  it("it checks a document with a configuration file that the client reads for it", async () => {
    const client = startInWorker();
    const { rules } = onlyRules();
    client.files.set(
      "vscode-vfs://github/team/.rolewright.json",
      JSON.stringify({ rules: { ...rules, "draft/unused-suppression": "error" } }),
    );
    await client.initialize(VSCODE, { folders: ["vscode-vfs://github/team"] });
    await client.open(URI, "# Cook\n\n<!-- rolewright-disable-file pay/wide-range -->\n");
    const found = (await client.pull(URI)).map(({ code, severity, range }) => [
      code,
      severity,
      client.wordsAt(URI, range),
    ]);
    assert.deepEqual(found, [["draft/unused-suppression", 1, "<!-- rolewright-disable-file pay/wide-range -->"]]);
    const asked = client.sent.filter(({ method }) => method === "rolewright/readFile").map(({ params }) => params);
    assert.deepEqual(asked, [
      { uri: "vscode-vfs://github/team/jobs/.rolewright.json" },
      { uri: "vscode-vfs://github/team/.rolewright.json" },
    ]);
    client.dispose();
  });
});
