import assert from "node:assert/strict";
import { COMMANDS, FORMATS, OPTIONS, TARGETS } from "../../server/src/cli/options";
import { TEMPLATE_NAMES } from "../../server/src/core/index";
import { readProjectFile } from "../support/project-files";
import { runCli } from "./run-cli";

/** Runs a wrong command line and answers the one line that says what is wrong with it. */
function complaintAbout(...args: string[]): string {
  const { status, stdout, stderr } = runCli(args);
  assert.deepEqual([status, stdout], [2, ""]);
  assert.match(stderr, /^rolewright: [^\n]+\n$/, "one line");
  return stderr.slice("rolewright: ".length, -1);
}

describe("wrong use of the command line", () => {
  it("it names the command that was meant", () => {
    assert.match(complaintAbout("chek", "examples"), /“check”/);
    assert.match(complaintAbout("inspekt"), /“inspect”/);
    assert.match(complaintAbout("help"), /“--help”/);
    assert.match(complaintAbout("version"), /“--version”/);
  });

  it("it names the option, the rule and the format that were meant", () => {
    assert.match(complaintAbout("--quite", "examples"), /--quite.*“--quiet”/);
    assert.match(complaintAbout("--rule", "bias/agee=off", "examples"), /“bias\/agee”.*“bias\/age”/);
    assert.match(complaintAbout("--rule", "zzz=off", "examples"), /“zzz”.*rolewright rules/);
  });

  it("it says what an option takes", () => {
    assert.match(complaintAbout("--format", "xml", "examples"), /text, json, ndjson, sarif, github or junit.*“xml”/);
    assert.match(complaintAbout("--today", "2026-02-30", "examples"), /YYYY-MM-DD.*“2026-02-30”/);
    assert.match(
      complaintAbout("--rule", "bias/age=loud", "examples"),
      /off\|hint\|information\|warning\|error.*“bias\/age=loud”/,
    );
    assert.match(complaintAbout("--max-warnings", "some", "examples"), /whole number.*“some”/);
    assert.match(complaintAbout("--jurisdiction", "us-zz", "examples"), /--jurisdiction.*“us-zz”/);
    assert.match(complaintAbout("--jurisdiction", "US-WA", "examples"), /“US-WA”.*“us-wa”\?$/);
    assert.match(complaintAbout("examples", "--config"), /--config/);
  });

  it("it says what is missing from an option", () => {
    assert.equal(complaintAbout("examples", "--max-warnings"), "--max-warnings needs a value");
    assert.equal(complaintAbout("examples", "--max-warnings", "-1"), "--max-warnings needs a value");
    assert.equal(complaintAbout("examples", "--quiet=yes"), "--quiet takes no value");
  });

  it("it refuses an option that means nothing to the command, and names the commands to which it belongs", () => {
    const strangers: Readonly<Record<string, readonly string[]>> = {
      "--dry-run": ["check", "--dry-run", "examples"],
      "--max-warnings": ["inspect", "--max-warnings", "3", "examples"],
      "--to": ["check", "--to", "md", "examples"],
      "-o": ["inspect", "-o", "a.json", "examples"],
      "--template": ["convert", "--template", "blank", "a.md", "--to", "md"],
      "--stdin-ndjson": ["fix", "--stdin-ndjson"],
      "--format": ["new", "--format", "json"],
      "--stdio": ["check", "--stdio", "examples"],
      "--jurisdiction": ["rules", "--jurisdiction", "us-ca"],
      "--config": ["lsp", "--stdio", "--config", "a.json"],
    };
    for (const [option, args] of Object.entries(strangers))
      assert.match(complaintAbout(...args), new RegExp(`^${option} belongs to “\\w+”.*, not to “${args[0]}”$`));
  });

  it("it names the formats that a command has", () => {
    assert.equal(
      complaintAbout("inspect", "--format", "sarif", "examples"),
      "“inspect” prints text, json or ndjson, not sarif",
    );
    assert.equal(complaintAbout("rules", "--format", "ndjson"), "“rules” prints text or json, not ndjson");
    assert.equal(complaintAbout("fix", "--format", "json", "examples"), "“fix” prints text only, not json");
  });

  it("it says what a document a line goes together with", () => {
    assert.match(complaintAbout("check", "-", "--stdin-ndjson"), /add --format ndjson$/);
    assert.match(complaintAbout("check", "examples", "--stdin-ndjson", "--format", "ndjson"), /takes - and no file$/);
  });

  it("it refuses what makes no sense together", () => {
    assert.match(complaintAbout("--config", "a.json", "--no-config", "examples"), /--config and --no-config/);
    assert.match(complaintAbout("fix", "-"), /cannot take -/);
    assert.match(complaintAbout("lsp"), /lsp --stdio/);
    assert.match(complaintAbout("rules", "examples"), /no files/);
  });

  it("it asks for a file where none is named", () => assert.match(complaintAbout("check"), /--help/));
});

describe("help of the command line", () => {
  it("the page on it names every command, option and format", () => {
    const page = readProjectFile("docs/command-line.md");
    for (const name of [...COMMANDS, ...FORMATS, ...TARGETS])
      assert.match(page, new RegExp(`\\b${name}\\b`), `${name} is missing`);
    for (const name of Object.keys(OPTIONS).filter((option) => option !== "clientProcessId"))
      assert.ok(page.includes(`--${name}`), `--${name} is missing`);
  });

  it("--help names every command and option that is there", () => {
    const { status, stdout } = runCli(["--help"]);
    assert.equal(status, 0);
    for (const name of [...COMMANDS, ...FORMATS, ...TARGETS, ...TEMPLATE_NAMES.map((template) => template.name)])
      assert.match(stdout, new RegExp(`\\b${name}\\b`), `${name} is missing`);
    for (const name of Object.keys(OPTIONS).filter((option) => option !== "clientProcessId"))
      assert.match(stdout, new RegExp(`--${name}\\b`), `--${name} is missing`);
    for (const line of stdout.split("\n")) assert.ok(line.length <= 120, line);
  });

  it("--version prints the version of the package", () => {
    const { version } = JSON.parse(readProjectFile("package.json")) as { version: string };
    assert.deepEqual(runCli(["--version"]), { status: 0, stdout: `${version}\n`, stderr: "" });
  });
});
