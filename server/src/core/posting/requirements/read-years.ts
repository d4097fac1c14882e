import type { Years } from "../posting";
import { matchesIn } from "../../text/matches";
import { remember } from "../../text/remember";
import { readSubject } from "./years-subject";

/** Where a statement stands: among requirements every number of years is asked for; elsewhere only one of experience. */
export interface Setting {
  readonly amongRequirements: boolean;
}

/**
 * The numbers of years that a statement asks of the candidate. Not read: a company's age, a person's age, terms of contracts,
 * waiting times. `text` is one statement in plain words. Months are parts of a year.
 */
export function readYears(text: string, setting: Setting): Years[] {
  if (mayNameYears(text)) return yearsIn(text, setting);
  return setting.amongRequirements ? yearsUnsaid(text) : [];
}

/** `3-5 relevant experience`, `4+ experience in …`: numbers that can only be of years. */
function yearsUnsaid(text: string): Years[] {
  if (!/\d[^.;]{0,40}experience/i.test(text)) return [];
  return Array.from(matchesIn(text, UNSAID), (match) => ({
    min: Number(match[1]),
    max: match[2] === undefined ? null : Number(match[2]),
    subject: readSubject(text, match.index + match[0].length),
    span: { start: match.index, end: match.index + match[0].length + match[3]!.length },
  }));
}

