import { isJobNoun, isStrongJobNoun, PRAISE } from "../../data/job-titles";
import type { Span } from "../../text/span";
import { isOnlyPlaces } from "../places/parse-places";
import { bare, WORD } from "./title-words";

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
    // `a friendly “Night Clerk”`: marks around the title do not part it from what is said of it.
    .replace(/^([^"“.;:()]{0,60})["“](?=\p{Lu})/u, "$1 ")
    .replace(
      /^((?:an? |the |one |two |three |four |five |six |up to \p{Ll}{3,5} )?)(\([^()]{0,40}\))/u,
      (_, article: string, aside: string) => article + " ".repeat(aside.length),
    )
    .replace(ASIDE_OF_TIME, (aside) => " ".repeat(aside.length))
    .replace(/^(?:(?:up to|over|more than|at least) )?\d{1,4}(?:-\d{1,2})? /i, (count) => " ".repeat(count.length))
    .replace(/^(?:an? )?(?:number|team|range|variety|group|pool|couple|handful|selection) of /i, (count) =>
      " ".repeat(count.length),
    );
  for (let i = 0; i < 4; i++) {
    const comma = joined.indexOf(",");
    if (
      comma < 0 ||
      !(joined.slice(0, comma).match(WORD) ?? []).every((word, at, words) => isPraise(word, words[at + 1] ?? ""))
    )
      break;
    joined = `${joined.slice(0, comma)} ${joined.slice(comma + 1)}`;
  }
  return joined;
}

/** `(18.75 hours a week)` among the words before a noun. */
const ASIDE_OF_TIME = /\([^()]{0,40}\b(?:hours?|hrs|WTE|FTE|PAs?|months?|days?)\b[^()]{0,40}\),?(?= \p{L})/giu;

/** The noun phrase of a title in a phrase, with its head before an offset. */
function nounPhrase(phrase: string, before: number): Span | undefined {
  const stop = endOfPhrase(phrase);
  const words = [...phrase.slice(0, Math.min(stop < 0 ? phrase.length : stop, before)).matchAll(WORD)].slice(0, 16);
  let first = 0;
  if (/^(?:to|not|be|and|or)$/.test(words[0]?.[0] ?? "")) return undefined;
  while (first < words.length && isPraise(words[first]![0], words[first + 1]?.[0] ?? "")) first++;
  const last = headNoun(
    words.map((match) => match[0]),
    first,
  );
  if (last === undefined) return undefined;
  const capital = words.slice(first, last + 1).findIndex((match) => /^\p{Ll}?\p{Lu}/u.test(match[0]));
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
    : (fieldOf(phrase, start, end) ??
      /^\s(?:of\s(?:the\s)?|de\s)\p{Lu}[\p{L}&/-]*(?:(?:\s|,\s|\s(?:&|and)\s)\p{Lu}[\p{L}&/-]*){0,5}/u.exec(
        phrase.slice(end, stop < 0 ? phrase.length : stop),
      ));
  if (of) end += of[0].length;
  const grade =
    /^(?:\s(?:[IVX]{1,4}|[1-9])\b|\s\([^()]{2,30}\)|,\s(?:\p{Lu}\p{L}+)(?:\s(?:&|and|\p{Lu}\p{L}+)){0,4}(?=\s(?:to|who|for)\b|[.;]|$))/u.exec(
      phrase.slice(end),
    );
  if (grade && !kept) end += grade[0].length;
  return end > start ? { start, end } : undefined;
}

/** ` in Marine Biology` of `Lecturer in Marine Biology`: the field of a title that is seldom without one; null where a place stands there. */
function fieldOf(phrase: string, start: number, end: number): RegExpExecArray | null {
  if (!HAS_FIELD.test(phrase.slice(start, end))) return null;
  const field = FIELD.exec(phrase.slice(end));
  return field && !isOnlyPlaces(field[0].slice(4)) ? field : null;
}

const HAS_FIELD = /\b(?:Lecture(?:r|ship)s?|Professor|Consultant|Fellow(?:ship)?|Doctor|Registrar|Chair|Postdoc)$/;
const FIELD = /^ in \p{Lu}[\p{L}/-]*(?:(?: (?:(?:&|and|of) )?|\/ )\p{Lu}[\p{L}/-]*){0,4}/u;

/** Where the first word stands that ends a noun phrase; -1 where none does. */
function endOfPhrase(phrase: string): number {
  const [end, verb] = [phrase.search(PHRASE_END), phrase.search(PARTICIPLE)];
  return end < 0 || (verb >= 0 && verb < end) ? verb : end;
}

function isPraise(word: string, next: string): boolean {
  if (/^(?:full|part)$/i.test(word) && /^time$/i.test(next)) return true;
  if (/^(?:[Tt]ime|hours?|\d{1,3}(?:\.\d{1,2})?|\d-\d)$/.test(word)) return true;
  return (
    /^\p{Ll}|^An?$|^The$/u.test(word) &&
    (PRAISE.has(bare(word.toLowerCase())) ||
      /^\p{Ll}{2,12}-(?:\p{Ll}{3,12}(?:ed|ing|en)|savvy|impact|energy|quality|profile)$/u.test(word))
  );
}

/** Letters that stand for nouns of jobs in sentences. */
const INITIALS = /^(?:GP|HCA|CPN|ODP|PA|EA|DBA|BDM|SDR|BDR)s?$/;

/** The end of the noun phrase: the last job noun of an unbroken run that small words end. */
function headNoun(words: readonly string[], first: number): number | undefined {
  let last: number | undefined;
  for (let i = first; i < words.length; i++) {
    const word = bare(words[i]!);
    const plainly =
      isStrongJobNoun(word) ||
      INITIALS.test(word) ||
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
const PHRASE_END =
  /(?<!\b[JS]r)\.|[;:!?()“”"\r\n]|,(?!\s(?:and\s)?\p{Lu}[\p{L}\s&]{0,40}(?:\b(?:to|who|for)\b|$))|\s(?:to(?! (?:mid|senior|lead|principal)\b)|who|whom|that|which|with|for(?! the)|in(?! (?:[Cc]hief|[Cc]harge|[Rr]esidence|[Tt]raining)\b)|at|on(?! (?:[Dd]uty|[Cc]all)\b)|as|(?:capable|able)(?= (?:of|to)\b)|whose|where|when|because|so|if|from|within|under|by|is|are|will|would|and\s(?:you|we|will|is|have|are|be))\b(?!-)/iu;
/** Words that follow a title in small letters, and in large ones begin some: `Reporting Analyst`. */
const PARTICIPLE =
  /\s(?:based|located|willing|interested|looking|joining|working|reporting|responsible|possessing|having|using|wanting|seeking|ready)\b/u;
