import { cityName, findCities, findCountry, findRegionCodes, isDistrict, type CityEntry } from "../data/gazetteer";
import { barePlace, listedStates } from "./bare-place";
import { countryCode, joinedPlace, townBehindStreet } from "./joined-place";
import { CITY_TOO, codedPlace, largestFirst } from "./largest-first";
import {
  BY_STATE,
  endOf,
  isName,
  isNear,
  makePlace,
  nameIn,
  pickRegion,
  regionsBehind,
  regionsOf,
  type NamedPlace,
} from "./named-place";
import { isPostcode, splitGroups, type Token } from "./place-tokens";
import type { Place } from "./posting";

export type { NamedPlace };

/**
 * The places that a text names, such as `Austin, TX; Leeds, United Kingdom`, `US, NY, New York` or `Remote (Canada)`.
 * Words that name no place are passed over; spans are relative to the text. A city that is not listed counts only before its region
 * or country.
 */
export function parsePlaces(text: string): NamedPlace[] {
  const places = listedStates(text);
  if (places.length > 0) return places;
  for (const group of splitGroups(withCodes(text))) {
    const [first, ...others] = codedPlace(group) ?? [...listedPlaces(group)];
    if (!first) continue;
    const before = places.at(-1);
    // `Trois-Rivières (Québec)`, `Berlin (Germany)`: what the place before it lies in.
    const isAside = before && text.slice(before.span.end, first.span.start).trim() === "(";
    if (!isAside || !liesIn(before, first, text)) places.push(first);
    places.push(...others);
  }
  return places;
}

function liesIn({ region, country }: Place, outer: NamedPlace, text: string): boolean {
  if (outer.city === null && outer.region === null) return outer.country === country;
  return region !== null && regionsOf(text.slice(outer.span.start, outer.span.end)).includes(region);
}

/** `Gatineau (QC)` as `Gatineau, QC `, which is as long. */
function withCodes(text: string): string {
  return text.includes("(")
    ? text.replace(/ \(([A-Z]{2})\)/g, (words, code: string) =>
        findRegionCodes(code).length > 0 ? `, ${code} ` : words,
      )
    : text;
}

