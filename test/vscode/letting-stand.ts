import assert from "node:assert/strict";
import { commands, window, workspace, type Uri, type CodeAction, type TextDocument } from "vscode";
import type { ConfigChange, LetStandOrder } from "../../server/src/protocol";
import { closeAll, finding, inWorkspace, noFinding, openExample, quickFixes, replace } from "./editor";

const EXAMPLE = "senior-data-engineer.jd.md";
const CONFIG_FILE = ".rolewright.json";

describe("letting a finding stand", () => {
  afterEach(async () => {
    await closeAll();
    await workspace.fs.delete(inWorkspace(CONFIG_FILE)).then(undefined, () => undefined);
  });

  it("here, writes the place into a new file of the workspace: it ignores the place wherever it moves, and flags other words", async () => {
    const document = await openExample(EXAMPLE, "ignore-here.jd.md");
    await finding(document, "bias/age", "young and energetic");
    await letStand(document, "young and energetic", "ignore-place");
    await noFinding(document, "bias/age");
    const { ignores } = JSON.parse(await configText()) as { ignores: { rule: string; hash: string }[] };
    assert.deepEqual(
      ignores.map(({ rule }) => rule),
      ["bias/age"],
    );
    assert.match(ignores[0]!.hash, /^[0-9a-f]{16}$/);
    await replace(document, "## About us", "We bake at night.\n\n## About us");
    await finding(document, "draft/placeholder", "[email]");
    await noFinding(document, "bias/age");
    await replace(document, "young and energetic", "young and fresh");
    await finding(document, "bias/age");
  });

  it("by its rule, keeps what a file of the team holds: it ignores the rule until that is undone", async () => {
    const before = '{\n  // Ours.\n  "allowedWords": ["oven"], // bread\n}\n';
    await workspace.fs.writeFile(inWorkspace(CONFIG_FILE), new TextEncoder().encode(before));
    const document = await openExample(EXAMPLE, "rule-off-here.jd.md");
    await finding(document, "bias/age");
    await letStand(document, "young and energetic", "rule-off");
    await noFinding(document, "bias/age");
    const after = await configText();
    assert.equal(
      after,
      '{\n  // Ours.\n  "allowedWords": ["oven"], // bread\n  "rules": {\n    "bias/age": "off"\n  },\n}\n',
    );
    await window.showTextDocument(inWorkspace(CONFIG_FILE));
    await commands.executeCommand("undo");
    await commands.executeCommand("workbench.action.files.save");
    assert.equal(await configText(), before);
    await window.showTextDocument(document);
    await finding(document, "bias/age");
  });

  it("as a word of the trade, writes the word: it ignores that word only", async () => {
    const document = await openExample(EXAMPLE, "allow-word.jd.md");
    await finding(document, "bias/age", "young and energetic");
    await letStand(document, "young and energetic", "allow-word");
    await noFinding(document, "bias/age");
    assert.deepEqual(JSON.parse(await configText()), { allowedWords: ["young and energetic"] });
    await finding(document, "draft/placeholder", "[email]");
  });
});

/** Takes a way that “Ignore…” offers, as choosing it from the list does. */
async function letStand(document: TextDocument, words: string, kind: ConfigChange["kind"]): Promise<void> {
  const actions = await quickFixes(document, words);
  const action = actions.find((one) => one.title === "Ignore…");
  assert.ok(action?.command, `no “Ignore…” among ${actions.map((one: CodeAction) => one.title).join(", ")}`);
  const [{ uri, findings }] = action.command.arguments as [LetStandOrder];
  const way = findings[0]?.ways.find((one) => one.in === "files" && one.change.kind === kind);
  assert.ok(way?.in === "files", `no ${kind} among ${JSON.stringify(findings)}`);
  assert.deepEqual(way.files, [inWorkspace(CONFIG_FILE).toString()]);
  await commands.executeCommand("_rolewright.changeConfig", { uri, change: way.change, files: way.files });
}

async function configText(): Promise<string> {
  const uri: Uri = inWorkspace(CONFIG_FILE);
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}
