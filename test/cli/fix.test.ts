import assert from "node:assert/strict";
import { lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { onlyRules } from "../support/test-rules";
import { runCli, useFolder } from "./run-cli";

const BEFORE = "Baker\r\n\r\nWe bake the the bread.\r\nWe sell it at at noon.\rPay: none";
const AFTER = "Baker\r\n\r\nWe bake the bread.\r\nWe sell it at noon.\rPay: none";

describe("fixing with the command line", () => {
  const folder = useFolder();
  const fix = (...args: string[]) => runCli(["fix", ...args], { cwd: folder.path });
  beforeEach(
    () =>
      void folder.write(
        ".rolewright.json",
        JSON.stringify(onlyRules("clarity/write-good-illusion", "draft/placeholder")),
      ),
  );

  it("it takes the safe fixes and keeps the line ends", () => {
    const path = folder.write("a.jd", BEFORE);
    assert.deepEqual(fix("a.jd"), { status: 0, stdout: "a.jd: 2 places mended\n", stderr: "" });
    assert.equal(readFileSync(path, "utf8"), AFTER);
  });

  it("it keeps the byte-order mark and the encoding", () => {
    const encodings: ((text: string) => Buffer)[] = [
      (text) => Buffer.from(text, "utf8"),
      (text) => Buffer.from(text, "utf16le"),
      (text) => Buffer.from(text, "utf16le").swap16(),
    ];
    for (const encode of encodings) {
      const path = folder.write("a.jd", encode(`\ufeff${BEFORE}`));
      assert.equal(fix("a.jd").status, 0);
      assert.deepEqual(readFileSync(path), encode(`\ufeff${AFTER}`));
    }
  });

  it("it leaves a file without safe fixes untouched", () => {
    const path = folder.write("a.jd", "Write to [email].\n");
    const before = statSync(path);
    assert.match(fix("a.jd").stdout, /^Nothing/);
    assert.deepEqual([statSync(path).mtimeMs, statSync(path).ino], [before.mtimeMs, before.ino]);
  });

  it("it writes a file whole or not at all: it leaves no other file behind, and keeps the rights and the link", function () {
    if (process.platform === "win32") this.skip();
    const path = folder.write("real/a.jd", BEFORE);
    writeFileSync(path, BEFORE, { mode: 0o640 });
    const mode = statSync(path).mode;
    symlinkSync(path, join(folder.path, "link.jd"));
    assert.equal(fix("link.jd").status, 0);
    assert.equal(readFileSync(path, "utf8"), AFTER);
    assert.equal(statSync(path).mode, mode);
    assert.ok(lstatSync(join(folder.path, "link.jd")).isSymbolicLink());
    assert.deepEqual(readdirSync(join(folder.path, "real")), ["a.jd"]);
  });

  it("it writes nothing if one of the files cannot be read", () => {
    const path = folder.write("a.jd", BEFORE);
    assert.equal(fix("a.jd", "missing.jd").status, 2);
    assert.equal(readFileSync(path, "utf8"), BEFORE);
  });

  it("--dry-run prints a diff that git applies, and writes nothing", () => {
    const text = BEFORE.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
    const path = folder.write("jobs/a.jd", text);
    const { status, stdout } = fix("--dry-run", "jobs");
    assert.equal(status, 0);
    assert.match(stdout, /^--- a\/jobs\/a\.jd\n\+\+\+ b\/jobs\/a\.jd\n@@ /);
    assert.match(stdout, /^-We bake the the bread\.$/m);
    assert.match(stdout, /^\+We bake the bread\.$/m);
    assert.equal(readFileSync(path, "utf8"), text);
    const applied = spawnSync("git", ["apply", "-"], { cwd: folder.path, input: stdout, encoding: "utf8" });
    if (applied.error) return;
    assert.equal(applied.stderr, "");
    assert.equal(readFileSync(path, "utf8"), AFTER.replaceAll("\r\n", "\n").replaceAll("\r", "\n"));
  });
});
