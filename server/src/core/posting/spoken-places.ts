import { isOnlyPlaces, parsePlaces } from "./parse-places";
import type { NamedPlace } from "./named-place";
import type { Prose } from "./prose";

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
