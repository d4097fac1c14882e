import { headingWords } from "../../blocks/block";
import { isDutyVerb } from "../../data/duty-verbs";
import { isStrongJobNoun } from "../../data/job-titles";
import { matchesIn } from "../../text/matches";
import type { Span } from "../../text/span";
import { isFirm, isInstitution } from "../employer/employer-name";
import type { Outline, OutlinedBlock } from "../outline";
import { isPlace } from "../page/masthead";
import { isInMenu } from "../page/page-furniture";
import { parsePlaces } from "../places/parse-places";
import { fieldKindOf } from "../fields/read-fields";
import { candidate, HALF, type TitleCandidate } from "./title-candidates";
import { canBeTitle, IN_CAPITALS, isForAll, looksLikeTitle } from "./title-words";
import { trimTitle } from "./trim-title";

const FIRST_LINES = 7;
const LAST_LINES = 4;

/** Lines at the top and at the bottom that are a title, or a title and a place. */
export function* lineTitles(outline: Outline): Generator<TitleCandidate> {
  const blocks = outline.blocks.filter((block) => block.kind !== "front-matter" && block.kind !== "code");
  for (const [index, block] of blocks.slice(0, FIRST_LINES).entries())
    for (const line of firstLine(block, index)) if (index === 0 || !isOfContact(outline, line.span)) yield line;
  for (const block of blocks.slice(Math.max(FIRST_LINES, blocks.length - LAST_LINES))) yield* lastLine(block);
}

/** Whether a line has a noun that names jobs and little else, and capitals as titles have. */
export function isPlainlyTitle(line: string): boolean {
  if (isForAll(line)) return true;
  return /\s/.test(line) && !/\s\p{Ll}{4,}/u.test(line) && line.split(/[\s/,-]+/).some(isStrongJobNoun);
}

/** Whether the title is that of somebody to be asked: what stands above or below it says how. */
export function isOfContact({ source }: Outline, { start, end }: Span): boolean {
  return (
    ADDRESS_BELOW.test(source.slice(end, end + 100)) ||
    CONTACT_ABOVE.test(source.slice(Math.max(0, start - 60), start)) ||
    PERSON_BEFORE.test(source.slice(Math.max(0, start - 60), start)) ||
    (NAME_BEFORE.test(source.slice(Math.max(0, start - 60), start)) && start > FAR)
  );
}

const ADDRESS_BELOW =
  /^(?:\s{0,4}(?:e-?mail|tele?phone|phone|mobile)\b|[^\r\n]{0,30}(?:[\r\n]{1,4}[^\r\n]{0,50}){0,1}(?:[\r\n]|\b[TM]:? ?)\s{0,3}(?:[\w.-]{2,30}@|\+\d))/i;
