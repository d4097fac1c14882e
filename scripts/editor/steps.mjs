import { startGroup, stopGroup } from "./processes.mjs";

/** @typedef {(line: string) => void} Log */

/**
 * Does one step of a longer work and says how long it took. A step that takes long says every now and then that it
 * is still at it, so that a person need not wonder.
 * @template T
 * @param {Log} log
 * @param {string} what
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(log, what, work) {
  const start = Date.now();
  const seconds = () => `${((Date.now() - start) / 1000).toFixed(1)} s`;
  const alive = setInterval(() => log(`  ${what}: still working, ${seconds()} so far`), 15_000);
  try {
    const result = await work();
    log(`  ${what}: done in ${seconds()}`);
    return result;
  } finally {
    clearInterval(alive);
  }
}

/**
 * Runs a program to its end, silently. If it fails, the error carries the end of what it printed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions & { timeout?: number }} [options]
 */
export async function run(command, args, { timeout = 15 * 60_000, ...options } = {}) {
  const child = startGroup(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (chunk) => {
      output = (output + chunk).slice(-20_000);
    });
  }
  const timer = setTimeout(() => {
    output += `\nstopped after ${timeout / 1000} s`;
    if (child.pid !== undefined) void stopGroup(child.pid);
  }, timeout);
  const ending = await new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("close", (code, signal) => resolve(code === 0 ? undefined : `ended with ${signal ?? code}`));
  });
  clearTimeout(timer);
  if (ending !== undefined) {
    const lastLines = output.trim().split("\n").slice(-15).join("\n");
    throw new Error(`${[command, ...args].join(" ")}: ${ending}\n${lastLines}`);
  }
  return output;
}

/**
 * `npm install` into a folder of ours: no scripts of packages are run, so nothing is compiled or downloaded beside the
 * packages themselves.
 * @param {string} dir
 * @param {readonly string[]} args
 */
export async function npmInstall(dir, args) {
  const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--engine-strict=false"];
  // npm is a script on Windows, and Node starts scripts there only through a shell.
  const shell = process.platform === "win32";
  await run("npm", ["install", "--prefix", shell ? `"${dir}"` : dir, ...options, ...args], { cwd: dir, shell });
}
