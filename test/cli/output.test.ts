import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { builtFile, LspClient, VSCODE } from "../support/lsp-client";
import { onlyRules } from "../support/test-rules";
import { foundIn, runCli, runCliForHastyReader, useFolder } from "./run-cli";

describe("the output of the command line", () => {
  const folder = useFolder();
  /** A text with so many findings that no pipe holds them. */
  const LONG = "Write to [email] today.\n\n".repeat(8000);
  beforeEach(() => void folder.write(".rolewright.json", JSON.stringify(onlyRules("draft/placeholder"))));

  it("a pipe gets all of it, however long it is", () => {
    folder.write("a.jd", LONG);
    const run = runCli(["check", "--format", "json", "a.jd"], { cwd: folder.path });
    assert.ok(run.stdout.length > 3_000_000);
    assert.equal(run.status, 1);
    assert.deepEqual(new Set(foundIn(run, LONG)), new Set(["draft/placeholder: [email]"]));
    assert.ok(run.stdout.endsWith("}\n"));
  });

  it("a reader that goes away early, such as head, is let go without a word", async () => {
    folder.write("a.jd", LONG);
    const { status, stdout, stderr } = await runCliForHastyReader(["check", "a.jd"], folder.path);
    assert.equal(stderr, "");
    assert.match(stdout, /^a\.jd · score/);
    assert.equal(status, 1);
  });

  it("lsp serves an editor", async () => {
    const args = [builtFile("cli.js"), "lsp", "--stdio", `--clientProcessId=${process.pid}`];
    const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
    const streams = [new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)] as const;
    const client = new LspClient(createMessageConnection(...streams), () => child.kill());
    try {
      client.settings = onlyRules("draft/placeholder");
      await client.initialize(VSCODE);
      await client.open("untitled:a", "Write to [email].\n");
      assert.deepEqual(
        (await client.pull("untitled:a")).map(({ code }) => code),
        ["draft/placeholder"],
      );
    } finally {
      client.dispose();
    }
  });
});
