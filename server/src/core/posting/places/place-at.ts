import { cityName, findCities, findCountry, isDistrict, type CityEntry } from "../../data/gazetteer";
import { isJobNoun } from "../../data/job-titles";
import { barePlace } from "./bare-place";
import { countryCode, joinedPlace, townBehindStreet } from "./joined-place";
import { largestFirst } from "./largest-first";
import {
  BY_STATE,
  CONTINENT,
  endOf,
  isName,
  makePlace,
  nameIn,
  pickRegion,
  regionsBehind,
  regionsOf,
  type NamedPlace,
} from "./named-place";
import { nestedCity } from "./nested-city";
import type { Token } from "./place-tokens";
import type { Place } from "../posting";
import { isInCounty, isSeparate, isTownBehind } from "./separate-places";

/** A place and how many tokens it takes. */
export interface TokenPlace {
  readonly place: NamedPlace;
  readonly tokens: number;
}

/** The place that begins with a token of a group. */
export function placeAt(group: readonly Token[], i: number): TokenPlace | undefined {
  const token = group[i];
  if (!token?.text) return undefined;
  const next = group[i + 1];
  // `italy, Italy`: a form has written the name once more, in small letters.
  if (next && token.text !== next.text && token.text === next.text.toLowerCase())
    return placeAt([{ ...token, text: next.text }, ...group.slice(i + 1)], 0);
  const whole = districtAt(group, i) ?? largestFirst(group, i) ?? one(joinedPlace(token));
  if (whole) return withTrailing(group, i, whole);
  const nested = nestedCity(group, i);
  if (nested) return { place: nested, tokens: 3 };
  const pair = next && pairAt(group, i);
  if (pair) return pair;
  const bare = one(barePlace(token));
  return bare && withTrailing(group, i, bare);
}

function one(place: NamedPlace | undefined): TokenPlace | undefined {
  return place && { place, tokens: 1 };
}

/** `Camberwell, London`, `Newstead, Brisbane QLD`: a part of a large city before it; `East London, Newham`: one behind it. */
function districtAt(group: readonly Token[], i: number): TokenPlace | undefined {
  const [token, city, around] = group.slice(i, i + 3);
  if (!token || !city || i > 0) return undefined;
  const span = { start: token.start, end: city.end };
  const whole = isSuburb(token.text, city) ? (joinedPlace(city) ?? barePlace(city)) : undefined;
  if (whole && (!around || liesIn(whole, around))) return { place: { ...whole, span }, tokens: 2 };
  const isBehind = token.text.endsWith(" London") && isDistrict(city.text, "London");
  const name = isBehind || /^(?:\p{Lu}\p{Ll}+ ){1,2}London$/u.test(city.text) ? "London" : city.text;
  if ((!isBehind && !isDistrict(token.text, name)) || isAbroad(around)) return undefined;
  const region = findCities(name).find(({ country }) => country === "GB")?.region ?? null;
  return { place: makePlace(cityName(name), region, "GB", span), tokens: 2 };
}

/** Whether a name before one of the large cities whose parts are named like towns is that of a part of it. */
function isSuburb(name: string, { text }: Token): boolean {
  const city = LARGE.exec(text)?.[1];
  if (city === undefined || LARGE.test(name) || SATELLITE.test(name)) return false;
  const around = findCities(city);
  const entries = findCities(name);
  const isHere = entries.some(({ region }) => region !== null && around.some((entry) => entry.region === region));
  const isOther = ({ country, dominant, rank }: CityEntry) =>
    dominant || (rank === "likeliest" && around.some((entry) => entry.country === country));
  return isHere || (entries.length > 0 && !entries.some(isOther));
}

const LARGE =
  /^(Sydney|Melbourne|Brisbane|Perth|Adelaide|Auckland|Toronto|Johannesburg|Cape Town|Mumbai|(?:New )?Delhi|Bengaluru|Bangalore|Hyderabad|Chennai|Pune|Kolkata)(?: (?:NSW|VIC|QLD|WA|SA|ON))?$/;
/** Towns of their own that are near them. */
const SATELLITE =
  /^(?:Newcastle|Wollongong|Geelong|Ballarat|Bendigo|Gold Coast|Sunshine Coast|Ipswich|Toowoomba|Hamilton|Mississauga|Brampton|Markham|Vaughan|Oakville|Burlington|Kitchener|Waterloo|Ottawa|Pretoria|Stellenbosch|Paarl|Thane|Navi Mumbai|Nagpur|Nashik)$/;

/** Whether a place lies in the region or the country that a token names. */
function liesIn({ region, country }: Place, { text }: Token): boolean {
  return (region !== null && regionsOf(text).includes(region)) || (country !== null && findCountry(text) === country);
}

