import assert from "node:assert/strict";
import { runCli, useFolder } from "./run-cli";
import { onlyRules } from "../support/test-rules";

describe("the text of the command line", () => {
  const folder = useFolder();
  /** The words and the marks below them, as printed for the only finding of a text. */
  const excerptOf = (text: string): string[] => {
    folder.write(".rolewright.json", JSON.stringify(onlyRules("draft/placeholder")));
    const lines = runCli(["check", folder.write("a.jd", text)], { cwd: folder.path }).stdout.split("\n");
    const at = lines.findIndex((line) => /^ *\^+$/.test(line));
    return lines.slice(at - 1, at + 1).map((line) => line.slice(6));
  };

  it("it underlines the words in their line", () => {
    assert.deepEqual(excerptOf("Cook\n\nWrite to [email] today.\n"), [
      "Write to [email] today.",
      "         ^^^^^^^", //
    ]);
  });

  it("it underlines the words behind a tab, which is printed as one space", () => {
    assert.deepEqual(excerptOf("Cook\n\n-\tWrite\tto [email].\n"), [
      "- Write to [email].",
      "           ^^^^^^^", //
    ]);
  });

  it("it underlines the words behind emoji and Chinese characters, which take two columns each", () => {
    assert.deepEqual(excerptOf("Cook\n\n- 👩🏽‍💻 厨师 é: [email]\n"), [
      "- 👩🏽‍💻 厨师 é: [email]",
      "             ^^^^^^^", //
    ]);
  });

  it("it shows the part of a long line that holds the words", () => {
    const [words, marks] = excerptOf(
      `Cook\n\n${"We bake bread. ".repeat(200)}Write to [email]. ${"We bake bread. ".repeat(200)}\n`,
    );
    assert.match(words!, /^….*\[email\].*…$/);
    assert.ok(words!.length <= 102);
    assert.equal(words!.slice(marks!.indexOf("^"), marks!.length), "[email]");
  });

  it("it does not cut an emoji of a long line in two", () => {
    for (const shift of ["", "x"]) {
      const [words, marks] = excerptOf(`Cook\n\n${shift}${"🍞".repeat(300)}[email]${"🍞".repeat(300)}\n`);
      assert.doesNotMatch(words!, /\ufffd/);
      assert.match(words!, /^…🍞+\[email\]🍞+…$/u);
      // One column for the ellipsis, two for each loaf.
      assert.equal(marks!.indexOf("^"), 1 + 2 * [...words!.slice(1, words!.indexOf("["))].length);
    }
  });

  it("it prints no control characters of a posting, which a terminal would obey", () => {
    const { stdout } = runCli([
      "check",
      folder.write("a.jd", "Cook\n\n\u001b[2JWrite \u009b31m to [ema\u0007il] and [email]\n"),
    ]);
    assert.doesNotMatch(stdout, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  it("it names the place, the severity, what to do, the rule, the fix, and the other side of a contradiction", () => {
    const text =
      "Baker\n\nRequirements\n\n- 5 years of baking experience\n\nPreferred qualifications\n\n- 3 years of baking experience\n";
    folder.write(".rolewright.json", JSON.stringify(onlyRules("requirements/conflicting-years")));
    const { stdout } = runCli(["check", "a.jd"], { cwd: (folder.write("a.jd", text), folder.path) });
    assert.match(
      stdout,
      /^a\.jd · no score: too short to say\n\n {2}9:3 {2}error {2}3 years .* {2}requirements\/conflicting-years\n/,
    );
    assert.match(stdout, /\n {6}5:3 {2}Here it is 5 years\.\n/);
    assert.match(stdout, /\n {6}suggestion: Ask for 5 in both places\n/);
    assert.match(stdout, /\n1 posting: 1 error\.\n$/);
  });

  it("it tells the score of a posting, and why a text has none: it ignores one that is short, or of another kind", () => {
    folder.write(".rolewright.json", JSON.stringify(onlyRules("draft/placeholder")));
    const head = (text: string) =>
      runCli(["check", folder.write("a.jd", text)], { cwd: folder.path }).stdout.split("\n")[0];
    const posting = `# Baker\n\n## Responsibilities\n\n${"- Bake bread and cakes every morning\n".repeat(10)}`;
    assert.match(head(posting)!, /a\.jd · score 100 of 100$/);
    assert.match(head("")!, /a\.jd · no score: too short to say$/);
    const resume = `# Curriculum vitae\n\nReferences available upon request.\n\n${"I have baked bread and cakes every morning of my life.\n\n".repeat(10)}`;
    assert.match(head(resume)!, /a\.jd · no score: it does not read like a job posting$/);
  });

  it("it counts what fix can mend, and says so when there is nothing to mend", () => {
    folder.write(".rolewright.json", JSON.stringify(onlyRules("clarity/write-good-illusion")));
    const [twice, once] = [
      folder.write("a.jd", "We bake the the bread.\n"),
      folder.write("b.jd", "We bake the bread.\n"),
    ];
    assert.match(
      runCli(["check", twice], { cwd: folder.path }).stdout,
      /\n1 posting: 1 warning\. “rolewright fix” can mend 1\.\n$/,
    );
    assert.match(runCli(["check", once], { cwd: folder.path }).stdout, /\n1 posting: nothing to mend\.\n$/);
  });

  it("it prints colours only if asked to where the reader is no terminal", () => {
    const path = folder.write("a.jd", "Write to [email].\n");
    const isColored = (args: string[], env = {}) =>
      runCli(["check", path, ...args], { env }).stdout.includes("\u001b[");
    assert.equal(isColored([]), false);
    assert.equal(isColored(["--color"]), true);
    assert.equal(isColored(["--no-color"]), false);
    assert.equal(isColored([], { NO_COLOR: "1" }), false);
    assert.equal(isColored(["--color"], { NO_COLOR: "1" }), true, "what is asked for outdoes the environment");
    assert.equal(isColored(["--color", "--no-color"]), false);
  });

  it("inspect shows the facts in words, and a dash for what the posting does not state", () => {
    const { stdout } = runCli(["inspect", folder.write("a.jd", "# Senior Baker\n\nPay: $21.50 - $24 an hour\n")]);
    assert.match(stdout, /^ {2}Title +Senior Baker$/m);
    assert.match(stdout, /^ {2}Seniority +senior$/m);
    assert.match(stdout, /^ {2}Pay +USD 21\.5 to 24 an hour$/m);
    assert.match(stdout, /^ {2}Apply by +–$/m);
  });
});
