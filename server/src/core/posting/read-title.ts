import { headingWords } from "../blocks/block";
import { sectionKindOfHeading } from "../blocks/section-kind";
import { isDutyVerb } from "../data/duty-verbs";
import { isStrongJobNoun } from "../data/job-titles";
import { matchesIn } from "../text/matches";
import type { Located, Span } from "../text/span";
import { readOpeningTitle } from "./opening-title";
import type { Outline, OutlinedBlock } from "./outline";
import { parsePlaces } from "./parse-places";
import type { Posting } from "./posting";
import { holdsAny } from "./prose";
import type { Field } from "./read-fields";
import { readLevels } from "./read-levels";
import { canBeTitle, looksLikeTitle, titleInPhrase, trimTitle } from "./title-words";

interface Candidate extends Located<string> {
  readonly score: number;
}

/** The title of the job as the posting writes it; null if the text does not name it. */
export function readTitle(outline: Outline): Located<string> | null {
  let best = highest([...fieldTitles(outline), ...lineTitles(outline)]);
  // No sentence outdoes a title line at the top; looking for one costs most.
  if (!best || best.score < SURE)
    best = highest([
      ...(best ? [best] : []),
      ...repeatedTitles(outline),
      ...openingTitles(outline),
      ...gluedTitles(outline),
      ...sentenceTitles(outline),
    ]);
  return best ? { value: best.value, span: best.span } : null;
}

const SURE = 89;

function highest(candidates: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  for (const candidate of candidates) if (!best || candidate.score > best.score) best = candidate;
  return best;
}

/** The roles that the document advertises: one for most postings, several where each level or job has its own sections. */
export function readRoles(outline: Outline, title: Located<string> | null): Posting["roles"] {
  const levels = readLevels(outline);
  if (levels.length > 1) return levels.map(({ value, span }) => ({ title: value, span }));
  return title ? [{ title: title.value, span: title.span }] : [];
}

