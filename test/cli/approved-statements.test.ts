import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { runCli, useFolder } from "./run-cli";
import { onlyRules } from "../support/test-rules";

const APPROVED =
  "{company} hires for skill alone. We consider everybody without regard to age, religion or color, always.";
const TEXT =
  "# Cook\n\nThe Harbor Kitchen hires for skill alone. We consider everybody without regard to age, creed or color, always.\n";

describe("approved statements on the command line", () => {
  const folder = useFolder();
  const configure = (statements: object) =>
    folder.write(".rolewright.json", JSON.stringify({ ...onlyRules("statements/drifted"), statements }, null, 2));
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = runCli([...args, folder.write("jobs/cook.jd.md", TEXT)], { cwd: folder.path });
    return { status, stdout: stdout.replaceAll("\\", "/"), stderr: stderr.replaceAll("\\", "/") };
  };

  it("it reports a statement that drifted from a text in a file beside the configuration", () => {
    folder.write("texts/equal.md", `\uFEFF${APPROVED}\r\n`);
    configure({ "equal-opportunity": { file: "texts/equal.md" } });
    const { status, stdout } = run("check", "--no-color", "--max-warnings", "0");
    assert.equal(status, 1);
    assert.match(stdout, /not the same: “creed” stands for “religion”\./);
  });

  it("fix puts the approved words in, and keeps the posting's own name", () => {
    configure({ "equal-opportunity": APPROVED });
    const { status } = run("fix");
    assert.equal(status, 0);
    assert.equal(readFileSync(`${folder.path}/jobs/cook.jd.md`, "utf8"), TEXT.replace("creed", "religion"));
  });

  it("a nearer text lies over a farther one, also where one of them stands in a file", () => {
    configure({ "equal-opportunity": { text: "Nobody looks like this text at all, in no word.", places: {} } });
    folder.write("jobs/equal.txt", APPROVED.replace("religion", "creed"));
    folder.write("jobs/.rolewright.json", '{ "statements": { "equal-opportunity": { "file": "equal.txt" } } }');
    assert.equal(run("check", "--max-warnings", "0").status, 0);
  });

  const mistakes: Record<string, [file: unknown, message: RegExp, content?: string | Uint8Array]> = {
    "a file that is not there": ["texts/none.md", /there is no file “texts\/none\.md”$/],
    "a file of another folder": [
      "../secret.md",
      /“\.\.\/secret\.md” is not in this folder; name a file that lies beside this one or below it$/,
    ],
    "a file by its whole path": ["/etc/hosts", /“\/etc\/hosts” is not in this folder; /],
    "an address": ["https://hartwell.example/equal.md", /is not in this folder; /],
    "a file that is too large": [
      "equal.md",
      /“equal\.md” is too large; a statement may have up to 10000 characters$/,
      "We hire for skill. ".repeat(600),
    ],
    "a file that is no text": [
      "equal.docx",
      /“equal\.docx” is not plain text; save the statement as a \.txt or \.md file$/,
      new Uint8Array([80, 75, 3, 4, 0, 0, 7]),
    ],
    "an empty file": ["equal.md", /“equal\.md” is empty; write the statement into it$/, " \n"],
    "a folder": ["texts", /“texts” cannot be read: it is a folder$/],
    "a name that is none": [3, /expected the name of a file with the text$/],
  };
  for (const [title, [file, message, content]] of Object.entries(mistakes)) {
    it(`${title}: it stops with one line that says where and what to do`, () => {
      folder.write("texts/other.md", APPROVED);
      if (content !== undefined) folder.write(file as string, content);
      configure({ accommodation: "Ask us for help.", "equal-opportunity": { file } });
      const { status, stdout, stderr } = run("check");
      assert.deepEqual([status, stdout], [2, ""]);
      const [, line, words] =
        /^rolewright: \.rolewright\.json:(\d+): statements\["equal-opportunity"\]\.file: (.+)\n$/.exec(stderr) ?? [];
      assert.match(words ?? stderr, message);
      const shown = readFileSync(`${folder.path}/.rolewright.json`, "utf8").split("\n")[Number(line) - 1];
      assert.match(shown ?? "", /"file":/);
    });
  }

  it("an unknown variable in a file is told with the file's name", () => {
    folder.write("equal.md", APPROVED.replace("{company}", "{firm}"));
    configure({ "equal-opportunity": { file: "equal.md" } });
    assert.match(
      run("check").stderr,
      /^rolewright: \.rolewright\.json:\d+: statements\["equal-opportunity"\]\.file: “equal\.md”: “\{firm\}” is not a variable; the variables are \{company\}, \{contact\}, \{title\}\n$/,
    );
  });
});
