import type { Block } from "../../blocks/block";
import type { SectionKind } from "../../data/section-kinds";
import type { Fix, Severity } from "../../finding";
import { spanContains, type Span } from "../../text/span";
import { firstWords } from "../first-words";
import { defineRule, type Draft } from "../rule";
import { printHeads } from "../../text/print-heads";
import { indexShingles } from "../shingles";
import { readPassages, type Passage } from "../repeat-passages";

/** The same sentence or item again, word for word or nearly. */
export const repeatedText = defineRule({
  id: "structure/repeated-text",
  scope: "posting",
  severity: "warning",
  summary: "Say everything once.",
  why: "What stands twice makes a posting longer and looks pasted. When one copy is changed later, the two contradict each other.",
  messages: {
    again: "The same words already stand above. Say it once.",
    run: "From here {count} sentences in a row already stand above, or nearly so. Say them once.",
    nearly: "Nearly the same words already stand above. Say it once, or make plain what is different.",
  },
  shields: ["other-language"],
  *check(draft) {
    const said = readPassages(draft);
    for (const [index, repeat] of repeatsOf(draft, said).entries()) {
      const { passages, firsts } = repeat;
      const passage = passages[0]!;
      const span = firstWords(draft.text, passage.span);
      const related = [
        {
          message: repeat.exact ? "The words stand here first." : "It is said here first.",
          span: firstWords(draft.text, firsts[0]!.span),
        },
        ...(index < MOST_ECHOED ? echoesOf(repeat, said) : []).map(({ span }) => ({
          message: "Part of it is said here too.",
          span: firstWords(draft.text, span),
        })),
      ];
      const severity: Severity = repeat.someExact ? "warning" : "information";
      const shared = { span, related, severity, fixes: [removal(draft, repeat)], unnecessary: repeat.exact };
      if (passages.length > 1) yield { ...shared, message: "run", values: { count: passages.length } };
      else if (!repeat.exact) yield { ...shared, message: "nearly" };
      else yield { ...shared, message: "again" };
    }
  },
});

/** Passages that follow on one another and say again what other passages said. */
interface Repeat {
  readonly passages: Passage[];
  readonly firsts: Passage[];
  /** Whether all are said again word for word, and whether some are. */
  exact: boolean;
  someExact: boolean;
}

/** How many repeats are looked up in the whole posting, which costs its length each. */
const MOST_ECHOED = 3;
/** How many words in a row make a slogan. */
const SLOGAN = 5;

/** Other sentences that have a slogan in common with one that is said twice. */
function echoesOf({ passages, firsts }: Repeat, said: readonly Passage[]): Passage[] {
  const passage = passages[0]!;
  if (passages.length > 1 || passage.list !== null) return [];
  const words = passage.key.split(" ");
  const slogans = words.slice(SLOGAN - 1).map((_, at) => ` ${words.slice(at, at + SLOGAN).join(" ")} `);
  return said
    .filter((other) => other !== passage && other !== firsts[0] && other.list === null)
    .filter(({ key }) => slogans.some((slogan) => ` ${key} `.includes(slogan)))
    .slice(0, 3);
}

function repeatsOf(draft: Draft, said: readonly Passage[]): Repeat[] {
  const seen = new Map<string, Passage>();
  const shingles = indexShingles<Passage>();
  const repeats: Repeat[] = [];
  for (const passage of said) {
    const exact = seen.get(passage.key);
    const near = passage.words >= LEAST_NEARLY ? shingles.twinOf(passage) : undefined;
    const twin = exact ?? near;
    if (!exact) seen.set(passage.key, passage);
    if (twin && counts(draft, passage, twin, exact !== undefined)) {
      const last = repeats.at(-1);
      if (last && followsOn(last.passages.at(-1)!, passage) && followsOn(last.firsts.at(-1)!, twin)) {
        last.passages.push(passage);
        last.firsts.push(twin);
        last.exact &&= exact !== undefined;
        last.someExact ||= exact !== undefined;
      } else
        repeats.push({
          passages: [passage],
          firsts: [twin],
          exact: exact !== undefined,
          someExact: exact !== undefined,
        });
    }
  }
  return repeats;
}

