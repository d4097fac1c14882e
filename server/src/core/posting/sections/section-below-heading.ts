import { headingWords, type Block } from "../../blocks/block";
import { isVagueHeading, sectionKindOfHeading } from "../../blocks/section-kind";
import type { SectionKind } from "../../data/section-kinds";
import { isHeart } from "./section-kinship";
import { isButton } from "../page/page-furniture";
import { contentOfLines, contentOfParagraph, type ContentKind } from "./section-of-content";
import { kindOfField, kindOfFieldHeading, kindOfFieldName } from "./section-of-field";
import type { Reading } from "./section-reading";
import { looksLikeTitle } from "../title/title-words";

/** What stands first below a heading, if it tells. */
export function firstContent({ units, contentOf }: Reading, index: number): ContentKind | undefined {
  const next = units[index + 1];
  return next?.kind === "heading" ? undefined : contentOf(next);
}

/** Whether what stands below a heading, up to the next known one, names what is offered: in its first list, or in several parts. */
export function namesOffers({ units, blocks, contentOf }: Reading, index: number): boolean {
  if (contentOfLines(labelledBelow(blocks, units[index]!.end))?.kind === "benefits") return true;
  let offers = 0;
  for (const unit of units.slice(index + 1, index + 16)) {
    if (unit.kind === "heading") {
      const words = headingWords(blocks[unit.first]!);
      const kind = sectionKindOfHeading(words);
      // `We offer:` leads to the offers of the same section.
      if (kind === "benefits" && OFFERS.test(words)) return true;
      if (kind !== undefined && (isHeart(kind) || kind === "how-to-apply" || /\b(?:benefits|offer)\b/i.test(words)))
        break;
      if (kind === "benefits") offers++;
    } else if (unit.kind === "list") {
      const items = blocks.slice(unit.lead ? unit.first + 1 : unit.first, unit.end);
      if (contentOfLines(items.map(({ text }) => text))?.kind === "benefits") offers += 3;
    } else if (contentOf(unit)?.kind === "benefits") offers += unit === units[index + 1] ? 3 : 1;
  }
  return offers >= 3;
}

/** The lines of a label and a value directly below a heading: `Insurance: …`, `Time off: …`. */
function labelledBelow(blocks: readonly Block[], first: number): string[] {
  const below = blocks.slice(first, first + 16).map(({ kind, text }) => (kind === "heading" ? "" : text.trim()));
  const end = below.findIndex((line) => !IS_LABELLED.test(line));
  return below.slice(0, end < 0 ? below.length : end);
}

const IS_LABELLED = /^[^.:]{2,40}: \S/;

/** Whether most of what stands below a heading are items of a line each, marked or not: reasons to join, as they are offered. */
export function listsItems({ units, blocks }: Reading, index: number): boolean {
  const { end } = units[index]!;
  const below = blocks.slice(end, end + 16);
  const next = below.findIndex(({ kind }) => kind === "heading");
  const body = next < 0 ? below : below.slice(0, next);
  const items = body.filter(({ kind, text }) => {
    const line = text.trim();
    return line.length <= LONGEST_ITEM && (kind === "list-item" || kind === "key-value" || !/[.!?:]$/.test(line));
  });
  return items.length >= 3 && items.length * 3 >= body.length * 2;
}

const LONGEST_ITEM = 150;

const OFFERS = /^\W*(?:here,? )?we(?:['’]ll| will| can)?(?: also)? offer(?: you)?\W*$/i;

/** Whether what stands first below a heading, or an item of the list there, speaks of a kind. */
export function speaksOf({ blocks, units, context }: Reading, index: number, kind: SectionKind): boolean {
  const next = units[index + 1];
  if (!next || next.kind === "heading") return false;
  return blocks
    .slice(next.first, Math.min(next.end, next.first + 5))
    .some((block) => contentOfParagraph(block, context)?.kind === kind);
}

/** Whether what stands first below a heading begins with an amount of money and is no list of several things. */
export function statesPay({ blocks, units }: Reading, index: number): boolean {
  const next = units[index + 1];
  if (!next || next.kind === "heading" || next.end > next.first + 1) return false;
  return /[$€£]\s?\d/.test(blocks[next.first]!.text.slice(0, 200));
}

/** Whether a heading is no more than a button of the page: nothing below it says how to apply. */
export function isButtonHeading(reading: Reading, index: number): boolean {
  const heading = reading.blocks[reading.units[index]!.first]!;
  if (rankOf(heading) < 7 || /\]\(|<a /.test(heading.raw) || !isButton(headingWords(heading))) return false;
  const next = reading.units[index + 1];
  return (
    firstContent(reading, index)?.kind !== "how-to-apply" &&
    !(next && FORM_FIELD.test(reading.blocks[next.first]!.text))
  );
}

/** The first field of a form to fill in. */
const FORM_FIELD = /^\W*(?:(?:your |first |last |full )?name|phone|e-?mail)\b.{0,20}$/i;

/** The kind of the field that a heading names above its value, where neither says more. */
export function fieldHeading({ blocks, units }: Reading, index: number): SectionKind | undefined {
  const next = units[index + 1];
  const after = units[index + 2];
  if (next?.kind !== "paragraph" || (after && after.kind !== "heading" && after.kind !== "key-value")) return undefined;
  return kindOfFieldHeading(headingWords(blocks[units[index]!.first]!), blocks[next.first]);
}

/** Whether a board's label stands above a whole posting: above its title again, or at the head of a page with headings further down. */
export function isHeadOfPage({ blocks, units, drafts }: Reading, index: number): boolean {
  const next = blocks[units[index + 1]!.first]!.text.trim();
  if (next.length <= 60 && !/(?<!\b(?:Inc|Ltd|Co))[.!?:]$/.test(next)) return true;
  const isMarked = rankOf(blocks[units[index]!.first]!) <= 6 && next.length > LONGEST_ITEM;
  const isFirst = !isMarked && index <= 5 && drafts.every(({ heading, first }) => heading === null || first <= 1);
  return isFirst && units.slice(index + 1).some(({ kind }) => kind === "heading");
}

/** Whether a heading such as `Job description` names the page and no more: the title or the fields of a form stand below it. */
export function namesPage({ blocks, units }: Reading, index: number): boolean {
  const next = units[index + 1];
  if (!next || next.kind === "heading" || next.kind === "list") return false;
  const line = blocks[next.first]!.text.trim();
  if (next.kind === "paragraph" && kindOfFieldName(line) !== undefined) return true;
  return next.kind === "key-value" || next.isFact
    ? kindOfField(blocks, next.first) !== undefined || isNamedField(blocks[next.first]!)
    : (index === 0 || looksLikeTitle(line)) &&
        line.length <= 60 &&
        !/[.!?:]$/.test(line) &&
        isVagueHeading(headingWords(blocks[units[index]!.first]!));
}

/** Whether a line is the label of a field and its value. */
function isNamedField({ label, raw, span }: Block): boolean {
  return label !== null && kindOfFieldName(raw.slice(label.start - span.start, label.end - span.start)) !== undefined;
}

/** How deep a heading lies: 1 to 6 by marks, then by shape. */
export function rankOf(heading: Block): number {
  const { form, level } = heading.heading!;
  if (form === "atx" || form === "setext" || form === "html") return level;
  return form === "label" ? 8 : 7;
}
