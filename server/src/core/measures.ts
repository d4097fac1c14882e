import type { LintResult } from "./lint";
import { longSentences, type LongSentence } from "./long-sentences";
import { readLeanings, type Leanings } from "./rules/leanings";
import { proseBlocks } from "./rules/prose-blocks";
import { readGrade, readSentences } from "./rules/read-sentences";
import type { Draft } from "./rules/rule";
import type { SectionKind } from "./data/section-kinds";
import type { Span } from "./text/span";
import { countWords } from "./text/words";

/** Figures of how a posting reads. They judge nothing: that is what rules do. */
export interface Measures {
  /** Years of school by the formula of Flesch and Kincaid, to a tenth; null for too little text and for other languages than English. */
  readonly grade: number | null;
  /** Up to which grade the configuration finds a posting fine. */
  readonly gradeLimit: number;
  readonly longSentences: readonly LongSentence[];
  readonly leanings: Leanings;
  /** How often the reader is spoken to, and how often the employer speaks of itself. */
  readonly address: { readonly you: number; readonly we: number };
  /** The words of each kind of section, in the order in which the text first has them; none with no words. */
  readonly shares: readonly SectionShare[];
}

export interface SectionShare {
  readonly kind: SectionKind;
  readonly words: number;
  /** Where the first of its kind begins: the heading, else the first words. */
  readonly span: Span;
}

/** Measures a posting. `text` is that of the result. Words are weighed in English only, where their lists are. */
export function measure(text: string, result: LintResult): Measures {
  const { posting, blocks, config, jurisdictions } = result;
  const draft: Draft = { text, blocks, posting, setting: config, jurisdictions };
  const isEnglish = (posting.language ?? "en") === "en";
  const grade = isEnglish ? readGrade(readSentences(draft)) : null;
  return {
    grade: grade === null ? null : Math.round(grade * 10) / 10,
    gradeLimit: Number(config.rules.get("clarity/reading-grade")?.options["grade"] ?? USUAL_GRADE),
    longSentences: longSentences(text, result),
    leanings: isEnglish ? readLeanings(draft) : { masculine: [], feminine: [] },
    address: isEnglish ? readAddress(draft) : { you: 0, we: 0 },
    shares: readShares(result),
  };
}

/** Where the rule about the reading grade has no limit of its own. */
const USUAL_GRADE = 14;

function readAddress(draft: Draft): Measures["address"] {
  let you = 0;
  let we = 0;
  for (const { block } of proseBlocks(draft)) {
    you += block.text.match(YOU)?.length ?? 0;
    we += block.text.match(WE)?.length ?? 0;
  }
  return { you, we };
}

const YOU = /\b(?:you|your|yours|yourself|yourselves)\b/gi;
/** The country is written in capitals. */
const WE = /\b(?:[Ww]e|[Uu]s|[Oo]urs?|[Oo]urselves)\b/g;

function readShares({ posting, blocks }: LintResult): SectionShare[] {
  const shares = new Map<SectionKind, SectionShare>();
  const add = (kind: SectionKind, from: number, end: number) => {
    for (const { text, span } of blocks.slice(from, end)) {
      const words = countWords(text);
      const known = shares.get(kind);
      if (words > 0) shares.set(kind, { kind, words: words + (known?.words ?? 0), span: known?.span ?? span });
    }
  };
  let at = 0;
  for (const { kind, firstBlock, endBlock } of posting.sections) {
    add("other", at, firstBlock);
    add(kind, firstBlock, endBlock);
    at = endBlock;
  }
  add("other", at, blocks.length);
  return [...shares.values()];
}
