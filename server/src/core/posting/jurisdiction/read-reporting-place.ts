import { findCities, findRegionCodes, findRegions } from "../../data/gazetteer";
import type { Span } from "../../text/span";

/** A place where the office is to which a job reports. */
export interface ReportingPlace {
  /** ISO 3166-2, such as `US-NY`. */
  readonly region: string;
  readonly span: Span;
}

/** `reports to a manager in our New York office`, `reporting to the Chicago, IL headquarters`. */
const REPORTS =
  /\breport(?:s|ing)?(?: directly)? to\b[^.;:\n]{0,80}?\b(?:our|the|an?|in|at|of) (?=\p{Lu})((?:\p{Lu}[\p{L}.]{1,20} ?){1,3})(?:, ?([A-Z]{2}|\p{Lu}\p{Ll}{2,14}(?: \p{Lu}\p{Ll}{2,14})?))? ?(?:offices?|headquarters|HQ|location|site|team)\b/gu;

/** The places of the offices to which a job is said to report; only those whose state or province can be told. */
export function readReportingPlaces(text: string): ReportingPlace[] {
  if (!/\breport/i.test(text)) return [];
  return Array.from(text.matchAll(REPORTS)).flatMap((match) => {
    const name = match[1]!.trim();
    const region = regionOf(name, match[2]);
    const start = match.index + match[0].indexOf(name);
    return region === undefined ? [] : [{ region, span: { start, end: start + name.length } }];
  });
}

/** The region of a town or of a region itself; undefined where it could be several. */
function regionOf(name: string, qualifier: string | undefined): string | undefined {
  const named = qualifier === undefined ? [] : [...findRegionCodes(qualifier), ...findRegions(qualifier)];
  if (named.length === 1) return named[0];
  const regions = findRegions(name);
  if (regions.length === 1) return regions[0];
  const [likeliest] = findCities(name);
  return likeliest?.dominant ? (likeliest.region ?? undefined) : undefined;
}
