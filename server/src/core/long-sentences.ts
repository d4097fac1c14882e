import type { LintResult } from "./lint";
import { proseBlocks, sentencesOf } from "./rules/prose-blocks";
import { gradeOf, measureReading } from "./text/reading-ease";
import type { Span } from "./text/span";

/** A sentence that is long enough for its grade to say something. */
export interface LongSentence {
  readonly span: Span;
  readonly words: number;
  /** How many years of school it asks of its reader, by the formula of Flesch and Kincaid. */
  readonly grade: number;
}

/** Where the rule about long sentences has no limit of its own. */
const USUAL_LIMIT = 30;

/** The sentences of a posting's prose that are longer than the limit of the rule about long sentences. `text` is that of the result. */
export function longSentences(text: string, result: LintResult): LongSentence[] {
  const { posting, blocks, config, jurisdictions } = result;
  if ((posting.language ?? "en") !== "en") return [];
  const limit = Number(config.rules.get("clarity/long-sentence")?.options["words"] ?? USUAL_LIMIT);
  return proseBlocks({ text, blocks, posting, setting: config, jurisdictions }).flatMap(({ block }) =>
    sentencesOf(block).flatMap((span) => {
      if (span.end - span.start <= 2 * limit) return [];
      const measure = measureReading(block.text.slice(span.start - block.span.start, span.end - block.span.start));
      return measure.words > limit ? [{ span, words: measure.words, grade: Math.round(gradeOf(measure, 1)) }] : [];
    }),
  );
}
