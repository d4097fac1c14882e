import { beginsPlace, findCities } from "../data/gazetteer";
import { STREET } from "../data/streets";
import { matchesIn } from "../text/matches";
import { neededWords } from "../text/needed-words";
import { Sieve } from "../text/sieve";
import type { NamedPlace } from "./named-place";
import { parsePlaces } from "./parse-places";
import type { Prose } from "./prose";

/**
 * Whose place a sentence names: that of the job, or that of the employer, where people work if nothing else is said; of nobody is a
 * place that stands there with its state, of which nothing is said.
 */
export type PlaceOwner = "job" | "employer" | "nobody";

export interface PlaceMention {
  readonly owner: PlaceOwner;
  readonly places: readonly NamedPlace[];
}

/** The places that the sentences of a prose name as those of the job or of the employer; others, as of clients, are passed over. */
export function* placeMentions(prose: Prose): Generator<PlaceMention> {
  const { text, block } = prose;
  const known = new Map<string, NamedPlace[]>();
  let last = -1;
  let passed = -1;
  for (const match of matchesIn(text, NAMED)) {
    const at = match.index + match[0].length + (match[1]!.startsWith("the ") ? 4 : 0);
    // Of a list of places the words before its first one tell whose they all are.
    if (at <= last || (at < passed && match[0].startsWith(","))) continue;
    const run = WHOLE_RUN.exec(text.slice(at, at + 240))?.[0] ?? "";
    let places = known.get(run);
    if (places === undefined) {
      places = run.split(/[\s,;/-]+/, 40).some(beginsPlace) ? parsePlaces(run) : [];
      known.set(run, places);
    }
    const [first] = places;
    if (!first) continue;
    const end = at + Math.max(...places.map(({ span }) => span.end));
    const after = text.slice(end, end + 170);
    if (first.city === null && OF_COUNTRY.test(after)) continue;
    if (WITHIN.test(after) && parsePlaces(after.slice(4, 40).trim()).length > 0) continue;
    const leads = first.span.start === 0 ? [at] : [at, at + first.span.start];
    const owners = leads.map((lead) =>
      ownerOf(sentenceBefore(text, lead).replace(PART_OF, "$1 "), after, block.section),
    );
    const owner = (["job", "employer", "nobody"] as const).find((each) => owners.includes(each));
    passed = end;
    if (owner === undefined || (owner === "nobody" && !isWhole(first, run))) continue;
    last = end;
    const others = owner === "job" ? included(text.slice(end, end + 200)) : [];
    const shifted = (by: number) => (place: NamedPlace) => ({
      ...place,
      span: prose.toSpan(by + place.span.start, by + place.span.end),
    });
    yield { owner, places: [...places.map(shifted(at)), ...others.map(shifted(end))] };
  }
}

/** Whether a place stands with its state: `Harbor Springs, Michigan`; with a code only a town that is known there, since `MSc, MA` is none. */
function isWhole({ city, region, span }: NamedPlace, run: string): boolean {
  const words = run.slice(span.start, span.end);
  if (region === null || !words.includes(",")) return false;
  return city === null || /\p{Ll}$/u.test(words) || findCities(city).some((entry) => entry.region === region);
}

/** A run of capitalised words with commas, `and` and `or` between them, as lists of places are written. */
const RUN =
  "(?:the )?(?:[Gg]reater |[Dd]owntown |[Cc]entral )?\\p{Lu}[\\p{L}.'’-]{1,30}(?:(?:(?: (?!19|20)\\d{4})?,? (?:and |or |& |the )?|,| ?/ ?|; )\\p{Lu}[\\p{L}.'’-]{0,30}){0,14}";
/** A run with the rest of the postal code behind it, of which it has the first letters: `Stamford PE9 2AL`. */
const WHOLE_RUN = new RegExp(`^${RUN}(?:(?<=\\s[A-Z]{1,2})\\d[A-Z\\d]? ?\\d[A-Z][A-Z\\d]\\b)?`, "u");

/** The small words behind which sentences name places. */
const NAMED = new RegExp(
  `(?:\\b(?:in|at|near|outside|of|from|to|for|join|within|across|around|throughout|our|an?|the|this|is|fully|serves|serving|remote|remotely|Remote|Location|virtual|home|position|role|job|work|downtown|beautiful|sunny|historic|rural|vibrant|both|either)|[-–:(,]) \\(?(?=(${RUN}))`,
  "gu",
);

