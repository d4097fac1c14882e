import type { Block } from "../blocks/block";
import type { SectionKind } from "../data/section-kinds";
import type { Posting, Requirement, Section } from "../posting/posting";
import { remember } from "../text/remember";
import { splitSentences } from "../text/sentences";
import { Sieve } from "../text/sieve";
import { countWhile } from "../text/sorted";
import type { Span } from "../text/span";
import type { Draft } from "./rule";

/** The sections in which things are asked of the candidate. */
export const REQUIREMENT_SECTIONS: ReadonlySet<SectionKind> = new Set<SectionKind>([
  "requirements",
  "requirements-required",
  "requirements-preferred",
  "skills",
  "education",
]);

/** The last of some spans in the order of the text that begins at an offset or before it; undefined if none does. */
export function lastBefore<T>(items: readonly T[], offset: number, startOf: (item: T) => number): T | undefined {
  return items[countWhile(items.length, (index) => startOf(items[index]!) <= offset) - 1];
}

/** Tells of a text whether it may hold one of some words, in any case: a quick look that saves a pattern. */
export function holderOf(words: readonly string[]): (text: string) => boolean {
  const sieve = new Sieve([words], (one) => [one]);
  return remember((text) => sieve.candidates(text).length > 0);
}

/** The block and the sentence in which a stretch begins; undefined where no block does. */
export function surroundings({ blocks }: Draft, span: Span): { span: Span; block: Block; sentence: Span } | undefined {
  const block = blockAt(blocks, span.start);
  if (!block) return undefined;
  const from = block.span.start;
  const sentence = splitSentences(block.text).find(
    ({ start, end }) => start <= span.start - from && span.start - from < end,
  );
  return { span, block, sentence: sentence ? { start: from + sentence.start, end: from + sentence.end } : span };
}

/** The block that holds an offset. */
export function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  const block = lastBefore(blocks, offset, (one) => one.span.start);
  return block && offset < block.span.end ? block : undefined;
}

/** The section that holds an offset. */
export function sectionAt({ sections }: Posting, offset: number): Section | undefined {
  const section = lastBefore(sections, offset, (one) => one.span.start);
  return section && offset < section.span.end ? section : undefined;
}

/** The requirements that stand in a section for them, so that a duty or a benefit is not counted. */
export function listedRequirements({ posting }: Draft): Requirement[] {
  return posting.requirements.filter(({ span }) =>
    REQUIREMENT_SECTIONS.has(sectionAt(posting, span.start)?.kind ?? "other"),
  );
}

/**
 * The requirements that are the answers to a question of a form, of which an applicant ticks one: three or more in a row that say nothing but
 * a number of years, or nothing but a degree.
 */
export function answersAmong(
  requirements: readonly Requirement[],
  isBare: (requirement: Requirement) => boolean,
): ReadonlySet<Requirement> {
  const answers = new Set<Requirement>();
  let row: Requirement[] = [];
  for (const requirement of [...requirements, undefined]) {
    if (requirement !== undefined && isBare(requirement)) {
      row.push(requirement);
      continue;
    }
    if (row.length >= LEAST_ANSWERS) for (const answer of row) answers.add(answer);
    row = [];
  }
  return answers;
}

const LEAST_ANSWERS = 3;

/** Where to add words to a statement: before the full stop at its end, but behind that of a short form; undefined where the sentence goes on. */
export function endOfStatement(text: string, { start, end }: Span): number | undefined {
  const words = text.slice(start, end);
  if (/\.\s*$/.test(words) && /^[ \t]{0,2}\p{Ll}/u.test(text.slice(end, end + 4))) return undefined;
  const at = start + words.length - /[\s.;,*•·▪]{0,6}$/.exec(words.slice(-6))![0].length;
  return SHORT_FORM.test(text.slice(Math.max(start, at - 8), at)) && text[at] === "." ? at + 1 : at;
}

/** What keeps the stop behind it: `etc`, `Ph.D`. */
const SHORT_FORM = /(?<!\p{L})(?:etc|approx|incl|dept|Ph\.?D|[BM]\.\p{L}{1,4})$/u;
