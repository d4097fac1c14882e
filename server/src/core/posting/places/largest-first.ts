import { cityName, findCities, findCountry, findRegionCodes, findRegions, isCountryCode } from "../../data/gazetteer";
import { BY_STATE, capitalised, isName, makePlace, regionsOf, type NamedPlace } from "./named-place";
import type { Token } from "./place-tokens";

/** `US, NY, New York`, `GB, , London`, `US, , Reno, NV`: the form of job boards, country first. */
export function codedPlace(group: readonly Token[]): NamedPlace[] | undefined {
  const [country, code, ...rest] = group;
  if (!country || !code || !isCountryCode(country.text) || rest.length === 0) return undefined;
  if (code.text !== "" && !/^[A-Z\d]{1,3}$/.test(code.text)) return undefined;
  // `GS-14-15` is a grade.
  if (!rest.some(({ text }) => /\p{L}|^$/u.test(text))) return undefined;
  const [city, behind] = rest;
  const last = [...group].reverse().find((token) => token.text) ?? country;
  const span = { start: country.start, end: last.end };
  const states = behind ? regionsOf(behind.text).filter((region) => region.startsWith(country.text)) : [];
  const listed = city?.text
    ? findCities(city.text).filter((entry) => entry.country === country.text && entry.region)
    : [];
  const region = code.text
    ? `${country.text}-${code.text}`
    : (states[0] ?? (listed.length === 1 ? listed[0]!.region : null));
  // `TK, K, 1st Grade`, `CA, CS, M. Com`
  const isCode = code.text === "" || findRegionCodes(code.text).some((each) => each.startsWith(`${country.text}-`));
  if (!isCode && (BY_CODE.has(country.text) || (city?.text && !isName(city.text)))) return undefined;
  const isCity = city !== undefined && (isName(city.text) || /^\p{Lu}{2,3}$/u.test(city.text));
  const named = isCity ? cityName(capitalised(city.text)) : null;
  return [{ city: named, region, country: country.text, span, choices: [] }];
}

/**
 * `India, Karnataka, Bengaluru`, `Texas, Dallas`, `Germany, Berlin`: a place that begins with the largest; undefined where the tokens are
 * in no such order.
 */
export function largestFirst(
  group: readonly Token[],
  i: number,
): { readonly place: NamedPlace; readonly tokens: number } | undefined {
  const [first, second, third] = group.slice(i, i + 3);
  if (!first?.text || !second?.text) return undefined;
  const country = findCountry(first.text) ?? (i === 0 && isCountryCode(first.text) ? first.text : undefined);
  const isPlain = first.text.length > 2 || findCountry(first.text) !== undefined;
  const inCountry = country ? regionsOf(second.text).find((region) => region.startsWith(`${country}-`)) : undefined;
  const isListed = findCountry(second.text) !== undefined && country !== "US";
  if (country && inCountry && !isListed && (isPlain || second.text.length > 3)) {
    const city = third && isCityIn(third.text, country, inCountry) ? third : undefined;
    const named = city ?? (BY_STATE.has(country) || !isKnownIn(second.text, inCountry) ? undefined : second);
    const span = { start: first.start, end: (city ?? second).end };
    return {
      place: makePlace(named ? cityName(named.text) : null, inCountry, country, span),
      tokens: city ? 3 : 2,
    };
  }
  const span = { start: first.start, end: second.end };
  const region = regionsOf(first.text).find((each) => isKnownIn(second.text, each));
  if (region && !CITY_TOO.test(first.text))
    return { place: makePlace(cityName(second.text), region, region.slice(0, 2), span), tokens: 2 };
  if (!country || !isPlain || (third && regionsOf(third.text).length > 0)) return undefined;
  const [city, ...others] = findCities(second.text).filter((entry) => entry.country === country);
  if (!city || regionsOf(first.text).length > 0 || findRegions(second.text).length > 0) return undefined;
  return {
    place: makePlace(cityName(second.text), others.length === 0 ? city.region : null, country, span),
    tokens: 2,
  };
}

/** Countries of which all codes of states are known. */
const BY_CODE: ReadonlySet<string> = new Set(["US", "CA", "AU"]);

/** States that a list of cities may begin with. */
export const CITY_TOO = /^(?:new york|washington)$/i;

/** Whether a name can be that of a city in a region: one that is listed there, or that is listed nowhere. */
function isCityIn(name: string, country: string, region: string): boolean {
  if (!isName(name) || findCountry(name) || regionsOf(name).some((each) => each !== region)) return false;
  const cities = findCities(name);
  return (
    cities.length === 0 ||
    cities.some((entry) => entry.region === region || (entry.region === null && entry.country === country))
  );
}

function isKnownIn(name: string, region: string): boolean {
  return isName(name) && findCities(name).some((entry) => entry.region === region);
}
