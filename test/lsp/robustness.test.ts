import assert from "node:assert/strict";
import { LspClient, PLAIN, VSCODE } from "../support/lsp-client";
import { onlyRules, useTestRules } from "../support/test-rules";

const URI = "file:///jobs/cook.jd.md";

describe("a server with faults", () => {
  useTestRules();
  let client: LspClient;
  let isBroken: boolean;
  beforeEach(() => {
    isBroken = true;
    const today = () => {
      if (isBroken) throw new Error("The clock has stopped.");
      return "2026-03-01";
    };
    client = LspClient.inMemory({ today });
    client.settings = onlyRules("draft/marker");
  });
  afterEach(() => client.dispose());
  const place = { textDocument: { uri: URI }, position: { line: 0, character: 5 } };

  it("every request whose handler throws is answered with nothing, the log tells why, and the next one is answered well", async () => {
    await client.initialize(VSCODE);
    await client.open(URI, "Soup swap-1 today.");
    assert.deepEqual(await client.pull(URI), []);
    assert.deepEqual(await client.actions(URI, client.rangeOfWords(URI, "swap-1")), []);
    assert.equal(await client.request("textDocument/hover", place), null);
    assert.deepEqual(await client.request("textDocument/documentSymbol", place), []);
    assert.deepEqual(await client.request("textDocument/foldingRange", place), []);
    assert.equal(await client.status(URI), null);
    assert.equal(await client.request("textDocument/completion", place), null);
    const range = client.rangeOf(URI, 0, 5);
    assert.equal(await client.request("textDocument/inlayHint", { ...place, range }), null);
    assert.equal(await client.request("textDocument/codeLens", place), null);
    assert.equal(await client.request("textDocument/documentLink", place), null);
    const names = [
      "Diagnostics",
      "Code actions",
      "Hover",
      "Outline",
      "Folding",
      "Status",
      "Completion",
      "Inlay hints",
      "Code lens",
      "Links",
    ];
    for (const [index, name] of names.entries())
      assert.match(client.log()[index] ?? "", new RegExp(`^${name} failed: Error: The clock has stopped\\.\\n +at `));
    isBroken = false;
    assert.deepEqual(
      (await client.pull(URI)).map(({ range }) => client.wordsAt(URI, range)),
      ["swap-1"],
    );
  });

  it("a failed push is told in the log, and the next edit is checked", async () => {
    await client.initialize(PLAIN, { options: { settings: client.settings } });
    await client.open(URI, "Soup swap-1 today.");
    await client.waitFor("window/logMessage", ({ message }: { message: string }) =>
      message.startsWith("Diagnostics failed: Error: The clock has stopped."),
    );
    isBroken = false;
    await client.change(URI, { start: 0, end: 0, text: "Hot " });
    assert.deepEqual(
      (await client.pushed(URI)).map(({ range }) => client.wordsAt(URI, range)),
      ["swap-1"],
    );
  });

  it("a rule that throws is told in the log once a version, and the other findings stand", async () => {
    isBroken = false;
    await client.initialize(VSCODE);
    await client.open(URI, "# Cook\n\nSoup swap-1 today.\n\nThen a crash.\n\nAnother crash.\n");
    const faults = () =>
      client
        .log()
        .filter((message) =>
          message.startsWith(`Rule draft/marker failed on ${URI}: Error: The marker rule met a crash.`),
        ).length;
    for (let times = 0; times < 3; times++)
      assert.deepEqual(
        (await client.pull(URI)).map(({ range }) => client.wordsAt(URI, range)),
        ["swap-1"],
      );
    assert.equal(faults(), 1);
    await client.change(URI, { start: 0, end: 0, text: "\n" });
    await client.pull(URI);
    assert.equal(faults(), 2);
  });

  it("odd requests and edits do not end it", async () => {
    isBroken = false;
    await client.initialize(VSCODE, { options: "nonsense" as never });
    await client.open(URI, "Soup swap-1 today.");
    await client.notify("textDocument/didChange", {
      textDocument: { uri: "file:///never-opened", version: 3 },
      contentChanges: [{ text: "" }],
    });
    await client.notify("textDocument/didChange", {
      textDocument: { uri: URI, version: null },
      contentChanges: [{ text: "" }],
    });
    await client.notify("textDocument/didClose", { textDocument: { uri: "file:///never-opened" } });
    await client.notify("rolewright/unknown", {});
    assert.equal(
      await client.request("textDocument/hover", { textDocument: { uri: "" }, position: { line: -1, character: -1 } }),
      null,
    );
    const odd = [{ range: client.rangeOf(URI, 0, 0), message: "", source: "rolewright", data: 7 }];
    assert.deepEqual(await client.actions(URI, client.rangeOf(URI, 0, 0), { diagnostics: odd }), []);
    assert.equal((await client.pull(URI)).length, 1);
  });

  it("settings that cannot be had are told in the log, and the document is checked without them", async () => {
    isBroken = false;
    client.settings = "nonsense";
    await client.initialize(VSCODE);
    await client.open(URI, "Soup swap-1 today.");
    assert.ok((await client.pull(URI)).some(({ code }) => code === "draft/marker"));
  });
});