/** `… in Harbor Springs and other offices in the state, including Reno and Elko`: the places behind the first ones. */
function included(after: string): NamedPlace[] {
  const more = INCLUDING.exec(after);
  if (!more) return [];
  const from = more[0].length - more[1]!.length;
  return parsePlaces(more[1]!).map((place) => ({
    ...place,
    span: { start: from + place.span.start, end: from + place.span.end },
  }));
}

/** `our US headquarters`: an office in a country, not the country. */
const OF_COUNTRY = /^ (?:headquarters|HQ|hq|offices?|teams?)\b/;

/** `in Chelsea, in New York`, `in the Moseley area of Birmingham`: the part of a town before the town. */
const PART_OF =
  /\b(in|at|near) (?:\p{Lu}[\p{L}' ]{2,30}, (?:in|near)|the \p{Lu}[\p{L}' ]{2,24} (?:area|district|part|suburb|quarter) of) $/u;
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

/** Whose the places are between the words before and those behind them; undefined where they are neither the job's nor the employer's. */
function ownerOf(before: string, after: string, section: string): PlaceOwner | undefined {
  if (EXCLUDED.test(before) || NO_PLACE_BEFORE.test(before)) return undefined;
  if (HIRES.test(after) && HIRER.test(before)) return "job";
  if (OFFICES.test(before) ? AND_CANDIDATES.test(after) : OF_CANDIDATES.test(before)) return "job";
  if (ANY_OF.test(before)) return "job";
  const isOther = OTHERS.test(before);
  const leads = LEADS.candidates(before).filter(({ pattern }) => pattern.test(before));
  if (leads.some(({ says }) => says === "plainly" || (says === "job" && !isOther))) return "job";
  if (!isOther && BOTH.some(([lead, follow]) => lead.test(before) && follow.test(after))) return "job";
  if (SOUGHT.test(before) && SEEKS.test(before) && section !== "about-company") {
    if (!isOther || !OTHERS.test(before.replace(OWN_HOUSE, ""))) return "job";
  }
  if (OFFICE.test(before) && !OFFICES_ELSEWHERE.test(before)) return "job";
  if (!isOther && RESIDES.test(before) && RESIDES_AFTER.test(after)) {
    const isOfJob = OF_JOB.test(before) && section !== "about-company";
    if (!/(?:based|located)[^.]{0,30}$/i.test(before) || isOfJob || OPENING.test(before)) return "job";
  }
  if (section === "location" && !isOther && IN_LOCATION.test(before)) return "job";
  if (CAMPUS.test(before)) return "employer";
  if (ABROAD.test(before)) return undefined;
  return leads.some(({ says }) => says === "employer") ? "employer" : isOther ? undefined : "nobody";
}

const WORK =
  "(?:role|position|job|opportunity|internship|apprenticeship|opening|vacancy|post|candidate|incumbent|employee|individual|person|hire|assignment|contract|team member|shift|work|you)";
const HOUSES =
  "(?:office|headquarters|hq|HQ|branch|garage|salon|studio|factory|farm|bakery|kitchen|lab|laboratory|plant|workshop|museum|library|gallery|depot|campus|centre|center|clinic|store|shop|school|hospital|restaurant|practice|facility|warehouse|firm|hotel|nursery|site|hub|showroom|church|parish|surgery|dealership|unit|home|ranch)";
/** What may stand between a preposition and a place: `in the heart of`, `in our`, `in beautiful downtown`. */
const TAIL =
  "(?: (?:our|the|either|both|(?:[Dd]own|[Mm]id|[Uu]p)town|[Cc]entral|[Gg]reater|metro|beautiful|sunny|historic|rural|vibrant|lovely|nearby|or near|or around|and around|one of our|any of our|(?:heart|centre|center|city|town|village|area|outskirts) of)){0,4} \\(?$";
const IN = "(?:in|at|out of|near|from|within|around)";
const BE =
  "(?:is|are|will|would|can|may|must|should|to|be|primarily|predominantly|predominately|mainly|ideally|currently|physically|preferably|both|either|able|willing|has|have|located|based)";
const BASED = "(?:based|located|situated|placed|performed|stationed|headquartered|working|on-?site)";

/** What stands before the places of this job, whatever else the sentence speaks of: `To serve our clients, this role is based in`. */
const PLAINLY: readonly RegExp[] = [
  `\\b(?:[Tt]his|[Tt]he|[Yy]our) (?:role|position|job|post|internship|apprenticeship|vacancy|opening)(?: ${BE}){1,6} (?:${BASED} )?${IN}${TAIL}`,
  // A label whose line was joined to others: `… £23,000 Location Leeds, Yorkshire Closing date …`.
  "(?:^|[^\\p{L}])Location $",
].map((source) => new RegExp(source, "u"));

