import type { Block } from "../../blocks/block";
import type { SectionKind } from "../../data/section-kinds";
import { isOnlyPlaces } from "../places/parse-places";
import { isField, isTerm, type Draft } from "./section-drafts";
import { isHeart } from "./section-kinship";
import type { Unit } from "./section-units";

/** Whether the first line of a document is no longer than a title, whatever shift or pay the title names. */
export function isTitleLine({ kind, text }: Block): boolean {
  return kind === "paragraph" && text.trim().length <= 90 && !/[.:]\s*$|[.!?]\s+\p{Lu}/u.test(text);
}

/** What a text is about that begins with prose and not with a title: the employer, more often than prose below a title. */
export function kindOfOpening(unit: Unit, first: Block): SectionKind {
  const isProse = isLong(first) || (first.text.trim().length >= 60 && HAS_SENTENCE.test(first.text));
  return (unit.kind === "paragraph" || unit.lead) && isProse ? kindOfOpeningProse(first, 0) : "other";
}

/** Whether a text is too long for a line of a page's head, though no sentence of it end. */
export function isLong({ text }: Block): boolean {
  return text.length > 300;
}

/** What prose is about that says nothing else: the employer, where so many more of its first words are an employer's than a job's. */
export function kindOfOpeningProse({ text }: Block, least = 1): SectionKind {
  const opening = text.slice(0, 500);
  if (!HAS_SENTENCE.test(text) || INVITES.test(opening)) return "summary";
  const words = new Set(opening.toLowerCase().match(/[a-z]+(?:-[a-z]+)?/g));
  let balance = saysWhatItIs(opening) ? 1 : 0;
  for (const word of words) balance += OF_EMPLOYER.has(word) ? 1 : OF_JOB.has(word) ? -1 : 0;
  return balance >= least ? "about-company" : "summary";
}

/** Whether a text begins with what somebody is or has, who is no part of a job. */
function saysWhatItIs(opening: string): boolean {
  const subject =
    /^\W*(?!(?:This|There|It) )(\p{Lu}[^.!?]{1,100}?) (?:is|are|has|have|was|were) (?!\p{Ll}+ed (?:to|by)\b)/u.exec(
      opening,
    )?.[1];
  return subject !== undefined && !subject.split(" ").some((word) => OF_JOB.has(word.toLowerCase()));
}

/** `Are you a nurse who …?`, `Join our team …` */
const INVITES = /^\s*(?:join\b|(?:are|do|have|would|can|want|looking|is)\b[^.?!]{0,200}\?)/i;

/** Words of which prose on an employer has more than prose on a job. */
const OF_EMPLOYER = wordsOf(
  "we our us its businesses companies brand brands industry world leader leading award award-winning years customers clients mission innovation innovative excellence passion lives network more committed dedicated growing offers founded together than over just been headquartered consumers worldwide largest since provider ve culture inc countries firm their top most technology way global million billion around has values helps millions believe commitment what communities employees every everyone online united place change platform find life organizations today better home do re that by was",
);

/** Words of which prose on a job has more: what it is called, what is done in it, who is sought. */
const OF_JOB = wordsOf(
  "will support supports supporting role roles position positions post posts job jobs duties task tasks require required reporting perform performs assist assists manager manage project projects lead leads responsible responsibility responsibilities include includes candidate candidates contract applicant applicants application applications related procedures you your seek seeks seeking looking hire hiring recruit recruiting opportunity opportunities opening openings join vacancy vacancies intern internship individual person appoint activities maintain needs scholarship analyst engineer scientist specialist this supervision closely direction reports be senior ideal assigned director under technical development general level various within motivated as must operations department functions may decisions ensuring skills methods experienced knowledge variety analysis",
);

function wordsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** The end of a sentence that is not one question. */
const HAS_SENTENCE = /\p{Ll}{2}(?<!\b(?:Ltd|Inc|Corp|Bros)) ?(?:[.!](?=\s|\p{Lu}|$)|\?(?=\s?\p{Lu}))/u;

/** The lines below a title that say where and how the job is stand among so many blocks. */
export const HEAD_BLOCKS = 8;

/** Whether a line among those below the title is a place and nothing else, though it be one bare word: `Leeds`. */
export function isHeadPlace({ kind, text }: Block, drafts: readonly Draft[]): boolean {
  // `Leeds, United Kingdom · Posted 3 days ago`, `Leeds, Full-time`, as job boards print it.
  const line = text
    .trim()
    .replace(/^(?:full|part)[- ]time [·|/] /i, "")
    .split(/ [·|/] |, (?=(?:full|part)[- ]time\b)/i, 1)[0]!;
  return kind === "paragraph" && line.length <= 90 && /^\p{Lu}/u.test(line) && isOpening(drafts) && isOnlyPlaces(line);
}

/** Whether nothing but a title, fields and a few lines stands above. */
export function isOpening(drafts: readonly Draft[]): boolean {
  return (
    drafts.length <= MOST_FIELDS &&
    drafts.every(({ kind, heading, first }) => (heading === null || first <= 1) && (kind === "other" || isField(kind)))
  );
}

/** More sections than the lines below a title make. */
const MOST_FIELDS = 100;

/** The first prose below the title says what the role is, if it says nothing else. */
export function isOpeningProse(unit: Unit, first: Block, drafts: readonly Draft[]): boolean {
  const current = drafts.at(-1)!;
  const text = first.text.trim();
  if (
    unit.kind !== "paragraph" ||
    current.vague ||
    !drafts.every(({ heading, first: start }) => heading === null || start <= 1)
  )
    return false;
  if (current.kind === "other")
    return current.announced === null && (text.length > 100 || (text.length > 60 && /[.!?]$/.test(text)));
  const isLine = current.heading === null && current.end === current.first + 1;
  const isBelowTerms = isTerm(current.kind) ? isLine || isOpening(drafts) : isLine && current.kind === "how-to-apply";
  return (
    isBelowTerms &&
    drafts.every(({ kind }) => !isHeart(kind)) &&
    text.length > 50 &&
    /[.!?]$/.test(text) &&
    !GOES_ON.test(text)
  );
}

/** What follows on a line that says how to apply, or where to read more. */
const GOES_ON = /\b(?:appl(?:y|ying|ications?|icants?)|(?:more|further) information|e-?mail|phone)\b/i;
