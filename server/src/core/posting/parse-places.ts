import { cityName, findCities, findCountry, findRegionCodes, findRegions, isCountryCode } from "../data/gazetteer";
import type { Span } from "../text/span";
import { splitGroups, type Token } from "./place-tokens";
import type { Place } from "./posting";

/** A place as its words tell it; what several places of the name leave open is in `choices`. */
export interface NamedPlace extends Place {
  /** The regions (or countries) that the bare name of a city can stand for; empty where the words are plain. */
  readonly choices: readonly { readonly region: string | null; readonly country: string }[];
}

/**
 * The places that a text names, such as `Austin, TX; Leeds, United Kingdom`, `US, NY, New York` or `Remote (Canada)`.
 * Words that name no place are passed over; spans are relative to the text. A city that is not listed counts only before its region
 * or country.
 */
export function parsePlaces(text: string): NamedPlace[] {
  const places: NamedPlace[] = [];
  for (const group of splitGroups(text)) places.push(...(codedPlace(group) ?? listedPlaces(group)));
  return places;
}

/** Whether a text is nothing but places, with commas and `or` between them. */
export function isOnlyPlaces(text: string): boolean {
  const places = parsePlaces(text);
  if (places.length === 0) return false;
  let rest = text;
  for (const { span } of [...places].sort((a, b) => b.span.start - a.span.start))
    rest = rest.slice(0, span.start) + rest.slice(span.end);
  return !/[\p{L}\p{N}]/u.test(
    rest.replace(/\b(?:and|or|area|office|metro|greater|bay area|\d{5}(?:-\d{4})?)\b/gi, ""),
  );
}

/** `US, NY, New York`, `GB, , London`, `US, , Reno, NV`: the form of job boards, country first. */
function codedPlace(group: readonly Token[]): NamedPlace[] | undefined {
  const [country, code, ...rest] = group;
  if (!country || !code || !isCountryCode(country.text) || rest.length === 0) return undefined;
  if (code.text !== "" && !/^[A-Z\d]{1,3}$/.test(code.text)) return undefined;
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
  const named = city?.text && isName(city.text) ? cityName(capitalised(city.text)) : null;
  return [{ city: named, region, country: country.text, span, choices: [] }];
}

function* listedPlaces(group: readonly Token[]): Generator<NamedPlace> {
  for (let i = 0; i < group.length;) {
    const found = placeAt(group, i);
    if (found) yield found.place;
    i += found ? found.tokens : 1;
  }
}

/** The place that begins with a token, and how many tokens it takes. */
function placeAt(group: readonly Token[], i: number): { place: NamedPlace; tokens: number } | undefined {
  const token = group[i]!;
  if (!token.text) return undefined;
  const joined = cityAndCode(token) ?? codeAndCity(token);
  if (joined) return withTrailing(group, i + 1, joined, 1);
  const next = group[i + 1];
  const nested = nestedCity(group, i);
  if (nested) return { place: nested, tokens: 3 };
  const regions = next ? regionsBehind(token.text, next.text) : [];
  const country = next ? findCountry(next.text) : undefined;
  if (next && isName(token.text) && (regions.length > 0 || country) && !isSeparate(token, next, regions)) {
    const region = regions.length > 0 ? pickRegion(token.text, regions, group[i + 2]) : undefined;
    if (region) {
      const place = makePlace(cityName(token.text), region, region.slice(0, 2), { start: token.start, end: next.end });
      return withTrailing(group, i + 2, place, 2);
    }
    if (country) {
      const own = regionsOf(token.text).filter((code) => code.startsWith(`${country}-`));
      const listed = findCities(token.text).filter((entry) => entry.country === country);
      const span = { start: token.start, end: next.end };
      if (own.length > 0 && listed.length === 0) return { place: makePlace(null, own[0]!, country, span), tokens: 2 };
      const sure = listed.length === 1 || listed[0]?.dominant ? listed[0]!.region : null;
      return { place: makePlace(cityName(token.text), sure, country, span), tokens: 2 };
    }
  }
  const bare = barePlace(token);
  return bare && { place: bare, tokens: 1 };
}

