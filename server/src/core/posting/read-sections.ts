import { headingWords, type Block } from "../blocks/block";
import { isVagueHeading, sectionKindOfHeading } from "../blocks/section-kind";
import type { SectionKind } from "../data/section-kinds";
import type { Section } from "./posting";
import { isField, isFresh, type Draft } from "./section-drafts";
import { isAboutEmployer, isAsking, isHeart, isKin, mayHold, type ContentPlace } from "./section-kinship";
import { contentOfParagraph, isPitch, type ContentContext, type ContentKind } from "./section-of-content";
import { openLabelled } from "./section-of-label";
import { kindOfField, kindOfFieldHeading } from "./section-of-field";
import { contentOfUnit } from "./section-of-unit";
import { readUnits, subjectOf, type Unit } from "./section-units";
import { rememberSentences, type SentenceReader } from "./statements/read-passages";
import { looksLikeTitle } from "./title-words";

/**
 * The sections of a document, headed or not, in order; every block belongs to one.
 * A heading that announces a kind opens a section; what is plainly of another kind opens one without a heading,
 * or gives the headed section its kind where it stands first below the heading.
 */
export function readSections(blocks: readonly Block[], sentencesOf: SentenceReader = rememberSentences()): Section[] {
  const units = readUnits(blocks, sentencesOf);
  const context = { subject: subjectOf(blocks), sentencesOf };
  const reading: Reading = {
    blocks,
    units,
    context,
    contentOf: remembering((unit) => contentOfUnit(unit, blocks, context)),
    drafts: [],
    above: [],
  };
  units.forEach((unit, index) => {
    const opened = unit.kind === "heading" ? openHeaded(reading, index) : openByContent(reading, unit);
    if (opened) reading.drafts.push(opened);
    else reading.drafts[reading.drafts.length - 1]!.end = unit.end;
  });
  return summed(reading.drafts).map((draft) => toSection({ ...draft, kind: exactKind(draft, blocks) }, blocks));
}

/** Prose on the work that stands before any heading sums the role up where a heading below announces its duties. */
function summed(drafts: readonly Draft[]): Draft[] {
  const opening = (draft: Draft) =>
    draft.heading === null && draft.label === null && draft.kind === "responsibilities" ? "summary" : draft.kind;
  const first = drafts.findIndex((draft) => draft.announced !== null && draft.heading !== null);
  const hasDuties = first >= 0 && drafts.slice(first).some(({ announced }) => announced === "responsibilities");
  return drafts.map((draft, index) => (hasDuties && index < first ? { ...draft, kind: opening(draft) } : draft));
}

/** The same answer, found once for each unit. */
function remembering(read: (unit: Unit) => ContentKind | undefined): Reading["contentOf"] {
  const known = new Map<Unit, ContentKind | undefined>();
  return (unit) => {
    if (unit && !known.has(unit)) known.set(unit, read(unit));
    return unit && known.get(unit);
  };
}

/** A document while its sections are being found. */
interface Reading {
  readonly blocks: readonly Block[];
  readonly units: readonly Unit[];
  readonly context: ContentContext;
  readonly contentOf: (unit: Unit | undefined) => ContentKind | undefined;
  readonly drafts: Draft[];
  /** The headed sections in which the place that is being read lies, the outermost first. */
  readonly above: Draft[];
}

