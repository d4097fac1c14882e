import type { Block } from "../blocks/block";
import { sectionKindOfHeading } from "../blocks/section-kind";
import type { SectionKind } from "../data/section-kinds";
import { isFresh, type Draft } from "./section-drafts";
import { mayHold } from "./section-kinship";
import type { Unit } from "./section-units";

/** `Location: Denver` opens a section of its kind; a label that says nothing ends one that a label had opened. */
export function openLabelled(
  unit: Unit,
  blocks: readonly Block[],
  current: Draft | undefined,
  draft: (kind: SectionKind) => Draft,
): Draft | undefined {
  const block = blocks[unit.first]!;
  if (!block.label) return undefined;
  // `Benefits` above `- Base salary: …`, `Next steps` above `- Qualifications: …`: items of what the heading says.
  if (block.kind === "list-item" && current?.heading && current.kind !== "other") return undefined;
  const words = block.raw.slice(block.label.start - block.span.start, block.label.end - block.span.start);
  const value = block.text.slice(block.label.end - block.span.start);
  const said = sectionKindOfHeading(words);
  const known = said === "summary" || said === "about-team" ? "other" : said;
  const kind =
    known === "schedule" && /^[:：*_ ]{0,6}(?:full|part)[- ]time\.?$/i.test(value.trim().slice(0, 40))
      ? "employment-type"
      : known;
  // `Note: …` says no kind of its own.
  if (/^notes?$/i.test(words.trim())) return undefined;
  const bold = /^(?:[-*•]\s+)?(?:\*\*|__|<(?:b|strong)>)/i.test(block.raw);
  const inMetadata = !current || current.kind === "other" || current.heading === null;
  if (kind !== undefined && (METADATA.has(kind) || inMetadata || bold)) {
    // `Basic information` above `Location: …`.
    if (current?.vague && current.announced === "other" && isFresh(current) && METADATA.has(kind)) {
      current.kind = kind;
      return undefined;
    }
    if (current && (current.kind === kind || (!bold && mayHold(current.kind, kind, "list")))) return undefined;
    return { ...draft(kind), label: bold ? block.label : null, announced: kind };
  }
  return kind === undefined &&
    current &&
    current.kind !== "other" &&
    (bold || isMetadata(current)) &&
    value.trim().length < 120
    ? draft("other")
    : undefined;
}

function isMetadata(draft: Draft): boolean {
  return draft.heading === null && METADATA.has(draft.kind);
}

/** What is said in lines of a label and a value. */
const METADATA: ReadonlySet<SectionKind> = new Set([
  "pay",
  "location",
  "employment-type",
  "schedule",
  "how-to-apply",
  "legal",
  "benefits",
]);