/** What stands before the places of this job. */
const JOB: readonly RegExp[] = [
  `\\b${WORK}s?(?: ${BE}){1,6} (?:${BASED} )?${IN}${TAIL}`,
  `\\b${WORK}s? (?:based|located|situated|(?:now |currently )?available|open|here) (?:in|at|out of|near|throughout|across)${TAIL}`,
  `\\b(?:willing|able|required|need|have|must|prepared|ready|should|will|can|who) (?:to )?(?:currently |physically |already )?(?:live|reside|be based|be located|be resident|relocate|work)(?: on-?site)?(?: (?:with)?in| near| to| from| at)${TAIL}`,
  `\\b(?:[Rr]emote(?:ly)?|[Ww]ork from home|[Tt]elecommut\\w+|[Vv]irtual)(?: work| position| role| job)?(?:,? (?:with)?in| from| across| anywhere in| throughout|,? based in| -| –|:)?${TAIL}`,
  `\\banywhere (?:with)?in${TAIL}`,
  `\\b(?:as long as|so long as|provided)(?: that)? you(?:['’]re| are| live| reside| work)(?: based| located)? in${TAIL}`,
  `\\b(?:[Jj]oin|[Jj]oining|expanding|growing|building|[Ss]trengthen)\\b[^.;:!?\\r\\n]{1,60} teams? in${TAIL}`,
  `\\b(?:one of (?:the following|our|these) |following )(?:hubs|locations|offices|cities|places|sites): $`,
  `\\bcommut(?:e|ing|able)(?: primarily)?(?: distance)? (?:to|of|from)${TAIL}`,
  `\\b(?:[Yy]ou|${WORK})(?: will| would)? (?:be |is |are )?(?:based|located|working|work) (?:in|at|from|out of) (?:an?|our|the|one of our) (?:[\\p{L}-]{1,20} ){1,5}(?:(?:located|based) )?(?:in|near|at)${TAIL}`,
  `\\b(?:role|position|job|post|internship|vacancy)\\b[^.;:!?\\r\\n]{0,70}\\b(?:is|be|are) (?:\\p{L}+ly )?(?:based|located|situated) ${IN}${TAIL}`,
  `\\bapplications for(?: both)? $`,
  `(?<!\\b(?:head|main|registered|corporate|home) )\\b(?:location|city|site|town|terminal|campus|branch|store|depot|base|workplace|venue|office|domicile|address)s?(?: \\d)? ?: $`,
  `\\b(?:live|reside|based|located)[^.;:!?\\r\\n]{0,20} within [^.;:!?\\r\\n]{1,24} of${TAIL}`,
  `(?:^|[.!?] )Work(?:ing)? (?:in|at|from)${TAIL}`,
  `\\b(?:open|available|limited|restricted)(?: only)? to (?:[\\p{L}-]{1,20} ){0,3}(?:candidates|applicants|residents)(?: [\\p{L}-]{1,20}){0,2} (?:in|of|from|within)${TAIL}`,
  `\\b(?:someone|somebody|candidates?) (?:who is )?(?:local to|based in|living in|near)${TAIL}`,
].map((source) => new RegExp(source, "iu")); // prettier-ignore

