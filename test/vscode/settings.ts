import assert from "node:assert/strict";
import { ConfigurationTarget, workspace } from "vscode";
import { closeAll, finding, inWorkspace, noFinding, openExample, openFile, status } from "./editor";

const EXAMPLE = "senior-data-engineer.jd.md";
const CONFIG_FILE = ".rolewright.json";

describe("settings", () => {
  afterEach(async () => {
    await closeAll();
    for (const name of ["rules", "check.markdown"]) await set(name, undefined);
    for (const name of [CONFIG_FILE, TEXT_FILE])
      await workspace.fs.delete(inWorkspace(name)).then(undefined, () => undefined);
  });

  it("turn a rule off while the posting is open: it ignores what it flagged", async () => {
    const document = await openExample(EXAMPLE, "rule-off.jd.md");
    await finding(document, "bias/age");
    await set("rules", { "bias/age": "off" });
    await noFinding(document, "bias/age");
    await finding(document, "draft/placeholder");
    await set("rules", undefined);
    await finding(document, "bias/age");
  });

  it("have defaults that the server takes without a complaint: it warns of nothing", async () => {
    const document = await openExample(EXAMPLE, "settings.jd.md");
    await finding(document, "draft/placeholder");
    const { isWarning } = await status("that it is checked", ({ isBusy }) => !isBusy);
    assert.equal(isWarning, false);
  });

  it("say that Markdown is never checked: it ignores a posting in it until they say otherwise", async () => {
    const posting =
      "# Baker\n\nWe are looking for a baker. Full-time.\n\n## Requirements\n\n- Bake the the bread\n- 2 years of experience as a baker\n";
    const document = await openFile("never.md", posting);
    await finding(document, "clarity/write-good-illusion");
    await set("check.markdown", "never");
    await noFinding(document);
    await status("that the settings forbid it", ({ detail }) => detail === "Your settings say not to check Markdown.");
    await set("check.markdown", "always");
    await finding(document, "clarity/write-good-illusion");
  });

  it("in a file of the folder are in force as soon as it is written, and its mistakes are in the language status: it flags them", async () => {
    const document = await openExample(EXAMPLE, "file.jd.md");
    await finding(document, "bias/age");
    await writeConfig('{ "rules": { "bias/age": "off" }, "today": 3 }');
    await noFinding(document, "bias/age");
    const { text, detail } = await status("what is wrong in the file", ({ isWarning }) => isWarning);
    assert.equal(text, "Mistake in .rolewright.json, line 1");
    assert.match(detail, /^today: /);
    await writeConfig("{}");
    await finding(document, "bias/age");
    await status("that all is well", ({ isWarning }) => !isWarning);
  });

  it("name a file with an approved text, which is compared again as soon as the file is saved: it flags what drifted", async () => {
    const approved = "We hire for skill alone, whatever your age or religion or colour.";
    await writeFile(TEXT_FILE, approved);
    await writeConfig(`{ "statements": { "equal-opportunity": { "file": "${TEXT_FILE}" } } }`);
    const document = await openFile("approved.jd.md", `# Cook\n\n${approved.replace("religion", "faith")}\n`);
    await finding(document, "statements/drifted", "faith");
    await writeFile(TEXT_FILE, approved.replace("religion", "faith"));
    await noFinding(document, "statements/drifted");
    await workspace.fs.delete(inWorkspace(TEXT_FILE));
    const { detail } = await status("that the file is missing", ({ isWarning }) => isWarning);
    assert.match(detail, /there is no file “equal-chances\.txt”/);
    await writeFile(TEXT_FILE, approved);
    await finding(document, "statements/drifted", "faith");
  });
});

const TEXT_FILE = "equal-chances.txt";

async function set(name: string, value: unknown): Promise<void> {
  await workspace.getConfiguration("rolewright").update(name, value, ConfigurationTarget.Workspace);
}

function writeConfig(text: string): Promise<void> {
  return writeFile(CONFIG_FILE, text);
}

async function writeFile(name: string, text: string): Promise<void> {
  await workspace.fs.writeFile(inWorkspace(name), new TextEncoder().encode(text));
}
