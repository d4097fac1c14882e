import assert from "node:assert/strict";
import type { TextDocument, TextDocumentChangeEvent } from "vscode";
import { SyncGate } from "../../client/src/sync-gate";

/** A gate, the documents that it holds to be postings, and what came through it. */
function setUp() {
  const checked = new Set<TextDocument>();
  const passed: string[] = [];
  const gate = new SyncGate((document) => checked.has(document));
  const { didOpen, didChange, didSave, didClose, sendRequest } = gate.middleware;
  const pass = (what: string) => async () => void passed.push(what);
  return {
    gate,
    checked,
    passed,
    open: (document: TextDocument) => didOpen!(document, pass(`open ${document.version}`)),
    change: (document: TextDocument) =>
      didChange!({ document } as TextDocumentChangeEvent, pass(`change ${document.version}`)),
    save: (document: TextDocument) => didSave!(document, pass("save")),
    close: (document: TextDocument) => didClose!(document, pass("close")),
    ask: (params: unknown) => sendRequest!("textDocument/hover", params, undefined, async () => "an answer"),
  };
}

function documentAt(version: number): TextDocument {
  return { uri: { toString: () => "file:///a.md" }, version } as unknown as TextDocument;
}

describe("the gate to the server", () => {
  it("tells the server nothing of a document that is no posting and answers requests about it with nothing: it ignores it", async () => {
    const { open, change, save, close, ask, passed } = setUp();
    const notes = documentAt(1);
    for (const tell of [open, change, save, close]) await tell(notes);
    assert.equal(await ask({ textDocument: { uri: "file:///a.md" } }), null);
    assert.deepEqual(passed, []);
  });

  it("lets a posting through from its opening to its close: it reads each step once", async () => {
    const { open, change, save, close, ask, checked, passed } = setUp();
    const posting = documentAt(1);
    checked.add(posting);
    await open(posting);
    await open(posting);
    const edited = Object.assign(posting, { version: 2 });
    await change(edited);
    await save(edited);
    assert.equal(await ask({ textDocument: { uri: "file:///a.md" } }), "an answer");
    await close(edited);
    await close(edited);
    assert.deepEqual(passed, ["open 1", "change 2", "save", "close"]);
    assert.equal(await ask({ textDocument: { uri: "file:///a.md" } }), null);
  });

  it("does not send the change that made a document a posting a second time: it ignores the version it was opened with", async () => {
    const { open, change, checked, passed } = setUp();
    const pasted = documentAt(7);
    checked.add(pasted);
    await open(pasted);
    await change(pasted);
    await change(Object.assign(pasted, { version: 8 }));
    assert.deepEqual(passed, ["open 7", "change 8"]);
  });

  it("goes on telling of a document that is open to the server though it is no posting any more, until its close: it reads", async () => {
    const { open, change, close, checked, passed } = setUp();
    const posting = documentAt(1);
    checked.add(posting);
    await open(posting);
    checked.clear();
    await change(Object.assign(posting, { version: 2 }));
    await close(posting);
    assert.deepEqual(passed, ["open 1", "change 2", "close"]);
  });

  it("lets requests about no document through, such as commands: it reads them", async () => {
    const { ask } = setUp();
    assert.equal(await ask({ command: "x" }), "an answer");
    assert.equal(await ask(undefined), "an answer");
  });
});
