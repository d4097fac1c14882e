import assert from "node:assert/strict";
import type { CodeAction, Diagnostic } from "vscode-languageserver/node";
import type { LetStandOrder } from "../../server/src/protocol";
import { LspClient, PLAIN, VSCODE } from "../support/lsp-client";
import { onlyRules, useTestRules } from "../support/test-rules";

const URI = "file:///jobs/cook.jd.md";

describe("code actions", () => {
  useTestRules();
  let client: LspClient;
  beforeEach(() => {
    client = LspClient.inMemory();
    client.settings = onlyRules("draft/marker", "draft/unused-suppression");
  });
  afterEach(() => client.dispose());

  /** The quick fixes at words that stand once in the document, as a client asks for them that shows diagnostics. */
  async function quickFixesAt(words: string): Promise<CodeAction[]> {
    const range = client.rangeOfWords(URI, words);
    const shown = (await client.pull(URI)).filter((diagnostic) => diagnostic.range.start.line === range.start.line);
    return client.actions(URI, range, { diagnostics: shown, only: ["quickfix"] });
  }
  const named = (actions: readonly CodeAction[], title: string) => {
    const action = actions.find((one) => one.title === title);
    assert.ok(action, `no action “${title}” among ${actions.map((one) => one.title).join(", ")}`);
    return action;
  };

  it("a quick fix taken gives the text that it promises and carries its diagnostic", async () => {
    await client.initialize(VSCODE);
    await client.open(URI, "# Cook\n\nSoup swap-1 today.\n");
    const [diagnostic] = await client.pull(URI);
    const swap = named(await quickFixesAt("swap-1"), "Swap");
    assert.equal(client.outcome(URI, swap), "# Cook\n\nSoup done today.\n");
    assert.equal(swap.kind, "quickfix");
    assert.equal(swap.isPreferred, true);
    assert.deepEqual(swap.diagnostics, [diagnostic]);
  });

  it("the quick fix of a shipped rule removes the comment that silences nothing", async () => {
    await client.initialize(VSCODE);
    await client.open(URI, "# Cook\n\n<!-- rolewright-disable-next-line pay/wide-range -->\nSoup today.\n");
    const actions = await quickFixesAt("rolewright");
    assert.deepEqual(
      actions.map(({ title }) => title),
      ["Remove the comment"],
    );
    assert.equal(client.outcome(URI, actions[0]!), "# Cook\n\nSoup today.\n");
  });

  it("a suggestion has tab stops for a client that takes them, plain text for one that does not, and no preference among several", async () => {
    await client.initialize(VSCODE);
    await client.open(URI, "# Cook\n\nSoup maybe today.\n");
    const [choose, takeOut] = await quickFixesAt("maybe");
    assert.deepEqual(choose?.edit?.documentChanges, [
      {
        textDocument: { uri: URI, version: 1 },
        edits: [{ range: client.rangeOfWords(URI, "maybe"), snippet: { kind: "snippet", value: "${1:yes}" } }],
      },
    ]);
    assert.equal(choose.isPreferred, undefined);
    assert.equal(takeOut?.isPreferred, undefined);
    assert.equal(client.outcome(URI, takeOut!), "# Cook\n\nSoup today.\n");

    const plain = LspClient.inMemory();
    await plain.initialize(PLAIN, { options: { settings: client.settings } });
    await plain.open(URI, "Soup maybe today.");
    const [plainly] = await plain.actions(URI, plain.rangeOfWords(URI, "maybe"));
    assert.deepEqual(plainly?.edit, {
      changes: { [URI]: [{ range: plain.rangeOfWords(URI, "maybe"), newText: "yes" }] },
    });
    plain.dispose();
  });

  it("all places of a rule are fixed together where there are several", async () => {
    await client.initialize(VSCODE);
    await client.open(URI, "# Cook\n\nSoup swap-1 today.\n\nSalt swap-3 and gone.\n");
    const all = named(await quickFixesAt("swap-3"), "Fix all 2 like this");
    assert.equal(client.outcome(URI, all), "# Cook\n\nSoup done today.\n\nSalt swap-2 and gone.\n");
    await client.change(URI, "Soup swap-1 today.");
    assert.ok(!(await quickFixesAt("swap-1")).some(({ title }) => title.startsWith("Fix all")));
  });

  it("the menu has the fixes first, then ways to let it stand from the narrowest to the widest, each with its file, and the explanation last", async () => {
    const settings = client.settings;
    client.dispose();
    client = LspClient.inMemory();
    client.settings = settings;
    await client.initialize(VSCODE, {
      folders: ["file:///jobs"],
      options: { changesConfig: true, explainsRules: true },
    });
    await client.open(
      URI,
      "# Cook\n\nSoup swap-1 today.\n\nSalt swap-1.\n\n<!-- rolewright-disable-file bias/age -->\n",
    );
    const actions = await quickFixesAt("swap-1 today");
    assert.deepEqual(
      actions.map(({ title }) => title),
      [
        "Swap",
        "Fix all 2 like this",
        "Take all 3 safe fixes in this posting",
        "Ignore this here (in .rolewright.json)",
        "Ignore this on this line (a comment in cook.jd.md)",
        "Ignore this in the whole document (a comment in cook.jd.md)",
        "Ignore this in the whole workspace (in .rolewright.json)",
        "Explain this finding",
      ],
    );
    assert.deepEqual(
      actions.filter(({ isPreferred }) => isPreferred).map(({ title }) => title),
      ["Swap"],
    );
    assert.equal(
      client.outcome(URI, named(actions, "Take all 3 safe fixes in this posting")),
      "# Cook\n\nSoup done today.\n\nSalt done.\n",
    );
    assert.deepEqual(named(actions, "Explain this finding").command, {
      title: "Explain this finding",
      command: "rolewright.explain",
      arguments: ["draft/marker"],
    });
  });

  it("a client that asks how far to ignore has one entry for it, below the fixes: it reads what may be chosen", async () => {
    const settings = client.settings;
    client.dispose();
    client = LspClient.inMemory();
    client.settings = settings;
    await client.initialize(VSCODE, {
      folders: ["file:///jobs"],
      options: { changesConfig: true, letsStand: true, explainsRules: true },
    });
    await client.open(URI, "# Cook\n\nSoup swap-1 today.\n");
    const actions = await quickFixesAt("swap-1");
    assert.deepEqual(
      actions.map(({ title }) => title),
      ["Swap", "Ignore…", "Explain this finding"],
    );
    const [order] = named(actions, "Ignore…").command?.arguments as [LetStandOrder];
    assert.deepEqual([order.uri, order.version], [URI, 1]);
    const [marked, ...others] = order.findings;
    assert.deepEqual([marked?.message, others], ["“swap-1” is a marker.", []]);
    assert.deepEqual(
      marked?.ways.map((way) => (way.in === "files" ? [way.change.kind, ...way.files] : [way.reach, way.edit.text])),
      [
        ["ignore-place", "file:///jobs/.rolewright.json"],
        ["line", "<!-- rolewright-disable-next-line draft/marker -->\n"],
        ["document", "<!-- rolewright-disable-file draft/marker -->\n"],
        ["rule-off", "file:///jobs/.rolewright.json"],
      ],
    );
  });

  it("where findings meet, the gravest has its fixes first, rules go by their plain names, and nothing stands twice", async () => {
    client.settings = onlyRules("draft/marker", "draft/wrapper");
    await client.initialize(VSCODE, { options: { explainsRules: true } });
    await client.open(URI, "# Cook\n\nA wrapped soup, swap-1, swap-1.\n\nSalt swap-1.\n");
    const actions = await quickFixesAt("soup, swap-1");
    assert.deepEqual(
      actions.map(({ title, isPreferred }) => (isPreferred ? `${title}!` : title)),
      [
        "Swap!",
        "Swap",
        "Fix all 3: Leave no *markers*",
        "Ignore on this line: Leave no *markers* (a comment in cook.jd.md)",
        "Ignore on this line: Leave no wrappers (a comment in cook.jd.md)",
        "Ignore in the whole document: Leave no *markers* (a comment in cook.jd.md)",
        "Ignore in the whole document: Leave no wrappers (a comment in cook.jd.md)",
        "Explain these findings…",
      ],
    );
    assert.deepEqual(named(actions, "Explain these findings…").command?.arguments, [
      [
        { rule: "draft/marker", message: "“swap-1” is a marker." },
        { rule: "draft/wrapper", message: "This is wrapped." },
      ],
    ]);
  });

  it("a document that was never saved is named as the editor names it", async () => {
    await client.initialize(VSCODE);
    await client.open("untitled:Untitled-1", "Soup is gone.");
    const [range] = [client.rangeOfWords("untitled:Untitled-1", "gone")];
    const titles = (await client.actions("untitled:Untitled-1", range, { only: ["quickfix"] })).map(
      ({ title }) => title,
    );
    assert.ok(titles.includes("Ignore this in the whole document (a comment in Untitled-1)"), titles.join(", "));
  });

  it("fix-all takes safe fixes until none is left, stops after five rounds, and touches nothing else", async () => {
    await client.initialize(VSCODE);
    const text =
      "# Cook\n\nSoup swap-3 today, maybe.\n\n<!-- rolewright-disable-file pay/wide-range -->\nSalt swap-9 and 🧂 swap-1.\n";
    await client.open(URI, text);
    const [fixAll, ...others] = await client.actions(URI, client.rangeOf(URI, 0, 0), {
      only: ["source.fixAll.rolewright"],
    });
    assert.deepEqual(others, []);
    assert.equal(fixAll?.kind, "source.fixAll.rolewright");
    assert.equal(client.outcome(URI, fixAll), "# Cook\n\nSoup done today, maybe.\n\nSalt swap-4 and 🧂 done.\n");
    const [change] = fixAll.edit?.documentChanges ?? [];
    assert.ok(change && "edits" in change);
    const replaced = change.edits.map(({ range }) => client.wordsAt(URI, range));
    assert.deepEqual(replaced, ["swap-3", "<!-- rolewright-disable-file pay/wide-range -->\n", "swap-9", "swap-1"]);
  });

  it("fix-all is given where it or a kind above it is asked for, and quick fixes only where they are", async () => {
    await client.initialize(VSCODE);
    await client.open(URI, "Soup swap-1 today.");
    const kinds = async (only?: string[]) => [
      ...new Set(
        (await client.actions(URI, client.rangeOfWords(URI, "swap-1"), only ? { only } : {})).map(({ kind }) => kind),
      ),
    ];
    const fixAll = "source.fixAll.rolewright";
    assert.deepEqual(await kinds(["source.fixAll"]), [fixAll]);
    assert.deepEqual(await kinds(["source"]), [fixAll]);
    assert.deepEqual(await kinds([fixAll]), [fixAll]);
    assert.deepEqual(await kinds(["source.fixAll.other"]), []);
    assert.deepEqual(await kinds(["source.fixAll.rolewright.more"]), []);
    assert.deepEqual(await kinds(["source.organizeImports", "refactor"]), []);
    assert.deepEqual(await kinds(["quickfix"]), ["quickfix"]);
    assert.deepEqual(await kinds(["quickfix", "source"]), ["quickfix", fixAll]);
    assert.deepEqual(await kinds(), ["quickfix"]);
  });

  it("a diagnostic of an older version finds its fix after edits before it, in another language, and among its like", async () => {
    await client.initialize(VSCODE);
    await client.open(URI, "Soup swap-1 today.\n\nSalt swap-1 today.\n");
    const second = (await client.pull(URI))[1]!;
    await client.change(URI, { start: 0, end: 0, text: "# Cook\n\nPepper swap-1.\n\n" });
    const localised: Diagnostic = {
      ...second,
      message: "„swap-1“ ist eine Marke.",
      range: client.rangeOfWords(URI, "Salt swap-1"),
    };
    const actions = await client.actions(URI, client.rangeOfWords(URI, "# Cook"), {
      diagnostics: [localised],
      only: ["quickfix"],
    });
    const swap = named(actions, "Swap");
    assert.equal(client.outcome(URI, swap), "# Cook\n\nPepper swap-1.\n\nSoup swap-1 today.\n\nSalt done today.\n");
    assert.deepEqual(swap.diagnostics, [localised]);
  });

  it("a diagnostic whose finding is gone, or that another program made, has no fix", async () => {
    await client.initialize(VSCODE);
    await client.open(URI, "Soup swap-1 today.\n\nSalt.\n");
    const [diagnostic] = await client.pull(URI);
    const foreign: Diagnostic = { ...diagnostic!, source: "other" };
    const salt = client.rangeOfWords(URI, "Salt");
    assert.deepEqual(await client.actions(URI, salt, { diagnostics: [foreign] }), []);
    await client.change(URI, "Soup done today.\n\nSalt.\n");
    assert.deepEqual(await client.actions(URI, diagnostic!.range, { diagnostics: [diagnostic!] }), []);
  });

  for (const lineBreak of ["\n", "\r\n", "\r"]) {
    it(`a rule is turned off for a line and for the document, with ${JSON.stringify(lineBreak)} as the line break`, async () => {
      await client.initialize(VSCODE);
      const text = ["# Cook", "", "Soup.", "  - Salt gone", "", "Nothing gone."].join(lineBreak);
      await client.open(URI, text);
      const actions = await quickFixesAt("Salt gone");
      const comment = "  <!-- rolewright-disable-next-line draft/marker -->";
      const line = client.outcome(URI, named(actions, "Ignore this on this line (a comment in cook.jd.md)"));
      assert.equal(line, text.replace("  - Salt", `${comment}${lineBreak}  - Salt`));
      const document = client.outcome(
        URI,
        named(actions, "Ignore this in the whole document (a comment in cook.jd.md)"),
      );
      assert.equal(document, `<!-- rolewright-disable-file draft/marker -->${lineBreak}${text}`);
      await client.change(URI, line);
      assert.deepEqual(
        (await client.pull(URI)).map(({ range }) =>
          client.wordsAt(URI, { ...range, start: { ...range.start, character: 0 } }),
        ),
        ["Nothing gone"],
      );
      await client.change(URI, document);
      assert.deepEqual(await client.pull(URI), []);
    });
  }

  it("a second rule joins the comment that stands above the line, so that the first stays silenced", async () => {
    await client.initialize(VSCODE);
    await client.open(URI, "<!-- rolewright-disable-next-line pay/wide-range, title/shouting-->\n\nSoup is gone.");
    const line = client.outcome(
      URI,
      named(await quickFixesAt("gone"), "Ignore this on this line (a comment in cook.jd.md)"),
    );
    assert.equal(
      line,
      "<!-- rolewright-disable-next-line pay/wide-range, title/shouting draft/marker-->\n\nSoup is gone.",
    );
  });

  it("a comment for the document goes below front matter, and behind a byte-order mark", async () => {
    await client.initialize(VSCODE);
    await client.open(URI, "---\ntitle: Cook\n---\nSoup is gone.");
    const offered = async () =>
      client.outcome(
        URI,
        named(await quickFixesAt("gone"), "Ignore this in the whole document (a comment in cook.jd.md)"),
      );
    assert.equal(
      await offered(),
      "---\ntitle: Cook\n---\n<!-- rolewright-disable-file draft/marker -->\nSoup is gone.",
    );
    await client.change(URI, "\uFEFFSoup is gone.");
    assert.equal(await offered(), "\uFEFF<!-- rolewright-disable-file draft/marker -->\nSoup is gone.");
  });
});
