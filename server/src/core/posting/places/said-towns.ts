import { cityName, findCities, findRegions, type CityEntry } from "../../data/gazetteer";
import { matchesIn } from "../../text/matches";
import { COMMON_WORDS } from "./bare-place";
import { BY_STATE, type NamedPlace } from "./named-place";
import type { Prose } from "../prose";

/**
 * The well-known towns in which or around which a text says that something is: `We deliver meals in Nashville`. Where a posting names no
 * place of the work and speaks of one town alone, the work is there.
 */
export function saidTowns({ text, block, toSpan }: Prose, home: () => string | null): NamedPlace[] {
  if (block.kind === "code") return [];
  return Array.from(matchesIn(text, SAID)).flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 120), match.index + match[0].length);
    const said = before.slice(before.search(LAST_END) + 1);
    const place = OF_OTHERS.test(said) ? undefined : townAtHead(match[2]!, home);
    if (!place || BEHIND.test(text.slice(match.index + match[0].length + place.name.length))) return [];
    // `at Harbor` may be the name of a firm.
    if (match[1] === "at" && BY_STATE.has(place.town.country!)) return [];
    const start = match.index + match[0].length;
    return [{ ...place.town, span: toSpan(start, start + place.name.length) }];
  });
}

/** The longest name of a town that nobody takes for another with which words begin. */
function townAtHead(words: string, homeOf: () => string | null): { name: string; town: NamedPlace } | undefined {
  const parts = words.split(" ");
  for (let to = parts.length; to > 0; to--) {
    const name = parts
      .slice(0, to)
      .join(" ")
      .replace(/(?:['’]s)?\.?$/, "");
    if (name.length < 4 || COMMON_WORDS.test(name) || findRegions(name).length > 0) continue;
    const cities = findCities(name);
    if (cities.length === 0) continue;
    const home = homeOf();
    const meant = cities.filter((entry) => isMeant(entry, home));
    if (meant.length === 0) return undefined;
    const [{ region, country }] = meant as [CityEntry];
    const isSure = meant.length === 1;
    const span = { start: 0, end: name.length };
    return {
      name,
      town: { city: cityName(name), region: isSure ? region : null, country, span, choices: isSure ? [] : meant },
    };
  }
  return undefined;
}

/** Whether a town is the one of its name in a text of a country; in a land of many namesakes only the one that all know. */
function isMeant({ country, dominant }: CityEntry, home: string | null): boolean {
  return home === null || BY_STATE.has(home) ? dominant && (home === null || country === home) : country === home;
}

const WORD = "\\p{Lu}[\\p{L}.'’-]{1,20}";
const SAID = new RegExp(
  `\\b(in|at|near|around|across|throughout|within|serving) (?:the (?:(?:city|town|village|heart|cent(?:re|er)|middle) of |(?=[^.;:!?]{3,40} (?:area|region|district)\\b)))?(?:(?:down|mid)town |central |[Gg]reater |beautiful |historic )?(?=((?:${WORD} ){0,2}${WORD}))`,
  "gu",
);
const LAST_END = /[.!?]\s[^.!?]{0,120}$/;
/** What is said of others, of former times, or of one day. */
const OF_OTHERS =
  /\b(?:headquarter\w*|hq|offices?|clients?|customers?|partners?|founded|born|began|opened|opening|university|degree|travel\w*|laws?|ordinance|award\w*|ranked|best|conferences?|interview\w*|session|exam\w*|test(?:s|ing)?|held|reside|residents?|commut\w+|stores|locations|sites|hubs|operat\w+|invest\w+|communities|projects?|events?|shown|published|headed|climates?|conditions|knowledge|collaborat\w+|liais\w+|worked)\b|(?:\d|\bexperience) (?:in|at) $/i;
const BEHIND =
  /^(?:\s(?:City|(?:climate|weather|time|style|Day|Street|Road|Avenue|Lane|University|College)\b)|,? (?:and|or|&|\/) \p{Lu}|, \p{Lu}[\p{L} ]{2,20}(?:,| and | or )|[^.;:]{0,12} other |[- ]+based\b| in (?:19|20)\d\d|@)/u;
