import type { Block } from "../blocks/block";
import { matchesIn } from "../text/matches";
import { countWhile } from "../text/sorted";
import { spansOverlap, type Span } from "../text/span";
import type { Posting } from "./posting";

/**
 * Why words mean something else here than in the prose of a posting:
 * they are a heading, a statement, the list of benefits, a name, a quotation, an address, or in another language.
 */
export const SHIELD_KINDS = [
  "heading",
  "statement",
  "benefits",
  "name",
  "quotation",
  "address",
  "other-language",
] as const;
export type ShieldKind = (typeof SHIELD_KINDS)[number];

export interface Shield extends Span {
  readonly kind: ShieldKind;
}

const ADDRESS = /\bhttps?:\/\/[^\s<>"')\]]+|\bwww\.[^\s<>"')\]]+|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/g;
const QUOTATION = /“[^“”\n]{1,200}”|(?<![\p{L}\p{N}])"[^"\n]{1,200}"(?![\p{L}\p{N}])/gu;

/** The stretches of a posting in which words are not the writer's own prose. */
export function buildShields(blocks: readonly Block[], posting: Posting): Shield[] {
  const shields: Shield[] = [];
  for (const block of blocks) {
    // What is wrong in the title is read first of all.
    const isTitle = posting.title !== null && spansOverlap(posting.title.span, block.span);
    if (block.kind === "heading" && !isTitle) shields.push({ ...block.span, kind: "heading" });
    for (const [kind, pattern] of [["address", ADDRESS], ["quotation", QUOTATION]] as const) {
      for (const match of matchesIn(block.text, pattern)) {
        const start = block.span.start + match.index;
        shields.push({ kind, start, end: start + match[0].length });
      }
    }
  } // prettier-ignore
  for (const { whole, repeats } of posting.statements) {
    for (const span of [whole, ...repeats]) shields.push({ ...span, kind: "statement" });
  }
  for (const section of posting.sections) {
    if (STATEMENT_SECTIONS.has(section.kind)) shields.push({ ...section.span, kind: "statement" });
    if (section.kind === "benefits") shields.push({ ...section.span, kind: "benefits" });
  }
  for (const span of namesOf(blocks, posting)) shields.push({ ...span, kind: "name" });
  for (const part of posting.otherLanguages) shields.push({ ...part.span, kind: "other-language" });
  return shields;
}

/** Wherever the employer is named. */
function* namesOf(blocks: readonly Block[], { organization }: Posting): Generator<Span> {
  const name = organization?.value;
  if (!name) return;
  for (const { text, span } of blocks) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      yield { start: span.start + at, end: span.start + at + name.length };
  }
}

const STATEMENT_SECTIONS: ReadonlySet<string> = new Set([
  "equal-opportunity",
  "accommodation",
  "fair-chance",
  "diversity",
  "legal",
]);

/** A test whether a span lies wholly in a shield of a kind; each look-up takes logarithmic time. */
export function shieldIndex(shields: readonly Shield[]): (kind: ShieldKind, span: Span) => boolean {
  const byKind = new Map<ShieldKind, { readonly starts: number[]; readonly ends: number[] }>();
  for (const { kind, start, end } of [...shields].sort((a, b) => a.start - b.start)) {
    const { starts, ends } = byKind.get(kind) ?? { starts: [], ends: [] };
    starts.push(start);
    // The farthest end of all shields that begin up to here: shields may lie in one another.
    ends.push(Math.max(end, ends.at(-1) ?? 0));
    byKind.set(kind, { starts, ends });
  }
  return (kind, span) => {
    const { starts, ends } = byKind.get(kind) ?? { starts: [], ends: [] };
    const last = lastUpTo(starts, span.start);
    return last >= 0 && ends[last]! >= span.end;
  };
}

/** The index of the last of sorted numbers that is not above a limit; -1 if all are. */
function lastUpTo(sorted: readonly number[], limit: number): number {
  return countWhile(sorted.length, (index) => sorted[index]! <= limit) - 1;
}
