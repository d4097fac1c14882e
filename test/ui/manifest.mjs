import { readFile } from "node:fs/promises";
import path from "node:path";

import { repoRoot } from "../../scripts/editor/paths.mjs";

const read = async (/** @type {string} */ name) => JSON.parse(await readFile(path.join(repoRoot, name), "utf8"));
const names = await read("package.nls.json");

/** What the extension adds to the editor, as its manifest says. */
export const { contributes } = await read("package.json");

/**
 * The words for which a `%key%` of the manifest stands.
 * @param {string} text
 */
export function inWords(text) {
  return text.replace(/^%(.*)%$/, (_, key) => names[key] ?? _);
}
