import { cityName, findCities, findRegions } from "../../data/gazetteer";
import type { Located } from "../../text/span";
import { COMMON_WORDS } from "./bare-place";
import { BY_STATE, type NamedPlace } from "./named-place";

/**
 * The town for which a public body or a university is named, which is where its people work: `City of Leeds`, `Universiteit Utrecht`. The
 * name is that of one town alone, in the country of the text if it shows one.
 */
export function townOfEmployer(employer: Located<string> | null, home: () => string | null): NamedPlace[] {
  if (!employer || !OF_TOWN.test(employer.value) || employer.value.includes(",")) return [];
  const words = employer.value.split(" ");
  for (let length = Math.min(words.length - 1, LONGEST_TOWN); length > 0; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const name = words.slice(from, from + length).join(" ");
      const start = employer.span.start + words.slice(0, from).join(" ").length + (from > 0 ? 1 : 0);
      const town = townNamed(name, home());
      if (town) return [{ ...town, city: cityName(name), span: { start, end: start + name.length }, choices: [] }];
    }
  return [];
}

function townNamed(name: string, home: string | null): { region: string | null; country: string } | undefined {
  if (!/^\p{Lu}\p{L}{3}/u.test(name) || COMMON_WORDS.test(name) || OF_PERSON.test(name)) return undefined;
  // `University of Washington` is in the state.
  if (findRegions(name).some((region) => BY_STATE.has(region.slice(0, 2)))) return undefined;
  const known = findCities(name).filter(({ country }) => home === null || country === home);
  const meant = known.filter(({ dominant }) => dominant);
  const [only] = meant.length > 0 ? meant : home === null ? [] : known;
  return only && (meant.length === 1 || known.length === 1) ? only : undefined;
}

const LONGEST_TOWN = 3;
const OF_TOWN =
  /^(?:City|Town|Village|Borough) of |\bUniversit|\b(?:City|Borough|Town|District) Council$|\bCollege (?=\p{Lu}\p{L}+$)/u;
const OF_PERSON =
  /^(?:Washington|Lincoln|Jefferson|Franklin|Madison|Jackson|Columbia|Victoria|Wellington|Nelson|Royal|Trinity|Wayne|Marshall|Howard|Lawrence|Miami|Phoenix|Wesley|Drake|Troy|Temple|Pacific|Central)$/;
