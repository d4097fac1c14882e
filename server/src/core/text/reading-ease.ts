import { countWords } from "./words";

/** How much a text holds, as formulas of readability count it. */
export interface ReadingMeasure {
  readonly words: number;
  readonly syllables: number;
}

export function measureReading(text: string): ReadingMeasure {
  let syllables = 0;
  for (const [word] of text.matchAll(/\p{L}+/gu)) syllables += syllablesOf(word);
  return { words: countWords(text), syllables };
}

/** How many years of school a reader of some sentences needs, by the formula of Flesch and Kincaid. */
export function gradeOf({ words, syllables }: ReadingMeasure, sentences: number): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / Math.max(1, words)) - 15.59;
}

/** Groups of vowels, less a silent “e” at the end; a short form is read as one. */
function syllablesOf(word: string): number {
  if (word === word.toUpperCase()) return 1;
  const groups = word
    .toLowerCase()
    .replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, "")
    .match(/[aeiouy]{1,3}/g);
  return Math.max(1, groups?.length ?? 1);
}
