import assert from "node:assert/strict";
import { chmodSync, linkSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { OFFICE_TEXT, WEB_PAGE, wordFile } from "./office-files";
import { runCli, useFolder } from "./run-cli";

/** A posting without the marks of Markdown, as mail programs and forms give it. */
const PLAIN = `Night Baker

Location: Portland, Oregon

RESPONSIBILITIES
• Bake 400 loaves a night
   • and 80 rolls
(a) Clean the ovens
<!-- ask Ana -->
Requirements:- Two years of experience in a bakery- A food handler card
Pay: $20 - $24 an hour
Shift | Hours
Night | 8
`;

describe("converting with the command line", () => {
  const folder = useFolder();
  const run = (...args: string[]) => runCli(args, { cwd: folder.path });
  const convert = (...args: string[]) => run("convert", ...args);
  const read = (name: string) => readFileSync(join(folder.path, name), "utf8");
  /** The facts of a file that every form of a posting should keep. */
  const factsOf = (name: string) => {
    const { files } = JSON.parse(run("inspect", "--format", "json", name).stdout) as {
      files: [
        {
          title: { value: string };
          pay: { min: number; max: number; unit: string }[];
          locations: { city: string }[];
          requirements: { text: string; years: { min: number }[] }[];
        },
      ];
    };
    const [{ title, pay, locations, requirements }] = files;
    return {
      title: title.value,
      pay: pay.map(({ min, max, unit }) => [min, max, unit]),
      cities: locations.map(({ city }) => city),
      years: requirements.flatMap(({ years }) => years.map(({ min }) => min)),
    };
  };
  const FACTS = { title: "Night Baker", pay: [[20, 24, "HOUR"]], cities: ["Portland"], years: [2] };

  it("a plain text becomes Markdown with the marks that its look stands for, and keeps every word", () => {
    folder.write("baker.txt", PLAIN);
    const { status, stdout, stderr } = convert("baker.txt", "--to", "md");
    assert.deepEqual([status, stderr], [0, ""]);
    for (const line of [
      "# Night Baker",
      "## RESPONSIBILITIES",
      "- Bake 400 loaves a night",
      "  - and 80 rolls",
      "- (a) Clean the ovens",
      "<!-- ask Ana -->",
      "- A food handler card",
    ])
      assert.ok(`\n${stdout}`.includes(`\n${line}\n`), `“${line}” is missing in\n${stdout}`);
    const wordsOf = (text: string) => text.match(/[\p{L}\d$]+/gu);
    assert.deepEqual(wordsOf(stdout), wordsOf(PLAIN));
    folder.write("baker.md", stdout);
    assert.deepEqual(factsOf("baker.md"), FACTS);
  });

  it("Markdown stays as it is", () => {
    const text = "# Baker\r\n\r\n* We bake.\r\n\r\n\r\n+ bread\r\n";
    folder.write("a.jd.md", `\ufeff${text}`);
    assert.equal(convert("a.jd.md", "--to", "md").stdout, text);
  });

  it("a posting becomes a Word file and a web page that say the same", () => {
    folder.write("baker.txt", PLAIN);
    for (const to of ["docx", "html"]) {
      assert.deepEqual(convert("baker.txt", "--to", to, "-o", `baker.${to}`), { status: 0, stdout: "", stderr: "" });
      assert.deepEqual(factsOf(`baker.${to}`), FACTS);
    }
    assert.match(read("baker.html"), /^<!doctype html>\n<html lang="en">/);
    assert.equal(readFileSync(join(folder.path, "baker.docx")).toString("latin1", 0, 4), "PK\u0003\u0004");
  });

  it("a Word file and a web page become Markdown", async () => {
    folder.write("baker.docx", await wordFile());
    folder.write("baker.html", WEB_PAGE);
    assert.equal(convert("baker.docx", "--to", "md").stdout, OFFICE_TEXT);
    assert.equal(convert("baker.html", "--to", "md").stdout, OFFICE_TEXT);
  });

  it("a Word file goes through a pipe whole", () => {
    folder.write("baker.txt", PLAIN);
    convert("baker.txt", "--to", "docx", "-o", "baker.docx");
    const piped = runCli(["convert", "-", "--to", "md", "--stdin-filename", "x.docx"], {
      input: readFileSync(join(folder.path, "baker.docx")),
    });
    assert.match(piped.stdout, /^# Night Baker\n/);
  });

  it("data for job boards has the facts, the day, the organisation of the configuration and the description", () => {
    folder.write("baker.txt", PLAIN);
    folder.write(".rolewright.json", '{ "organization": { "name": "Harbor Kitchen" } }');
    const data = JSON.parse(convert("baker.txt", "--to", "jsonld", "--today", "2026-03-01").stdout) as Record<
      string,
      unknown
    >;
    assert.deepEqual(
      [data["@type"], data["title"], data["datePosted"], data["hiringOrganization"]],
      ["JobPosting", "Night Baker", "2026-03-01", { "@type": "Organization", name: "Harbor Kitchen" }],
    );
    assert.match(String(data["description"]), /<li>Bake 400 loaves a night/);
    assert.doesNotMatch(String(data["description"]), /<h1>/);
  });

  it("it never writes over the file that it reads, by whatever name", function () {
    const path = folder.write("baker.md", OFFICE_TEXT);
    const names = ["baker.md", "./baker.md", path];
    if (process.platform !== "win32") {
      symlinkSync(path, join(folder.path, "link.md"));
      linkSync(path, join(folder.path, "hard.md"));
      names.push("link.md", "hard.md");
    }
    for (const name of names) {
      const { status, stdout, stderr } = convert("baker.md", "--to", "html", "-o", name);
      assert.deepEqual(
        [status, stdout, stderr],
        [2, "", `rolewright: ${name}: is the file to convert; name another one after -o\n`],
      );
    }
    assert.equal(read("baker.md"), OFFICE_TEXT);
  });

  it("it writes another existing file anew, whole, with its rights and its link, and leaves nothing beside it", function () {
    if (process.platform === "win32") this.skip();
    folder.write("baker.md", OFFICE_TEXT);
    const old = folder.write("out/old.html", "old ".repeat(10_000));
    chmodSync(old, 0o640);
    symlinkSync(old, join(folder.path, "link.html"));
    assert.equal(convert("baker.md", "--to", "html", "-o", "link.html").status, 0);
    assert.match(read("out/old.html"), /^<!doctype html>[^]*<\/html>\n$/);
    assert.equal(statSync(old).mode & 0o777, 0o640);
    assert.ok(lstatSync(join(folder.path, "link.html")).isSymbolicLink());
    assert.deepEqual(readdirSync(join(folder.path, "out")), ["old.html"]);
  });

  it("where it cannot read or write it says so in one line, and writes nothing", async () => {
    folder.write("baker.md", OFFICE_TEXT);
    folder.write("cut.docx", (await wordFile()).slice(0, 2000));
    folder.write("old.html", "old");
    const cases: Readonly<Record<string, [args: string[], message: RegExp]>> = {
      "a cut file": [["cut.docx", "--to", "html", "-o", "old.html"], /^cut\.docx: is not a whole Word file/],
      "a missing file": [["none.md", "--to", "html", "-o", "old.html"], /^none\.md: there is no such file$/],
      "a folder to read": [[".", "--to", "html", "-o", "old.html"], /^\.: is a folder; name a file in it$/],
      "a folder to write": [["baker.md", "--to", "html", "-o", "."], /^\.: cannot be written \(it is a folder\)$/],
      "a missing folder": [
        ["baker.md", "--to", "html", "-o", "no/a.html"],
        /^no.a\.html: cannot be written \(its folder is not there\)$/,
      ],
      "no format": [["baker.md", "-o", "a.html"], /^“convert” needs --to md\|html\|docx\|jsonld$/],
      "another format": [["baker.md", "--to", "pdf"], /^--to takes md, html, docx or jsonld, not “pdf”$/],
      "two files": [["baker.md", "cut.docx", "--to", "md"], /^“convert” takes one file, not 2$/],
      "no file": [["--to", "md"], /^“convert” takes one file, not none$/],
      "a bad configuration": [["baker.md", "--to", "html", "-o", "old.html", "--config", "baker.md"], /^baker\.md:1: /],
    };
    for (const [name, [args, message]] of Object.entries(cases)) {
      const { status, stdout, stderr } = convert(...args);
      assert.deepEqual([status, stdout], [2, ""], name);
      assert.match(stderr, /^rolewright: [^\n]+\n$/, name);
      assert.match(stderr.slice("rolewright: ".length, -1), message, name);
    }
    assert.equal(read("old.html"), "old");
    assert.deepEqual(readdirSync(folder.path).sort(), [".git", "baker.md", "cut.docx", "old.html"]);
  });

  it("a device stays a device", function () {
    if (process.platform === "win32") this.skip();
    folder.write("baker.md", OFFICE_TEXT);
    assert.equal(convert("baker.md", "--to", "html", "-o", "/dev/null").status, 0);
    assert.ok(statSync("/dev/null").isCharacterDevice());
  });
});