/** What stands before the places of this job, with what then stands behind them. */
const BOTH: readonly (readonly [lead: RegExp, follow: RegExp])[] = [
  [
    new RegExp(`\\b(?:this|the|an?|our) (?:[\\p{L}-]+ ){0,4}${WORK}s? (?:in|for)${TAIL}`, "u"),
    /^(?: (?:office|branch|location|site|store|team|studio|area|market)\b|[.,;!]|$)/,
  ],
  [
    /\b(?:in|at|from|out of|for|to|join|between|across)(?: our| the| an?)? (?:(?:new|growing|beautiful|downtown|busy|central|Central) ){0,2}(?:\p{L}+['’]s )?$/u,
    new RegExp(`^(?:-based)?(?: [\\p{Ll}-]+){0,2}? (?:${HOUSES}|location|team|[Oo]ffice)s?\\b`, "u"),
  ],
  [
    new RegExp(
      `\\b(?:looking for|hiring|seeking|seeks|searching for|recruiting|[Ww]e (?:require|need)|applications for|arisen for|wanted|needed|openings?|positions? available|jobs?)(?: [^.;:!?\\r\\n]{1,120})? in${TAIL}`,
      "u",
    ),
    /^(?: (?:office|area|who|to|with|that|on|for|and (?:the )?surrounding)\b|[.,;!)]|$)/,
  ],
  [new RegExp(`\\b${WORK}s? (?:is|are|will be) (?:\\p{L}+ly )?$`, "u"), /^[- ]based\b/],
  [/\b(?:an?|our|the|this) $/, new RegExp(`^[- ]based (?:[\\p{L}-]+ ){0,3}${WORK}\\b`, "u")],
];

/** `Harbor Museum, Leeds is hiring`, `St. Swithun's Church in Pinedale, Wyoming seeks`. */
const HIRER = /(?:,|\b(?:in|at|near|of)(?: the)?) $/;
const HIRES =
  /^,? (?:(?:is|are) (?:now |currently |actively |urgently )?(?:hiring|Hiring|HIRING|looking|seeking|recruiting|inviting|advertising|accepting applications)\b|(?:seeks|invites applications|requires|needs|has an? (?:[\p{L}-]+ ){0,3}(?:opening|opportunity|vacancy|position))\b)/u;

/** `You can be based in any of our offices: Leeds or York`. */
const ANY_OF =
  /\b(?:based|work|working|located) (?:in|at|from|out of) (?:any|one|either) of (?:our|the|these) [^.;:!?\r\n]{3,40}: $/;

/** `While we have offices in Leeds and York, we equally consider candidates in other parts of the United Kingdom`. */
const OFFICES = /\b(?:locations|offices|hubs) in $/;
const AND_CANDIDATES = /^[^.\r\n]{0,160}\bcandidates\b/;
const OF_CANDIDATES =
  /\b(?:locations|offices|hubs) in [^.\r\n]{3,160}\bcandidates [^.\r\n]{0,80}(?:in|of|across)(?: the)? $/;

/** What names the place of a job only in a sentence that seeks somebody: `We seek a cook for our hotel in Leeds`. */
const SOUGHT = new RegExp(
  `\\b(?:(?:${HOUSES}|service)s? (?:located |based |situated )?(?:in|near)|(?:required|needed|wanted|available)(?: immediately| urgently)? in|to work (?:[^.;:!?\\r\\n]{1,40} )?(?:with)?in|to recruit [^.;:!?\\r\\n]{3,60} in|(?:role|position|job|opening|opportunity|vacancy|shift)s?(?: available)? (?:in|throughout|across)(?: and around)?|vacancies in)${TAIL}`,
  "u",
);
const SEEKS = /\b(?:looking|seek|recruit|hiring|requir|need|vacanc|opportunit|position|role\b|join|wanted|available)/i;
const OWN_HOUSE = new RegExp(`\\b(?:at|in|from|for) (?:our|the) (?:[\\p{L}-]{1,20} ){0,2}${HOUSES} in $`, "u");

/** `You will work from our office in Leeds`: one office, and a sentence about this job. */
const OFFICE = new RegExp(
  `\\b(?:${WORK}|based|working|team)\\b[^.;:!?\\r\\n]{0,70}\\b(?:[Oo]ffice|headquarters|hq|HQ|site|studio|hub|campus|plant|showroom) in${TAIL}`,
  "u",
);
const OFFICES_ELSEWHERE = /\b(?:we have|offices|headquartered|founded|clients?|customers?|with offices|travel)\b/i;

/** `reside in`, `relocate to`, and `based in` where the sentence is about this job. */
const RESIDES = new RegExp(
  `\\b(?:resid(?:e|ing|ents?)|living|[Bb]ased|[Ll]ocated|relocat(?:e|ing|ion)) (?:in|at|of|to|within)(?: or near)?${TAIL}`,
  "u",
);
const RESIDES_AFTER = /^(?: (?:or|and|preferred|required|is|area|to join)\b|[.,;!)]|$)/;
const OPENING = /^\P{L}*(?:[Bb]ased|[Ll]ocated) (?:in|at|near) (?:the )?$/u;
const IN_LOCATION = new RegExp(`(?:^|\\b${IN})${TAIL}`, "u");

