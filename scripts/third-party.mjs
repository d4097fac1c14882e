import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./prepare.mjs";

/**
 * The licences of all packages whose code is in some bundles: they ask that their words go with every copy.
 * @param {readonly import("esbuild").Metafile[]} metafiles of the bundles
 * @returns {string}
 * @throws if a package has no licence file
 */
export function thirdPartyNotices(metafiles) {
  const packages = new Set([
    ...WORD_LISTS,
    ...metafiles.flatMap((metafile) => Object.keys(metafile.inputs).flatMap(packageOf)),
  ]);
  const notices = [...packages].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8"));
    return `${name} ${version} (${license})\n\n${licenceText(folder).trim()}\n`;
  });
  return [HEAD, ...notices].join(`\n${"-".repeat(80)}\n\n`);
}

/** Packages whose word lists are, in part, in data of ours. */
const WORD_LISTS = ["node_modules/retext-equality", "node_modules/cuss"];

const HEAD = `Rolewright contains data and code of others.

Names of cities: GeoNames (https://www.geonames.org), CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), changed: names and regions only.
Regions: ISO 3166-2, through the package iso-3166 (MIT). Names of countries: Unicode CLDR.
Words that may hurt readers: retext-equality and cuss, changed: a choice of their words.

The packages, each with its licence:
`;

/**
 * The folder of the package that a source belongs to.
 * @param {string} source
 * @returns {string[]} empty for our own
 */
function packageOf(source) {
  const match = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(source);
  return match ? [match[0]] : [];
}

/** @param {string} folder */
function licenceText(folder) {
  const [file] = readdirSync(join(ROOT, folder)).filter((name) => /^licen[cs]e/i.test(name));
  if (file) return readFileSync(join(ROOT, folder, file), "utf8");
  const readme = ["README.md", "readme.md", "Readme.md"].map((name) => join(ROOT, folder, name)).find(existsSync);
  const words = readme && /^#+ *licen[cs]e[\s\S]*/im.exec(readFileSync(readme, "utf8"))?.[0];
  if (!words) throw new Error(`${folder} has no licence file, so its code may not be given on`);
  return words;
}
