import { headingWords, type Block } from "../../blocks/block";
import { sectionKindOfHeading } from "../../blocks/section-kind";
import type { SectionKind } from "../../data/section-kinds";
import { gluedLines } from "../../text/glued-lines";
import { trimSpan } from "../../text/span";
import { isButton } from "../page/page-furniture";
import { draftOf, isField, isFresh, isTerm, type Draft } from "./section-drafts";
import { isAboutEmployer, isAboutRole, isAsking, isHeart, mayHold } from "./section-kinship";
import { contentOfLines, isPitch } from "./section-of-content";
import { isContact, isInForm, kindOfField, kindOfFieldName } from "./section-of-field";
import { demandsOnly } from "./section-of-item";
import { openLabelled } from "./section-of-label";
import {
  HEAD_BLOCKS,
  isHeadPlace,
  isLong,
  isOpening,
  isOpeningProse,
  isTitleLine,
  kindOfOpening,
  kindOfOpeningProse,
} from "./section-opening";
import { describesBelow, parts } from "./section-parting";
import type { Reading } from "./section-reading";
import type { Unit } from "./section-units";
import { isStrayItem } from "./stray-items";

/** The section that a unit opens by its own words; undefined where it goes on with the current one. */
export function openByContent(reading: Reading, index: number): Draft | undefined {
  const { blocks, units, drafts, contentOf, isFurniture } = reading;
  const unit = units[index]!;
  const current = drafts.at(-1);
  const first = blocks[unit.first]!;
  // What an entity such as `&nbsp;` leaves behind is space.
  if (current && unit.kind === "paragraph" && !first.text.trim()) return undefined;
  const open = (kind: SectionKind) => draftOf(unit, kind, current?.rank ?? 0);
  if (current && isStrayItem(reading, index, current)) return undefined;
  if (current?.kind === "how-to-apply" && !current.isField && isContact(first)) return undefined;
  const labelled = first.label ? openLabelled(unit, blocks, current, open) : undefined;
  if (labelled) return labelled;
  const field = unit.lead ? undefined : kindOfField(blocks, unit.first);
  if (field && (!current || unit.isFact || mayHoldFields(blocks, current, unit) || isInForm(blocks, unit.first)))
    return current?.kind === field && current.heading === null
      ? undefined
      : { ...open(field), ...named(first, field), isField: true };
  if (current && current.announced === null && unit.first < HEAD_BLOCKS && isHeadPlace(first, drafts))
    return current.kind === "location" ? undefined : { ...open("location"), isField: true };
  const content = contentOf(unit);
  if (current && current.announced === null && isOpening(drafts) && isButton(first.text))
    return current.kind === "other" ? undefined : open("other");
  // `Apply now` below a posting.
  if (current && current.kind !== "how-to-apply" && /apply/i.test(first.text) && isButton(first.text))
    return { ...open("how-to-apply"), isField: true };
  if (!current)
    return open(
      isTitleLine(first) && content?.kind !== "location"
        ? "other"
        : (content?.kind ?? (blocks.length > 1 || isLong(first) ? kindOfOpening(unit, first) : "other")),
    );
  if (current.isFurniture && current.around && !isFurniture(first)) {
    // What a page's foot or head parted goes on below it.
    const kind =
      content && !mayHold(current.around, content.kind, unit.kind === "list" ? "list" : "later")
        ? content.kind
        : current.around;
    return open(kind);
  }
  if (unit.insideList && current.around && content?.strength !== 5)
    return current.around === current.kind ? undefined : { ...open(current.around), around: current.around };
  if (!content && endsField(current, unit, first))
    return open(isProse(first.text.trim()) && isOpening(drafts) ? "summary" : "other");
  // `The role` over a list: what is done in it.
  if (!content && unit.kind === "list" && isUnder(current, NAMES_ROLE)) current.kind = "responsibilities";
  if (!content) return isOpeningProse(unit, first, drafts) ? open(kindOfOpeningProse(first)) : undefined;
  if (content.kind === current.kind) return undefined;
  // A heading directly below the first parts its section: `Our offer` below `Benefits`.
  const fresh =
    current.heading !== null && current.end <= current.first + 2 && blocks[current.end - 1]!.kind === "heading";
  if (fresh && current.vague) {
    if (current.announced === "other" && content.strength < 3) return undefined;
    // What is looked for in the first words on a role is no list of demands, and its hours are not all of them.
    if (current.announced === "summary" && unit.kind === "paragraph")
      if (isAsking(content.kind) || isTerm(content.kind) || tellsOfRole(content.kind, first)) return undefined;
    // `Role` above prose that begins with the employer.
    if (
      current.announced === "summary" &&
      isAboutEmployer(content.kind) &&
      NAMES_ROLE.test(headingWords(current.heading!))
    )
      return undefined;
    current.kind = content.kind;
    return undefined;
  }
  const place = unit.kind === "list" ? "list" : fresh ? "first" : "later";
  // `Responsibilities` over nothing but what is asked for.
  if (fresh && current.kind === "responsibilities" && content.kind === "requirements" && place === "list")
    if (demandsOnly(blocks.slice(unit.first, unit.end).map(({ text }) => text))) current.kind = content.kind;
  // `We offer:` within `Why join us`: its list is of the kind that the heading says, whatever its items are like.
  const above = blocks[unit.first - 1]!;
  if (place === "list" && above.kind === "heading" && above !== current.heading)
    if (sectionKindOfHeading(headingWords(above)) === current.kind) return undefined;
  const isBelowList = place === "later" && endsList(blocks, units[index - 1]!, unit) && isProse(first.text.trim());
  if (place !== "list" && describesBelow(drafts, content)) return open(content.kind);
  if (!parts(current, content, place, isBelowList)) return undefined;
  if (fresh && current.announced !== null && content.kind !== "other") {
    // Below a heading that says its kind, only praise of the employer takes its place.
    if (isAboutEmployer(content.kind) && isHeart(current.kind) && isPitch(first.text)) current.kind = content.kind;
    // `About the role` over a paragraph that leads to the tasks: the paragraph is what it announces.
    if (
      unit.lead &&
      current.kind === "summary" &&
      content.kind === "responsibilities" &&
      isProse(unit.lead.text.trim())
    ) {
      current.end = unit.first + 1;
      return { ...open(content.kind), first: current.end };
    }
    // `The role` over nothing but tasks.
    if (place === "list" && content.kind === "responsibilities" && NAMES_ROLE.test(headingWords(current.heading!)))
      current.kind = content.kind;
    return undefined;
  }
  if (content.kind === "other" && current.kind !== "other" && isFurniture(first))
    return { ...open("other"), around: current.isField ? null : current.kind, isFurniture: true };
  return {
    ...open(content.kind),
    ...(content.told && unit.lead ? announcedBy(unit.lead, content.kind) : {}),
    around: unit.insideList ? (current.around ?? current.kind) : null,
  };
}

