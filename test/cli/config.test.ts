import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { foundIn, runCli, useFolder } from "./run-cli";
import { onlyRules } from "../support/test-rules";

const TEXT = "We look for digital natives.\n\nWrite to [email].\n";
const [AGE, EMAIL] = ["bias/age: digital natives", "draft/placeholder: [email]"];

/** A configuration in which some rules are turned off or on, as a file holds it. */
function rules(severities: Readonly<Record<string, string>>, more: object = {}): string {
  return JSON.stringify({ rules: severities, ...more });
}

describe("the configuration of the command line", () => {
  const folder = useFolder();
  const found = (...args: string[]) => {
    const path = folder.write("team/jobs/a.jd", TEXT);
    return foundIn(runCli(["check", "--format", "json", path, ...args], { cwd: folder.path }), TEXT);
  };
  const complaint = (...args: string[]) => {
    const { status, stdout, stderr } = runCli(["check", folder.write("team/jobs/a.jd", TEXT), ...args], {
      cwd: folder.path,
    });
    assert.deepEqual([status, stdout], [2, ""]);
    assert.match(stderr, /^rolewright: [^\n]+\n$/);
    return stderr.replaceAll("\\", "/");
  };
  /** Turns on two rules only, for all folders. */
  beforeEach(() => void folder.write(".rolewright.json", JSON.stringify(onlyRules("bias/age", "draft/placeholder"))));

  it("it follows the files from the document's folder upwards, the nearer over the farther", () => {
    assert.deepEqual(found(), [AGE, EMAIL]);
    folder.write("team/.rolewright.json", rules({ "bias/age": "off", "draft/placeholder": "off" }));
    assert.deepEqual(found(), []);
    folder.write("team/jobs/.rolewright.json", rules({ "bias/age": "warning" }));
    assert.deepEqual(found(), [AGE]);
  });

  it("a file of a folder beside it does not matter", () => {
    folder.write("team/other/.rolewright.json", rules({ "bias/age": "off" }));
    assert.deepEqual(found(), [AGE, EMAIL]);
  });

  it("it looks no further than a file that says root, or than the repository", () => {
    folder.write("team/.rolewright.json", rules({ "bias/age": "off", "draft/placeholder": "off" }));
    folder.write("team/jobs/.rolewright.json", rules({}, { root: true }));
    assert.ok(found().includes(AGE) && found().includes(EMAIL));
    rmSync(join(folder.path, "team/jobs/.rolewright.json"));
    assert.deepEqual(found(), []);
    folder.write("team/jobs/.git/HEAD", "ref: refs/heads/main\n");
    assert.ok(found().includes(AGE) && found().includes(EMAIL));
  });

  it("--config takes the place of the files found, and --no-config turns them off", () => {
    const other = folder.write("other.json", JSON.stringify(onlyRules("bias/age")));
    assert.deepEqual(found("--config", other), [AGE]);
    assert.ok(found("--no-config").length > 2);
  });

  it("what the command line says is laid over the files", () => {
    assert.deepEqual(found("--rule", "bias/age=off"), [EMAIL]);
  });

  it("--rule changes the severity of a rule and leaves its options as the files set them", () => {
    folder.write("team/.rolewright.json", JSON.stringify({ rules: { "bias/age": { allow: ["digital natives"] } } }));
    assert.deepEqual(found("--rule", "bias/age=error"), [EMAIL]);
  });

  it("each document has the configuration of its own folder", () => {
    const [a, b] = [folder.write("a/a.jd", TEXT), folder.write("b/b.jd", TEXT)];
    folder.write("b/.rolewright.json", rules({ "bias/age": "off" }));
    const run = runCli(["check", "--format", "json", a, b], { cwd: folder.path });
    assert.deepEqual(foundIn(run, TEXT), [AGE, EMAIL, EMAIL]);
  });

  it("standard input has the configuration of the folder of the name it is given", () => {
    folder.write("team/.rolewright.json", rules({ "bias/age": "off" }));
    const run = runCli(["--format", "json", "-", "--stdin-filename", "team/jobs/new.jd"], {
      cwd: folder.path,
      input: TEXT,
    });
    assert.deepEqual(foundIn(run, TEXT), [EMAIL]);
  });

  it("comments and a comma too many are no faults of a file", () => {
    folder.write("team/.rolewright.json", '{ // ours\n "rules": { "bias/age": "off", }, }');
    assert.deepEqual(found(), [EMAIL]);
  });

  it("a bad file is named with the line, the place and what was expected, and nothing is checked", () => {
    folder.write("team/.rolewright.json", '{\n  "rules": {\n    "bias/age": "loud"\n  }\n}');
    assert.match(complaint(), /^rolewright: team\/\.rolewright\.json:3: rules\["bias\/age"\]: expected .*"loud"/);
    folder.write("team/.rolewright.json", '{\n  "rulez": {}\n}');
    assert.match(complaint(), /^rolewright: team\/\.rolewright\.json:2: rulez: is not a setting/);
    folder.write("team/.rolewright.json", '{\n  "rules": {}\n');
    assert.match(complaint(), /^rolewright: team\/\.rolewright\.json:\d: expected a closing brace/);
    assert.match(complaint("--config", "missing.json"), /missing\.json: there is no such/);
  });
});
