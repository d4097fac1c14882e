import { findCities } from "../../data/gazetteer";
import { STREET } from "../../data/streets";
import { matchesIn } from "../../text/matches";
import { isTold, makePlace, pickRegion, regionsOf, type NamedPlace } from "./named-place";
import type { OutlinedBlock } from "../outline";
import { parsePlaces, placesIn } from "./parse-places";
import type { Prose } from "../prose";

/** The place of a line that holds the address of a workplace: `12 Main Street, Springfield, IL 62701`. */
export function lineOfAddress(block: OutlinedBlock): NamedPlace[] {
  const text = block.text.trim();
  if (text.length > 140 || !ADDRESS.test(text) || /[.!?]\s+\p{Lu}\p{Ll}{2}[^.!?]{0,120}[.!?]$|@/u.test(text)) return [];
  const places = placesIn(block.text, block.span.start).filter((place) => place.city !== null && isTold(place));
  return isStreetAddress(text) ? places.slice(-1) : places;
}

/** Whether a line is an address, and so may be that of the employer or of a page on which the posting stands. */
export function isAddress(block: OutlinedBlock): boolean {
  return ADDRESS.test(block.text.trim());
}

/** The towns beside the postal codes in a text: `Visit us at 77 Oak Street, Keyhaven, KS 66002`. */
export function addressPlaces({ text, toSpan }: Prose): NamedPlace[] {
  if (!/\d[\dA-Z ]{2}/.test(text)) return [];
  return Array.from(matchesIn(text, CODE)).flatMap((match) => {
    const behind = match.index + match[0].length;
    const town = BEHIND_CODE.exec(text.slice(match.index, behind + 30));
    if (!town && !ADDRESS.test(text.slice(Math.max(0, match.index - 12), behind))) return [];
    const start = town ? match.index : Math.max(0, match.index - 80);
    const end = town ? match.index + town[0].length : behind;
    const place = parsePlaces(text.slice(start, end)).at(-1);
    if (!place || (place.city === null && place.region !== null) || place.choices.length > 0) return [];
    if (end - start - place.span.end > 14) return [];
    return [{ ...place, span: toSpan(start + place.span.start, start + place.span.end) }];
  });
}

/** What a postal code can be, and a Dutch one before its town: `1012 VT Amsterdam`. */
const CODE = /\b(?:\d{4,6}|\d{3} \d{3}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)\b/g;
const BEHIND_CODE = /^\d{4} ?[A-Z]{2} \p{Lu}\p{L}{2,20}/u;

/** A postal code behind a town or a region. */
const ADDRESS =
  /\p{L}{2}[ ,]{1,2}(?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|(?<=\b(?:NSW|VIC|QLD|TAS|ACT|SA|WA|NT)\s)\d{4}|\d{3} ?\d{3})(?=[\s,.]|$)/u;

/** Whether a value is an address with its street and its postal code: no more than one place. */
export function isStreetAddress(value: string): boolean {
  return A_POSTCODE.test(value) && (A_STREET.test(value) || value.split(",").length > 3);
}

const A_POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/;
const A_STREET = new RegExp(`\\b${STREET}\\b`);

/** The towns with their states at the head and at the end of a long text, where the lines that named them were lost: `… Harbor Pine Leeds, MA Full-time …`. */
export function placesInRuns({ text, toSpan }: Prose): NamedPlace[] {
  if (text.length < RUN_ON) return [];
  const found: NamedPlace[] = [];
  for (const [from, to] of text.length > 2 * ENDS
    ? ([
        [0, ENDS],
        [text.length - ENDS, text.length],
      ] as const)
    : ([[0, text.length]] as const))
    for (const match of matchesIn(text.slice(from, to), TOWN_AND_STATE)) {
      const words = match[1]!.split(" ");
      const regions = regionsOf(match[2]!);
      const first = words.findIndex((_, index) =>
        findCities(words.slice(index).join(" ")).some(({ region }) => region !== null && regions.includes(region)),
      );
      if (first < 0) continue;
      const city = words.slice(first).join(" ");
      const region = pickRegion(city, regions, undefined)!;
      const start = from + match.index + match[1]!.length - city.length;
      found.push(makePlace(city, region, region.slice(0, 2), toSpan(start, from + match.index + match[0].length)));
    }
  return found;
}

const RUN_ON = 200;
const ENDS = 500;
const TOWN_AND_STATE =
  /(?<![\p{L}\d]|(?:^|\s)\p{Ll}\S{0,20} )((?:\p{Lu}[\p{L}.'’-]{1,20} ){0,4}\p{Lu}[\p{L}.'’-]{1,20}), (D\.C\.|[A-Z]{2,3}\b|\p{Lu}\p{L}{3,20})/gu;
