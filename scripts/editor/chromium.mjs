import { existsSync } from "node:fs";
import path from "node:path";

import { chromium } from "playwright-core";

import { packagedChromium } from "./chromium-package.mjs";
import { installedPrograms } from "./programs.mjs";
import { onCleanUp } from "./processes.mjs";
import { run, step } from "./steps.mjs";

/**
 * @typedef {object} Chromium
 * @property {string} executablePath
 * @property {Readonly<Record<string, string>>} [env] what it needs beside our own environment
 */

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const names = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "chrome",
  "microsoft-edge",
  "msedge",
];

const usualPlaces = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA].flatMap((dir) =>
    dir
      ? [
          path.join(dir, "Google/Chrome/Application/chrome.exe"),
          path.join(dir, "Microsoft/Edge/Application/msedge.exe"),
        ]
      : [],
  ),
};

/**
 * Starts a headless Chromium: the one that CHROME_PATH names, else an installed one, else the one that a package
 * carries, else, for root on Debian, the distribution's. Each is tried for real, because a browser that is there
 * may still lack a library.
 * @param {{ log?: import("./steps.mjs").Log }} [options]
 * @returns {Promise<import("playwright-core").Browser>}
 * @throws an error that lists what was tried and how each failed
 */
export async function startChromium({ log = console.log } = {}) {
  /** @type {string[]} */
  const failures = [];
  for await (const candidate of candidates(log, failures)) {
    try {
      const browser = await chromium.launch({
        executablePath: candidate.executablePath,
        env: { ...process.env, ...candidate.env },
        args: flags,
        timeout: 30_000,
        // Our own guard closes it; Playwright's handlers would end this process before it has cleaned up.
        handleSIGINT: false,
        handleSIGTERM: false,
        handleSIGHUP: false,
      });
      const close = onCleanUp(() => browser.close());
      browser.on("disconnected", () => void close());
      return browser;
    } catch (error) {
      failures.push(`${candidate.executablePath}: ${firstReason(error)}`);
    }
  }
  throw new Error(
    `No Chromium starts here. Install Chrome or Chromium, or name one in CHROME_PATH.\n${failures.join("\n")}`,
  );
}

/**
 * @param {import("./steps.mjs").Log} log
 * @param {string[]} failures
 * @returns {AsyncGenerator<Chromium>}
 */
async function* candidates(log, failures) {
  const named = process.env.CHROME_PATH;
  if (named) {
    // Whoever names a browser wants that one, and no other silently in its place.
    yield { executablePath: named };
    return;
  }
  const places = usualPlaces[/** @type {keyof typeof usualPlaces} */ (process.platform)] ?? [];
  for (const executablePath of [...installedPrograms(names), ...places.filter(existsSync)]) yield { executablePath };
  for (const prepare of [packagedChromium, debianChromium]) {
    try {
      const prepared = await prepare({ log });
      if (prepared) yield prepared;
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
}

/**
 * @param {{ log: import("./steps.mjs").Log }} options
 * @returns {Promise<Chromium | undefined>} nothing where this cannot be done
 */
async function debianChromium({ log }) {
  if (!existsSync("/etc/debian_version") || process.getuid?.() !== 0) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await step(log, "Debian's chromium", async () => {
    await run("apt-get", ["update", "-q"], { env });
    await run("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"], { env });
  });
  const [executablePath] = installedPrograms(["chromium"]);
  return executablePath ? { executablePath } : undefined;
}

/** @param {unknown} error */
function firstReason(error) {
  const lines = (error instanceof Error ? error.message : String(error)).split("\n");
  return (lines.find((line) => /error while loading|cannot open shared|FATAL/i.test(line)) ?? lines[0] ?? "").trim();
}
