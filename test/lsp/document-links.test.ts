import assert from "node:assert/strict";
import type { DocumentLink } from "vscode-languageserver/node";
import { LspClient, VSCODE } from "../support/lsp-client";

const URI = "file:///jobs/cook.jd.md";

describe("links", () => {
  let client: LspClient;
  beforeEach(() => {
    client = LspClient.inMemory();
  });
  afterEach(() => client.dispose());

  async function links(text: string): Promise<(readonly [string, string | undefined])[]> {
    await client.initialize(VSCODE);
    await client.open(URI, text);
    const found = await client.request<DocumentLink[]>("textDocument/documentLink", { textDocument: { uri: URI } });
    return found.map(({ range, target }) => [client.wordsAt(URI, range), target]);
  }

  it("addresses of the web and of mail can be followed: it reads them without the marks of the sentence", async () => {
    const text =
      "# Cook\n\nApply at https://fern.example/jobs/7?a=1. See www.fern.example, or write to jobs@fern.example (Ada).\n\n- More (see https://fern.example/a_(b)).\n";
    assert.deepEqual(await links(text), [
      ["https://fern.example/jobs/7?a=1", "https://fern.example/jobs/7?a=1"],
      ["www.fern.example", "https://www.fern.example"],
      ["jobs@fern.example", "mailto:jobs@fern.example"],
      ["https://fern.example/a_(b)", "https://fern.example/a_(b)"],
    ]);
  });

  it("those behind the words of a Markdown link, too", async () => {
    assert.deepEqual(
      await links("# Cook\n\n[Apply](https://fern.example/apply), or [write](mailto:jobs@fern.example).\n"),
      [
        ["https://fern.example/apply", "https://fern.example/apply"],
        ["mailto:jobs@fern.example", "mailto:jobs@fern.example"],
      ],
    );
  });

  it("what only looks like an address is none: it ignores a bare host, code and handles", async () => {
    assert.deepEqual(
      await links(
        "# Cook\n\nFollow @fern, use https://localhost and Node.js. Visit www. soon, 3@home.\n\n```\nhttps://fern.example\n```\n",
      ),
      [],
    );
  });

  it("a text made to be slow is read at once", async () => {
    const text = `# Cook\n\n${"www.a.".repeat(20_000)} ${"a@".repeat(20_000)} ${"https://(".repeat(5_000)}${")".repeat(20_000)}`;
    const start = performance.now();
    await links(text);
    assert.ok(performance.now() - start < 5_000);
  });
});
