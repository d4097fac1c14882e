import { headingWords } from "../blocks/block";
import { isDutyVerb } from "../data/duty-verbs";
import { isStrongJobNoun } from "../data/job-titles";
import type { Located } from "../text/span";
import { readMasthead, wordsOf } from "./masthead";
import type { Outline, OutlinedBlock } from "./outline";
import { parsePlaces } from "./parse-places";
import type { Posting } from "./posting";
import { fieldKindOf, type Field } from "./read-fields";
import { readLevels } from "./read-levels";
import { HALF, sentenceTitles, type TitleCandidate } from "./sentence-titles";
import { canBeTitle, looksLikeTitle, trimTitle, withoutEmployer } from "./title-words";

/** The title of the job as the posting writes it; null if the text does not name it. */
export function readTitle(outline: Outline): Located<string> | null {
  let best = highest([...fieldTitles(outline), ...lineTitles(outline)]);
  // No sentence outdoes a title line at the top; looking for one costs most.
  if (!best || best.score < SURE)
    best = highest([
      ...(best ? [best] : []),
      ...laterTitles(outline),
      ...gluedTitles(outline),
      ...sentenceTitles(outline),
    ]);
  return best ? { value: best.value, span: best.span } : null;
}

const SURE = 89;

function highest(candidates: readonly TitleCandidate[]): TitleCandidate | undefined {
  let best: TitleCandidate | undefined;
  for (const candidate of candidates) if (!best || candidate.score > best.score) best = candidate;
  return best;
}

/** A title without the employer's name behind it or before it. */
export function withoutOrganization(title: Located<string>, organization: Located<string> | null): Located<string> {
  if (!organization) return title;
  const { start, end } = withoutEmployer(title.value, organization.value);
  return {
    value: title.value.slice(start, end),
    span: { start: title.span.start + start, end: title.span.start + end },
  };
}

/** The roles that the document advertises: one for most postings, several where each level or job has its own sections. */
export function readRoles(outline: Outline, title: Located<string> | null): Posting["roles"] {
  const levels = readLevels(outline);
  if (levels.length > 1) return levels.map(({ value, span }) => ({ title: value, span }));
  return title ? [{ title: title.value, span: title.span }] : [];
}

/** `Job title: …` and the title of the front matter. */
function* fieldTitles(outline: Outline): Generator<TitleCandidate> {
  const fields = outline.fields().filter((field) => field.kind === "title");
  for (const [index, field] of fields.entries()) {
    const front = field.label.startsWith("front ");
    const whole = trimTitle(field.value);
    const cut = looksLikeTitle(field.value.slice(whole.start, whole.end))
      ? -1
      : field.value.search(/\s[-–—]\s|[.;]\s|\s\(/);
    const span = cut > 0 ? trimTitle(field.value.slice(0, cut)) : whole;
    const words = field.value.slice(span.start, span.end);
    const titled = looksLikeTitle(words);
    if (!words || (!titled && !canBeTitle(words))) continue;
    yield candidate(words, field.span.start + span.start, scoreOfField(field, front, titled) - index / 100);
  }
}

function scoreOfField(field: Field, front: boolean, titled: boolean): number {
  if (front) return titled ? 100 : 76;
  // Beside the title of a class of posts, `Business title` is what the job is called.
  if (/^(?:business|working) title$/.test(field.label) && titled) return 91;
  if (/title|name$/.test(field.label)) return titled ? 90 : 62;
  return titled ? 80 : 20;
}

const FIRST_LINES = 7;
const LAST_LINES = 4;

/** Lines at the top and at the bottom that are a title, or a title and a place. */
function* lineTitles(outline: Outline): Generator<TitleCandidate> {
  const blocks = outline.blocks.filter((block) => block.kind !== "front-matter" && block.kind !== "code");
  for (const [index, block] of blocks.slice(0, FIRST_LINES).entries()) yield* firstLine(block, index);
  for (const block of blocks.slice(Math.max(FIRST_LINES, blocks.length - LAST_LINES))) yield* lastLine(block);
}

/** The title below a menu or a table of terms: a line before the first sentences that is announced, stands twice, or among places and terms. */
function* laterTitles(outline: Outline): Generator<TitleCandidate> {
  const lines = readMasthead(outline);
  const isTerm = (at: number) => ["place", "terms"].includes(lines[at]?.pieces[0]?.kind ?? "");
  for (const [index, { block }] of lines.entries()) {
    const line = wordsOf(block);
    if (block.label || !isPlainlyTitle(line) || /:\s/.test(line) || !looksLikeTitle(line)) continue;
    const above = lines[index - 1];
    const isSure = (above && ANNOUNCES.test(wordsOf(above.block))) || outline.source.includes(line, block.span.end);
    const score = isSure ? 75 : isTerm(index - 1) || isTerm(index + 1) || isTerm(index + 2) ? 63 : 50;
    const span = trimTitle(line);
    const start = block.span.start + block.text.indexOf(line) + span.start;
    yield candidate(line.slice(span.start, span.end), start, score - index / 20);
  }
}

/** `We invite applications for the following post:` above the title, or a label alone on its line. */
const ANNOUNCES = /\b(?:position|post|role|vacancy|appointment|job|opening)(?: title| of| for)?:?$/i;

/** Whether a line has a noun that names jobs and little else, and capitals as titles have. */
function isPlainlyTitle(line: string): boolean {
  return /\s/.test(line) && !/\s\p{Ll}{4,}/u.test(line) && line.split(/[\s/,-]+/).some(isStrongJobNoun);
}

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
  // `Now hiring: Night Nurse`: a label that only leads to the title.
  if ((block.label || GLUED_LABEL.test(text)) && !marked && !(span.start > 0 && looksLikeTitle(words))) {
    if (index === 0) yield* firstLabel(text, offset);
    return;
  }
  if (index > 0 && block.kind !== "heading" && saysWhatIsDone(words)) return;
  if (looksLikeTitle(words)) {
    yield candidate(
      words,
      offset + span.start,
      (marked ? 95 : index === 0 ? 85 : block.kind === "heading" ? 72 : 65) - index,
    );
  } else if ((marked || index === 0) && canBeTitle(words)) {
    yield candidate(words, offset + span.start, (marked ? 70 : words === words.toUpperCase() ? 57 : 30) - index);
  }
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
  return !/\p{Lu}/u.test(line.slice(1)) && !line.split(/[\s/,-]+/).some(isStrongJobNoun);
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
function* gluedTitles(outline: Outline): Generator<TitleCandidate> {
  for (const { text, toSpan } of outline.prose().slice(0, HALF)) {
    const match =
      /^((?:\p{Lu}[\p{L}&/.-]{0,24} ){0,6}?\p{Lu}\p{Ll}{3,20})(?=(?:As|At|We|Our|The|You|Are|This|In|Job|Location|Position|Role|About|Do|If|Is)\b|\s?:?\s?(?:Job|Position|Role) (?:Purpose|Summary|Description|Overview|Profile)\b|\s(?:Location|Salary|Pay|Experience|Duration|Job Type|Company|Department)\s?:)/u.exec(
        text,
      );
    if (match && looksLikeTitle(match[1]!) && isStrongJobNoun(match[1]!.split(" ").at(-1)!))
      yield { value: match[1]!, span: toSpan(0, match[1]!.length), score: 66 };
  }
}

function candidate(value: string, start: number, score: number): TitleCandidate {
  return { value, span: { start, end: start + value.length }, score };
}
