import { beginsPlace, findCities } from "../../data/gazetteer";
import type { SectionKind } from "../../data/section-kinds";
import { matchesIn } from "../../text/matches";
import { rememberEach } from "../../text/remember";
import { shiftSpan } from "../../text/span";
import { isStreetAddress } from "./address-places";
import type { NamedPlace } from "./named-place";
import { parsePlaces, placesIn } from "./parse-places";
import { ownerOf, type PlaceOwner } from "./place-owner";
import { COUNTIES, HOUSE_WORDS } from "./place-words";
import type { Prose } from "../prose";

/** The places of a run of words, and whose they are. */
export interface PlaceMention {
  readonly owner: PlaceOwner;
  readonly places: readonly NamedPlace[];
}

/** The places that the sentences of a prose name as those of the job or of the employer; others, as of clients, are passed over. */
export function placeMentions({ text, block, toSpan }: Prose): PlaceMention[] {
  return mentionsIn(block.section, text).map(({ owner, places }) => ({
    owner,
    places: places.map((place) => ({ ...place, span: toSpan(place.span.start, place.span.end) })),
  }));
}

/** The places that the sentences of a text in a section name, with places relative to it. */
const mentionsIn = rememberEach((section: SectionKind) => (text): readonly PlaceMention[] => {
  const mentions: PlaceMention[] = [];
  let last = -1;
  let passed = -1;
  const namesCounties = /counties/i.test(text);
  for (const match of matchesIn(text, NAMED)) {
    const at = match.index + match[0].length + (match[1]!.startsWith("the ") ? 4 : 0);
    const counties = namesCounties ? COUNTIES.exec(text.slice(at, at + 240)) : null;
    if (counties?.index === 0) last = at + counties[0].length;
    // Of a list of places the words before its first one tell whose they all are.
    if (at <= last || (at < passed && text[match.index - 1] === ",")) continue;
    const isBased = match[1]!.endsWith("-based") || text.startsWith(" based ", at + match[1]!.length);
    if (!isBased && !LEADS_TO_PLACE.test(text.slice(Math.max(0, match.index - LONGEST_LEAD), match.index))) continue;
    // `Harbor Recruitment Ltd (Harbor)`
    if (text[at - 1] === "(" && OF_FIRM.test(text.slice(Math.max(0, at - 12), at))) continue;
    // `Location: Harbor House, 4 Mill Lane, Horsforth LS18 4AB` is read as a field.
    if (text[at - 2] === ":" && isStreetAddress(text.slice(at, at + LONGEST_ADDRESS).split(/[.;•] /, 1)[0]!)) continue;
    const run = runAt(text, at).split("-based", 1)[0]!;
    let places = run.split(/[\s,;/-]+/, 40).some(beginsPlace) ? parsePlaces(run) : [];
    if (places.length === 0)
      places = isPlaceBehind(text, at)
        ? townAtHead(run)
        : townOfOffice(run, text.slice(at + run.length, at + run.length + 16));
    const [first] = places;
    if (!first) continue;
    const end = at + Math.max(...places.map(({ span }) => span.end));
    const after = text.slice(end, end + 170);
    if (first.city === null && (OF_COUNTRY.test(after) || RANKED.test(text.slice(Math.max(0, at - 100), at)))) continue;
    if (OF_ADDRESS.test(after)) continue;
    if (WITHIN.test(after) && parsePlaces(after.slice(4, 40).trim()).length > 0) continue;
    const leads = first.span.start === 0 ? [at] : [at, at + first.span.start];
    const owners = leads.map((lead) => ownerOf(sentenceBefore(text, lead).replace(PART_OF, "$1 "), after, section));
    const owner = (["job", "employer", "nobody"] as const).find((each) => owners.includes(each));
    passed = end;
    if (owner === undefined || (owner === "nobody" && !isWhole(first, run))) continue;
    last = end;
    const others = owner === "job" ? included(text.slice(end, end + 200)) : [];
    const shifted = (by: number) => (place: NamedPlace) => ({ ...place, span: shiftSpan(place.span, by) });
    mentions.push({ owner, places: [...places.map(shifted(at)), ...others.map(shifted(end))] });
  }
  return mentions;
});

/** Whether a place is what stands behind `Location: ` or `Harbor Hospital, `, whatever words a lost break has put behind it. */
function isPlaceBehind(text: string, at: number): boolean {
  if (!":,–-".includes(text[at - 2] ?? " ") && text.slice(at - 4, at) !== " in ") return false;
  return LABEL_OR_HOUSE.test(text.slice(Math.max(0, at - 40), at));
}

const LABEL_OR_HOUSE = new RegExp(`\\b(?:[Ll]ocations? ?[:–-]|${HOUSE_WORDS}(?:,| in)) $`, "u");

/** `Queens Medical Centre`: a run that goes on as the name of a house. */
const A_HOUSE = new RegExp(`^(?:\\S{1,20} ){1,4}(?:${HOUSE_WORDS}|Road|Street|Ward|Medical)\\b`, "u");

/** The known town with which a run of words begins: `Dundee Commercial Administrator`. */
function townAtHead(run: string): readonly NamedPlace[] {
  if (A_HOUSE.test(run)) return [];
  const words = run.split(",", 1)[0]!.split(" ").slice(0, 4);
  for (; words.length > 0; words.pop()) {
    const name = words.join(" ");
    if (findCities(name).length > 0) return parsePlaces(name);
  }
  return [];
}

/** The city that all know at the end of the words before `office`: `SoHo NYC`. */
function townOfOffice(run: string, after: string): readonly NamedPlace[] {
  const words = run.split(" ");
  if (words.length > 4 || !/^ (?:office|headquarters|HQ|studio|campus|team)\b/.test(after)) return [];
  for (let from = 1; from < words.length; from++) {
    const name = words.slice(from).join(" ");
    if (!findCities(name).some(({ dominant }) => dominant)) continue;
    return parsePlaces(name).map((place) => ({ ...place, span: shiftSpan(place.span, run.length - name.length) }));
  }
  return [];
}

