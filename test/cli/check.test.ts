import assert from "node:assert/strict";
import { foundIn, runCli, useFolder, type Run } from "./run-cli";
import { onlyRules } from "../support/test-rules";

/** A warning, a hint and an error, one a line. */
const TEXT = "We look for digital natives.\n\nOur bread is very good.\n\nWrite to [email].\n";
const [AGE, WEASEL, EMAIL] = [
  "bias/age: digital natives",
  "clarity/write-good-weasel: very",
  "draft/placeholder: [email]",
];
const ALL_OFF = onlyRules().rules;

describe("checking with the command line", () => {
  const folder = useFolder();
  /** Checks the text with only its three rules on. */
  const check = (...args: string[]): Run => {
    const rules = onlyRules("bias/age", "clarity/write-good-weasel", "draft/placeholder");
    folder.write(".rolewright.json", JSON.stringify(rules));
    return runCli(["check", "a.jd", "--format", "json", ...args], { cwd: (folder.write("a.jd", TEXT), folder.path) });
  };

  it("the status is 1 for an error, and 0 for warnings alone", () => {
    assert.deepEqual([check().status, foundIn(check(), TEXT)], [1, [AGE, WEASEL, EMAIL]]);
    const without = check("--rule", "draft/placeholder=off");
    assert.deepEqual([without.status, foundIn(without, TEXT)], [0, [AGE, WEASEL]]);
  });

  it("the status follows the severities that --rule sets", () => {
    assert.equal(check("--rule", "draft/placeholder=warning").status, 0);
    assert.equal(check("--rule", "draft/placeholder=off", "--rule", "clarity/write-good-weasel=error").status, 1);
  });

  it("--max-warnings makes a failure of more warnings than it allows", () => {
    const withoutError = ["--rule", "draft/placeholder=off"];
    assert.equal(check(...withoutError, "--max-warnings", "0").status, 1);
    assert.equal(check(...withoutError, "--max-warnings", "1").status, 0);
  });

  it("--quiet leaves out what is lighter than a warning", () => {
    assert.deepEqual(foundIn(check("--quiet"), TEXT), [AGE, EMAIL]);
  });

  it("check is the command where none is named", () => {
    const path = folder.write("b.jd", TEXT);
    assert.deepEqual(runCli(["--no-config", path]), runCli(["check", "--no-config", path]));
  });

  it("--jurisdiction applies the law of a place, and --today the law of a day", () => {
    const path = folder.write("b.jd", "# Cook\n\nYou cook lunch for 200 people.\n");
    const messages = (...args: string[]) => {
      const answer = JSON.parse(runCli(["check", "--format", "json", path, ...args]).stdout) as {
        files: { jurisdictions: string[]; findings: { rule: string; message: string }[] }[];
      };
      const { jurisdictions, findings } = answer.files[0]!;
      return { jurisdictions, pay: findings.find(({ rule }) => rule === "pay/missing-pay")!.message };
    };
    assert.deepEqual(messages().jurisdictions, []);
    assert.doesNotMatch(messages().pay, /Washington/);
    const today = messages("--jurisdiction", "us-wa", "--jurisdiction", "us-co", "--today", "2026-01-01");
    assert.deepEqual(today.jurisdictions, ["us-co", "us-wa"]);
    assert.match(messages("--jurisdiction", "us-wa", "--today", "2026-01-01").pay, /Washington/);
    assert.doesNotMatch(messages("--jurisdiction", "us-wa", "--today", "2020-01-01").pay, /Washington/);
  });

  it("a comment in the posting turns a rule off", () => {
    const text = "<!-- rolewright-disable-next-line draft/placeholder -->\nWrite to [email].\n";
    folder.write(".rolewright.json", JSON.stringify({ rules: { ...ALL_OFF, "draft/placeholder": "error" } }));
    const run = runCli(["--format", "json", folder.write("a.jd", text)], { cwd: folder.path });
    assert.deepEqual([run.status, foundIn(run, text)], [0, []]);
  });
});
