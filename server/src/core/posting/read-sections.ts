import { headingWords, type Block } from "../blocks/block";
import { sectionKindOfHeading } from "../blocks/section-kind";
import type { SectionKind } from "../data/section-kinds";
import type { Section } from "./posting";
import { sectionKindOfParagraph } from "./section-of-paragraph";

/** The sections of a document, headed or not, in order; every block but front matter belongs to one. */
export function readSections(blocks: readonly Block[]): Section[] {
  const sections: Section[] = [];
  let level = 0;
  const open = (kind: SectionKind, index: number, heading: Block | null) =>
    sections.push({
      kind,
      heading: heading && headingWords(heading),
      headingSpan: heading && heading.span,
      span: blocks[index]!.span,
      firstBlock: index,
      endBlock: index + 1,
    });
  blocks.forEach((block, index) => {
    const current = sections.at(-1);
    if (block.kind === "heading") {
      const known = sectionKindOfHeading(headingWords(block));
      const inherits = known === undefined && current !== undefined && block.heading!.level > level;
      open(known ?? (inherits ? current.kind : "other"), index, block);
      if (!inherits) level = block.heading!.level;
      return;
    }
    const kind = block.kind === "paragraph" ? sectionKindOfParagraph(block.text) : undefined;
    if (!current) open(kind ?? "other", index, null);
    else if (kind !== undefined && kind !== current.kind && !(current.heading !== null && current.endBlock === index && current.firstBlock === index - 1 && current.kind !== "other")) {
      open(kind, index, null);
    } else {
      sections[sections.length - 1] = { ...current, endBlock: index + 1, span: { start: current.span.start, end: block.span.end } };
    }
  });
  return sections;
}
