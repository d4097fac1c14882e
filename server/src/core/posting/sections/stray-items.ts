import type { SectionKind } from "../../data/section-kinds";
import type { Draft } from "./section-drafts";
import { isAsking } from "./section-kinship";
import { isInForm, kindOfField } from "./section-of-field";
import type { Reading } from "./section-reading";
import { isBareItem } from "./section-runs";

/**
 * Whether a line of another kind stands among the items of a list without marks, below the heading of the list: those before and behind it
 * go on with what the heading names.
 */
export function isStrayItem({ blocks, units, contentOf }: Reading, index: number, current: Draft): boolean {
  if (current.announced === null || current.vague || !isListed(current.announced)) return false;
  const [unit, next] = [units[index]!, units[index + 1]];
  if (!next || unit.kind !== "paragraph" || unit.lead || next.lead || next.kind === "heading") return false;
  const [first, after] = [blocks[unit.first]!, blocks[next.first]!];
  if (
    first.text.length > LONGEST_STRAY ||
    first.gap !== after.gap ||
    !isBareItem(first) ||
    !isBareItem(after) ||
    kindOfField(blocks, next.first) ||
    // `Seniority level` below the last of the demands, the first of what a board lists.
    (kindOfField(blocks, unit.first) && isInForm(blocks, unit.first))
  )
    return false;
  const [kind, kindAfter] = [contentOf(unit)?.kind, contentOf(next)?.kind];
  if (kind !== undefined && ENDS_LISTS.has(kind)) return false;
  return kindAfter === undefined ? next.kind !== "list" : kindAfter === current.kind;
}

const isListed = (kind: SectionKind) => isAsking(kind) || kind === "responsibilities" || kind === "benefits";

/** What is longer says something of its own. */
const LONGEST_STRAY = 80;

/** What stands below lists, and among their items only with marks. */
const ENDS_LISTS: ReadonlySet<SectionKind> = new Set([
  "other", "location", "how-to-apply", "equal-opportunity", "accommodation", "fair-chance", "about-company", "summary",
]); // prettier-ignore
