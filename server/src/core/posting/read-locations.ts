import type { Outline } from "./outline";
import { homeCountry } from "./home-country";
import { mergePlaces } from "./merge-places";
import { BY_STATE, type NamedPlace } from "./named-place";
import { parsePlaces } from "./parse-places";
import {
  cutAside,
  employerPlace,
  lineOfAddress,
  lineOfCountry,
  lineOfPlaces,
  lineOfTerms,
  openingPlaces,
  placesIn,
  shoutedPlaces,
  titlePlaces,
  titleSuffix,
} from "./place-lines";
import type { Place } from "./posting";
import { fieldKindOf, type Field } from "./read-fields";
import { windowsAround, type Prose } from "./prose";
import { matchesIn } from "../text/matches";

/** The places where this job is done; not where the company has offices. */
export function readLocations(outline: Outline): Place[] {
  const found: NamedPlace[] = [];
  let known: string | null | undefined;
  const home = () => (known === undefined ? (known = homeCountry(outline.source)) : known);
  for (const field of outline.fields()) {
    if (field.kind === "location" || field.kind === "arrangement") found.push(...fieldPlaces(field, outline.source));
    if (field.kind === "title") found.push(...titlePlaces(field));
  }
  const prose = outline.prose();
  prose.forEach((piece, index) => {
    const { block } = piece;
    // What stands among the last lines today stands in the middle once somebody writes below it.
    if (block.section === "location" || index < FIRST_LINES || index >= prose.length - LAST_LINES)
      found.push(...lineOfPlaces(block, index < FIRST_LINES ? home() : null), ...titleSuffix(block, index));
    if (index < FIRST_LINES) found.push(...lineOfTerms(block), ...lineOfAddress(block));
    found.push(...shoutedPlaces(piece));
    if (index === 1 || index === 2) found.push(...employerPlace(block));
    if (block.kind !== "heading" && (!ASIDE.has(block.section) || OF_THIS_JOB.test(piece.text)))
      for (const window of windowsOfPlaces(piece)) found.push(...sentencePlaces(window));
  });
  found.push(...openingPlaces(prose));
  // `Canada` on a line of its own below the title says where, if nothing says more.
  const countries = prose.slice(1, 5).flatMap(({ block }) => lineOfCountry(block));
  found.push(...countries.filter(({ country }) => found.every((place) => place.country !== country)));
  if (found.length === 0) found.push(...prose.flatMap((piece) => [...housePlaces(piece)]));
  return mergePlaces(
    found.filter(
      (place) =>
        place.city !== null ||
        !found.some((other) => other.city !== null && (within(place, other) || isAround(place, other))) ||
        OF_CANDIDATES.test(outline.source.slice(Math.max(0, place.span.start - 50), place.span.start)),
    ),
    found.some(({ choices }) => choices.length > 0) ? home() : null,
  );
}

/** What stands before a place where candidates live. */
const OF_CANDIDATES = /\b(?:resid|remote|relocat|live|living|anywhere|home)\p{L}*[^.!?\r\n]{0,24}$/iu;

/** Whether a place is the state in which another is said to lie; a job in a state and in a city of it is in the city. */
function isAround({ region, span }: Place, other: Place): boolean {
  return (
    region !== null && region === other.region && BY_STATE.has(region.slice(0, 2)) && span.start !== other.span.start
  );
}

/** Whether a place is only a part of the words of another: the country behind a city. */
function within({ span }: Place, other: Place): boolean {
  return other.span.start < span.start && span.end <= other.span.end;
}

const FIRST_LINES = 8;
const LAST_LINES = 14;
const ASIDE: ReadonlySet<string> = new Set([
  "equal-opportunity",
  "accommodation",
  "fair-chance",
  "legal",
  "diversity",
  "benefits",
  "pay",
]);

