import type { SectionKind } from "../../data/section-kinds";
import type { Setting } from "../organization";
import type { Posting, Section } from "../posting";
import { DEFAULT_PRESET, rankIn, SECTION_PLANS } from "./section-order";

/** What is needed to say between which sections another one belongs. */
interface Outlined {
  readonly posting: Pick<Posting, "sections" | "title">;
  /** The configured order; the usual one where nothing is said. */
  readonly setting?: Pick<Setting, "sections">;
}

/** The order of the sections in a posting. */
export function orderOf({ setting }: Outlined): readonly SectionKind[] {
  return (setting?.sections ?? SECTION_PLANS[DEFAULT_PRESET]).order;
}

/**
 * How many sections stand before the place of a kind: where it leaves the fewest out of the configured order, the first of the best places,
 * but never before the title nor behind the unit `last`, where the foot of the page begins. A statement goes behind those that are there.
 */
export function bestPosition(place: Outlined, kind: SectionKind, last: number): number {
  const { sections, title } = place.posting;
  const order = orderOf(place);
  const own = CLOSING.has(kind) ? order.length : (rankIn(order, kind) ?? order.length);
  // A word about diversity among the duties is no statement that closes the text: more of the job stands behind it.
  const lastOfJob = sections
    .map(
      (one) =>
        one.span.start < last &&
        (one.headingSpan !== null || OFFERED.has(one.kind)) &&
        !CLOSING.has(one.kind) &&
        order.includes(one.kind),
    )
    .lastIndexOf(true);
  const ranks = sections.map((section, index) =>
    section.span.start >= last || (CLOSING.has(section.kind) && index < lastOfJob)
      ? -1
      : (rankIn(order, section.kind) ?? -1),
  );
  if (!ranks.some((rank) => rank >= 0))
    return own >= (rankIn(order, "responsibilities") ?? 0) ? ranks.length : Math.min(1, ranks.length);
  const titleStart = title?.span.start ?? -1;
  let cost = ranks.filter((rank) => rank >= 0 && rank < own).length;
  let best = { position: 0, cost: Infinity };
  for (let position = 0; position <= ranks.length; position++) {
    const before = sections[position - 1];
    if (before) cost += rankCost(ranks[position - 1]!, own);
    const behindTitle = position > 0 && (before === undefined || before.span.end > titleStart);
    if (behindTitle && cost < best.cost) best = { position, cost };
  }
  return best.position;
}

function rankCost(rank: number, own: number): number {
  if (rank < 0 || rank === own) return 0;
  return rank < own ? -1 : 1;
}

/** Whether a section is a heading alone, which takes what stands below it; a line with a label is none. */
export function isBare(section: Section | undefined): boolean {
  const heading = section?.headingSpan;
  return heading !== null && heading !== undefined && section!.span.end - heading.end < LONGEST_MARKS;
}

/** What closes a heading: a colon, stars, the tag of HTML. */
const LONGEST_MARKS = 8;

/** Statements, which stand at the end of a posting. */
export const CLOSING: ReadonlySet<SectionKind> = new Set([
  "equal-opportunity",
  "diversity",
  "accommodation",
  "fair-chance",
  "legal",
]);

/** What is of the job even where no heading stands above it; prose that closes a text may be read as one thing or another. */
const OFFERED: ReadonlySet<SectionKind> = new Set(["pay", "benefits"]);