/** `Ann Webb - ` or `Ann B. Webb` on the line above, where no title of the posting stands. */
const NAME_BEFORE =
  /(?:^|[\r\n:]|\s{2})\s{0,3}\p{Lu}\p{Ll}{1,14} (?:\p{Lu}\. )?\p{Lu}[\p{Ll}'’-]{1,20}(?:-\p{Lu}\p{Ll}{1,20})?(?:,| [-–—])\s$/u;
/** `Name: Ann Webb Job title: `, as forms put whom to ask into one line. */
const PERSON_BEFORE = /\bname: ?\p{Lu}[^\r\n:]{3,40}\bjob title: ?$/iu;
const FAR = 600;
const CONTACT_ABOVE = /\b(?:contact|visits?|enquiries|inquiries|queries|questions)\b[^\r\n]{0,30}:\s{0,4}$/i;

function* firstLine(block: OutlinedBlock, index: number): Generator<TitleCandidate> {
  const line = block.kind === "heading" ? headingWords(block) : block.text.trim();
  // A first line may close with a stop: `Data Clerk.`
  const open = index === 0 && line.length < 90 ? line.replace(/(?<=\p{Ll}{3})\.$/u, "") : line;
  const text = open !== line && !/^(?:the|an?|our)\s/i.test(open) && looksLikeTitle(open) ? open : line;
  if (text.length > 160 || (block.kind === "list-item" && index > 0)) return;
  const offset = block.span.start + block.text.indexOf(text);
  const span = trimTitle(text);
  const words = text.slice(span.start, span.end);
  const marked = block.kind === "heading" && block.heading!.level === 1 && index < 3;
  // `Now hiring: Night Nurse`, `Night Nurse Ref: 25-1`: a label that only leads to the title, or stands behind it.
  const isBeside = span.start > 0 || NUMBERED.test(text.slice(span.end));
  if ((block.label || GLUED_LABEL.test(text)) && !marked && !(isBeside && looksLikeTitle(words))) {
    if (index === 0) yield* firstLabel(text, offset);
    return;
  }
  if (isInMenu(words) || (index > 0 && block.kind !== "heading" && saysWhatIsDone(words))) return;
  const piece = index === 0 && !looksLikeTitle(words) ? titleAmongBars(text) : undefined;
  if (piece) yield candidate(text.slice(piece.start, piece.end), offset + piece.start, 84);
  else if (looksLikeTitle(words)) {
    yield candidate(
      words,
      offset + span.start,
      (marked ? 95 : isForAll(words) ? 90 : index === 0 ? 85 : block.kind === "heading" ? 72 : 65) - index,
    );
  } else if ((marked || index === 0) && canBeTitle(words) && !isBody(words) && !isPlace(words)) {
    yield candidate(words, offset + span.start, scoreOfUnknown(block, index, words) - index);
  }
}

/** The number of the posting behind its title. */
const NUMBERED = /^\W{0,3}(?:(?:job|vacancy) )?(?:ref(?:erence)?|req(?:uisition)?|id|no)\b/i;

/** `Harbor Pine | Leeds | Night Nurse | part time`: where the title stands in a line that begins with the employer. */
function titleAmongBars(line: string): Span | undefined {
  for (const { index } of matchesIn(line, BAR)) {
    const start = index + 3;
    const bar = line.indexOf(" | ", start);
    const { start: from, end } = trimTitle(line.slice(start, bar < 0 ? line.length : bar));
    if (looksLikeTitle(line.slice(start + from, start + end))) return { start: start + from, end: start + end };
  }
  return undefined;
}

const BAR = / \| /g;

/** `Harbor Pine Group`, `Harbor University`, `University of Leeds`: what no title ends or begins with. */
export function isBody(line: string): boolean {
  return (
    isFirm(line) || isInstitution(line.slice(Math.max(0, line.lastIndexOf(" ")))) || line.startsWith("University of ")
  );
}

/** How much speaks for a first line in which no noun names a job. */
function scoreOfUnknown({ heading }: OutlinedBlock, index: number, words: string): number {
  if (heading?.level === 1 && (index === 0 || heading.form === "atx")) return words.includes(" ") ? 70 : 50;
  return words === words.toUpperCase() && index === 0 ? 57 : 30;
}

/** `Project Manager: Medical Imaging`, `Immediate start: Data Clerk`: the first line where one side of its colon is a title and no field is named. */
function* firstLabel(text: string, offset: number): Generator<TitleCandidate> {
  const [whole, label = "", value = ""] = /^([^:]{3,60}):\s(.{2,100})$/u.exec(text) ?? [];
  if (!whole || fieldKindOf(label) !== undefined) return;
  if (isPlainlyTitle(label) && looksLikeTitle(label) && !OF_PERSON.test(label)) yield candidate(text, offset, 80);
  else if (isPlainlyTitle(value) && looksLikeTitle(value)) {
    const { start, end } = trimTitle(value);
    yield candidate(value.slice(start, end), offset + text.length - value.length + start, 80);
  }
}

/** `Hiring Manager: …`: somebody beside the job. */
const OF_PERSON = /^(?:hiring|line|reporting|contact|recruiting)\s/i;

/** `Job Category:Specialist`: a label that is glued to its value. */
const GLUED_LABEL = /^[\p{L} ]{3,30}:(?=\p{L})/u;

/** `Train and compare models`, `Predictive models in practice`: a line that begins with a verb, or whose only nouns of jobs are weak and small. */
function saysWhatIsDone(line: string): boolean {
  const first = /^\p{L}+(?= \p{Ll})/u.exec(line)?.[0];
  if (first !== undefined && isDutyVerb(first)) return true;
  return !IN_CAPITALS.test(line) && !line.split(/[\s/,-]+/).some(isStrongJobNoun);
}

/** The longest line that may be a title and a place. */
const LONGEST_LINE = 400;

/** `Data Engineer • Austin, TX` */
function* lastLine(block: OutlinedBlock): Generator<TitleCandidate> {
  if (block.text.length > LONGEST_LINE) return;
  const match = /^\s{0,400}([^|•·\r\n]{4,100}?)\s{1,400}[|•·–-]\s{1,400}(\S[^\r\n]{1,80})$/u.exec(block.text.trimEnd());
  if (!match || !looksLikeTitle(match[1]!) || parsePlaces(match[2]!).length === 0) return;
  yield candidate(match[1]!, block.span.start + block.text.indexOf(match[1]!), 75);
}

/** A title to which what stands behind it was glued: `Senior Data EngineerWe build …`, `Data Clerk Job Purpose: …`. */
export function* gluedTitles(outline: Outline): Generator<TitleCandidate> {
  for (const { text, toSpan } of outline.prose().slice(0, HALF)) {
    const match =
      /^((?:\p{Lu}[\p{L}&/.-]{0,24} ){0,6}?\p{Lu}\p{Ll}{3,20})(?=(?:As|At|We|Our|The|You|Are|This|In|Job|Location|Position|Role|About|Do|If|Is)\b|\s?:?\s?(?:Job|Position|Role) (?:Purpose|Summary|Description|Overview|Profile)\b|\s(?:SUMMARY|DESCRIPTION|OVERVIEW|LOCATION|SALARY|PURPOSE)\b|\s(?:Location|Salary|Pay|Experience|Duration|Job Type|Company|Department)\s?:)/u.exec(
        text,
      );
    if (match && looksLikeTitle(match[1]!) && isStrongJobNoun(match[1]!.split(" ").at(-1)!))
      yield { value: match[1]!, span: toSpan(0, match[1]!.length), score: 66 };
  }
}
