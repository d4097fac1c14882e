import type { Requirement, Section } from "../posting/posting";
import { spanContains, type Span } from "../text/span";
import { partsOf } from "./role-parts";
import { blockAt, listedRequirements } from "./requirement-text";
import type { Draft } from "./rule";

/** From how many points on a list in which nobody can tell what is a must is called long. */
export const LONG_LIST = 8;

/** A long list of which nothing says what is required and what is nice to have, with how many points it has. */
export function unsplitList(
  draft: Draft,
  fewest: number,
): { readonly section: Section; readonly count: number } | undefined {
  const { posting, text } = draft;
  if (
    posting.roles.length > 1 ||
    partsOf(draft)(text.length) > 0 ||
    posting.requirements.some(({ level }) => level === "preferred") ||
    posting.sections.some(({ kind }) => kind === "requirements-required" || kind === "requirements-preferred")
  )
    return undefined;
  const points = onePerItem(draft, listedRequirements(draft));
  for (const section of posting.sections) {
    if (section.kind !== "requirements" || !section.headingSpan || /\brequirements?\b/i.test(section.heading ?? ""))
      continue;
    const count = points.filter(({ span }) => spanContains(section.span, span)).length;
    if (count >= fewest && !MUST.test(text.slice(section.span.start, section.span.end))) return { section, count };
  }
  return undefined;
}

/** A longer paragraph is none of a list whose marks were lost. */
const LONGEST_ITEM = 220;

const MUST = /\b(?:must|required?|requires|minimum|mandatory|essential|necessary)\b/i;

/** The first requirement of each item of a list, marked or a line, however many clauses the item has, and those that stand in no list. */
export function onePerItem({ blocks }: Draft, requirements: readonly Requirement[]): Requirement[] {
  let last: Span | undefined;
  return requirements.filter(({ span }) => {
    if (last && spanContains(last, span)) return false;
    const block = blockAt(blocks, span.start);
    const isItem = block !== undefined && (block.kind === "list-item" || block.text.length < LONGEST_ITEM);
    last = isItem ? block.span : undefined;
    return true;
  });
}
