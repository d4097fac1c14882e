// Runs the suite of this folder in a real VS Code: the desktop program where it can be had, else the embedded editor.
// ROLEWRIGHT_EDITOR=desktop|embedded settles which.
import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { runTests } from "@vscode/test-electron";

import { examplesDir, repoRoot } from "../../scripts/editor/paths.mjs";
import { makeTempDir, onCleanUp, runScript } from "../../scripts/editor/processes.mjs";
import { quietSettings } from "../../scripts/editor/settings.mjs";
import { desktopEditor } from "./desktop-editor.mjs";

const embeddedEditor = fileURLToPath(new URL("../../scripts/editor/launch-as-executable.mjs", import.meta.url));
const suite = path.join(repoRoot, "dist/test/vscode/index.cjs");

await runScript(main);

async function main() {
  if (!existsSync(suite)) throw new Error("The suite is not built: run npm run build first.");
  const vscodeExecutablePath = await chooseEditor(process.env.ROLEWRIGHT_EDITOR);
  const dir = makeTempDir("suite");
  const workspace = path.join(dir, "examples");
  const userDataDir = path.join(dir, "user");
  const results = path.resolve(process.env.ROLEWRIGHT_TEST_RESULTS ?? path.join(dir, "results.json"));
  // What an earlier run left behind must not be taken for ours.
  await rm(results, { force: true });
  await cp(examplesDir, workspace, { recursive: true });
  await mkdir(path.join(userDataDir, "User"), { recursive: true });
  await writeFile(path.join(userDataDir, "User/settings.json"), JSON.stringify(quietSettings));

  const running = runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: repoRoot,
    extensionTestsPath: suite,
    launchArgs: [
      workspace,
      `--user-data-dir=${userDataDir}`,
      `--extensions-dir=${path.join(dir, "extensions")}`,
      "--disable-extensions",
      "--disable-gpu",
    ],
    extensionTestsEnv: { ROLEWRIGHT_TEST_RESULTS: results },
  });
  endWithUs(running);
  const ended = await running.catch((error) => error);
  return (await report(results)) && ended === 0 ? 0 : 1;
}

/**
 * `runTests` ends the editor upon Ctrl-C, but upon no other signal; and it does not hold us back until that is done.
 * @param {Promise<unknown>} running
 */
function endWithUs(running) {
  let interrupted = false;
  let ended = false;
  process.once("SIGINT", () => (interrupted = true));
  running.catch(() => undefined).finally(() => (ended = true));
  onCleanUp(async () => {
    if (ended) return;
    if (!interrupted) process.emit("SIGINT");
    await running.catch(() => undefined);
  });
}

/**
 * @param {string | undefined} wanted
 * @returns {Promise<string>} the editor's executable
 */
async function chooseEditor(wanted) {
  if (wanted && wanted !== "embedded" && wanted !== "desktop") {
    throw new Error(`ROLEWRIGHT_EDITOR: expected "embedded" or "desktop", got ${JSON.stringify(wanted)}.`);
  }
  if (wanted === "embedded") return embeddedEditor;
  const desktop = await desktopEditor();
  if ("executable" in desktop) return desktop.executable;
  if (wanted === "desktop" || process.platform === "win32") throw new Error(desktop.missing);
  console.log(`${desktop.missing} The embedded editor stands in.`);
  return embeddedEditor;
}

/**
 * Says what the suite wrote down of itself. An editor may end well without having run a test, so its exit code alone
 * proves nothing.
 * @param {string} file what `test/support/count-reporter.cjs` writes
 * @returns {Promise<boolean>} whether tests ran and all passed
 */
async function report(file) {
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) {
    console.error("The suite left no results: it did not run to its end.");
    console.log("0 passed, 1 failed");
    return false;
  }
  const { passed, failed } = JSON.parse(text);
  console.log(`${passed} passed, ${failed} failed`);
  return passed > 0 && failed === 0;
}
