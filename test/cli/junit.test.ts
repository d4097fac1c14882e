import assert from "node:assert/strict";
import { onlyRules } from "../support/test-rules";
import { wordFile } from "./office-files";
import { runCli, useFolder } from "./run-cli";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads XML strictly: what a parser would refuse fails. */
function readXml(xml: string): Element {
  assert.match(xml, /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/);
  assert.doesNotMatch(xml, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u);
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  for (const [all, name, list = "", empty, end, words] of xml
    .slice(xml.indexOf("\n"))
    .matchAll(/<(\w[\w-]*)((?: \w+="[^"<]*")*)(\/?)>|<\/(\w[\w-]*)>|([^<>]+)|[^]/g)) {
    if (words !== undefined) open.at(-1)!.text += decode(words);
    else if (end !== undefined) assert.equal(open.pop()?.name, end);
    else if (name !== undefined) {
      const pairs = [...list.matchAll(/ (\w+)="([^"]*)"/g)].map(([, key, value]) => [key, decode(value!)]);
      const element = { name, attributes: Object.fromEntries(pairs) as Record<string, string>, children: [], text: "" };
      open.at(-1)!.children.push(element);
      if (empty === "") open.push(element);
    } else assert.fail(`“${all}” cannot stand there`);
  }
  assert.equal(open.length, 1);
  assert.equal(root.children.length, 1);
  return root.children[0]!;
}

const SIGNS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

function decode(text: string): string {
  assert.doesNotMatch(text, /&(?!(?:amp|lt|gt|quot|#\d+);)/);
  return text.replace(/&(?:#(\d+)|(\w+));/g, (_, code?: string, name?: string) =>
    code === undefined ? SIGNS[name!]! : String.fromCharCode(Number(code)),
  );
}

describe("JUnit XML of the command line", () => {
  const folder = useFolder();
  const run = (...args: string[]) => {
    folder.write(
      ".rolewright.json",
      JSON.stringify(onlyRules("draft/placeholder", "bias/age", "clarity/write-good-weasel")),
    );
    const { status, stdout } = runCli(["check", "--format", "junit", ...args], { cwd: folder.path });
    return { status, root: readXml(stdout) };
  };
  const TEXT = "We look for digital natives.\n\nOur bread is very good.\n\nWrite to [email].\n";
  const outcomes = ({ children }: Element) =>
    children.map(({ attributes: { name }, children: [result] }) => `${name}: ${result?.name ?? "passed"}`);

  it("it has a suite a file and a case a finding; an error fails, and what is lighter passes with its words", () => {
    folder.write("a.jd", TEXT);
    folder.write("b.jd", "We bake bread.\n");
    const { status, root } = run("a.jd", "b.jd");
    assert.equal(status, 1);
    assert.deepEqual([root.name, root.attributes["tests"], root.attributes["failures"]], ["testsuites", "4", "1"]);
    const [first, second] = root.children;
    assert.deepEqual([first!.name, first!.attributes["name"], first!.attributes["tests"]], ["testsuite", "a.jd", "3"]);
    assert.deepEqual(outcomes(first!), [
      "bias/age 1:13: system-out",
      "clarity/write-good-weasel 3:14: system-out",
      "draft/placeholder 5:10: failure",
    ]);
    const { attributes, children } = first!.children[2]!;
    assert.deepEqual([attributes["file"], attributes["line"], attributes["classname"]], ["a.jd", "5", "a.jd"]);
    assert.match(children[0]!.attributes["message"]!, /^“\[email\]” is still to be filled in\.$/);
    assert.match(children[0]!.text, /^a\.jd:5:10: error: “\[email\]”/);
    assert.deepEqual(outcomes(second!), ["nothing to mend: passed"]);
  });

  it("warnings fail as they fail the check: where there are more than --max-warnings allows", () => {
    folder.write("a.jd", TEXT);
    const { root } = run("a.jd", "--max-warnings", "0");
    assert.deepEqual(
      outcomes(root.children[0]!).filter((outcome) => outcome.endsWith("failure")),
      ["bias/age 1:13: failure", "draft/placeholder 5:10: failure"],
    );
    const allowed = run("a.jd", "--max-warnings", "1", "--rule", "draft/placeholder=warning");
    assert.deepEqual([allowed.status, allowed.root.attributes["failures"]], [1, "2"]);
  });

  it("it stays XML whatever a posting or a path holds", () => {
    const path = process.platform === "win32" ? "a & b.jd" : 'a & "b"\t<c>\u0001.jd';
    folder.write(path, 'Write to [e-mail <b> & "x" \u0001\u001b[2J \uffff ]]> \ud83d].\n');
    const suite = run(".").root.children[0]!;
    assert.equal(suite.attributes["name"], path.replace("\u0001", "\ufffd"));
  });

  it("a Word file has no line of its own, but that of its text", async () => {
    folder.write("a.docx", await wordFile());
    const [test] = run("a.docx").root.children[0]!.children;
    assert.ok(!("line" in test!.attributes));
    assert.match(test!.children[0]!.text, /^a\.docx:8:8 \(in its text\): error: /);
  });
});