const UNSAID =
  /(?<![\p{L}\p{N}$£€#.,/-])(\d|1\d)(?:\+| ?- ?(\d|1\d)\+?)(?=((?: of)?(?: (?:proven|relevant|related|working|work|professional)){0,3} experience)\b)/giu;

const mayNameYears = remember((text) => /year|yrs?\b|month|\bmos\b|weeks? of/i.test(text));

function yearsIn(text: string, setting: Setting): Years[] {
  const years: Years[] = [];
  for (const match of matchesIn(text, YEARS)) {
    const start = match.index;
    const end = start + match[0].length;
    const around = { before: text.slice(Math.max(0, start - 90), start), after: text.slice(end, end + 160), match };
    if (!isAskedFor(around, setting.amongRequirements)) continue;
    const range = readRange(match);
    if (!range) continue;
    const reach = EXPERIENCE_AFTER.exec(around.after);
    const span = { start, end: end + (reach ? reach[0].length : 0) };
    years.push({ ...range, subject: readSubject(text, end), span });
  }
  return years.length > 0 ? [...years, ...partsIn(text)] : years;
}

const WORDS = [
  "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
  "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
]; // prettier-ignore
const NUMBER = `(?:\\d{1,2}(?:[.,]5)?|${WORDS.slice().sort((a, b) => b.length - a.length).join("|")})`; // prettier-ignore
/** The number said again: `five (5)`, `Five 5`. */
const AGAIN = `(?: ?\\( ?${NUMBER}(?: ?- ?${NUMBER})? ?\\+? ?\\)|(?<=[a-z]) \\d{1,2}(?= years?\\b))?`;
/** The number said before in figures: `(5) five`. */
const FIGURES = `(?:\\(\\d{1,2}\\) (?=[a-z]))?`;
const MORE = "(?: ?\\+|[ -]plus| or (?:more|above|over|greater)|\\/more| ?\\(or more\\))";
const UNIT = "(?<unit>years?|yrs?|months?|mos|weeks?)(?![\\p{L}\\p{N}])";
const QUALIFIER =
  "(?:(?:a |an )?(?:bare )?(?:minimum|min\\.?)(?: of)?(?: at least)?|at least(?: an?)?|at a minimum,?|no less than|not less than|a total of|over|more than|>=?|≥|up to|a maximum of|maximum of|max\\.?|no more than|not more than|between|approximately|around|about|roughly|~|ideally) ?";
const YEARS = new RegExp(
  `(?:(?<![\\p{L}])|(?<=\\p{L}{3})(?=\\d))(?<![\\p{N}$€£/]|\\p{N}[.,-]|\\d ?- |\\b(?:last|past|next|first|within|every|each|previous|grade|level|step|final|one|two|three|four|five|six|seven|eight|nine|ten) \\(?|(?:last|past|next|first|previous) \\()(?<qualifier>${QUALIFIER})?(?:\\((?=\\d{1,2}\\) ?years))?${FIGURES}(?<min>${NUMBER}|freshers?(?= ?(?:-|to|–) ?\\d)|(?<=least )a|(?<=of )a|a(?= year'?s? (?:of )?(?:[a-z-]{3,20} ){0,2}experience))\\)?${AGAIN}` +
    `\\+?(?:(?: (?<lowUnit>years?|yrs?|months?) ?(?:-|to|–) ?| ?(?:-|to|\\/|–) ?| or | and )${FIGURES}(?<max>${NUMBER})${AGAIN})?(?<more>${MORE})?(?:[ -]{1,2}| ?\\+ ?)?(?:full |calendar |additional |consecutive |solid |combined |or more )?${UNIT}(?:\\(s\\)|'s?)?(?<plus> ?\\+| or (?:more|above|over)| plus(?= (?:of )?(?:[a-z-]{1,20} ){0,3}experience))?`,
  "giu",
);

/** `10 years of experience, at least five of which in schools`: some of the years that are named before. */
const OF_WHICH = new RegExp(
  `(?<=\\byears?\\b[^.;\\r\\n]{0,120}[,(] ?(?:with |including )?)(?:at least |(?:a )?minimum of )?(${NUMBER})${AGAIN} of which\\b`,
  "giu",
);

/** The part of the years of a statement for which it asks more. */
function partsIn(text: string): Years[] {
  if (!/ of which\b/i.test(text)) return [];
  return Array.from(matchesIn(text, OF_WHICH), (match) => ({
    min: numberOf(match[1]!),
    max: null,
    subject: null,
    span: { start: match.index, end: match.index + match[0].length },
  }));
}

interface Around {
  readonly before: string;
  readonly after: string;
  readonly match: RegExpMatchArray;
}

function isAskedFor({ before, after, match }: Around, amongRequirements: boolean): boolean {
  // “With 20 years of experience, our company …”
  if (/^\W*with (?:the )?$/i.test(before) && /^[^.;]{0,100}\b(?:we|our|us)\b/i.test(after)) return false;
  // “our 40 years of experience are yours”, “With over 30 years of experience and a culture of …, you can expect …”
  if (/\bour $/i.test(before)) return false;
  if (/^\W*with $/i.test(before) && /^[^.;]{0,140}\byou (?:can|will)\b/i.test(after)) return false;
  // “Work closely with a teacher with over 20 years of experience”
  if (
    /\b(?:work|learn|collaborat|train|shadow)\w{0,4} (?:closely |directly )?(?:with|from|alongside|under)\b[^.;]{0,60}\bwith $/i.test(
      before,
    )
  )
    return false;
  if ((NOT_ASKED_AFTER.test(after) && !EXPERIENCE_NEXT.test(after)) || NOT_ASKED_BEFORE.test(before)) return false;
  if (REPLACES.test(after)) return false;
  const unit = match.groups!["unit"]!.toLowerCase();
  const months = /^(?:mo|we)/.test(unit);
  const near = cutAtNextNumber(after);
  const experience = EXPERIENCE.test(near) || EXPERIENCE_BEFORE.test(before);
  // “a 2-year plan” and “one-year contract” are no experience unless they say so.
  if (/\d-|[a-z]-/i.test(match[0].slice(-unit.length - 2)) && /r$|h$/i.test(unit))
    return /^ (?:(?!(?:degree|with|for|who|that|to)\b)[a-z,/&-]{1,24} ){0,9}experience/i.test(after);
  if (experience) return !OWN_HISTORY.test(before) || CANDIDATE.test(before) || SOUGHT.test(before);
  if (/^ ?\((?:(?:preferred|required|desired)\)|for (?:the |an? )?[^()]{2,40} (?:role|position|level)\))/i.test(after))
    return true;
  if (months || !(amongRequirements || CANDIDATE.test(before))) return false;
  if (OWN_HISTORY.test(before) && !SOUGHT.test(before)) return false;
  return (
    ROLE_AFTER.test(after) ||
    /^,? ?\(?(?:is |are )?(?:strongly |highly )?(?:preferred|required|desired|desirable|a plus|minimum)\b/i.test(
      after,
    ) ||
    /^ (?:PQE|post[- ]qualification|post[- ]qualified)\b/i.test(after) ||
    /\+|more|plus/i.test(match[0]) ||
    match.groups!["qualifier"] !== undefined ||
    DEGREE_WITH.test(before) ||
    /^\W*$/.test(after)
  );
}

/** “Bachelor's degree with 5 years or Master's with 3 years” */
const DEGREE_WITH =
  /\b(?:bachelor's?|master's?|degree|BSc?|MSc?|BA|MA|Ph\.?D)(?: [a-z]+){0,4} (?:with|and|plus|\+|w\/) $/i;

/** The words that speak of these years end where the next number of years begins. */
function cutAtNextNumber(after: string): string {
  const next =
    /\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\+?(?: \(\d{1,2}\))?[ -](?:or more )?(?:years?|yrs?|months?)\b/i.exec(
      after,
    );
  return next ? after.slice(0, next.index) : after;
}

const EXPERIENCE =
  /(?:\b|(?<=\p{Ll}))(?:experience|experienced|exp|expertise|background|practice|in (?:a|an) [^.;]{0,80}\b(?:role|position|capacity)|in the (?:field|industry)|working (?:as|in|with)|as an? )(?![\p{L}])/iu;
const EXPERIENCE_BEFORE =
  /\b(?:experienced?|exp)(?: required| level| needed)?(?: ?[:(-]| of| \(?(?:with|for)?)? ?(?:is |- )?(?:an? )?\(?$|\bexperience (?:with|in|of|using|as) [^.;()]{2,60} \($/i;
/** What belongs to the words that a reader would underline. */
const EXPERIENCE_AFTER = /^ ?(?:of )?(?:[\p{L}\p{N}+#&/.'-]{1,24} ){0,7}?experience(?![\p{L}])/iu;
const ROLE_AFTER =
  /^ ?(?:of|in|as|with|working|leading|managing|building|designing|developing|selling|teaching|supervising|[\p{L}-]{2,20}ing)(?![\p{L}])/iu;

/** “5 years technical experience”, “2 years of education management experience”: what the experience is of stands before it. */
const EXPERIENCE_NEXT =
  /^'?s?'? ?(?:of )?(?:(?!(?:with|and|or|plus|in|from|after|who|to|for|at|on|ago)\b|old)[\p{L}&/-]{2,20} ){0,4}(?:experience|exp)\b/iu;
const NOT_ASKED_AFTER =
  /^(?: ?-? ?old| of age\b| ago\b| or older\b| and older\b| and over\b| or over\b(?! experience)|['’]? ?(?:of )?(?:history|heritage|warranty|contract|term|trial|probation|tenure|growth|existence|operation|innovation|history|success|notice|service to|in (?:post-?secondary|college|university|school)\b|college|university|degree|program|programme|course|diploma|school|plan|anniversary|commitment|assignment|period|lease|post-(?![a-z-]{3,20} (?:[a-z-]{3,20} )?experience)|after|from|later|later|vesting|cliff|salary|pay|maternity|parental|leave)\b| (?:long|running|strong|since|per)\b|-long\b| (?:bachelor|master|undergraduate|college|university|accredited|technical|vocational|trade(?! experience)|apprentice|or less of|following|thereafter|in business(?! (?:intelligence|analy|admin|develop|management))|in a row)|['’]? (?:of )?(?:full-time |continuous )?(?:employment|service|college|university|study|education|schooling|coursework|residence|residency)\b(?! experience|\/)|['’]? of (?:[a-z-]{1,20} ){0,3}(?:education|study|coursework|schooling|college)\b(?! (?:(?:and|or|and\/or) )?experience)| are (?:required|needed) (?:to|for) (?:complete|graduat)|\.? ?(?:fixed|temporary|contract)\b| as (?:a|an) (?:company|leader|leading|organi[sz]ation)\b)/i;
const NOT_ASKED_BEFORE =
  /(?:\b(?:(?<!\b(?:look|search|hop)ing |\b[Yy]ou(?:['’]ve| have) (?:been )?[^.;]{3,40} )for (?:the (?:last|past|next) |over |more than |nearly |almost |about )?|within (?:the )?(?:last |past |next )?|during (?:the )?(?:last|past|next|first) |in (?:the )?(?:last|past|next|first|under) |over the (?:past|last|next) |after (?:the )?(?:first )?|every |(?:less|fewer) than (?:an? )?|under |aged? |ages |lack |lacking |initial |substituted? for (?:up to )?|commit(?:ment|ted)? (?:to|of|for) |contract (?:duration|length|term)?:? ?|duration:? ?|term:? ?|celebrating |founded |established |probation(?:ary period)? (?:of |is )?|serve an? |expire[sd]? (?:in )?|valid for |extended (?:for|by) |renewed? (?:for|by) |not (?:to )?exceed(?:ing)? |in |than |grade|gs-)|\baged |\bfor each |\bequal to )$/i;
/** “An additional four years of experience can substitute for the education”: what may stand for a demand is none itself. */
const REPLACES = /^[^.;(\n]{0,100}\b(?:can|may|could|will)(?: also)? (?:be )?substitut/i;
/** The employer speaks of itself. */
const OWN_HISTORY =
  /\b(?:we(?:'ve| have| are|'re)?|our|us|company|firm|(?<!\baccrediting |\baccreditation |\brecogni[sz]ed |\bapproved )organi[sz]ation|team|agency|founded|established|has (?:been|over|more|nearly|almost|about|around)|they|client has)\b[^.;:]{0,70}$/i;
/** “We need someone with …”: what follows is the candidate's. */
const SOUGHT =
  /\b(?:need|want|seek|require|looking (?:for|to (?:recruit|hire))|searching for|hiring) (?:an? )?(?:[\p{L}-]+ ){0,4}?(?:with|who (?:has|have|brings?)) $|\bwe (?:want|need|seek|are looking for|have in mind) (?:has|have|brings?|will have) $/iu;
const CANDIDATE =
  /\b(?:you|your|candidates?|applicants?|must|require[sd]?|looking (?:for|to (?:recruit|hire))|seeking|need|prefer|ideal|someone|hire|expect)\b[^.;]{0,80}$/i;

function readRange(match: RegExpMatchArray): { min: number; max: number | null } | undefined {
  const { qualifier = "", min, max, unit, lowUnit, more, plus } = match.groups!;
  const low = numberOf(min!) / partsOfYear(lowUnit ?? unit!);
  const high = max === undefined ? null : numberOf(max) / partsOfYear(unit!);
  if (high !== null && high < low) return undefined;
  // `6-8+ years` have no upper end.
  const isOpen = /\+/.test(`${more}${plus}`);
  const round = (value: number) => Math.round(value * 100) / 100;
  if (/up to|max|no more|not more/i.test(qualifier) && high === null) return { min: 0, max: round(low) };
  return low > 60 ? undefined : { min: round(low), max: high === null || high === low || isOpen ? null : round(high) };
}

/** How many of a unit make a year. */
function partsOfYear(unit: string): number {
  const lower = unit.toLowerCase();
  return lower.startsWith("mo") ? 12 : lower.startsWith("we") ? 52 : 1;
}

function numberOf(words: string): number {
  const lower = words.toLowerCase();
  const at = WORDS.indexOf(lower);
  if (lower.startsWith("fresher")) return 0;
  return at >= 0 ? at : lower === "a" ? 1 : Number(lower.replace(",", "."));
}
