import assert from "node:assert/strict";
import { chmodSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { runCli, useFolder, type Run } from "./run-cli";

const POSTING = `# Baker

## Responsibilities

- Bake 400 loaves a night.

## Requirements

- Two years of experience in a bakery

Pay: $20 - $24 an hour. Full-time.
`;

/** The paths that were checked. */
function pathsOf({ stdout }: Run): string[] {
  return (JSON.parse(stdout) as { files: { path: string }[] }).files.map(({ path }) => path.replaceAll("\\", "/"));
}

describe("the files that the command line reads", () => {
  const folder = useFolder();
  const inspect = (...args: string[]) => runCli(["inspect", "--format", "json", ...args], { cwd: folder.path });
  /** The title that is read from bytes. */
  const titleOf = (bytes: string | Uint8Array) => {
    folder.write("a.jd", bytes);
    const { files } = JSON.parse(inspect("a.jd").stdout) as {
      files: { title: { value: string; span: object } | null }[];
    };
    return files[0]!.title;
  };
  const complaint = (...args: string[]) => {
    const { status, stdout, stderr } = inspect(...args);
    assert.deepEqual([status, stdout], [2, ""]);
    assert.match(stderr, /^rolewright: [^\n]+\n$/);
    return stderr;
  };

  it("of a folder it takes postings by their ending, texts that look like one, and no other", () => {
    for (const name of ["a.jd", "b/B.JD.MD", "b/c.jobdesc"]) folder.write(name, "Cook\n");
    for (const name of ["d.md", "b/e.txt", "b/f.html"]) folder.write(name, POSTING);
    for (const name of ["notes.md", "list.txt"]) folder.write(name, "Buy flour.\n");
    for (const name of ["node_modules/x/g.jd", ".git/h.jd", "i.csv"]) folder.write(name, POSTING);
    assert.deepEqual(pathsOf(inspect(".")), ["a.jd", "b/B.JD.MD", "b/c.jobdesc", "b/e.txt", "b/f.html", "d.md"]);
  });

  it("it takes every file that is named, by itself or by a pattern, whatever it looks like", () => {
    folder.write("list.txt", "Buy flour.\n");
    folder.write("other.txt", "Buy salt.\n");
    assert.deepEqual(pathsOf(inspect("list.txt")), ["list.txt"]);
    assert.deepEqual(pathsOf(inspect("*.txt")), ["list.txt", "other.txt"]);
  });

  it("it takes each file once, however often it is named", () => {
    folder.write("jobs/a.jd", "Cook\n");
    assert.deepEqual(pathsOf(inspect("jobs/a.jd", "jobs", "./jobs/a.jd", "jobs/*", join(folder.path, "jobs/a.jd"))), [
      "jobs/a.jd",
    ]);
  });

  it("it takes a file whose name looks like a pattern", () => {
    folder.write("cook [draft].jd", "Cook\n");
    assert.deepEqual(pathsOf(inspect("cook [draft].jd")), ["cook [draft].jd"]);
  });

  it("it reads standard input under the name it is given", () => {
    const run = runCli(["inspect", "--format", "json", "-", "--stdin-filename", "jobs/cook.jd"], { input: "# Cook\n" });
    assert.deepEqual(pathsOf(run), ["jobs/cook.jd"]);
    assert.match(run.stdout, /"value": "Cook"/);
    const twice = runCli(["inspect", "--format", "json", "-", "-"], { input: "# Cook\n" });
    assert.deepEqual(pathsOf(twice), ["stdin"]);
    assert.match(twice.stdout, /"value": "Cook"/);
  });

  it("it reads UTF-8 and UTF-16, and counts from behind the byte-order mark", () => {
    const expected = { value: "Koch für Brot", span: { start: 2, end: 15 } };
    const text = "# Koch für Brot\n";
    assert.deepEqual(titleOf(text), expected);
    assert.deepEqual(titleOf(`\ufeff${text}`), expected);
    assert.deepEqual(titleOf(Buffer.from(`\ufeff${text}`, "utf16le")), expected);
    assert.deepEqual(titleOf(Buffer.from(`\ufeff${text}`, "utf16le").swap16()), expected);
  });

  it("an empty file is a posting without a fact", () => assert.equal(titleOf(""), null));

  it("a named file that is no text, or of an encoding that nobody can tell, is refused in one line", () => {
    folder.write("logo.jd", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]));
    folder.write("windows.txt", Buffer.from("Caf\xe9\n", "latin1"));
    folder.write("zeros.txt", "a\u0000b");
    for (const name of ["logo.jd", "windows.txt", "zeros.txt"]) assert.match(complaint(name), new RegExp(name));
    assert.match(complaint("windows.txt"), /UTF-8/);
  });

  it("a text that lost a sign to a null character, as the text of a PDF does, is read", () => {
    const text = `Night Cook\n\n\u0000 Cook for ninety guests.\n${"Wash the pans of the night. ".repeat(20)}\n`;
    assert.deepEqual(titleOf(text), { value: "Night Cook", span: { start: 0, end: 10 } });
  });

  it("a text of another encoding in a folder is passed over and named", () => {
    folder.write("a.jd", "Cook\n");
    folder.write("windows.txt", Buffer.from("Caf\xe9\n", "latin1"));
    const run = inspect(".");
    assert.deepEqual([run.status, pathsOf(run)], [0, ["a.jd"]]);
    assert.match(run.stderr, /^rolewright: windows\.txt: .*UTF-8.*passed over.*\n$/);
  });

  it("one bad file leaves nothing half done", () => {
    folder.write("a.jd", "Cook\n");
    assert.match(complaint("a.jd", "missing.jd"), /missing\.jd/);
  });

  it("a folder without a posting and a pattern that fits no file are refused, so that a slip is no success", () => {
    folder.write("jobs/list.txt", "Buy flour.\n");
    assert.match(complaint("jobs"), /jobs: .*no posting/);
    assert.match(complaint("*.jd"), /\*\.jd: .*no file/);
    assert.match(complaint("jobs/cook.docx"), /no such file/);
  });

  it("a format that only looks like text is refused with what to do instead", () => {
    folder.write("a.pdf", "%PDF-1.4\n");
    folder.write("a.rtf", "{\\rtf1\\ansi Cook}");
    folder.write("a.doc", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    assert.match(complaint("a.pdf"), /^rolewright: a\.pdf: is a PDF; /);
    assert.match(complaint("a.rtf"), /Rich Text Format; save it as \.docx or as text/);
    folder.write("a.odt", Buffer.from("PK\x03\x04\x14\0\xff\xfe", "latin1"));
    assert.match(complaint("a.odt"), /^rolewright: a\.odt: is a packed file, .*; save it as \.docx or as text\n$/);
    assert.match(complaint("a.doc"), /old format of Word, or locked with a password/);
  });

  it("a text that is far too long for a posting is refused at once, also from standard input", () => {
    const long = "Buy flour and salt. ".repeat(110_000);
    folder.write("a.txt", long);
    assert.match(
      complaint("a.txt"),
      /^rolewright: a\.txt: is longer than 2 million characters, so it is no posting\n$/,
    );
    const { status, stderr } = runCli(["inspect", "-"], { input: long });
    assert.deepEqual(
      [status, stderr],
      [2, "rolewright: stdin: is longer than 2 million characters, so it is no posting\n"],
    );
    folder.write("jobs/b.jd", "Cook\n");
    folder.write("jobs/a.txt", long);
    const run = inspect("jobs");
    assert.deepEqual([run.status, pathsOf(run)], [0, ["jobs/b.jd"]]);
    assert.match(run.stderr, /a\.txt: is longer .* \(passed over\)\n$/);
  });

  it("a folder without permission is refused where it is named, and named where another holds it", function () {
    if (process.platform === "win32" || process.getuid?.() === 0) this.skip();
    folder.write("jobs/a.jd", "Cook\n");
    folder.write("jobs/closed/b.jd", "Cook\n");
    chmodSync(join(folder.path, "jobs/closed"), 0);
    assert.match(complaint("jobs/closed"), /^rolewright: jobs\/closed: cannot be read \(no permission\)\n$/);
    const run = inspect("jobs");
    chmodSync(join(folder.path, "jobs/closed"), 0o700);
    assert.deepEqual([run.status, pathsOf(run)], [0, ["jobs/a.jd"]]);
    assert.match(run.stderr, /jobs\/closed: cannot be read \(no permission; passed over\)\n$/);
  });

  it("a file without permission is refused", function () {
    if (process.platform === "win32" || process.getuid?.() === 0) this.skip();
    chmodSync(folder.write("a.jd", "Cook\n"), 0);
    assert.match(complaint("a.jd"), /a\.jd: cannot be read \(no permission\)/);
  });

  it("folders that lead back to themselves are searched once", function () {
    if (process.platform === "win32") this.skip();
    folder.write("jobs/a.jd", "Cook\n");
    symlinkSync(folder.path, join(folder.path, "jobs/back"));
    assert.deepEqual(pathsOf(inspect("jobs")), ["jobs/a.jd"]);
  });
});
