import {
  cityName,
  findBritishCounty,
  findCities,
  findCountry,
  findRegionCodes,
  findRegions,
  isCountryCode,
} from "../../data/gazetteer";
import { STREET } from "../../data/streets";
import { codedPlace, largestFirst } from "./largest-first";
import { BY_STATE, capitalised, CONTINENT, isName, makePlace, pickRegion, type NamedPlace } from "./named-place";
import type { Token } from "./place-tokens";

/** A place whose parts stand in one token, with spaces or hyphens between them. */
export function joinedPlace(token: Token): NamedPlace | undefined {
  const continent = /^(?:NA|AMER|APAC|EMEA|LATAM)-(?=[A-Z]{2}-)/.exec(token.text)?.[0].length ?? 0;
  if (continent > 0)
    return joinedPlace({ ...token, text: token.text.slice(continent), start: token.start + continent });
  const place =
    countryFirst(token) ??
    (/[A-Z.]$/.test(token.text) ? cityAndCode(token) : undefined) ??
    cityAndCountry(token) ??
    cityAndRegion(token);
  if (place || !token.text.includes("-")) return place;
  // `TX-Houston-Harbor Hospital` ends with what lies there.
  const [code = "", city = ""] = token.text.split("-");
  const text = `${code}-${city}`;
  return codeAndCity(token) ?? hyphenated(token) ?? codeAndCity({ ...token, text, end: token.start + text.length });
}

/** `USA MD Suitland` */
function countryFirst(token: Token): NamedPlace | undefined {
  const [, code, city] = /^USA? ([A-Z]{2}) (\p{Lu}[\p{L}. ]{2,30})$/u.exec(token.text) ?? [];
  const region = code ? findRegionCodes(code).find((each) => each.startsWith("US-")) : undefined;
  return region && isName(city!) ? makePlace(cityName(capitalised(city!)), region, "US", token) : undefined;
}

/** `Berlin, DE`, `Dublin, IE`: the code of the country in which a city is known to lie, where no region of that code has one. */
export function countryCode(city: string, code: string): string | undefined {
  if (!/^[A-Z]{2}$/.test(code) || !isCountryCode(code) || findCountry(code)) return undefined;
  const cities = findCities(city);
  const regions = findRegionCodes(code);
  return cities.some(({ country }) => country === code) &&
    !cities.some(({ region }) => region !== null && regions.includes(region))
    ? code
    : undefined;
}

/** `12 Main Street Springfield` before `IL`: the known town at the end of a street's words. */
export function townBehindStreet(
  token: Token,
  regions: readonly string[],
): { readonly city: string; readonly region: string; readonly start: number } | undefined {
  if (!/^\d/.test(token.text) || token.text.length > 80) return undefined;
  const behind = BEHIND_STREET.exec(token.text)?.[1];
  const [region] = regions;
  if (behind && region && token.postal === region.slice(0, 2) && isName(behind))
    return { city: behind, region, start: token.end - behind.length };
  const words = token.text.split(" ").slice(-4);
  for (; words.length > 0; words.shift()) {
    const city = words.join(" ");
    const known = findCities(city).find((entry) => entry.region !== null && regions.includes(entry.region));
    if (known?.region) return { city, region: known.region, start: token.end - city.length };
  }
  return undefined;
}

/** The words behind those of a street: `12 Main Street Springfield`, `12 Main St. Suite 4 Springfield`. */
const BEHIND_STREET = new RegExp(
  `\\b${STREET}\\.? (?:(?:Suite|Ste|Unit|Apt)\\.? \\w{1,5} )?(\\p{Lu}\\p{Ll}[\\p{L} .'-]{1,30})$`,
  "u",
);

/** `Washington DC`, `Austin TX`, `Austin-TX`, `Sydney NSW`: a city and a state without a comma. */
function cityAndCode(token: Token): NamedPlace | undefined {
  const match = /^(\S.{1,70}?)(?:\s[-–]\s?|\s|[-–])([A-Z]{2,3}|D\.C\.?)$/u.exec(token.text);
  const regions = match ? findRegionCodes(match[2]!) : [];
  if (!match || regions.length === 0) return undefined;
  const street = townBehindStreet({ ...token, text: match[1]!, end: token.start + match[1]!.length }, regions);
  if (street) {
    const span = { start: street.start, end: token.end };
    return makePlace(street.city, street.region, street.region.slice(0, 2), span);
  }
  if (!isName(match[1]!)) return undefined;
  const known = findCities(match[1]!).some((entry) => entry.region !== null && regions.includes(entry.region));
  // The postal code tells that the words before the state are those of a town.
  const coded = regions.find((region) => region.slice(0, 2) === token.postal);
  if (!known && !coded) return undefined;
  const region = known ? pickRegion(match[1]!, regions, undefined)! : coded!;
  return makePlace(cityName(match[1]!), region, region.slice(0, 2), token);
}

