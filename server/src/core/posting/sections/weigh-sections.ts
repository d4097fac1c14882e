import { headingWords, type Block } from "../../blocks/block";
import { sectionKindOfHeading } from "../../blocks/section-kind";
import { SECTION_KINDS, type SectionKind } from "../../data/section-kinds";
import type { Section } from "../posting";
import { joinOf } from "./section-clues";
import type { Reading } from "./section-reading";
import { sectionScores } from "./section-scores";
import { sectionWeights } from "./section-weights";

const KINDS = SECTION_KINDS.length;

/** Fewer blocks are no document from whose course anything could be told. */
const LEAST_BLOCKS = 10;

/**
 * The sections that rules read, cut anew where all else in a document outweighs them: the words that stand in such sections,
 * the place, the neighbours, and what usually follows on what. The kinds of all blocks are chosen together, so that they add up best.
 */
export function weighSections(sections: readonly Section[], reading: Reading): Section[] {
  if (reading.blocks.length < LEAST_BLOCKS) return [...sections];
  return cutByKinds(sections, reading.blocks, bestKinds(sectionScores(sections, reading), reading.blocks));
}

/** The kinds, one for each block, of which the scores and the weights of what follows on what sum up to most (by Viterbi's way). */
function bestKinds(scores: Float64Array, blocks: readonly Block[]): SectionKind[] {
  const { joins: ways } = sectionWeights();
  const sums = Float64Array.from(scores);
  const cameFrom = new Int8Array(scores.length);
  for (let at = KINDS; at < sums.length; at += KINDS) {
    const joins = ways[joinOf(blocks[at / KINDS]!)]!;
    for (let kind = 0; kind < KINDS; kind++) {
      let best = 0;
      let most = -Infinity;
      for (let before = 0; before < KINDS; before++) {
        const sum = sums[at - KINDS + before]! + joins[before * KINDS + kind]!;
        if (sum > most) [best, most] = [before, sum];
      }
      cameFrom[at + kind] = best;
      sums[at + kind]! += most;
    }
  }
  const last = sums.subarray(sums.length - KINDS);
  const kinds = new Array<SectionKind>(blocks.length);
  let kind = last.indexOf(Math.max(...last));
  for (let index = blocks.length - 1; index >= 0; index--) {
    kinds[index] = SECTION_KINDS[kind]!;
    kind = cameFrom[index * KINDS + kind]!;
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
