import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { TEMPLATE_NAMES } from "../../server/src/core/index";
import { runCli, useFolder } from "./run-cli";

describe("a new posting from the command line", () => {
  const folder = useFolder();
  const begin = (...args: string[]) => runCli(["new", ...args], { cwd: folder.path });

  it("it begins with the draft that is named, each of them another, and with the blank one where none is", () => {
    const drafts = TEMPLATE_NAMES.map(({ name }) => begin("--template", name).stdout);
    assert.equal(new Set(drafts).size, TEMPLATE_NAMES.length);
    assert.match(drafts[TEMPLATE_NAMES.findIndex(({ name }) => name === "electrician")]!, /^# Electrician\n/);
    assert.equal(begin().stdout, drafts[TEMPLATE_NAMES.findIndex(({ name }) => name === "blank")]);
  });

  it("it has what the law of the place and the organisation ask for", () => {
    folder.write(
      ".rolewright.json",
      '{ "statements": { "equal-opportunity": "We hire for skill and for nothing else, whoever you are." } }',
    );
    const { stdout } = begin("--template", "electrician", "--jurisdiction", "us-wa");
    assert.match(stdout, /license for Washington/);
    assert.match(stdout, /The pay range for this position is \$\[minimum\]/);
    assert.match(stdout, /We hire for skill and for nothing else, whoever you are\./);
  });

  it("-o writes it into a file, and never over one that is there", () => {
    assert.deepEqual(begin("-o", "cook.jd.md"), { status: 0, stdout: "", stderr: "" });
    const draft = readFileSync(join(folder.path, "cook.jd.md"), "utf8");
    assert.equal(draft, begin().stdout);
    const again = begin("-o", "cook.jd.md", "--template", "electrician");
    assert.deepEqual([again.status, again.stdout], [2, ""]);
    assert.match(again.stderr, /^rolewright: cook\.jd\.md: is there already, and “new” writes over nothing; [^\n]+\n$/);
    assert.equal(readFileSync(join(folder.path, "cook.jd.md"), "utf8"), draft);
    assert.deepEqual(readdirSync(folder.path).sort(), [".git", "cook.jd.md"]);
  });

  it("it has the configuration of the folder into which it is written", () => {
    folder.write("bakery/.rolewright.json", '{ "jurisdictions": ["nowhere"] }');
    assert.equal(begin().status, 0);
    const { status, stderr } = begin("-o", "bakery/a.jd.md");
    assert.equal(status, 2);
    assert.match(stderr, /bakery.\.rolewright\.json:1: jurisdictions\[0\]: “nowhere” is not a known place/);
    assert.deepEqual(readdirSync(join(folder.path, "bakery")), [".rolewright.json"]);
  });

  it("it refuses a draft that nobody knows, and names those that there are", () => {
    const { status, stderr } = begin("--template", "pirate");
    assert.equal(status, 2);
    assert.match(stderr, /^rolewright: --template takes registered-nurse, .* or blank, not “pirate”\n$/);
  });
});
