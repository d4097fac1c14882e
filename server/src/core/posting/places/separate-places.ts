import { findCities, findCountry, type CityEntry } from "../../data/gazetteer";
import { CITY_TOO } from "./largest-first";
import { isNear, regionsOf } from "./named-place";
import type { Token } from "./place-tokens";

/** `Boston, New York` are two cities: the first is known elsewhere, and the second is a city as well as a state. */
export function isSeparate(group: readonly Token[], i: number, regions: readonly string[]): boolean {
  const [{ text: name }, { text: around }, last] = group.slice(i, i + 3) as [Token, Token, Token?];
  const isCode = /^[A-Z.]{2,4}$/.test(around);
  const cities = findCities(name);
  const isThere = ({ region }: CityEntry) => region !== null && regions.includes(region);
  // `Virginia, MN` and `Virginia, Minnesota, United States` are a small town, `Virginia, Minnesota` may be two states.
  const isPlain = isCode || regions.some((region) => last && region.slice(0, 2) === findCountry(last.text));
  // Of a British county as of a state; but a town may have the name of a state or county of another country.
  const isBeside = (region: string) =>
    regions.length === 0 || regions.some((other) => other.slice(0, 2) === region.slice(0, 2));
  if (
    regionsOf(name).some(isBeside) &&
    !isNamesake(name, around) &&
    !cities.some((entry) => isThere(entry) && (isPlain || entry.rank !== "minor"))
  )
    return true;
  if (isCode || cities.length === 0 || cities.some(isThere) || findCountry(around)) return false;
  if (regions.some((region) => region.startsWith("US-"))) {
    const isLone = i === 0 && group.length === 2 && !cities.some(({ rank }) => rank === "likeliest");
    return CITY_TOO.test(around) && (cities.some(({ dominant }) => dominant) || !(isPlain || isLone));
  }
  // `Appleton, Cheshire` lies in the county, whatever towns of the names there are abroad; `Hartford, Cheshire` are two in Connecticut.
  if (around !== "London" && regions.some((region) => region.startsWith("GB-"))) return isNear(name, around);
  // `Norton, New Brunswick` is in Canada, though a city abroad has the name of the province.
  const isProvince = regions.some((region) => region.startsWith("CA-"));
  return findCities(around).some((entry) => (entry.dominant && !isProvince) || isThere(entry));
}

/** `Auckland, New Zealand`: a city that lies in a region of its name, before their country. */
function isNamesake(name: string, after: string): boolean {
  const country = findCountry(after);
  return country !== undefined && regionsOf(name).some((region) => region.startsWith(`${country}-`));
}

/** `Letterkenny, Donegal`: a town and its county, which has the name of a town; three of them are a list of towns. */
export function isInCounty(group: readonly Token[], regions: readonly string[]): boolean {
  return (
    group.length === 2 &&
    regions[0]?.startsWith("IE-") === true &&
    findCities(group[0]!.text).some(({ country, region }) => country === "IE" && region === null)
  );
}

/** `Harbor Coffee, New York, NY`: what stands before a town and its state is no town unless a list has it there. */
export function isTownBehind(group: readonly Token[], i: number, region: string | undefined): boolean {
  const [token, next, third] = group.slice(i, i + 3);
  if (!token || !next || !third || region === undefined || !/^[A-Z]{2}$/.test(third.text)) return false;
  return (
    regionsOf(third.text).includes(region) &&
    findCities(next.text).some((entry) => entry.region === region) &&
    !findCities(token.text).some((entry) => entry.region === region)
  );
}
