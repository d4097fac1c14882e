import { sectionKindOfHeading } from "../../blocks/section-kind";
import { isJobNoun } from "../../data/job-titles";
import { matchesIn } from "../../text/matches";
import { neededWords } from "../../text/needed-words";
import { remember } from "../../text/remember";
import { Sieve } from "../../text/sieve";
import { shiftSpan, type Span } from "../../text/span";
import type { Outline } from "../outline";
import { HALF, type TitleCandidate } from "./title-candidates";
import { titleInPhrase } from "./title-phrase";
import { looksLikeTitle } from "./title-words";
import { isWholePosting } from "../sections/whole-posting";

/** The sentences that name the role. What many sentences name counts more; what stands far down counts less. */
export function* sentenceTitles(outline: Outline): Generator<TitleCandidate> {
  const found = new Map<string, TitleCandidate>();
  for (const [index, prose] of outline
    .prose()
    .slice(0, HALF * 2)
    .entries()) {
    const { block, text, toSpan } = prose;
    if (ASIDE.has(block.section) && !isWholePosting(text) && !(block.section === "benefits" && index < TOP)) continue;
    for (const { value, span, score } of titlesSaidIn(text)) {
      const aside = block.kind === "list-item" ? 12 : block.section === "about-company" ? 5 : 0;
      const opens = index === 0 && score === SUBJECT && span.start <= LONGEST_ARTICLE && isCapitalised(value) ? 11 : 0;
      const worth = score + opens - Math.min(index, HALF) / 4 - aside;
      const known = found.get(value.toLowerCase());
      if (!known) found.set(value.toLowerCase(), { value, span: toSpan(span.start, span.end), score: worth });
      else found.set(value.toLowerCase(), { ...known, score: Math.max(known.score, worth) + 1 });
    }
  }
  yield* found.values();
}

/** The titles that the sentences of a text name, with places relative to it. */
const titlesSaidIn = remember((text): readonly TitleCandidate[] =>
  SAID.candidates(text).flatMap(([score, pattern]) =>
    Array.from(matchesIn(text, pattern)).flatMap((match) => {
      const at = match.index + match[0].length;
      const span =
        score === 88 || (BOUNDED.has(score) && isCapitalised(match[1]!))
          ? wholePhrase(match[1]!)
          : titleInPhrase(match[1]!);
      if (!span || isSubordinate(text, match.index) || isWhoHires(match)) return [];
      const value = match[1]!.slice(span.start, span.end);
      if (score === AS_A && saysOfOthers(value, match[1]!.slice(span.end))) return [];
      if (
        value.length < 2 ||
        DEGREE.test(value) ||
        OF_EMPLOYER.test(value) ||
        (sectionKindOfHeading(value) !== undefined && !looksLikeTitle(value))
      )
        return [];
      return [{ value, span: shiftSpan(span, at), score: /^\p{Lu}/u.test(value) ? score : score - 8 }];
    }),
  ),
);

/** `Recruiting Officer`, `Hiring Manager`: whether the word that speaks of hiring is the first of a title. */
function isWhoHires({ 0: lead, 1: phrase = "" }: RegExpExecArray): boolean {
  return (
    /^(?:Recruiting|Hiring) $/.test(lead) && isJobNoun(/^\p{L}+/u.exec(phrase)?.[0] ?? "") && /^\p{Lu}/u.test(phrase)
  );
}

/** `The Harbor Clerk will …`: with which a text begins. */
const SUBJECT = 52;
const LONGEST_ARTICLE = 5;

/** The phrases behind whose title a word stands that is none of it. */
const BOUNDED: ReadonlySet<number> = new Set([64, 59, SUBJECT, 48, 46]);

/** `Director Civil Rights Equity`: two words or more, all of them with capitals. */
function isCapitalised(phrase: string): boolean {
  return /^(?:\p{Lu}[\p{L}/&-]{1,24}(?: (?:&|of|and|for))? ){1,5}\p{Lu}[\p{L}/&-]{1,24}$/u.test(phrase);
}

const AS_A = 60;

/** `Our recruiters will only write from …`: who is there already. */
const OF_EMPLOYER = /^(?:recruiters?|interviewers?|hiring managers?|customers?|clients?)$/;

