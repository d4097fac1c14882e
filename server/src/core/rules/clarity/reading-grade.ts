import { gradeOf } from "../../text/reading-ease";
import { absencePlace } from "../absence";
import { firstWords } from "../first-words";
import { readGrade, readSentences } from "../read-sentences";
import { defineRule } from "../rule";

/** How many years of school a reader needs, by the formula of Flesch and Kincaid. */
export const readingGrade = defineRule({
  id: "clarity/reading-grade",
  scope: "posting",
  severity: "information",
  summary: "Keep the posting easy to read.",
  why: "The Flesch-Kincaid grade counts the words of a sentence and the syllables of a word. Half of all postings stand above grade 14, where many readers give up early, whatever their schooling.",
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
    const sentences = readSentences(draft);
    const grade = readGrade(sentences);
    if (grade === null || grade <= limit) return;
    const hardest = [...sentences]
      .sort((a, b) => gradeOf(b, 1) - gradeOf(a, 1) || a.span.start - b.span.start)
      .slice(0, 3);
    const related = hardest.map((sentence) => ({
      span: firstWords(draft.text, sentence.span),
      message: "This is one of the hardest sentences.",
    }));
    yield { span: absencePlace(draft), message: "hard", values: { grade: Math.ceil(grade), limit }, related };
  },
});
