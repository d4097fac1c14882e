import type { Block } from "../blocks/block";
import type { Section, RequirementLevel } from "../posting/posting";
import { splitSentences } from "../text/sentences";
import { spanContains, type Span } from "../text/span";
import { wordKey } from "../text/words";
import type { Draft } from "./rule";

/** A sentence or a list item that may stand twice. */
export interface Passage {
  /** Its place among all passages. */
  readonly index: number;
  readonly span: Span;
  readonly block: Block;
  readonly section: Section;
  /** Its words for comparison. */
  readonly key: string;
  readonly words: number;
  readonly isItem: boolean;
  readonly isNumbered: boolean;
  /** Where it is among the requirements, whether it must be met; else null. */
  readonly level: RequirementLevel | null;
}

/** The sentences and items of a posting in order: no headings, table rows, labels, lines that lead to a list, or code. */
export function readPassages({ blocks, posting }: Draft): Passage[] {
  const passages: Passage[] = [];
  const statements = posting.statements.map(({ whole }) => whole);
  for (const section of posting.sections) {
    for (const block of blocks.slice(section.firstBlock, section.endBlock)) {
      if (!READ.has(block.kind)) continue;
      for (const sentence of splitSentences(block.text)) {
        const span = { start: block.span.start + sentence.start, end: block.span.start + sentence.end };
        const words = block.text.slice(sentence.start, sentence.end);
        const key = wordKey(words);
        if (!key || /[:：]$/.test(words) || statements.some((whole) => spanContains(whole, span))) continue;
        passages.push({
          index: passages.length,
          span,
          block,
          section,
          key,
          words: key.split(" ").length,
          isItem: block.list !== null,
          isNumbered: block.list?.ordinal != null,
          level: LEVELS[section.kind] ?? null,
        });
      }
    }
  }
  return passages;
}

const READ: ReadonlySet<Block["kind"]> = new Set(["paragraph", "list-item"]);

const LEVELS: Readonly<Partial<Record<Section["kind"], RequirementLevel>>> = { "requirements-required": "required", requirements: "required", "requirements-preferred": "preferred" };
