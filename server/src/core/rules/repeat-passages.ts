import type { Block } from "../blocks/block";
import type { Section, RequirementLevel } from "../posting/posting";
import { isAnswerOption } from "../posting/questions";
import { startOfQuestions } from "../posting/sections/section-questions";
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
  /** Of an item, which list it is in; null for a sentence and for an item that is a link alone. */
  readonly list: number | null;
  readonly isNumbered: boolean;
  readonly inStatement: boolean;
  /** Where it is among the requirements, whether it must be met; else null. */
  readonly level: RequirementLevel | null;
  /** The label with a number that it stands under; null where none stands close above. */
  readonly grade: string | null;
}

/** The sentences and items of a posting in order: no headings, table rows, labels, lines that lead to a list, code, or form to fill in. */
export function readPassages({ blocks, posting }: Draft): Passage[] {
  const passages: Passage[] = [];
  const lists = listNumbers(blocks);
  const form = startOfQuestions(blocks);
  const grades = gradesOf(blocks);
  const statements = posting.statements.map(({ whole }) => whole);
  for (const section of posting.sections) {
    for (let at = section.firstBlock; at < section.endBlock; at++) {
      const block = blocks[at]!;
      if (!READ.has(block.kind) || at >= form || isAnswerOption(blocks, at)) continue;
      for (const sentence of splitSentences(block.text)) {
        const span = { start: block.span.start + sentence.start, end: block.span.start + sentence.end };
        const words = block.text.slice(sentence.start, sentence.end);
        const key = wordKey(words);
        if (!key || /[:：]$/.test(words)) continue;
        passages.push({
          index: passages.length,
          span,
          block,
          section,
          key,
          words: key.split(" ").length,
          list: block.raw.includes("](") ? null : lists[at]!,
          isNumbered: block.list !== null && block.list.ordinal !== null,
          inStatement: statements.some((whole) => spanContains(whole, span)),
          level: LEVELS[section.kind] ?? null,
          grade: grades[at]!,
        });
      }
    }
  }
  return passages;
}

/** How many blocks a label such as `Level 2:` is taken to speak of. */
const UNDER_LABEL = 12;

/** For each block the line with a number that leads to it: `Level 2`, `Qualifications for Baker III:`. */
function gradesOf(blocks: readonly Block[]): (string | null)[] {
  let label: string | null = null;
  let left = 0;
  return blocks.map(({ kind, text }) => {
    const words = text.trim();
    const leads = kind === "heading" || (words.length <= 120 && /[:：]$/.test(words));
    if (leads) [label, left] = [GRADE.test(words) ? wordKey(words) : null, UNDER_LABEL];
    else if (left-- <= 0) label = null;
    return label;
  });
}

const GRADE = /\b(?:\d{1,2}|[IVX]{1,4})\b/;

/** For each block the number of its list; null for what is no item. Items below another item are a list of their own. */
function listNumbers(blocks: readonly Block[]): (number | null)[] {
  let count = 0;
  let open: { readonly indent: number; readonly list: number }[] = [];
  return blocks.map(({ list }) => {
    if (list === null) {
      open = [];
      return null;
    }
    open = open.filter(({ indent }) => indent <= list.indent);
    if (open.at(-1)?.indent !== list.indent) open.push({ indent: list.indent, list: count++ });
    return open.at(-1)!.list;
  });
}

const READ: ReadonlySet<Block["kind"]> = new Set(["paragraph", "list-item"]);

const LEVELS: Readonly<Partial<Record<Section["kind"], RequirementLevel>>> = {
  "requirements-required": "required",
  requirements: "required",
  "requirements-preferred": "preferred",
};
