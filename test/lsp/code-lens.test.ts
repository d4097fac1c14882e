import assert from "node:assert/strict";
import type { CodeLens, InitializeResult } from "vscode-languageserver/node";
import { LspClient, VSCODE } from "../support/lsp-client";
import { onlyRules, useTestRules } from "../support/test-rules";

const URI = "file:///jobs/cook.jd.md";

describe("the code lens above the title", () => {
  useTestRules();
  let client: LspClient;
  beforeEach(() => {
    client = LspClient.inMemory();
    client.settings = onlyRules("draft/marker");
  });
  afterEach(() => client.dispose());
  const start = () => client.initialize(VSCODE, { options: { opensReport: true } });
  const lenses = () => client.request<CodeLens[]>("textDocument/codeLens", { textDocument: { uri: URI } });
  const shown = async () => (await lenses()).map(({ range, command }) => [range.start.line, command?.title]);

  it("says how much there is to fix and opens the report; it stays where it is when nothing is left", async () => {
    await start();
    await client.open(URI, "---\nid: 7\n---\n\n# Cook\n\nSoup gone.\n\nSalt gone.\n");
    assert.deepEqual(await shown(), [[4, "2 to fix · Open report"]]);
    assert.equal((await lenses())[0]?.command?.command, "rolewright.openReport");
    await client.change(URI, "---\nid: 7\n---\n\n# Cook\n\nSoup.\n\nSalt.\n");
    assert.deepEqual(await shown(), [[4, "Nothing to fix · Open report"]]);
  });

  it("stands above the first words of a text without a title, and nowhere in an empty one", async () => {
    await start();
    await client.open(URI, "\n\nSoup is gone.\n");
    assert.deepEqual(await shown(), [[2, "1 to fix · Open report"]]);
    await client.change(URI, "");
    assert.deepEqual(await shown(), []);
  });

  it("of a document that is let go of is taken away: the client is asked to look again", async () => {
    await start();
    await client.open(URI, "# Cook\n\nSoup gone.\n");
    await shown();
    const from = client.sent.length;
    await client.close(URI);
    await client.waitFor("workspace/codeLens/refresh", () => true, from);
  });

  it("is turned off by its setting, and not announced to a client without a report", async () => {
    client.settings = { ...onlyRules("draft/marker"), codeLens: false };
    assert.ok(((await start()) as InitializeResult).capabilities.codeLensProvider);
    await client.open(URI, "# Cook\n\nSoup gone.\n");
    assert.deepEqual(await shown(), []);
    const other = LspClient.inMemory();
    assert.equal((await other.initialize(VSCODE)).capabilities.codeLensProvider, undefined);
    other.dispose();
  });
});
