import { headingWords, type Block } from "../../blocks/block";
import { sectionKindOfHeading } from "../../blocks/section-kind";
import { SECTION_KINDS, type SectionKind } from "../../data/section-kinds";
import { remember } from "../../text/remember";
import type { Section } from "../posting";
import { cluesOf, cluesOfText, joinOf, wordsAbove, type Words } from "./section-clues";
import type { Reading } from "./section-reading";
import { sectionWeights, type Table } from "./section-weights";

const KINDS = SECTION_KINDS.length;

/** Fewer blocks are no document from whose course anything could be told. */
const LEAST_BLOCKS = 10;

/** What rules read counts so much more than the weights say: a change must be worth it. */
const TRUST = 1;

/** More than all weights of a block together. */
const CERTAINTY = 1000;

/**
 * The sections that rules read, cut anew where all else in a document outweighs them: the words that stand in such sections,
 * the place, the neighbours, and what usually follows on what. The kinds of all blocks are chosen together, so that they add up best.
 */
export function weighSections(sections: readonly Section[], reading: Reading): Section[] {
  if (reading.blocks.length < LEAST_BLOCKS) return [...sections];
  return cutByKinds(sections, reading.blocks, bestKinds(scoresOf(sections, reading), reading.blocks));
}

/** How much speaks for each kind of each block. */
function scoresOf(sections: readonly Section[], reading: Reading): Float64Array[] {
  const clues = cluesOf(sections, reading);
  const texts = clues.map(({ words }) => scoresOfWords[words.of](words.text));
  const scores = clues.map(({ place, traits, above }, index) => {
    const sums = Float64Array.from(texts[index]!.own);
    addClues(sums, "own", place);
    addClues(sums, "own", traits);
    if (above) addScores(sums, scoresAbove(above));
    if (index > 0) {
      addClues(sums, "before", clues[index - 1]!.traits);
      addScores(sums, texts[index - 1]!.before);
    }
    if (index < clues.length - 1) {
      addClues(sums, "after", clues[index + 1]!.traits);
      addScores(sums, texts[index + 1]!.after);
    }
    return sums;
  });
  for (const { kind, firstBlock, endBlock } of sections)
    for (let index = firstBlock; index < endBlock; index++)
      scores[index]![SECTION_KINDS.indexOf(kind)]! += reading.isSure(index) ? CERTAINTY : TRUST;
  return scores;
}

/** What a text alone speaks for: of its own block, of the one after it (which it stands before), and of the one before it. */
const scoresOfText = (of: Words["of"]) =>
  remember((text) => {
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

function addScores(sums: Float64Array, scores: Float64Array): void {
  for (let kind = 0; kind < KINDS; kind++) sums[kind]! += scores[kind]!;
}

/** The kinds, one for each block, of which the scores and the weights of what follows on what sum up to most (by Viterbi's way). */
function bestKinds(scores: readonly Float64Array[], blocks: readonly Block[]): SectionKind[] {
  const { joins: ways } = sectionWeights();
  const cameFrom: Int8Array[] = [];
  let sums = scores[0]!;
  for (let index = 1; index < scores.length; index++) {
    const joins = ways[joinOf(blocks[index]!)]!;
    const next = new Float64Array(KINDS);
    const from = new Int8Array(KINDS);
    for (let kind = 0; kind < KINDS; kind++) {
      let best = 0;
      for (let before = 1; before < KINDS; before++)
        if (sums[before]! + joins[before * KINDS + kind]! > sums[best]! + joins[best * KINDS + kind]!) best = before;
      from[kind] = best;
      next[kind] = sums[best]! + joins[best * KINDS + kind]! + scores[index]![kind]!;
    }
    cameFrom.push(from);
    sums = next;
  }
  const kinds = new Array<SectionKind>(scores.length);
  let kind = sums.indexOf(Math.max(...sums));
  for (let index = scores.length - 1; index >= 0; index--) {
    kinds[index] = SECTION_KINDS[kind]!;
    kind = cameFrom[index - 1]?.[kind] ?? kind;
  }
  return kinds;
}

/** Sections begin below the headings below which rules began them, and wherever the kind changes. */
function cutByKinds(sections: readonly Section[], blocks: readonly Block[], kinds: readonly SectionKind[]): Section[] {
  const cut: Section[] = [];
  for (const section of sections)
    for (let index = section.firstBlock; index < section.endBlock; index++) {
      const kind = kinds[index]!;
      const current = cut.at(-1);
      const isHeaded = index === section.firstBlock && section.headingSpan !== null;
      if (current?.kind === kind && !isHeaded)
        cut[cut.length - 1] = {
          ...current,
          span: { ...current.span, end: blocks[index]!.span.end },
          endBlock: index + 1,
        };
      else cut.push(beginning(index === section.firstBlock ? section : undefined, blocks[index]!, index, kind));
    }
  return cut;
}

/** A section of one block: with the heading that rules read, or else its own where it is one. */
function beginning(section: Section | undefined, block: Block, index: number, kind: SectionKind): Section {
  const place = { kind, span: block.span, firstBlock: index, endBlock: index + 1 };
  if (section) return { ...section, ...place };
  if (block.kind !== "heading") return { ...place, heading: null, headingSpan: null, announced: null };
  const heading = headingWords(block);
  return { ...place, heading, headingSpan: block.span, announced: sectionKindOfHeading(heading) ?? null };
}
