import assert from "node:assert/strict";
import type { Diagnostic } from "vscode-languageserver";
import type { CheckedFile } from "../../server/src/protocol";
import { LspClient, VSCODE } from "../support/lsp-client";

const POSTING = "# Salesman\n\n## Duties\n\n- Sell the bread\n\n## Requirements\n\n- 2 years of experience in a shop\n";

describe("checking a file that is not open", () => {
  let client: LspClient;
  beforeEach(async () => {
    client = LspClient.inMemory();
    await client.initialize(VSCODE);
  });
  afterEach(() => client.dispose());

  const check = (text: string, isPosting: boolean) =>
    client.request<CheckedFile | null>("rolewright/checkFile", { uri: "file:///jobs/a.md", text, isPosting });
  const named = (checked: CheckedFile | null, rule: string) =>
    (checked!.diagnostics as Diagnostic[]).find(({ code }) => code === rule);

  it("a posting: it flags what the editor would", async () => {
    const checked = await check(POSTING, false);
    assert.deepEqual(named(checked, "bias/gendered-title")?.range, {
      start: { line: 0, character: 2 },
      end: { line: 0, character: 10 },
    });
    assert.ok(checked!.score < 100);
  });

  it("with a byte-order mark: it flags at the same line", async () => {
    const found = named(await check(`\uFEFF${POSTING}`, true), "bias/gendered-title");
    assert.deepEqual(found?.range.start, { line: 0, character: 3 });
  });

  it("notes that are no posting: it ignores, unless their name says that they are one", async () => {
    assert.equal(await check("Buy bread.\n", false), null);
    assert.ok(await check("Buy bread.\n", true));
  });
});
