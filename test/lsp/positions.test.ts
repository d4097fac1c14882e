import assert from "node:assert/strict";
import fc from "fast-check";
import { LspClient, VSCODE } from "../support/lsp-client";
import { onlyRules, useTestRules } from "../support/test-rules";

const URI = "file:///jobs/cook.jd.md";

describe("positions", () => {
  useTestRules();
  let client: LspClient;
  beforeEach(async () => {
    client = LspClient.inMemory();
    client.settings = onlyRules("draft/marker", "draft/unused-suppression");
    await client.initialize(VSCODE);
  });
  afterEach(() => client.dispose());
  const marked = async () => (await client.pull(URI)).map(({ range }) => client.wordsAt(URI, range));

  const texts: Record<string, string> = {
    "lines that end in CRLF": "# Cook\r\n\r\nSoup swap-1 today.\r\n- all gone\r\n",
    "lines that end in a lone CR": "# Cook\r\rSoup swap-1 today.\r- all gone\r",
    "line breaks of all kinds in one document": "# Cook\r\n\rSoup swap-1 today.\n\r\n- all gone",
    "tabs before and between the words": "# Cook\n\n\tSoup\tswap-1 today.\n\n-\tall gone\n",
    "emoji before the words": "# 👩🏽‍🍳 Cook\n\n🍲🍲 Soup swap-1 today 🍲.\n\n- 🧂 all gone\n",
    "a byte-order mark and words on its line": "\uFEFFSoup swap-1 today.\n\n- all gone\n",
    "a byte-order mark and CRLF": "\uFEFF# Cook\r\n\r\nSoup swap-1 today.\r\n\r\n- all gone\r\n",
  };
  for (const [title, text] of Object.entries(texts)) {
    it(`it marks the right words with ${title}`, async () => {
      await client.open(URI, text);
      assert.deepEqual(await marked(), ["swap-1", "gone"]);
    });

    it(`a fix replaces the right words with ${title}`, async () => {
      await client.open(URI, text);
      const [swap] = await client.actions(URI, client.rangeOfWords(URI, "swap-1"), { only: ["quickfix"] });
      assert.ok(swap);
      assert.equal(client.outcome(URI, swap), text.replace("swap-1", "done"));
    });
  }

  it("the words right behind a byte-order mark are marked and replaced, and it stays", async () => {
    await client.open(URI, "\uFEFFgone are the days of swap-1.");
    assert.deepEqual(await marked(), ["gone", "swap-1"]);
    const [fixAll] = await client.actions(URI, client.rangeOf(URI, 0, 0), { only: ["source.fixAll"] });
    assert.equal(client.outcome(URI, fixAll!), "\uFEFFgone are the days of done.");
  });

  it("a position beyond the text or inside a line break is taken for the nearest place", async () => {
    await client.open(URI, "Soup swap-1\r\nSalt");
    const ask = (line: number, character: number) =>
      client.request("textDocument/hover", { textDocument: { uri: URI }, position: { line, character } });
    assert.ok(await ask(0, 6));
    assert.equal(await ask(0, 99), null);
    assert.equal(await ask(99, 0), null);
  });

  it("edits give the same diagnostics as opening the text afresh", async () => {
    const word = fc.constantFrom(
      "swap-1",
      "gone",
      "Soup",
      "# Cook",
      "- salt",
      "🍲",
      "\r\n",
      "\n",
      "\n\n",
      "\r",
      "\t",
      " ",
      "<!-- rolewright-disable draft/marker -->",
      "\uFEFF",
    );
    const edit = fc.record({
      at: fc.nat(200),
      length: fc.nat(12),
      text: fc.array(word, { maxLength: 4 }).map((words) => words.join("")),
    });
    const FRESH = "file:///jobs/fresh.jd.md";
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { maxLength: 30 }),
        fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 6 }),
        async (words, changes) => {
          const uri = `file:///jobs/edited-${++run}.jd.md`;
          await client.open(uri, words.join(""));
          for (const edits of changes) {
            let { length } = client.text(uri);
            const fitting = edits.map(({ at, length: cut, text }) => {
              const start = Math.min(at, length);
              const end = Math.min(start + cut, length);
              length += text.length - (end - start);
              return { start, end, text };
            });
            await client.change(uri, ...fitting);
            await client.open(FRESH, client.text(uri));
            assert.deepEqual(await client.pull(uri), await client.pull(FRESH));
            await client.close(FRESH);
          }
          await client.close(uri);
        },
      ),
      { numRuns: 60 },
    );
  });
});
