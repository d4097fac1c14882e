import { cityName, findBritishCounty, findCities, findCountry, findRegionCodes, findRegions } from "../data/gazetteer";
import { countryCode, joinedPlace, townBehindStreet } from "./joined-place";
import { codedPlace, largestFirst } from "./largest-first";
import { BY_STATE, isName, makePlace, pickRegion, regionsOf, type NamedPlace } from "./named-place";
import { isPostcode, splitGroups, type Token } from "./place-tokens";
import type { Place } from "./posting";

export type { NamedPlace };

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
  if (/\d/.test(rest))
    rest = rest
      .split(",")
      .filter((piece) => !isPostcode(piece.trim()))
      .join(",");
  return !/[\p{L}\p{N}]/u.test(
    rest.replace(/\b(?:and|or|area|office|metro|greater|bay area|\d{5}(?:-\d{4})?)\b/gi, ""),
  );
}

function* listedPlaces(group: readonly Token[]): Generator<NamedPlace> {
  for (let i = 0; i < group.length;) {
    const found = placeAt(group, i);
    const next = found && isCountry(found.place) ? placeAt(group, i + found.tokens) : undefined;
    // `USA, Austin, TX` is one place.
    if (found && (!next || isCountry(next.place) || next.place.country !== found.place.country)) yield found.place;
    i += found ? found.tokens : 1;
  }
}

/** `Harbor Coffee, New York, NY`: what stands before a town and its state is no town unless a list has it there. */
function isTownBehind(group: readonly Token[], i: number, region: string | undefined): boolean {
  const [token, next, third] = group.slice(i, i + 3);
  if (!token || !next || !third || region === undefined || !/^[A-Z]{2}$/.test(third.text)) return false;
  return (
    regionsOf(third.text).includes(region) &&
    findCities(next.text).some((entry) => entry.region === region) &&
    !findCities(token.text).some((entry) => entry.region === region)
  );
}

function isCountry({ city, region, country }: Place): boolean {
  return city === null && region === null && country !== null;
}

/** The place that begins with a token, and how many tokens it takes. */
function placeAt(group: readonly Token[], i: number): { place: NamedPlace; tokens: number } | undefined {
  const token = group[i];
  if (!token?.text) return undefined;
  const ordered = largestFirst(group, i);
  if (ordered) return withTrailing(group, i + ordered.tokens, ordered.place, ordered.tokens);
  const joined = joinedPlace(token);
  if (joined) return withTrailing(group, i + 1, joined, 1);
  const next = group[i + 1];
  const nested = nestedCity(group, i);
  if (nested) return { place: nested, tokens: 3 };
  const coded = next ? countryCode(token.text, next.text) : undefined;
  const regions = next && !coded ? regionsBehind(token.text, next.text) : [];
  const country = next ? (coded ?? findCountry(next.text)) : undefined;
  const street = next && regions.length > 0 ? townBehindStreet(token, regions) : undefined;
  if (street && next) {
    const place = makePlace(street.city, street.region, street.region.slice(0, 2), {
      start: street.start,
      end: next.end,
    });
    return withTrailing(group, i + 2, place, 2);
  }
  if (next && isName(token.text) && (regions.length > 0 || country) && (coded || !isSeparate(token, next, regions))) {
    const region = regions.length > 0 ? pickRegion(token.text, regions, group[i + 2]) : undefined;
    // `Canada, Mexico` are two countries.
    const isBefore = isTownBehind(group, i, region);
    if (region && !isBefore && !(findCountry(token.text) && findCountry(next.text) && next.text !== "Georgia")) {
      const place = makePlace(cityName(token.text), region, region.slice(0, 2), { start: token.start, end: next.end });
      return withTrailing(group, i + 2, place, 2);
    }
    if (country) {
      const own = regionsOf(token.text).filter((code) => code.startsWith(`${country}-`));
      const listed = findCities(token.text).filter((entry) => entry.country === country);
      if (listed.length === 0 && own.length === 0 && findCountry(token.text))
        return { place: makePlace(null, null, findCountry(token.text)!, token), tokens: 1 };
      const span = { start: token.start, end: next.end };
      if (own.length > 0 && listed.length === 0) return { place: makePlace(null, own[0]!, country, span), tokens: 2 };
      const sure = listed.length === 1 || listed[0]?.dominant ? listed[0]!.region : null;
      return { place: makePlace(cityName(token.text), sure, country, span), tokens: 2 };
    }
  }
  const bare = barePlace(token);
  return bare?.city ? withTrailing(group, i + 1, bare, 1) : bare && { place: bare, tokens: 1 };
}

/**
 * `Leeds, West Yorkshire, United Kingdom`: a city, what it lies in, and the country, where the second is no city beside the first.
 * In federations whose states are told by their names two of these are two places.
 */
function nestedCity(group: readonly Token[], i: number): NamedPlace | undefined {
  const [token, middle, last] = group.slice(i, i + 3);
  const country = last && findCountry(last.text);
  if (!token || !middle || !country || BY_STATE.has(country)) return undefined;
  // `Harbor County, Georgia` lies in the American state.
  if (country === "GE" && /\bCounty$/.test(middle.text)) return undefined;
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
      findCountry(text) === place.country ||
      (/^co(?:\.|unty)?\s/i.test(text) && regionsOf(text)[0]?.slice(0, 2) === place.country);
    if (!same) break;
    tokens++;
  }
  return tokens;
}

/** `Boston, New York` are two cities: the first is known elsewhere, and the second is a city as well as a state. */
function isSeparate(token: Token, next: Token, regions: readonly string[]): boolean {
  // Of a British county as of a state; but a town in America may have the name of the county.
  if (
    regionsOf(token.text).some(
      (region) => !region.startsWith("GB-") || regions.some((other) => other.startsWith("GB-")),
    ) &&
    !isNamesake(token.text, next.text) &&
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

/** `Auckland, New Zealand`: a city that lies in a region of its name, before their country. */
function isNamesake(name: string, after: string): boolean {
  const country = findCountry(after);
  return country !== undefined && regionsOf(name).some((region) => region.startsWith(`${country}-`));
}

/** Names of towns that are words of every posting: places only where their region stands behind them. */
const COMMON_WORDS =
  /^(?:university|college|mobile|sale|deal|split|nice|normal|surprise|republic|liberty|union|enterprise|commerce|industry|eagle|media|progress|opportunity)$/i;

/** A city, region or country by its name alone. */
function barePlace(token: Token): NamedPlace | undefined {
  const { text } = token;
  if (!/^\p{Lu}|^the /u.test(text) || text.length < 2 || COMMON_WORDS.test(text)) return undefined;
  const country = findCountry(text);
  const regions = findRegions(text);
  const { postal } = token;
  const cities = findCities(text).filter((entry) => postal === undefined || entry.country === postal);
  if (postal !== undefined && (cities.length > 0 || regions.length === 0) && isName(text) && text.length > 2)
    return makePlace(cityName(text), cities.length === 1 ? cities[0]!.region : null, postal, token);
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
  // Irish counties are named for their towns.
  const isTown = cities.length > 0 && regions.every((region) => region.startsWith("IE-"));
  if (regions.length > 0 && !isTown) return makePlace(null, regions[0]!, regions[0]!.slice(0, 2), token);
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
  if (!code) {
    const county = findBritishCounty(text);
    const towns = county ? findCities(city) : [];
    return county && (towns.length === 0 || towns.some(({ country }) => country === "GB")) ? [county] : regionsOf(text);
  }
  const regions = findRegionCodes(code[1]!);
  return regions.filter((region) => findCities(city).some((entry) => entry.region === region));
}
