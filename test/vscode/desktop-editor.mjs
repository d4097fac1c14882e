import { chmod, writeFile } from "node:fs/promises";
import path from "node:path";

import { download, SilentReporter } from "@vscode/test-electron";

import { cacheDir } from "../../scripts/editor/paths.mjs";
import { makeTempDir } from "../../scripts/editor/processes.mjs";
import { installedPrograms } from "../../scripts/editor/programs.mjs";

/**
 * The desktop VS Code, downloaded once, ready to be started on this machine.
 * @returns {Promise<{ executable: string } | { missing: string }>} or why there is none, in one sentence
 */
export async function desktopEditor() {
  const headless = process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  const [xvfb] = headless ? installedPrograms(["xvfb-run"]) : [];
  if (headless && !xvfb) return { missing: "There is no display for a desktop VS Code, and no xvfb-run." };
  try {
    console.log("Looking for the desktop VS Code …");
    const executable = await bounded(
      download({ cachePath: cacheDir, timeout: 15_000, reporter: new SilentReporter() }),
      10 * 60_000,
    );
    return { executable: xvfb ? await wrap(xvfb, executable) : executable };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    return { missing: `The desktop VS Code cannot be had (${reason}).` };
  }
}

/**
 * `runTests` takes one file to start, so a display of its own needs a script of its own.
 * @param {string} xvfb
 * @param {string} executable
 */
async function wrap(xvfb, executable) {
  const script = path.join(makeTempDir("display"), "code");
  await writeFile(script, `#!/bin/sh\nexec "${xvfb}" -a "${executable}" "$@"\n`);
  await chmod(script, 0o755);
  return script;
}

/**
 * @template T
 * @param {Promise<T>} work
 * @param {number} ms
 * @returns {Promise<T>}
 */
async function bounded(work, ms) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not downloaded within ${ms / 1000} s`)), ms);
  });
  return Promise.race([work, /** @type {Promise<never>} */ (limit)]).finally(() => clearTimeout(timer));
}
