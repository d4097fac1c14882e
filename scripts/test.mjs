// `npm test`: everything that must hold, straight after a clone. The last line counts the tests.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { installPackages, requireNode, ROOT, run } from "./prepare.mjs";

requireNode();
installPackages();

const RESULTS = join(ROOT, "out/test-results");
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const COUNTING = join(ROOT, "test/support/count-reporter.cjs");
const totals = { passed: 0, failed: 0 };

step("Bundles");
run("npm", ["run", "--silent", "build"]);
step("Types");
run("npm", ["run", "--silent", "types"]);
step("Lint");
run("npm", ["run", "--silent", "lint"]);
step("Engine, rules, language server, command line");
const jobs = String(Math.max(2, availableParallelism()));
suite(["npx", "mocha", "test/**/*.test.ts", "--parallel", "--jobs", jobs, "--reporter", COUNTING], "unit.json");
step("Real VS Code");
suite(["node", "test/vscode/launch.mjs"], "vscode.json");
if (process.platform === "win32") console.log("The suites in a browser need an editor that does not run on Windows.");
else {
  step("VS Code on the web");
  suite(["node", "test/vscode/launch-web.mjs"], "web.json");
  for (const mode of ["desktop", "web"]) {
    step(`By mouse and keyboard, ${mode}`);
    process.env.ROLEWRIGHT_UI_MODE = mode;
    suite(["npx", "mocha", "test/ui/*.test.mjs", "--reporter", COUNTING], `by-hand-${mode}.json`);
  }
}

console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed > 0 ? 1 : 0);

function step(name) {
  console.log(`\n── ${name} ──`);
}

/** Runs a suite that writes its counts to a file; a suite that breaks off counts as one failure. */
function suite([command, ...args], file) {
  const path = join(RESULTS, file);
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, ROLEWRIGHT_TEST_RESULTS: path },
  });
  const counts = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : { passed: 0, failed: 0 };
  totals.passed += counts.passed;
  totals.failed += counts.failed || (status === 0 && counts.passed > 0 ? 0 : 1);
}
