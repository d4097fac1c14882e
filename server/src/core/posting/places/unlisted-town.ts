import { findCities } from "../../data/gazetteer";
import { isJobNoun } from "../../data/job-titles";
import type { Span } from "../../text/span";
import { isStreetAddress } from "./address-places";
import { BY_STATE, type NamedPlace } from "./named-place";
import { parsePlaces, placesIn } from "./parse-places";
import { COUNTIES, HOUSES } from "./place-words";
import type { Prose } from "../prose";
import { fieldKindOf, type Field } from "../fields/read-fields";

/** The country of which the text speaks, which is that of a town that no list has; null where it does not tell. */
type Home = () => string | null;

/** The places that a field names; the name of a town that no list has is one where the field asks for nothing else. */
export function fieldPlaces({ kind, label, value, span }: Field, source: string, home: Home): NamedPlace[] {
  const behind = /^(?:front )?(?:city|town)$/.test(label)
    ? AREA_BELOW.exec(source.slice(span.end, span.end + 60))
    : null;
  if (behind) {
    const [place] = parsePlaces(`${value}, ${behind[1]!.trim()}`);
    if (place?.city) return [{ ...place, span }];
  }
  // A value of several lines ends where the next label begins.
  const next = NEXT_LABEL.exec(source.slice(span.start, span.end));
  const own = (next ? value.slice(0, next.index) : value).replace(COUNTIES, ({ length }) => " ".repeat(length));
  const places = withoutTheirCountry(townAndCounty(own, span.start) ?? placesIn(cutAside(own), span.start), own);
  if (places.length === 0 && kind === "location" && /^\d/.test(own)) return townBehindStreet(own, span.start);
  if (isStreetAddress(own)) return places.slice(-1);
  if (places.length > 0 || kind !== "location" || label.startsWith("front ")) return places;
  // In a text without line breaks the value ends where a heading in capitals begins.
  const words = own
    .split(/\s(?=\p{Lu}{3,}\s)|, (?:and )?(?=\p{Ll})|,? (?:and|&) (?=[Vv]arious|[Oo]ther|[Ss]urround|[Ss]everal)/u)[0]!
    .trim();
  const before = source.slice(Math.max(0, span.start - 5), span.start);
  const isNamed = /[:：–-]\s{0,4}$/.test(before) || (/\n\s{0,4}$/.test(before) && mayStandAlone(words, home()));
  const town = isNamed && !isJobNoun(words.slice(words.lastIndexOf(" ") + 1)) ? UNLISTED.exec(words)?.[1] : undefined;
  if (!town || NO_TOWN.test(words.replace(/ \(.*/, "")) || fieldKindOf(value)) return [];
  const start = span.start + value.lastIndexOf(town);
  return [unlisted(town, { start, end: start + town.length }, OF_DISTRICT.test(words) ? () => "GB" : home)];
}

/** The places of a value without the country that is named only beside its town: `UK-based, two days a week at our London office`. */
function withoutTheirCountry(places: NamedPlace[], value: string): NamedPlace[] {
  if (places.length < 2 || /\bremote|\banywhere\b/i.test(value)) return places;
  const towns = new Set(places.flatMap(({ city, country }) => (city === null ? [] : [country])));
  return places.filter(({ city, region, country }) => city !== null || region !== null || !towns.has(country));
}

/** A British postal district behind a town. */
const OF_DISTRICT = / [A-Z]{1,2}\d[A-Z\d]?$/;

/** Whether a line below a label may be an unknown town: one with its postal district, or in a country whose towns are told without a state. */
function mayStandAlone(words: string, country: string | null): boolean {
  return OF_DISTRICT.test(words) || (country !== null && !BY_STATE.has(country));
}

/** `Keyhaven - West Sussex`: an unknown town and its county; undefined for what is not. */
function townAndCounty(words: string, at: number): NamedPlace[] | undefined {
  if (!TOWN_DASH.test(words) || parsePlaces(words).some(({ city }) => city !== null)) return undefined;
  const places = placesIn(words.replace(/ [-–—] /, ",  "), at);
  return places.length === 1 && places[0]!.city !== null ? places : undefined;
}

/** `45 Oak Lane #2 Austin`: the known town of two words or one at the end of a street's. */
function townBehindStreet(address: string, at: number): NamedPlace[] {
  const words = address.trimEnd().split(" ");
  for (const name of [words.slice(-2).join(" "), words.at(-1)!]) {
    const [place, ...others] = placesIn(name, at + address.trimEnd().length - name.length);
    if (place?.city && others.length === 0 && place.span.end - place.span.start === name.length) return [place];
  }
  return [];
}

/** Leaves out what a field says of other places: `London with travel to Paris`. */
export function cutAside(value: string): string {
  const aside = value.search(
    /\b(?:travel|with (?:occasional|some|regular)|headquarter|serving|supporting|covering|reporting|due to|residents? of|citizen)/i,
  );
  return aside > 0 ? value.slice(0, aside) : value;
}

/**
 * The town that no list has and in which a sentence says plainly that the work is done: `You will be based in Keyhaven`; or the one for which
 * the hospital is named in which it is done, where towns are told by their country alone.
 */
export function unlistedTowns({ text, toSpan }: Prose, home: Home): NamedPlace[] {
  const isSaid = [" based ", " located ", " situated "].some((words) => text.includes(words));
  const house = isSaid ? BASED_AT.exec(text) : null;
  const country = house && home();
  if (house && country && !BY_STATE.has(country) && findCities(house[1]!).some((entry) => entry.country === country)) {
    const start = house.index + house[0].length;
    return [unlisted(house[1]!, toSpan(start, start + house[1]!.length), home)];
  }
  const match = isSaid ? (BASED_IN.exec(text) ?? (home() ? EMPLOYER_IN.exec(text) : null)) : null;
  if (!match || NO_TOWN.test(match[1]!) || UNIT.test(match[1]!)) return [];
  const end = match.index + match[0].length;
  return [unlisted(match[1]!, toSpan(end - match[1]!.length, end), home)];
}

function unlisted(city: string, span: Span, home: Home): NamedPlace {
  return { city, region: null, country: home(), span, choices: [] };
}

const NEXT_LABEL = /\r?\n\s{0,8}\p{Lu}[\p{L} /]{1,40}[:：]/u;

/** The line below a city that names its state. */
const AREA_BELOW =
  /^\s{0,4}[|,]?\s{0,4}(?:state|province|county|country|state\/province)\s?[:：]\s?(\p{Lu}[\p{L} ]{1,30})/iu;
/** `Tring`, `Tring-on-the-Wold`. */
const TOWN = "\\p{Lu}\\p{Ll}{2,15}(?:(?:[ -](?:on|upon|in|the|le|by|under|of)){0,2}[ -]\\p{Lu}\\p{Ll}{2,15})?";
/** `Tring`, `Near Tring`, `Tring (Old Town)`, and `Harbor Health Resort, Tring`. */
const TOWN_DASH = new RegExp(`^${TOWN} [-–—] `, "u");
const UNLISTED = new RegExp(
  `^(?:\\p{Lu}[\\p{L}’' ]{2,40} (?:Resort|Hospital|Infirmary|School|Hotel|College|Academy|Centre|Library|Museum|Store|Clinic|House), |[Nn]ear )?(${TOWN})(?: [A-Z]{1,2}\\d[A-Z\\d]?)?(?: \\(\\p{Lu}[^()]{2,30}\\))?\\.?$`,
  "u",
);
const IS_BASED =
  "\\b(?:role|position|job|post|vacancy|applicant|candidate|[Yy]ou)\\b[^.;:!?\\r\\n]{0,60}\\b(?:is|be|are) (?:\\p{Ll}{2,14}ly )?(?:based|located|situated)";
const BASED_AT = new RegExp(
  `${IS_BASED} (?:at|in) (?:the )?(?=(\\p{Lu}\\p{Ll}{2,15}) (?:\\p{Lu}\\p{L}{2,12} ){0,3}(?:Hospital|Infirmary|Airport)\\b)`,
  "u",
);
const BASED_IN = new RegExp(
  `${IS_BASED}(?: (?:at|from) our [\\p{Ll} ]{3,30})? in (?:the (?:town|village|city) of )?(${TOWN})(?=[.,;)]|$| and | near | with | but )`,
  "u",
);
/** `Our hotel, situated in Keyhaven`, `We are based in Keyhaven`. */
const EMPLOYER_IN = new RegExp(
  `(?:\\b[Ww]e(?: are|['’]re)|(?<!\\b(?:[Hh]ead|main|registered|corporate|home|other|second|['’]s?) )\\b${HOUSES}(?: is|,)?|^\\W{0,3}) ?(?:\\p{Ll}{2,14}ly )?(?:based|located|situated) in (?:the (?:\\p{Ll}{3,12} )?(?:town|village|city) of )?(${TOWN})(?=[.,;)]|$| and | near )`,
  "u",
);
/** Parts of a company in which people are based too. */
const UNIT = /(?:ing|ance|ions?|sales|product|legal|research|media|services|resources)$/i;
const NO_TOWN =
  /^(?!.*, ).*(?:school|hospital|campus|cent(?:re|er)|main|north|south|east|west|europe|asia|africa|america|emea|apac|latam|global|world|international|store|shop|branch|warehouse|plant|site|hub|lab|library|museum|park|clinic|area|region|county|district|community|client|customer|both|either|see|please|tb[cda]|none|flexible|open|local|state|national|nation|federal|based|work|hotel|house|hall|court|resort|farm|base|camp|room|station|tele(?!y)|distributed|shore|on-?site|street|road|avenue|lane|building|floor|suite|tower|wing|zone|block|confidential|undisclosed|unspecified|specified|applicable|depend|travel|base|negotia|vari|distance|contact|person|search|select|filter|keyword|jobs|find|show|map|salar|hour|remote|hybrid|home|virtual|online|office|anywhere|multiple|any|head|corporate|company|university|college|field|facility|production|kitchen|restaurant|yes|full|part|country|city|town|here|above|below|project|sector|department|team|(?:ology|ment|tion|ics|ity|ness)$)/i;