/** Whether a section has no more than a heading yet, of which a pattern is true. */
function isUnder(current: Draft, pattern: RegExp): boolean {
  return isFresh(current) && pattern.test(headingWords(current.heading!));
}

/** Whether prose says what the role is for and does not open on its tasks: `Responsible for …`. */
function tellsOfRole(kind: SectionKind, { text }: Block): boolean {
  if (contentOfLines(gluedLines(text))?.kind === "responsibilities") return false;
  return isAboutRole(kind) && !/^\W*(?:responsib|dut(?:y|ies)\b|tasks?\b)/i.test(text);
}

const NAMES_ROLE = /^\W*(?:(?:the|this|your) )?(?:role|position|job|post)\W*$/i;

/** `Your tasks will include the following:` above a list is its heading, where it is no longer than a sentence. */
function announcedBy(lead: Block, kind: SectionKind): Partial<Draft> {
  const { start, end } = trimSpan(lead.text, { start: 0, end: lead.text.length });
  if (end - start > 120 || /[.!?]\s|\bincluding\W*$/.test(lead.text)) return {};
  return { label: { start: lead.span.start + start, end: lead.span.start + end }, announced: kind };
}

/** What the name of a field makes of its section, where it stands alone above the value: its heading. */
function named({ text, span }: Block, field: SectionKind): Partial<Draft> {
  const name = trimSpan(text, { start: 0, end: text.length });
  if (field === "other" || kindOfFieldName(text.slice(name.start, name.end)) === undefined) return {};
  return { label: { start: span.start + name.start, end: span.start + name.end }, announced: field };
}

/** Whether lines of a form may follow: below the title, after other fields, and after a heading that only named one. */
function mayHoldFields(blocks: readonly Block[], current: Draft, unit: Unit): boolean {
  if (current.heading === null) return current.kind === "other" || isField(current.kind);
  if (current.announced === null) return current.kind === "other";
  if (blocks[current.end - 1]!.kind === "heading") return false;
  return isField(current.kind) && current.end === unit.first && current.end - current.first === 2;
}

/** Whether a text stands below a list that its marks or a gap end for sure. */
function endsList(blocks: readonly Block[], before: Unit, { first }: Unit): boolean {
  const last = blocks[before.end - 1]!;
  return before.kind === "list" && (last.kind === "list-item" || blocks[first]!.gap > last.gap);
}

/** Whether a line that does not tell ends a section that is no more than a field: a section of its own follows, or another line of the form. */
function endsField(current: Draft, unit: Unit, first: Block): boolean {
  if (current.heading !== null || !current.isField || !isField(current.kind) || unit.kind !== "paragraph") return false;
  const lines = current.label === null ? 1 : 2;
  const length = first.text.trim().length;
  return unit.first === current.first + lines && (length <= 60 || length > 100 || SPEAKS.test(first.text));
}

/** How a sentence begins, where the value of a field names a thing. */
const SPEAKS = /^\s*(?:We|Our|You|Your|Are you|Do you|If|This|Join)\b/;

/** Whether a text is a sentence, or too long for anything else. */
function isProse(text: string): boolean {
  return text.length > 100 || /\p{Ll}[.!?]$/u.test(text);
}
