import { findRegionCodes } from "../../data/gazetteer";
import { listedStates } from "./bare-place";
import { codedPlace } from "./largest-first";
import { regionsOf, type NamedPlace } from "./named-place";
import { isKnownAbroad, shareNames } from "./namesakes";
import { placeAt } from "./place-at";
import { isPostcode, splitGroups, type Token } from "./place-tokens";
import { remember } from "../../text/remember";
import type { Place } from "../posting";

export type { NamedPlace };

/**
 * The places that a text names, such as `Austin, TX; Leeds, United Kingdom`, `US, NY, New York` or `Remote (Canada)`.
 * Words that name no place are passed over; spans are relative to the text. A city that is not listed counts only before its region
 * or country.
 */
export const parsePlaces: (text: string) => readonly NamedPlace[] = remember(readPlaces);

function readPlaces(text: string): readonly NamedPlace[] {
  const places = listedStates(text);
  if (places.length > 0) return places;
  for (const group of splitGroups(withCodes(text))) {
    const [first, ...others] = codedPlace(group) ?? withoutParts([...listedPlaces(group)]);
    if (!first) continue;
    const before = places.at(-1);
    // `Trois-Rivières (Québec)`, `Berlin (Germany)`: what the place before it lies in.
    const isAside = before && text.slice(before.span.end, first.span.start).trim() === "(";
    const isWithin = (isAside && liesIn(before, first, text)) || isPartBehind(before, first, text);
    for (const place of isWithin ? others : [first, ...others])
      if (!isNear(places.at(-1), place, text)) places.push(place);
  }
  return places;
}

function isNear(before: NamedPlace | undefined, { span }: NamedPlace, text: string): boolean {
  return before !== undefined && NEARBY.test(text.slice(before.span.end, span.start));
}

/** What stands between a place and another that only tells where it is: `Stennis, MS, near New Orleans`. */
const NEARBY = /^[ ,(]{1,3}(?:near|next to|close to|just outside(?: of)?) (?:the )?$/;

/** The places that a stretch of the document names which begins at an offset. */
export function placesIn(text: string, offset: number): NamedPlace[] {
  return parsePlaces(text).map((place) => ({
    ...place,
    span: { start: place.span.start + offset, end: place.span.end + offset },
  }));
}

/** `Holland Park, London`: a part of a large city that a list has as a town abroad is left out before it. */
function withoutParts(places: NamedPlace[]): NamedPlace[] {
  const [part, city, ...others] = places;
  if (!part?.city || !city?.city || others.length > 0 || !city.isBare || !isKnownAbroad(city.city)) return places;
  const isPart = part.region === null || part.isBare;
  const isAbroad = part.country !== null && city.country !== null && shareNames(part.country, city.country);
  return isPart && isAbroad && !isKnownAbroad(part.city) ? [city] : places;
}

/** `Houston, TX – Westchase Area`: a part of a town, which has its name in common with a town of another state. */
function isPartBehind(before: NamedPlace | undefined, { region, country, span }: Place, text: string): boolean {
  if (!before?.region || before.city === null || country !== before.country || region === before.region) return false;
  const words = text.slice(before.span.start, span.end);
  return words.includes(",") && /^ [-–—] [^,]*$/.test(text.slice(before.span.end, span.end));
}

function liesIn({ region, country }: Place, outer: NamedPlace, text: string): boolean {
  if (outer.city === null && outer.region === null) return outer.country === country;
  return region !== null && regionsOf(text.slice(outer.span.start, outer.span.end)).includes(region);
}

/** `Gatineau (QC)` as `Gatineau, QC `, which is as long; `Fairfax (EJ32), VA` with spaces for the aside before the state. */
function withCodes(text: string): string {
  return text.includes("(")
    ? text
        .replace(/ \(([A-Z]{2,3})\)/g, (words, code: string) =>
          findRegionCodes(code).length > 0 ? `, ${code} ` : words,
        )
        .replace(/ \([^()]{1,24}\)(?=, ?[A-Z]{2}\b)/g, (aside) => " ".repeat(aside.length))
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
      /\b(?:sector[- ]\d{1,3}|and|or|area|office|hq|metro(?:politan|plex)?|region|greater|central|downtown|bay area|(?:city|town) cent(?:re|er)|cbd|(?:(?:inner|outer|north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?) ){1,2}suburbs|(?:inner|outer) (?:north|south|east|west)|surrounding|nearby|areas|city|municipality|based|work from home|remote|hybrid|on-?site|only|preferred|\d{5}(?:-\d{4})?)\b/gi,
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

function isCountry({ city, region, country }: Place): boolean {
  return city === null && region === null && country !== null;
}
