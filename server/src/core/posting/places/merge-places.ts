import { findBritishCounty } from "../../data/gazetteer";
import type { NamedPlace } from "./named-place";
import { isKnownAbroad, shareNames } from "./namesakes";
import type { Place } from "../posting";

/**
 * Each place once; a bare name takes its region from the other places of the posting where only one fits, or from the country that the
 * whole text speaks of, which is null where it does not tell.
 */
export function mergePlaces(found: readonly NamedPlace[], home: string | null): Place[] {
  const sorted = [...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const plain = sorted.filter((place) => place.choices.length === 0);
  const settled = sorted.map((place) => likeliest(inHome(settle(place, plain), home)));
  const places: Place[] = [];
  for (const { city: name, region, country, span } of settled) {
    const city = name !== null && /^\p{Lu}[\p{Lu} .'’-]{3,}$/u.test(name) ? inSmallLetters(name) : name;
    const index = places.findIndex((known) => isSamePlace(known, { city, region, country, span }));
    if (index < 0) places.push({ city, region, country, span });
    else if (places[index]!.region === null && region !== null) places[index] = { ...places[index]!, region, country };
  }
  return places;
}

/** `SAN JOSE` as it is written elsewhere. */
function inSmallLetters(name: string): string {
  return name.replace(/(?<=\p{L})\p{L}+/gu, (letters) => letters.toLowerCase());
}

/** Outside of federations a city is known by its country: London is one, in GB-LND as in GB-ENG. */
const BY_REGION: ReadonlySet<string> = new Set(["US", "CA", "AU", "IN", "BR", "MX"]);

function isSamePlace(a: Place, b: Place): boolean {
  if (!sameName(a.city, b.city) || !agree(a.country, b.country)) return false;
  if (a.city === null) return a.region === b.region && a.country === b.country;
  return agree(a.region, b.region) || (a.country !== null && !BY_REGION.has(a.country));
}

function settle(place: NamedPlace, plain: readonly NamedPlace[]): NamedPlace {
  const told = place.isBare || place.choices.length > 0 ? plain.find((other) => isToldOf(other, place)) : undefined;
  if (told) return { ...place, region: told.region, country: told.country, choices: [] };
  if (place.choices.length === 0) return withRegion(place, plain);
  const regions = new Set(plain.map((other) => other.region).filter((region) => region !== null));
  const countries = new Set(plain.map((other) => other.country));
  // `Surrey` beside `Dorking, Surrey`, whatever towns of the name there are abroad.
  const county = countries.has("GB") && place.city !== null ? findBritishCounty(place.city) : undefined;
  if (county && !place.choices.some(({ country }) => country === "GB"))
    return { ...place, city: null, region: county, country: "GB", choices: [] };
  const inRegions =
    regions.size === 1 ? place.choices.filter((choice) => choice.region !== null && regions.has(choice.region)) : [];
  const inCountries = place.choices.filter((choice) => countries.has(choice.country));
  const [only] = inRegions.length === 1 ? inRegions : inCountries.length === 1 ? inCountries : [];
  // Of towns of a name in America only the larger are listed: the country alone does not tell the state.
  const isTold = inRegions.length === 1 || only?.country !== "US";
  if (only) return { ...place, region: isTold ? only.region : null, country: only.country };
  return inCountries.length > 1 && new Set(inCountries.map((choice) => choice.country)).size === 1
    ? { ...place, country: inCountries[0]!.country }
    : place;
}

/** Whether a place is of the name of another one that says no state, and is told with its own: `Alexandria, VA` beside `Alexandria`. */
function isToldOf({ city, region, isBare }: NamedPlace, other: NamedPlace): boolean {
  return !isBare && city !== null && region !== null && other.region === null && sameName(city, other.city);
}

/** A town that no list has, in the state in which all other places of the posting lie. */
function withRegion(place: NamedPlace, plain: readonly NamedPlace[]): NamedPlace {
  if (place.city === null || place.region !== null || !BY_REGION.has(place.country ?? "")) return place;
  const regions = new Set(plain.flatMap(({ region }) => region ?? []));
  const [region] = regions;
  return regions.size === 1 && region!.startsWith(place.country!) ? { ...place, region: region! } : place;
}

/** A name that nothing near it settles, in the country of which the text speaks; that a list has it elsewhere says nothing then. */
function inHome(place: NamedPlace, home: string | null): NamedPlace {
  if (home !== null && place.isBare) return isAbroad(place, home) ? { ...place, region: null, country: home } : place;
  if (home === null || place.choices.length === 0 || place.region !== null) return place;
  const inside = place.choices.filter(({ country }) => country === home);
  const county = home === "GB" && place.city !== null ? findBritishCounty(place.city) : undefined;
  if (inside.length === 0)
    return county ? { ...place, city: null, region: county, country: home } : namesake(place, home);
  return { ...place, region: inside.length === 1 && !BY_REGION.has(home) ? inside[0]!.region : null, country: home };
}

/** A name that the list has elsewhere alone: in a land that has its names in common with others it is a smaller town of that name. */
function namesake(place: NamedPlace, home: string): NamedPlace {
  return place.choices.every(({ country }) => isAbroad({ ...place, country }, home))
    ? { ...place, country: home, choices: [] }
    : { ...place, country: null };
}

/** Whether a city lies abroad in a country that has its names in common with the home of a text, and is not known everywhere. */
function isAbroad({ city, country }: NamedPlace, home: string): boolean {
  return city !== null && country !== null && shareNames(country, home) && !isKnownAbroad(city);
}

/** A name that nothing else settles, where it means one place by far the most often: Athens is the one in Greece. */
function likeliest(place: NamedPlace): NamedPlace {
  if (place.city === null || place.region !== null) return place;
  const first = place.choices.find(
    ({ rank, dominant }) => dominant || (rank === "likeliest" && place.country === null),
  );
  return first ? { ...place, region: first.region, country: first.country } : place;
}

function sameName(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && a.toLowerCase() === b.toLowerCase());
}

function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}
