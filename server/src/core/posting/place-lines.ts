import { headingWords } from "../blocks/block";
import { findCities, findRegionCodes } from "../data/gazetteer";
import { matchesIn } from "../text/matches";
import { makePlace, pickRegion, regionsOf, type NamedPlace } from "./named-place";
import type { OutlinedBlock } from "./outline";
import { isOnlyPlaces, parsePlaces } from "./parse-places";
import type { Prose } from "./prose";
import type { Field } from "./read-fields";
import { looksLikeTitle } from "./title-words";

/** A line that is nothing but places: `Austin, TX`; `home` is the country in which a bare name may be told from its namesakes, or null. */
export function lineOfPlaces(block: OutlinedBlock, home: () => string | null): NamedPlace[] {
  const text = block.text.trim().replace(SYMBOLS, "");
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

/** `THIS POSITION IS BASED IN LEEDS`: a place in a sentence in capitals. */
export function shoutedPlaces({ text, toSpan }: Prose): NamedPlace[] {
  if (!text.includes("BASED") && !text.includes("LOCATED")) return [];
  const match = /\b(?:BASED|LOCATED) (?:IN|AT) (?=(\p{Lu}[\p{Lu} ,.'-]{2,40}?)(?:[.;!)]|$))/u.exec(text);
  if (!match || !isOnlyPlaces(match[1]!)) return [];
  const at = match.index + match[0].length;
  return parsePlaces(match[1]!).map((place) => ({
    ...place,
    span: toSpan(at + place.span.start, at + place.span.end),
  }));
}

/** `Ability to commute: Leeds LS1 4AP: reliably commute or plan to relocate`: a place that a form asks whether one can reach. */
export function commutedPlaces({ text, toSpan }: Prose): NamedPlace[] {
  const match = text.length < 240 && /commute|relocate/.test(text) ? COMMUTED.exec(text) : null;
  if (!match || !isOnlyPlaces(match[1]!)) return [];
  const at = match.index + match[0].length;
  return parsePlaces(match[1]!).map((place) => ({
    ...place,
    span: toSpan(at + place.span.start, at + place.span.end),
  }));
}

const COMMUTED =
  /(?:^|: )[^\p{L}:]{0,4}(?=(\p{Lu}[^:]{2,60}): (?:able to |must be able to )?(?:[Rr]eliably commute|[Rr]elocate before))/u;

/** A line that is the name of a country or its code between commas, `US, ,`. */
export function lineOfCountry(block: OutlinedBlock): NamedPlace[] {
  const text = block.text.trim();
  if (block.kind !== "paragraph" || block.label || text.length < 4 || text.length > 60 || !isOnlyPlaces(text))
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
  return placesIn(text, block.span.start).filter((place) => isTold(place) && isPiece(place));
}

/** `Data Engineer • Austin, TX`, `Data Engineer - Austin`, `Data Engineer (Austin, TX)`. */
export function titleSuffix(block: OutlinedBlock, where: Pick<TitleLine, "isTop" | "isFirst">): NamedPlace[] {
  const text = block.kind === "heading" ? headingWords(block) : block.text.trim();
  if ((block.kind !== "heading" && block.kind !== "paragraph") || block.label) return [];
  const isTitle = block.kind === "heading";
  return [...suffixes({ text, at: block.span.start + block.text.indexOf(text), isTitle, ...where })];
}

/** The places behind the title that a field tells: `title: Night Porter (Leeds)`. */
export function titlePlaces({ value, span }: Field): NamedPlace[] {
  return [...suffixes({ text: value, at: span.start, isTitle: true, isTop: true, isFirst: true })];
}

/** A line that may hold a title and what stands behind it. */
interface TitleLine {
  readonly text: string;
  readonly at: number;
  readonly isTitle: boolean;
  /** Whether it stands where the title does. */
  readonly isTop: boolean;
  /** Whether it stands among the lines before the first sentence. */
  readonly isFirst: boolean;
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

function* suffixes({ text, at, isTitle, isTop, isFirst }: TitleLine): Generator<NamedPlace> {
  if (text.length > 160 || /(?<!\b(?:St|Ste|Ft|Mt|Sr|Jr|Dr|No|Inc|Ltd|Corp|Co))[.!?]\s/.test(text)) return;
  for (const match of matchesIn(text, BEHIND_TITLE)) {
    if (!/^\p{Lu}/u.test(match[1]!)) continue;
    const words = cutAside(match[1]!).replace(/[\s,]{1,4}$/, "");
    const isBar = /[|•·]/.test(match[0]);
    const bar = isBar && words.includes(",");
    const isTitled = isTitle || looksLikeTitle(text.slice(0, match.index));
    const isSetOff = isBar || (/[-–—]/.test(match[0]) && words.includes(","));
    if (!bar && !isTitled && !(isTop && isSetOff)) continue;
    if (isOnlyPlaces(text)) return;
    const start = at + match.index + match[0].length;
    const places = placesIn(words, start);
    if (!isOnlyPlaces(words) && !(bar && places[0]?.span.start === start)) continue;
    const isBehindTitle = isTop || (isFirst && isTitled && /[^\s,in]/.test(match[0]));
    for (const place of places) {
      const plain = place.region !== null && place.city !== null;
      const isLast = !match[0].startsWith(",") || at + text.length <= place.span.end + 1;
      if ((isBehindTitle && (plain || isLast)) || (bar && plain)) yield place;
    }
  }
}

/** Whether the words of a place, or its size, tell which one it is. */
export function isTold({ choices, country }: NamedPlace): boolean {
  return (
    choices.length === 0 || country !== null || choices.some(({ rank, dominant }) => dominant || rank === "likeliest")
  );
}

const BEHIND_TITLE = /(?:\s[-–—|•·]\s|\(|\sin\s|,\s)\s?(?=([^()|•·–—]{2,60}?)(?:$|\)|\s[-–—|•·]\s))/g;

/** The place of a line that holds the address of a workplace: `12 Main Street, Springfield, IL 62701`. */
export function lineOfAddress(block: OutlinedBlock): NamedPlace[] {
  const text = block.text.trim();
  if (text.length > 140 || !ADDRESS.test(text) || /[.!?]\s+\p{Lu}\p{Ll}{2}[^.!?]{0,120}[.!?]$|@/u.test(text)) return [];
  return placesIn(block.text, block.span.start).filter((place) => place.city !== null && isTold(place));
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

/** What a postal code can be, and a Dutch one before its town: `1012 VT Amsterdam`. */
const CODE = /\b(?:\d{4,6}|\d{3} \d{3}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)\b/g;
const BEHIND_CODE = /^\d{4} ?[A-Z]{2} \p{Lu}\p{L}{2,20}/u;

/** A postal code behind a town or a region. */
const ADDRESS =
  /\p{L}{2}[ ,]{1,2}(?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|(?<=\b(?:NSW|VIC|QLD|TAS|ACT|SA|WA|NT)\s)\d{4}|\d{3} ?\d{3})(?=[\s,.]|$)/u;

/** Whether a line is an address, and so may be that of the employer or of a page on which the posting stands. */
export function isAddress(block: OutlinedBlock): boolean {
  return ADDRESS.test(block.text.trim());
}

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