/** What stands before the place of the employer: `We are based in`, `Our clinic is in`, `a family farm near`, `Send letters to the Parish Office,`. */
const EMPLOYER: readonly RegExp[] = [
  `\\b(?:[Bb]ased|[Ll]ocated|[Ss]ituated)(?: right| just)?(?: \\d{1,3} (?:minutes|mins|miles|km))? (?:in|at|near|on|outside|from)${TAIL}`,
  `\\b(?:[Oo]ur|[Tt]he) (?:[\\p{L}-]{1,20} ){0,3}${HOUSES} is (?:right )?(?:in|at|near)${TAIL}`,
  `\\b(?:an?|our|this|my) (?:[\\p{L}-]{1,20} ){0,5}(?:${HOUSES}|company|contractor|business|agency|start-?up|charity)(?: located| based)? (?:in|near|outside)${TAIL}`,
  `\\b(?:addressed|sent|posted|mailed|delivered|[Ss]end|[Mm]ail|[Vv]isit)\\b[^;!?\\r\\n]{3,140}, $`,
  `\\d (?:[\\p{L}.]{1,20} ){1,4}${STREET}\\.?, $`,
  `\\b[Ll]ocated (?:in|at) (?:the )?(?:\\p{Lu}[\\p{L}’']{1,20} ){1,5}in $`,
  `\\b(?:opportunity|role|position|post|${HOUSES}) (?:that |which )?(?:serves|serving)${TAIL}`,
].map((source) => new RegExp(source, "u")); // prettier-ignore

/** What the words before a place tell of its owner. */
interface Lead {
  readonly says: "plainly" | "job" | "employer";
  readonly pattern: RegExp;
}

const LEADS = new Sieve<Lead>(
  [
    ...PLAINLY.map((pattern): Lead => ({ says: "plainly", pattern })),
    ...JOB.map((pattern): Lead => ({ says: "job", pattern })),
    ...EMPLOYER.map((pattern): Lead => ({ says: "employer", pattern })),
  ],
  ({ pattern }) => neededWords(pattern),
);

/** A house of learning, whose name is else one of a degree: `Harbor University is located in`. */
const CAMPUS = new RegExp(
  `\\b(?:University|College|Institute|School|Academy)\\b[^.;:!?\\r\\n]{0,60} is (?:\\p{Ll}{3,16}ly )?(?:located|situated|based) (?:in|near|at)${TAIL}`,
  "u",
);
/** The places of somebody else than the employer. */
const ABROAD =
  /\b(?:clients?|customers?|partners?|colleagues|communities|students|founded|(?<!\ban )established|offices|laws?|universit(?:y|ies)|degree|citizens?|visa|experience|travel|subsidiary|parent|investors?|venues?|head[- ]office|headquartered)\b/i;

/** Sentences about somebody or something else than where this job is done. */
const OTHERS =
  /\b(?:headquartered|head[- ]office|founded|(?<!\ban )established|offices? (?:in|across|around|located)|our (?:clients?|customers?|headquarters|company|global|offices)|company is|we are (?:based|located|headquartered)|we['’]re (?:based|located)|we operate|authori[sz]ed to work|eligible to work|legally|right to work|citizens?|university|college|degree|laws?(?! firm)|visa|license|licence|experience (?:in|with|working)|markets?|travel to|(?:collaborat\w+|work\w*|liais\w+|coordinat\w+|meet\w*) with (?:the|our|your) (?:[\p{L}-]+ ){0,2}(?:teams?|offices?|colleagues)|(?:brands|companies|employers|firms|organi[sz]ations) in|(?:customers|clients|partners|colleagues|suppliers|companies|users|patients) (?:(?:who|that) are )?(?:based|located|situated|living))\b/iu;
/** What is said of places where the job is not done: `not available to candidates residing in Colorado`. */
const EXCLUDED =
  /\b(?:not|never|n['’]t)\b(?: \p{L}+){0,3} (?:available|open|eligible|able|consider\w*|accept\w*|hir\w+|employ\w*|offered|reside|live|located)\b|\b(?:cannot|can['’]t|unable to|do(?:es)? not|don['’]t) (?:currently )?(?:hire|employ|accept|consider|support)|\b(?:exclud\w+|except(?: for|ing)?|other than|outside (?:of|the)|ineligible)\b/iu;
/** Words that tell that a sentence is about this job. */
const OF_JOB =
  /\b(?:roles?|positions?|jobs?|opportunit(?:y|ies)|you|candidates?|vacanc(?:y|ies)|term|internship|contract|looking (?:for|to)|seeking|hiring|apprenticeship)\b/i;
const NO_PLACE_BEFORE =
  /\b(?:not|no longer|previously|report(?:s|ing)?|report(?:s|ing)?(?: directly)? to(?: (?!based|located)[\p{L}'’-]{1,20}){0,6})\s*$/iu;
