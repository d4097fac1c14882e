import assert from "node:assert/strict";
import type { InlayHint } from "vscode-languageserver/node";
import { LspClient, VSCODE } from "../support/lsp-client";

const URI = "file:///jobs/cook.jd.md";
const LONG =
  "Every morning the cook walks through the cold store with the pantry list, compares what is there with what the kitchen will need until the evening, and writes down for the buyer whatever is about to run out.";

describe("inlay hints", () => {
  let client: LspClient;
  beforeEach(() => {
    client = LspClient.inMemory();
  });
  afterEach(() => client.dispose());

  /** The hints of a text as they stand in it: the words before each, and the label. */
  async function hints(text: string, inlayHints: object): Promise<(readonly [string, string])[]> {
    client.settings = { inlayHints };
    await client.initialize(VSCODE);
    await client.open(URI, text);
    const found = await client.request<InlayHint[]>("textDocument/inlayHint", {
      textDocument: { uri: URI },
      range: client.rangeOf(URI, 0, text.length),
    });
    return found.map(({ position, label }) => {
      const line = text.split("\n")[position.line]!;
      return [line.slice(0, position.character), label as string];
    });
  }

  it("hourly pay is followed by what it comes to in a year: it reads both ends of a range", async () => {
    assert.deepEqual(await hints("# Cook\n\nPay: $22.50 to $30 an hour, paid weekly.\n", { pay: true }), [
      ["Pay: $22.50 to $30 an hour", "≈ $46,800 – $62,400 a year"],
    ]);
  });

  it("the hours that the posting states are those that count: it reads 30 hours a week", async () => {
    assert.deepEqual(await hints("# Cook\n\nPay: £20 per hour\n\nPart-time, 30 hours per week.\n", { pay: true }), [
      ["Pay: £20 per hour", "≈ £31,200 a year"],
    ]);
  });

  it("a rate of a year, and part-time work of unknown hours, are left alone: it ignores them", async () => {
    assert.deepEqual(await hints("# Cook\n\nPay: $50,000 to $60,000 per year\n", { pay: true }), []);
    await client.change(URI, "# Cook\n\nPay: $20 per hour\n\nThis is a part-time job.\n");
    const range = client.rangeOf(URI, 0, 10_000);
    assert.deepEqual(await client.request("textDocument/inlayHint", { textDocument: { uri: URI }, range }), []);
  });

  it("a long sentence is followed by its grade, a short one is not", async () => {
    const text = `# Cook\n\nYou cook soup. ${LONG}\n`;
    const [found, ...others] = await hints(text, { readingGrade: true });
    assert.deepEqual(others, []);
    assert.equal(found?.[0], `You cook soup. ${LONG}`);
    assert.match(found[1], /^grade 1\d$/);
  });

  it("there is nothing unless the settings ask for it, nor outside of the range that the client shows", async () => {
    assert.deepEqual(await hints(`# Cook\n\nPay: $20 an hour\n\n${LONG}\n`, {}), []);
    client.dispose();
    client = LspClient.inMemory();
    assert.equal((await hints("# Cook\n\nPay: $20 an hour\n", { pay: true })).length, 1);
    const range = client.rangeOfWords(URI, "# Cook");
    assert.deepEqual(await client.request("textDocument/inlayHint", { textDocument: { uri: URI }, range }), []);
  });

  it("a change of the settings is shown without an edit: it asks the client to look again", async () => {
    await hints("# Cook\n\nPay: $20 an hour\n", {});
    const before = client.sent.length;
    client.settings = { inlayHints: { pay: true } };
    await client.notify("workspace/didChangeConfiguration", { settings: null });
    await client.waitFor("workspace/inlayHint/refresh", () => true, before);
    await client.waitFor("workspace/codeLens/refresh", () => true, before);
    const range = client.rangeOf(URI, 0, 100);
    const found = await client.request<InlayHint[]>("textDocument/inlayHint", { textDocument: { uri: URI }, range });
    assert.deepEqual(
      found.map(({ label }) => label),
      ["≈ $41,600 a year"],
    );
  });
});
