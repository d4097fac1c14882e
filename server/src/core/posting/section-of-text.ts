import { headingWords, type Block } from "../blocks/block";
import { draftOf, isField, isTerm, type Draft } from "./section-drafts";
import { isAboutEmployer, isAboutRole, isAsking, isHeart, isKin, mayHold, type ContentPlace } from "./section-kinship";
import { BUTTON, isFurniture, isPitch, type ContentKind } from "./section-of-content";
import { trimSpan } from "../text/span";
import { isOnlyPlaces } from "./parse-places";
import { isInForm, kindOfField, kindOfFieldName } from "./section-of-field";
import { openLabelled } from "./section-of-label";
import { isTitleOver } from "./section-of-heading";
import type { Reading } from "./section-reading";
import type { SectionKind } from "../data/section-kinds";
import type { Unit } from "./section-units";

/** The section that a unit opens by its own words; undefined where it goes on with the current one. */
export function openByContent({ blocks, drafts, contentOf }: Reading, unit: Unit): Draft | undefined {
  const current = drafts.at(-1);
  const first = blocks[unit.first]!;
  const open = (kind: SectionKind) => draftOf(unit, kind, current?.rank ?? 0);
  const labelled = first.label ? openLabelled(unit, blocks, current, open) : undefined;
  if (labelled) return labelled;
  const field = unit.lead ? undefined : kindOfField(blocks, unit.first);
  if (field && (!current || unit.isFact || mayHoldFields(current, unit) || isInForm(blocks, unit.first)))
    return current?.kind === field && current.heading === null
      ? undefined
      : { ...open(field), ...named(first, field), isField: true };
  if (current && current.announced === null && unit.first < HEAD_BLOCKS && isHeadPlace(first, drafts))
    return current.kind === "location" ? undefined : { ...open("location"), isField: true };
  const content = contentOf(unit);
  if (current && current.announced === null && isOpening(drafts) && BUTTON.test(first.text.trim()))
    return current.kind === "other" ? undefined : open("other");
  if (!current) return open(content && !isTitleLine(first) ? content.kind : "other");
  if (current.isFurniture && current.around && !isFurniture(first.text)) {
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
  if (!content) return isOpeningProse(unit, first, drafts) ? open("summary") : undefined;
  if (content.kind === current.kind) return undefined;
  const fresh = current.heading !== null && current.end === current.first + 1;
  if (fresh && current.vague) {
    if (current.announced === "other" && content.strength < 3) return undefined;
    // What is looked for in the first words on a role is no list of demands, and its hours are not all of them.
    if (current.announced === "summary" && unit.kind === "paragraph")
      if (isAsking(content.kind) || isTerm(content.kind)) return undefined;
    current.kind = content.kind;
    return undefined;
  }
  const place = unit.kind === "list" ? "list" : fresh ? "first" : "later";
  if (!parts(current, content, place) && !(place === "later" && describesBelow(drafts, content))) return undefined;
  if (fresh && current.announced !== null && content.kind !== "other") {
    // Below a heading that says its kind, only praise of the employer takes its place.
    if (isAboutEmployer(content.kind) && isHeart(current.kind) && isPitch(first.text)) current.kind = content.kind;
    // `The role` over nothing but tasks.
    if (place === "list" && content.kind === "responsibilities" && NAMES_ROLE.test(headingWords(current.heading!)))
      current.kind = content.kind;
    return undefined;
  }
  if (content.kind === "other" && current.kind !== "other" && isFurniture(first.text))
    return { ...open("other"), around: current.isField ? null : current.kind, isFurniture: true };
  return {
    ...open(content.kind),
    ...(content.told && unit.lead ? announcedBy(unit.lead, content.kind) : {}),
    around: unit.insideList ? (current.around ?? current.kind) : null,
  };
}

const NAMES_ROLE = /^\W*(?:the|this|your) (?:role|position|job|post)\W*$/i;

/** `Your tasks will include the following:` above a list is its heading, where it is no longer than a sentence. */
function announcedBy(lead: Block, kind: SectionKind): Partial<Draft> {
  const { start, end } = trimSpan(lead.text, { start: 0, end: lead.text.length });
  if (end - start > 120 || /[.!?]\s|\bincluding\W*$/.test(lead.text)) return {};
  return { label: { start: lead.span.start + start, end: lead.span.start + end }, announced: kind };
}

/** The lines below a title that say where and how the job is stand among so many blocks. */
const HEAD_BLOCKS = 8;

/** Whether a line among those below the title is a place and nothing else, though it be one bare word: `Leeds`. */
function isHeadPlace({ kind, text }: Block, drafts: readonly Draft[]): boolean {
  // `Leeds, United Kingdom · Posted 3 days ago`, `Leeds, Full-time`, as job boards print it.
  const line = text.trim().split(/ [·|] |, (?=(?:full|part)[- ]time\b)/i, 1)[0]!;
  return kind === "paragraph" && line.length <= 90 && /^\p{Lu}/u.test(line) && isOpening(drafts) && isOnlyPlaces(line);
}

/** What the name of a field makes of its section, where it stands alone above the value: its heading. */
function named({ text, span }: Block, field: SectionKind): Partial<Draft> {
  const name = trimSpan(text, { start: 0, end: text.length });
  if (field === "other" || kindOfFieldName(text.slice(name.start, name.end)) === undefined) return {};
  return { label: { start: span.start + name.start, end: span.start + name.end }, announced: field };
}

/** Whether the first line of a document is no longer than a title, whatever shift or pay the title names. */
function isTitleLine({ kind, text }: Block): boolean {
  return kind === "paragraph" && text.trim().length <= 90 && !/[.:]\s*$|[.!?]\s+\p{Lu}/u.test(text);
}

/** Whether a headed section is of a kind that one line says. */
function isBrief({ kind, first, end }: Draft): boolean {
  return end - first >= 2 && (kind === "pay" || kind === "location" || kind === "employment-type");
}

/** Whether lines of a form may follow: below the title, after other fields, and after a heading that only named one. */
function mayHoldFields(current: Draft, unit: Unit): boolean {
  if (current.heading === null) return current.kind === "other" || isField(current.kind);
  if (current.announced === null) return current.kind === "other";
  return isField(current.kind) && current.end === unit.first && current.end - current.first === 2;
}

/** Whether content of another kind begins a section of its own within or after the current one. */
function parts(current: Draft, content: ContentKind, place: ContentPlace): boolean {
  if (current.isField && current.heading === null) return true;
  if (current.announced === null && current.kind === "other" && current.heading && current.end === current.first + 1)
    if (isTitleOver(current.heading, headingWords(current.heading))) return true;
  // `For all applicants:` among required qualifications: the list below it is one of them.
  if (isAsking(current.kind) && content.kind === "requirements" && !content.told) return false;
  // `Desirable but not required:` above a list among other demands.
  if (content.told && content.kind.startsWith("requirements-") && isAsking(current.kind)) return true;
  // `You will:` with its list below a paragraph on the role.
  if (content.told && content.kind === "responsibilities" && current.kind === "summary") return true;
  if (current.kind === "other" && (current.heading === null || current.vague || current.first === 0)) return true;
  if (current.heading === null || current.vague)
    return content.strength >= 3 || !mayHold(current.kind, content.kind, place);
  if (content.strength < (place === "later" && isBrief(current) ? 2 : 3)) return false;
  return content.told ? !isKin(current.kind, content.kind) : !mayHold(current.kind, content.kind, place);
}

/** Whether the role is described below the way to the job, which stands at the head of some pages. */
function describesBelow(drafts: readonly Draft[], { kind, strength }: ContentKind): boolean {
  return (
    drafts.at(-1)!.kind === "how-to-apply" &&
    isAboutRole(kind) &&
    strength >= 3 &&
    drafts.every((draft) => !isHeart(draft.kind))
  );
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

/** Whether nothing but a title, fields and a few lines stands above. */
function isOpening(drafts: readonly Draft[]): boolean {
  return drafts.every(
    ({ kind, heading, first }) => (heading === null || first <= 1) && (kind === "other" || isField(kind)),
  );
}

/** The first prose below the title says what the role is, if it says nothing else. */
function isOpeningProse(unit: Unit, first: Block, drafts: readonly Draft[]): boolean {
  const current = drafts.at(-1)!;
  const text = first.text.trim();
  if (
    unit.kind !== "paragraph" ||
    current.vague ||
    !drafts.every(({ heading, first: start }) => heading === null || start <= 1)
  )
    return false;
  return current.kind === "other"
    ? current.announced === null && (text.length > 100 || (text.length > 60 && /[.!?]$/.test(text)))
    : isTerm(current.kind) && isOpening(drafts) && text.length > 50 && /[.!?]$/.test(text);
}
