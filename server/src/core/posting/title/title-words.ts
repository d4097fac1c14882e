import { oneOf } from "../../data/one-of";
import { headingKey, sectionKindOfHeading } from "../../blocks/section-kind";
import { isJobNoun, isStrongJobNoun, WEAK_JOB_NOUNS } from "../../data/job-titles";
import { remember } from "../../text/remember";

/** A word of a title: `C++`, `R&D`. */
export const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.+#&-]*/gu;

/** Whether a line reads like a job title: short, no sentence, no heading of a section, and a noun in it that names who does a job. */
export const looksLikeTitle: (line: string) => boolean = remember(readsLikeTitle);

function readsLikeTitle(line: string): boolean {
  const words = line.match(WORD) ?? [];
  if (words.length === 0 || words.length > 16 || line.length > 140) return false;
  if (/[.!?]$/.test(line.trim()) && !/\b(?:Sr|Jr|Exp|Req|Dept|Inc|Ltd|St|Ave|Rd|Blvd|[A-Z])\.$/.test(line.trim()))
    return false;
  if (
    !(namesWhoDoesIt(line) || SHORT_NOUN.test(line) || OF_RESEARCH.test(line) || isForAll(line)) ||
    NO_TITLE.test(line) ||
    NAMES_BODY.test(line) ||
    (PAY.test(line) && !trimmedJobNoun(words.at(-1)!)) ||
    SENTENCE.test(line) ||
    isSmallLettered(words)
  )
    return false;
  return isForAll(line) || OF_RESEARCH.test(line) || !isSectionHeading(line);
}

/** Whether a noun of a line names who does a job; one that often does not, only where others stand before it or none behind: not `Lead Times`. */
function namesWhoDoesIt(line: string): boolean {
  const [first, ...others] = line.matchAll(WORD);
  if (first && trimmedJobNoun(first[0])) {
    const isWeak = WEAK_JOB_NOUNS.has(singularOf(first[0]));
    if (!isWeak || ENDS_NAME.test(line.slice(first.index + first[0].length))) return true;
  }
  return others.some(
    ({ 0: word, index }) =>
      trimmedJobNoun(word) && (!BESIDE_OTHERS.has(singularOf(word)) || ENDS_NAME.test(line.slice(index + word.length))),
  );
}

/** Nouns that say of what a task is rather than who does it where others follow: `Vendor Management`. */
const BESIDE_OTHERS: ReadonlySet<string> = new Set(
  "vendor donor student server model partner resident visitor host owner author minister poster processor".split(" "),
);

function singularOf(word: string): string {
  return bare(word).toLowerCase().replace(/s$/, "");
}

/** What stands behind the last noun of a title. */
const ENDS_NAME =
  /^(?:$|\s?[^\s\p{L}\p{N}]|\s(?:of|for|to|in|at|on|with|and|or|I{1,3}|IV|V|\d\S{0,9}(?: shift)?|(?:first|second|third|day|night|evening|weekend) shift|needed|wanted|required|jobs?|roles?|positions?|programme|program|scheme)(?!\p{L}))/iu;

