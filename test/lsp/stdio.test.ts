import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { builtFile, LspClient, PLAIN, VSCODE } from "../support/lsp-client";
import { onlyRules } from "../support/test-rules";

const TEXT = "# Cook\r\n\r\n<!-- rolewright-disable-next-line pay/wide-range -->\r\nSoup today.\r\n";

describe("the built server over stdio", () => {
  let folder: string;
  let client: LspClient;
  before(() => void builtFile("server-node.js"));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "rolewright-"));
    mkdirSync(join(folder, "jobs"));
    client = LspClient.overStdio();
    client.settings = onlyRules("draft/unused-suppression");
  });
  afterEach(() => {
    client.dispose();
    rmSync(folder, { recursive: true });
  });
  const uri = () => pathToFileURL(join(folder, "jobs", "cook.jd.md")).href;

  it("it finds and mends what a document has when asked", async () => {
    await client.initialize(VSCODE);
    await client.open(uri(), TEXT);
    const [diagnostic] = await client.pull(uri());
    assert.equal(diagnostic?.code, "draft/unused-suppression");
    assert.equal(client.wordsAt(uri(), diagnostic.range), "<!-- rolewright-disable-next-line pay/wide-range -->");
    const [fixAll] = await client.actions(uri(), diagnostic.range, { only: ["source.fixAll"] });
    assert.equal(client.outcome(uri(), fixAll!), "# Cook\r\n\r\nSoup today.\r\n");
  });

  it("it sends what it finds to a client that does not ask", async () => {
    await client.initialize(PLAIN, { options: { settings: client.settings } });
    await client.open(uri(), TEXT);
    assert.deepEqual(
      (await client.pushed(uri())).map(({ code }) => code),
      ["draft/unused-suppression"],
    );
  });

  it("it reads the configuration file of a folder above, and again when it changed", async () => {
    const path = join(folder, ".rolewright.json");
    writeFileSync(path, '{ "rules": { "draft/unused-suppression": "error" } } // ours');
    await client.initialize(VSCODE, { folders: [pathToFileURL(folder).href] });
    await client.open(uri(), TEXT);
    assert.deepEqual(
      (await client.pull(uri())).map(({ severity }) => severity),
      [1],
    );
    writeFileSync(path, '{ "rules": { "draft/unused-suppression": "off" } }');
    await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: pathToFileURL(path).href, type: 2 }] });
    assert.deepEqual(await client.pull(uri()), []);
  });

  it("it ends well when its client says so, and with an error when the client is gone", async () => {
    await client.initialize(VSCODE);
    await client.request("shutdown", null);
    await client.notify("exit", null);
    await client.waitFor("exit", ({ code }: { code: number }) => code === 0);
    const other = LspClient.overStdio();
    await other.initialize(VSCODE);
    other.hangUp();
    await other.waitFor("exit", ({ code }: { code: number }) => code === 1);
  });
});
