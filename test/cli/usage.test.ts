import assert from "node:assert/strict";
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
  });

  it("it names the option, the rule and the format that were meant", () => {
    assert.match(complaintAbout("--quite", "examples"), /--quite.*“--quiet”/);
    assert.match(complaintAbout("--rule", "bias/agee=off", "examples"), /“bias\/agee”.*“bias\/age”/);
    assert.match(complaintAbout("--rule", "zzz=off", "examples"), /“zzz”.*rolewright rules/);
  });

  it("it says what an option takes", () => {
    assert.match(complaintAbout("--format", "xml", "examples"), /text or json.*“xml”/);
    assert.match(complaintAbout("--today", "2026-02-30", "examples"), /YYYY-MM-DD.*“2026-02-30”/);
    assert.match(
      complaintAbout("--rule", "bias/age=loud", "examples"),
      /off\|hint\|information\|warning\|error.*“bias\/age=loud”/,
    );
    assert.match(complaintAbout("--max-warnings", "some", "examples"), /whole number.*“some”/);
    assert.match(complaintAbout("--jurisdiction", "us-zz", "examples"), /--jurisdiction.*“us-zz”/);
    assert.match(complaintAbout("examples", "--config"), /--config/);
  });

  it("it refuses what is not there yet in one line", () => {
    for (const format of ["ndjson", "sarif", "github", "junit"])
      assert.match(complaintAbout("--format", format, "examples"), /not there yet/);
    for (const command of ["convert", "new"]) assert.match(complaintAbout(command), /not there yet/);
  });

  it("it refuses what makes no sense together", () => {
    assert.match(complaintAbout("--config", "a.json", "--no-config", "examples"), /--config and --no-config/);
    assert.match(complaintAbout("fix", "-"), /cannot take -/);
    assert.match(complaintAbout("check", "--dry-run", "examples"), /--dry-run/);
    assert.match(complaintAbout("lsp"), /lsp --stdio/);
    assert.match(complaintAbout("rules", "examples"), /no files/);
  });

  it("it asks for a file where none is named", () => assert.match(complaintAbout("check"), /--help/));
});

describe("help of the command line", () => {
  it("--help names every command and option that is there", () => {
    const { status, stdout } = runCli(["--help"]);
    assert.equal(status, 0);
    const words = [
      "check",
      "inspect",
      "fix",
      "rules",
      "lsp",
      "--format",
      "--config",
      "--no-config",
      "--stdin-filename",
    ];
    const more = [
      "--jurisdiction",
      "--today",
      "--rule",
      "--max-warnings",
      "--quiet",
      "--color",
      "--no-color",
      "--version",
    ];
    for (const word of [...words, ...more, "--dry-run"]) assert.ok(stdout.includes(word), `${word} is missing`);
    for (const line of stdout.split("\n")) assert.ok(line.length <= 120, line);
  });

  it("--version prints the version of the package", () => {
    const { version } = JSON.parse(readProjectFile("package.json")) as { version: string };
    assert.deepEqual(runCli(["--version"]), { status: 0, stdout: `${version}\n`, stderr: "" });
  });
});
