import { cp, mkdir, readdir, symlink } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";

import { installedEditors, openInDesktopEditor } from "./desktop-editors.mjs";
import { ensureEmbeddedEditor, startEmbeddedServer } from "./embedded-editor.mjs";
import { workbenchAddress } from "./embedded-server.mjs";
import { examplesDir, repoRoot } from "./paths.mjs";
import { makeTempDir, runScript, startGroup } from "./processes.mjs";
import { installedPrograms } from "./programs.mjs";
import { quietSettings } from "./settings.mjs";
import { run, step } from "./steps.mjs";

const usage = `Usage: npm start -- [--embedded] [--port N] [--no-open]
  --embedded   use the editor in the browser, even if VS Code is installed
  --port N     the port of the editor in the browser (default: a free one)
  --no-open    do not open the browser
  --help       show this`;

/**
 * Builds the extension and shows it in an editor until the editor ends or the person stops it.
 * @param {readonly string[]} args
 */
export async function start(args) {
  await runScript(async () => {
    const options = parseOptions(args);
    if (options.help) {
      console.log(usage);
      return 0;
    }
    await build();
    const folder = path.join(makeTempDir("start"), "examples");
    await cp(examplesDir, folder, { recursive: true });
    const file = await firstPosting(folder);
    if (options.embedded || !(await inDesktop(folder, file))) await inBrowser(folder, file, options);
    return 0;
  });
}

/** @param {readonly string[]} args */
function parseOptions(args) {
  /** @type {import("node:util").ParseArgsConfig["options"]} */
  const options = {
    embedded: { type: "boolean", default: false },
    port: { type: "string", default: "0" },
    "no-open": { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  };
  try {
    const { values } = parseArgs({ args: [...args], options });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535) {
      throw new Error(`--port: expected a number from 0 to 65535, got ${JSON.stringify(values.port)}`);
    }
    // A port is only of use to the editor in the browser.
    const embedded = Boolean(values.embedded) || port !== 0;
    return { embedded, port, open: !values["no-open"], help: Boolean(values.help) };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}

async function build() {
  const options = { cwd: repoRoot, shell: process.platform === "win32" };
  console.log("Rolewright");
  await step(console.log, "npm run build", () => run("npm", ["run", "build"], options));
}

/** @param {string} folder */
async function firstPosting(folder) {
  const [name] = (await readdir(folder)).filter((entry) => entry.endsWith(".jd.md")).sort();
  return name === undefined ? undefined : path.join(folder, name);
}

/**
 * @param {string} folder
 * @param {string | undefined} file
 * @returns {Promise<boolean>} whether an installed editor showed them; it has been closed since
 */
async function inDesktop(folder, file) {
  for (const editor of installedEditors()) {
    console.log(`Opening ${editor}. Close its window, or press Ctrl-C here, to end.`);
    if (await openInDesktopEditor(editor, { folder, file })) return true;
    console.log("It did not start.");
  }
  return false;
}

/**
 * @param {string} folder
 * @param {string | undefined} file
 * @param {{ port: number, open: boolean }} options
 */
async function inBrowser(folder, file, { port, open }) {
  const editor = await ensureEmbeddedEditor();
  const dataDir = makeTempDir("editor");
  const extensionsDir = await installedExtensions(dataDir);
  const server = await step(console.log, "starting the editor", () =>
    startEmbeddedServer({ editor, dataDir, extensionsDir, settings: quietSettings, port, obeysAddress: false }),
  );
  const address = workbenchAddress(server, { folder, file });
  console.log(`\nRolewright is ready. Open this address in a browser (Ctrl-C here ends it):\n\n${address}\n`);
  if (open) openBrowser(address);
  await server.ended;
  throw new Error(`The editor ended:\n${server.output().trim()}`);
}

/**
 * A folder of extensions as if they were installed: this one, and one that opens its first steps.
 * @param {string} dataDir
 */
async function installedExtensions(dataDir) {
  const folder = path.join(dataDir, "extensions");
  await mkdir(folder);
  await symlink(repoRoot, path.join(folder, "rolewright.rolewright"), "dir");
  await symlink(path.join(import.meta.dirname, "first-steps"), path.join(folder, "rolewright.first-steps"), "dir");
  return folder;
}

/** @param {string} address */
function openBrowser(address) {
  const hasDisplay = process.platform === "darwin" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const [opener] = hasDisplay ? installedPrograms(process.platform === "darwin" ? ["open"] : ["xdg-open"]) : [];
  if (!opener) return;
  // The browser is the person's own: it is not ended with us, and whether it opens is not our affair.
  startGroup(opener, [address], { stdio: "ignore" }).on("error", () => undefined);
}
