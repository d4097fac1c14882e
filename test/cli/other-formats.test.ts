import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { onlyRules } from "../support/test-rules";
import { OFFICE_TEXT, WEB_PAGE, wordFile } from "./office-files";
import { runCli, useFolder } from "./run-cli";

interface Answer {
  readonly files: readonly {
    readonly path: string;
    readonly text?: string;
    readonly findings: readonly {
      readonly span: { readonly start: number; readonly end: number };
      readonly start: object;
    }[];
  }[];
}

describe("Word files and web pages on the command line", () => {
  const folder = useFolder();
  const run = (...args: string[]) => runCli(args, { cwd: folder.path });
  beforeEach(async () => {
    folder.write(".rolewright.json", JSON.stringify(onlyRules("draft/placeholder", "draft/spacing")));
    folder.write("baker.docx", await wordFile());
    folder.write("baker.html", WEB_PAGE);
  });

  it("check flags the words of a Word file’s text, which the answer holds, so that places can be looked up", () => {
    const { files } = JSON.parse(run("check", "--format", "json", "baker.docx").stdout) as Answer;
    const { text, findings } = files[0]!;
    assert.equal(text?.trimEnd(), OFFICE_TEXT.trimEnd());
    assert.deepEqual(
      findings.map(({ span, start }) => [text?.slice(span.start, span.end), start]),
      [["[email]", { line: 8, column: 8 }]],
    );
  });

  it("check flags the words of a web page where they stand in the file", () => {
    const { files } = JSON.parse(run("check", "--format", "json", "baker.html").stdout) as Answer;
    const { text, findings } = files[0]!;
    assert.equal(text, undefined);
    assert.deepEqual(
      findings.map(({ span }) => WEB_PAGE.slice(span.start, span.end)),
      ["[email]"],
    );
  });

  it("a plain text has no second copy of itself in the answer", () => {
    folder.write("a.jd", "Cook\n");
    assert.ok(!("text" in (JSON.parse(run("check", "--format", "json", "a.jd").stdout) as Answer).files[0]!));
  });

  it("the text says whose lines it counts", () => {
    const { stdout } = run("check", "baker.docx");
    assert.match(
      stdout,
      /^baker\.docx · no score: too short to say · Oregon\n {2}Lines are those of its text, as “rolewright convert baker\.docx --to md” prints it\.\n/,
    );
    assert.match(stdout, /\n {2}8:8 {2}error .* {2}draft\/placeholder\n/);
    const lines = run("convert", "baker.docx", "--to", "md").stdout.split("\n");
    assert.equal(lines[7], "  - or [email] in a kitchen");
  });

  it("inspect reads their facts", () => {
    const { files } = JSON.parse(run("inspect", "--format", "json", "baker.docx").stdout) as {
      files: { title: { value: string }; pay: { min: number; unit: string }[] }[];
    };
    assert.equal(files[0]!.title.value, "Baker");
    assert.deepEqual([files[0]!.pay[0]!.min, files[0]!.pay[0]!.unit], [20, "HOUR"]);
  });

  it("of a folder those are taken that look like a posting; what only lies beside an open file is not", async () => {
    folder.write("jobs/baker.docx", await wordFile());
    folder.write("jobs/~$baker.docx", "\u0005owner");
    folder.write("jobs/shop.html", "<p>Buy flour.</p>");
    folder.write("jobs/cut.docx", (await wordFile()).slice(0, 2000));
    const { status, stdout, stderr } = run("check", "--format", "json", "jobs");
    const paths = (JSON.parse(stdout) as Answer).files.map(({ path }) => path.replaceAll("\\", "/"));
    assert.deepEqual([status, paths], [1, ["jobs/baker.docx"]]);
    assert.match(stderr, /^rolewright: jobs.cut\.docx: is not a whole Word file; .* \(passed over\)\n$/);
  });

  it("they are read from standard input under a name with their ending", async () => {
    const word = runCli(["check", "--format", "ndjson", "-", "--stdin-filename", "x.docx"], {
      input: await wordFile(),
    });
    assert.match(word.stdout, /"text":"# Baker\\n/);
    const page = runCli(["check", "--format", "ndjson", "-", "--stdin-filename", "x.html"], { input: WEB_PAGE });
    assert.match(page.stdout, /"path":"x\.html"/);
    assert.doesNotMatch(page.stdout, /"text":"# Baker/);
  });

  it("a page in another encoding is read as it says itself", () => {
    const page =
      '<html><head><meta http-equiv=Content-Type content="text/html; charset=windows-1252"></head><p>Café “Zoë”</p>';
    const bytes = Buffer.from([...page].map((sign) => ({ "“": 0x93, "”": 0x94 })[sign] ?? sign.charCodeAt(0)));
    folder.write("cafe.html", bytes);
    assert.equal(run("convert", "cafe.html", "--to", "md").stdout, "Café “Zoë”\n");
    assert.equal(run("fix", "cafe.html").status, 2);
  });

  it("one that cannot be read is refused with what to do", async () => {
    const file = await wordFile();
    const cases: Readonly<Record<string, [content: string | Uint8Array, message: RegExp]>> = {
      "cut.docx": [file.slice(0, file.length - 200), /cut\.docx: is not a whole Word file; it may have been cut off/],
      "empty.docx": ["", /empty\.docx: is not a whole Word file/],
      "text.docx": ["# Cook\n", /text\.docx: is not a whole Word file/],
      "locked.docx": [Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /locked with a password; .* without one/],
      "broken.docx": [withoutDocument(file), /is not a Word file that can be read; open it in Word/],
    };
    for (const [name, [content, message]] of Object.entries(cases)) {
      folder.write(name, content);
      const { status, stdout, stderr } = run("check", name);
      assert.deepEqual([status, stdout], [2, ""], name);
      assert.match(stderr, /^rolewright: [^\n]+\n$/);
      assert.match(stderr, message);
    }
  });

  it("fix refuses them where they are named, passes over them in a folder, and writes into neither", async () => {
    const bytes = await wordFile();
    const named = run("fix", "baker.docx");
    assert.deepEqual([named.status, named.stdout], [2, ""]);
    assert.match(
      named.stderr,
      /^rolewright: baker\.docx: only plain text can be mended .* convert it first \(rolewright convert baker\.docx --to md -o FILE\)\n$/,
    );
    folder.write("jobs/baker.docx", bytes);
    const found = run("fix", "jobs");
    assert.equal(found.status, 0);
    assert.match(found.stderr, /jobs.baker\.docx: only plain text .* \(passed over\)\n$/);
    assert.deepEqual(readFileSync(`${folder.path}/jobs/baker.docx`), Buffer.from(bytes));
  });
});

/** The archive under whose names no document is to be found. */
function withoutDocument(file: Uint8Array): Uint8Array {
  const name = Buffer.from("document.xml");
  const bytes = Buffer.from(file);
  for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1))
    bytes.write("documenu.xml", at, "latin1");
  return bytes;
}
