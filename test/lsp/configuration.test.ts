import assert from "node:assert/strict";
import { LspClient, PLAIN, VSCODE } from "../support/lsp-client";
import { onlyRules, useTestRules } from "../support/test-rules";

const URI = "file:///team/jobs/cook.jd.md";
const TEXT = "# Cook\n\nSoup swap-1 today.\n";

describe("configuration of the server", () => {
  useTestRules();
  let client: LspClient;
  /** The configuration files that there are. */
  let files: Map<string, string>;
  let today: string;
  beforeEach(() => {
    files = new Map();
    today = "2026-03-01";
    client = LspClient.inMemory({ readText: (uri) => Promise.resolve(files.get(uri) ?? null), today: () => today });
    client.settings = onlyRules("draft/marker");
  });
  afterEach(() => client.dispose());
  const severity = async (uri = URI) => (await client.pull(uri))[0]?.severity;
  const marker = (value: string) => JSON.stringify({ rules: { "draft/marker": value } });

  it("a file in a folder above the document holds, up to the workspace's folder and no further", async () => {
    files.set("file:///team/.rolewright.json", marker("error"));
    files.set("file:///.rolewright.json", marker("off"));
    await client.initialize(VSCODE, { folders: ["file:///other", "file:///team"] });
    await client.open(URI, TEXT);
    assert.equal(await severity(), 1);
    assert.deepEqual((await client.status(URI))?.configFiles, ["file:///team/.rolewright.json"]);
  });

  it("a document that was never saved has the configuration of the workspace's first folder", async () => {
    files.set("file:///team/.rolewright.json", marker("hint"));
    await client.initialize(VSCODE, { folders: ["file:///team/"] });
    await client.open("untitled:Untitled-1", TEXT);
    assert.equal(await severity("untitled:Untitled-1"), 4);
  });

  it("a file in the folder of the document holds in a browser’s folder, whose address has one slash", async () => {
    files.set("tmp:/.rolewright.json", marker("hint"));
    files.set("tmp:/jobs/.rolewright.json", marker("error"));
    await client.initialize(VSCODE, { folders: ["tmp:/"] });
    await client.open("tmp:/jobs/cook.jd.md", TEXT);
    assert.equal(await severity("tmp:/jobs/cook.jd.md"), 1);
    const inForce = (await client.status("tmp:/jobs/cook.jd.md"))?.configFiles;
    assert.deepEqual(inForce, ["tmp:/jobs/.rolewright.json", "tmp:/.rolewright.json"]);
  });

  it("a document beside a folder whose name only begins alike is not in it", async () => {
    files.set("file:///team/.rolewright.json", marker("error"));
    await client.initialize(VSCODE, { folders: ["file:///tea"] });
    await client.open(URI, TEXT);
    assert.deepEqual((await client.status(URI))?.configFiles, ["file:///team/.rolewright.json"]);
  });

  it("a client that asks is told to ask again when a file changes, and gets the new answer", async () => {
    await client.initialize(VSCODE, { folders: ["file:///team"] });
    await client.waitFor(
      "client/registerCapability",
      ({ registrations: [one] }: { registrations: { method: string; registerOptions: unknown }[] }) => {
        if (one?.method !== "workspace/didChangeWatchedFiles") return false;
        assert.deepEqual(one.registerOptions, { watchers: [{ globPattern: "**/.rolewright.json" }] });
        return true;
      },
    );
    await client.open(URI, TEXT);
    const before = await client.report(URI);
    files.set("file:///team/jobs/.rolewright.json", marker("error"));
    await client.notify("workspace/didChangeWatchedFiles", {
      changes: [{ uri: "file:///team/jobs/.rolewright.json", type: 1 }],
    });
    await client.waitFor("workspace/diagnostic/refresh", () => true);
    const after = await client.report(URI, before.resultId);
    assert.equal(after.kind, "full");
    assert.equal((after as { items: { severity: number }[] }).items[0]?.severity, 1);
  });

  it("a change that changes nothing leaves the answer as it was", async () => {
    await client.initialize(VSCODE, { folders: ["file:///team"] });
    await client.open(URI, TEXT);
    const { resultId } = await client.report(URI);
    await client.notify("workspace/didChangeConfiguration", { settings: null });
    assert.equal((await client.report(URI, resultId)).kind, "unchanged");
  });

  it("a client that does not ask is sent everything anew when its settings change", async () => {
    await client.initialize(PLAIN, { options: { settings: client.settings } });
    await client.open(URI, TEXT);
    assert.equal((await client.pushed(URI))[0]?.severity, 2);
    await client.notify("workspace/didChangeConfiguration", {
      settings: { rolewright: { rules: { ...onlyRules().rules, "draft/marker": "error" } } },
    });
    await client.waitFor(
      "textDocument/publishDiagnostics",
      ({ diagnostics: [one] }: { diagnostics: { severity: number }[] }) => one?.severity === 1,
    );
  });

  it("settings are asked for by document, and a changed folder counts", async () => {
    files.set("file:///team/.rolewright.json", marker("error"));
    await client.initialize(VSCODE, { folders: [] });
    await client.open("untitled:Untitled-1", TEXT);
    assert.equal(await severity("untitled:Untitled-1"), 2);
    await client.waitFor("workspace/configuration", ({ items }: { items: unknown[] }) => {
      assert.deepEqual(items, [{ scopeUri: "untitled:Untitled-1", section: "rolewright" }]);
      return true;
    });
    await client.notify("workspace/didChangeWorkspaceFolders", {
      event: { added: [{ uri: "file:///team", name: "team" }], removed: [] },
    });
    assert.equal(await severity("untitled:Untitled-1"), 1);
  });

  it("a faulty configuration is told once in the log and in the status, and the rest of it holds", async () => {
    files.set(
      "file:///team/.rolewright.json",
      '{\n  "rules": {\n    "draft/marker": "error",\n    "draft/mystery": "off"\n  }\n',
    );
    await client.initialize(VSCODE, { folders: ["file:///team"], options: { wantsStatus: true } });
    await client.open(URI, TEXT);
    await client.open("file:///team/jobs/waiter.jd.md", TEXT);
    assert.equal(await severity(), 1);
    assert.equal(await severity("file:///team/jobs/waiter.jd.md"), 1);
    const told = client.log().filter((message) => message.includes("file:///team/.rolewright.json"));
    assert.deepEqual(told, [
      "file:///team/.rolewright.json, line 6: expected a closing brace",
      'file:///team/.rolewright.json, line 4: rules["draft/mystery"]: is not a rule',
    ]);
    const { problems } = await client.statusSent(({ uri }) => uri === URI);
    assert.deepEqual(
      problems.map(({ file, line, path }) => [file, line, path]),
      [
        ["file:///team/.rolewright.json", 6, ""],
        ["file:///team/.rolewright.json", 4, 'rules["draft/mystery"]'],
      ],
    );
    files.set("file:///team/.rolewright.json", marker("error"));
    await client.notify("workspace/didChangeWatchedFiles", { changes: [] });
    assert.deepEqual((await client.status(URI))?.problems, []);
  });

  it("the status says how the document stands, and is sent only to a client that wants it", async () => {
    await client.initialize(VSCODE, { folders: ["file:///team"] });
    client.settings = { ...onlyRules("draft/marker"), jurisdictions: ["us-wa"] };
    await client.open(
      URI,
      `# Cook\n\nSoup swap-1 today, maybe.\n\n${"We cook for the town and for its guests. ".repeat(7)}\n`,
    );
    assert.deepEqual(await client.status(URI), {
      uri: URI,
      version: 1,
      score: 94,
      unscored: null,
      counts: { error: 0, warning: 2, information: 0, hint: 0 },
      fixable: 1,
      jurisdictions: [{ id: "us-wa", name: "Washington" }],
      configFiles: [],
      problems: [],
    });
    assert.equal(await client.status("file:///team/jobs/unknown.md"), null);
    assert.ok(!client.sent.some(({ method }) => method === "rolewright/statusChanged"));
  });

  it("a new day is a new answer", async () => {
    await client.initialize(VSCODE);
    await client.open(URI, TEXT);
    const { resultId } = await client.report(URI);
    assert.equal((await client.report(URI, resultId)).kind, "unchanged");
    today = "2026-03-02";
    assert.equal((await client.report(URI, resultId)).kind, "full");
  });
});