/** `Master of Music`: a degree rather than a title. */
const DEGREE = /^(?:master|bachelor|doctor)s? of\b/i;

/** `As a regional lender, our branches …`: whose last word is small speaks of the candidate only where “you” or “the candidate” follows. */
function saysOfOthers(title: string, rest: string): boolean {
  return !/\p{Lu}\S{0,200}$/u.test(title) && !/\b(?:you|candidate|applicant)/i.test(rest.slice(0, 100));
}

/** Phrases before a title in a sentence, the surest first. */
const PHRASES: readonly (readonly [number, RegExp])[] = [
  [88, /\bjob description for (?:the|an?)\s+(?=((?:\([^()]{1,60}\)|[^()]){3,140}?)\s(?:position|role|job)\b)/gi],
  [64, /\bfor (?:the|an?)\s+(?=(.{3,120}?)\s(?:position|role|job|opening|vacancy)\b)/gi],
  [63, /\b(?:roles?|positions?|posts?|job|title|opening|vacancy) (?:of|as):? (?:an? |the |our )?(?=(\S.{2,140}))/gi],
  [62, /\b(?:looking for:?|look for|(?:looking|seeking) to (?:hire|add|recruit|appoint|employ|welcome)|(?:want|like|love) to (?:hire|welcome)|seek(?:ing|s|(?= an? ))(?: for)?(?! (?:applicants|applications|candidates)\b)|searching for:?|an? (?:\w{1,20} )?search for(?= an? )|hiring(?: for)?|hire|recruiting(?: on behalf of [^.;:]{3,40})?(?: for| to)?|recruit(?: to)?|to (?:employ|appoint)|applications? (?:are|is) invited (?:for|from)|advertising for|in search of|in need of|on the (?:lookout|hunt) for|has an (?:immediate )?(?:opening|opportunity) for|have an? (?:\w+ )?(?:opening|opportunity|vacancy) for|opportunity for|opening for|(?:immediate|urgent|ongoing|current) need (?:in [^.;:!?]{3,60} )?for|requires?(?: for)?|requirement for|(?:role|post|position|vacancy|job) is for|needs?(?: for)?|(?:seek(?:s|ing)?|accepting|invit\w+) (?:nominations and )?(?:applicants|applications|candidates)(?: for| to fill)?(?: the (?:position|role|post) of)?|(?:looking|seeking|hoping|needs) to (?:bring (?:in|on)|take on)) (?=((?:an? |the |our |several |multiple |two |three |\d )?\S.{2,140}))/gi],
  [61, /\b(?:opening|opportunity|vacancy|position|post|role)s? (?:\([^()]{2,40}\) )?(?:exists? |(?:(?:is|are) )?(?:(?:now|currently) )?available |(?:has|have) (?:arisen|become available|come up|opened up) )?(?:(?:in|at|within|on|with) [^.;:!?]{3,70}? )?for (?:an?|our|two|three|\d) (?=(\S.{2,120}))/gi],
  [53, /\b(?:vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|positions?|posts?) (?:(?:is |are )?(?:now |currently )?available |(?:has|have) arisen )?for (?=((?:\p{Lu}[\p{L}&/-]{1,24} ){1,6}))/gu],
  [AS_A, /\bas (?:an?|our|the) (?:new |next )?(?=(\S.{2,140}))/gi],
  [61, /\bto serve as (?:its |your )?(?=((?:(?:\p{Lu}[\p{L}&/-]{0,24}|&|and|of|for),? ){0,8}\p{Lu}[\p{L}/-]{1,24}))/gu],
  [58, /\b[Aa]s (?:\p{Lu}[\p{L}.]{1,20}['’]s )?(?=(\p{Lu}[^.;:!?]{2,100}?),? you\b)/gu],
  [59, /\b[Tt]his (?:is|will be) an? (?=(\S[^.;:!?]{2,100}?)\s(?:role|position|post|vacancy)\b)/g],
  [SUBJECT, /(?:^|[.!?:*)]\s{0,3}|\p{Lu}\p{L}{2,20} (?=[TAO]))(?:[Tt]he|THE|[Aa]n?|[Oo]ur|[Tt]his) (?=(\p{L}(?:[^.\r\n]|(?<=[JS]r)\.){2,100}?)\s(?:will|is|position|role|plays?|works?|plans?|supports?|designs?|performs?|supervises?|reports?|must|serves?|provides?|assists?|leads?|manages?|ensures?|should|applies|can|analyzes|acts|coordinates|oversees|directs|develops|conducts|handles|assumes|maintains|functions|participates|delivers|drives|guides|helps|prepares|reviews|administers|responds|receives|processes|monitors|facilitates|collaborates|implements|promotes|creates|organi[sz]es|contributes|teaches|operates|has|are (?:responsible|expected|required))\b)/gu],
  [SUBJECT, /(?:^|[.!?] )\p{Lu}[\p{L}&]{1,20}['’]s (?=((?:\p{Lu}[\p{L}/-]{1,24} ){1,5}\p{Lu}[\p{L}/-]{1,24}) (?:is|will)\b)/gu],
  [56, /["“](?=([^"“”\r\n]{3,100})["”] (?:in|as|on) (?:the |your )?(?:e-?mail )?subject\b)/gi],
  [56, /\bsubject (?:line|matter|heading|field)?(?: of)?:? ?["“](?=([^"“”\r\n]{3,100})["”])/gi],
  [51, /^\s{0,3}(?=((?:(?:\p{Lu}[\p{L}&/-]{0,24}|&|and|of|for) ){2,8})(?:is (?:responsible for|the)|will (?:be responsible|work|report|assist|support)|reports to)\b)/gu],
  [50, /\b(?:in order to become|what it takes to (?:be|become)|know-how to (?:be|become)|day in the life of) an? (?=(\S.{2,120}))/gi],
  [48, /\b(?:[Tt]he|[Oo]ur|[Tt]his|[Aa]n?) (?=((?:(?:\p{Lu}[\p{L}&/-]{0,24}|&|and|of|for) ){1,8})(?:position|role|job|opening|vacancy)\b)/gu],
  [47, /(?:^|[.!?]\s{0,3})(?=((?:\p{Lu}[\p{L}&/-]{1,24} ){2,6})(?:Job Description|Responsibilities|Duties|Requirements|Qualifications)\b)/gu],
  [46, /, the (?=(\p{Lu}[^.,\r\n]{2,80}?)\s(?:will|must|should|is (?:responsible|accountable|expected)|manages|leads|oversees|supports|provides|ensures|reports|assists|designs|works|serves|performs|coordinates|maintains|develops|plans|conducts|acts|recommends)\b)/gu],
  [46, /(?:^|[.!?]\s{0,3})(?:Are you|If you(?: are|['’]re)) (?:an?|our next) (?=(\S[^.;:!?]{2,100}))/gi],
  [45, /^(?:\d{1,2} |An? )?(?=(\p{Lu}[^.,\r\n]{2,80}?)\s(?:wanted|needed|required)\b)/giu],
]; // prettier-ignore

const SAID = new Sieve(PHRASES, ([, pattern]) => neededWords(pattern));

const ASIDE: ReadonlySet<string> = new Set([
  "equal-opportunity",
  "accommodation",
  "fair-chance",
  "legal",
  "diversity",
  "benefits",
]);

/** The first texts name the role, also below what is paid for it. */
const TOP = 5;

function wholePhrase(phrase: string): Span | undefined {
  return looksLikeTitle(phrase) ? { start: 0, end: phrase.length } : titleInPhrase(phrase);
}

/** Whether the words before say that somebody else is meant: `experience as a manager`, `customers looking for a broker`; not `Working as a manager, you …`. */
function isSubordinate(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 14), at);
  if (/(?:^|[.!?] )Working $/.test(before)) return false;
  if (/\b(?:to|will) (?:work|serve|act) $/.test(before) && /^as (?:an?|the) \p{Lu}/u.test(text.slice(at, at + 8)))
    return false;
  return /\b(?:experience|worked|working|work|serv(?:e|es|ed|ing)|act(?:s|ing)?|background|years?|known|recogni[sz]ed|such|well|license|licensed|certified|customers|clients|candidates|people|those|users|reports?|reporting|closely|them|it|not|same|opportunity(?! to)|employer|familiar)(?:\s\w+)?\s*$/i.test(
    text.slice(Math.max(0, at - 30), at),
  );
}