/** `Job title: …` and the title of the front matter. */
function* fieldTitles(outline: Outline): Generator<Candidate> {
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
function* lineTitles(outline: Outline): Generator<Candidate> {
  const blocks = outline.blocks.filter((block) => block.kind !== "front-matter" && block.kind !== "code");
  for (const [index, block] of blocks.slice(0, FIRST_LINES).entries()) yield* firstLine(block, index);
  for (const block of blocks.slice(Math.max(FIRST_LINES, blocks.length - LAST_LINES))) yield* lastLine(block);
}

function* firstLine(block: OutlinedBlock, index: number): Generator<Candidate> {
  const line = block.kind === "heading" ? headingWords(block) : block.text.trim();
  // A first line may close with a stop: `Data Clerk.`
  const open = index === 0 && line.length < 90 ? line.replace(/(?<=\p{Ll}{3})\.$/u, "") : line;
  const text = open !== line && !/^(?:the|an?|our)\s/i.test(open) && looksLikeTitle(open) ? open : line;
  if (text.length > 160 || (block.kind === "list-item" && index > 0)) return;
  const offset = block.span.start + block.text.indexOf(text);
  const span = trimTitle(text);
  const words = text.slice(span.start, span.end);
  const marked = block.kind === "heading" && block.heading!.level === 1 && index < 3;
  if ((block.label || GLUED_LABEL.test(text)) && !marked) return;
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

/** `Job Category:Specialist`: a label that is glued to its value. */
const GLUED_LABEL = /^[\p{L} ]{3,30}:(?=\p{L})/u;

/** `Train and compare models`, `Predictive models in practice`: a line that begins with a verb, or whose only nouns of jobs are weak and small. */
function saysWhatIsDone(line: string): boolean {
  const first = /^\p{L}+(?= \p{Ll})/u.exec(line)?.[0];
  if (first !== undefined && isDutyVerb(first)) return true;
  return !/\p{Lu}/u.test(line.slice(1)) && !line.split(/[\s/,-]+/).some(isStrongJobNoun);
}

/** A line far down that stands twice: the title below the navigation of a page that was pasted whole. */
function* repeatedTitles(outline: Outline): Generator<Candidate> {
  const { source, blocks } = outline;
  for (const [index, block] of blocks.slice(0, HALF).entries()) {
    const text = block.text.trim();
    if (text.length > 100 || text.length < 8 || block.label || block.kind === "list-item") continue;
    if (
      !/\s/.test(text) ||
      /\s\p{Ll}{4,}/u.test(text) ||
      !text.split(/[\s/,-]+/).some(isStrongJobNoun) ||
      !looksLikeTitle(text)
    )
      continue;
    const again = source.indexOf(text, block.span.end);
    if (again < 0) continue;
    const span = trimTitle(text);
    const words = text.slice(span.start, span.end);
    yield candidate(words, block.span.start + block.text.indexOf(text) + span.start, 74 - index / 10);
  }
}

/** The longest line that may be a title and a place. */
const LONGEST_LINE = 400;

/** `Data Engineer • Austin, TX` */
function* lastLine(block: OutlinedBlock): Generator<Candidate> {
  if (block.text.length > LONGEST_LINE) return;
  const match = /^\s{0,400}([^|•·\r\n]{4,100}?)\s{1,400}[|•·–-]\s{1,400}(\S[^\r\n]{1,80})$/u.exec(block.text.trimEnd());
  if (!match || !looksLikeTitle(match[1]!) || parsePlaces(match[2]!).length === 0) return;
  yield candidate(match[1]!, block.span.start + block.text.indexOf(match[1]!), 75);
}

/** A title that opens the first paragraph. */
function* openingTitles(outline: Outline): Generator<Candidate> {
  const [first] = outline.prose();
  const title = first && readOpeningTitle(first.text);
  if (!title) return;
  const value = first.text.slice(title.start, title.end);
  yield { value, span: first.toSpan(title.start, title.end), score: title.isSetOff ? 79 : 58 };
}

/** A title to which what stands behind it was glued: `Senior Data EngineerWe build …`, `Data Clerk Job Purpose: …`. */
function* gluedTitles(outline: Outline): Generator<Candidate> {
  for (const { text, toSpan } of outline.prose().slice(0, HALF)) {
    const match =
      /^((?:\p{Lu}[\p{L}&/.-]{0,24} ){0,6}?\p{Lu}\p{Ll}{3,20})(?=(?:As|At|We|Our|The|You|Are|This|In|Job|Location|Position|Role|About|Do|If|Is)\b|\s?:?\s?(?:Job|Position|Role) (?:Purpose|Summary|Description|Overview|Profile)\b|\s(?:Location|Salary|Pay|Experience|Duration|Job Type|Company|Department)\s?:)/u.exec(
        text,
      );
    if (match && looksLikeTitle(match[1]!) && isStrongJobNoun(match[1]!.split(" ").at(-1)!))
      yield { value: match[1]!, span: toSpan(0, match[1]!.length), score: 66 };
    // `Data Clerk at Harbor Pine. Responsibilities: …`
    const at = /^(\p{Lu}[^.:!?]{3,80}?) (?:at|@) \p{Lu}[^.:!?]{1,40}[.:!]/u.exec(text);
    if (at && looksLikeTitle(at[1]!)) yield { value: at[1]!, span: toSpan(0, at[1]!.length), score: 66 };
  }
}

const AS_A = 60;

/** `As a regional lender, our branches …`: whose last word is small speaks of the candidate only where “you” or “the candidate” follows. */
function saysOfOthers(title: string, rest: string): boolean {
  return !/\p{Lu}\S{0,200}$/u.test(title) && !/\b(?:you|candidate|applicant)/i.test(rest.slice(0, 100));
}

/** Phrases before a title in a sentence, the surest first, each with the words in small letters of which it needs one. */
const PHRASES: readonly (readonly [number, RegExp, readonly string[]])[] = [
  [88, /\bjob description for (?:the|an?)\s+(?=(.{3,140}?)\s(?:position|role|job)\b)/gi, ["description for"]],
  [64, /\bfor (?:the|an?)\s+(?=(.{3,120}?)\s(?:position|role|job|opening|vacancy)\b)/gi, ["for the ", "for a ", "for an "]],
  [63, /\b(?:role|position|post|job|title) (?:of|as) (?:an? |the |our )?(?=(\S.{2,140}))/gi, ["role ", "position ", "post ", "job ", "title "]],
  [62, /\b(?:looking for|look for|looking to (?:hire|add|recruit|appoint)|seeking to (?:add|hire|recruit|appoint)|(?:want|like|love) to (?:hire|welcome)|seeking|seeks|searching for|hiring(?: for)?|hire|recruiting(?: for)?|recruit|in search of|in need of|on the (?:lookout|hunt) for|has an (?:immediate )?(?:opening|opportunity) for|have an? (?:\w+ )?(?:opening|opportunity|vacancy) for|opportunity for|opening for|requires?(?: for)?|needs?(?: for)?|(?:seeking|accepting|invit\w+) (?:applicants|applications|candidates)(?: for| to fill)?(?: the (?:position|role|post) of)?|(?:looking|seeking|hoping) to (?:bring in|take on)) (?=((?:an? |the |our |several |multiple |two |three |\d )?\S.{2,140}))/gi, ["look", "accepting", "applicants", "applications", "seek", "search", "hir", "recruit", "need", "hunt", "opening", "opportunity", "vacancy", "require"]],
  [61, /\b(?:opening|opportunity|vacancy|position)s? (?:exists? )?(?:in|at|within|on|with) [^.;:!?]{3,70}? for (?:an?|our) (?=(\S.{2,120}))/gi, ["opening", "opportunity", "vacancy", "position"]],
  [61, /\b(?:seek|seeking|looking for|need|recruiting)\b[^.;:!?]{3,90} to (?:serve|work|act|join us|join (?:the|our) team) as (?:an?|our|the) (?=(\S.{2,120}))/gi, [" as a", " as our", " as the"]],
  [57, /\b(?:has|have) (?:an? |several |multiple )?(?:[a-z]+ )?(?=(\p{Lu}[^.;:!?]{2,80}?) (?:positions?|roles?|openings?|vacanc(?:y|ies)|opportunit(?:y|ies)) (?:open|available|in|at|for)\b)/gu, ["position", "role", "opening", "vacanc", "opportunit"]],
  [55, /(?:^|[.!?]\s{0,3})\p{Lu}[\p{L}\d]{1,30}['’]s (?=(\p{Lu}[^.;:!?]{2,80}?) (?:is an?|will)\b)/gu, ["'s ", "’s "]],
  [AS_A, /\bas (?:an?|our|the) (?:new |next )?(?=(\S.{2,140}))/gi, ["as a ", "as an ", "as our ", "as the "]],
  [52, /(?:^|[.!?]\s{0,3})(?:[Tt]he|THE|[Aa]n?|[Oo]ur|[Tt]his) (?=(\p{L}[^.\r\n]{2,100}?)\s(?:will|is|position|role|plays?|works?|plans?|supports?|designs?|performs?|supervises?|reports?|must|serves?|provides?|assists?|leads?|manages?|ensures?|should|applies|can|analyzes|acts|coordinates|oversees|directs|develops|conducts|handles|assumes|maintains|functions|participates|operates|delivers|drives|guides|helps|prepares|reviews|administers|responds|receives|processes|monitors)\b)/gu, ["the ", "a ", "an ", "our ", "this "]],
  [47, /\b(?:under|reporting to|in collaboration with) [^.;:]{5,120}, (?:the|this|an?) (?=(\S[^.;:,]{2,80}?) (?:will|is|performs?|provides?|assists?|supports?)\b)/giu, ["under ", "reporting to", "in collaboration"]],
  [50, /\b(?:in order to become|what it takes to (?:be|become)|know-how to (?:be|become)) an? (?=(\S.{2,120}))/gi, ["in order to become", "what it takes to be", "know-how to be"]],
  [45, /^(?=(\p{Lu}[^.,\r\n]{2,80}?)\s(?:wanted|needed|required)\b)/giu, ["wanted", "needed", "required"]],
]; // prettier-ignore

const HALF = 40;

/** The sentences that name the role. What many sentences name counts more; what stands far down counts less. */
function* sentenceTitles(outline: Outline): Generator<Candidate> {
  const found = new Map<string, Candidate>();
  for (const [index, prose] of outline
    .prose()
    .slice(0, HALF * 2)
    .entries()) {
    const { block, text, toSpan } = prose;
    // A paragraph that holds everything names the role too, whatever most of it is about.
    if (ASIDE.has(block.section) && !(block.section === "benefits" && text.length > WALL)) continue;
    for (const [score, pattern, words] of PHRASES) {
      if (!holdsAny(prose, words)) continue;
      for (const match of matchesIn(text, pattern)) {
        const at = match.index + match[0].length;
        const span = score === 88 ? wholePhrase(match[1]!) : titleInPhrase(match[1]!);
        if (!span || isSubordinate(text, match.index)) continue;
        const words = match[1]!.slice(span.start, span.end);
        if (score === AS_A && saysOfOthers(words, match[1]!.slice(span.end))) continue;
        if (words.length < 3 || sectionKindOfHeading(words) !== undefined && !looksLikeTitle(words)) continue; // prettier-ignore
        const capital = /^\p{Lu}/u.test(words) ? 0 : -8;
        const aside = block.kind === "list-item" ? 12 : block.section === "about-company" ? 5 : 0;
        const worth = score + capital - Math.min(index, HALF) / 4 - aside;
        const known = found.get(words.toLowerCase());
        if (!known)
          found.set(words.toLowerCase(), { value: words, span: toSpan(at + span.start, at + span.end), score: worth });
        else found.set(words.toLowerCase(), { ...known, score: Math.max(known.score, worth) + 1 });
      }
    }
  }
  yield* found.values();
}

const ASIDE: ReadonlySet<string> = new Set([
  "equal-opportunity",
  "accommodation",
  "fair-chance",
  "legal",
  "diversity",
  "benefits",
]);

/** The length of a paragraph that holds more than one thing. */
const WALL = 600;

function wholePhrase(phrase: string): Span | undefined {
  return looksLikeTitle(phrase) ? { start: 0, end: phrase.length } : titleInPhrase(phrase);
}

/** Whether the words before say that somebody else is meant: `experience as a manager`, `customers looking for a broker`. */
function isSubordinate(text: string, at: number): boolean {
  return /\b(?:experience|worked|working|work|serv(?:e|es|ed|ing)|act(?:s|ing)?|background|years?|known|recogni[sz]ed|such|well|license|licensed|certified|customers|clients|candidates|people|those|users|reports?|reporting|closely|them|it|not|same|opportunity|employer|familiar)(?:\s\w+)?\s*$/i.test(
    text.slice(Math.max(0, at - 30), at),
  );
}

function candidate(value: string, start: number, score: number): Candidate {
  return { value, span: { start, end: start + value.length }, score };
}
