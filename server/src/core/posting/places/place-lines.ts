import { findRegionCodes } from "../../data/gazetteer";
import { matchesIn } from "../../text/matches";
import { isTold, makePlace, type NamedPlace } from "./named-place";
import type { OutlinedBlock } from "../outline";
import { isOnlyPlaces, parsePlaces, placesIn } from "./parse-places";
import { lengthSeen } from "../prose";
import { looksLikeTitle } from "../title/title-words";

/** A line that is nothing but places: `Austin, TX`; `home` is the country in which a bare name may be told from its namesakes, or null. */
export function lineOfPlaces(block: OutlinedBlock, home: () => string | null): NamedPlace[] {
  const line = block.text.trim().replace(SYMBOLS, "");
  const text = GLUED.exec(line)?.[0] ?? line;
  if (text.length > 120 || text.length < 4 || (block.kind === "heading" && block.heading!.level === 1) || block.label)
    return [];
  if (SMALL_WORDS.test(text) && !text.includes("ated ") && !text.includes("based ")) return [];
  // `Mumbai (Andheri East)`
  const aside = /\s?\(\p{Lu}[^()]{2,40}\)$/u.exec(text);
  const words = aside && !isOnlyPlaces(text) ? text.slice(0, aside.index) : text;
  if (!isOnlyPlaces(words)) return unlistedTown(block, home);
  const places = placesIn(words, block.span.start + block.text.indexOf(words));
  const isTold = places.some(({ region, country }) => region !== null || country !== null);
  // One bare word may be a name or a language; a city with its region is a place.
  return places.filter(
    ({ city, region, country, choices }) =>
      city !== null &&
      (region !== null || country !== null || isTold || choices.some((choice) => choice.country === home())),
  );
}

