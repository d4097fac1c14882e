// The windows in which a hand-driven suite works, in one of the two kinds of editor.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";

import { startChromium } from "../../scripts/editor/chromium.mjs";
import { ensureEmbeddedEditor, startEmbeddedServer } from "../../scripts/editor/embedded-editor.mjs";
import { workbenchAddress } from "../../scripts/editor/embedded-server.mjs";
import { cacheDir, examplesDir, repoRoot } from "../../scripts/editor/paths.mjs";
import { makeTempDir, removeTempDir } from "../../scripts/editor/processes.mjs";
import { quietSettings } from "../../scripts/editor/settings.mjs";
import { startWebHost } from "../../scripts/editor/web-host.mjs";
import { TEXTS } from "./texts.mjs";

/** @typedef {{ page: import("playwright-core").Page, close: () => Promise<void> }} Window */
/** @typedef {Readonly<Record<string, string>>} Texts texts by their names within the folder */

/** “desktop”: the extension runs in Node and the folder is on a disk; “web”: both are in the browser only. */
export const MODE = process.env.ROLEWRIGHT_UI_MODE ?? "desktop";
if (MODE !== "desktop" && MODE !== "web") throw new Error(`ROLEWRIGHT_UI_MODE: expected desktop or web, got ${MODE}.`);

const PICTURES = path.join(cacheDir, "pictures", MODE);
/** The settings of the user in every window. */
export const SETTINGS = {
  ...quietSettings,
  "workbench.colorTheme": "Light Modern",
  "window.autoDetectColorScheme": false,
  "window.autoDetectHighContrast": false,
  "editor.hover.delay": 100,
  "explorer.autoReveal": false,
};

/** @type {Promise<Window> | undefined} */
let shared;

/**
 * The window that most files of the suite share, with the examples and some more texts in its folder.
 * @returns {Promise<Window>}
 */
export function sharedWindow() {
  shared ??= openWindow();
  return shared;
}

after(async () => {
  await (await shared)?.close();
});

/**
 * @param {object} [options]
 * @param {Readonly<Record<string, unknown>>} [options.settings] of the user, on top of the usual ones
 * @param {boolean} [options.isTrusted] whether the editor trusts the folder
 * @returns {Promise<Window>}
 */
export async function openWindow({ settings = {}, isTrusted = true } = {}) {
  const editor = await ensureEmbeddedEditor();
  const dataDir = makeTempDir("by-hand");
  const [server, browser] = await Promise.all([
    startEmbeddedServer({ editor, dataDir, settings: { ...SETTINGS, ...settings } }),
    startChromium(),
  ]);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  // Where nothing is wrong, nobody waits as long; a busy machine may need it.
  page.setDefaultTimeout(30_000);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  if (MODE === "web") await page.addInitScript(answerOwnDialogs);
  const { url, stop } = await (MODE === "web" ? webHost(server, dataDir) : desktopHost(server, dataDir));
  if (!isTrusted) await withoutTrust(page);
  await page.goto(url);
  // An editor on the web takes its time to fill the folder.
  await page.locator(".explorer-folders-view .monaco-list-row").nth(2).waitFor({ timeout: 120_000 });
  return {
    page,
    async close() {
      await browser.close();
      await stop();
      await removeTempDir(dataDir);
    },
  };
}

/**
 * A folder on the disk.
 * @param {import("../../scripts/editor/embedded-server.mjs").EmbeddedServer} server
 * @param {string} dataDir
 */
async function desktopHost(server, dataDir) {
  const folder = path.join(dataDir, "examples");
  for (const [name, text] of Object.entries(await textsOfFolder())) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return { url: workbenchAddress(server, { folder, extension: repoRoot }), stop: () => server.stop() };
}

/**
 * A folder in the memory of the browser; a second extension writes into it what it begins with.
 * @param {import("../../scripts/editor/embedded-server.mjs").EmbeddedServer} server
 * @param {string} dataDir
 */
async function webHost(server, dataDir) {
  const helper = path.join(dataDir, "helper");
  await mkdir(helper);
  const manifest = { name: "folder", publisher: "test", version: "1.0.0", engines: { vscode: "*" } };
  await writeFile(
    path.join(helper, "package.json"),
    JSON.stringify({ ...manifest, browser: "./fill.js", activationEvents: ["*"] }),
  );
  await writeFile(path.join(helper, "fill.js"), fillingScript(await textsOfFolder()));
  const { url, stop } = await startWebHost({ server, extension: repoRoot, helper });
  return { url, stop: () => Promise.all([stop(), server.stop()]) };
}

/** @param {Texts} texts */
function fillingScript(texts) {
  return `const { Uri, workspace } = require("vscode");
exports.activate = async () => {
  const [folder] = workspace.workspaceFolders;
  for (const [name, text] of Object.entries(${JSON.stringify(texts)}))
    await workspace.fs.writeFile(Uri.joinPath(folder.uri, name), new TextEncoder().encode(text));
};`;
}

/** @returns {Promise<Texts>} */
async function textsOfFolder() {
  const names = await readdir(examplesDir);
  const read = async (/** @type {string} */ name) => [name, await readFile(path.join(examplesDir, name), "utf8")];
  return { ...Object.fromEntries(await Promise.all(names.map(read))), ...TEXTS };
}

/**
 * On the web, the dialogs for files are the browser’s own, which no script can drive: what stands in for them takes the name that is
 * proposed, in the browser’s private folder, and opens again what was written last.
 */
function answerOwnDialogs() {
  let last = "";
  const handle = async () => [await (await navigator.storage.getDirectory()).getFileHandle(last, { create: true })];
  Object.assign(window, {
    showSaveFilePicker: async (/** @type {{ suggestedName: string }} */ { suggestedName }) => {
      last = suggestedName;
      return (await handle())[0];
    },
    showOpenFilePicker: handle,
  });
}

/**
 * The server of the tests has no doubts about folders, and says so in its page.
 * @param {import("playwright-core").Page} page
 */
async function withoutTrust(page) {
  await page.route(
    ({ pathname }) => pathname === "/",
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/(enableWorkspaceTrust&quot;:)false/, "$1true");
      await route.fulfill({ response, body });
    },
  );
}

/** Forgets the pictures of an earlier run. */
export async function forgetPictures() {
  await rm(PICTURES, { recursive: true, force: true });
  await mkdir(PICTURES, { recursive: true });
}

/**
 * @param {import("playwright-core").Page} page
 * @param {string} name
 */
export function takePicture(page, name) {
  return page.screenshot({ path: path.join(PICTURES, `${name.replace(/\W+/g, "-")}.png`), animations: "disabled" });
}
