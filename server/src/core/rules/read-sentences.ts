import { gradeOf, measureReading, type ReadingMeasure } from "../text/reading-ease";
import type { Span } from "../text/span";
import { proseBlocks, sentencesOf } from "./prose-blocks";
import type { Draft } from "./rule";

/** A whole sentence of the posting's prose. */
export interface ReadSentence extends ReadingMeasure {
  readonly span: Span;
}

/** The sentences by which a posting's reading grade is told: those of a few words at least that a mark ends, since an item of a list often is no sentence. */
export function readSentences(draft: Draft): ReadSentence[] {
  return proseBlocks(draft).flatMap(({ block, section }) =>
    SILENT.has(section)
      ? []
      : sentencesOf(block).flatMap((span) => {
          const text = block.text.slice(span.start - block.span.start, span.end - block.span.start);
          const measure = measureReading(text);
          return /[.!?]["”’)]?$/.test(text) && measure.words >= FEWEST_WORDS ? [{ span, ...measure }] : [];
        }),
  );
}

/** How many years of school a reader of these sentences needs, by the formula of Flesch and Kincaid; null where they are too few to say. */
export function readGrade(sentences: readonly ReadSentence[]): number | null {
  if (sentences.length < FEWEST_SENTENCES) return null;
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  const words = sum(sentences.map((sentence) => sentence.words));
  const syllables = sum(sentences.map((sentence) => sentence.syllables));
  return gradeOf({ words, syllables }, sentences.length);
}

/** Below this a figure says little. */
const FEWEST_SENTENCES = 8;
const FEWEST_WORDS = 5;
const SILENT: ReadonlySet<string> = new Set(["pay", "how-to-apply", "skills", "education"]);
