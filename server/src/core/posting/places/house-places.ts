import { cityName, findCities, findRegions } from "../../data/gazetteer";
import { matchesIn } from "../../text/matches";
import { COMMON_WORDS } from "./bare-place";
import type { NamedPlace } from "./named-place";
import type { Prose } from "../prose";
import { looksLikeTitle } from "../title/title-words";

/** The towns for which houses are named, of those that lie in a country: `Yeovil District Hospital`. */
export function housePlaces({ text, block, toSpan }: Prose, home: () => string | null): NamedPlace[] {
  if (block.kind === "code" || !(A_KIND.test(text) || text.includes(" is a"))) return [];
  return [
    ...Array.from(matchesIn(text, HOUSE), ({ index }) => {
      const from = Math.max(0, index - 100);
      const before = BEFORE_HOUSE.exec(text.slice(from, index));
      return before ? lastTown(before[1]!, from + before.index, home) : undefined;
    }),
    ...Array.from(matchesIn(text, BEHIND_HOUSE), ({ index, 0: lead, 1: words }) =>
      firstTown(words!, index + lead.length, home),
    ),
    ...(text.includes(" is ")
      ? Array.from(matchesIn(text, A_TOWN), ({ index, 1: words }) => townNamed(words!, index, home))
      : []),
  ].flatMap((place) => (place ? [{ ...place, span: toSpan(place.span.start, place.span.end) }] : []));
}

/** The town at the head of a title: `Leeds Apprentice Administrator`. */
export function townOfTitle([first]: readonly Prose[], home: () => string | null): NamedPlace[] {
  const words = first && /^\s{0,4}((?:\p{Lu}[\p{L}.'’-]{1,20} ){1,4})(?=\p{Lu})/u.exec(first.text);
  if (!words || A_KIND.test(first.text) || !looksLikeTitle(first.text)) return [];
  const place = firstTown(words[1]!.trimEnd(), words[0].length - words[1]!.length, home);
  return place ? [{ ...place, span: first.toSpan(place.span.start, place.span.end) }] : [];
}

/** The longest name of a town with which words end. */
function lastTown(words: string, start: number, home: () => string | null): NamedPlace | undefined {
  const parts = words.split(" ");
  for (let from = 0; from < parts.length; from++) {
    const name = parts.slice(from).join(" ");
    // `New York Harbor Museum` is not in York.
    if (findRegions(name).length > 0) return undefined;
    if (from > 0 && OF_PERSON.test(parts[from - 1]!)) return undefined;
    const place = townNamed(name, start + words.length - name.length, home);
    if (place) return place;
  }
  return undefined;
}

/** The longest name of a town with which words begin. */
function firstTown(words: string, start: number, home: () => string | null): NamedPlace | undefined {
  const parts = words.split(" ");
  for (let to = parts.length; to > 0; to--) {
    const place = townNamed(parts.slice(0, to).join(" "), start, home);
    if (place) return place;
  }
  return undefined;
}

/** A town by its name alone, in the country of the text; in a text that shows none, one that means nothing else. */
function townNamed(words: string, start: number, homeOf: () => string | null): NamedPlace | undefined {
  const name = words.replace(/\.$/, "");
  const cities =
    name.length > 3 && !NO_TOWN.test(name) && !COMMON_WORDS.test(name) && findRegions(name).length === 0
      ? findCities(name)
      : [];
  if (cities.length === 0) return undefined;
  const home = homeOf();
  const here = cities.filter(({ country, dominant }) => (home === null ? dominant : country === home));
  if (here.length === 0) return undefined;
  const [{ region, country }] = here as [(typeof here)[0]];
  const isSure = here.length === 1;
  return {
    city: cityName(name),
    region: isSure ? region : null,
    country,
    span: { start, end: start + name.length },
    choices: isSure ? [] : here,
  };
}

/** What stands before the name of a person for whom a house is named: `Queen Elizabeth Hospital`. */
const OF_PERSON =
  /^(?:Queen|King|Prince|Princess|Duke|Duchess|Lady|Lord|Sir|Dr|St|Saint|San|Santa|Our|John|James|William|Mary|Thomas|George|Charles|Robert|David|Peter|Paul|Anne|Margaret|Henry|Edward|Joseph|Zachary)\.?$/;

/** Names of towns that are words of the names of houses. */
const NO_TOWN =
  /^(?:university|royal|victoria|queen\p{L}*|king\p{L}*|regional|general|central|trinity|georgetown|holy|saint|christ ?church|nelson|wellington|washington|lincoln|jefferson|franklin|madison|hope|providence|mercy|concord|elizabeth|alexandra|princess \p{L}+|union|liberty|spring\p{L}*|(?:north|south|east|west)(?:ern|side|gate|field|view|wood|point|brook|land|ridge|over)?|st\.? .+['’]s)$/iu;

const KINDS =
  "(?:Hospitals?|Infirmary|Museum|Library|Cathedral|Zoo|NHS|Health(?:care)?|Schools?|Academy|Branch|Surgery|Medical Centre|Centre|Ward|Unit|HMP|Clinic|CCG)";
const A_KIND = new RegExp(KINDS);

const OF_HOUSES =
  "(?:General|District|Royal|Memorial|County|City|Regional|Teaching|University|Public|Primary|High|Secondary|Town|Borough|and District|& District|Community|District Care|Children['’]?s|Women['’]?s|Mental|Dental|Eye|Animal|Veterinary|Metropolitan|Christian|Catholic|Grammar|Preparatory|International|Charter|Elementary|Middle|Technical|Dialysis|(?:Shopping|Health|Town) Centre)";
const WORD = "\\p{Lu}[\\p{L}.'’-]{1,20}";
const HOUSE = new RegExp(`(?<= )(?!(?:Centre|Ward|Unit|HMP)\\b)${KINDS}\\b`, "gu");
/** A town that a sentence describes: `Keyhaven is a pretty market town`. */
const A_TOWN = new RegExp(
  `(?<=^\\W{0,3}|[.!?…] )((?:${WORD} ){0,2}${WORD})(?= is (?:an?|one of the) [^.!?]{0,40}\\b(?:towns?|cit(?:y|ies)|villages?|suburbs?)\\b)`,
  "gu",
);
/** `Yeovil` before `District Hospital`. */
const BEFORE_HOUSE = new RegExp(
  `(?<![\\p{L}\\d]|\\p{Lu}[\\p{L}.’-]{0,20} )(?<!(?<!\\b(?:Hospitals?|Infirmary|Museum|Library|Clinic|School|Academy) )(?:and|&) )((?:${WORD} ){0,3}?${WORD}) (?:${OF_HOUSES} ){0,3}$`,
  "u",
);
/** `Worcester` behind `Hospitals`. */
const BEHIND_HOUSE = new RegExp(
  `\\b(?:[Hh]ospitals?|Branch|Infirmary|Cent(?:re|er)|Clinic|Ward|Unit|HMP) (?=((?:${WORD} ){0,2}${WORD}))`,
  "gu",
);
