import assert from "node:assert/strict";
import fc from "fast-check";
import type { DocumentSymbol, FoldingRange, SymbolInformation } from "vscode-languageserver/node";
import { LspClient, PLAIN, VSCODE } from "../support/lsp-client";

const URI = "file:///jobs/cook.jd.md";
const POSTING = [
  "# Cook",
  "",
  "## Responsibilities",
  "- Prepare soup for two hundred guests.",
  "### Every week",
  "- Order what is missing.",
  "",
  "## Requirements",
  "- Two years in a kitchen.",
  "",
].join("\r\n");

describe("outline and folding", () => {
  let client: LspClient;
  beforeEach(() => {
    client = LspClient.inMemory();
  });
  afterEach(() => client.dispose());
  const symbols = <T>() => client.request<T[]>("textDocument/documentSymbol", { textDocument: { uri: URI } });
  const nested = (list: readonly DocumentSymbol[] = []): unknown =>
    list.map(({ name, children }) => (children?.length ? [name, nested(children)] : name));
  /** Every symbol holds its own heading and all that stands below it, or VS Code refuses the outline. */
  const assertSound = (list: readonly DocumentSymbol[] = []) => {
    const before = (a: { line: number; character: number }, b: typeof a) =>
      a.line < b.line || (a.line === b.line && a.character <= b.character);
    for (const { name, range, selectionRange, children } of list) {
      assert.ok(name.trim());
      assert.ok(before(range.start, selectionRange.start) && before(selectionRange.end, range.end), name);
      for (const child of children ?? [])
        assert.ok(before(range.start, child.range.start) && before(child.range.end, range.end), child.name);
      assertSound(children);
    }
  };

  it("the outline has sections under sections as their headings say, each from its heading to its last word", async () => {
    await client.initialize(VSCODE);
    await client.open(URI, POSTING);
    const outline = await symbols<DocumentSymbol>();
    assert.deepEqual(nested(outline), [["Cook", [["Responsibilities", ["Every week"]], "Requirements"]]]);
    assertSound(outline);
    const responsibilities = outline[0]!.children![0]!;
    assert.equal(
      client.wordsAt(URI, responsibilities.range),
      POSTING.slice(POSTING.indexOf("## Resp"), POSTING.indexOf("missing.") + 8),
    );
    assert.equal(client.wordsAt(URI, responsibilities.selectionRange), "## Responsibilities");
  });

  it("a skipped level, an empty heading and a text without headings have an outline all the same", async () => {
    await client.initialize(VSCODE);
    for (const text of [
      "### Cook\n\n# Kitchen\n\n##### Soup\n\n## Requirements\n- Salt.\n",
      "#\n\n## \n\nSoup.\n",
      "Soup and salt.",
      "",
      "\uFEFF",
    ]) {
      await client.open(URI, text);
      assertSound(await symbols<DocumentSymbol>());
      await client.close(URI);
    }
    await client.open(URI, "We are an equal opportunity employer and welcome everyone.");
    assert.equal((await symbols<DocumentSymbol>()).length, 1);
  });

  it("a part that is about nothing in particular is called by its first words: it reads no mere “Other”", async () => {
    await client.initialize(VSCODE);
    await client.open(URI, "The river runs behind the house, and geese come by.\n\n## Requirements\n\n- Salt.\n");
    assert.deepEqual(nested(await symbols<DocumentSymbol>()), ["The river runs behind the house …", "Requirements"]);
  });

  it("any text has an outline that an editor takes", async () => {
    await client.initialize(VSCODE);
    const line = fc.constantFrom(
      "# Cook",
      "## Requirements",
      "###",
      "**Benefits**",
      "Pay: $20 an hour",
      "- Salt",
      "---",
      "Soup 🍲",
      "ResponsibilitiesCook soup",
      "",
      "<h2>Location</h2>",
      "<!-- a -->",
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 12 }),
        fc.constantFrom("\n", "\r\n", "\r"),
        async (lines, lineBreak) => {
          await client.open(URI, lines.join(lineBreak));
          assertSound(await symbols<DocumentSymbol>());
          await client.close(URI);
        },
      ),
    );
  });

  it("a client that knows no nesting is given the sections with what holds them", async () => {
    await client.initialize(PLAIN);
    await client.open(URI, POSTING);
    const flat = (await symbols<SymbolInformation>()).map(({ name, containerName }) => [name, containerName]);
    assert.deepEqual(flat, [
      ["Cook", undefined],
      ["Responsibilities", "Cook"],
      ["Every week", "Responsibilities"],
      ["Requirements", "Cook"],
    ]);
  });

  it("each section of several lines folds to its heading", async () => {
    await client.initialize(VSCODE);
    await client.open(URI, POSTING);
    const ranges = await client.request<FoldingRange[]>("textDocument/foldingRange", { textDocument: { uri: URI } });
    const lines = POSTING.split("\r\n");
    assert.deepEqual(
      ranges.map(({ startLine, endLine }) => [lines[startLine], lines[endLine]]),
      [
        ["# Cook", "- Two years in a kitchen."],
        ["## Responsibilities", "- Order what is missing."],
        ["### Every week", "- Order what is missing."],
        ["## Requirements", "- Two years in a kitchen."],
      ],
    );
  });
});
