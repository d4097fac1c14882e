import { matchesIn } from "../../text/matches";
import { plainText, spanInDocument } from "../../text/plain-text";
import { remember } from "../../text/remember";
import { splitSentences } from "../../text/sentences";
import { shiftSpan, spanOfMatch, type Span } from "../../text/span";
import type { Outline, OutlinedBlock } from "../outline";
import type { StatementKind } from "../posting";
import { SAYINGS } from "./statement-kinds";
import { isDuty } from "./statement-pattern";

/** A sentence of a text, with the kinds of statements that it makes. */
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

/** Longer sentences are read in pieces, so that the work grows with the text and no faster. */
const LONGEST_SENTENCE = 1500;

/** The blocks that make statements, in the order of the text. Blocks in another language than English are left out. */
export function readPassages({ blocks }: Outline): Passage[] {
  const passages: Passage[] = [];
  blocks.forEach((block, index) => {
    if (block.kind === "code" || block.kind === "front-matter" || (block.language ?? "en") !== "en") return;
    const sentences = statementSentences(block.text);
    if (sentences.some(({ says }) => says.size > 0))
      passages.push({ block, index, sentences: shiftSentences(sentences, block.span.start) });
  });
  return passages;
}

/** The same sentences, with places `by` units further on. */
export function shiftSentences(sentences: readonly Sentence[], by: number): Sentence[] {
  return sentences.map(({ span, text, says }) => ({
    span: shiftSpan(span, by),
    text,
    says: says.size === 0 ? says : new Map([...says].map(([kind, place]) => [kind, shiftSpan(place, by)])),
  }));
}

/** The sentences of a text, with places relative to it; none where no sentence of it can make a statement. */
export const statementSentences: (text: string) => readonly Sentence[] = remember((text) =>
  SAYINGS.candidates(text).length === 0 ? [] : readSentences(text),
);

/** The sentences of a text, with places relative to it. */
export function readSentences(text: string): Sentence[] {
  return splitSentences(joinLines(text))
    .flatMap((sentence) => splitGlued(text, sentence))
    .map((span) => {
      const words = text.slice(span.start, span.end);
      const says = kindsOf(words);
      return {
        span,
        text: words,
        says: says.size === 0 ? says : new Map([...says].map(([kind, place]) => [kind, shiftSpan(place, span.start)])),
      };
    });
}

/** A paragraph whose lines were broken to fit a width is one run of sentences: the break is taken for a space. */
function joinLines(text: string): string {
  if (!text.includes("\n")) return text;
  return text.replace(/(?<=[^\s.!?:;…])[ \t]{0,8}\r?\n[ \t]{0,8}(?=[\p{Ll}(])/gu, (gap) => " ".repeat(gap.length));
}

/** Words that begin a sentence; they are looked for first, since what stands before them costs more to tell. */
const OPENING = /(?:Candidates|Applicants|We(?:['’]re)?|Our|All|Th(?:is|e)|If you|You must|Must|Qualified|Equal) /g;
const GLUED_BEFORE = /[\p{L}\p{N})]$/u;

/** Parts a sentence where the next one runs into it without a mark (“TensorFlowCandidates must be …”), and one that does not end. */
function splitGlued(text: string, sentence: Span): Span[] {
  const words = text.slice(sentence.start, sentence.end);
  const starts = [0];
  for (const { index } of matchesIn(words, OPENING))
    if (GLUED_BEFORE.test(words.slice(Math.max(0, index - 2), index))) starts.push(index);
  starts.push(words.length);
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
const kindsOf = remember(readKinds);

function readKinds(text: string): ReadonlyMap<StatementKind, Span> {
  const sayings = SAYINGS.candidates(text);
  if (sayings.length === 0) return NOTHING;
  const says = new Map<StatementKind, Span>();
  const plain = plainText(text, 0);
  const duty = sayings.some(({ pattern }) => !pattern.evenAsDuty) && isDuty(plain.text);
  for (const { pattern, says: saying } of sayings) {
    if (says.has(pattern.kind) || (duty && !pattern.evenAsDuty)) continue;
    const match = saying.exec(plain.text);
    if (!match || pattern.unless?.test(plain.text) || pattern.holds?.(plain.text) === false) continue;
    says.set(pattern.kind, spanInDocument(plain, spanOfMatch(match)));
  }
  // An equal-opportunity statement often praises diversity in the same breath; it is one statement all the same.
  if (says.has("equal-opportunity")) says.delete("diversity");
  return says;
}

const NOTHING: ReadonlyMap<StatementKind, Span> = new Map();
