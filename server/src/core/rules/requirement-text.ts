import type { Block } from "../blocks/block";
import type { SectionKind } from "../data/section-kinds";
import type { Requirement } from "../posting/posting";
import { splitSentences } from "../text/sentences";
import { spanContains, type Span } from "../text/span";
import type { Draft } from "./rule";

/** The sections in which things are asked of the candidate. */
export const REQUIREMENT_SECTIONS: ReadonlySet<SectionKind> = new Set<SectionKind>(["requirements", "requirements-required", "requirements-preferred", "skills", "education"]);

/** The block and the sentence in which a stretch begins; undefined where no block does. */
export function surroundings({ blocks }: Draft, span: Span): { span: Span; block: Block; sentence: Span } | undefined {
  const block = blocks.find((candidate) => candidate.span.start <= span.start && span.start < candidate.span.end);
  if (!block) return undefined;
  const from = block.span.start;
  const sentence = splitSentences(block.text).find(({ start, end }) => start <= span.start - from && span.start - from < end);
  return { span, block, sentence: sentence ? { start: from + sentence.start, end: from + sentence.end } : span };
}

/** The requirements that stand in a section for them, so that a duty or a benefit is not counted. */
export function listedRequirements({ posting }: Draft): Requirement[] {
  const spans = posting.sections.filter((section) => REQUIREMENT_SECTIONS.has(section.kind)).map((section) => section.span);
  return posting.requirements.filter((requirement) => spans.some((span) => spanContains(span, requirement.span)));
}

/** Where to add words to a statement: before the full stop at its end. */
export function endOfStatement(text: string, { start, end }: Span): number {
  const words = text.slice(start, end);
  return start + words.length - /[\s.;,]{0,6}$/.exec(words.slice(-6))![0].length;
}