/** `Pharmacy Tech`, `Account Exec II`, `Legal PA - Aviation`, `Adjunct Faculty`: short nouns of jobs, which elsewhere are words of many things. */
const SHORT_NOUN =
  /^(?:\p{Lu}[\p{L}/&.-]{1,20}\s){0,4}(?:[Tt]ech|Exec|PA|EA|GP|DBA|BDM|SDR|HCA|CSR)(?=$|\s[-–—(|]|,|\sto\s|\s(?:I{1,3}|\d)(?!\p{L})|\s(?:\d(?:st|nd|rd)|[Jj]ob)\b)|^(?:Adjunct|Visiting|Clinical|Teaching|Affiliate|Part-[Tt]ime|Full-[Tt]ime|Tenure[- ]Track|Open[- ]Rank) Faculty\b/u;

/** `PhD Opportunity`, `Postdoctoral Research and Teaching Position in …`: how universities call what they offer. */
const OF_RESEARCH =
  /^(?:\p{Lu}[\p{L}’'-]{1,15} ){0,3}(?:Ph\.?D|Doctoral|Postdoctoral|MSc?|Masters?|Graduate)(?: (?:\p{Lu}[\p{L}-]{1,15}|and|&)){0,4} (?:[Oo]pportunit(?:y|ies)|[Ss]cholarships?|[Ss]tudentships?|[Aa]ssistantships?|[Pp]ositions?)(?=$|[,!]|\s?[-–—(|]|\s(?:in|at|on|for|with)\b)/u;

/** `Technical Clearance (f/m/d)`, `Team Lead Sales (all genders)`: whether a line says, as only titles do, whom it is for. */
export function isForAll(line: string): boolean {
  return line.endsWith(")") && FOR_ALL.test(line);
}

const FOR_ALL = /^\p{Lu}.{3,80}\((?:[mfwhdxi]\/[mfwhdxi](?:\/(?:[dxi]|div|\*))?|all genders)\)$/iu;

/** Every word begins with a capital, but for small ones. */
export const IN_CAPITALS =
  /^(?:\p{Lu}\S{1,24}|\p{Ll}{1,3}|[\d&/–-]{1,4})(?: (?:\p{Lu}\S{0,24}|\p{Ll}{1,3}|[\d&/(–-]\S{0,12})){0,9}$/u;

/** A long line of which most words are small says what is done, `Partner with analysts to shape questions`; titles are capitalised or short. */
function isSmallLettered(words: readonly string[]): boolean {
  if (words.length <= 6) return false;
  // `Staff Nurse with a special interest in old age`: what stands before says what it is.
  const rest = words.indexOf("with");
  if (rest > 1 && words.slice(0, rest).every((word) => /^\p{Lu}/u.test(word))) return false;
  const capitals = words.filter((word) => /^[\p{Lu}\d]/u.test(word)).length;
  return capitals < words.length / 3;
}

/** Whether a line that no noun marks as a title can still be one: a heading of some words that is no section, greeting or pitch. */
export function canBeTitle(line: string): boolean {
  const words = line.match(WORD) ?? [];
  if (words.length === 0 || words.length > 10 || line.length > 90 || !/\p{L}{3}/u.test(line)) return false;
  return (
    !/[.!?:]$|\s\|\s|\s(?:of|the|and|an?|for|with)$/i.test(line.trim()) &&
    !NO_TITLE.test(line) &&
    !PAY.test(line) &&
    !SENTENCE.test(line) &&
    !PITCH.test(line) &&
    !isSectionHeading(line)
  );
}
/** `Board of Directors`, as the menu of a page names it; `Board of Directors Liaison` is a title. `Sheriff's Office`: where somebody works. */
const NAMES_BODY = /^(?:our |the )?(?:board|council|panel|house) of \p{L}{4,15}s$|['’]s Office$/iu;
const NO_TITLE = oneOf("i")`
  ^(?:of|from|in (?:addition|this|the|order|our)|with|for|under|at|need|needs|needed|wanted|looking|seek(?:s|ing)?|eoe|eeo|hiring for|about|who|what|why|how|when|where|our|your|the (?:role|job|team|company)|as an?|join|this|these|we|you|if|to|please|apply|click|see|all|are|do|is|ready (?:to|for)|minimum|preferred|report(?:s|ing)? to|(?:key|main|primary|core|essential) (?:responsibilities|duties|tasks|requirements|skills)|(?:requirements|qualifications|responsibilities|duties) (?:for|of|include))\b
  ^(?:authors?|editors?|contributors?|written by|posted by)\s?:
  \b(?:parental|maternity|paternity|sick|annual|paid)\)? leave$
  ^(?:jobs|careers|vacancies) (?:&|and) (?:volunteer\w*|internships?|careers|jobs|opportunities)$
  \{[{%]
  https?:
  \S@[^\s@]{1,60}\.
  (?:\(|[~–-]\s?)(?:required|preferred|desired)\)?$
  ^(?:current|certificate|proof|valid|remote) (?:of|in|registration|licen[cs]e)\b
  \balso requires?\b
  ^\d{1,3} (?:sets?|each|pairs?|pcs|boxes)\b
  \b0\d{4} ?\d{5,6}\b
  \b\d{3}[-.]\d{3}[-.]\d{4}\b
  ^(?:salary|career|job|buyer['’]s|style) guides?$
  ^(?:main )?(?:menu|navigation|home(?: ?page)?|search|contents)$
  \s(?:will|must|should|an?|includes?)$
  \s(?:seeks?|(?:is|are) seeking) (?:an?|to)\s
`;
/** `Compensation for Engineers`, but not `Compensation and Benefits Analyst`. */
const PAY = /^(?:salary|pay|compensation)\b/i;
const SENTENCE =
  /\s(?:is|are|was|were|has|have|will|can|could|must|should|may|you|we|your|us|[Ss]eeks|[Ss]eeking|[Aa]nnounces|[Ii]nvites)\s|(?<!\b(?:Sr|Jr|St|Asst|Assoc|Exec|Dept|\p{Lu}))[.!?]\s+\p{Lu}\p{Ll}*(?:\/\p{Ll}+)?\s\p{Ll}|\s(?:certifications?|licen[sc]es?|licensure|degree|diploma)$/u;
const PITCH =
  /\b(?:hiring|careers?|jobs?|vacanc(?:y|ies)|opportunit(?:y|ies)|welcome|join|team|openings?|positions|roles|apply|posting|description|company|inc|llc|ltd|gmbh)\b/i;

function isSectionHeading(line: string): boolean {
  const key = headingKey(line);
  if (sectionKindOfHeading(line) === undefined) return false;
  if (/^(?:about|our|your|the)\b/.test(key)) return true;
  if (/^(?:head|vp|vice president) of /.test(key)) return false;
  // `Benefits Manager`, `Supervisor of Applications`: a noun of a job beside a section's word, which does not end the line.
  const last = key
    .split(/ ?[-–,(|]| with /)[0]!
    .replace(/ (?:gs ?-?\d.{0,300}|[ivx]{1,4}|\d|(?:1st|2nd|3rd|first|second|third|day|night) shift)$/, "");
  if (!last.split(/[ /]/).some(isStrongJobNoun) && !/ (?:expert|lead|head|executive|principal)$/.test(last))
    return true;
  // `Director of Benefits`: what a job is about.
  const [head = "", about] = last.split(" of ", 2);
  return SECTION_NOUN.test(last) && !(about !== undefined && isStrongJobNoun(head.split(" ").at(-1)!));
}

/** The nouns with which headings end, also those that name who does the job: `Driver Requirements`. */
const SECTION_NOUN =
  /(?:requirements?|qualifications?|responsibilit(?:y|ies)|duties|tasks|functions|skills|experience|education|training|benefits|perks|description|summary|overview|profile|role|job|position|team|company|pay|salary|compensation|location|hours|schedule|process|statement|policy|information|details|criteria|specification|competenc(?:y|ies)|abilities|knowledge|expectations|instructions|needs?|offers?|does|do|you|us)$/;

function trimmedJobNoun(word: string): boolean {
  return isJobNoun(bare(word)) || (PARTED.test(word) && word.split(PARTED).some((part) => isJobNoun(bare(part))));
}

/** What parts the words of `designer/developer`. */
const PARTED = /[/&+-]/;

/** A word without the marks behind it. */
export function bare(word: string): string {
  return word.replace(/(?<![.'’,+-])[.'’,+-]+$/, "");
}
