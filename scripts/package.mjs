// `npm run package`: builds the extension and packs it into rolewright-<version>.vsix, which every VS Code can install.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { requireNode, ROOT, run } from "./prepare.mjs";
import { zipNames } from "./zip-names.mjs";

requireNode();
run("npm", ["run", "--silent", "build"]);

/** What the editor says in other languages than the code. */
const TEXTS = ["package.nls.json", "package.nls.es.json", "l10n/bundle.l10n.es.json"];

const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const file = `${manifest.name}-${manifest.version}.vsix`;
const { createVSIX } = await import("@vscode/vsce");
// All code is bundled, and the pictures of the README are inside, so that it can be read without a network.
await createVSIX({ cwd: ROOT, packagePath: file, dependencies: false, rewriteRelativeLinks: false });

const zip = readFileSync(join(ROOT, file));
const names = zipNames(zip);
const missing = filesNeeded(manifest).filter(
  (path) => !names.some((name) => name.toLowerCase() === `extension/${path}`.toLowerCase()),
);
const excess = names.filter((name) => /\.map$|\.ts$|\/test\/|node_modules/.test(name));
if (missing.length > 0)
  fail(`The manifest or the README names what is not inside: ${missing.join(", ")}. Let .vscodeignore keep it.`);
if (excess.length > 0) fail(`Nobody needs ${excess.join(", ")}. Let .vscodeignore leave it out.`);
console.log(`${file}: ${Math.ceil(zip.length / 1024)} KB. In VS Code: Extensions, … menu, “Install from VSIX…”.`);

/**
 * The files that the manifest points to, the pictures of the README, and what belongs into every extension.
 * @param {object} manifest
 */
function filesNeeded(manifest) {
  // Some files are others in another language: their names stand among its strings.
  const strings = TEXTS.filter((name) => name.startsWith("package.nls"));
  const places = [
    JSON.stringify(manifest.contributes),
    ...strings.map((name) => readFileSync(join(ROOT, name), "utf8")),
  ];
  const named = places.join("\n").match(/(?<=")\.\/[^"*]+\.\w+(?=")/g) ?? [];
  const pictures = Array.from(
    readFileSync(join(ROOT, "README.md"), "utf8").matchAll(/!\[[^\]]*\]\((?!https?:)([^)\s]+)/g),
    (match) => match[1],
  );
  const own = [manifest.main, manifest.browser, manifest.icon].filter(Boolean);
  const paths = [...own, ...named, ...pictures].map((path) => path.replace(/^\.\//, ""));
  return [
    ...new Set([
      ...paths,
      ...TEXTS,
      "package.json",
      "readme.md",
      "changelog.md",
      "dist/server-node.js",
      "dist/server-web.js",
    ]),
  ];
}

/** @param {string} message */
function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}
