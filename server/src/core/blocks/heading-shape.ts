import { isDutyVerb } from "../data/duty-verbs";
import { BENEFIT_ITEM, REQUIREMENT_ITEM } from "../data/section-cues";
import type { SectionKind } from "../data/section-kinds";
import type { HeadingForm } from "./block";
import { headingKey, sectionKindOfHeading } from "./section-kind";

/** What stands around a line that may be a heading. */
export interface LineNeighbours {
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
  /** Whether nothing but blank lines stands before it. */
  readonly first: boolean;
  /** The words of the line before and of the next line that is not blank; empty where there is none. */
  readonly before: string;
  readonly beforeIsHeading: boolean;
  readonly after: string;
  /** Whether it seems to be the rest of a line that was broken to fit a width. */
  readonly isRest: boolean;
  /** Whether prose or a heading stands above it, so that it is not one of the lines on which a posting opens. */
  readonly inBody: boolean;
  /** Whether it stands alone between blank lines, and the two lines on either side of these stand together. */
  readonly partsRuns: boolean;
  /** Whether more stands in the line than its words, such as the address of a link. */
  readonly marked: boolean;
}

/**
 * Whether a line without heading marks is a heading, by its shape and its words; undefined if it is text.
 * `words` is the line's masked text without white space at its ends.
 */
