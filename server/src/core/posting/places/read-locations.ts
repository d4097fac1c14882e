import { isDistrict } from "../../data/gazetteer";
import { addressPlaces, placesInRuns } from "./address-places";
import { ASIDE, gatherPlaces, type Said } from "./gather-places";
import { homeCountry } from "./home-country";
import { housePlaces, townOfTitle } from "./house-places";
import { mergePlaces } from "./merge-places";
import { BY_STATE, isTold, type NamedPlace } from "./named-place";
import { isKnownAbroad } from "./namesakes";
import type { Outline } from "../outline";
import type { Place, Posting } from "../posting";
import { readWorkArrangement } from "../employment/read-work-arrangement";
import { saidTowns } from "./said-towns";
import { inStateOfText } from "./state-of-text";
import { townOfEmployer } from "./town-of-employer";
import { unlistedTowns } from "./unlisted-town";

/** The places where this job is done; not where the company has offices. */
export function readLocations(
  outline: Outline,
  { workArrangement: arrangement, organization }: Pick<Posting, "workArrangement" | "organization"> = {
    workArrangement: readWorkArrangement(outline),
    organization: null,
  },
): Place[] {
  const home = homeOf(outline);
  const said = gatherPlaces(outline, home);
  // `Educator - Virginia` in a text of Australia names no state of America.
  const isMeant = (place: NamedPlace) =>
    place.city === null && place.region !== null
      ? [null, place.country].includes(home())
      : isTold(place) || place.choices.some(({ country }) => country === home());
  const behindTitles = said.behindTitles.filter(isMeant);
  // More at the end are the offices or the other jobs that a page ends with.
  const atEnd = mergePlaces(said.atEnd, null).length < 3 ? said.atEnd.filter(isTold) : [];
  const local = [...said.places, ...behindTitles, ...atEnd].filter((place) => !isCountry(place));
  // `Canada` behind the title or on a line below it says where, if nothing says more.
  const isNew = ({ country }: Place) => !said.places.concat(local).some((place) => place.country === country);
  const countries = [...behindTitles.filter(isCountry), ...said.countries].filter(isNew);
  const found = [...said.places.filter(isCountry), ...local, ...countries].slice(0, MOST_PLACES);
  if (found.length === 0) found.push(...outline.prose().flatMap((piece) => unlistedTowns(piece, home)));
  if (found.length === 0) found.push(...said.ofPage);
  const around = arrangement?.value === "remote" ? [] : merged(found, home);
  const isVague = arrangement?.value !== "remote" && around.every(isLarge);
  const ofEmployer = isVague ? employerPlaces(outline, said, home).filter((place) => isWithin(place, around)) : [];
  if (isVague && ofEmployer.length === 0)
    ofEmployer.push(...townOfEmployer(organization, home).filter((place) => isWithin(place, around)));
  // `in the UK` says less than where the employer is in it.
  const meant = ofEmployer.length > 0 ? ofEmployer : found;
  const places = merged(
    meant
      .filter((place) => !isPartOf(place, meant) || isOfCandidates(place, outline.source))
      .filter((place) => arrangement?.value === "remote" || !isSaidMore(place, meant, outline.source))
      .map((place) => (place.regions ? inRegionOf(home(), place) : place)),
    home,
  );
  const { source } = outline;
  return inStateOfText(
    places.filter((place) => !isCountyOf(place, places, source) || isOfCandidates(place, source)),
    source,
  );
}

/** Whether a place is a part of Britain in which a town lies that is named elsewhere, or right before it: in a list they are two places. */
function isCountyOf(place: Place, all: readonly Place[], source: string): boolean {
  const { region, span } = place;
  const name = source.slice(span.start, span.end);
  const isAround = ({ city, span: town }: Place) =>
    Math.abs(town.start - span.start) > IN_A_LIST ||
    (!isKnownAbroad(city!) && [", ", " in "].some((between) => source.includes(city! + between + name)));
  return (
    isLarge(place) &&
    region !== null &&
    all.some((town) => town.city !== null && town.region === region && isAround(town))
  );
}

const IN_A_LIST = 80;

/** Each place once, in the country of which the text speaks where the name leaves it open. */
function merged(places: readonly NamedPlace[], home: () => string | null): Place[] {
  return mergePlaces(places, places.some(({ choices, isBare }) => choices.length > 0 || isBare) ? home() : null);
}

/** Places that are all one, or of which those at the head of the text are one; none if several are named. */
function oneOf(places: readonly NamedPlace[]): readonly NamedPlace[] {
  const first = places.filter(({ span }) => span.start < HEAD);
  return [places, first].find((some) => mergePlaces(some, null).length === 1) ?? [];
}

