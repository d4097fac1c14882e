import { headingWords } from "../blocks/block";
import { matchesIn } from "../text/matches";
import type { NamedPlace } from "./named-place";
import { readOpeningTitle } from "./opening-title";
import type { OutlinedBlock } from "./outline";
import { isOnlyPlaces, parsePlaces } from "./parse-places";
import type { Prose } from "./prose";
import type { Field } from "./read-fields";
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

/** A line that is nothing but places: `Austin, TX`; `home` is the country in which a bare name may be told from its namesakes, or null. */
export function lineOfPlaces(block: OutlinedBlock, home: string | null): NamedPlace[] {
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
  return places.filter(
    ({ city, region, country, choices }) =>
      city !== null && (region !== null || country !== null || choices.some((choice) => choice.country === home)),
  );
}

/** `THIS POSITION IS BASED IN LEEDS`: a place in a sentence in capitals. */
export function shoutedPlaces({ text, toSpan }: Prose): NamedPlace[] {
  const match = /\b(?:BASED|LOCATED) (?:IN|AT) (?=(\p{Lu}[\p{Lu} ,.'-]{2,40}?)(?:[.;!)]|$))/u.exec(text);
  if (!match || !isOnlyPlaces(match[1]!)) return [];
  const at = match.index + match[0].length;
  return parsePlaces(match[1]!).map((place) => ({
    ...place,
    span: toSpan(at + place.span.start, at + place.span.end),
  }));
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
export function titleSuffix(block: OutlinedBlock, index: number): NamedPlace[] {
  const text = block.kind === "heading" ? headingWords(block) : block.text.trim();
  if ((block.kind !== "heading" && block.kind !== "paragraph") || block.label) return [];
  const isTitle = block.kind === "heading";
  return [...suffixes({ text, at: block.span.start + block.text.indexOf(text), isTitle, isTop: index < 2 })];
}

/** The places behind the title that a field tells: `title: Night Porter (Leeds)`. */
export function titlePlaces({ value, span }: Field): NamedPlace[] {
  return [...suffixes({ text: value, at: span.start, isTitle: true, isTop: true })];
}

/** A line that may hold a title and what stands behind it. */
interface TitleLine {
  readonly text: string;
  readonly at: number;
  readonly isTitle: boolean;
  /** Whether it stands where the title does. */
  readonly isTop: boolean;
}

function* suffixes({ text, at, isTitle, isTop }: TitleLine): Generator<NamedPlace> {
  if (text.length > 160 || /[.!?]\s/.test(text)) return;
  for (const match of matchesIn(text, BEHIND_TITLE)) {
    const words = match[1]!;
    const isBar = /[|•·]/.test(match[0]);
    const bar = isBar && words.includes(",");
    if (!bar && !isTitle && !(isBar && isTop) && !looksLikeTitle(text.slice(0, match.index))) continue;
    if (isOnlyPlaces(text)) return;
    const start = at + match.index + match[0].length;
    const places = placesIn(words, start);
    if (!/^\p{Lu}/u.test(words) || !(isOnlyPlaces(words) || (bar && places[0]?.span.start === start))) continue;
    for (const place of places) {
      const plain = place.region !== null && place.city !== null;
      const isLast = !match[0].startsWith(",") || at + text.length <= place.span.end + 1;
      if ((isTop && (plain || (place.choices.length === 0 && isLast))) || (bar && plain)) yield place;
    }
  }
}

const BEHIND_TITLE = /(?:\s[-–—|•·]\s|\(|\sin\s|,\s)\s?(?=([^()|•·–—]{2,60}?)(?:$|\)|\s[-–—|•·]\s))/g;

/** The place of a line that holds the address of a workplace: `12 Main Street, Springfield, IL 62701`. */
export function lineOfAddress(block: OutlinedBlock): NamedPlace[] {
  const text = block.text.trim();
  if (text.length > 140 || !ADDRESS.test(text) || /[.!?]\s+\p{Lu}\p{Ll}{2}[^.!?]{0,120}[.!?]$|@/u.test(text)) return [];
  return placesIn(block.text, block.span.start).filter((place) => place.city !== null && place.choices.length === 0);
}

/** A postal code behind a town or a region. */
const ADDRESS =
  /\p{L}{2}[ ,]{1,2}(?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|(?<=\b(?:NSW|VIC|QLD|TAS|ACT|SA|WA|NT)\s)\d{4}|\d{3} ?\d{3})(?:[\s,.]|$)/u;

/** `Harbor Pine Schools - Idaho`: a line below the title that names the employer and the state. */
export function employerPlace(block: OutlinedBlock): NamedPlace[] {
  const text = block.text.trim();
  const match =
    /^\p{Lu}[^.:!?|]{3,70}?\s[-–—]\s(?=([^-–—|.:]{3,40})$)/u.exec(text) ??
    /^\p{Lu}[^.:!?|,]{3,50}, (?=(\p{Lu}[\p{L}. ]{2,25}, [A-Z]{2})$)/u.exec(text);
  if (!match || text.length > 110 || !isOnlyPlaces(match[1]!)) return [];
  const start = block.span.start + block.text.indexOf(text) + match[0].length;
  return placesIn(match[1]!, start).filter((place) => place.choices.length === 0);
}

/** The places that a stretch of the document names which begins at an offset. */
export function placesIn(text: string, offset: number): NamedPlace[] {
  return parsePlaces(text).map((place) => ({
    ...place,
    span: { start: place.span.start + offset, end: place.span.end + offset },
  }));
}

/** Leaves out what a field says of other places: `London with travel to Paris`. */
export function cutAside(value: string): string {
  const aside = value.search(
    /\b(?:travel|with (?:occasional|some|regular)|headquarter|serving|supporting|covering|reporting|due to|residents? of|citizen)/i,
  );
  return aside > 0 ? value.slice(0, aside) : value;
}
