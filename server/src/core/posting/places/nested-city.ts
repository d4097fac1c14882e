import { findCities, findCountry } from "../../data/gazetteer";
import { BY_STATE, isName, makePlace, nameIn, regionsOf, type NamedPlace } from "./named-place";
import type { Token } from "./place-tokens";

/**
 * `Leeds, West Yorkshire, United Kingdom`: a city, what it lies in, and the country, where the second is no city beside the first.
 * In federations whose states are told by their names two of these are two places.
 */
export function nestedCity(group: readonly Token[], i: number): NamedPlace | undefined {
  const [token, middle, last] = group.slice(i, i + 3);
  const country = last && findCountry(last.text);
  if (!token || !middle || !country || BY_STATE.has(country)) return undefined;
  // `Harbor County, Georgia` lies in the American state.
  if (country === "GE" && /\bCounty$/.test(middle.text)) return undefined;
  if (
    !isName(token.text) ||
    !(isName(middle.text) || AREA.test(middle.text)) ||
    findCountry(token.text) ||
    findCountry(middle.text)
  )
    return undefined;
  const isHere = (name: string) => findCities(name).some((entry) => entry.country === country);
  const lies = regionsOf(middle.text).find((region) => region.startsWith(`${country}-`));
  const isCity =
    AREA.test(middle.text) || isHere(token.text)
      ? lies !== undefined || !isHere(middle.text) || token.text === middle.text
      : lies !== undefined && regionsOf(token.text).some((region) => region.startsWith(country));
  if (!isCity) return undefined;
  const listed = findCities(token.text).filter((entry) => entry.country === country);
  const region = lies ?? (listed.length === 1 || listed[0]?.dominant ? listed[0]!.region : null);
  // `Greater London, England, United Kingdom` names no city.
  const isRegion = !isHere(token.text) && regionsOf(token.text).some((code) => code.startsWith(`${country}-`));
  return makePlace(isRegion ? null : nameIn(token, region ?? country), region, country, {
    start: token.start,
    end: last.end,
  });
}

/** What names of areas around a city hold. */
const AREA = /\b(?:County|Province|Region|District|Voivodeship|Oblast|Prefecture|Canton|Governorate)\b/;
