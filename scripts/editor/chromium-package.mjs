import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";

import { cacheDir } from "./paths.mjs";
import { onCleanUp } from "./processes.mjs";
import { npmInstall, run, step } from "./steps.mjs";

// A version for Node 20; newer ones want Node 22. We unpack it ourselves, since the package does so in the machine's
// temporary folder under a fixed name, where it may be someone else's.
const name = "@sparticuz/chromium";
const version = "147.0.0";
const home = path.join(cacheDir, "chromium");

/**
 * The Chromium that a package carries, with the few libraries and the font that a bare machine lacks.
 * @param {{ log?: import("./steps.mjs").Log }} [options]
 * @returns {Promise<import("./chromium.mjs").Chromium | undefined>} nothing on platforms it is not made for
 */
export async function packagedChromium({ log = console.log } = {}) {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const stamp = `${name}@${version}\n`;
  const found = await readFile(path.join(home, "stamp"), "utf8").catch(() => undefined);
  if (found !== stamp) await setUp(stamp, log);
  return {
    executablePath: path.join(home, "chromium"),
    env: {
      LD_LIBRARY_PATH: [path.join(home, "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":"),
      ...(existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: path.join(home, "fonts") }),
    },
  };
}

/**
 * @param {string} stamp
 * @param {import("./steps.mjs").Log} log
 */
async function setUp(stamp, log) {
  log("Setting up a headless Chromium in .vscode-test/chromium (once; about 200 MB):");
  const making = path.join(cacheDir, `chromium-setup-${process.pid}`);
  const discard = onCleanUp(() => rm(making, { recursive: true, force: true, maxRetries: 5 }));
  try {
    await mkdir(path.join(making, "package"), { recursive: true });
    await writeFile(path.join(making, "package/package.json"), '{ "private": true }\n');
    await step(log, `${name}@${version}`, () => npmInstall(path.join(making, "package"), [`${name}@${version}`]));
    await step(log, "unpacking it", () => unpack(path.join(making, "package/node_modules", name, "bin"), making));
    await rm(path.join(making, "package"), { recursive: true });
    await writeFile(path.join(making, "fonts/fonts.conf"), fontsConf);
    await writeFile(path.join(making, "stamp"), stamp);
    await rm(home, { recursive: true, force: true });
    await rename(making, home);
  } finally {
    await discard();
  }
}

// The package's own file names folders of the service that it was made for.
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(home, "fonts")}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${path.join(home, "fonts-cache")}</cachedir>
</fontconfig>
`;

/**
 * @param {string} from
 * @param {string} to
 */
async function unpack(from, to) {
  const inflate = (/** @type {string} */ source, /** @type {string} */ target) =>
    pipeline(
      createReadStream(path.join(from, source)),
      createBrotliDecompress(),
      createWriteStream(path.join(to, target), { mode: 0o755 }),
    );
  const untar = async (/** @type {string} */ source, /** @type {string} */ dir) => {
    await inflate(`${source}.tar.br`, `${source}.tar`);
    await mkdir(path.join(to, dir), { recursive: true });
    await run("tar", ["-xf", path.join(to, `${source}.tar`), "-C", path.join(to, dir)]);
    await rm(path.join(to, `${source}.tar`));
  };
  // Only the first archive holds a folder `lib`; the software renderer must lie beside the program.
  await Promise.all([
    inflate("chromium.br", "chromium"),
    untar("al2023", "."),
    untar("fonts", "fonts"),
    untar("swiftshader", "."),
  ]);
}
