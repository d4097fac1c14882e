import { isDutyVerb } from "../data/duty-verbs";
import { BENEFIT_ITEM, REQUIREMENT_ITEM } from "../data/section-cues";
import type { SectionKind } from "../data/section-kinds";
import { BEGINS_ITEM, isItem, isThing, mayBeItem } from "./item-line";
import { isTitleCase } from "./letter-case";
import type { LineNeighbours } from "./line-neighbours";
import { headingKey, sectionKindOfHeading } from "./section-kind";

/** `What do you bring?`, `Still intrigued?`: a short question on a line of its own, above its answer. */
export function isQuestionOver(words: string, around: LineNeighbours): boolean {
  return (
    /\?$/.test(words) &&
    /^(?:what|why|who|how|where|still|ready|interested|sounds?|wh?at'?s|does this|do you have what|(?:still )?(?:any|have|got) (?:any )?questions)\b/i.test(
      headingKey(words),
    ) &&
    (around.blankBefore ||
      around.beforeIsHeading ||
      isEndOfItem(around.before) ||
      /[.!?]$/.test(around.before) ||
      sectionKindOfHeading(words) !== undefined) &&
    opensText(around, words)
  );
}

/** `Main tasks and responsibilities`: a line in small letters that says its kind, between blank lines or above a list. */
export function isLineOver(words: string, kind: SectionKind | undefined, around: LineNeighbours): boolean {
  // `This is a great fit if you` above a list: its items complete the sentence.
  const leadsOn = /\b(?:if you|you(?: will|['’]ll| are| have)|who)$/i.test(words) && isItemLine(around.after);
  return (
    kind !== undefined &&
    (around.blankBefore ||
      isEndOfItem(around.before) ||
      isBetweenLongTexts(around) ||
      isBelowSentence(around) ||
      isOverText(words, kind, around) ||
      isOverItems(words, kind, around)) &&
    words.split(/\s+/).length <= (leadsOn ? 10 : 6) &&
    !/[?!]$|[\d$€£]/.test(words) &&
    (leadsOn || !BEGINS_ITEM.test(words)) &&
    !isDutyVerb(words.split(/[^\p{L}]/u)[0]!) &&
    !isItem(words) &&
    (opensText(around, words) || isOverItems(words, kind, around))
  );
}

/** `Working With Others`: a short line in capitals that parts what stands above it from what it names, though its words say no kind. */
export function isTitleAbove(words: string, around: LineNeighbours): boolean {
  if (!around.inBody || around.marked || isThing(words)) return false;
  if (!isTitleCase(words)) return isBetweenTexts(words, around);
  const count = words.split(/\s+/).length;
  if (count > 6 || words.length < (count === 1 ? 8 : 6) || !/^[\p{L}][\p{L}\s/&’'!-]+$/u.test(words)) return false;
  if (BENEFIT_ITEM.test(words) || REQUIREMENT_ITEM.test(words)) return false;
  if (around.partsRuns) return true;
  if (BEGINS_ITEM.test(words)) return false;
  const above = around.beforeIsHeading || /[.!?;]["”’)]?$/.test(around.before) || around.before.length > 100;
  const parted = around.blankBefore || (around.before.length > 100 && around.after.length > 100) || isOverTasks(around);
  return above && parted && isBodyLine(around.after);
}

/** Whether a sentence or the last of some tasks ends above a line, and a task begins below it. */
function isOverTasks({ before, after }: LineNeighbours): boolean {
  return /[.!?]$/.test(before) && isDutyVerb(/^\p{L}*/u.exec(after)![0]);
}

/** `Employment conditions`: a few words without a stop between the end of a long text and another long one. */
function isBetweenTexts(words: string, { before, after }: LineNeighbours): boolean {
  return (
    words.length <= 40 &&
    isBetweenLongTexts({ before, after }) &&
    /^(?!(?:Please|Click|Apply|See|Visit|Read)\b)\p{Lu}[\p{L}\s/&’'-]+$/u.test(words) &&
    !mayBeItem(words) &&
    !(NAMES_TASK.test(words) && sectionKindOfHeading(words) === undefined)
  );
}

/** Whether a line is so much shorter than the text below it that nothing but a heading stands so. */
function isOverText(words: string, kind: SectionKind, { before, after }: LineNeighbours): boolean {
  return words.length <= 40 && after.length > 100 && !NAMES_THINGS.has(kind) && !/,$/.test(before) && !mayBeItem(words);
}

/** What items of lists name as shortly as headings do: a clearance, sick pay, a language. */
const NAMES_THINGS: ReadonlySet<SectionKind> = new Set([
  "legal", "pay", "location", "schedule", "employment-type", "skills", "education", "diversity",
]); // prettier-ignore

/** Whether the items of a kind begin below a line, and what stands above it is none of them. */
function isOverItems(words: string, kind: SectionKind, { before, after }: LineNeighbours): boolean {
  const isOne = ITEM_OF[kind];
  return isOne !== undefined && isOne(after) && !isOne(before) && !mayBeItem(words);
}

const begins = (line: string) => isDutyVerb(/^\p{L}*/u.exec(line)![0]);
const demands = (line: string) => REQUIREMENT_ITEM.test(line);

/** How the items below a heading of a kind show themselves. */
const ITEM_OF: Partial<Record<SectionKind, (line: string) => boolean>> = {
  responsibilities: begins,
  requirements: demands,
  "requirements-required": demands,
  "requirements-preferred": demands,
  benefits: (line) => BENEFIT_ITEM.test(line),
};

/** Whether a sentence ends above a line, and another begins below it. */
function isBelowSentence({ before, after, blankAfter }: LineNeighbours): boolean {
  const isParted = blankAfter ? after.length > 60 : after.length > 30 && /[.:!?]["”’)]?$/.test(after);
  return before.length > 60 && /[.!?]["”’)]?$/.test(before) && isParted;
}

function isBetweenLongTexts({ before, after }: Pick<LineNeighbours, "before" | "after">): boolean {
  return before.length > 100 && /[.!?]["”’)]?$/.test(before) && after.length > 120;
}

/** `Recruitment and training of staff`: a task that a noun names. */
const NAMES_TASK = /^[^.]{0,40}(?:ment|tion|ance|ing) of\b/i;

/** Whether a line is longer than a title or a name: a sentence, an item of a list, a task. */
function isBodyLine(after: string): boolean {
  return after.length > 80 || isItemLine(after) || (after.length > 40 && /[.;]$/.test(after));
}

/** Whether a line begins with the marker of an item. */
function isItemLine(after: string): boolean {
  return /^(?:[-–•·▪●○*]|\d{1,2}[.)])\s/.test(after);
}

/** Whether what follows a line is longer than a heading: an item of a list or a text. */
function opensText({ after }: LineNeighbours, words: string): boolean {
  return isItemLine(after) || after.length > Math.max(60, words.length) || /^\p{Lu}.{15,}[.:!?]$/u.test(after);
}

/** An item of a list ends without a stop, so that a line below it begins something new. */
function isEndOfItem(before: string): boolean {
  return /^[-–•·▪●○*]\s/.test(before);
}
