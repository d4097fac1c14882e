import { splitSentences } from "../../text/sentences";
import type { Span } from "../../text/span";
import type { Outline, OutlinedBlock } from "../outline";
import type { StatementKind } from "../posting";
import { STATEMENT_PATTERNS, mayHoldStatement } from "./statement-kinds";
import { findStatement } from "./statement-pattern";
import { plainSentence, spanOfPlainMatch } from "./words";

/** A sentence of a block, with the kinds of statements that it makes. */
export interface Sentence {
  readonly span: Span;
  readonly text: string;
  /** Where it makes each statement. */
  readonly says: ReadonlyMap<StatementKind, Span>;
}

/** The sentences of one block. */
export interface Passage {
  readonly block: OutlinedBlock;
  /** The place of the block among the blocks of the document. */
  readonly index: number;
  readonly sentences: readonly Sentence[];
}

/** The blocks that make statements, in the order of the text. Blocks in another language than English are left out. */
export function readPassages(outline: Outline): Passage[] {
  const passages: Passage[] = [];
  outline.blocks.forEach((block, index) => {
    if (block.kind === "code" || block.kind === "front-matter" || (block.language ?? "en") !== "en" || !mayHoldStatement(block.text)) return;
    const sentences = sentencesOf(block.text, block.span.start);
    if (sentences.some(({ says }) => says.size > 0)) passages.push({ block, index, sentences });
  });
  return passages;
}

/** The sentences of a text that begins at an offset of the document. */
export function sentencesOf(text: string, offset: number): Sentence[] {
  return splitSentences(joinLines(text)).flatMap((sentence) => splitGlued(text, sentence)).map(({ start, end }) => {
    const words = text.slice(start, end);
    return { span: { start: offset + start, end: offset + end }, text: words, says: readKinds(words, offset + start) };
  });
}

/** A paragraph whose lines were broken to fit a width is one run of sentences: the break is taken for a space. */
function joinLines(text: string): string {
  return text.replace(/(?<=[^\s.!?:;…])[ \t]{0,8}\r?\n[ \t]{0,8}(?=[\p{Ll}(])/gu, (gap) => " ".repeat(gap.length));
}

/** Parts a sentence where the next one runs into it without a mark: “TensorFlowCandidates must be …”. */
function splitGlued(text: string, sentence: Span): Span[] {
  const words = text.slice(sentence.start, sentence.end);
  const starts = Array.from(words.matchAll(/(?<=[\p{L}\p{N})])(?:Candidates|Applicants|We|We're|We’re|Our|All|This|The|If you|You must|Must|Qualified|Equal)(?= )/gu), (match) => sentence.start + match.index);
  return [sentence.start, ...starts].map((start, index) => ({ start, end: starts[index] ?? sentence.end }));
}

function readKinds(text: string, offset: number): ReadonlyMap<StatementKind, Span> {
  const says = new Map<StatementKind, Span>();
  if (!mayHoldStatement(text)) return says;
  const plain = plainSentence(text, offset);
  for (const pattern of STATEMENT_PATTERNS) {
    if (says.has(pattern.kind)) continue;
    const match = findStatement(pattern, plain.text);
    if (match) says.set(pattern.kind, spanOfPlainMatch(plain, match));
  }
  // An equal-opportunity statement often praises diversity in the same breath; it is one statement all the same.
  if (says.has("equal-opportunity")) says.delete("diversity");
  return says;
}