/** Whether a text is nothing but places, with commas and `or` between them. */
export function isOnlyPlaces(text: string): boolean {
  const places = parsePlaces(text);
  if (places.length === 0) return false;
  let rest = text;
  for (const { span } of [...places].sort((a, b) => b.span.start - a.span.start))
    rest = rest.slice(0, span.start) + rest.slice(span.end);
  // `Dublin 4`
  if (/^(?:.*\b)?Dublin \d{1,2}$/.test(text)) rest = rest.replace(/ \d{1,2}$/, "");
  if (places.some(({ country }) => country === "GG" || country === "JE")) rest = rest.replace("Channel Islands", "");
  if (/\d/.test(rest))
    rest = rest
      .split(",")
      .filter((piece) => !isPostcode(piece.trim()))
      .join(",");
  return !/[\p{L}\p{N}]/u.test(
    rest.replace(
      /\b(?:sector[- ]\d{1,3}|and|or|area|office|metro(?:politan|plex)?|region|greater|central|downtown|bay area|(?:city|town) cent(?:re|er)|cbd|surrounding|nearby|areas|remote|hybrid|on-?site|\d{5}(?:-\d{4})?)\b/gi,
      "",
    ),
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
  const next = group[i + 1];
  // `italy, Italy`: a form has written the name once more, in small letters.
  if (next && token.text !== next.text && token.text === next.text.toLowerCase())
    return placeAt([{ ...token, text: next.text }, ...group.slice(i + 1)], 0);
  if (next && i === 0 && isDistrict(token.text, next.text) && !isAbroad(group[i + 2])) {
    const region = findCities(next.text).find(({ country }) => country === "GB")?.region ?? null;
    const place = makePlace(cityName(next.text), region, "GB", { start: token.start, end: next.end });
    return withTrailing(group, i + 2, place, 2);
  }
  const ordered = largestFirst(group, i);
  if (ordered) return withTrailing(group, i + ordered.tokens, ordered.place, ordered.tokens);
  const joined = joinedPlace(token);
  if (joined) return withTrailing(group, i + 1, joined, 1);
  const nested = nestedCity(group, i);
  if (nested) return { place: nested, tokens: 3 };
  const coded = next ? countryCode(token.text, next.text) : undefined;
  const regions = next && !coded ? regionsBehind(token.text, next.text, group[i + 2]) : [];
  const country = next ? (coded ?? findCountry(next.text)) : undefined;
  const street = next && regions.length > 0 ? townBehindStreet({ ...token, postal: next.postal }, regions) : undefined;
  if (street && next) {
    const place = makePlace(street.city, street.region, street.region.slice(0, 2), {
      start: street.start,
      end: next.end,
    });
    return withTrailing(group, i + 2, place, 2);
  }
  if (
    next &&
    isName(token.text) &&
    (regions.length > 0 || country) &&
    (coded || isInCounty(group, regions) || !isSeparate(group, i, regions))
  ) {
    const region = regions.length > 0 ? pickRegion(token.text, regions, group[i + 2]) : undefined;
    // `Canada, Mexico` are two countries.
    const isBefore = isTownBehind(group, i, region);
    if (region && !isBefore && !(findCountry(token.text) && findCountry(next.text) && next.text !== "Georgia")) {
      const place = makePlace(nameIn(token, region), region, region.slice(0, 2), {
        start: token.start,
        end: endOf(next),
      });
      return withTrailing(group, i + 2, place, 2);
    }
    if (country) {
      const own = regionsOf(token.text).filter((code) => code.startsWith(`${country}-`));
      const listed = findCities(token.text).filter((entry) => entry.country === country);
      // `Hong Kong SAR, China` is told by its own code.
      if (listed.length === 0 && (own.length === 0 || country === "CN") && findCountry(token.text))
        return withTrailing(group, i + 1, makePlace(null, null, findCountry(token.text)!, token), 1);
      const span = { start: token.start, end: next.end };
      // `Delaware, United States` is the state, but `New York, United States` the city in the state of that name.
      if (
        own.length > 0 &&
        (BY_STATE.has(country)
          ? !listed.some(({ dominant, region: of }) => dominant && (of === null || of === own[0]))
          : listed.length === 0)
      )
        return { place: makePlace(null, own[0]!, country, span), tokens: 2 };
      const sure = listed.length === 1 || listed[0]?.dominant ? listed[0]!.region : null;
      return { place: makePlace(cityName(token.text), sure, country, span), tokens: 2 };
    }
  }
  const bare = barePlace(token);
  return bare && withTrailing(group, i + 1, bare, 1);
}

/** Whether a token names what does not lie in the United Kingdom. */
function isAbroad(token: Token | undefined): boolean {
  if (!token) return false;
  const country = findCountry(token.text);
  return country === undefined ? !regionsOf(token.text).some((region) => region.startsWith("GB-")) : country !== "GB";
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
  const lies = regionsOf(middle.text).find((region) => region.startsWith(`${country}-`));
  const isCity =
    AREA.test(middle.text) || isHere(token.text)
      ? lies !== undefined || !isHere(middle.text) || token.text === middle.text
      : lies !== undefined && regionsOf(token.text).some((region) => region.startsWith(country));
  if (!isCity) return undefined;
  const listed = findCities(token.text).filter((entry) => entry.country === country);
  const region = lies ?? (listed.length === 1 || listed[0]?.dominant ? listed[0]!.region : null);
  // `Greater London, England, United Kingdom` names no city.
  const isRegion = !isHere(token.text) && regionsOf(token.text).some((code) => code.startsWith(`${country}-`));
  return makePlace(isRegion ? null : nameIn(token, region ?? country), region, country, {
    start: token.start,
    end: last.end,
  });
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
      (place.country === "HK" && text === "China") ||
      (/^co(?:\.|unty)?\s/i.test(text) && regionsOf(text)[0]?.slice(0, 2) === place.country);
    if (!same) break;
    tokens++;
  }
  return tokens;
}

/** `Letterkenny, Donegal`: a town and its county, which has the name of a town; three of them are a list of towns. */
function isInCounty(group: readonly Token[], regions: readonly string[]): boolean {
  return (
    group.length === 2 &&
    regions[0]?.startsWith("IE-") === true &&
    findCities(group[0]!.text).some(({ country, region }) => country === "IE" && region === null)
  );
}

/** `Boston, New York` are two cities: the first is known elsewhere, and the second is a city as well as a state. */
function isSeparate(group: readonly Token[], i: number, regions: readonly string[]): boolean {
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
  return findCities(around).some((entry) => entry.dominant || isThere(entry));
}

/** `Auckland, New Zealand`: a city that lies in a region of its name, before their country. */
function isNamesake(name: string, after: string): boolean {
  const country = findCountry(after);
  return country !== undefined && regionsOf(name).some((region) => region.startsWith(`${country}-`));
}
