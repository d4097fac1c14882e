import { headingKey, sectionKindOfHeading } from "../blocks/section-kind";
import { isJobNoun, isStrongJobNoun, PRAISE } from "../data/job-titles";
import { matchesIn } from "../text/matches";
import type { Span } from "../text/span";
import { isOnlyPlaces } from "./parse-places";

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.+#&-]*/gu;

/** Whether a line reads like a job title: short, no sentence, no heading of a section, and a noun in it that names who does a job. */
export function looksLikeTitle(line: string): boolean {
  const words = line.match(WORD) ?? [];
  if (words.length === 0 || words.length > 16 || line.length > 140) return false;
  if (/[.!?]$/.test(line.trim()) && !/\b(?:Sr|Jr|Exp|Req|Dept|Inc|Ltd|[A-Z])\.$/.test(line.trim())) return false;
  if (
    !(words.some(trimmedJobNoun) || SHORT_NOUN.test(line)) ||
    NO_TITLE.test(line) ||
    (PAY.test(line) && !trimmedJobNoun(words.at(-1)!)) ||
    SENTENCE.test(line) ||
    isSmallLettered(words)
  )
    return false;
  return !isSectionHeading(line);
}

/** `Pharmacy Tech`, `Account Exec II`, `Legal PA - Aviation`: short nouns of jobs, which elsewhere are words of many things. */
const SHORT_NOUN =
  /^(?:\p{Lu}[\p{L}/&.-]{1,20}\s){0,4}(?:[Tt]ech|Exec|PA|EA|GP|DBA|BDM|SDR|HCA|CSR)(?=$|\s[-–—(|]|,|\sto\s|\s(?:I{1,3}|\d)(?!\p{L})|\s(?:\d(?:st|nd|rd)|[Jj]ob)\b)/u;

/** A long line of which most words are small says what is done, `Partner with analysts to shape questions`; titles are capitalised or short. */
function isSmallLettered(words: readonly string[]): boolean {
  if (words.length <= 6) return false;
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

/** The stretch of a text that is the title in a phrase such as `motivated Senior Data Engineers to join our team`; undefined if there is none. */
export function titleInPhrase(words: string): Span | undefined {
  // `Business Intelligence (BI) Analyst`: letters in brackets do not end a title.
  const phrase = joinPraise(words).replace(/\([A-Z&/]{2,6}\)(?= \p{Lu})/u, (letters) => " ".repeat(letters.length));
  const dash = phrase.search(/\s[-–|]\s/);
  return (dash > 0 ? nounPhrase(phrase, dash) : undefined) ?? nounPhrase(phrase, phrase.length);
}

/** The phrase with spaces for the commas between words of praise and for what stands in brackets before them. */
function joinPraise(phrase: string): string {
  let joined = phrase
    .replace(
      /^((?:an? |the )?)(\([^()]{0,40}\))/,
      (_, article: string, aside: string) => article + " ".repeat(aside.length),
    )
    .replace(/^(?:(?:up to|over|more than|at least) )?\d{1,4} /i, (count) => " ".repeat(count.length))
    .replace(/^(?:an? )?(?:number|team|range|variety|group|pool|couple|handful|selection) of /i, (count) =>
      " ".repeat(count.length),
    );
  for (let i = 0; i < 4; i++) {
    const comma = joined.indexOf(",");
    if (comma < 0 || !(joined.slice(0, comma).match(WORD) ?? []).every((word) => isPraise(word, ""))) break;
    joined = `${joined.slice(0, comma)} ${joined.slice(comma + 1)}`;
  }
  return joined;
}

/** The noun phrase of a title in a phrase, with its head before an offset. */
function nounPhrase(phrase: string, before: number): Span | undefined {
  const stop = phrase.search(PHRASE_END);
  const words = [...phrase.slice(0, Math.min(stop < 0 ? phrase.length : stop, before)).matchAll(WORD)].slice(0, 16);
  let first = 0;
  if (/^(?:to|not|be|and|or)$/.test(words[0]?.[0] ?? "")) return undefined;
  while (first < words.length && isPraise(words[first]![0], words[first + 1]?.[0] ?? "")) first++;
  const last = headNoun(
    words.map((match) => match[0]),
    first,
  );
  if (last === undefined) return undefined;
  const capital = words.slice(first, last + 1).findIndex((match) => /^\p{Lu}/u.test(match[0]));
  // Small words before a capitalised title only describe it: `customer-focused Account Manager`.
  if (capital > 0 && /^\p{Lu}/u.test(words[last]![0])) first += capital;
  if (last - first > 9) return undefined;
  const start = words[first]!.index;
  let end = words[last]!.index + words[last]![0].length;
  while (/[.'’,-]/.test(phrase[end - 1]!)) end--;
  const kept = /^(?:\s[-–]\s(?:\p{Lu}[\p{L}\p{N}&/]*)(?:\s(?:(?:&|and)\s)?(?:\p{Lu}[\p{L}\p{N}&/]*)){0,4})/u.exec(
    phrase.slice(end, stop < 0 ? phrase.length : stop),
  );
  if (kept) end += kept[0].length;
  const of = kept
    ? null
    : /^\s(?:of\s(?:the\s)?|de\s)\p{Lu}[\p{L}&/-]*(?:(?:\s|,\s|\s(?:&|and)\s)\p{Lu}[\p{L}&/-]*){0,5}/u.exec(
        phrase.slice(end, stop < 0 ? phrase.length : stop),
      );
  if (of) end += of[0].length;
  const grade =
    /^(?:\s(?:[IVX]{1,4}|[1-9])\b|\s\([^()]{2,30}\)|,\s(?:\p{Lu}\p{L}+)(?:\s(?:&|and|\p{Lu}\p{L}+)){0,4}(?=\s(?:to|who|for)\b|$))/u.exec(
      phrase.slice(end),
    );
  if (grade && !kept) end += grade[0].length;
  return end > start ? { start, end } : undefined;
}

function isPraise(word: string, next: string): boolean {
  if (/^(?:full|part)$/i.test(word) && /^time$/i.test(next)) return true;
  if (/^(?:time|\d{1,3}|\d-\d)$/.test(word)) return true;
  return (
    /^\p{Ll}|^An?$|^The$/u.test(word) &&
    (PRAISE.has(bare(word.toLowerCase())) || /^\p{Ll}{2,12}-\p{Ll}{3,12}(?:ed|ing|ented|en)$/u.test(word))
  );
}

/** The end of the noun phrase: the last job noun of an unbroken run that small words end. */
function headNoun(words: readonly string[], first: number): number | undefined {
  let last: number | undefined;
  for (let i = first; i < words.length; i++) {
    const word = bare(words[i]!);
    const plainly =
      isStrongJobNoun(word) ||
      (isJobNoun(word) && /^\p{Lu}/u.test(word) && (i > first || words[i + 1] === "of")) ||
      (/^head$/i.test(word) && words[i + 1] === "of");
    // `The Patient Advocate guides families`: behind a capitalised noun a plural in small letters is a verb.
    if (plainly && last !== undefined && /^\p{Ll}.*s$/u.test(word) && /^\p{Lu}/u.test(words[last]!)) break;
    if (plainly) last = i;
    if (
      word !== "IT" &&
      /^(?:no|not|here|there|consists?|is|are|was|will|would|can|must|should|has|have|we|you|they|it|our|your|their|its)$/i.test(
        word,
      )
    )
      break;
  }
  return last;
}

/** The title without what is appended to it: a requisition number, a place behind a bar, `REVISED`. */
export function trimTitle(line: string): Span {
  const start = /^[^\p{L}\p{N}(.[#<]*/u.exec(line)![0].length;
  let words = line.trimEnd();
  const opening =
    /^\s*(?:#+(?=\s)|(?:job|position|role)? ?title|job|position|role|(?:local |current |new )?(?:job )?vacancy|(?:position|job) available|(?:employment|career) opportunity|now hiring|we(?:['’]re| are) hiring|job (?:opening|opportunity|posting|advert|announcement|description)|\d{2,4}-\d{2,6}(?:-[A-Z]{2,4})?)\s?(?::|[-–—](?=\s))\s*|^\s*(?:vacanc(?:y|ies)|opening) for (?:an? |the )?/i.exec(
      words,
    );
  const shout =
    /^\s*(?:(?:now|currently|urgently|we(?:['’]re| are))\s)?hiring[!:]?\s(?:for\s)?(?:an?\s)?(?=(\p{L}+))/iu.exec(
      words,
    );
  // A `Hiring Manager` hires.
  const skipped = opening ?? (shout && !isJobNoun(shout[1]!) ? shout : null);
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
  const dash = words.length > LONGEST_TITLE ? words.indexOf(" - ", from) : -1;
  if (dash > from && looksLikeTitle(words.slice(from, dash))) words = words.slice(0, dash);
  for (const behind of [AT_EMPLOYER, PITCHED, WANTED, AS_POST, TERMS]) {
    const end = from + words.slice(from).search(behind);
    if (end > from && looksLikeTitle(words.slice(from, end))) words = words.slice(0, end);
  }
  words = words.slice(0, placeBehindComma(words, from));
  // What is cut within brackets is cut before them.
  const bracket = words.lastIndexOf("(");
  if (bracket > from && !words.includes(")", bracket)) words = words.slice(0, bracket);
  return { start: from, end: words.replace(/(?<![\s|•·,:;*_–—-])[\s|•·,:;*_–—-]+$/, "").length };
}

const LONGEST_TITLE = 90;

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
  const before = title.slice(0, at - parting.length);
  // One word behind a dash may as well be a team or a product.
  const isSure = employer.includes(" ") || !/[-–—]/.test(parting);
  if (parting !== "" && isSure && looksLikeTitle(before)) return { start: 0, end: before.length };
  const behind = /^(?:\s?\|{1,2}|\s[•·–—])\s/.exec(title.slice(at + employer.length));
  const start = at + employer.length + (behind?.[0].length ?? 0);
  return at === 0 && behind && looksLikeTitle(title.slice(start)) ? { start, end: title.length } : all;
}

const PARTING = /(?:\s[|•·–—-]{1,2}|\s?[,(]|\s(?:at|@|for|with))\s?(?:the\s)?$/i;

/** `Data Engineer at Harbor Pine`, `Data Engineer wanted @ Harbor Pine`: what leads to the name of the employer. */
const AT_EMPLOYER =
  /(?:\s(?:[Pp]osition|[Rr]ole|[Jj]ob|[Vv]acancy|[Oo]pening|[Nn]eeded|[Ww]anted|[Rr]equired))?(?:\s[Oo]pportunity)?\s(?:at|@)\s(?:[Tt]he )?(?=\p{Lu}[^.!?]{2,70}$)/u;
/** `Night Cook wanted in Leeds`: what makes an announcement of a title. */
const WANTED = /\s(?:[Nn]eeded|[Ww]anted|[Rr]equired|[Ss]ought)(?:\s(?:(?:in|for|by|to|from)\s|\().{2,90}|[!.]?)$/;
/** `Data Clerk - immediate start!`, `Data Clerk looking for a change?`: what shouts behind a title, or the mark alone. */
const PITCHED =
  /(?:\s[-–—|]\s?|[,.]\s|\slooking for\s)(?:[^-–—|,.]|[,.]\d){2,80}[!?]{1,9}$|(?<=[\p{L})])\s?[!?]{1,9}$/u;
/** `Data Clerk Position with Harbor Pine`, `Data Clerk Job Description`. */
const AS_POST =
  /\s(?:[Pp]osition|[Rr]ole|[Jj]ob|[Vv]acancy|[Oo]pening)(?:\s(?:at|with|in|for)\s.{2,80})?$|(?:\s[-–—|])?\s(?:Job|Role|Position|Post|Person) (?:Description|Profile|Specification|Purpose|Summary|Advert(?:isement)?)$/;
/** `Data Clerk - Full time`, `Data Clerk (Fixed Term)`: how somebody is employed. */
const TERMS =
  /(?:\s[-–—]\s|,?\s\(?|,\s)(?:(?:full|part)[- ]?time|[01]?\.\d{1,2} ?FTE|(?<=[-–—(,]\s?)(?:permanent|temporary|fixed[- ]term|casual|contract))\)?$/i;

function isAppendix(rest: string): boolean {
  return APPENDIX.test(rest) || /^\s*$/.test(rest) || isOnlyPlaces(rest);
}

/** What is appended to a title behind a bar or a gap: a place, a kind of employment, pay, numbers. */
const BEHIND_BAR = /\s\|{1,2}\s|\s[•·]\s|\t|\s{3,}|\s[-–—(]\s?(?=[$£€]\s?\d)/g;
const APPENDIX =
  /:|\d{4,}|[$£€]\s?\d|\b(?:REVISED|remote|hybrid|on-?site|full[- ]?time|part[- ]?time|contract|permanent|temporary)\b/i;
const APPENDED =
  /\s?[-–—(#|,[]{0,2}\s?(?:(?:job |posting |position )?(?:req(?:uisition)?|ref(?:erence)?|id|vacancy)\.?\s?(?:id|no|number|code|#)?[.:]?\s?#?\s?[A-Z]{0,4}-?\d{2,}|\bR-?\d{4,}|\bJR-?\d{3,}|#\s?\d{2,})|\s?[-–—]\s?\(?\d{5,}\)?$|\s[-–—]?\s?\bREVISED\b|\s?→/i;
const PHRASE_END =
  /[.;:!?()“”"\r\n]|,(?!\s(?:and\s)?\p{Lu}[\p{L}\s&]{0,40}(?:\b(?:to|who|for)\b|$))|\s(?:to|who|whom|that|which|with|for(?! the)|in(?! (?:[Cc]hief|[Cc]harge|[Rr]esidence|[Tt]raining)\b)|at|on(?! (?:[Dd]uty|[Cc]all)\b)|as|based|capable|able|located|whose|where|when|because|so|if|willing|interested|looking|joining|working|reporting|responsible|possessing|having|using|from|within|under|by|is|are|will|would|wanting|seeking|ready|and\s(?:you|we|will|is|have|are|be))\b/iu;
const NO_TITLE =
  /^(?:in (?:addition|this|the|order|our)|with|for|under|at|need|needs|needed|wanted|looking|seeking|hiring for|about|who|what|why|how|when|where|our|your|the (?:role|job|team|company)|as an?|join|this|these|we|you|if|to|please|apply|click|see|all|are|do|is|ready|minimum|preferred|(?:key|main|primary|core|essential) (?:responsibilities|duties|tasks|requirements|skills)|(?:requirements|qualifications|responsibilities|duties) (?:for|of|include))\b|https?:|@/i;
/** `Compensation for Engineers`, but not `Compensation and Benefits Analyst`. */
const PAY = /^(?:salary|pay|compensation)\b/i;
const SENTENCE =
  /\s(?:is|are|was|were|has|have|will|can|must|should|may|you|we|your|us|[Ss]eeks|[Ss]eeking|[Aa]nnounces|[Ii]nvites)\s|(?<!\b(?:Sr|Jr|St|Asst|Assoc|Exec|Dept))[.!?]\s+\p{Lu}\p{Ll}*(?:\/\p{Ll}+)?\s\p{Ll}/u;
const PITCH =
  /\b(?:hiring|careers?|jobs?|vacanc(?:y|ies)|opportunit(?:y|ies)|welcome|join|team|openings?|apply|posting|description|company|inc|llc|ltd|gmbh)\b/i;

function isSectionHeading(line: string): boolean {
  const key = headingKey(line);
  if (sectionKindOfHeading(line) === undefined) return false;
  if (/^(?:about|our|your|the)\b/.test(key)) return true;
  if (/^(?:head|vp|vice president) of /.test(key)) return false;
  // `Benefits Manager`, `Supervisor of Applications`: a noun of a job beside a section's word, which does not end the line.
  const last = key.split(/ ?[-–,(|]| with /)[0]!.replace(/ (?:gs ?-?\d.{0,300}|[ivx]{1,4}|\d)$/, "");
  if (!last.split(/[ /]/).some(isStrongJobNoun)) return true;
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

function bare(word: string): string {
  return word.replace(/(?<![.'’,+-])[.'’,+-]+$/, "");
}