/** `Salem, OR` of `Salem, ORApply now`, where a break was lost. */
const GLUED = /^\p{Lu}[\p{L} .'-]{2,30}, [A-Z]{2}(?=\p{Lu}\p{Ll}{2})/u;

/** What a page shows before a place: `📍 Leeds`. */
const SYMBOLS = /^[\p{So}\ufe0f|]+\s*/u;

/** So many small words in a row stand in no list of places but for `everywhere and in particular based in Leeds`. */
const SMALL_WORDS = /(?: \p{Ll}{1,16}){4}/u;

/** `Keyhaven SA`: a town that no list has, and a state of the country of which the text speaks, where states are written so. */
function unlistedTown({ text, span, kind }: OutlinedBlock, homeOf: () => string | null): NamedPlace[] {
  const words = /^\s*((\p{Lu}\p{Ll}{2,15}(?: \p{Lu}\p{Ll}{2,15}){0,2}) ([A-Z]{2,3}))\s*$/u.exec(text);
  if (!words || kind !== "paragraph" || looksLikeTitle(words[2]!)) return [];
  const home = homeOf();
  if (home !== "AU" && home !== "CA") return [];
  const region = findRegionCodes(words[3]!).find((code) => code.startsWith(home));
  if (!region) return [];
  const start = span.start + text.indexOf(words[1]!);
  return [makePlace(words[2]!, region, home, { start, end: start + words[1]!.length })];
}

/** A line that is the name of a country or its code between commas, `US, ,`. */
export function lineOfCountry(block: OutlinedBlock): NamedPlace[] {
  const text = block.text.trim();
  if (block.kind !== "paragraph" || block.label || text.length < 4 || text.length > 60 || !isOnlyPlaces(text))
    return [];
  return placesIn(block.text, block.span.start).filter((place) => place.city === null);
}

/** What stands beside a place in a line of terms: `Leeds · Hybrid`, `Leeds, Finance, Full-time`. */
const TERM =
  /^(?:fully |100% )?(?:remote|hybrid\p{Ll}?|on-?site|work(?:ing)? from home|wfh|full[- ]?time|part[- ]?time|permanent|contract|temporary|internship|freelance|\d+%)(?![\p{L}-])[^.]{0,24}$/iu;

/** The places of a short line that names a kind of employment or of workplace too. */
export function lineOfTerms(block: OutlinedBlock): NamedPlace[] {
  // Columns are parted by nothing but space.
  const text = block.text.replace(/(?<=\S) {3,}(?=\S)/g, (gap) => `|${gap.slice(1)}`);
  if (
    lengthSeen(text) > 200 ||
    block.label ||
    /(?<!\b(?:Sr|Jr|Inc|St|Mt|Ft|Dr))[.!?]\s+\p{L}/u.test(text) ||
    (block.kind === "heading" && block.heading!.level === 1)
  )
    return [];
  const pieces = Array.from(text.matchAll(/(?:[^|·•,;/()–—-]|(?<=\p{L})-(?=\p{L}))+/gu), (match) => ({
    at: match.index,
    words: match[0],
  }));
  if (pieces.length < 2 || !pieces.some(({ words }) => TERM.test(words.trim()))) return [];
  const start = block.span.start;
  const isPiece = ({ span }: NamedPlace) =>
    pieces.some(
      ({ at, words }) => at <= span.start - start && span.start - start < at + words.length && isOnlyPlaces(words),
    );
  // A code without a city may be `LA`, or a word in capitals.
  const isCode = ({ city, region, span }: NamedPlace) =>
    city === null && region !== null && /\b[A-Z]{2}$/.test(text.slice(0, span.end - start));
  const places = placesIn(text, start).filter((place) => isTold(place) && isPiece(place) && !isCode(place));
  // The first of many words is the name of the employer.
  const sure = places.filter(
    ({ isBare, span }) => pieces.length < 4 || !isBare || text.slice(0, span.start - start).trim() !== "",
  );
  return sure.length > 0 ? sure : places;
}

/** `Keyhaven, PA - Night Shift`: a town and its state at the head of a line. */
export function leadingTown(block: OutlinedBlock): NamedPlace[] {
  const words = /^\s{0,4}(?:#{1,4} )?(\p{Lu}[^|–—•·():]{2,40}?, [^|–—•·():,]{2,24}?)\s(?:[-–—|•·]\s|\()/u.exec(
    block.text,
  );
  if (!words || block.label || !isOnlyPlaces(words[1]!)) return [];
  return placesIn(words[1]!, block.span.start + words[0].indexOf(words[1]!)).filter(
    ({ city, region }) => city !== null && region !== null,
  );
}

/** `USA, WA, Keyhaven - 139,100.00 - 188,200.00 USD`: a town and its state before what is paid there. */
export function placeOfPay({ text, span }: OutlinedBlock): NamedPlace[] {
  if (!/\d,\d{3}\b/.test(text)) return [];
  return Array.from(matchesIn(text, BEFORE_PAY))
    .filter(({ 1: words }) => isOnlyPlaces(words!))
    .flatMap(({ index, 0: line, 1: words }) => placesIn(words!, span.start + index + line.indexOf(words!)))
    .filter(({ city, region }) => city !== null && region !== null);
}

const BEFORE_PAY = /^[ \t]{0,4}(\p{Lu}[^–—:\d()$\r\n-]{4,40}?) ?[-–—:] ?(?:USD? ?)?\$?\d{2,3},\d{3}\b/gmu;

const NAMING = "(?:[\\p{Lu}\\d&][^\\s.:!?|,]{0,24}|of|the|and|for|de|la|at|on)";
const NAME_AND_TOWN = new RegExp(
  `^${NAMING}(?: ${NAMING}){0,7}, (?=(\\p{Lu}[\\p{L}.'’ -]{2,25}(?:, [\\p{L} ]{2,24})?)$)`,
  "u",
);

/** `Harbor Pine Schools - Idaho`, `Harbor Pine, Leeds`: a line below the title that names the employer and the place. */
export function employerPlace(block: OutlinedBlock): NamedPlace[] {
  const text = block.text.trim();
  if (block.label || text.length > 110 || (block.kind !== "paragraph" && block.kind !== "heading")) return [];
  const match =
    /^\p{Lu}[^.:!?|]{3,70}?\s[-–—]\s(?=([^-–—|.:]{3,40})$)/u.exec(text) ??
    /^\p{Lu}[^.:!?|()]{3,70}? \((?=([^()]{3,40})\)$)/u.exec(text) ??
    NAME_AND_TOWN.exec(text);
  if (!match || /\sand\s|\.$/.test(match[1]!) || !isOnlyPlaces(match[1]!)) return [];
  // `Texas, United States` is one place, and no employer in the States.
  if (parsePlaces(text).some(({ span }) => span.start === 0 && span.end > match[0].length)) return [];
  const start = block.span.start + block.text.indexOf(text) + match[0].length;
  return placesIn(match[1]!, start).filter(isTold);
}