/** The places that a field names; the name of a town that no list has is one where the field asks for nothing else. */
function fieldPlaces({ kind, label, value, span }: Field, source: string): NamedPlace[] {
  const behind = /^(?:front )?(?:city|town)$/.test(label)
    ? AREA_BELOW.exec(source.slice(span.end, span.end + 60))
    : null;
  if (behind) {
    const [place] = parsePlaces(`${value}, ${behind[1]!.trim()}`);
    if (place?.city) return [{ ...place, span }];
  }
  const places = placesIn(cutAside(value), span.start);
  if (places.length > 0 || kind !== "location" || label.startsWith("front ")) return places;
  // In a text without line breaks the value ends where a heading in capitals begins.
  const words = value.split(/\s(?=\p{Lu}{3,}\s)/u)[0]!.trim();
  const town = /[:：]\s{0,4}$/.test(source.slice(span.start - 5, span.start)) ? UNLISTED.exec(words) : null;
  if (!town || NO_TOWN.test(words) || fieldKindOf(value)) return [];
  const start = span.start + value.lastIndexOf(town[1]!);
  return [{ city: town[1]!, region: null, country: null, span: { start, end: start + town[1]!.length }, choices: [] }];
}

/** The line below a city that names its state. */
const AREA_BELOW =
  /^\s{0,4}[|,]?\s{0,4}(?:state|province|county|country|state\/province)\s?[:：]\s?(\p{Lu}[\p{L} ]{1,30})/iu;
