import { oneOf } from "../../data/one-of";
import { LEADS } from "./place-leads";
import { HOUSE_WORDS, HOUSES, IN, TAIL, WORK } from "./place-words";

/**
 * Whose place a sentence names: that of the job, or that of the employer, where people work if nothing else is said; of nobody is a
 * place that stands there with its state, of which nothing is said.
 */
export type PlaceOwner = "job" | "employer" | "nobody";

/** Whose the places are between the words before and those behind them; undefined where they are neither the job's nor the employer's. */
export function ownerOf(words: string, after: string, section: string): PlaceOwner | undefined {
  const before = words.replace(SINCE, " ");
  if (EXCLUDED.test(before) || NO_PLACE_BEFORE.test(before) || BY_LAW.test(after)) return undefined;
  if (HIRES.test(after) && HIRER.test(before)) return "job";
  if (OFFICES.test(before) ? AND_CANDIDATES.test(after) : OF_CANDIDATES.test(before)) return "job";
  if (ANY_OF.test(before)) return "job";
  const isOther = OTHERS.test(before);
  const leads = LEADS.candidates(before).filter(({ pattern }) => pattern.test(before));
  if (leads.some(({ says }) => says === "plainly" || (says === "job" && !isOther))) return "job";
  if (!isOther && BOTH.some(([lead, follow]) => lead.test(before) && follow.test(after))) return "job";
  if (SOUGHT.test(before) && SEEKS.test(before) && (section !== "about-company" || HAS_OPENINGS.test(before))) {
    if (!isOther || !OTHERS.test(before.replace(OWN_HOUSE, ""))) return "job";
  }
  if (OFFICE.test(before) && !OFFICES_ELSEWHERE.test(before)) return "job";
  if (!isOther && RESIDES.test(before) && RESIDES_AFTER.test(after)) {
    const isOfJob = OF_JOB.test(before) && section !== "about-company";
    if (!/(?:based|located)[^.]{0,30}$/i.test(before) || isOfJob || OPENING.test(before)) return "job";
  }
  if (section === "location" && !isOther && IN_LOCATION.test(before)) return "job";
  if (A_FIRM.test(before) && BASED_FIRM.test(after) && !isOther) return "employer";
  if (CAMPUS.test(before) || (leads.some(({ says }) => says === "house") && !HOUSE_ABROAD.test(before)))
    return "employer";
  if (OF_CLIENT.test(before)) return "employer";
  if (ABROAD.test(before)) return undefined;
  return leads.some(({ says }) => says === "employer") ? "employer" : isOther ? undefined : "nobody";
}

