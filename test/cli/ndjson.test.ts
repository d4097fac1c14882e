import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { builtFile } from "../support/lsp-client";
import { onlyRules } from "../support/test-rules";
import { checkAnswer } from "./contract";
import { wordFile } from "./office-files";
import { runCli, useFolder, type Run } from "./run-cli";

interface Line {
  readonly version: number;
  readonly id?: unknown;
  readonly path?: string;
  readonly line?: number;
  readonly error?: string;
  readonly title?: { readonly value: string } | null;
  readonly findings?: readonly {
    readonly rule: string;
    readonly span: { readonly start: number; readonly end: number };
  }[];
}

/** Every line of an answer, each of which is JSON by itself. */
function linesOf({ stdout }: Run): Line[] {
  assert.ok(stdout === "" || stdout.endsWith("\n"));
  return stdout
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);
}

const TEXT = "# Cook\n\nWrite to [email].\n";
const STREAM = ["check", "--format", "ndjson", "--stdin-ndjson", "-"];

describe("a line a document on the command line", () => {
  const folder = useFolder();
  beforeEach(() => void folder.write(".rolewright.json", JSON.stringify(onlyRules("draft/placeholder"))));
  const run = (input: string | Uint8Array, ...args: string[]) =>
    runCli(args.length > 0 ? args : STREAM, { input, cwd: folder.path });

  it("check gives for each file what its JSON gives, in one line", () => {
    folder.write("a.jd", TEXT);
    folder.write("b.jd", "# Cook\n");
    const answer = run("", "check", "--format", "ndjson", "a.jd", "b.jd");
    const lines = linesOf(answer);
    assert.deepEqual([answer.status, lines.map(({ path, version }) => [path, version])], [1, [["a.jd", 1], ["b.jd", 1]]]); // prettier-ignore
    const files = lines.map((line) => Object.fromEntries(Object.entries(line).filter(([key]) => key !== "version")));
    const { files: whole, summary } = JSON.parse(run("", "check", "--format", "json", "a.jd", "b.jd").stdout) as {
      files: object[];
      summary: object;
    };
    assert.deepEqual(files, whole);
    checkAnswer([TEXT, "# Cook\n"])({ version: 1, files, summary }, "answer");
  });

  it("a file that cannot be read has a line that says why, the others go on, and the status is 2", async () => {
    folder.write("jobs/a.jd", TEXT);
    folder.write("jobs/b.jd", Uint8Array.from([0x43, 0xff, 0x43]));
    folder.write("jobs/c.docx", (await wordFile()).slice(0, 999));
    folder.write("jobs/d.jd", "# Cook\n");
    const answer = run("", "check", "--format", "ndjson", "jobs/a.jd", "jobs/b.jd", "jobs/c.docx", "jobs/d.jd");
    const lines = linesOf(answer);
    assert.deepEqual(
      lines.map(({ path }) => path),
      ["jobs/a.jd", "jobs/b.jd", "jobs/c.docx", "jobs/d.jd"],
    );
    assert.deepEqual(
      lines.map(({ findings }) => findings?.length),
      [1, undefined, undefined, 0],
    );
    assert.match(lines[1]!.error!, /not text in UTF-8/);
    assert.match(lines[2]!.error!, /not a whole Word file/);
    assert.deepEqual(
      [answer.status, answer.stderr],
      [2, "rolewright: 2 documents could not be read; “error” says why\n"],
    );
  });

  it("a bad configuration has a line for each document of its folder, and the others go on", () => {
    folder.write("a/a.jd", TEXT);
    folder.write("a/.rolewright.json", "{");
    folder.write("b/b.jd", TEXT);
    const answer = run("", "check", "--format", "ndjson", "a/a.jd", "b/b.jd");
    const [bad, good] = linesOf(answer);
    assert.match(bad!.error!, /\.rolewright\.json:1: /);
    assert.deepEqual([answer.status, good!.findings!.length], [2, 1]);
  });

  it("what is not there is refused before anything is printed", () => {
    folder.write("a.jd", TEXT);
    const { status, stdout, stderr } = run("", "check", "--format", "ndjson", "a.jd", "missing.jd");
    assert.deepEqual([status, stdout, stderr], [2, "", "rolewright: missing.jd: there is no such file\n"]);
  });

  it("documents come from standard input, and each answer has the id of its document, whatever that is", () => {
    const ids = ["a", 7, -1.5, "", null, { nested: [1] }, "ü\n🎉"];
    const answer = run(ids.map((id) => JSON.stringify({ id, text: TEXT })).join("\n"));
    const lines = linesOf(answer);
    assert.deepEqual(
      lines.map(({ id }) => id),
      ids,
    );
    for (const { findings } of lines) {
      const { start, end } = findings![0]!.span;
      assert.equal(TEXT.slice(start, end), "[email]");
    }
    assert.deepEqual([answer.status, answer.stderr], [1, ""]);
  });

  it("inspect reads them, too", () => {
    const answer = run(JSON.stringify({ id: 1, text: TEXT }), "inspect", "--stdin-ndjson", "--format", "ndjson");
    assert.deepEqual([answer.status, linesOf(answer)[0]!.title?.value], [0, "Cook"]);
  });

  it("a bad line gets an error with its number, and its id where that can be told; the others go on", () => {
    const good = JSON.stringify({ id: "good", text: TEXT });
    const input = Buffer.concat([
      Buffer.from(`${good}\n\n{"id": 2, "text": 3}\r\nno JSON\n[1]\n{"id":12345678901234567890,"text":""}\n{"id":6}\n`),
      Buffer.from([0xff, 0xfe, 0x0a]),
      Buffer.from(`${good}\n{"id": "cut", "text": "# Co`),
    ]);
    const answer = run(input);
    assert.deepEqual(
      linesOf(answer).map(({ id, line, error }) => [id, line, error?.replace(/[;:].*/, "")]),
      [
        ["good", undefined, undefined],
        [2, 3, "“text” has to be a text in quotes"],
        [undefined, 4, "the line is not whole JSON"],
        [undefined, 5, 'expected {"id"'],
        [undefined, 6, "the number of “id” is too large to be kept"],
        [6, 7, "“text” has to be a text in quotes"],
        [undefined, 8, "the line is not text in UTF-8"],
        ["good", undefined, undefined],
        ["cut", 10, "the line is not whole JSON"],
      ],
    );
    assert.deepEqual(
      [answer.status, answer.stderr],
      [2, "rolewright: 7 documents could not be read; “error” says why\n"],
    );
  });

  it("a line and a text that are far too long do not stop the others", () => {
    const lines = [
      `{"id":1,"text":"${"a".repeat(13_000_000)}"}`,
      JSON.stringify({ id: 2, text: "a".repeat(2_000_001) }),
      JSON.stringify({ id: 3, text: TEXT }),
    ];
    const [line, text, good] = linesOf(run(lines.join("\n")));
    assert.deepEqual([line!.line, line!.error], [1, "the line is longer than 12010000 bytes"]);
    assert.deepEqual([text!.id, text!.error], [2, "“text” is longer than 2000000 characters"]);
    assert.equal(good!.findings!.length, 1);
  });

  it("nothing in, nothing out", () => assert.deepEqual(run(""), { status: 0, stdout: "", stderr: "" }));

  it("places are counted from behind a byte-order mark", () => {
    const [line] = linesOf(run(`\ufeff${JSON.stringify({ id: 1, text: `\ufeff${TEXT}` })}\n`));
    assert.deepEqual(line!.findings![0]!.span, { start: 17, end: 24 });
  });

  it("--max-warnings counts the warnings of all documents", () => {
    const warning = ["--rule", "draft/placeholder=warning"];
    const input = `${JSON.stringify({ id: 1, text: TEXT })}\n`.repeat(2);
    assert.equal(run(input, ...STREAM, ...warning, "--max-warnings", "2").status, 0);
    assert.equal(run(input, ...STREAM, ...warning, "--max-warnings", "1").status, 1);
  });

  it("each answer comes while the input is still open", async () => {
    const child = spawn(process.execPath, [builtFile("cli.js"), ...STREAM], { cwd: folder.path });
    const answers: Line[] = [];
    try {
      for (const id of [1, 2, 3]) {
        child.stdin.write(`${JSON.stringify({ id, text: TEXT })}\n`);
        const chunk = await new Promise<Buffer>((resolve) => child.stdout.once("data", resolve));
        answers.push(JSON.parse(chunk.toString()) as Line);
      }
    } finally {
      child.kill();
    }
    assert.deepEqual(
      answers.map(({ id }) => id),
      [1, 2, 3],
    );
  });

  it("a reader that goes away, such as head, ends it though the input never ends", async () => {
    const child = spawn(process.execPath, [builtFile("cli.js"), ...STREAM], { cwd: folder.path });
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdin.on("error", () => undefined);
    const feed = setInterval(() => child.stdin.write(`${JSON.stringify({ id: 1, text: TEXT })}\n`), 5);
    try {
      child.stdout.once("data", () => child.stdout.destroy());
      const status = await new Promise((resolve) => child.once("exit", resolve));
      assert.deepEqual([status, stderr], [1, ""]);
    } finally {
      clearInterval(feed);
      child.kill();
    }
  });
});
