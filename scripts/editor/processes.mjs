import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * What this process started and made, so that nothing outlives it. An editor is a tree of processes
 * (server, extension hosts, watchers, terminals); only ending the whole group ends them all.
 */
const groups = new Set();
const tempDirs = new Set();
const closers = new Set();
let guarded = false;
let leaving = false;

/**
 * Starts a program at the head of a process group of its own.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 */
export function startGroup(command, args, options = {}) {
  if (leaving) throw new Error(`${command} is not started any more: this process is about to end.`);
  guard();
  const child = spawn(command, args, { detached: process.platform !== "win32", ...options });
  const { pid } = child;
  if (pid !== undefined) {
    groups.add(pid);
    // A program may leave children behind in its group when it ends; the group is only forgotten once it is empty.
    child.once("exit", () => {
      if (!isAlive(pid)) groups.delete(pid);
    });
  }
  return child;
}

/**
 * Ends a group and waits until its last process is gone, because a folder can only be removed for good after that.
 * The wait is bounded: where nobody collects ended orphans, as in some containers, they count as alive for long.
 * @param {number} pid
 */
export async function stopGroup(pid) {
  kill(pid, "SIGKILL");
  for (const giveUp = Date.now() + 2000; isAlive(pid) && Date.now() < giveUp;) await sleep(10);
  groups.delete(pid);
}

/**
 * Makes a temporary folder that is removed with this process at the latest.
 * @param {string} name
 */
export function makeTempDir(name) {
  guard();
  // The editor makes sockets in such a folder, and macOS has a temporary folder too long for the path of a socket.
  const parent = realpathSync(process.platform === "darwin" ? "/tmp" : os.tmpdir());
  const dir = mkdtempSync(path.join(parent, `rolewright-${name}-`));
  tempDirs.add(dir);
  return dir;
}

/** @param {string} dir */
export async function removeTempDir(dir) {
  await rm(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  tempDirs.delete(dir);
}

/**
 * Runs `close` at the end of this process too, if it was not run before.
 * @param {() => unknown} close
 * @returns {() => Promise<void>} runs `close` now, once
 */
export function onCleanUp(close) {
  guard();
  closers.add(close);
  return async () => {
    if (closers.delete(close)) await close();
  };
}

/** Ends all groups and removes all temporary folders of this process. */
async function cleanUp() {
  // Processes first: what a closer removes would otherwise be written anew by them.
  await Promise.all([...groups].map(stopGroup));
  const closing = [...closers].map((close) => Promise.resolve().then(close));
  closers.clear();
  await Promise.race([Promise.allSettled(closing), sleep(5000)]);
  await Promise.allSettled([...tempDirs].map(removeTempDir));
}

/**
 * Runs a script from here to its end: cleans up, then leaves with the code that `main` gives, or with 1 and its error.
 * @param {() => Promise<number>} main
 */
export async function runScript(main) {
  try {
    await leave(await main());
  } catch (error) {
    // What fails while we end everything, fails because of that.
    if (!leaving) console.error(error instanceof Error ? error.message : error);
    await leave(1);
  }
}

/**
 * Cleans up, then ends this process. The first call decides the code; a later one never returns.
 * @param {number} code
 */
export async function leave(code) {
  if (leaving) await new Promise(() => undefined);
  leaving = true;
  await cleanUp();
  process.exit(code);
}

function guard() {
  if (guarded) return;
  guarded = true;
  for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })) {
    process.on(signal, () => void leave(code));
  }
  // The last resort, for an exit that did not come through `leave`: there is no time left to wait for anything.
  process.on("exit", () => {
    for (const pid of groups) kill(pid, "SIGKILL");
    for (const dir of tempDirs) rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  });
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
function kill(pid, signal) {
  if (process.platform === "win32") {
    spawnSync("taskkill", ["/pid", String(pid), "/T", "/F"], { stdio: "ignore" });
    return;
  }
  try {
    process.kill(-pid, signal);
  } catch {
    // The group has ended already.
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(process.platform === "win32" ? pid : -pid, 0);
    return true;
  } catch {
    return false;
  }
}