/** `A company founded in 2003 and located in Leeds`: since when it is, before where. */
const SINCE =
  / (?:founded|established|formed) in (?:early |late |the )?\d{4}s?,? (?:and )?(?=(?:located|based|situated)\b)|(?:^| )(?:[Ff]ounded|[Ee]stablished|[Ff]ormed) in (?:the )?\d{4}s?, (?=we(?: are|['’]re) )/;

/** What stands before the places of this job, with what then stands behind them. */
const BOTH: readonly (readonly [lead: RegExp, follow: RegExp])[] = [
  [
    new RegExp(`\\b(?:this|the|an?|our) (?:[\\p{L}-]+ ){0,4}${WORK}s? (?:in|for)${TAIL}`, "u"),
    /^(?: (?:office|branch|location|site|store|team|studio|area|market)\b|[.,;!]|$)/,
  ],
  [
    /\b(?:in|at|from|out of|for|to|join|between|across)(?: our| the| an?)? (?:(?:new|newly launched|growing|beautiful|main|corporate|downtown|busy|central|Central) ){0,2}(?:\p{L}+['’]s )?$/u,
    new RegExp(
      `^(?:, (?:office|facility|location|site|plant|store|campus)|(?:-based)?(?: \\p{Ll}[\\p{Ll}-]*){0,2}? (?:${HOUSES}|${HOUSE_WORDS}|location|team)s?)\\b`,
      "u",
    ),
  ],
  [
    /\b(?:in|at|from|out of|for|to|join)(?: their| its) (?:(?:new|main|central|busy|growing) )?$/u,
    /^,? (?:[Oo]ffice|team|facility|location|site|plant|store|headquarters|warehouse|branch)s?\b/,
  ],
  [/\bon (?:our|the) (?:Downtown )?$/, /^ campus\b/],
  [
    new RegExp(
      `\\b(?:looking for|hiring|seeking|seeks|searching for|recruiting|[Ww]e (?:require|need)|applications for|arisen for|wanted|needed|openings?|positions? available|jobs?)(?: [^.;:!?\\r\\n]{1,120})? in${TAIL}`,
      "u",
    ),
    /^(?: (?:office|area|who|to|with|that|on|for|and (?:the )?surrounding)\b|[.,;!)]|$)/,
  ],
  [new RegExp(`\\b${WORK}s? (?:is|are|will be) (?:\\p{L}+ly )?$`, "u"), /^[- ]based\b/],
  [/\b(?:in|across|around|covering|throughout)(?: the)? $/, /^,? and (?:the |its )?surrounding\b/],
  [
    /(?:^|[.!?] )Our $/,
    /^ (?:[\p{L}-]+ ){0,2}(?:team|office|branch|clinic|store|shop|restaurant) (?:is|are) (?:now |currently )?(?:looking|seeking|hiring|recruiting)\b/u,
  ],
  [/\b(?:an?|our|the|this) $/, /^[- ]based,? (?:and |but )?(?:fully |100% )?remote\b/],
  [/\b(?:an?|our|the|this) $/, new RegExp(`^[- ]based (?:[\\p{L}-]+ ){0,3}${WORK}\\b`, "u")],
];

/** `Harbor Museum, Leeds is hiring`, `St. Swithun's Church in Pinedale, Wyoming seeks`. */
const HIRER = /(?:,|\b(?:in|at|near|of)(?: the)?) $/;
const HIRES =
  /^,? (?:(?:is|are) (?:now |currently |actively |urgently )?(?:hiring|Hiring|HIRING|looking|seeking|recruiting|inviting|advertising|accepting applications)\b|(?:seeks|invites applications|requires|needs|has an? (?:[\p{L}-]+ ){0,3}(?:opening|opportunity|vacancy|position))\b)/u;

/** `You can be based in any of our offices: Leeds or York`. */
const ANY_OF =
  /\b(?:based|work|working|located) (?:in|at|from|out of) (?:any|one|either) of (?:our|the|these) [^.;:!?\r\n]{3,40}(?::|\bin) $/;

/** `While we have offices in Leeds and York, we equally consider candidates in other parts of the United Kingdom`. */
const OFFICES = /\b(?:locations|offices|hubs) in $/;
const AND_CANDIDATES = /^[^.\r\n]{0,160}\bcandidates\b/;
const OF_CANDIDATES =
  /\b(?:locations|offices|hubs) in [^.\r\n]{3,160}\bcandidates [^.\r\n]{0,80}(?:in|of|across)(?: the)? $/;

/** What names the place of a job only in a sentence that seeks somebody: `We seek a cook for our hotel in Leeds`. */
const SOUGHT = new RegExp(
  `\\b(?:(?:${HOUSES}|service|venue)s? (?:located |based |situated )?(?:in|near|across|throughout)|(?:required|needed|wanted|available|arisen)(?: immediately| urgently)? in|to work (?:[^.;:!?\\r\\n]{1,40} )?(?:with)?in|to recruit [^.;:!?\\r\\n]{3,60} in|(?:role|position|job|opening|opportunity|vacancy|shift)s?(?: available)? (?:in|throughout|across)(?: and around)?|vacancies in)${TAIL}`,
  "u",
);
const SEEKS = /\b(?:looking|seek|recruit|hiring|requir|need|vacanc|opportunit|position|role\b|join|wanted|available)/i;
/** What a sentence says of this job, even among those on the employer. */
const HAS_OPENINGS =
  /\b(?:positions?|vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|roles?|posts?)\b[^.;:!?]{0,40}\b(?:available|arisen)\b/i;
const OWN_HOUSE = new RegExp(`\\b(?:at|in|from|for) (?:our|the) (?:[\\p{L}-]{1,20} ){0,2}${HOUSES} in $`, "u");

/** `You will work from our office in Leeds`: one office, and a sentence about this job. */
const OFFICE = new RegExp(
  `\\b(?:${WORK}|based|working|team)\\b[^.;:!?\\r\\n]{0,70}\\b(?:[Oo]ffice|[Hh]eadquarters|hq|HQ|site|studio|hub|campus|plant|showroom) in${TAIL}`,
  "u",
);
const OFFICES_ELSEWHERE =
  /\b(?:we have|with (?:an?|our|its) (?:headquarters|hq)\b|offices|headquartered|founded|clients?|customers?|with offices|travel)\b/i;

/** `reside in`, `relocate to`, and `based in` where the sentence is about this job. */
const RESIDES = new RegExp(
  `\\b(?:resid(?:e|ing|ents?)|living|[Bb]ased|[Ll]ocated|relocat(?:e|ing|ion)) (?:in|at|of|to|within)(?: or near)?${TAIL}`,
  "u",
);
const RESIDES_AFTER = /^(?: (?:or|and|are|preferred|required|is|area|to join)\b|[.,;!)]|$)/;
const OPENING = /^\P{L}*(?:[Bb]ased|[Ll]ocated) (?:in|at|near) (?:the )?$/u;
const IN_LOCATION = new RegExp(`(?:^|\\b${IN})${TAIL}`, "u");

/** `We are a fast growing Leeds-based charity` */
const A_FIRM =
  /\b(?:(?:[Ww]e(?: are|['’]re)|\p{Lu}[\p{L}.]{1,20} is) (?:an?|the)|[Aa]t our|[Jj]oin our) (?:[\p{Ll}-]{2,20} ){0,3}$/u;
const BASED_FIRM =
  /^[- ]based (?:[\p{L}-]+,? ){0,5}?(?:company|firm|agency|charity|start-?up|organi[sz]ation|business|builder|contractor|manufacturer|studio|practice|consultancy|leader|provider|retailer|publisher|developer|non-?profit)\b/u;

/** A house of learning, whose name is else one of a degree: `Harbor University is located in`. */
const CAMPUS = new RegExp(
  `\\b(?:University|College|Institute|School|Academy)\\b[^.;:!?\\r\\n]{0,60} is (?:\\p{Ll}{3,16}ly )?(?:located|situated|based) (?:in|near|at)${TAIL}`,
  "u",
);
/** What makes a house one of somebody else. */
const HOUSE_ABROAD =
  /\b(?:clients?|customers?|partners?|founded|established|degree|graduat\w+|interviews?|travel|events?)\b/i;
/** The one client for whom an agency seeks somebody: `My client is a small firm based in Leeds`, `a client in Leeds`. */
const OF_CLIENT = new RegExp(
  `\\b(?:[Oo]ur|[Mm]y|[Aa]n?) (?:[\\p{L}-]{1,20} ){0,3}client(?:,? [^.;:!?\\r\\n]{0,90}\\b(?:based|located|situated)|,? (?:based|located|situated))? (?:in|at|near)${TAIL}`,
  "u",
);
/** The places of somebody else than the employer. */
const ABROAD =
  /\b(?:clients?|customers?|partners?|colleagues|communities|students|(?:all|was|were|we|first) (?:started|began)|founded|(?<!\b(?:an|well|long)[ -])established|offices|laws?|universit(?:y|ies)|degree|citizens?|visa|experience|travel|subsidiary|parent|investors?|venues?|head[- ]office|headquartered)\b/i;

/** Sentences about somebody or something else than where this job is done. */
const OTHERS =
  /\b(?:headquartered|head[- ]office|founded|(?<!\b(?:an|well|long)[ -])established|offices? (?:in|across|around|located)|our (?:clients?|customers?|headquarters|company|global|offices)|company is|we are (?:based|located|headquartered)|we['’]re (?:based|located)|we operate|(?:authori[sz](?:ed|ation)|eligib(?:le|ility)|permi(?:ssion|t|tted)|entitle(?:d|ment)|rights?) to (?:(?:live and )?work|do)\b|legally|citizens?|university|college|degree|laws?(?! firm)|visa|license|licence|experience (?:in|with|working)|markets?|travel (?:to|in|within|across|throughout)|(?:services? (?:to|for)|serv(?:es?|ing)) (?:the |our )?(?:residents|people)|(?:collaborat\w+|work\w*|liais\w+|coordinat\w+|meet\w*) with (?:the|our|your) (?:[\p{L}-]+ ){0,2}(?:teams?|offices?|colleagues)|(?:brands|companies|employers|firms|organi[sz]ations) in|(?:customers|clients|partners|colleagues|suppliers|companies|users|patients|people|children|families|benefits of) (?:(?:who|that) are )?(?:based|located|situated|living))\b/iu;
/** `For positions in Leeds and other places where the law asks for it` */
const BY_LAW =
  /^,? (?:and|or) (?:any )?other (?:locations|places|jurisdictions|states|cities) where\b|^ (?:\p{L}+ )?[Tt]ime ?-?zones?\b|^ to (?:receive|qualify for|get) (?:\p{L}+ ){0,2}(?:benefits|allowance)|^ (?:\p{Lu}\p{L}+ ){0,3}(?:[Oo]rdinances?|[Ll]aws?|[Ss]tatutes?)\b/u;
/** What is said of places where the job is not done: `not available to candidates residing in Colorado`. */
const EXCLUDED = oneOf("iu")`
  \bcommut(?:able|e|ing) (?:from|locations?)\b
  \b(?:been (?:living|resident|residing|based)|ha(?:s|ve|ving) (?:lived|resided|worked)|needing to relocate)\b
  \b(?:not|never|n['’]t)\b(?: \p{L}+){0,3} (?:available|open|eligible|able|consider\w*|accept\w*|hir\w+|employ\w*|offered|reside|live|located)\b
  \b(?:cannot|can['’]t|unable to|do(?:es)? not|don['’]t) (?:currently )?(?:hire|employ|recruit|contract|accept|consider|support)
  \b(?:exclud\w+|except(?: for|ing|ion of)?|other than|outside (?:of|the)|ineligible|for (?:all|any) (?:positions|roles) based|unless (?:you(?: are|['’]re) )?(?:based|located|resident|living))\b
`;
/** Words that tell that a sentence is about this job. */
const OF_JOB =
  /\b(?:roles?|positions?|jobs?|opportunit(?:y|ies)|you|candidates?|vacanc(?:y|ies)|term|internship|contract|looking (?:for|to)|seeking|hiring|apprenticeship)\b/i;
const NO_PLACE_BEFORE =
  /\b(?:(?:hours?|minutes?|mins?|miles|km|drive|train ride|short trip)(?: away)? (?:from|outside(?: of)?)|not|no longer|previously|report(?:s|ing)?|report(?:s|ing)?(?: directly)? to(?: (?!based|located|offices?\b|campus|site\b|headquarters)[\p{L}'’-]{1,20}){0,6})\s*$/iu;
