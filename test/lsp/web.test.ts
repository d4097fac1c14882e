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

  it("it reads an approved text in a file that the configuration names through the client", async () => {
    const client = startInWorker(workerCode());
    const { rules } = onlyRules();
    const root = "vscode-vfs://github/team";
    const statements = { "equal-opportunity": { file: "texts/equal.md" } };
    client.files.set(
      `${root}/.rolewright.json`,
      JSON.stringify({ rules: { ...rules, "statements/drifted": "default" }, statements }),
    );
    client.files.set(`${root}/texts/equal.md`, "We hire for skill alone, whatever your age or religion or colour.\n");
    await client.initialize(VSCODE, { folders: [root] });
    await client.open(URI, "# Cook\n\nWe hire for skill alone, whatever your age or faith or colour.\n");
    const found = (await client.pull(URI)).map(({ code, range }) => [code, client.wordsAt(URI, range)]);
    assert.deepEqual(found, [["statements/drifted", "faith"]]);
    client.dispose();
  });
});
