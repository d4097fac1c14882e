import { FEMININE_WORDS, MASCULINE_WORDS, withoutTerms } from "../data/gender-coded";
import { spanOfMatch, type Span } from "../text/span";
import { proseBlocks } from "./prose-blocks";
import type { Draft } from "./rule";

/** The words that studies found to lean towards a stereotype, in the order of the text. */
export interface Leanings {
  readonly masculine: readonly Span[];
  readonly feminine: readonly Span[];
}

/** Reads them where the employer speaks of the job and of who should do it. */
export function readLeanings(draft: Draft): Leanings {
  const masculine: Span[] = [];
  const feminine: Span[] = [];
  for (const { block, section } of proseBlocks(draft)) {
    if (SILENT.has(section)) continue;
    const text = withoutTerms(block.text);
    for (const match of text.matchAll(MASCULINE_WORDS)) masculine.push(spanOfMatch(match, block.span.start));
    for (const match of text.matchAll(FEMININE_WORDS)) feminine.push(spanOfMatch(match, block.span.start));
  }
  return { masculine, feminine };
}

const SILENT: ReadonlySet<string> = new Set(["benefits", "pay", "how-to-apply"]);