/** `Tring`, and `Harbor Health Resort, Tring`. */
const UNLISTED =
  /^(?:\p{Lu}[\p{L}’' ]{2,40} (?:Resort|Hospital|Infirmary|School|Hotel|College|Academy|Centre|Library|Museum|Store|Clinic|House), )?(\p{Lu}\p{Ll}{2,15}(?:[ -]\p{Lu}\p{Ll}{2,15})?)\.?$/u;
const NO_TOWN =
  /^(?!.*, ).*(?:school|hospital|campus|cent(?:re|er)|main|north|south|east|west|europe|asia|africa|america|emea|apac|latam|global|world|international|store|shop|branch|warehouse|plant|site|hub|lab|library|museum|park|clinic|area|region|county|district|community|client|customer|both|either|see|please|tb[cda]|none|flexible|open|local|state|national|nation|federal|based|work|hotel|house|hall|court|resort|farm|base|camp|room|station|tele|distributed|shore|on-?site|confidential|undisclosed|unspecified|specified|applicable|depend|travel|base|negotia|vari|remote|hybrid|home|virtual|online|office|anywhere|multiple|any|head|corporate|company|university|college|field|facility|production|kitchen|restaurant|yes|full|part|country|city|town|here|above|below|project|sector|department|team|(?:ology|ment|tion|ics|ity|ness)$)/i;

/** A run of capitalised words with commas, `and` and `or` between them, as lists of places are written. */
const RUN =
  "(?:the )?(?:[Gg]reater |[Dd]owntown |[Cc]entral )?\\p{Lu}[\\p{L}.'’-]{1,30}(?:(?:,? (?:and |or |& |the )?|,| ?/ ?|; )\\p{Lu}[\\p{L}.'’-]{0,30}){0,14}";
const WORK =
  "(?:role|position|job|opportunity|internship|apprenticeship|opening|vacancy|post|candidate|incumbent|employee|individual|person|hire|assignment|contract|team member|work|you)";

const HIRING = "(?:now |currently |actively )?(?:hiring|looking for|seeking|recruiting|inviting|advertising)";

const NAMED = new RegExp(
  `\\b(?:in|at|is(?=\\s\\p{Lu}\\p{L}+[- ]based)|near|of|from|to|for|join|within|across|throughout|our|the|remote|remotely|Remote|virtual|home|position|role|job|work|downtown|both|[-–:(]) \\(?(?=(${RUN}))`,
  "gu",
);

/** What stands before the places of this job in a sentence. */
const TRIGGERS: readonly RegExp[] = [
  `\\b${WORK}s?(?: (?:is|are|will|would|can|may|must|should|to|be|primarily|ideally|currently|physically|preferably|both|either|able|willing|has|have|located|based)){1,6} (?:based |located |situated |placed |performed |stationed |headquartered |working |on-?site )?(?:in|at|out of|near|from|within)(?: (?:our|the|or near|either|downtown|one of our|any of our))? (?=(RUN))`,
  `\\b${WORK}s? (?:based|located|situated|available|open|here) (?:in|at|out of|near)(?: (?:our|the|downtown))? (?=(RUN))`,
  `\\b(?:this|the|an?|our) (?:[\\p{L}-]+ ){0,4}${WORK}s? (?:in|for)(?: (?:our|the|downtown))? (?=(RUN)(?: (?:office|branch|location|site|store|team|studio|area|market)|[.,;!]|$))`,
  `\\b(?:in|at|from|out of|for|to|join)(?: our| the) (?:new |growing |beautiful |downtown )?(?:\\p{L}+['’]s )?(?=(RUN)(?:-based)? (?:[Oo]ffices?|headquarters|hq|studio|branch|location|site|campus|store|team|facility|plant|warehouse)\\b)`,
  `\\b(?:willing|able|required|need|have|must|prepared|ready) to (?:live|reside|relocate|work)(?: on-?site)?(?: (?:with)?in(?: or near)?| near| to| from| at) (?:our )?(?=(RUN))`,
  `\\b(?:must|should|will|can|who) (?:currently |physically |already )?(?:live|reside|be based|be located|be resident|relocate|work on-?site|work onsite|work)(?: (?:with)?in(?: or near)?| near| to| from| at) (?:our )?(?=(RUN))`,
  `\\b(?:resid(?:e|ing|ents?)|living|[Bb]ased|[Ll]ocated|relocat(?:e|ing|ion)) (?:in|of|to|within) (?:or near )?(?=(RUN)(?: (?:or|and|preferred|required|is|area|to join)|[.,;!)]|$))`,
  `\\b(?:[Rr]emote(?:ly)?|[Ww]ork from home|[Tt]elecommut\\w+|[Vv]irtual)(?: work| position| role| job)?(?:,? (?:with)?in| from| across| anywhere in| throughout|,? based in| -| –|:)? \\(?(?:the |anywhere in (?:the )?)?(?=(RUN))`,
  `\\banywhere (?:with)?in (?:the )?(?=(RUN))`,
  `\\b(?:as long as|so long as|provided)(?: that)? you(?:['’]re| are| live| reside| work)(?: based| located)? in (?:the )?(?=(RUN))`,
  `\\b(?:looking for|hiring|seeking|seeks|searching for|recruiting|applications for|wanted|needed|openings?|positions? available|jobs?)(?: [^.;:!?\\r\\n]{1,90})?? in (?:the |our )?(?=(RUN)(?: (?:office|area|who|to|with|that|on|for)\\b|[.,;!)]|$))`,
  `\\b${WORK}s? (?:is|are|will be) (?:fully )?(?=(RUN)[- ]based\\b)`,
  `\\b(?:[Jj]oin|[Jj]oining|expanding|growing|[Ss]trengthen)\\b[^.;:!?\\r\\n]{1,60} teams? in (?=(RUN)(?:[.,;!?)]|$| (?:and|as|who|to)\\b))`,
  `\\b(?:one of (?:the following|our|these) |following )(?:hubs|locations|offices|cities|places|sites): (?=(RUN))`,
  `\\bcommut(?:e|ing|able)(?: primarily)?(?: distance)? (?:to|of|from) (?:our |the )?(?=(RUN))`,
  `\\bin (?=(RUN),? (?:is|are) (?:now |currently |actively )?(?:hiring|Hiring|HIRING|looking for|seeking|recruiting)\\b)`,
  `\\b(?:an?|our|the|this) (?=(RUN)[- ]based (?:[\\p{L}-]+ ){0,3}${WORK}\\b)`,
  `, (?=(RUN),? (?:is|are) ${HIRING}\\b)`,
  `\\b(?:[Yy]ou|${WORK})(?: will| would)? (?:be |is |are )?(?:based|located|working|work) (?:in|at|from|out of) (?:an?|our|the|one of our) (?:[\\p{L}-]{1,20} ){1,5}(?:in|near|at) (?=(RUN))`,
  `\\bapplications for (?:both )?(?=(RUN))`,
  `\\b(?:[Ff]ully remote|100% remote|remote) (?:with)?in (?:the )?(?=(RUN))`,
].map((source) => new RegExp(source.replace("RUN", RUN), "gu")); // prettier-ignore

/** What names the place of a job only in a sentence that seeks somebody: `We seek a cook for our hotel in Leeds`. */
const IN_SEEKING = new RegExp(
  `\\b(?:(?:home|hotel|hospital|school|clinic|practice|restaurant|pub|store|shop|nursery|surgery|dealership|warehouse|site|unit|service)s? (?:located |based |situated )?in|(?:at|in|from|for) (?:our|the) (?:[\\p{L}-]{1,20} ){0,2}(?:office|branch|garage|salon|studio|factory|farm|bakery|kitchen|lab|laboratory|plant|workshop|museum|library|gallery|depot|campus|cent(?:re|er)) in|(?:required|needed|wanted|available)(?: immediately| urgently)? in|to work (?:with)?in|to recruit [^.;:!?\\r\\n]{3,60} in|(?:role|position|job|opening|opportunity|vacancy)(?: available)? in(?: and around)?|vacancies in) (?:the |our )?(?=(${RUN}))`,
  "gu",
);
const SEEKS = /\b(?:looking|seek|recruit|hiring|requir|need|vacanc|opportunit|position|role\b|join|wanted|available)/i;

/** `You will work from our office in Leeds`: one office, and a sentence about this job. */
const OFFICE = new RegExp(
  `\\b(?:${WORK}|based|working|team)\\b[^.;:!?\\r\\n]{0,70}\\b(?:office|headquarters|hq|HQ|site|studio|hub|campus|plant|showroom) in (?:the )?(?:centre of |center of |heart of )?(?=(${RUN}))`,
  "gu",
);

/** `a Leeds-based role`, `Harbor Museum, Leeds is hiring`: what leads to a place is told by what follows it. */
const FOLLOWED = new RegExp(
  `(?:\\b(?:an?|our|the|this)|,) (?=(${RUN})(?:[- ]based\\b|,? (?:is|are) ${HIRING}\\b))`,
  "gu",
);
const FOLLOWS = new RegExp(`[- ]based\\b|\\b(?:is|are) ${HIRING}\\b`, "u");

/** The stretches of a prose in which a place is named behind a small word. */
function windowsOfPlaces(prose: Prose): Prose[] {
  const known = new Map<string, boolean>();
  const namesPlace = (match: RegExpMatchArray) => {
    const run = match[1]!;
    let names = known.get(run);
    if (names === undefined) known.set(run, (names = parsePlaces(run).length > 0));
    return names;
  };
  const namesIn = (text: string) => [
    ...matchesIn(text, NAMED),
    ...(FOLLOWS.test(text) ? matchesIn(text, FOLLOWED) : []),
  ];
  const named = namesIn(prose.text).sort((a, b) => a.index - b.index);
  if (!named.some(namesPlace)) return [];
  return windowsAround(prose, named).filter((window) => namesIn(window.text).some(namesPlace));
}

function* sentencePlaces(prose: Prose): Generator<NamedPlace> {
  const { text } = prose;
  for (const trigger of TRIGGERS) {
    for (const match of matchesIn(text, trigger)) {
      const sentence = sentenceBefore(text, match.index);
      // `The University Museum, Leeds is inviting …`
      if ((match[0] !== ", " && OTHERS.test(sentence + match[0])) || NO_PLACE_BEFORE.test(sentence)) continue;
      if (EXCLUDED.test(sentence + match[0])) continue;
      const opensLine = match.index === 0 && text.length < 80;
      if (
        /^(?:based|located)\b/.test(match[0]) &&
        !opensLine &&
        !(OF_JOB.test(sentence) && prose.block.section !== "about-company")
      )
        continue;
      if (/\b(?:headquarter|eligib|authori[sz]|citizen|legally)/i.test(match[0])) continue;
      yield* runPlaces(prose, match.index + match[0].length);
    }
  }
  for (const match of matchesIn(text, IN_SEEKING)) {
    const before = sentenceBefore(text, match.index);
    // `our office in Leeds` is where one works; `authorised to work in …` is not.
    const isOther =
      OTHERS.test(before + (/^(?:at|in|from|for) (?:our|the) /.test(match[0]) ? "" : match[0])) ||
      EXCLUDED.test(before + match[0]) ||
      prose.block.section === "about-company";
    if (SEEKS.test(before + match[0]) && !isOther) yield* runPlaces(prose, match.index + match[0].length);
  }
  for (const match of matchesIn(text, OFFICE)) {
    const sentence = sentenceBefore(text, match.index) + match[0];
    if (
      !/\b(?:we have|offices|headquartered|founded|clients?|customers?|with offices|travel)\b/i.test(sentence) &&
      !EXCLUDED.test(sentence)
    )
      yield* runPlaces(prose, match.index + match[0].length);
  }
  for (const match of matchesIn(text, CANDIDATES)) {
    for (const part of match[0].matchAll(IN_PLACES)) yield* runPlaces(prose, match.index + part.index + part[0].length);
  }
}

/** `Our clinic is located in Leeds`: where the one house is in which people work. */
const HOUSE = new RegExp(
  `\\b(?:[Oo]ur|[Tt]he) (?:[\\p{L}-]{1,20} ){0,2}(?:campus|office|clinic|store|shop|school|hospital|restaurant|practice|facility|plant|warehouse|firm|hotel|museum|library|farm|studio|nursery) is (?:\\p{Ll}{3,16}ly )?(?:located|situated|based) (?:in|at|near) (?:the heart of )?(?=(${RUN}))`,
  "gu",
);

function* housePlaces(prose: Prose): Generator<NamedPlace> {
  if (!/ is (?:\p{Ll}{3,16}ly )?(?:located|situated|based) /u.test(prose.text)) return;
  for (const match of matchesIn(prose.text, HOUSE))
    if (!/\bhead(?:quarter|[- ]office)/i.test(match[0])) yield* runPlaces(prose, match.index + match[0].length);
}

/** The places of the longest run of words that begins at an offset of the prose: `Warrington, PA` and not `Warrington` alone. */
function runPlaces({ text, toSpan }: Prose, at: number): NamedPlace[] {
  const rest = text.slice(at, at + 240);
  const run = WHOLE_RUN.exec(rest)?.[0] ?? "";
  const places = parsePlaces(run);
  const more = places.length > 0 ? INCLUDING.exec(rest.slice(run.length)) : null;
  const added = more ? parsePlaces(more[1]!) : [];
  const from = more ? run.length + more[0].length - more[1]!.length : 0;
  const shifted = (place: NamedPlace, by: number) => ({
    ...place,
    span: toSpan(by + place.span.start, by + place.span.end),
  });
  return [...places.map((place) => shifted(place, at)), ...added.map((place) => shifted(place, at + from))];
}

/** `… in Harbor Springs and other offices in the state, including Reno and Elko`. */
const INCLUDING = new RegExp(`^[^.;:!?\\r\\n]{0,70}\\bincluding (${RUN})`, "u");

const WHOLE_RUN = new RegExp(`^${RUN}`, "u");

/** `While we have offices in Leeds and York, we equally consider candidates in other parts of the United Kingdom`. */
const CANDIDATES = /\b(?:locations|offices|hubs) in [^.\r\n]{3,160}\bcandidates [^.\r\n]{0,80}/g;
const IN_PLACES = new RegExp(`\\b(?:in|of|across) (?=(${RUN}))`, "gu");

/** Sentences about somebody or something else than where this job is done. */
const OTHERS =
  /\b(?:headquartered|founded|established|offices? (?:in|across|around|located)|our (?:clients?|customers?|headquarters|company|global|offices)|company is|we are (?:based|located|headquartered)|we['’]re (?:based|located)|we operate|authori[sz]ed to work|eligible to work|legally|right to work|citizens?|university|college|degree|laws?(?! firm)|visa|license|licence|experience (?:in|with|working)|markets?|travel to)\b/i;
/** What is said of places where the job is not done: `not available to candidates residing in Colorado`. */
const EXCLUDED =
  /\b(?:not|never|n['’]t)\b(?: \p{L}+){0,3} (?:available|open|eligible|able|consider\w*|accept\w*|hir\w+|employ\w*|offered|reside|live|located)\b|\b(?:cannot|can['’]t|unable to|do(?:es)? not|don['’]t) (?:currently )?(?:hire|employ|accept|consider|support)|\b(?:exclud\w+|except(?: for|ing)?|other than|outside(?: of)?|ineligible)\b/iu;
/** A sentence of a benefits section that is on this job all the same. */
const OF_THIS_JOB =
  /\b(?:this|the) (?:role|position|job)\b|\byou (?:must|need to|should|have to|will need to) (?:be|live|reside|work)\b/i;
/** Words that tell that a sentence is about this job. */
const OF_JOB =
  /\b(?:roles?|positions?|jobs?|opportunit(?:y|ies)|you|candidates?|vacanc(?:y|ies)|term|internship|contract|looking (?:for|to)|seeking|hiring|apprenticeship)\b/i;
const NO_PLACE_BEFORE = /\b(?:not|no longer|previously|report(?:s|ing)?)\s*$/i;

function sentenceBefore(text: string, at: number): string {
  const from = Math.max(0, at - 160);
  const before = text.slice(from, at);
  const cut = Math.max(
    before.lastIndexOf(". "),
    before.lastIndexOf("! "),
    before.lastIndexOf("? "),
    before.lastIndexOf("\n"),
  );
  return before.slice(cut + 1);
}
