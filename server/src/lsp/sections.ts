import type { Block, LintResult, Section, Span } from "../core/index";

/** A heading with what stands under it, or a section that begins without one. */
export interface SectionNode {
  /** What a reader calls it: the words of its heading, or its kind. */
  readonly name: string;
  /** The section's kind; null under a heading inside a section. */
  readonly kind: Section["kind"] | null;
  /** Its heading, or its first line. */
  readonly head: Span;
  /** With all that stands below it. */
  span: Span;
  readonly children: SectionNode[];
}

/** The parts of a posting, nested as the levels of their headings say. Total: a level that is skipped is no matter. */
export function sectionTree({ posting, blocks }: LintResult): SectionNode[] {
  const sections = new Map(posting.sections.map((section) => [section.firstBlock, section]));
  const roots: SectionNode[] = [];
  const open: { node: SectionNode; level: number }[] = [];
  let level = UNMARKED;
  for (const [index, block] of blocks.entries()) {
    const section = sections.get(index);
    if (section || block.kind === "heading") {
      // A part that begins without a heading stands beside the one before it, and never beside the title.
      level = block.heading?.level ?? Math.max(level, UNMARKED);
      while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
      const node = toNode(block, section);
      (open.at(-1)?.node.children ?? roots).push(node);
      open.push({ node, level });
    }
    for (const { node } of open) node.span = { start: node.span.start, end: Math.max(node.span.end, block.span.end) };
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

function toNode(block: Block, section: Section | undefined): SectionNode {
  const kind = section?.kind ?? null;
  const heading = section?.heading ?? (block.kind === "heading" ? block.text : "");
  const name = heading
    .replace(/\s+/g, " ")
    .replace(/ ?[:：] ?$/, "")
    .trim();
  return {
    name: name || (kind && kind !== "other" ? kindInWords(kind) : "") || firstWords(block) || kindInWords("other"),
    kind,
    head: block.kind === "heading" ? block.span : firstLine(block),
    span: block.span,
    children: [],
  };
}

function firstLine({ raw, span }: Block): Span {
  const lineBreak = raw.search(/[\r\n]/);
  return lineBreak < 0 ? span : { start: span.start, end: span.start + lineBreak };
}

/** How a part is called that is about nothing in particular: by how it begins. */
function firstWords({ text }: Block): string {
  const words = text.slice(0, 200).trim().split(/\s+/).slice(0, MOST_WORDS);
  return /\p{L}/u.test(words.join("")) ? `${words.join(" ").replace(/[.,:;]$/, "")} …` : "";
}

/** What the outline has room for. */
const MOST_WORDS = 6;
