import assert from "node:assert/strict";
import { onlyRules } from "../support/test-rules";
import { wordFile } from "./office-files";
import { runCli, useFolder } from "./run-cli";

/** Reads a workflow command as the runner of GitHub Actions does. */
function readCommand(line: string): { command: string; properties: Record<string, string>; message: string } {
  const [, command = "", list = "", data = ""] =
    /^::(\w+) (.*?)::(.*)$/.exec(line) ?? assert.fail(`no command: ${line}`);
  const decode = (text: string) => text.replaceAll("%0D", "\r").replaceAll("%0A", "\n");
  const properties = list.split(",").map((pair) => {
    const at = pair.indexOf("=");
    return [
      pair.slice(0, at),
      decode(pair.slice(at + 1))
        .replaceAll("%3A", ":")
        .replaceAll("%2C", ",")
        .replaceAll("%25", "%"),
    ];
  });
  return {
    command,
    properties: Object.fromEntries(properties) as Record<string, string>,
    message: decode(data).replaceAll("%25", "%"),
  };
}

describe("the annotations for GitHub Actions", () => {
  const folder = useFolder();
  const annotate = (name: string, content: string | Uint8Array, ...args: string[]) => {
    folder.write(
      ".rolewright.json",
      JSON.stringify(onlyRules("draft/placeholder", "bias/age", "clarity/write-good-weasel")),
    );
    folder.write(name, content);
    const { stdout } = runCli(["check", "--format", "github", name, ...args], { cwd: folder.path });
    return stdout.split("\n").slice(0, -1).map(readCommand);
  };

  it("it marks each finding at its place, as an error, a warning or a notice", () => {
    const text = "We look for digital natives.\r\n\r\n🎉 Our bread is very good.\r\n\r\nWrite to [email].\r\n";
    assert.deepEqual(
      annotate("a.jd", text).map(({ command, properties: { title, line, endLine, col, endColumn } }) => [
        ...[command, title, `${line}:${col}`, `${endLine}:${endColumn}`],
      ]),
      [
        ["warning", "bias/age", "1:13", "1:28"],
        ["notice", "clarity/write-good-weasel", "3:17", "3:21"],
        ["error", "draft/placeholder", "5:10", "5:17"],
      ],
    );
  });

  it("no sign of a path or of a posting ends a property or begins another command", () => {
    const path = process.platform === "win32" ? "a, 100%.jd" : "a, b: 100%\n::error::.jd";
    const [annotation] = annotate(path, "Write to [100%0A of the e-mail, or\u0085phone].\n");
    assert.equal(annotation?.properties["file"], path);
    assert.match(annotation!.message, /100%0A/);
  });

  it("it prints nothing where there is nothing to mend", () =>
    assert.deepEqual(annotate("a.jd", "We bake bread.\n"), []));

  it("--quiet leaves the notices out", () => {
    const commands = annotate("a.jd", "Our bread is very good.\n\nWrite to [email].\n", "--quiet").map(
      ({ command }) => command,
    );
    assert.deepEqual(commands, ["error"]);
  });

  it("a Word file is marked as a whole, with the line of its text in words", async () => {
    const [{ properties, message } = assert.fail()] = annotate("a.docx", await wordFile());
    assert.deepEqual(properties, { file: "a.docx", title: "draft/placeholder" });
    assert.match(message, /^Line 8 of its text: “\[email\]”/);
  });
});
