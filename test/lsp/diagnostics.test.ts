import assert from "node:assert/strict";
import type { Diagnostic } from "vscode-languageserver/node";
import { LspClient, PLAIN, VSCODE } from "../support/lsp-client";
import { onlyRules, useTestRules } from "../support/test-rules";

const URI = "file:///jobs/cook.jd.md";

describe("diagnostics", () => {
  useTestRules();
  let client: LspClient;
  beforeEach(() => {
    client = LspClient.inMemory();
    client.settings = onlyRules("draft/marker");
  });
  afterEach(() => client.dispose());
  const words = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ range }) => client.wordsAt(URI, range));

  it("a client that asks is given all that a diagnostic should hold, and nothing is sent to it", async () => {
    const { capabilities } = await client.initialize(VSCODE);
    assert.ok(capabilities.diagnosticProvider);
    await client.open(URI, "# Cook\n\nSoup swap-1 today.\n");
    const [diagnostic, ...others] = await client.pull(URI);
    assert.ok(diagnostic);
    const { range, data, ...rest } = diagnostic;
    assert.equal(client.wordsAt(URI, range), "swap-1");
    assert.equal(typeof (data as { key: unknown }).key, "string");
    assert.deepEqual(rest, {
      severity: 2,
      source: "rolewright",
      code: "draft/marker",
      codeDescription: { href: "https://github.com/rolewright/rolewright/blob/main/docs/rules/draft/marker.md" },
      message: "“swap-1” is a marker.",
    });
    assert.deepEqual(others, []);
    await client.change(URI, "# Cook\n\nSoup.\n");
    assert.deepEqual(await client.pull(URI), []);
    await client.close(URI);
    await client.request("shutdown", null);
    assert.deepEqual(
      client.sent.filter(({ method }) => method === "textDocument/publishDiagnostics"),
      [],
    );
  });

  it("a client that does not ask is sent them on opening, after an edit and on closing, and finds nothing to ask for", async () => {
    client.settings = undefined;
    const { capabilities } = await client.initialize(PLAIN, { options: { settings: onlyRules("draft/marker") } });
    assert.equal(capabilities.diagnosticProvider, undefined);
    await client.open(URI, "# Cook\n\nSoup swap-1 today.\n");
    assert.deepEqual(words(await client.pushed(URI)), ["swap-1"]);
    await client.change(URI, { start: 8, end: 12, text: "gone and" });
    assert.deepEqual(words(await client.pushed(URI)), ["gone", "swap-1"]);
    await client.close(URI);
    await client.waitFor(
      "textDocument/publishDiagnostics",
      (sent: { version?: number; diagnostics: [] }) => sent.version === undefined && sent.diagnostics.length === 0,
    );
    await assert.rejects(client.report(URI), /Unhandled method textDocument\/diagnostic/);
  });

  it("it names the other place of a finding and what can go", async () => {
    await client.initialize(VSCODE);
    await client.open(URI, "# Cook\n\nThis has a pair here.\n\nThat is gone now.\n");
    const [pair, gone] = await client.pull(URI);
    assert.equal(pair?.relatedInformation?.[0]?.message, "It began here.");
    assert.equal(pair.relatedInformation[0].location.uri, URI);
    assert.equal(client.wordsAt(URI, pair.relatedInformation[0].location.range), "This");
    assert.equal(pair.tags, undefined);
    assert.deepEqual(gone?.tags, [1]);
  });

  it("it maps every severity", async () => {
    await client.initialize(VSCODE);
    await client.open(URI, "# Cook\n\nSoup swap-1 today.\n");
    for (const [setting, severity] of [
      ["error", 1],
      ["warning", 2],
      ["information", 3],
      ["hint", 4],
    ] as const) {
      client.settings = { rules: { ...onlyRules().rules, "draft/marker": setting } };
      await client.notify("workspace/didChangeConfiguration", { settings: null });
      assert.deepEqual(
        (await client.pull(URI)).map((diagnostic) => diagnostic.severity),
        [severity],
      );
    }
  });

  it("it says that nothing changed only to a client that holds this very answer", async () => {
    await client.initialize(VSCODE);
    await client.open(URI, "# Cook\n\nSoup swap-1 today.\n");
    const first = await client.report(URI);
    assert.deepEqual(await client.report(URI, first.resultId), { kind: "unchanged", resultId: first.resultId });
    await client.change(URI, { start: 0, end: 0, text: "\n" });
    const second = await client.report(URI, first.resultId);
    assert.equal(second.kind, "full");
    await client.close(URI);
    await client.open(URI, "# Cook\n");
    assert.deepEqual(
      { ...(await client.report(URI, second.resultId)), resultId: "" },
      { kind: "full", resultId: "", items: [] },
    );
  });

  it("a document that is not open has none", async () => {
    await client.initialize(VSCODE);
    assert.deepEqual(await client.pull("file:///jobs/unknown.md"), []);
  });
});
