import { oneOf } from "../../data/one-of";
import { isJobNoun } from "../../data/job-titles";
import { matchesIn } from "../../text/matches";
import type { Span } from "../../text/span";
import { endsAsInstitution, isInstitution, isKind, universityBehind } from "../employer/employer-name";
import { isOnlyPlaces } from "../places/parse-places";
import { looksLikeTitle } from "./title-words";

/** The title without what is appended to it: a requisition number, a place behind a bar, `REVISED`. */
export function trimTitle(line: string): Span {
  const start = /^[^\p{L}\p{N}(.[#<]*/u.exec(line)![0].length;
  let words = line.trimEnd();
  const opening =
    /^\s*(?:#+(?=\s)|(?:job|position|role)? ?title|job|position|role|(?:local |current |new )?(?:job )?vacancy|(?:position|job) available|(?:employment|career) opportunity|now hiring|we(?:['’]re| are) hiring|(?:new )?job (?:opening|opportunity|posting|advert|announcement|description)|\d{2,4}-\d{2,6}(?:-[A-Z]{2,4})?)\s?(?::|[-–—](?=\s))\s*|^\s*(?:job|post|position|role) title\s+(?=\p{L})|^\s*(?:full|part)[- ]time\s[-–|]\s|^\s*[A-Z]{1,5}-\d{3,8}\s?[:|–—-]?\s(?=\p{L})|^\s*(?:vacanc(?:y|ies)|opening) for (?:an? |the )?|^\s*(?:\d{1,2}|two|three|four|several) ?x? (?=.{3,60}\s(?:wanted|required|needed)\b)|^\s*(?:job )?advert(?:isement)? for (?:an? |the )?|^\s*(?:job )?information (?:sheet|pack)(?: for)? /iu.exec(
      words,
    );
  const shout =
    /^[^\p{L}\p{N}]{0,6}(?:(?:now|currently|urgently|we(?:['’]re| are))\s)?hiring[!:]?\s(?:for\s)?(?:an?\s)?(?=(\p{L}+))/iu.exec(
      words,
    );
  // `PostNight Clerk`: a label that was glued to the title.
  const glued =
    /^(?:Title of (?:Post|Job)|Post|Position|Role|Vacancy|(?:Job|Post) [Tt]itle)(?!Doc|Grad)(?=(\p{Lu}\p{Ll}+ .*)$)/u.exec(
      words,
    );
  const skipped =
    BREADCRUMBS.exec(words) ??
    opening ??
    (glued && looksLikeTitle(glued[1]!) ? glued : null) ??
    (shout && (SPEAKS_OF_SELF.test(shout[0]) || !isJobNoun(shout[1]!)) ? shout : null);
  const from = skipped && skipped[0].length < words.length ? skipped[0].length : start;
  for (const bar of words.slice(from).matchAll(BEHIND_BAR)) {
    const rest = words.slice(from + bar.index + bar[0].length);
    // Behind a stroke stands something else, unless it is another title: `Head Cook | Kitchen Manager`.
    const isOther =
      bar[0].includes("|") && looksLikeTitle(words.slice(from, from + bar.index)) && !looksLikeTitle(rest);
    if (bar.index === 0 || !(isOther || isAppendix(rest))) continue;
    words = words.slice(0, from + bar.index);
    break;
  }
  const appended = from + words.slice(from).search(APPENDED);
  if (appended > from) words = words.slice(0, appended);
  // A line of many words is a title with more behind its dash.
  const dash = words.length > LONGEST_TITLE ? fieldDash(words, from) : -1;
  if (dash > from && looksLikeTitle(words.slice(from, dash))) words = words.slice(0, dash);
  // The columns of a form are far apart: `Night Clerk                 Post No`.
  // A mark is wider in HTML than it looks: `Cook &amp; Baker`.
  const column = from + words.slice(from).search(/[^\s&/–—-]\s{4,}\S/) + 1;
  if (column > from && looksLikeTitle(words.slice(from, column))) words = words.slice(0, column);
  for (const behind of [NEXT_LABEL, OF_PAGE, AT_EMPLOYER, PITCHED, WANTED, AS_POST, TERMS, TERMS]) {
    const end = from + words.slice(from).search(behind);
    if (end > from && looksLikeTitle(words.slice(from, end))) words = words.slice(0, end);
  }
  words = words.slice(0, from) + words.slice(from).replace(POSTAL_PLACE, "");
  words = words.slice(0, placeBehindComma(words, from));
  // What is cut within brackets is cut before them.
  const bracket = words.lastIndexOf("(");
  if (bracket > from && !words.includes(")", bracket)) words = words.slice(0, bracket);
  return { start: from, end: words.replace(/(?<![\s|•·,:;*_–—-])[\s|•·,:;*_–—-]+$/, "").length };
}

/** ` - Salem, OR 97301`: what a board puts behind each title. */
const POSTAL_PLACE = /\s[-–—]\s(?:\p{L}[\p{L}.'’-]{0,20} ){0,4}\p{L}[\p{L}.'’-]{1,20}, [A-Z]{2} \d{5}(?:-\d{4})?$/u;

/** `Home > Careers > Data Clerk`: the way to the page of a job. */
const BREADCRUMBS =
  /^\W*Home(?:\s?[>»›]\s?[^>»›]{1,40}){0,4}[>»›]\s?(?=\p{Lu})|^\W*Home(?: \/ [^/]{1,40}){0,4} \/ (?=\p{Lu})/u;

/** A `Hiring Manager` hires; who says `we are hiring` names the job next. */
const SPEAKS_OF_SELF = /^\s*(?:we|now|currently|urgently)\b/i;

const LONGEST_TITLE = 90;

/** Where the dash stands behind a title; the second one where only a kind of employment stands before the first: `Summer Internship - Marine Biology - Leeds`. */
function fieldDash(words: string, from: number): number {
  const dash = words.indexOf(" - ", from);
  if (dash < 0 || !KIND_OF_POST.test(words.slice(from, dash))) return dash;
  const next = words.indexOf(" - ", dash + 3);
  return next > 0 || looksLikeTitle(words.slice(from)) ? next : dash;
}

const KIND_OF_POST = /\b(?:intern(?:ship)?|co-?op|traineeship|apprentice(?:ship)?|placement)s?(?: 20\d\d)?$/i;

/** Where in a title the places begin that stand behind its last words and a comma: `Sales Manager, Leeds, England`; its end where none do. */
function placeBehindComma(words: string, from: number): number {
  for (const { index } of matchesIn(words, /, (?=\p{Lu})/gu)) {
    if (index <= from || !looksLikeTitle(words.slice(from, index))) continue;
    if (!isOnlyPlaces(words.slice(index + 2))) continue;
    // `Driver - Salt Lake City, Utah`: the place begins before the comma.
    const dash = Math.max(...[" - ", " – ", " — "].map((mark) => words.lastIndexOf(mark)));
    return dash >= 0 && isOnlyPlaces(words.slice(dash + 3)) ? words.length : index;
  }
  return words.length;
}

/** A title without the employer that stands before or behind it in its line: `Line Cook - Grill House - Portland`, `Harbor Pine | Data Clerk`. */
export function withoutEmployer(title: string, employer: string): Span {
  const at = title.indexOf(employer);
  const all = { start: 0, end: title.length };
  if (at < 0) return all;
  const parting = PARTING.exec(title.slice(0, at))?.[0] ?? "";
  const before = title.slice(0, at - parting.length).trimEnd();
  // One word behind a dash may as well be a team or a product.
  const isSure = employer.includes(" ") || !/[-–—]/.test(parting);
  if (parting !== "" && isSure && looksLikeTitle(before)) return { start: 0, end: placeBehindComma(before, 0) };
  const behind = (isInstitution(employer) ? BEHIND_BODY : BEHIND_NAME).exec(title.slice(at + employer.length));
  const start = at + employer.length + (behind?.[0].length ?? 0);
  const isFirst = at === 0 || title.slice(0, at) === "The ";
  // One word before a colon may as well be a programme.
  const isOwner = employer.includes(" ") || !behind?.[0].startsWith(":");
  return isFirst && isOwner && behind && looksLikeTitle(title.slice(start)) ? { start, end: title.length } : all;
}

/** How long a title is without the body behind its last dash: `Night Cook - The Harbor Pine Hospital`; one of two words may be a unit. */
export function withoutBody(title: string): number {
  const university = universityBehind(title);
  if (university) return title.lastIndexOf(",", university.start);
  const dash = Math.max(...[" - ", " – ", " — ", " | "].map((mark) => title.lastIndexOf(mark)));
  const body = title.slice(dash + 3);
  return dash > 0 &&
    (body.split(" ").length > 2 || SCHOOL.test(body)) &&
    (endsAsInstitution(body) || SCHOOL.test(body)) &&
    !isKind(body) &&
    looksLikeTitle(title.slice(0, dash))
    ? title.slice(0, dash).trimEnd().length
    : title.length;
}

/** Where a title begins behind the body and the dash that stand before it: `Harbor Institute (HI) - Night Guard`. */
export function behindBody(title: string): number {
  const parting = /^([^-–—|]{4,90}?)\s[-–—|]\s/.exec(title);
  const front = parting?.[1]!.replace(/\s\([^()]{2,20}\)$/, "") ?? "";
  const isBody = isInstitution(front) || PART_OF_BODY.test(front);
  return parting && isBody && !looksLikeTitle(front) && looksLikeTitle(title.slice(parting[0].length))
    ? parting[0].length
    : 0;
}

/** `Department of English`, `Centre for Kites`. */
const PART_OF_BODY = /^(?:The )?(?:Department|School|Faculty|Institute|Division|College|Cent(?:re|er)) (?:of|for) /;

const SCHOOL = / (?:College|University|School|Library|Museum|Council|Trust|Hospital)$/i;

/** What stands between an employer's name and the title behind it: `Harbor Museum Night Guard`. */
const BEHIND_BODY = /^(?:\s\([^()]{2,20}\))?(?:\s?\|{1,2}|\s[•·–—:-]|:|['’]s)?\s/;
const BEHIND_NAME = /^(?:\s\([^()]{2,20}\))?(?:\s?\|{1,2}|\s[•·–—]|\s?:)\s/;
const PARTING = /(?:\s[|•·–—:-]{1,2}|\s?[,(]|\s(?:at|@|for|with))\s?(?:the\s)?$/i;

/** How long the field is that stands between a title and the employer, `, Voter Services` of `, Voter Services, `; none where a place does. */
export function fieldBefore(between: string): number {
  const field = FIELD.exec(between)?.[1];
  return field === undefined || isOnlyPlaces(field.slice(2)) ? 0 : field.length;
}

const FIELD =
  /^((?:, (?:\p{Lu}[\p{L}&/’'-]{1,24}|of|and|the|&|for)(?: (?:\p{Lu}[\p{L}&/’'-]{0,24}|of|and|the|&|for)){0,7}){1,3}), $/u;

/** `Data Clerk - Career Portal`: what the title of a page says of the site. */
const OF_PAGE =
  /(?:\s|(?<=\p{Ll}))[-–—|]\s(?:careers?(?: (?:portal|site|page|opportunities))?|jobs?(?: (?:details?|search|board|post(?:ing)?|openings?))?|(?:current )?vacanc(?:y|ies)|apply(?: now| online)?|join us|work (?:with|for) us)$/iu;
/** `Data Engineer at Harbor Pine`, `Data Engineer wanted @ Harbor Pine`: what leads to the name of the employer. */
const AT_EMPLOYER =
  /(?:\s(?:[Pp]osition|[Rr]ole|[Jj]ob|[Vv]acancy|[Oo]pening|[Nn]eeded|[Ww]anted|[Rr]equired))?(?:\s[Oo]pportunity)?\s(?:at|@)\s(?:[Tt]he )?(?=\p{Lu}[^.!?]{2,70}$)/u;
/** `Night Cook wanted in Leeds`: what makes an announcement of a title. */
const WANTED =
  /(?:\s[-–—])?\s(?:[Nn]eeded|[Ww]anted|[Rr]equired|[Ss]ought)(?:\s(?:(?:in|at|across|within|for|by|to|from)\s|\().{2,90}|[!.]?)$/;
/** `Data Clerk - immediate start!`, `Data Clerk looking for a change?`: what shouts behind a title, or the mark alone. */
const PITCHED =
  /(?:\s[-–—|]\s?|[,.]\s|\slooking for\s)(?:[^-–—|,.]|[,.]\d){2,80}[!?]{1,9}$|(?<=[\p{L})])\s?[!?]{1,9}$/u;
/** `Data Clerk Job Holder: Vacant`, `Data Clerk  Start: May`, `Data Clerk REPORTS TO Office Manager`: the next label of a line in which no break is left. */
const NEXT_LABEL =
  /\s(?:(?:Job|Post|Position|Report(?:s|ing)|Location|Department|Division|Grade|Salary|Hours|Status|FLSA|Classification|Company|Start|Duration|Band|Contract|Base|Team|Responsible|Reference)(?: (?:to|of|[\p{Lu}]\p{Ll}{2,14})){0,2}\s?:\s?\S.{0,120}|(?<=\p{Ll}.)(?:REPORT(?:S|ING)|LOCATION|DEPARTMENT|SALARY|FLSA|STATUS|CLASSIFICATION|SUMMARY)(?: .{0,120})?)$/u;
/** `Data Clerk Position with Harbor Pine`, `Data Clerk Job Description`. */
const AS_POST = oneOf()`
  \s(?:[Pp]osition|[Rr]ole|[Jj]ob|[Vv]acanc(?:y|ies)|[Oo]pening)(?:\s(?:at|with|in|for)\s.{2,80})?$
  (?<!Executive|Job|Talent)\s[Ss]earch$
  (?:\s[-–—|])?\s(?:Job|Role|Position|Post|Person) (?:Description|Profile|Specification|Purpose|Summary|Advert(?:isement)?)$
  (?<=\s\S{1,30})\s(?:(?:Key|Main|Core|Primary|Essential) )?(?:Responsibilities|Duties|Requirements|Qualifications):?$
`;
/** `Data Clerk - Full time`, `Data Clerk (Fixed Term)`, `Data Clerk 0.6 FTE`, `Data Clerk (2 posts)`: how somebody is employed, and how many. */
const TERMS = new RegExp(
  `(?:\\s[-–—]\\s|,?\\s\\(?|,\\s)(?:${[
    String.raw`(?:full|part)[- ]?time(?: ?(?:\/|&|,|or|and) ?(?:(?:full|part)[- ]?time|permanent|temporary|regular))?`,
    String.raw`[01]?\.\d{1,2} ?(?:FTE|WTE)`,
    String.raw`(?<=[-–—(,]\s?)(?:permanent|temporary|fixed[- ]term(?: contract)?(?: ?(?:of|[-–—,])? ?\d{1,2} months?)?|casual|contract)`,
    String.raw`(?<=[-–—,]\s?)(?:\d{1,2}(?:\.\d{1,2})?|various|flexible) (?:hours|hrs)(?: (?:per|a) week| available)?`,
    String.raw`(?<=[-–—(,]\s?)(?:\d{1,2}|two|three|four|five) (?:posts|positions|vacancies|openings)(?: are open| available)?`,
    String.raw`(?<=\()(?:[^()]{0,40}\b(?:full|part)[- ]time\b[^()]{0,40}|(?:\p{L}{3,9} )?20\d\d(?: start)?|[^()]{1,20} position)`,
    String.raw`\d{1,2}(?:\.\d{1,2})? ?(?:hpw|hrs pw)`,
    String.raw`x ?\d{1,2}`,
  ].join("|")})\\)?$`,
  "iu",
);

function isAppendix(rest: string): boolean {
  return APPENDIX.test(rest) || /^\s*$/.test(rest) || isOnlyPlaces(rest);
}

/** What is appended to a title behind a bar or a gap: a place, a kind of employment, pay, numbers. */
const BEHIND_BAR = /\s\\?\|{1,2}\s|\s[•·]\s|\t|\s{3,}|\s[-–—(]\s?(?=[$£€]\s?\d)/g;
const APPENDIX =
  /:|\d{4,}|[$£€]\s?\d|\b(?:REVISED|remote|hybrid|on-?site|full[- ]?time|part[- ]?time|contract|permanent|temporary)\b/i;
const APPENDED =
  /\s?[-–—(#|,[]{0,2}\s?(?:(?:job |posting |position )?(?:req(?:uisition)?|ref(?:erence)?|id|vacancy)\.?\s?(?:id|no|number|code|#)?[.:]?\s?#?\s?[A-Z]{0,4}-?\d{2,}|\bR-?\d{4,}|\bJR-?\d{3,}|#\s?\d{2,})|\s?[-–—]\s?\(?\s?[A-Z]?\d{5,}[A-Z]{0,3}\s?\)?$|\s[-–—]?\s?\bREVISED\b|\s?→|\s[A-Z]{3,8}\d{5,}$/i;
