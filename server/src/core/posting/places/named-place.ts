import {
  cityName,
  findBritishCounty,
  findCities,
  findCountry,
  findRegionCodes,
  findRegions,
  type CityEntry,
} from "../../data/gazetteer";
import { isJobNoun } from "../../data/job-titles";
import type { Span } from "../../text/span";
import type { Place } from "../posting";

/** A place as its words tell it; what several places of the name leave open is in `choices`. */
export interface NamedPlace extends Place {
  /** The regions (or countries) that the bare name of a city can stand for; empty where the words are plain. */
  readonly choices: readonly CityEntry[];
  /** Whether nothing but the name tells which city is meant. */
  readonly isBare?: true;
  /** The regions that the code behind the name of an unknown town can stand for, where it can be of several countries: `WA`. */
  readonly regions?: readonly string[];
}

/** A place whose words leave nothing open. The name of a county is none of a city. */
export function makePlace(city: string | null, region: string | null, country: string, span: Span): NamedPlace {
  const isCounty = city !== null && region !== null && /\s(?:County|Parish)$/.test(city);
  // The district is the city.
  const named = isCounty ? null : (city ?? (region === "US-DC" ? "Washington" : null));
  return { city: named, region, country, span: { start: span.start, end: span.end }, choices: [] };
}

/** Whether the words of a place, or its size, tell which one it is. */
export function isTold({ choices, country }: NamedPlace): boolean {
  return (
    choices.length === 0 || country !== null || choices.some(({ rank, dominant }) => dominant || rank === "likeliest")
  );
}

/** Countries in which a state stands between a city and the country. */
export const BY_STATE: ReadonlySet<string> = new Set(["US", "CA", "AU", "IN", "BR", "MX"]);

/** What holds countries and lies in none: `Europe, Poland`. */
export const CONTINENT =
  /^(?:(?:Western|Eastern|Central|Northern|Southern|North|South|Latin) )?(?:Europe|Asia|Africa|America|Americas|Oceania|EMEA|APAC|LATAM|EU|EEA)$/i;

/** The regions that a name or an abbreviation in capitals can stand for. */
export function regionsOf(text: string): readonly string[] {
  const byName = findRegions(text);
  return byName.length > 0 ? byName : /^[A-Z][A-Z.]{1,3}$/.test(text) ? findRegionCodes(text) : [];
}

/** Whether a text is one to four words as names of cities are written; `TX` is none. */
export function isName(text: string): boolean {
  const isOther =
    NO_CITY.test(text) ||
    /^(?:Bay|St|Ave|Rd|Blvd|Dr|Ln|Ste|Hwy)\.?$/.test(text) ||
    /^\p{Lu}{1,3}$/u.test(text) ||
    isJobNoun(text.slice(text.lastIndexOf(" ") + 1));
  if (isOther && findCities(text).length === 0) return false;
  return /^[\p{Lu}][\p{L}.'’-]{0,30}(?:\s(?:[\p{Lu}][\p{L}.'’-]{0,30}|de|des|du|of|la|le|del|upon|on|the|sur)){0,4}$/u.test(text) || /^\p{Ll}{4,20}$/u.test(text) && findCities(text).length > 0; // prettier-ignore
}

const NO_CITY =
  /\b(?:covering|serving|across|throughout|including|location|locations|negotiable|multiple|various|remote|virtual|anywhere|hybrid|office|offices|duty|any|all|selection|full|part|time|several|other|corporate|headquarters|field|home|nationwide|department|university|college|school|hospitals?|infirmary|museum|trust|nhs|care|products|services|operations|law|(?<!\ble[- ])street|avenue|road|building|suite|floor|company|programmes?|programs?|nations|foundation|embassy|ministry|association|committee|commission|institute|health|engineering|federation|delegation|secretariat|authority|inc|llc|ltd|position|job|team|(?<!-)the)\b|\s(?:group|unit|ward|lane|drive|close|clinic|surgery)\b/i;

/** A name that is written in small letters, with capitals. */
export function capitalised(text: string): string {
  return text === text.toLowerCase() ? text.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase()) : text;
}

/** Which of the regions that an abbreviation stands for is meant behind a city, with what stands behind it. */
export function pickRegion(
  city: string,
  regions: readonly string[],
  after: { readonly text: string } | undefined,
): string | undefined {
  const country = after ? findCountry(after.text) : undefined;
  const inCountry = country ? regions.filter((region) => region.startsWith(`${country}-`)) : [];
  if (inCountry.length > 0) return inCountry[0];
  return regions.length === 1
    ? regions[0]
    : (findCities(city).find((entry) => entry.region !== null && regions.includes(entry.region))?.region ?? regions[0]);
}

/** The name of a town in a region: the whole of `Crystal City` before `MO`, where no list has a Crystal; null for `Kent` before `England`. */
export function nameIn(
  { text, whole }: { readonly text: string; readonly whole?: string | undefined },
  region: string,
): string | null {
  const cities = findCities(text);
  if (region.startsWith("GB-") && findBritishCounty(text) && !cities.some(({ country }) => country === "GB"))
    return null;
  const isCut = whole !== undefined && region.startsWith("US-") && isName(whole) && whole.endsWith(" City");
  return cityName(isCut && !cities.some((entry) => entry.region === region) ? whole : text);
}

/** Whether towns of two names are known in one region abroad. */
export function isNear(name: string, other: string): boolean {
  const regions = new Set(findCities(name).flatMap(({ region }) => region ?? []));
  return findCities(other).some(({ region, country }) => country !== "GB" && region !== null && regions.has(region));
}

/** The end of a code of a state with other words behind it, or of a token. */
export function endOf({ text, start, end }: Span & { readonly text: string }): number {
  const code = CODE_FIRST.exec(text);
  return code ? start + code[1]!.length : end;
}

/** The regions that stand behind a city: `TX`, `Texas`, and `TX 2nd shift` where the city is known to be there. */
export function regionsBehind(city: string, text: string, after?: { readonly text: string }): readonly string[] {
  const code = CODE_FIRST.exec(text);
  if (!code) {
    const county = findBritishCounty(text);
    const isBritish = county && ((after && findCountry(after.text) === "GB") || isInBritain(city, text));
    return isBritish ? [county] : regionsOf(text);
  }
  return regionsOf(code[1]!).filter((region) => findCities(city).some((entry) => entry.region === region));
}

/** Whether a city lies in a British county, though towns abroad have the names of both: `Clifton, Avon`. */
function isInBritain(city: string, county: string): boolean {
  const towns = findCities(city);
  // London is a town too: before it stands a part of it, or what is no place at all.
  if (towns.length === 0) return county !== "London";
  const namesakes = findCities(county);
  if (towns.some(({ country }) => country === "GB") || namesakes.length === 0) return true;
  // `Sandhurst, Kent`: no country has towns of both names.
  const isShared = towns.some(({ country }) => namesakes.some((other) => other.country === country));
  if (!isShared && !towns.some(({ dominant }) => dominant)) return true;
  const isLarge = namesakes.some(({ dominant, rank }) => dominant || rank === "likeliest");
  return !isLarge && !towns.some(({ dominant }) => dominant) && !isNear(city, county);
}

/** The code of a state with other words behind it. */
const CODE_FIRST = /^([A-Z]{2}|D\.C\.)\s/;
