import type { Block } from "../../blocks/block";
import type { SectionKind } from "../../data/section-kinds";
import type { Span } from "../../text/span";
import { endOfPosting } from "../page/board-facts";
import type { Setting } from "../organization";
import type { Posting, Section } from "../posting";
import { endOfFields, isFields } from "./field-lines";
import { rankIn } from "./section-order";
import { unparted } from "./unparted";
import { bestPosition, CLOSING, isBare, orderOf } from "./section-position";

/** What is needed to say where text belongs; a rule's draft has it. */
export interface Place {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly posting: Posting;
  /** The configured order; the usual one where nothing is said. */
  readonly setting?: Pick<Setting, "sections">;
}

/** Where something that is absent would go. */
export interface InsertionPoint {
  /** Behind which unit of the text it goes. */
  readonly offset: number;
  /** The last word before it: what an absence underlines. */
  readonly word: Span;
  /** As what it goes there: below a heading, as a paragraph where a heading would take in what follows, or as one of the lines with labels. */
  readonly form: "section" | "paragraph" | "field";
}

/**
 * Where a part of a kind goes: where it leaves the fewest sections out of the configured order. Without a title the underlined word is
 * the first one, since the writer has to begin there.
 */
export function insertionPoint(place: Place, kind: SectionKind): InsertionPoint {
  const { text, blocks, posting } = place;
  const fields = FIELDS.has(kind) ? endOfFields(place) : undefined;
  const { best, offset, form } =
    fields === undefined ? spotOf(place, kind) : ({ best: fields, offset: fields, form: "field" } as const);
  if (posting.title === null || offset === 0) {
    const first = /\S+/.exec(text);
    const start = first?.index ?? 0;
    return { offset, form, word: { start, end: start + (first?.[0].length ?? 0) } };
  }
  return { offset, form, word: wordBefore(blocks, best) ?? posting.title.span };
}

/** A place between sections. */
interface Spot {
  /** Where the words before it end. */
  readonly best: number;
  readonly offset: number;
  readonly form: InsertionPoint["form"];
}

function spotOf(place: Place, kind: SectionKind): Spot {
  const { text, blocks, posting } = place;
  const { sections } = posting;
  // Nothing goes below the foot of the page that a text was copied from.
  const last = endOfPosting(blocks) ?? text.length;
  const endBefore = (position: number) =>
    endOfWords(text, Math.min(last, sections[position - 1]?.span.end ?? blocks.at(-1)?.span.end ?? text.length));
  const best = bestPosition(place, kind, last);
  const order = orderOf(place);
  // What has no heading would become a part of the section that is put before it; statements at the end are read as what they are.
  const isBehindTitle = (at: number) => sections[at]!.span.start > (posting.title?.span.start ?? -1);
  const isTaken = isBare(sections[best - 1]) && isBehindTitle(best - 1);
  const goesWith = (section: Section | undefined) =>
    section !== undefined &&
    (section.headingSpan === null || isFields(section, blocks) || (isTaken && CLOSING.has(section.kind)));
  const lastOpen = sections.map((one) => isClosing(one, order) || one.span.start >= last).lastIndexOf(false);
  const lastClosing = sections.map((one) => CLOSING.has(one.kind)).lastIndexOf(true);
  const firstOrdered = sections.map((one) => order.includes(one.kind)).indexOf(true);
  const closes = (at: number) => lastOpen < at && at <= lastClosing && firstOrdered >= 0 && firstOrdered < at;
  let headed = best;
  while (headed > 0 && goesWith(sections[headed]) && (isTaken || !closes(headed))) headed++;
  // The fields below the title stay with it, and what is of no kind in the order with what stands before it.
  let line = best;
  while (line < headed && (isFields(sections[line]!, blocks) || !order.includes(sections[line]!.kind))) line++;
  // A heading keeps what follows it, whatever that was read as.
  while (headed > 1 && headed < sections.length && isBare(sections[headed - 1]) && isBehindTitle(headed - 1)) headed--;
  const own = rankIn(order, kind) ?? order.length;
  const isEarlier = (one: Section) => (rankIn(order, one.kind) ?? -1) <= own;
  const isLine =
    !LISTS.has(kind) &&
    !isTaken &&
    (hasNoHeading(blocks) || isNotice(sections[headed]) || !mayFollow(place, line, headed, isEarlier));
  const position = isLine && !isNotice(sections[headed]) ? line : headed;
  return {
    best: endBefore(best),
    offset: unparted(place, endBefore(position)),
    form: isLine ? "paragraph" : "section",
  };
}

/** What is written as a list below its heading. */
const LISTS: ReadonlySet<SectionKind> = new Set([
  "responsibilities",
  "requirements",
  "requirements-required",
  "requirements-preferred",
  "education",
  "skills",
  "benefits",
]);

/** What is said in one line of a form. */
const FIELDS: ReadonlySet<SectionKind> = new Set(["location", "employment-type", "schedule"]);

/**
 * Whether a part may stand behind the sections between two positions, though it belongs before them: they come before it, or are no more
 * than the sentences with which a posting with headings begins.
 */
function mayFollow(
  { posting: { sections } }: Place,
  from: number,
  to: number,
  isEarlier: (section: Section) => boolean,
) {
  const passed = sections.slice(from, to).filter((one) => !isEarlier(one));
  const [first] = passed;
  if (!first) return true;
  return (
    passed.length === 1 &&
    to < sections.length &&
    (first.kind === "summary" || first.kind === "about-company") &&
    first.span.end - first.span.start < LONGEST_INTRODUCTION
  );
}

const LONGEST_INTRODUCTION = 1000;

function hasNoHeading(blocks: readonly Block[]): boolean {
  return !blocks.some(({ heading }) => heading && heading.form !== "embedded");
}

/** Whether a section is a statement that stands below the last heading without one of its own, or what says nothing of the job beside it. */
function isClosing({ kind, headingSpan, span }: Section, order: readonly SectionKind[]): boolean {
  if (headingSpan !== null) return !order.includes(kind);
  return CLOSING.has(kind) || (!order.includes(kind) && span.end - span.start <= LONGEST_TAGS);
}

const LONGEST_TAGS = 40;

/** Whether a section is a notice without a heading, which does not tell by its words that it is one. */
function isNotice(section: Section | undefined): boolean {
  return section?.headingSpan === null && section.kind === "legal";
}

function endOfWords(text: string, offset: number): number {
  return text.slice(0, offset).trimEnd().length;
}

/** The last word that a reader sees before a place, if there is one: no tag, no front matter, and no address where there is another word. */
function wordBefore(blocks: readonly Block[], end: number): Span | undefined {
  const words = blocks
    .filter(({ kind, span }) => kind !== "front-matter" && span.start < end && end - span.end < 300)
    .slice(-6)
    .flatMap(({ span, text }) => wordsOf(text.slice(0, end - span.start), span.start));
  return (words.filter(({ word }) => !/@|:\/\/|www\.|\.[a-z]{2,4}\//i.test(word)).at(-1) ?? words.at(-1))?.span;
}

/** The words of a text that begins at a place, without the marks at their sides. */
function wordsOf(text: string, at: number) {
  const from = Math.max(0, text.length - 300);
  return Array.from(text.slice(from).matchAll(/[^\s[\]()<>]+/g))
    .filter(([word]) => /[\p{L}\p{N}]/u.test(word) && !word.includes('="'))
    .map(({ 0: word, index }) => ({
      word,
      span: {
        start: at + from + index + word.search(/[\p{L}\p{N}]/u),
        end: at + from + index + /^.*[\p{L}\p{N}]/u.exec(word)![0].length,
      },
    }));
}