/** How much of a text tells first of all what it is about. */
const HEAD = 400;

/** The places of the city that is named more often than all others together. */
function mostNamed(places: readonly NamedPlace[]): readonly NamedPlace[] {
  const named = (city: string | null) => places.filter((place) => place.city === city);
  const most = places.map(({ city }) => named(city)).find(({ length }) => length > places.length / 2);
  return most ?? places;
}

/** Whether a place lies in one of some countries, if there are any. */
function isWithin({ country }: Place, countries: readonly Place[]): boolean {
  return countries.length === 0 || countries.some((place) => place.country === country);
}

/** The country that the text shows to be its own, looked up when first asked for. */
function homeOf(outline: Outline): () => string | null {
  let known: string | null | undefined;
  return () => (known === undefined ? (known = homeCountry(outline)) : known);
}

/**
 * Where the employer is, if that is one place: `Our clinic is located in Leeds`, an address, or else
 * the one place that the text names.
 */
function employerPlaces(
  outline: Outline,
  { ofEmployer, ofNobody }: Said,
  home: () => string | null,
): readonly NamedPlace[] {
  const told = ofEmployer.filter((place) => !isLarge(place));
  const towns = told.filter(({ city }) => city !== null);
  const prose = outline.prose();
  const sources = [
    () => towns,
    () => told,
    () => prose.flatMap(addressPlaces),
    () => ofNobody,
    () => prose.flatMap(placesInRuns),
    () => townOfTitle(prose, home),
    () =>
      mostNamed(prose.filter(({ block }) => !ASIDE.has(block.section)).flatMap((piece) => housePlaces(piece, home))),
    () => ofEmployer.filter((place) => !isCountry(place)),
    () => prose.filter(({ block }) => !ASIDE.has(block.section)).flatMap((piece) => saidTowns(piece, home)),
  ];
  for (const source of sources) {
    const places = source();
    if (places.length > 0) return oneOf(places);
  }
  return [];
}

/** `Keyhaven, WA` in a text of Australia is not in America. */
function inRegionOf(country: string | null, place: NamedPlace): NamedPlace {
  const region = place.regions?.find((code) => code.slice(0, 2) === country);
  return region === undefined ? place : { ...place, region, country };
}

/** More mentions of places than a posting has; each is compared with all others. */
const MOST_PLACES = 300;

/** Whether a place is a country, or a part of Britain, as counties are read. */
function isLarge({ city, region }: Place): boolean {
  return city === null && (region === null || region.startsWith("GB-"));
}

function isCountry({ city, region }: Place): boolean {
  return city === null && region === null;
}

/** Whether a place is a part of the words of another, or the state around it. */
function isPartOf(place: NamedPlace, all: readonly NamedPlace[]): boolean {
  return all.some(
    (other) =>
      within(place, other) ||
      (other.city !== null &&
        (place.city === null
          ? isAround(place, other)
          : [place, other].every(({ country }) => (country ?? "GB") === "GB") && isDistrict(place.city, other.city))),
  );
}

/** Whether a place is the country alone of a town where people come to work: `UK-based, two days a week at our London office`. */
function isSaidMore(place: NamedPlace, all: readonly NamedPlace[], source: string): boolean {
  const { country, span } = place;
  return (
    isCountry(place) &&
    all.some(
      (town) => town.city !== null && town.country === country && Math.abs(town.span.start - span.start) < NEAR,
    ) &&
    !OF_ALL_COUNTRY.test(source.slice(Math.max(0, span.start - 60), span.end + 40))
  );
}

const NEAR = 400;
const OF_ALL_COUNTRY =
  /\b(?:remote\w*|anywhere|resid\w+|liv(?:e|es|ing)|home|candidates|travel\w*|throughout|across)\b/i;

/** Whether a place is one in which candidates live: it may be larger than where the work is. */
function isOfCandidates({ span }: Place, source: string): boolean {
  return OF_CANDIDATES.test(source.slice(Math.max(0, span.start - 50), span.start));
}

const OF_CANDIDATES =
  /\b(?:(?:resid|remote|relocat|anywhere|(?<!\b(?:nursing|care|residential) )home)\p{L}*|lives?\b|living\b)[^.!?\r\n]{0,24}$/iu;

/** Whether a place is the state in which another is said to lie; a job in a state and in a city of it is in the city. */
function isAround({ region, span }: Place, other: Place): boolean {
  return (
    region !== null && region === other.region && BY_STATE.has(region.slice(0, 2)) && span.start !== other.span.start
  );
}

/** Whether a place is only a part of the words of another: the country behind a city. */
function within({ span }: Place, { span: other }: Place): boolean {
  return other.start <= span.start && span.end <= other.end && span.end - span.start < other.end - other.start;
}
