import type { Block } from "../blocks/block";
import type { SectionKind } from "../data/section-kinds";
import { isOnlyPlaces } from "./parse-places";
import { isField, isTerm, type Draft } from "./section-drafts";
import type { Unit } from "./section-units";

/** Whether the first line of a document is no longer than a title, whatever shift or pay the title names. */
export function isTitleLine({ kind, text }: Block): boolean {
  return kind === "paragraph" && text.trim().length <= 90 && !/[.:]\s*$|[.!?]\s+\p{Lu}/u.test(text);
}

/** What a text is about that begins with prose and not with a title: the employer, unless it speaks of the job. */
export function kindOfOpening(unit: Unit, { text }: Block): SectionKind {
  if (unit.kind !== "paragraph" || text.trim().length < 60 || !HAS_SENTENCE.test(text)) return "other";
  return SPEAKS_OF_JOB.test(text.slice(0, 500)) ? "summary" : "about-company";
}

/** What prose below a title is about that says nothing else: the employer, where it says what somebody is or what "we" do, and nothing of the job. */
export function kindOfOpeningProse({ text }: Block): SectionKind {
  const opening = text.slice(0, 500);
  const ofEmployer = HAS_SENTENCE.test(text) && SPEAKS_OF_EMPLOYER.test(opening);
  return ofEmployer && !SPEAKS_OF_JOB.test(opening) && !SPEAKS_TO_READER.test(opening) ? "about-company" : "summary";
}

const SPEAKS_OF_EMPLOYER =
  /\b(?:we|our|us)\b|^\W*\p{Lu}[^.!?]{1,100}? (?:is|are|has|have|was|were) (?!\p{Ll}+ed (?:to|by)\b)/iu;

/** How prose speaks that turns to the reader, or to those who are sought. */
const SPEAKS_TO_READER =
  /\b(?:you|your|individuals?|person|seek\w*|look\w*|applications?|appoint\w*|posts?|join|projects?|team|roles|positions|vacancies|opportunities|openings|hires?|classes)\b/i;

/** The end of a sentence that is not one question. */
const HAS_SENTENCE = /\p{Ll}{2}(?<!\b(?:Ltd|Inc|Corp|Bros)) ?(?:[.!](?=\s|\p{Lu}|$)|\?(?=\s?\p{Lu}))/u;

const SPEAKS_OF_JOB =
  /\b(?:role|position|job|vacancy|candidates?|applicants?|hiring|recruiting|opening|opportunity|responsible|you(?:['’]ll| will| are)|intern(?:ship)?|scholarship)\b|^\s*(?:are|do|have|would|can|want|looking|is)\b[^.?!]{0,200}\?/i;

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
  return drafts.every(
    ({ kind, heading, first }) => (heading === null || first <= 1) && (kind === "other" || isField(kind)),
  );
}

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
  return current.kind === "other"
    ? current.announced === null && (text.length > 100 || (text.length > 60 && /[.!?]$/.test(text)))
    : isTerm(current.kind) && isOpening(drafts) && text.length > 50 && /[.!?]$/.test(text);
}