/** A grade of public employers, whose demands stand below it in the same words. */
const GRADE = /\bGS-? ?\d/;

/** Whether a passage is the line of the title, with whatever else stands in it: `Night Baker - (2025 season)`. */
function isTitleLine(title: Span, { block, span }: Passage): boolean {
  return span.start === title.start && spanContains(block.span, title) && block.text.trim().length <= LONGEST_TITLE;
}

const LONGEST_TITLE = 160;

/** Whether a passage comes next, or next but one. */
function followsOn(before: Passage, after: Passage): boolean {
  return after.index === before.index + 1 || after.index === before.index + 2;
}

/** The least words of a sentence whose repetition a reader notices far from the first, and of an item in one list. */
const LEAST_FAR = 7;
const LEAST_NEAR = 3;
/** The least words of a sentence that is nearly the same as another. */
const LEAST_NEARLY = 9;

function counts({ posting, text }: Draft, passage: Passage, first: Passage, exact: boolean): boolean {
  const sameSection = passage.section === first.section;
  // Each of several roles has duties and requirements of its own, and may have them in common.
  if (posting.roles.length > 1 && !sameSection) return false;
  // So have the levels of a job, each with a section of the same kind.
  if (!sameSection && LEVELLED.has(passage.section.kind) && passage.section.kind === first.section.kind) return false;
  // And the grades of a job below labels that differ in their numbers alone.
  if (areOfTwoGrades(passage.grade, first.grade)) return false;
  if (passage.block !== first.block && GRADE.test(passage.block.text) && GRADE.test(first.block.text)) return false;
  // An address may stand wherever it is needed.
  if (
    /^\W{0,4}(?:https?:|www\.)\S+$/.test(passage.key) ||
    /^\W{0,4}(?:https?:\/\/|www\.)\S{1,500}$/.test(text.slice(passage.span.start, passage.span.end).trim())
  )
    return false;
  if (DATE.test(passage.key) || isFigure(passage.key)) return false;
  // What a browser printed on each page was not written twice.
  if (printHeads(text).has(text.slice(passage.block.span.start, passage.block.span.end).trim())) return false;
  // A text may well begin with its title.
  const title = posting.title?.span;
  if (title && (spanContains(title, first.span) || isTitleLine(title, first) || isTitleLine(title, passage)))
    return false;
  // A statement that stands twice is the business of a rule of its own.
  if (passage.inStatement && first.inStatement) return false;
  if (!exact)
    return (
      !asksOtherDegree(passage, first) && (asksNoMoreTime(passage, first) || numbersOf(passage) === numbersOf(first))
    );
  return passage.words >= (sameSection && areListedTogether(passage, first) ? LEAST_NEAR : LEAST_FAR);
}

/** Whether little but figures is said again, as the pay of each of several jobs. */
function isFigure(key: string): boolean {
  const words = key.split(" ");
  return (
    words.filter((word) => /\d/.test(word)).length >= 2 && words.filter((word) => /^\p{L}{2,}/u.test(word)).length < 5
  );
}

/** A day and a time, which many things may have. */
const DATE =
  /^(?:(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]{0,7}|[ap]m|utc|gmt|[ecmp][sd]?t|at|\d{1,4}(?:st|nd|rd|th)?)(?: |$))+$/;

function areOfTwoGrades(one: string | null, other: string | null): boolean {
  if (one === null || other === null || one === other) return false;
  const [a, b] = [one, other].map((label) => label.split(" ").filter((word) => !/^(?:\d{1,2}|[ivx]{1,4})$/.test(word)));
  // A word may be left out: `Qualifications for the Night Baker 2`, `Qualification for the Baker 3`.
  const shared = a!.filter((word) =>
    b!.some((known) => known === word || known === `${word}s` || `${known}s` === word),
  );
  return shared.length >= Math.max(a!.length, b!.length) - 1;
}

const LEVELLED: ReadonlySet<SectionKind> = new Set([
  "responsibilities",
  "requirements",
  "requirements-required",
  "requirements-preferred",
]);

