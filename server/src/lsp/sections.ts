import type { LintResult, Section, Span } from "../core/index";

/** A section with those below it. */
export interface SectionNode {
  readonly section: Section;
  /** What a reader calls it: the words of its heading, or its kind. */
  readonly name: string;
  /** With all that stands below it. */
  span: Span;
  readonly children: SectionNode[];
}

/** The sections of a posting, nested as their headings' levels say. Total: a level that is skipped is no matter. */
export function sectionTree({ posting, blocks }: LintResult): SectionNode[] {
  const roots: SectionNode[] = [];
  const open: { node: SectionNode; level: number }[] = [];
  let level = UNMARKED;
  for (const section of posting.sections) {
    const heading = section.headingSpan ? blocks[section.firstBlock]?.heading : undefined;
    // A section that begins without a heading stands beside the one before it, and never beside the title.
    level = heading ? heading.level : Math.max(level, UNMARKED);
    while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
    const node: SectionNode = { section, name: nameOf(section), span: section.span, children: [] };
    (open.at(-1)?.node.children ?? roots).push(node);
    open.push({ node, level });
    for (const { node: around } of open) around.span = { start: around.span.start, end: Math.max(around.span.end, section.span.end) };
  }
  return roots;
}

/** The kind of a section in words: `how-to-apply` is “How to apply”. */
export function kindInWords(kind: Section["kind"]): string {
  const words = kind.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The level of a heading that has no marks of its own. */
const UNMARKED = 2;

function nameOf({ heading, kind }: Section): string {
  return heading?.replace(/\s+/g, " ").trim() || kindInWords(kind);
}
