import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

import { startGroup, stopGroup } from "./processes.mjs";

/**
 * @typedef {object} EmbeddedServer
 * @property {string} url where the workbench is, without a slash at its end
 * @property {string} authority host and port, as the editor's addresses of remote files name them
 * @property {number} port
 * @property {() => string} output the end of what the server said
 * @property {Promise<void>} ended
 * @property {() => Promise<void>} stop
 */

/**
 * Starts the server of the embedded editor on this machine's loopback address.
 * @param {object} options
 * @param {import("./embedded-editor.mjs").EmbeddedEditor} options.editor
 * @param {string} options.dataDir a folder for everything that the editor writes, its sockets and temporary files too
 * @param {string} [options.extensionsDir]
 * @param {Readonly<Record<string, unknown>>} [options.settings] the user's settings
 * @param {number} [options.port] 0 for a free one
 * @param {boolean} [options.obeysAddress] whether the address of a window may name an extension under development and a suite of tests;
 *   a window of such a server shows no notifications
 * @returns {Promise<EmbeddedServer>}
 * @throws if the server does not get to listen; the message holds what it said
 */
export async function startEmbeddedServer({
  editor,
  dataDir,
  extensionsDir,
  settings = {},
  port = 0,
  obeysAddress = true,
}) {
  const userDir = path.join(dataDir, "data/User");
  const tempDir = path.join(dataDir, "t");
  for (const dir of [userDir, tempDir]) mkdirSync(dir, { recursive: true });
  writeFileSync(path.join(userDir, "settings.json"), JSON.stringify(settings, null, 2));

  const args = [
    ...[editor.serverMain, "--host", "127.0.0.1", "--port", String(port)],
    ...["--without-connection-token", "--accept-server-license-terms"],
    ...["--server-data-dir", dataDir, "--telemetry-level", "off"],
    "--disable-workspace-trust",
  ];
  if (obeysAddress) args.push("--enable-smoke-test-driver");
  if (extensionsDir) args.push("--extensions-dir", extensionsDir);
  const child = startGroup(editor.node, args, {
    env: {
      ...process.env,
      TMPDIR: tempDir,
      XDG_RUNTIME_DIR: tempDir,
      NODE_OPTIONS: "",
      // No gallery: the editor would ask it for updates of its own extensions.
      EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: "", itemUrl: "", resourceUrlTemplate: "" }),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });

  const ended = new Promise((resolve) => child.once("exit", () => resolve(undefined)));
  let output = "";
  const listeningPort = await new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ why) => reject(new Error(`The embedded editor ${why}:\n${output.trim()}`));
    const timer = setTimeout(() => fail("did not start within 60 s"), 60_000);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (chunk) => {
        output = (output + chunk).slice(-20_000);
        const match = /Extension host agent listening on (\d+)/.exec(output);
        if (!match) return;
        clearTimeout(timer);
        resolve(Number(match[1]));
      });
    }
    child.once("error", (error) => fail(`did not start (${error.message})`));
    child.once("exit", (code, signal) => {
      clearTimeout(timer);
      fail(`ended with ${signal ?? code}`);
    });
  }).catch(async (error) => {
    if (child.pid !== undefined) await stopGroup(child.pid);
    throw error;
  });

  const authority = `127.0.0.1:${listeningPort}`;
  return {
    url: `http://${authority}`,
    authority,
    port: listeningPort,
    output: () => output,
    ended,
    stop: () => stopGroup(/** @type {number} */ (child.pid)),
  };
}

/**
 * The address of a workbench window.
 * @param {Pick<EmbeddedServer, "url" | "authority">} server
 * @param {object} window
 * @param {string} window.folder
 * @param {string} [window.file] is open at once
 * @param {string} [window.extension] a folder to load an extension under development from
 * @param {string} [window.tests] a module whose `run` is called, as `@vscode/test-electron` does
 */
export function workbenchAddress({ url, authority }, { folder, file, extension, tests }) {
  const remote = (/** @type {string} */ name) => `vscode-remote://${authority}${encodeURI(name)}`;
  const payload = [];
  if (file) payload.push(["openFile", remote(file)]);
  if (extension) payload.push(["extensionDevelopmentPath", remote(extension)]);
  if (tests) payload.push(["extensionTestsPath", remote(tests)]);
  // Slashes and colons may stand in a query as they are; so the address stays readable in a terminal.
  const encode = (/** @type {string} */ value) => encodeURIComponent(value).replace(/%(2F|3A|2C)/g, decodeURIComponent);
  const query = payload.length > 0 ? `&payload=${encode(JSON.stringify(payload))}` : "";
  return `${url}/?folder=${encode(folder)}${query}`;
}
