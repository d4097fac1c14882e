import { headingWords, type Block } from "../../blocks/block";
import { headingKey } from "../../blocks/section-kind";
import { WHOLE_HEADINGS, type SectionKind } from "../../data/section-kinds";
import { firstContent, rankOf } from "./section-below-heading";
import { isTerm, type Draft } from "./section-drafts";
import { isHeart } from "./section-kinship";
import type { Reading } from "./section-reading";

/** Whether a heading that lies deeper than that of a section of its kind only leads on, as a clause that a list completes or under a number. */
export function isPartBelow(
  { heading, kind, vague, rank }: Draft,
  announced: SectionKind,
  deeper: { readonly rank: number; readonly words: string },
): boolean {
  const mayHave = heading !== null && !vague && hasParts(kind) && !kind.startsWith("requirements-");
  return mayHave && kind === announced && deeper.rank > rank && leadsOnOnly(deeper.words);
}

/** Whether a heading names nothing but leads to what stands below it, or is one of a count: `In the first 30 days you will`, `Objective 2: …`, `Remarks`. */
export function leadsOnOnly(words: string): boolean {
  return BEGINS_CLAUSE.test(words) || COUNTED.test(words) || /\b(?:of|to|with|for|in|and)$/i.test(words);
}

const COUNTED = /^\W{0,3}(?:\p{L}+[\s-]{0,3})?#?\d|^(?:remarks?|comments?)\W*$/iu;

/** How a clause begins that says who will do or have what the list below it tells. */
const BEGINS_CLAUSE = /^(?:you|we|the|our|successful|ideal|in|as|to|within|by|after)\b.*\p{Ll}/iu;

/** Whether the list below a heading says what the section is about in which the heading lies. */
export function isPartOf(reading: Reading, index: number, { kind, rank }: Draft): boolean {
  const content = reading.units[index + 1]?.kind === "list" ? firstContent(reading, index) : undefined;
  return rank <= 6 && kind === "responsibilities" && content?.kind === kind && content.strength >= 3;
}

/** Whether sections of a kind often have parts with headings of their own, which need not say what they are. */
export function hasParts(kind: SectionKind): boolean {
  return isHeart(kind) || kind === "benefits" || kind === "how-to-apply" || kind === "legal" || kind === "pay";
}

/** Whether a heading names one of several offers, each with a line or two of its own, below the heading of all: `Wellbeing`, `Flexible hours`. */
export function isOneOfOffers(
  { units, blocks, drafts }: Reading,
  index: number,
  announced: SectionKind | undefined,
): boolean {
  const current = headedOffers(drafts);
  if (!current) return false;
  const heading = blocks[units[index]!.first]!;
  if (rankOf(heading) <= Math.min(current.rank, 6)) return false;
  const isLabel = heading.heading!.form === "label";
  if (announced !== undefined && (!OFFERED.has(announced) || (isLabel && isTerm(announced) && announced !== "pay")))
    return false;
  const isPart = (at: number) =>
    units[at]?.kind === "heading" &&
    units[at + 1] !== undefined &&
    units[at + 1]!.kind !== "heading" &&
    units[at + 1]!.end - units[at + 1]!.first === 1 &&
    blocks[units[at + 1]!.first]!.text.trim().length <= LONGEST_OFFER &&
    units[at + 2]?.kind === "heading";
  return isPart(index) && (isPart(index - 2) || isPart(index + 2));
}

/** Whether a line that looks like a heading stands among the offers of a list without marks: `Equity Compensation` below `Health Insurance`. */
export function isOfferInRun(
  { units, blocks, drafts }: Reading,
  index: number,
  announced: SectionKind | undefined,
): boolean {
  if (!headedOffers(drafts)) return false;
  if (announced !== "benefits" && announced !== "pay") return false;
  const [heading, next, after] = [units[index], units[index + 1], units[index + 2]].map(
    (unit) => unit && blocks[unit.first],
  );
  if (
    heading!.heading!.form !== "plain" ||
    !isOfferLine(heading) ||
    WHOLE_HEADINGS.test(headingKey(headingWords(heading!)))
  )
    return false;
  return isOfferLine(next) && (next!.kind === "heading" || after === undefined || after.gap > 1 || isOfferLine(after));
}

/** The section that is growing, where it is one of offers with a heading. */
function headedOffers(drafts: readonly Draft[]): Draft | undefined {
  const current = drafts.at(-1);
  return current?.kind === "benefits" && current.heading !== null ? current : undefined;
}

/** Whether a line stands directly below another one, as short as an item and without figures. */
function isOfferLine(block: Block | undefined): boolean {
  return block !== undefined && block.gap === 1 && !block.label && /^[^.:$€£]{3,70}$/.test(block.text.trim());
}

/** What offers are named for. */
const OFFERED: ReadonlySet<SectionKind> = new Set(["benefits", "pay", "location", "schedule", "diversity"]);
const LONGEST_OFFER = 250;
