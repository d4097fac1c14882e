#!/usr/bin/env node
// Stands in for the editor's executable: `runTests({ vscodeExecutablePath })` of `@vscode/test-electron` starts this
// with the arguments it would give to VS Code, and takes the exit code. The suite runs in the embedded editor.
import { fstatSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";

import { startChromium } from "./chromium.mjs";
import { ensureEmbeddedEditor, startEmbeddedServer } from "./embedded-editor.mjs";
import { workbenchAddress } from "./embedded-server.mjs";
import { failurePicture } from "./paths.mjs";
import { leave, makeTempDir, runScript } from "./processes.mjs";
import { quietSettings } from "./settings.mjs";
import { isWorkbenchNoise, LastSeen } from "./test-output.mjs";

endWithParent();
await runScript(() => main(process.argv.slice(2)));

/** @param {readonly string[]} args */
async function main(args) {
  const extension = option(args, "extensionDevelopmentPath");
  const tests = option(args, "extensionTestsPath");
  if (!extension || !tests) throw new Error("Usage: FOLDER --extensionDevelopmentPath=… --extensionTestsPath=…");
  const dataDir = makeTempDir("test");
  const folder = args.find((arg) => !arg.startsWith("-")) ?? dataDir;
  const settings = await readSettings(option(args, "user-data-dir"));

  const editor = await ensureEmbeddedEditor();
  const [server, browser] = await Promise.all([startEmbeddedServer({ editor, dataDir, settings }), startChromium()]);
  console.log(`Tests run in the embedded editor (VS Code ${editor.version} in Chromium ${browser.version()}).`);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });

  const seen = new LastSeen();
  /** @type {number | string | undefined} */
  let result;
  await page.exposeFunction("codeAutomationLog", (/** @type {string} */ type, /** @type {unknown[]} */ values) => {
    const line = values.map(String).join(" ");
    seen.add(line);
    // After the end of the tests only the workbench speaks, and laments that it is being closed.
    if (result !== undefined || isWorkbenchNoise(line)) return;
    (type === "error" || type === "warn" ? console.error : console.log)(line);
  });

  const ending = new Promise((resolve) => {
    const seconds = Number(process.env.ROLEWRIGHT_TEST_TIMEOUT) || 300;
    setTimeout(() => resolve(`The tests did not end within ${seconds} s`), seconds * 1000);
    void page.exposeFunction("codeAutomationExit", (/** @type {number} */ code) => resolve(code));
    page.on("crash", () => resolve("The browser's page crashed"));
    browser.on("disconnected", () => resolve("The browser ended"));
    void server.ended.then(() => resolve("The editor's server ended"));
  });
  await page.goto(workbenchAddress(server, { folder, extension, tests }));
  result = await ending;
  if (result === 0) return 0;

  if (typeof result === "string") console.error(`${result}. Last seen:\n${seen}`);
  await mkdir(path.dirname(failurePicture), { recursive: true });
  await page.screenshot({ path: failurePicture, timeout: 5000 }).then(
    () => console.error(`A picture of the editor: ${failurePicture}`),
    () => console.error("No picture of the editor could be taken."),
  );
  return typeof result === "number" ? result : 1;
}

/**
 * @param {readonly string[]} args
 * @param {string} name
 */
function option(args, name) {
  return args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
}

/**
 * A desktop editor finds the user's settings in this folder; so does this one.
 * @param {string | undefined} userDataDir
 */
async function readSettings(userDataDir) {
  if (!userDataDir) return quietSettings;
  const text = await readFile(path.join(userDataDir, "User/settings.json"), "utf8").catch(() => undefined);
  return text === undefined ? quietSettings : JSON.parse(text);
}

/** Our standard input is a pipe from whoever started us: when it ends, they are gone, however that came about. */
function endWithParent() {
  const input = fstatSync(0);
  if (!input.isFIFO() && !input.isSocket()) return;
  process.stdin.on("end", () => void leave(1)).on("error", () => void leave(1));
  process.stdin.resume();
}