function openHeaded(reading: Reading, index: number): Draft | undefined {
  const { blocks, units, drafts, above } = reading;
  const unit = units[index]!;
  const heading = blocks[unit.first]!;
  const words = headingWords(heading);
  const rank = rankOf(heading);
  const current = drafts.at(-1);
  while (above.length > 0 && above.at(-1)!.rank >= rank) above.pop();
  const parent = above.at(-1);
  const isTitle = !current || (current.first === 0 && current.end === 1 && blocks[0]!.kind === "front-matter");
  const isLong = words.split(/\s+/).length > 4 && !/^(?:about|what|who|why|how|your|our|key)\b/i.test(words);
  const announced = isTitle && (rank === 1 || isLong) ? undefined : sectionKindOfHeading(words);
  const open = (kind: SectionKind, vague: boolean): Draft => {
    const draft: Draft = {
      kind,
      heading,
      label: null,
      announced: announced ?? null,
      rank,
      vague,
      first: unit.first,
      end: unit.end,
      around: null,
      isField: false,
    };
    if (!isTitle) above.push(draft);
    return draft;
  };
  // `About the job`, as job boards print it, with no words of its own.
  if (BOARD_LABEL.test(words) && (units[index + 1]?.kind ?? "heading") === "heading") return open("other", false);
  const field = heading.heading!.form === "label" || current?.kind === "other" ? fieldHeading(reading, index) : undefined;
  if (field && !isTitle) return open(field, false);
  if (announced !== undefined) {
    // `Objective 1: …`, `In the first 30 days` below their common heading are its parts.
    if (parent && current!.kind === announced && parent.kind === announced && /\d/.test(words)) return undefined;
    // Notes below the figures, or on what their section is about, belong to that section.
    if (current && /^\W*notes?\W*$/i.test(words)) {
      if (current.kind === "pay") return undefined;
      if (speaksOf(reading, index, current.kind)) return open(current.kind, false);
    }
    // `Skills required:` directly above `The candidate must:`.
    if (announced === "requirements" && current && isFresh(current) && heading.heading!.form === "label")
      if (current.kind.startsWith("requirements-")) return open(current.kind, false);
    // `Description` with nothing of its own above `The company` takes its kind.
    if (current?.vague && current.announced === "summary" && isFresh(current)) current.kind = announced;
    return open(announced, isVagueHeading(words));
  }
  if (isTitle) return open("other", false);
  const said = words.length > 80 ? contentOfParagraph(heading, reading.context) : undefined;
  if (said && said.strength >= 3 && said.kind !== current.kind) return open(said.kind, false);
  const content = firstContent(reading, index);
  const outer = heading.heading!.form === "label" && (isHeart(current.kind) || current.kind === "benefits") ? current : parent;
  // The next role of a document of several ends what the last one ended with.
  if (outer && LAST_OF_ROLE.has(outer.kind) && heading.heading!.form !== "label" && looksLikeTitle(words))
    return open("other", true);
  if (outer && outer.kind !== "other" && (!content || mayHold(outer.kind, content.kind, "list"))) {
    return current.kind === outer.kind ? undefined : open(outer.kind, false);
  }
  // `Working With Others` below `Duties`: a line that is a heading by its place alone parts its section, unless plainly another kind follows.
  if (heading.heading!.form === "plain" && current.kind !== "other" && !current.vague && current.heading)
    if (!content || content.strength < 3 || mayHold(current.kind, content.kind, "list"))
      return open(current.kind, true);
  const isNotice = heading.heading!.form === "caps" && words.split(/\s+/).length > 4;
  return isNotice ? open("other", false) : open(content?.kind ?? "other", true);
}

/** The kind of the field that a heading names above its value, where neither says more. */
function fieldHeading({ blocks, units }: Reading, index: number): SectionKind | undefined {
  const next = units[index + 1];
  const after = units[index + 2];
  if (next?.kind !== "paragraph" || (after && after.kind !== "heading" && after.kind !== "key-value")) return undefined;
  return kindOfFieldHeading(headingWords(blocks[units[index]!.first]!), blocks[next.first]);
}

/** What job boards print above the text of a posting. */
const BOARD_LABEL = /^\W*(?:about the job|full job description|job details|job posting description|description & requirements)\W*$/i;

/** Whether what stands first below a heading, or an item of the list there, speaks of a kind. */
function speaksOf({ blocks, units, context }: Reading, index: number, kind: SectionKind): boolean {
  const next = units[index + 1];
  if (!next || next.kind === "heading") return false;
  return blocks
    .slice(next.first, Math.min(next.end, next.first + 5))
    .some((block) => contentOfParagraph(block, context)?.kind === kind);
}

/** With what the description of a role ends; the next role is no part of it. */
const LAST_OF_ROLE: ReadonlySet<SectionKind> = new Set([
  "how-to-apply", "benefits", "legal", "equal-opportunity", "accommodation", "diversity", "pay",
]); // prettier-ignore

/** What stands first below a heading, if it tells. */
function firstContent({ units, contentOf }: Reading, index: number): ContentKind | undefined {
  const next = units[index + 1];
  return next?.kind === "heading" ? undefined : contentOf(next);
}

function openByContent({ blocks, drafts, contentOf }: Reading, unit: Unit): Draft | undefined {
  const current = drafts.at(-1);
  const first = blocks[unit.first]!;
  const open = (kind: SectionKind): Draft => ({
    kind,
    heading: null,
    label: null,
    announced: null,
    rank: current?.rank ?? 0,
    vague: false,
    first: unit.first,
    end: unit.end,
    around: null,
    isField: false,
  });
  const labelled = first.label ? openLabelled(unit, blocks, current, open) : undefined;
  if (labelled) return labelled;
  const field = unit.lead ? undefined : kindOfField(blocks, unit.first);
  if (field && (!current || mayHoldFields(current, unit)))
    return current?.kind === field && current.heading === null ? undefined : { ...open(field), isField: true };
  const content = contentOf(unit);
  if (!current) return open(content && !isTitleLine(first) ? content.kind : "other");
  if (unit.insideList && current.around && content?.strength !== 5)
    return current.around === current.kind ? undefined : { ...open(current.around), around: current.around };
  if (!content && endsField(current, unit, first))
    return open(first.text.trim().length > 100 && isOpening(drafts) ? "summary" : "other");
  if (!content) return isOpeningProse(unit, first, drafts) ? open("summary") : undefined;
  if (content.kind === current.kind) return undefined;
  const fresh = current.heading !== null && current.end === current.first + 1;
  if (fresh && current.vague) {
    if (current.announced === "other" && content.strength < 3) return undefined;
    current.kind = content.kind;
    return undefined;
  }
  const place = unit.kind === "list" ? "list" : fresh ? "first" : "later";
  if (!parts(current, content, place)) return undefined;
  if (fresh && current.announced !== null && content.kind !== "other") {
    // Below a heading that says its kind, only praise of the employer takes its place.
    if (isAboutEmployer(content.kind) && isHeart(current.kind) && isPitch(first.text)) current.kind = content.kind;
    return undefined;
  }
  return { ...open(content.kind), around: unit.insideList ? (current.around ?? current.kind) : null };
}