/** Whether a place stands with its state: `Harbor Springs, Michigan`; with a code only a town that is known there, since `MSc, MA` is none. */
function isWhole({ city, region, span }: NamedPlace, run: string): boolean {
  const words = run.slice(span.start, span.end);
  if (region === null || !words.includes(",")) return false;
  return city === null || /\p{Ll}$/u.test(words) || findCities(city).some((entry) => entry.region === region);
}

/** A run of capitalised words with commas, `and` and `or` between them, as lists of places are written. */
const MORE = "(?:(?:(?: (?!19|20)\\d{4})?,? (?:and |or |& )?(?:the )?|,| ?/ ?|; )\\p{Lu}[\\p{L}.'’-]{0,30})";
const FIRST = "(?:the )?(?:[Gg]reater |[Dd]owntown |[Cc]entral )?\\p{Lu}[\\p{L}.'’-]{1,30}";
const RUN = `${FIRST}${MORE}{0,14}`;
const LONG_RUN = new RegExp(`^${FIRST}${MORE}{0,160}`, "u");
/** A run with the rest of the postal code behind it, of which it has the first letters: `Stamford PE9 2AL`. */
const WHOLE_RUN = new RegExp(`^${RUN}(?:(?<=\\s[A-Z]{1,2})\\d[A-Z\\d]? ?\\d[A-Z][A-Z\\d]\\b)?`, "u");

/** The run of words that begins at a place in a text; one that goes on where runs are cut is a long list. */
function runAt(text: string, at: number): string {
  const run = WHOLE_RUN.exec(text.slice(at, at + 240))?.[0] ?? "";
  const goesOn =
    run.length > 100 &&
    run.includes(",") &&
    /^(?:[,;]| ?\p{Lu})/u.test(text.slice(at + run.length, at + run.length + 2));
  return goesOn ? (LONG_RUN.exec(text.slice(at, at + 2000))?.[0] ?? run) : run;
}

/** Where a name of places may begin. */
const NAMED = new RegExp(` \\(?(?:metro-)?(?=(${RUN}))`, "gu");
const LONGEST_ADDRESS = 140;
const OF_FIRM = /\b(?:Ltd|Limited|Inc|LLC|PLC|plc|Corp|Co|GmbH)\.? \($/;
/** The small words and marks behind which sentences name places. */
const LEADS_TO_PLACE =
  /(?:\b(?:in|at|near|outside|of|from|to|for|join|within|across|around|throughout|[Oo]ur|an?|the|this|is|fully|serves|serving|remote|remotely|Remote|Location|virtual|home|position|role|job|work|their|its|growing|launched|new|main|corporate|busy|office|headquarters|campus|downtown|beautiful|sunny|historic|rural|vibrant|both|either|primarily|predominantly|predominately|mainly|ideally|currently)|[-–:(,])$/;
/** One more than the longest of these words has. */
const LONGEST_LEAD = 14;

/** `… in Harbor Springs and other offices in the state, including Reno and Elko`: the places behind the first ones. */
function included(after: string): NamedPlace[] {
  const more = INCLUDING.exec(after);
  if (!more) return [];
  return placesIn(more[1]!, more[0].length - more[1]!.length);
}

/** `one of the largest trusts in the UK`: whom an employer is the first among. */
const RANKED =
  /\b(?:leading|largest|biggest|best|first|(?<!\b(?:can|will|to|are|is) )only|oldest|finest|busiest|premier|top|most|fastest|highest)\b[^.;:!?\r\n]{0,80}(?<!\b(?:based|located|situated)) (?:in|of|across|throughout)(?: the)? $|\b\d[\d,]{0,8}\+? (?!(?:\p{L}+ )?(?:positions|posts|roles|vacancies|jobs|openings))(?:[\p{L}-]{2,20} ){1,3}(?:in|across|throughout|around)(?: the)? $/u;
/** `Bradley.Stevens@harbor.example` */
const OF_ADDRESS = /^[\p{L}\d._-]{0,30}@/u;
/** `our US headquarters`: an office in a country, not the country. */
const OF_COUNTRY = /^ (?:headquarters|HQ|hq|offices?|teams?)\b/;

/** `in Chelsea, in New York`, `in the Moseley area of Birmingham`: the part of a town before the town. */
const PART_OF =
  /\b(in|at|near) (?:\p{Lu}[\p{L}' ]{2,30}, (?:in|near)|the \p{Lu}[\p{L}' ]{2,24} (?:[Aa]rea|[Dd]istrict|part|suburb|quarter) of|the (?:\p{Ll}{3,12} )?\p{Lu}\p{L}{2,20} [Dd]istrict of) $/u;
const WITHIN = /^, in \p{Lu}/u;

const INCLUDING = new RegExp(`^[^.;:!?\\r\\n]{0,70}\\bincluding (${RUN})`, "u");

/** The words of a sentence that stand before a place in it. */
function sentenceBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 160), at);
  const [...ends] = matchesIn(before, SENTENCE_END);
  const last = ends.at(-1);
  return last ? before.slice(last.index + last[0].length) : before;
}

/** The end of a sentence or of what it sets off; a glued one ends between small letters and a capital. */
const SENTENCE_END =
  /(?<!\b(?:Dr|Mr|Mrs|Ms|Rev|Prof|St|Mt|Ft|Inc|Ltd|Co|No))[.!?](?:\s|(?<=\p{Ll}[.!?])(?=\p{Lu}))|[\r\n•]|\)(?=\p{Lu})|\sbut\s/gu;
