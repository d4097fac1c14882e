import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { repoRoot } from "./paths.mjs";
import { makeTempDir, onCleanUp, startGroup } from "./processes.mjs";
import { installedPrograms } from "./programs.mjs";
import { quietSettings } from "./settings.mjs";

const commands = ["code", "code-insiders", "codium", "vscodium", "code-oss", "cursor", "windsurf"];

const macApps = {
  "Visual Studio Code": "code",
  "Visual Studio Code - Insiders": "code-insiders",
  VSCodium: "codium",
  Cursor: "cursor",
  Windsurf: "windsurf",
};

const windowsPrograms = {
  "Microsoft VS Code": "code",
  "Microsoft VS Code Insiders": "code-insiders",
  VSCodium: "codium",
  cursor: "cursor",
  Windsurf: "windsurf",
};

/**
 * The editors of the VS Code family that can show a window here, as full paths of their commands.
 * @returns {string[]}
 */
export function installedEditors() {
  // Within a remote window, `code` talks to a window on another machine, which cannot load our folder as an extension.
  const isRemote = process.env.VSCODE_IPC_HOOK_CLI !== undefined;
  const needsDisplay = process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (isRemote || needsDisplay) return [];
  return [...new Set([...installedPrograms(commands), ...usualPlaces().filter(existsSync)])];
}

function usualPlaces() {
  if (process.platform === "darwin") {
    const bins = Object.entries(macApps).map(([app, name]) => `${app}.app/Contents/Resources/app/bin/${name}`);
    return ["/Applications", path.join(os.homedir(), "Applications")].flatMap((dir) =>
      bins.map((bin) => path.join(dir, bin)),
    );
  }
  if (process.platform === "win32") {
    const { LOCALAPPDATA, PROGRAMFILES } = process.env;
    const dirs = [LOCALAPPDATA && path.join(LOCALAPPDATA, "Programs"), PROGRAMFILES].filter((dir) => dir !== undefined);
    const bins = Object.entries(windowsPrograms).map(([dir, name]) => path.join(dir, "bin", `${name}.cmd`));
    return dirs.flatMap((dir) => bins.map((bin) => path.join(/** @type {string} */ (dir), bin)));
  }
  return [];
}

/**
 * Opens a window with the extension, a profile of its own, and the folder; waits until the window is closed.
 * @param {string} command
 * @param {{ folder: string, file: string | undefined }} what
 * @returns {Promise<boolean>} false if the editor did not start
 */
export async function openInDesktopEditor(command, { folder, file }) {
  const profile = makeTempDir("profile");
  const userDir = path.join(profile, "User");
  mkdirSync(userDir);
  writeFileSync(path.join(userDir, "settings.json"), JSON.stringify(quietSettings, null, 2));
  const args = [
    `--extensionDevelopmentPath=${repoRoot}`,
    `--user-data-dir=${profile}`,
    `--extensions-dir=${path.join(profile, "extensions")}`,
    ...["--new-window", "--wait", "--disable-workspace-trust", "--skip-welcome", "--skip-release-notes"],
    // Chromium's sandbox refuses to run for root.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    folder,
    ...(file === undefined ? [] : [file]),
  ];
  // The command hands over to a process outside our group, which only its profile gives away.
  const close = onCleanUp(() => endProcessesOf(profile));
  const shell = process.platform === "win32";
  const child = startGroup(shell ? `"${command}"` : command, shell ? args.map((arg) => `"${arg}"`) : args, {
    stdio: "ignore",
    shell,
  });
  const code = await new Promise((resolve) => {
    child.once("error", () => resolve(1));
    // Without a code it was ended by a signal, that is by us or by the person; that is not a failure to start.
    child.once("exit", (code) => resolve(code ?? 0));
  });
  // The command waits for the file to be closed; the person may well go on with another one.
  while (code === 0 && processesOf(profile).length > 0) await sleep(500);
  await close();
  return code === 0;
}

/**
 * @param {string} profile a folder that only these processes were given
 * @returns {number[]} nothing on Windows, where the command stays until the window is closed
 */
function processesOf(profile) {
  if (process.platform === "win32") return [];
  const list = execFileSync("ps", ["-A", "-o", "pid=,args="], { encoding: "utf8", maxBuffer: 1 << 26 });
  const lines = list.split("\n").filter((line) => line.includes(`--user-data-dir=${profile}`));
  return lines.map((line) => Number.parseInt(line, 10));
}

/** @param {string} profile */
function endProcessesOf(profile) {
  for (const pid of processesOf(profile)) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It has ended in the meantime.
    }
  }
}
