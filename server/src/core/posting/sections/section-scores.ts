import { SECTION_KINDS } from "../../data/section-kinds";
import { remember } from "../../text/remember";
import type { Section } from "../posting";
import {
  cluesOf,
  cluesOfCourse,
  cluesOfPlace,
  cluesOfReading,
  cluesOfText,
  wordsAbove,
  type Words,
} from "./section-clues";
import type { Reading } from "./section-reading";
import { sectionWeights, type Table } from "./section-weights";

const KINDS = SECTION_KINDS.length;

/** What rules read counts so much more than the weights say: a change must be worth it. */
const TRUST = 0.5;

/** More than all weights of a block together. */
const CERTAINTY = 1000;

/** How much speaks for each kind of each block: a number for each kind, block after block. */
export function sectionScores(sections: readonly Section[], reading: Reading): Float64Array {
  const clues = cluesOf(sections, reading);
  const texts = clues.map(({ words }) => scoresOfWords[words.of](words.text));
  const readings = clues.map(({ read }) => scoresOfReading(read));
  const sums = new Float64Array(clues.length * KINDS);
  clues.forEach(({ place, course, above }, index) => {
    const at = index * KINDS;
    addScores(sums, texts[index]!.own, at);
    addScores(sums, readings[index]!.own, at);
    addScores(sums, scoresOfPlace(place), at);
    addScores(sums, scoresOfCourse(course), at);
    if (above) addScores(sums, scoresAbove(above), at);
    if (index > 0) {
      addScores(sums, readings[index - 1]!.before, at);
      addScores(sums, texts[index - 1]!.before, at);
    }
    if (index < clues.length - 1) {
      addScores(sums, readings[index + 1]!.after, at);
      addScores(sums, texts[index + 1]!.after, at);
    }
  });
  for (const { kind, firstBlock, endBlock } of sections)
    for (let index = firstBlock; index < endBlock; index++)
      sums[index * KINDS + SECTION_KINDS.indexOf(kind)]! += reading.isSure(index) ? CERTAINTY : TRUST;
  return sums;
}

/** What counts of a block for its own kind, for the kind of the one after it (before which it stands), and of the one before it. */
interface Scores {
  readonly own: Float64Array;
  readonly before: Float64Array;
  readonly after: Float64Array;
}

const scoresOfReading = remember((read): Scores => {
  const { traits, own } = cluesOfReading(read);
  const sums = scoresOfClues("own", traits);
  addClues(sums, "own", own);
  return { own: sums, before: scoresOfClues("before", traits), after: scoresOfClues("after", traits) };
});
const scoresOfPlace = remember((place) => scoresOfClues("own", cluesOfPlace(place)));
const scoresOfCourse = remember((course) => scoresOfClues("own", cluesOfCourse(course)));

/** What a text speaks for, whatever stands around it. */
const scoresOfText = (of: Words["of"]) =>
  remember((text): Scores => {
    const { traits, own, words } = cluesOfText({ text, of });
    const sums = scoresOfClues("own", traits);
    addClues(sums, "own", own);
    addClues(sums, of, words);
    return { own: sums, before: scoresOfClues("before", traits), after: scoresOfClues("after", traits) };
  });
const scoresOfWords = { heading: scoresOfText("heading"), text: scoresOfText("text") };
const scoresAbove = remember((heading) => scoresOfClues("above", wordsAbove(heading)));

function scoresOfClues(table: Table, clues: readonly string[]): Float64Array {
  const sums = new Float64Array(KINDS);
  addClues(sums, table, clues);
  return sums;
}

function addClues(sums: Float64Array, table: Table, clues: readonly string[]): void {
  const weights = sectionWeights().clues[table];
  for (const clue of clues) {
    const scores = weights.get(clue);
    if (scores) addScores(sums, scores);
  }
}

function addScores(sums: Float64Array, scores: Float64Array, at = 0): void {
  for (let kind = 0; kind < KINDS; kind++) sums[at + kind]! += scores[kind]!;
}