/** `Toronto Ontario Canada`: a city that is known to lie in the country, the region and the country without commas. */
function cityAndCountry(token: Token): NamedPlace | undefined {
  const words = token.text.split(" ");
  if (words.length < 3 || words.length > 8) return undefined;
  for (const ofCountry of [1, 2]) {
    const country = findCountry(words.slice(-ofCountry).join(" "));
    if (!country) continue;
    const rest = words.slice(0, -ofCountry);
    for (const ofRegion of [1, 2, 3]) {
      const regions = findRegions(rest.slice(-ofRegion).join(" ")).filter((region) => region.startsWith(`${country}-`));
      const city = rest.slice(0, -ofRegion).join(" ");
      if (regions.length > 0 && findCities(city).some((entry) => entry.country === country))
        return makePlace(cityName(city), regions[0]!, country, token);
    }
  }
  return undefined;
}

/** `Devonport Tasmania`, `Lewes East Sussex`: a city that is known to lie in the state or county whose name stands behind it without a comma. */
function cityAndRegion(token: Token): NamedPlace | undefined {
  const words = token.text.split(" ");
  if (words.length < 2 || words.length > 5 || findCities(token.text).length > 0) return undefined;
  if (findBritishCounty(token.text) || findRegions(token.text).length > 0) return undefined;
  for (let at = 1; at < words.length; at++) {
    const around = words.slice(at).join(" ");
    const region =
      findRegions(around).find((each) => each.startsWith("GB-") || BY_STATE.has(each.slice(0, 2))) ??
      findBritishCounty(around);
    const city = words.slice(0, at).join(" ");
    const isHere = findCities(city).some((entry) => entry.region === region);
    // The postal code tells that the words before the county are those of a town.
    const isCoded = region?.startsWith("GB-") && token.postal === "GB" && isName(city) && !A_SIDE.test(city);
    if (region && (isHere || isCoded)) return makePlace(cityName(city), region, region.slice(0, 2), token);
  }
  return undefined;
}

/** What is before the name of a county only a part of it. */
const A_SIDE = /^(?:North|South|East|West|Mid|Central|Greater|County)$/;

/** `GR-Athens`, `TX-Dallas`, `US-TX-Houston`: codes before a city that is known to lie there. */
function codeAndCity(token: Token): NamedPlace | undefined {
  const match = /^([A-Z]{2,3})[-–]\s?(?:([A-Z]{2,3})[-–]\s?)?(\p{Lu}[\p{L}.'’ -]{2,30})$/u.exec(token.text);
  if (!match || !isName(match[3]!)) return undefined;
  const [, code = "", second, city = ""] = match;
  const country = isCountryCode(code) ? code : findCountry(code);
  const cities = findCities(city);
  if (second) {
    const region = findRegionCodes(second).find((each) => each.startsWith(`${country}-`));
    return region && country ? makePlace(cityName(city), region, country, token) : undefined;
  }
  const region = findRegionCodes(code).find((each) => cities.some((entry) => entry.region === each));
  if (region) return makePlace(cityName(city), region, region.slice(0, 2), token);
  if (!country || !cities.some((entry) => entry.country === country)) return undefined;
  return makePlace(cityName(city), null, country, token);
}

/**
 * `United States-Texas-Houston`, `Americas-US-GA-Duluth`, `Massachusetts-Boston-75 State Street`: the largest first, with hyphens; what
 * stands behind the town is a street or a house in it.
 */
function hyphenated(token: Token): NamedPlace | undefined {
  let start = token.start;
  const all = token.text.split("-").map((text) => {
    const part = { text: text.trim(), start, end: start + text.trimEnd().length };
    start += text.length + 1;
    return part;
  });
  const first = all.findIndex(({ text }, i) => !CONTINENT.test(text) && text !== all[i + 1]?.text);
  const parts = all.slice(first);
  for (const count of [parts.length, 3, 2]) {
    if (count < 2 || count > 3 || count > parts.length) continue;
    const group = parts.slice(0, count);
    const found = largestFirst(group, 0);
    const place = found?.tokens === count ? found.place : found || count < 3 ? undefined : codedPlace(group)?.[0];
    if (place && (count === parts.length || (place.city !== null && place.region !== null))) return place;
  }
  return undefined;
}
