import { isJobNoun, isStrongJobNoun } from "../data/job-titles";
import type { Span } from "../text/span";
import { isOnlyPlaces } from "./parse-places";
import { looksLikeTitle } from "./title-words";

/** A title with which a text opens, and how plainly it is one. */
export interface OpeningTitle extends Span {
  /** Whether a mark, a figure or a word of terms sets it off; otherwise only the name behind it does. */
  readonly isSetOff: boolean;
  /** What stands between it and the first sentence: a place, an employer. */
  readonly rest: Span;
}

/**
 * The title with which the first paragraph of a text opens before its sentences begin: `Deputy Clerk, Harbor County, Ohio — The clerk …`,
 * `Night Nurse £18 per hour …`, `Fleet Manager Required …`; undefined if it opens with a sentence.
 */
export function readOpeningTitle(text: string): OpeningTitle | undefined {
  return titleBeforeDash(text) ?? titleOfRun(text);
}

/** What stands before the first dash of a text, or before its first colon. */
const BEFORE_DASH =
  /^\s{0,4}(\p{Lu}(?:\([^()\r\n]{1,60}\)|[^\r\n—–:!?|•(]){3,150}?)(?:\s?[—–]\s{0,3}(?=[\p{L}"“])|:\s(?=\p{Lu}\p{L}{0,20} \p{Ll}))/u;
const SENTENCE_INSIDE =
  /\.\s+\p{Lu}\p{Ll}+\s\p{Ll}|\s(?:is|are|was|has|have|will|can|must|should|you|we|our|your|us)\s/u;

function titleBeforeDash(text: string): OpeningTitle | undefined {
  const match = BEFORE_DASH.exec(text);
  if (!match || SENTENCE_INSIDE.test(match[1]!) || NO_START.test(match[1]!)) return undefined;
  const start = match[0].indexOf(match[1]!);
  const pieces = match[1]!.split(", ");
  if (!pieces.every((piece) => /^[\p{Lu}("]/u.test(piece))) return undefined;
  const title = titleOfPieces(pieces);
  const words = title.split(/[\s/-]+/);
  const isTitle = words.some(isStrongNoun) || (words.length > 1 && isJobNoun(words.at(-1)!));
  if (!isTitle || !isTitleCase(title) || !looksLikeTitle(title)) return undefined;
  const end = start + title.trimEnd().length;
  return { start, end, isSetOff: true, rest: { start: end, end: start + match[1]!.length } };
}

/** The title in `Title, Department, Employer, City, State`: its first piece, with the second where that is no employer and no place. */
function titleOfPieces(pieces: readonly string[]): string {
  const own = pieces.filter((piece, index) => index === 0 || !isPlacePiece(piece));
  const second = own[1];
  if (second === undefined || EMPLOYER_WORDS.test(second) || pieces[1] !== second) return own[0]!;
  // Behind a department stands an employer or a county that employs; behind a noun alone, what it is the head of.
  const names = own.length > 2 || pieces.some((piece) => /\b(?:County|City of)\b/.test(piece));
  return names || /^\p{L}+$/u.test(own[0]!) ? `${own[0]!}, ${second}` : own[0]!;
}

const EMPLOYER_WORDS =
  /\b(?:County|City|State|Office|Board|Department|Dept|Commission|Cent(?:er|re)|Institute|University|College|School|Agency|Inc|LLC|Ltd|Trusts?|Foundation|Company|Group|Association|Committee|Council|Society|Services|Hospital|Bank|Network|Fund|Union|League|Coalition|Alliance|Partners|Labs?|Home)\b/;

function isPlacePiece(piece: string): boolean {
  return (
    isOnlyPlaces(piece) ||
    /^(?:\p{Lu}[\p{L}.'’-]{0,30} ){1,3}(?:County|Parish|Borough)\b/u.test(piece) ||
    /^(?:\p{Lu}\.){2}$|^\p{Lu}\p{Ll}{1,4}\.$/u.test(piece)
  );
}

/** Whether all its longer words are capitalised. */
function isTitleCase(words: string): boolean {
  return !/(?:^|\s)\p{Ll}{4,}/u.test(words.replace(/\s(?:with|from)\s/g, " "));
}

/** How a sentence begins rather than a title. */
const NO_START = /^(?:the|an?|our|your|this|these|as|at|we|if|in|for|with|to|are|do|is|have|reporting|under)\b/i;

/** What stands before a title: a label, a kind of employment. */
const LEADING =
  /^(?:job (?:title|advertisement|posting|opening|vacancy)|title|position|role|vacancy|urgent|(?:full|part)[- ]time|permanent|temporary|immediate)\s+/i;

/** Words that end a run of capitalised words: what a job is offered with, or how a sentence begins. */
const ENDS_RUN =
  /^(?:jobs?|position|role|vacancy|required|needed|wanted|sought|salary|location|rate|pay|hours|shifts?|full|part|permanent|temporary|temp|contract|monday|competitive|circa|upto?|department|company|reports|summary|overview|description|responsibilities|duties|about|are|we|our|my|at|as|this|the|in|you|if|do|an?|to|under|working|based|join|looking|due|here|with|it|is|job|excellent|great|immediate)$/i;
/** The same where they are written in small letters; others begin the rest of a sentence. */
const SMALL_END = /^(?:jobs?|vacancy|required|needed|wanted|sought|circa|upto)$/;
const LINKS: ReadonlySet<string> = new Set(["of", "and", "&", "/", "or", "–", "-"]);
const LONGEST_RUN = 11;

interface Run {
  readonly words: readonly { readonly text: string; readonly start: number; readonly end: number }[];
  /** What ends it: a mark or a figure, a word of terms, or words in small letters. */
  readonly ending: "mark" | "term" | "sentence";
  /** What stands behind it. */
  readonly behind: string;
}

/** The capitalised words with which a text begins. */
function readRun(text: string): Run {
  const words: { text: string; start: number; end: number }[] = [];
  const run = (ending: Run["ending"], from: number): Run => ({ words, ending, behind: text.slice(from, from + 40) });
  for (const match of text.matchAll(/\([^()]{1,40}\)[,:]?|\S+/g)) {
    const word = match[0].replace(/[,;:.]$/, "");
    const end = match.index + match[0].length;
    if (/^[\d*£$€₹#|•·]/.test(word)) return run("mark", match.index);
    const ends = /^\p{Ll}/u.test(word) ? SMALL_END : ENDS_RUN;
    if (words.length > 0 && ends.test(word)) return run("term", match.index);
    if (!/^[\p{Lu}(]/u.test(word) && !LINKS.has(word)) return run("sentence", match.index);
    if (words.length === LONGEST_RUN) return run("sentence", match.index);
    words.push({ text: word, start: match.index, end: match.index + word.length });
    if (word !== match[0] && !/\.$/.test(match[0])) return run("mark", end);
  }
  return run("sentence", text.length);
}

function titleOfRun(whole: string): OpeningTitle | undefined {
  const from = LEADING.exec(whole)?.[0].length ?? 0;
  const text = whole.slice(from, from + 240);
  if (NO_START.test(text)) return undefined;
  const { words, ending, behind } = readRun(text);
  const nouns = words.flatMap(({ text: word }, index) => (word.split(/[/&-]/).some(isStrongNoun) ? [index] : []));
  if (nouns.length === 0) return undefined;
  // `Harbor Engineers, Inc.`, `Career Coach, a startup`: a name with what it is.
  if (ending === "mark" && /^\s?(?:Inc|LLC|Ltd|the|an?|we|you|our|who|which|and)\b/.test(behind)) return undefined;
  if (ending === "sentence") return titleBeforeName(words, { noun: nouns[0]!, behind, from });
  const again = words.findIndex((word, index) => index > nouns[0]! && word.text === words[0]!.text);
  const kept = again > 0 ? words.slice(0, again) : words.slice(0, saidAgain(words, behind));
  const last = lastOfTitle(kept, nouns.filter((at) => at < kept.length).at(-1)!);
  const end = words[last]!.end;
  const title = text.slice(words[0]!.start, end);
  // `Engineers, designers and …` speaks of people; `Engineers required` and `Engineers £18` offer work.
  if (isPlural(words[last]!.text) && /^\s?,/.test(text.slice(end))) return undefined;
  if (!isTitleCase(title) || !looksLikeTitle(title)) return undefined;
  const behindJob = /^[^\p{L}]{0,4}(?:Jobs?|JOBS?) (?:in )?((?:\p{Lu}[\p{L}'’-]{1,20} ?){1,3})/u.exec(
    text.slice(words.at(-1)!.end),
  );
  const rest = { start: from + end, end: from + words.at(-1)!.end + (behindJob?.[0].length ?? 0) };
  return { start: from + words[0]!.start, end: from + end, isSetOff: true, rest };
}

/** How many words of a run the sentence behind it begins with again, `Night Cook Leeds A Night Cook is …`; all of them where it does not. */
function saidAgain(words: Run["words"], behind: string): number {
  const sentence = behind.replace(/^(?:an?|the|our)\s/i, "");
  for (let count = words.length; count > 1; count--) {
    const title = words.slice(0, count).map(({ text }) => text).join(" "); // prettier-ignore
    if (sentence.startsWith(title)) return count;
  }
  return words.length;
}

/** The last word of a title in a run: without a place behind its noun, and without what follows a stroke and names no job. */
function lastOfTitle(words: Run["words"], noun: number): number {
  for (let from = noun + 1; from < words.length; from++) {
    const rest = words.slice(from).map(({ text }) => text);
    if (rest[0] === "/" || rest[0] === "-" || rest[0] === "–") return from - 1;
    for (let to = Math.min(rest.length, 3); to > 0; to--)
      if (rest[0] !== "of" && isOnlyPlaces(rest.slice(0, to).join(" "))) return from - 1;
  }
  return words.length - 1;
}

/** `Regional Sales Director Harbor Pine is a …`: a title of several words, before the name of an employer that begins a sentence. */
function titleBeforeName(
  words: Run["words"],
  { noun, behind, from }: { readonly noun: number; readonly behind: string; readonly from: number },
): OpeningTitle | undefined {
  const next = words[noun + 1]?.text;
  if (noun === 0 || !next || LINKS.has(next) || isJobNoun(next) || isPlural(words[noun]!.text)) return undefined;
  if (!/^(?:is|are|has|have|was|seeks|offers|provides|specialises|specializes)\b/.test(behind)) return undefined;
  if (/^(?:Group|Services?|Solutions|Agency|Network|Academy|Partners|Association|Inc|Ltd|LLC|Staffing)$/.test(next))
    return undefined;
  const end = from + words[noun]!.end;
  return { start: from + words[0]!.start, end, isSetOff: false, rest: { start: end, end } };
}

function isStrongNoun(word: string): boolean {
  return isStrongJobNoun(word.replace(/[(),.]/g, ""));
}

function isPlural(word: string): boolean {
  return /[^s]s$/.test(word);
}
