import { isDutyVerb } from "../data/duty-verbs";
import { BENEFIT_ITEM, REQUIREMENT_ITEM } from "../data/section-cues";

/** Whether a line could be an item of a list: a demand, an offer, a task. */
export function mayBeItem(words: string): boolean {
  return (
    BENEFIT_ITEM.test(words) ||
    REQUIREMENT_ITEM.test(words) ||
    isItem(words) ||
    isDutyVerb(words.split(/[^\p{L}]/u)[0]!)
  );
}

/** Whether a line demands something with its object: `Hands-on experience with ovens`. */
export function isDemand(words: string): boolean {
  return /^(?:strong|excellent|hands[- ]on|proven|solid|good|deep|advanced|basic|experienced?|knowledge|ability|familiarity|proficiency|understanding)\b.{2,60} (?:with|in|of|to) \S/i.test(
    words,
  );
}

/** Whether a line of the length of a heading says a requirement or an offer rather than announcing it. */
export function isItem(words: string): boolean {
  return (
    /\b(?:with|in|of experience|years?|degree in|ability to|or (?:higher|equivalent))\b/i.test(words) || isThing(words)
  );
}

/** Whether a line ends in the name of one thing that is offered or asked for: `Vision Insurance`, `Teaching License`. */
export function isThing(words: string): boolean {
  return /^\S+ .{0,80}\b(?:plans?|insurance|licen[sc]e|diploma|certificate|leave|holidays|reimbursement|discounts?|(?:health|medical|dental|vision|retirement) benefits)(?: or equivalent| preferred)?$/i.test(
    words,
  );
}

/** How items of lists begin that name what headings name: `Strong communication skills`, `Experience building dashboards`. */
export const BEGINS_ITEM =
  /^(?:strong|excellent|good|great|deep|solid|proven|expert|advanced|basic|demonstrated|exceptional|outstanding|extensive|experienced?|fluen\w+|proficien\w+|knowledge|ability|able|familiar\w*|comfortable|hands[- ]on|working knowledge|click|visit|see|read|apply|check|send|contact (?!us|details|information|person)|understanding|willing\w*|passion\w*|ensur\w+|provid\w+|support\w*|develop\w*|manag\w+|maintain\w*|work (?:with|closely)|you|we|our (?!(?:company|rewards|people|commitment|client|hiring|organi[sz]ation|offer|values|culture|mission|story|stack|benefits|principles|team|approach|process|growth))|this|these|that|it|is|are|must|no|not|please|for|if|as|at|in|on|with|and|or|the (?!candidate|organi[sz]ation|practice|school|client|business|trust|department|vacancy|post|process|day|role|job|position|team|company|opportunity|offer|package|impact|person|ideal)|a|an|flexible|competitive|generous|discounted|private|paid|free|annual|monthly|\d)\b/i;

/** `Full-Time`, `37.5 HOURS PER WEEK`, `FRIDAY 2.30PM - 6.30PM`: a value on a line of its own, whatever stands below it. */
export const IS_VALUE =
  /^(?:(?:full|part)[- ]?time(?: ?[/|,-] ?(?:(?:full|part)[- ]?time|regular|permanent|temporary|contract|casual|seasonal)){0,3}|permanent|\d{1,2}(?:\.\d{1,2})? ?(?:hours|hrs)\b.{0,40}|(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b\D{0,4}\d.{0,40})$/i;

/** `Master's preferred`, `BA/BS degree`, `National Senior Certificate (Grade 12)`: a demand that stands as short as a heading. */
export const NAMES_DEGREE =
  /\b(?:bachelor|master|associate)['’]?s?['’]?(?: degree)? (?:is )?(?:required|preferred|desired|desirable|essential)\b|\bdegree (?:required|preferred|desirable|essential)$|\bB\.?[AS]\.? degree\b|\bsenior certificate\b/i;

/** `Harbor Pine is an Equal Opportunity Employer`, `Equal Opportunity Employer/Veterans`: a statement, though as short as a heading. */
export const IS_MOTTO =
  /\b(?:is|are)(?: proud to be)? an? (?:\S+ ){0,4}?equal\b.{0,30}\bemployer\b|\bequal opportunity employer ?[-/–,:] ?\p{L}/iu;

/** `Application form/Interview`: how a demand is tested, as a column of a specification says beside each. */
export const NAMES_TESTS =
  /^(?:application(?: form)?|interviews?|references?|certificates?|tests?|presentation|cv)(?: ?\/ ?(?:application(?: form)?|interviews?|references?|certificates?|tests?|presentation|cv)){1,4}$/i;
