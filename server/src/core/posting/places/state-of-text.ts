import { findCities, findRegionCodes, statesNamed } from "../../data/gazetteer";
import { BY_STATE } from "./named-place";
import type { Place } from "../posting";

/**
 * The places of a text, each town whose words leave its state open in the one that the rest of the text tells: `Hampton` in a text of
 * `Virginia's colleges`.
 */
export function inStateOfText(places: readonly Place[], source: string): Place[] {
  if (!places.some(isOpen)) return [...places];
  const named = statesNamed(source);
  return places.map((place) => {
    const region = isOpen(place) ? (stateBehind(place, source) ?? stateOf(place, named)) : undefined;
    return region === undefined ? place : { ...place, region, country: region.slice(0, 2) };
  });
}

function isOpen({ city, region, country }: Place): boolean {
  return city !== null && region === null && (country === null || BY_STATE.has(country));
}

/** The state that stands behind the name of a town wherever the text has one there: `Delta` beside `our warehouse in Delta BC`. */
function stateBehind({ city, country }: Place, source: string): string | undefined {
  const states = source.split(city!).flatMap((rest, index) => {
    const code = index > 0 ? /^,? ([A-Z]{2,3})\b/.exec(rest.slice(0, LONGEST_CODE))?.[1] : undefined;
    return code ? findRegionCodes(code).filter((region) => region.slice(0, 2) === country) : [];
  });
  return new Set(states).size === 1 ? states[0] : undefined;
}

const LONGEST_CODE = 6;

/** Of the states that a text names, with how often, the one in which a town lies; undefined where it may be another as well. */
function stateOf({ city, country }: Place, named: ReadonlyMap<string, number>): string | undefined {
  const isHere = (region: string) => country === null || region.startsWith(country);
  const states = [...named.keys()].filter(isHere);
  // A text that names a dozen alike says where nobody is hired.
  const isMost = (region: string) => states.every((each) => each === region || named.get(each)! < named.get(region)!);
  const most = states.find(isMost);
  if (most === undefined || findCities(city!).some(({ region }) => region === most)) return most;
  // Of the smaller towns of a name no list has all: a text that names one state again and again is of that state.
  return country !== null && states.length === 1 && named.get(most)! > 1 ? most : undefined;
}
