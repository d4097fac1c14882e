import {
  cityName,
  findBritishCounty,
  findCities,
  findCountry,
  findRegionCodes,
  findRegions,
  isDistrict,
  type CityEntry,
} from "../../data/gazetteer";
import { matchesIn } from "../../text/matches";
import { BY_STATE, isName, makePlace, type NamedPlace } from "./named-place";
import type { Token } from "./place-tokens";

/** A city, region or country by its name alone. */
export function barePlace(token: Token): NamedPlace | undefined {
  const { text } = token;
  if (!/^\p{Lu}|^the /u.test(text) || text.length < 2 || COMMON_WORDS.test(text)) return undefined;
  // `London Bridge`, `London Victoria`
  if (text.startsWith("London ") && [text, text.slice(7)].some((name) => isDistrict(name, "London")))
    return makePlace("London", "GB-ENG", "GB", token);
  const country = findCountry(text);
  const regions = findRegions(text);
  const { postal, beside = [] } = token;
  const cities = findCities(text).filter((entry) => postal === undefined || entry.country === postal);
  if (postal !== undefined && (cities.length > 0 || regions.length === 0) && isName(text) && text.length > 2)
    return makePlace(cityName(text), cities.length === 1 ? cities[0]!.region : null, postal, token);
  if (country && !(regions.length > 0 && country === "GE")) return makePlace(null, null, country, token);
  // `Surrey` is a county in a British text.
  const isCounty = text !== "London" && findBritishCounty(text) !== undefined;
  const dominant = isCounty ? undefined : cities.find((entry) => entry.dominant);
  if (
    dominant &&
    regions.every(
      (region) => dominant.region === region || !/^(?:US|CA|AU|GB)/.test(region) || text.toLowerCase() === "new york",
    )
  ) {
    // In the Philippines the word is a part of the name: `Davao City`.
    const name = dominant.country === "PH" && token.whole === `${text} City` ? token.whole : text;
    const span = { start: token.start, end: token.end + name.length - text.length };
    return { ...makePlace(cityName(name), dominant.region, dominant.country, span), isBare: true };
  }
  const near = beside.length > 0 ? cities.filter((entry) => isBeside(entry, beside)) : [];
  if (near.length === 1) return makePlace(cityName(text), near[0]!.region, near[0]!.country, token);
  // Counties and provinces are named for their towns, but for states and the parts of Britain.
  const isTown = cities.some(
    ({ country: land }) =>
      land !== "GB" && !BY_STATE.has(land) && regions.some((region) => region.startsWith(`${land}-`)),
  );
  // `East London` is in London.
  const around = regions[0] === "GB-ENG" && text.endsWith(" London") ? "London" : null;
  if (regions.length > 0 && !isTown) return makePlace(around, regions[0]!, regions[0]!.slice(0, 2), token);
  const part = cities.length === 0 ? /^(?:North|South|East|West|Inner|Outer) (?=\p{Lu})/u.exec(text)?.[0] : undefined;
  // `South Austin`
  if (part && !findCountry(text.slice(part.length)))
    return barePlace({ ...token, text: text.slice(part.length), start: token.start + part.length });
  if (cities.length === 0 || text.length < 3) return undefined;
  const countries = new Set(cities.filter(({ rank }) => rank !== "minor").map((entry) => entry.country));
  return {
    city: cityName(text),
    region: null,
    country: countries.size === 1 ? [...countries][0]! : null,
    span: { start: token.start, end: token.end },
    choices: cities,
  };
}

/** Whether a city lies in the region of others with which an area is named. */
function isBeside({ region }: CityEntry, names: readonly string[]): boolean {
  return region !== null && names.some((name) => findCities(name).some((other) => other.region === region));
}

/** Names of towns that are words of every posting: places only where their region stands behind them. */
export const COMMON_WORDS =
  /^(?:university|college|church|banks|officer|success|sunshine|north west|nursery|mobile|sale|deal|split|nice|normal|surprise|republic|liberty|liberal|union|enterprise|commerce|industry|eagle|media|progress|opportunity|mission|mentor|oral|central|holiday|superior|young|pace|spring|prospect|humble|street|fleet|lively|greenfield|green|paramount|man|bear|metro|crystal|tower|golden|orange|emerald|van|king|alliance|grove|casino|par|ajax|send|march|august|hope|battle|settle|hook|stone|eye|ash|trail|terrace|hall|chase|summit|page|best|many|price|marks|harper|oliver|duncan|douglas|stanley|morgan|most|latina|torrent|worms|perm|asbestos|massa|valence|rubi|pila|como|botany|independence|retreat|waterfall|mold|male|tours|converse|seaside|prosper|sparks|midway|olds|reservoir|tapping)$/i;

/** The states of a list of three codes or more, `AZ, TX, or FL`; none if one of them is no state, as of degrees. */
export function listedStates(text: string): NamedPlace[] {
  const list = STATES.exec(text);
  if (!list) return [];
  const places = Array.from(matchesIn(list[0], /[A-Z]{2}/g), ({ index: at, 0: code }) => {
    const region = findRegionCodes(code).find((each) => each.startsWith("US-"));
    const start = list.index + at;
    return region === undefined ? [] : [makePlace(null, region, "US", { start, end: start + code.length })];
  });
  return places.every(({ length }) => length > 0) ? places.flat() : [];
}

const STATES = /\b(?:[A-Z]{2}(?:, (?:and |or |& )?| and | or | & | ?\/ ?)){2,50}[A-Z]{2}\b/;