export function headingShape(words: string, around: LineNeighbours): HeadingForm | undefined {
  if (words.length > 100 || words.length < 3 || !/\p{L}{2}/u.test(words)) return undefined;
  // `US, TX, HOUSTON` is a place in capitals.
  if (/^\p{Lu}{2}, (?:\p{Lu}{2})?,/u.test(words)) return undefined;
  // `Essential    Desirable` names the columns of a table.
  if (/\p{Ll} {3,20}\p{L}/u.test(words)) return undefined;
  // The last line has nothing to stand above, but for a motto such as AN EQUAL OPPORTUNITY EMPLOYER.
  if (!around.after)
    return isShouted(words) && sectionKindOfHeading(words) === "equal-opportunity" ? "caps" : undefined;
  const count = words.split(/\s+/).length;
  if (LEADS_TO_DUTIES.test(words)) return "label";
  // `Why Harbor Pine? We'll offer you…`
  const asked = count <= 12 ? ANSWERED.exec(words)?.[1] : undefined;
  if (asked !== undefined && sectionKindOfHeading(asked) !== undefined) return "label";
  if (count > 12 || /[.!?…]["”’)]?\s+\p{Lu}/u.test(words.replace(/\b\p{Lu}\./gu, ""))) return undefined;
  // `… you will reach these / objectives:` is the end of a wrapped line.
  if (!around.blankBefore && !around.beforeIsHeading && /^\p{Ll}/u.test(words)) return undefined;
  if (IS_VALUE.test(words) || (around.beforeIsHeading && /\((?:required|preferred)\)$/i.test(words))) return undefined;
  const kind = sectionKindOfHeading(words);
  const isWhole = () => WHOLE_HEADING.test(headingKey(words));
  if (statesFact(words, kind)) return undefined;
  // `Interview Partners` above `Richmond, VA`: an employer's name below the title.
  if (!around.inBody && kind !== "location" && NAMES_PLACE.test(around.after) && !isWhole()) return undefined;
  if (around.isRest && !isWhole() && !(kind !== undefined && isShouted(words))) return undefined;
  if (/[:：]$|\s?[—–]$/.test(words)) return labelShape(words, count, kind !== undefined);
  // `What you will do...` leads to what follows as a colon does.
  if (kind !== undefined && /(?<!\b(?:our|an?|the|of) )(?:…|\.{3})$/.test(words)) return labelShape(words, count, true);
  if (/!$/.test(words) && kind !== undefined && isWhole() && !around.first) return "plain";
  if ((/[.,;!]$/.test(words) && !namesEmployer(words, around)) || /[:：]./.test(words)) return undefined;
  if (!/^[\p{Lu}\p{N}【[(“"]/u.test(withoutPicture(words))) return undefined;
  if (
    isShouted(words) &&
    count <= 10 &&
    (kind !== undefined || (count > 1 && !around.first && !isShouted(around.after) && /\p{L}{3}/u.test(words)))
  )
    return "caps";
  if (isWhole()) return "plain";
  if (around.first || count > 10) return undefined;
  if (!around.marked && (isQuestionOver(words, around) || isLineOver(words, kind, around))) return "plain";
  if (count > 8 && around.after.length <= 60) return undefined;
  const isolated =
    around.blankBefore ||
    around.beforeIsHeading ||
    around.before.length > 60 ||
    /[.!?:;]$|^\p{Lu}[^:]{1,30}: /u.test(around.before);
  if (kind !== undefined && isTitleCase(words) && isolated && !isItem(words)) return "plain";
  return isTitleAbove(words, around) ? "plain" : undefined;
}

/** A question and the beginning of its answer, which a list completes. */
const ANSWERED = /^[^.!?:]{3,40}\? ([^.!?:…]{3,40})(?:…|\.{3,8}|:)$/;

/** `Essential duties include the following. Other duties may be assigned.`, as forms have it. */
const LEADS_TO_DUTIES =
  /^[\p{L}\s/&]{0,50}\b(?:duties|responsibilities|functions)[\p{L}\s/&]{0,30} (?:includes? the following|(?:are|is) (?:(?:listed|outlined|described|set out) below|as follows))[.:;]?(?: other (?:\p{L}+ )?duties [^.]{2,40}\.?)?$/iu;

/** `Full-Time`, `37.5 HOURS PER WEEK`, `FRIDAY 2.30PM - 6.30PM`: a value on a line of its own, whatever stands below it. */
export const IS_VALUE =
  /^(?:(?:full|part)[- ]?time|permanent|\d{1,2}(?:\.\d{1,2})? ?(?:hours|hrs)\b.{0,40}|(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b\D{0,4}\d.{0,40})$/i;

/** Whether a line says a fact rather than announcing it: an amount of money, or `Location - Leeds` as a line of a form. */
function statesFact(words: string, kind: SectionKind | undefined): boolean {
  if (/[$€£]\s?\d/.test(words) && !/[:：]$/.test(words)) return true;
  const name = kind !== undefined && FIELDS.has(kind) ? /^([^–—-]{3,30}) [-–—] \S/.exec(words)?.[1] : undefined;
  return name !== undefined && sectionKindOfHeading(name) === kind && (kind !== "how-to-apply" || /\d/.test(words));
}

const FIELDS: ReadonlySet<SectionKind> = new Set(["pay", "location", "schedule", "employment-type", "how-to-apply"]);

/** A town and its state or country, and no more. */
const NAMES_PLACE = /^\p{Lu}[\p{L}. ’'-]{1,30}, (?:[A-Z]{2}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)$/u;

/** `Working With Others`: a short line in capitals that parts what stands above it from what it names, though its words say no kind. */
function isTitleAbove(words: string, around: LineNeighbours): boolean {
  if (!around.inBody || around.marked || isThing(words)) return false;
  if (!isTitleCase(words)) return isBetweenTexts(words, around);
  const count = words.split(/\s+/).length;
  if (count > 6 || words.length < (count === 1 ? 8 : 6) || !/^[\p{L}][\p{L}\s/&’'!-]+$/u.test(words)) return false;
  if (BENEFIT_ITEM.test(words) || REQUIREMENT_ITEM.test(words)) return false;
  if (around.partsRuns) return true;
  if (BEGINS_ITEM.test(words)) return false;
  const above = around.beforeIsHeading || /[.!?;]["”’)]?$/.test(around.before) || around.before.length > 100;
  const parted = around.blankBefore || (around.before.length > 100 && around.after.length > 100) || isOverTasks(around);
  return above && parted && isBodyLine(around.after);
}

/** Whether a sentence or the last of some tasks ends above a line, and a task begins below it. */
function isOverTasks({ before, after }: LineNeighbours): boolean {
  return /[.!?]$/.test(before) && isDutyVerb(/^\p{L}*/u.exec(after)![0]);
}

/** `Employment conditions`: a few words without a stop between the end of a long text and another long one. */
function isBetweenTexts(words: string, { before, after }: LineNeighbours): boolean {
  return (
    words.length <= 40 &&
    isBetweenLongTexts({ before, after }) &&
    /^(?!(?:Click|Apply|See|Visit|Read)\b)\p{Lu}[\p{L}\s/&’'-]+$/u.test(words) &&
    !mayBeItem(words) &&
    !(NAMES_TASK.test(words) && sectionKindOfHeading(words) === undefined)
  );
}

function isBetweenLongTexts({ before, after }: Pick<LineNeighbours, "before" | "after">): boolean {
  return before.length > 100 && /[.!?]["”’)]?$/.test(before) && after.length > 120;
}

/** `Recruitment and training of staff`: a task that a noun names. */
const NAMES_TASK = /^[^.]{0,40}(?:ment|tion|ance|ing) of\b/i;

/** Whether a line is longer than a title or a name: a sentence, an item of a list, a task. */
function isBodyLine(after: string): boolean {
  return after.length > 80 || /^(?:[-–•·▪●○*]|\d{1,2}[.)])\s/.test(after) || (after.length > 40 && /[.;]$/.test(after));
}

/** Whether what follows a line is longer than a heading: an item of a list or a text. */
function opensText({ after }: LineNeighbours, words: string): boolean {
  return (
    /^(?:[-–•·▪●○*]|\d{1,2}[.)])\s/.test(after) ||
    after.length > Math.max(60, words.length) ||
    /^\p{Lu}.{15,}[.!?]$/u.test(after)
  );
}

/** `What do you bring?`, `Still intrigued?`: a short question on a line of its own, above its answer. */
function isQuestionOver(words: string, around: LineNeighbours): boolean {
  return (
    /\?$/.test(words) &&
    /^(?:what|why|who|how|where|still|ready|interested|sounds?|wh?at'?s|does this|do you have what|(?:still )?(?:any|have|got) (?:any )?questions)\b/i.test(
      headingKey(words),
    ) &&
    (around.blankBefore || around.beforeIsHeading || isEndOfItem(around.before) || /[.!?]$/.test(around.before)) &&
    opensText(around, words)
  );
}

/** `Main tasks and responsibilities`: a line in small letters that says its kind, between blank lines or above a list. */
function isLineOver(words: string, kind: SectionKind | undefined, around: LineNeighbours): boolean {
  return (
    kind !== undefined &&
    (around.blankBefore || isEndOfItem(around.before) || isBetweenLongTexts(around)) &&
    words.split(/\s+/).length <= 6 &&
    !/[?!]$|[\d$€£]/.test(words) &&
    !BEGINS_ITEM.test(words) &&
    !isDutyVerb(words.split(/[^\p{L}]/u)[0]!) &&
    !isItem(words) &&
    opensText(around, words)
  );
}

/** An item of a list ends without a stop, so that a line below it begins something new. */
function isEndOfItem(before: string): boolean {
  return /^[-–•·▪●○*]\s/.test(before);
}

/** How items of lists begin that name what headings name: `Strong communication skills`, `Experience building dashboards`. */
const BEGINS_ITEM =
  /^(?:strong|excellent|good|great|deep|solid|proven|expert|advanced|basic|demonstrated|exceptional|outstanding|extensive|experienced?|fluen\w+|proficien\w+|knowledge|ability|able|familiar\w*|comfortable|hands[- ]on|working knowledge|click|visit|see|read|apply|check|send|contact (?!us|details|information|person)|understanding|willing\w*|passion\w*|ensur\w+|provid\w+|support\w*|develop\w*|manag\w+|maintain\w*|work (?:with|closely)|you|we|our (?!(?:company|rewards|people|commitment|client|hiring|organi[sz]ation|offer|values|culture|mission|story|stack|benefits|principles|team|approach|process|growth))|this|these|that|it|is|are|must|no|not|please|for|if|as|at|in|on|with|and|or|the (?!candidate|organi[sz]ation|practice|school|client|business|trust|department|vacancy|post|process|day|role|job|position|team|company|opportunity|offer|package|impact|person|ideal)|a|an|flexible|competitive|generous|discounted|private|paid|free|annual|monthly|\d)\b/i;

/** `About Harbor Pine, Inc.`: the stop belongs to the name, or ends a heading of no more than a name above a text. */
function namesEmployer(words: string, { after }: LineNeighbours): boolean {
  return (
    /^About .{2,40}\b(?:Inc|Ltd|Co|Corp|LLC|S\.A)\.$/i.test(words) ||
    (/^About \p{Lu}[^.]{1,30}\.$/u.test(words) && after.length > 100)
  );
}

/** The words behind an emoji that stands before a heading. */
function withoutPicture(words: string): string {
  return words.replace(/^[^\p{L}\p{N}\p{P}]{1,4}\s{1,2}/u, "");
}

/** `You will:` and `Responsibilities :` are headings; a long sentence that leads to a list is not. */
function labelShape(words: string, count: number, known: boolean): HeadingForm | undefined {
  if (/[,;].{0,100}[,;]/.test(words)) return undefined;
  return (known && (count <= 6 || /^(?:what|who|why|how|in|for|about)\b/i.test(words))) ||
    (count <= 6 && /^\p{Lu}/u.test(words))
    ? "label"
    : undefined;
}

/** Lines that are headings by their words alone, wherever they stand. */
const WHOLE_HEADING =
  /^(?:full job description|about the job)$|^(?:(?:key|main|core|primary|essential|minimum|basic|required|preferred|desired|desirable|additional|job|position|role|general|principal|specific|other|your|our|the|and|&|or|major|typical|work|professional|technical|education|skills|experience|knowledge|duties|requirements|requirement\/minimum) )*(?:responsibilit(?:y|ies)|duties|requirements?|qualifications?|skills|experience|education|benefits|perks|compensation|salary|accountabilities|competencies|overview|summary|description|pay|languages|locations?|notes?|deadline|essentials?|desirables?)$|^(?:what|who|why|how) (?:you|we|to|join|us|work|will|are|the|our|is|makes)\b.{0,50}$|^nice[- ]to[- ]haves?(?: skills)?$|^about (?:us|you|the|this|our)\b.{0,30}$|^about(?: \S+){1,4}$|^(?:duties|skills|education|experience|qualifications|requirements|wages|perks|benefits|salary|pay|compensation|diversity|responsibilities|roles) (?:and|&|\/) (?:\S+ ){0,2}\S+$|^equal (?:employment )?opportunit(?:y|ies)(?: employer| statement)?$|^application (?:process|deadline)$|^job information$|^about$|^work experience$|^responsibilities include$|^minimum qualifications? \/? ?requirements?$|^(?:work(?:ing)?|job|office) (?:hours|schedule|days|setting)$|^(?:job|position|role) (?:purpose|objective|profile|scope|brief)$|^(?:(?:our|the) )?(?:interview|hiring|recruitment|selection|application) process$|^(?:staff|employee|fringe) (?:benefits|perks)$|^benefits package$|^rewards (?:and|&) benefits$|^(?:in return,? )?we offer$|^the perks of .{3,30}$|^(?:must[- ]|good[- ]to[- ])haves?$|^bonus points(?: if)?$|^you(?: are| have|(?:'ll| will) need|(?:'ll| will) be responsible for)$|^in this role,? you(?:'ll| will)(?: be)?$|^to (?:succeed|be successful|thrive) in this (?:role|position|job)$|^knowledge,? skills,?(?: (?:and|&) abilities)?$|^training (?:and|&) experience$|^meet (?:the|our) team$|^working (?:here|(?:with|for) us)$|^getting in touch$|^documents required$|^place of (?:work|posting)$|^(?:hiring|service) area$|^in (?:a nutshell|brief)$|^(?:is|could) this (?:be )?you$|^what's in it for (?:you|me)$/;

/** Whether a line of the length of a heading says a requirement or an offer rather than announcing it. */
function isItem(words: string): boolean {
  return (
    /\b(?:with|in|of experience|years?|degree in|ability to|or (?:higher|equivalent))\b/i.test(words) || isThing(words)
  );
}

/** Whether a line ends in the name of one thing that is offered or asked for: `Vision Insurance`, `Teaching License`. */
export function isThing(words: string): boolean {
  return /^\S+ .{0,80}\b(?:plans?|insurance|licen[sc]e|diploma|leave|holidays|reimbursement|discounts?|(?:health|medical|dental|vision|retirement) benefits)$/i.test(
    words,
  );
}

/** Whether a line could be an item of a list: a demand, an offer, a task. */
export function mayBeItem(words: string): boolean {
  return (
    BENEFIT_ITEM.test(words) ||
    REQUIREMENT_ITEM.test(words) ||
    isItem(words) ||
    isDutyVerb(words.split(/[^\p{L}]/u)[0]!)
  );
}

function isShouted(words: string): boolean {
  const letters = words.replace(/[^\p{L}]/gu, "");
  return letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

const SMALL_WORDS = /^(?:a|an|and|as|at|but|by|for|from|in|is|of|on|or|the|to|with|vs|you|your|we|our)$/i;

function isTitleCase(words: string): boolean {
  const all = words.replace(/\([^()]{0,60}\)/g, "").match(/[\p{L}][\p{L}'’.-]*/gu) ?? [];
  return all.length > 0 && all.every((word, index) => (index > 0 && SMALL_WORDS.test(word)) || /^\p{Lu}/u.test(word));
}