/** Whether the first line of a document is no longer than a title, whatever shift or pay the title names. */
function isTitleLine({ kind, text }: Block): boolean {
  return kind === "paragraph" && text.trim().length <= 90 && !/[.:]\s*$|[.!?]\s+\p{Lu}/u.test(text);
}

/** Whether lines of a form may follow: below the title, after other fields, and after a heading that only named one. */
function mayHoldFields(current: Draft, unit: Unit): boolean {
  if (current.heading === null) return current.kind === "other" || isField(current.kind);
  if (current.announced === null) return current.kind === "other";
  return isField(current.kind) && current.end === unit.first && current.end - current.first === 2;
}

/** Whether content of another kind begins a section of its own within or after the current one. */
function parts(current: Draft, content: ContentKind, place: ContentPlace): boolean {
  // `For all applicants:` among required qualifications: the list below it is one of them.
  if (isAsking(current.kind) && content.kind === "requirements" && !content.told) return false;
  if (current.kind === "other" && (current.heading === null || current.vague || current.first === 0)) return true;
  if (current.heading === null || current.vague)
    return content.strength >= 3 || !mayHold(current.kind, content.kind, place);
  if (content.strength < 3) return false;
  return content.told ? !isKin(current.kind, content.kind) : !mayHold(current.kind, content.kind, place);
}

/** Whether a line that does not tell ends a section that is no more than a field: a section of its own follows, or another line of the form. */
function endsField(current: Draft, unit: Unit, first: Block): boolean {
  if (current.heading !== null || !isField(current.kind) || unit.kind !== "paragraph") return false;
  return current.isField && unit.first === current.first + 1 && (first.text.trim().length <= 60 || first.text.length > 100);
}

/** Whether nothing but a title, fields and a few lines stands above. */
function isOpening(drafts: readonly Draft[]): boolean {
  return drafts.every(({ kind, heading, first }) => (heading === null || first <= 1) && (kind === "other" || isField(kind)));
}

/** The first prose below the title says what the role is, if it says nothing else. */
function isOpeningProse(unit: Unit, first: Block, drafts: readonly Draft[]): boolean {
  const current = drafts.at(-1)!;
  return (
    unit.kind === "paragraph" &&
    current.kind === "other" &&
    current.announced === null &&
    drafts.every(({ heading, first: start }) => heading === null || start <= 1) &&
    !current.vague &&
    first.text.trim().length > 100
  );
}

/** `requirements` that say outright that they must be met are required ones; a list of bare names is one of skills. */
function exactKind(draft: Draft, blocks: readonly Block[]): SectionKind {
  if (!isAsking(draft.kind)) return draft.kind;
  const first = draft.heading ? draft.first + 1 : draft.first;
  if (
    draft.heading &&
    /\b(?:skills|technologies|tools|languages)$/i.test(headingWords(draft.heading)) &&
    draft.end - first > 1
  ) {
    if (blocks.slice(first, draft.end).every((block) => block.text.trim().split(/\s+/).length <= 3)) return "skills";
  }
  const body = blocks[first];
  return draft.kind === "requirements" &&
    body?.kind === "paragraph" &&
    first < draft.end &&
    MUST.test(body.text.slice(0, 500))
    ? "requirements-required"
    : draft.kind;
}

const MUST =
  /\b(?:must (?:have|also|possess|demonstrate|meet)|minimum of|to qualify for|(?:is|are) required\b(?! to ))/i;

function rankOf(heading: Block): number {
  const { form, level } = heading.heading!;
  if (form === "atx" || form === "setext" || form === "html") return level;
  return form === "label" ? 8 : 7;
}

function toSection(draft: Draft, blocks: readonly Block[]): Section {
  const start = blocks[draft.first]!.span.start;
  const { heading, label } = draft;
  const first = blocks[draft.first]!;
  const words = heading
    ? headingWords(heading)
    : label
      ? first.text.slice(label.start - first.span.start, label.end - first.span.start)
      : null;
  return {
    kind: draft.kind,
    // What an entity leaves behind is space: `you&rsquo;ll`.
    heading: words && words.replace(/([’'])\s{2,}(?=\p{Ll})/gu, "$1").replace(/\s{2,}/g, " "),
    headingSpan: heading ? heading.span : label,
    announced: draft.announced,
    span: { start, end: blocks[draft.end - 1]!.span.end },
    firstBlock: draft.first,
    endBlock: draft.end,
  };
}