/** A town before its region or its country. */
function pairAt(group: readonly Token[], i: number): TokenPlace | undefined {
  const [token, next, after] = group.slice(i, i + 3) as [Token, Token, Token?];
  const coded = countryCode(token.text, next.text);
  const regions = coded ? [] : regionsBehind(token.text, next.text, after);
  const street = regions.length > 0 ? townBehindStreet({ ...token, postal: next.postal }, regions) : undefined;
  if (street) {
    const span = { start: street.start, end: next.end };
    const place = makePlace(street.city, street.region, street.region.slice(0, 2), span);
    return withTrailing(group, i, { place, tokens: 2 });
  }
  const country = coded ?? findCountry(next.text);
  if (!isName(token.text)) {
    // `Engineering Farnborough` before `Hampshire`: the department has lost its line.
    const tail = knownTail(token, regions);
    return tail === token ? undefined : pairAt([tail, ...group.slice(i + 1)], 0);
  }
  if ((regions.length === 0 && !country) || CONTINENT.test(token.text)) return undefined;
  if (!coded && !isInCounty(group, regions) && isSeparate(group, i, regions)) return undefined;
  // `Tbilisi, Georgia` is in the country, `Athens, Georgia` in the state.
  if (country !== undefined && isOnlyIn(token.text, country, regions)) return inCountry(group, i, country);
  return inRegion(group, i, regions) ?? (country === undefined ? undefined : inCountry(group, i, country));
}

/** Whether the towns of a name lie in a country, and none of them in regions of other countries that have its name. */
function isOnlyIn(name: string, country: string, regions: readonly string[]): boolean {
  const cities = findCities(name);
  return (
    cities.some((entry) => entry.country === country) &&
    !cities.some(({ region }) => region !== null && regions.includes(region))
  );
}

/** A town before its region. */
function inRegion(group: readonly Token[], i: number, regions: readonly string[]): TokenPlace | undefined {
  const [token, next, after] = group.slice(i, i + 3) as [Token, Token, Token?];
  const region = regions.length > 0 ? pickRegion(token.text, regions, after) : undefined;
  if (!region || isTownBehind(group, i, region)) return undefined;
  // `Canada, Mexico` are two countries.
  if (findCountry(token.text) && findCountry(next.text) && next.text !== "Georgia") return undefined;
  const town = tailIn(token, region);
  // `Data Engineer Northern, VA` names no town.
  if (isTitle(town.text))
    return { place: makePlace(null, region, region.slice(0, 2), { start: next.start, end: endOf(next) }), tokens: 2 };
  const span = { start: town.start, end: endOf(next) };
  const name = A_SIDE.test(town.text) ? null : nameIn(town, region);
  const place = makePlace(name, region, region.slice(0, 2), span);
  const isOpen = regions.length > 1 && findCities(town.text).length === 0 && !(after && findCountry(after.text));
  return withTrailing(group, i, { place: isOpen ? { ...place, regions } : place, tokens: 2 });
}

function isTitle(text: string): boolean {
  const words = text.split(" ");
  return words.length > 2 && words.some(isJobNoun) && findCities(text).length === 0;
}

/** `Western Sydney` */
const A_PART = /^(?:(?:North|South|East|West)ern|Inner|Outer) /;

/** `South West` before `NSW` is no town. */
const A_SIDE = /^(?:(?:North|South|East|West)(?:ern)?|Inner|Outer|Central)(?:[ -](?:East|West))?$/;

/** `Junior Data Engineer Golden` before `CO`: the known town at the end of more words than names of towns have, or behind that of its part. */
function tailIn(token: Token, region: string): Token {
  const words = token.text.split(" ");
  const isLong = words.length > 3 || A_PART.test(token.text) || isJobNoun(words[0]!);
  return isLong && findCities(token.text).length === 0 ? knownTail(token, [region]) : token;
}

/** The words with which a token ends that are the name of a town in some regions; the token if there are none. */
function knownTail(token: Token, regions: readonly string[]): Token {
  const words = token.text.split(" ");
  for (let from = 1; from < Math.min(words.length, MOST_WORDS); from++) {
    const text = words.slice(from).join(" ");
    if (findCities(text).some(({ region }) => region !== null && regions.includes(region)))
      return { ...token, text, start: token.end - text.length };
  }
  return token;
}

const MOST_WORDS = 12;

/** A town or a region before its country. */
function inCountry(group: readonly Token[], i: number, country: string): TokenPlace {
  const [token, next] = group.slice(i, i + 2) as [Token, Token];
  const own = regionsOf(token.text).filter((code) => code.startsWith(`${country}-`));
  const listed = findCities(token.text).filter((entry) => entry.country === country);
  // `Hong Kong SAR, China` is told by its own code.
  if (listed.length === 0 && (own.length === 0 || country === "CN") && findCountry(token.text))
    return withTrailing(group, i, { place: makePlace(null, null, findCountry(token.text)!, token), tokens: 1 });
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

/** Whether a token names what does not lie in the United Kingdom. */
function isAbroad(token: Token | undefined): boolean {
  if (!token) return false;
  const country = findCountry(token.text);
  return country === undefined ? !regionsOf(token.text).some((region) => region.startsWith("GB-")) : country !== "GB";
}

/** A place with the tokens behind it that only repeat its region or name its country. */
function withTrailing(group: readonly Token[], i: number, { place, tokens }: TokenPlace): TokenPlace {
  const more = trailing(group, i + tokens, place);
  const last = group[i + tokens + more - 1];
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
      ((place.country === "HK" || place.country === "MO") && text === "China") ||
      (/^co(?:\.|unty)?\s/i.test(text) && regionsOf(text)[0]?.slice(0, 2) === place.country);
    if (!same) break;
    tokens++;
  }
  return tokens;
}
