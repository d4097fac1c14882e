import { headingWords } from "../blocks/block";
import { matchesIn } from "../text/matches";
import type { NamedPlace } from "./named-place";
import { readOpeningTitle } from "./opening-title";
import type { OutlinedBlock } from "./outline";
import { isOnlyPlaces, parsePlaces } from "./parse-places";
import type { Prose } from "./prose";
import { looksLikeTitle } from "./title-words";

/** What stands behind the title with which a text opens: `Deputy Clerk, Harbor County, Ohio — …`, `Night Nurse Leeds £18 …`. */
export function openingPlaces(prose: readonly Prose[]): NamedPlace[] {
  const first = prose[0];
  if (!first || first.text.length <= 120) return [];
  const title = readOpeningTitle(first.text);
  if (!title?.isSetOff) return [];
  const { start, end } = title.rest;
  const words = first.text.slice(start, end);
  const places = parsePlaces(words).length > 0 ? parsePlaces(words) : leadingPlace(words);
  return places
    .filter(({ choices }) => choices.length === 0)
    .map((place) => ({ ...place, span: first.toSpan(start + place.span.start, start + place.span.end) }));
}

/** The place with which a run of capitalised words begins: of one to three words. */
function leadingPlace(words: string): NamedPlace[] {
  const names = /^[^\p{L}]{0,4}(?:Jobs?\s)?((?:\p{Lu}[\p{L}'’-]{1,20} ?){1,3})/u.exec(words);
  if (!names) return [];
  const from = names[0].length - names[1]!.length;
  for (let run = names[1]!.trimEnd(); run !== ""; run = run.slice(0, Math.max(0, run.lastIndexOf(" "))))
    if (isOnlyPlaces(run)) return placesIn(run, from);
  return [];
}

/** A line that is nothing but places: `Austin, TX`. */
export function lineOfPlaces(block: OutlinedBlock): NamedPlace[] {
  const text = block.text.trim();
  if (
    text.length > 120 ||
    text.length < 4 ||
    (block.kind === "heading" && block.heading!.level === 1) ||
    block.label ||
    !isOnlyPlaces(text)
  )
    return [];
  const places = placesIn(block.text, block.span.start);
  // One bare word may be a name or a language; a city with its region is a place.
  return places.filter((place) => place.city !== null && (place.region !== null || place.country !== null));
}

/** A line that is the name of a country or its code between commas, `US, ,`. */
export function lineOfCountry(block: OutlinedBlock): NamedPlace[] {
  const text = block.text.trim();
  if (block.kind !== "paragraph" || block.label || text.length < 4 || text.length > 40 || !isOnlyPlaces(text))
    return [];
  return placesIn(block.text, block.span.start).filter((place) => place.city === null);
}

/** What stands beside a place in a line of terms: `Leeds · Hybrid`, `Leeds, Finance, Full-time`. */
const TERM =
  /^(?:fully |100% )?(?:remote|hybrid\p{Ll}?|on-?site|full[- ]?time|part[- ]?time|permanent|contract|temporary|internship|freelance|\d+%)(?![\p{L}-])[^.]{0,24}$/iu;

/** The places of a short line that names a kind of employment or of workplace too. */
export function lineOfTerms(block: OutlinedBlock): NamedPlace[] {
  const { text } = block;
  if (
    text.length > 120 ||
    block.label ||
    /[.!?]\s+\p{L}/u.test(text) ||
    (block.kind === "heading" && block.heading!.level === 1)
  )
    return [];
  const pieces = Array.from(text.matchAll(/(?:[^|·•,;/()–—-]|(?<=\p{L})-(?=\p{L}))+/gu), (match) => ({
    at: match.index,
    words: match[0],
  }));
  if (pieces.length < 2 || !pieces.some(({ words }) => TERM.test(words.trim()))) return [];
  const isPiece = ({ span }: NamedPlace) =>
    pieces.some(({ at, words }) => span.start - block.span.start === at + words.search(/\S/) && isOnlyPlaces(words));
  return placesIn(text, block.span.start).filter((place) => place.choices.length === 0 && isPiece(place));
}

/** `Data Engineer • Austin, TX`, `Data Engineer - Austin`, `Data Engineer (Austin, TX)`. */
export function* titleSuffix(block: OutlinedBlock, index: number): Generator<NamedPlace> {
  const text = block.kind === "heading" ? headingWords(block) : block.text.trim();
  if (
    text.length > 160 ||
    (block.kind !== "heading" && block.kind !== "paragraph") ||
    /[.!?]\s/.test(text) ||
    block.label
  )
    return;
  const top = index < 2;
  const offset = block.text.indexOf(text);
  for (const match of matchesIn(
    text,
    /(?:\s[-–—|•·]\s|\(|\sin\s|,\s)\s?(?=([^()|•·–—]{2,60}?)(?:$|\)|\s[-–—|•·]\s))/g,
  )) {
    const words = match[1]!;
    const bar = /[|•·]/.test(match[0]) && words.includes(",");
    if (!bar && block.kind !== "heading" && !looksLikeTitle(text.slice(0, match.index))) continue;
    if (isOnlyPlaces(text)) return;
    const start = block.span.start + offset + match.index + match[0].length;
    const places = placesIn(words, start);
    if (!/^\p{Lu}/u.test(words) || !(isOnlyPlaces(words) || (bar && places[0]?.span.start === start))) continue;
    for (const place of places) {
      const plain = place.region !== null && place.city !== null;
      if (
        (top &&
          (plain ||
            (place.choices.length === 0 &&
              (!match[0].startsWith(",") || block.span.start + offset + text.length <= place.span.end + 1)))) ||
        (bar && plain)
      )
        yield place;
    }
  }
}

/** The places that a stretch of the document names which begins at an offset. */
export function placesIn(text: string, offset: number): NamedPlace[] {
  return parsePlaces(text).map((place) => ({
    ...place,
    span: { start: place.span.start + offset, end: place.span.end + offset },
  }));
}
