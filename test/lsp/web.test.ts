import assert from "node:assert/strict";
import { VSCODE } from "../support/lsp-client";
import { onlyRules } from "../support/test-rules";
import { startInWorker, workerCode } from "../support/worker-client";

const URI = "vscode-vfs://github/team/jobs/cook.jd.md";

describe("the built server in a worker", () => {
  it("it checks a document with a configuration file that the client reads for it", async () => {
    const client = startInWorker(workerCode());
    const { rules } = onlyRules();
    client.files.set(
      "vscode-vfs://github/team/.rolewright.json",
      JSON.stringify({ rules: { ...rules, "draft/unused-suppression": "error" } }),
    );
    await client.initialize(VSCODE, { folders: ["vscode-vfs://github/team"] });
    await client.open(URI, "# Cook\n\n<!-- rolewright-disable-file pay/wide-range -->\n");
    const found = (await client.pull(URI)).map(({ code, severity, range }) => [
      code,
      severity,
      client.wordsAt(URI, range),
    ]);
    assert.deepEqual(found, [["draft/unused-suppression", 1, "<!-- rolewright-disable-file pay/wide-range -->"]]);
    const asked = client.sent.filter(({ method }) => method === "rolewright/readFile").map(({ params }) => params);
    assert.deepEqual(asked, [
      { uri: "vscode-vfs://github/team/jobs/.rolewright.json" },
      { uri: "vscode-vfs://github/team/.rolewright.json" },
    ]);
    client.dispose();
  });
});
