import { splitSentences } from "../../text/sentences";
import { shiftSpan, type Span } from "../../text/span";
import type { Outline, OutlinedBlock } from "../outline";
import type { StatementKind } from "../posting";
import { patternsFor } from "./statement-kinds";
import { findStatement, type StatementPattern } from "./statement-pattern";
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

/** What sentences say, relative to their beginning: a document that repeats itself is read once. */
type Known = Map<string, ReadonlyMap<StatementKind, Span>>;

/** Longer sentences are read in pieces, so that the work grows with the text and no faster. */
const LONGEST_SENTENCE = 1500;

/** The blocks that make statements, in the order of the text. Blocks in another language than English are left out. */
export function readPassages(outline: Outline): Passage[] {
  const passages: Passage[] = [];
  const known: Known = new Map();
  outline.blocks.forEach((block, index) => {
    if (block.kind === "code" || block.kind === "front-matter" || (block.language ?? "en") !== "en") return;
    const patterns = patternsFor(block.text);
    if (patterns.length === 0) return;
    const sentences = readSentences(block.text, { offset: block.span.start, patterns, known });
    if (sentences.some(({ says }) => says.size > 0)) passages.push({ block, index, sentences });
  });
  return passages;
}

/** The sentences of a text that begins at an offset of the document. */
export function sentencesOf(text: string, offset: number): Sentence[] {
  return readSentences(text, { offset, patterns: patternsFor(text), known: new Map() });
}

function readSentences(
  text: string,
  { offset, patterns, known }: { offset: number; patterns: readonly StatementPattern[]; known: Known },
): Sentence[] {
  return splitSentences(joinLines(text))
    .flatMap((sentence) => splitGlued(text, sentence))
    .map(({ start, end }) => {
      const words = text.slice(start, end);
      let says = known.get(words);
      if (!says) known.set(words, (says = readKinds(words, patterns)));
      return {
        span: { start: offset + start, end: offset + end },
        text: words,
        says: new Map([...says].map(([kind, span]) => [kind, shiftSpan(span, offset + start)])),
      };
    });
}

/** A paragraph whose lines were broken to fit a width is one run of sentences: the break is taken for a space. */
function joinLines(text: string): string {
  return text.replace(/(?<=[^\s.!?:;…])[ \t]{0,8}\r?\n[ \t]{0,8}(?=[\p{Ll}(])/gu, (gap) => " ".repeat(gap.length));
}

const GLUED =
  /(?<=[\p{L}\p{N})])(?:Candidates|Applicants|We|We're|We’re|Our|All|This|The|If you|You must|Must|Qualified|Equal)(?= )/gu;

/** Parts a sentence where the next one runs into it without a mark (“TensorFlowCandidates must be …”), and one that does not end. */
function splitGlued(text: string, sentence: Span): Span[] {
  const words = text.slice(sentence.start, sentence.end);
  const starts = [0, ...Array.from(words.matchAll(GLUED), (match) => match.index), words.length];
  return starts.slice(1).flatMap((end, index) => {
    const pieces: Span[] = [];
    for (let start = starts[index]!; start < end;) {
      const space = end - start > LONGEST_SENTENCE ? words.lastIndexOf(" ", start + LONGEST_SENTENCE) : end;
      const stop = space > start ? space : Math.min(end, start + LONGEST_SENTENCE);
      pieces.push({ start: sentence.start + start, end: sentence.start + stop });
      start = stop;
    }
    return pieces;
  });
}

/** The statements of a sentence, with places relative to it. */
function readKinds(text: string, among: readonly StatementPattern[]): ReadonlyMap<StatementKind, Span> {
  const says = new Map<StatementKind, Span>();
  const patterns = patternsFor(text, among);
  if (patterns.length === 0) return says;
  const plain = plainSentence(text, 0);
  for (const pattern of patterns) {
    if (says.has(pattern.kind)) continue;
    const match = findStatement(pattern, plain.text);
    if (match) says.set(pattern.kind, spanOfPlainMatch(plain, match));
  }
  // An equal-opportunity statement often praises diversity in the same breath; it is one statement all the same.
  if (says.has("equal-opportunity")) says.delete("diversity");
  return says;
}