/** Whether two lines that are alike ask for two degrees: `Bachelor’s degree in biology`, `Master’s degree in biology`. */
function asksOtherDegree(passage: Passage, first: Passage): boolean {
  const degreesIn = ({ key }: Passage) =>
    [...new Set(key.match(/\b(?:associate|bachelor|master|doctora|ph\.?d|undergraduate|graduate|diploma)/g) ?? [])]
      .sort()
      .join(" ");
  return degreesIn(passage) !== degreesIn(first);
}

/** Figures tell apart what is otherwise worded alike: grades, steps, periods. */
function numbersOf({ key }: Passage): string {
  return (key.match(/\d+/g) ?? []).join(" ");
}

/** Whether one of two is preferred that is required anyway, and for no other time: `Baking, six months` is more than `Baking`. */
function asksNoMoreTime(passage: Passage, first: Passage): boolean {
  if (passage.level === null || first.level === null || passage.level === first.level) return false;
  const [wish, must] = passage.level === "preferred" ? [passage, first] : [first, passage];
  const time = timeIn(wish);
  return time === "" || time === timeIn(must);
}

function timeIn({ key }: Passage): string {
  return (key.match(/\b\d+ (?:years?|months?)\b/g) ?? []).join(" ");
}

/** Whether two items stand in one list, and not in the lists below two items. */
function areListedTogether(passage: Passage, first: Passage): boolean {
  return passage.list !== null && passage.list === first.list;
}

/** Whether a passage is all that its block says; what ends each of several items may be meant for the readers of each. */
function isWhole({ block, span }: Passage): boolean {
  return block.text.trim().length <= span.end - span.start + 2;
}

/** Takes the repeat out; safe where the very words stand in the same section and no number of a list goes with them. */
function removal(draft: Draft, { passages, firsts, exact }: Repeat): Fix {
  const safe =
    exact &&
    passages.every(
      (passage, index) =>
        passage.section === firsts[index]!.section &&
        !passage.isNumbered &&
        (passage.block === firsts[index]!.block || isWhole(passage)),
    );
  return {
    title: "Remove the repeat",
    safe,
    edits: joined(
      draft.text,
      runsOf(draft, passages).map((run) => cutOf(draft, run)),
    ).map((cut) => ({ ...cut, text: "" })),
  };
}

/** Cuts with nothing but white space between them as one. */
function joined(text: string, cuts: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const cut of cuts) {
    const last = all.at(-1);
    if (last && text.slice(last.end, cut.start).trim() === "")
      all[all.length - 1] = { start: last.start, end: cut.end };
    else all.push(cut);
  }
  return all;
}

/** Passages that stand next to each other in one block, with white space between them alone. */
interface Run {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

function runsOf({ text }: Draft, passages: readonly Passage[]): Run[] {
  const runs: Run[] = [];
  for (const { block, span } of passages) {
    const last = runs.at(-1);
    if (last?.block === block && text.slice(last.end, span.start).trim() === "")
      runs[runs.length - 1] = { ...last, end: span.end };
    else runs.push({ block, ...span });
  }
  return runs;
}

/** The sentences with the space before them, or the whole line of an item or a paragraph. */
function cutOf({ text }: Draft, { block, start, end }: Run): Span {
  const startsBlock = block.text.slice(0, start - block.span.start).trim() === "";
  const isWhole = startsBlock && block.text.slice(end - block.span.start).trim() === "";
  if (isWhole) return wholeLine(text, block.span);
  if (startsBlock) return { start, end: end + /^[ \t]*/.exec(text.slice(end, end + 40))![0].length };
  return { start: start - /[ \t]{0,40}$/.exec(text.slice(Math.max(0, start - 40), start))![0].length, end };
}

/** A block with the line break behind it, or with the one before it where the text ends; the block alone where it shares its line. */
function wholeLine(text: string, { start, end }: Span): Span {
  const indent = /(?:^|[\r\n])([ \t]*)$/.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  const lineEnd = /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(end, end + 40))?.[0];
  if (indent === undefined) return { start, end };
  if (lineEnd !== undefined) return { start: start - indent.length, end: end + lineEnd.length };
  return { start: text.slice(0, start).trimEnd().length, end };
}
