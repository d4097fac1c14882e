import type { Block } from "../blocks/block";
import { compactAll } from "../text/compact";
import { countWhile } from "../text/sorted";
import type { Span } from "../text/span";
import type { Posting, Section } from "./posting";

/** A text as readers are given it, unit by unit: with straight apostrophes. */
export function withStraightMarks(text: string): string {
  return text.includes("’") ? text.replaceAll("’", "'") : text;
}

/**
 * Blocks as readers are given them, the very same ones where nothing changes. A curly apostrophe is most often all that keeps a paragraph
 * from being stored with one byte a unit, and patterns search the others three times slower.
 */
export function withStraightBlocks<T extends Block>(blocks: readonly T[]): readonly T[] {
  const curled = blocks.filter(({ raw }) => raw.includes("’"));
  if (curled.length === 0) return blocks;
  const words = compactAll(curled.flatMap(({ raw, text }) => [withStraightMarks(raw), withStraightMarks(text)]));
  let next = 0;
  return blocks.map((block) =>
    block.raw.includes("’") ? { ...block, raw: words[next++]!, text: words[next++]! } : block,
  );
}

/** Sections with their headings as the document writes them. */
export function sectionsInOwnMarks(sections: readonly Section[], written: readonly Block[]): readonly Section[] {
  return sections.map((section) => {
    const { heading, headingSpan } = section;
    if (!heading?.includes("'") || !headingSpan) return section;
    return { ...section, heading: inOwnMarks(heading, headingSpan, written) };
  });
}

/** A posting that was read with straight apostrophes, with its words as the blocks of the document write them. */
export function postingInOwnMarks(posting: Posting, written: readonly Block[]): Posting {
  const own = <T extends string | null>(words: T, span: Span): T =>
    words?.includes("'") ? (inOwnMarks(words, span, written) as T) : words;
  const { title, organization, roles, requirements, locations } = posting;
  return {
    ...posting,
    title: title && { ...title, value: own(title.value, title.span) },
    organization: organization && { ...organization, value: asFirstWritten(organization.value, written) },
    roles: roles.map((role) => ({ ...role, title: own(role.title, role.span) })),
    requirements: requirements.map((one) =>
      one.text.includes("'")
        ? {
            ...one,
            text: own(one.text, one.span),
            years: one.years.map((years) => ({ ...years, subject: own(years.subject, one.span) })),
          }
        : one,
    ),
    locations: locations.map((place) =>
      place.city?.includes("'") ? { ...place, city: own(place.city, place.span) } : place,
    ),
  };
}

/** A name with the apostrophes of the first place where the document has it. */
function asFirstWritten(name: string, written: readonly Block[]): string {
  if (!name.includes("'")) return name;
  for (const { text } of written) {
    const start = withStraightMarks(text).indexOf(name);
    if (start >= 0) return text.slice(start, start + name.length);
  }
  return name;
}

/** Words with the apostrophes that stand at their place in the document, one after the other where they are not written as one there. */
function inOwnMarks(words: string, span: Span, written: readonly Block[]): string {
  const text = textAt(span, written);
  const start = withStraightMarks(text).indexOf(words);
  if (start >= 0) return text.slice(start, start + words.length);
  const marks = text.match(/['’]/g) ?? ["'"];
  let next = 0;
  return words.replace(/'/g, () => marks[Math.min(next++, marks.length - 1)]!);
}

/** What stands at a place of the document, without its markup. */
function textAt({ start, end }: Span, blocks: readonly Block[]): string {
  const begun = countWhile(blocks.length, (index) => blocks[index]!.span.start <= start);
  let text = "";
  for (let at = Math.max(0, begun - 1); at < blocks.length && blocks[at]!.span.start < end; at++) {
    const { span, text: words } = blocks[at]!;
    text += words.slice(Math.max(0, start - span.start), end - span.start);
  }
  return text;
}