/** `Washington DC`, `Austin TX`: a city and a state without a comma. */
function cityAndCode(token: Token): NamedPlace | undefined {
  const match = /^(\p{Lu}[\p{L}.'’ -]{1,30}?)\s+([A-Z]{2}|D\.C\.?)$/u.exec(token.text);
  if (!match || !isName(match[1]!)) return undefined;
  const regions = findRegionCodes(match[2]!);
  const known = findCities(match[1]!).some((entry) => entry.region !== null && regions.includes(entry.region));
  if (regions.length === 0 || !known) return undefined;
  const region = pickRegion(match[1]!, regions, undefined)!;
  return makePlace(cityName(match[1]!), region, region.slice(0, 2), token);
}

/** `GR-Athens`: a country's code before a city that is known to lie there. */
function codeAndCity(token: Token): NamedPlace | undefined {
  const match = /^([A-Z]{2})[-–]\s?(\p{Lu}[\p{L}.'’ -]{2,30})$/u.exec(token.text);
  if (!match || !isCountryCode(match[1]!) || !findCities(match[2]!).some(({ country }) => country === match[1]))
    return undefined;
  return makePlace(cityName(match[2]!), null, match[1]!, token);
}

/**
 * `Leeds, West Yorkshire, United Kingdom`: a city, what it lies in, and the country, where the second is no city beside the first.
 * In federations whose states are told by their names two of these are two places.
 */
function nestedCity(group: readonly Token[], i: number): NamedPlace | undefined {
  const [token, middle, last] = group.slice(i, i + 3);
  const country = last && findCountry(last.text);
  if (!token || !middle || !country || BY_STATE.has(country)) return undefined;
  if (
    !isName(token.text) ||
    !(isName(middle.text) || AREA.test(middle.text)) ||
    findCountry(token.text) ||
    findCountry(middle.text)
  )
    return undefined;
  const isHere = (name: string) => findCities(name).some((entry) => entry.country === country);
  const isKnown = findCities(token.text).length > 0 || regionsOf(token.text).length > 0;
  const lies = regionsOf(middle.text).find((region) => region.startsWith(`${country}-`));
  const isCity =
    AREA.test(middle.text) || isHere(token.text)
      ? lies !== undefined || !isHere(middle.text) || token.text === middle.text
      : (!isKnown && isHere(middle.text)) ||
        (lies !== undefined && regionsOf(token.text).some((region) => region.startsWith(country)));
  if (!isCity) return undefined;
  const listed = findCities(token.text).filter((entry) => entry.country === country);
  const region = lies ?? (listed.length === 1 || listed[0]?.dominant ? listed[0]!.region : null);
  return makePlace(cityName(token.text), region, country, { start: token.start, end: last.end });
}

/** What names of areas around a city hold. */
const AREA = /\b(?:County|Province|Region|District|Voivodeship|Oblast|Prefecture|Canton|Governorate)\b/;

/** Countries in which a state stands between a city and the country. */
const BY_STATE: ReadonlySet<string> = new Set(["US", "CA", "AU", "IN", "BR", "MX"]);

function withTrailing(
  group: readonly Token[],
  from: number,
  place: NamedPlace,
  tokens: number,
): { place: NamedPlace; tokens: number } {
  const more = trailing(group, from, place);
  const last = group[from + more - 1];
  return {
    place: more > 0 && last ? { ...place, span: { start: place.span.start, end: last.end } } : place,
    tokens: tokens + more,
  };
}

/** How many tokens behind a place only repeat its region or name its country. */
function trailing(group: readonly Token[], from: number, place: Place): number {
  let tokens = 0;
  for (let i = from; i < Math.min(from + 2, group.length); i++) {
    const { text } = group[i]!;
    const same =
      (place.region !== null &&
        regionsOf(text).includes(place.region) &&
        !(text.length > 2 && group[i + 1] && regionsOf(group[i + 1]!.text).includes(place.region))) ||
      findCountry(text) === place.country;
    if (!same) break;
    tokens++;
  }
  return tokens;
}

/** `Boston, New York` are two cities: the first is known elsewhere, and the second is a city as well as a state. */
function isSeparate(token: Token, next: Token, regions: readonly string[]): boolean {
  if (
    regionsOf(token.text).length > 0 &&
    !findCities(token.text).some((entry) => entry.region !== null && regions.includes(entry.region))
  )
    return true;
  if (/^[A-Z.]{2,4}$/.test(next.text)) return false;
  const cities = findCities(token.text);
  return (
    cities.length > 0 &&
    findCities(next.text).length > 0 &&
    !cities.some((entry) => entry.region !== null && regions.includes(entry.region)) &&
    !findCountry(next.text)
  );
}

function pickRegion(city: string, regions: readonly string[], after: Token | undefined): string | undefined {
  const country = after ? findCountry(after.text) : undefined;
  const inCountry = country ? regions.filter((region) => region.startsWith(`${country}-`)) : [];
  if (inCountry.length > 0) return inCountry[0];
  return regions.length === 1
    ? regions[0]
    : (findCities(city).find((entry) => entry.region !== null && regions.includes(entry.region))?.region ?? regions[0]);
}

/** A city, region or country by its name alone. */
function barePlace(token: Token): NamedPlace | undefined {
  const { text } = token;
  if (!/^\p{Lu}|^the /u.test(text) || text.length < 2) return undefined;
  const country = findCountry(text);
  const regions = findRegions(text);
  const cities = findCities(text);
  if (country && !(regions.length > 0 && country === "GE")) return makePlace(null, null, country, token);
  const dominant = cities.find((entry) => entry.dominant);
  if (
    dominant &&
    regions.every(
      (region) => dominant.region === region || !/^(?:US|CA|AU|GB)/.test(region) || text.toLowerCase() === "new york",
    )
  ) {
    return makePlace(cityName(text), dominant.region, dominant.country, token);
  }
  if (regions.length > 0) return makePlace(null, regions[0]!, regions[0]!.slice(0, 2), token);
  if (cities.length === 0 || text.length < 3) return undefined;
  const countries = new Set(cities.map((entry) => entry.country));
  return {
    city: cityName(text),
    region: null,
    country: countries.size === 1 ? cities[0]!.country : null,
    span: { start: token.start, end: token.end },
    choices: cities,
  };
}

/** The regions that stand behind a city: `TX`, `Texas`, and `TX 2nd shift` where the city is known to be there. */
function regionsBehind(city: string, text: string): readonly string[] {
  const code = /^([A-Z]{2})\s/.exec(text);
  if (!code) return regionsOf(text);
  const regions = findRegionCodes(code[1]!);
  return regions.filter((region) => findCities(city).some((entry) => entry.region === region));
}

function regionsOf(text: string): readonly string[] {
  const byName = findRegions(text);
  return byName.length > 0 ? byName : /^[A-Z][A-Z.]{1,3}$/.test(text) ? findRegionCodes(text) : [];
}

/** One to four words as names are written. */
function isName(text: string): boolean {
  if (NO_CITY.test(text)) return false;
  return /^[\p{Lu}][\p{L}.'’-]{0,30}(?:\s(?:[\p{Lu}][\p{L}.'’-]{0,30}|de|of|la|le|del|upon|on|the|sur)){0,4}$/u.test(text) || /^\p{Ll}{4,20}$/u.test(text) && findCities(text).length > 0; // prettier-ignore
}

const NO_CITY =
  /\b(?:location|locations|negotiable|multiple|various|remote|virtual|anywhere|hybrid|office|offices|duty|any|all|selection|full|part|time|several|other|corporate|headquarters|field|home|nationwide|department|university|college|street|avenue|road|building|suite|floor|company|inc|llc|ltd|position|job|team|the)\b/i;

function capitalised(text: string): string {
  return text === text.toLowerCase() ? text.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase()) : text;
}

function makePlace(city: string | null, region: string | null, country: string, { start, end }: Span): NamedPlace {
  return { city, region, country, span: { start, end }, choices: [] };
}
