import { isOnlyPlaces, placesIn } from "./parse-places";
import type { NamedPlace } from "./named-place";
import type { Prose } from "../prose";

/** `THIS POSITION IS BASED IN LEEDS`: a place in a sentence in capitals. */
export function shoutedPlaces({ text, toSpan }: Prose): NamedPlace[] {
  if (!text.includes("BASED") && !text.includes("LOCATED")) return [];
  return placesAhead(
    /\b(?:BASED|LOCATED) (?:IN|AT) (?=(\p{Lu}[\p{Lu} ,.'-]{2,40}?)(?: ?[.;!()]|$))/u.exec(text),
    toSpan,
  );
}

/** `Ability to commute: Leeds LS1 4AP: reliably commute or plan to relocate`: a place that a form asks whether one can reach. */
export function commutedPlaces({ text, toSpan }: Prose): NamedPlace[] {
  return placesAhead(text.length < 240 && /commute|[Rr]elocate/.test(text) ? COMMUTED.exec(text) : null, toSpan);
}

/** The places right behind a match, whose group they are, if it holds nothing else. */
function placesAhead(match: RegExpExecArray | null, toSpan: Prose["toSpan"]): NamedPlace[] {
  if (!match || !isOnlyPlaces(match[1]!)) return [];
  return placesIn(match[1]!, match.index + match[0].length).map((place) => ({
    ...place,
    span: toSpan(place.span.start, place.span.end),
  }));
}

const COMMUTED =
  /(?:^|: )[^\p{L}:]{0,4}(?=(\p{Lu}[^:]{2,60}): (?:able to |must be able to )?(?:[Rr]eliably commute|[Rr]elocate before))/u;
