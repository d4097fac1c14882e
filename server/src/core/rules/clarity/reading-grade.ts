import { gradeOf, measureReading, type ReadingMeasure } from "../../text/reading-ease";
import type { Span } from "../../text/span";
import { absencePlace } from "../absence";
import { firstWords } from "../first-words";
import { proseBlocks, sentencesOf } from "../prose-blocks";
import { defineRule } from "../rule";

/** Below this a figure says little. */
const FEWEST_SENTENCES = 8;

/** How many years of school a reader needs, by the formula of Flesch and Kincaid. */
export const readingGrade = defineRule({
  id: "clarity/reading-grade",
  scope: "posting",
  severity: "information",
  summary: "Keep the posting easy to read.",
  why: "The Flesch-Kincaid grade counts the words of a sentence and the syllables of a word. Above grade 12 many readers give up early, whatever their schooling.",
  sources: [
    {
      title: "Kincaid, Fishburne, Rogers & Chissom (1975), Derivation of New Readability Formulas",
      url: "https://stars.library.ucf.edu/istlibrary/56/",
    },
  ],
  messages: {
    hard: "The prose has a Flesch-Kincaid grade of {grade}, above {limit}. Shorten the sentences that are named here, and use shorter words.",
  },
  options: { grade: 14 },
  optionDescriptions: { grade: "The grade up to which a posting is fine." },
  *check(draft, { grade: limit }) {
    const sentences = proseBlocks(draft).flatMap(({ block, section }) =>
      SILENT.has(section)
        ? []
        : sentencesOf(block)
            .map((span) => measure(span, block.text.slice(span.start - block.span.start, span.end - block.span.start)))
            .filter(({ words, ends }) => ends && words >= 5),
    );
    if (sentences.length < FEWEST_SENTENCES) return;
    const words = sum(sentences.map((sentence) => sentence.words));
    const syllables = sum(sentences.map((sentence) => sentence.syllables));
    const grade = gradeOf({ words, syllables }, sentences.length);
    if (grade <= limit) return;
    const hardest = [...sentences]
      .sort((a, b) => gradeOf(b, 1) - gradeOf(a, 1) || a.span.start - b.span.start)
      .slice(0, 3);
    const related = hardest.map((sentence) => ({
      span: firstWords(draft.text, sentence.span),
      message: "This is one of the hardest sentences.",
    }));
    yield { span: absencePlace(draft), message: "hard", values: { grade: Math.round(grade), limit }, related };
  },
});

const SILENT: ReadonlySet<string> = new Set(["pay", "how-to-apply", "skills", "education"]);

interface Measured extends ReadingMeasure {
  readonly span: Span;
  /** Whether a mark ends it: an item of a list often is no sentence. */
  readonly ends: boolean;
}

function measure(span: Span, text: string): Measured {
  return { span, ...measureReading(text), ends: /[.!?]["”’)]?$/.test(text) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
