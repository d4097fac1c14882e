import { headingWords, type Block } from "../blocks/block";
import { isVagueHeading, sectionKindOfHeading } from "../blocks/section-kind";
import type { SectionKind } from "../data/section-kinds";
import type { Section } from "./posting";
import { isAboutEmployer, isAsking, isHeart, isKin, mayHold, type ContentPlace } from "./section-kinship";
import { contentOfParagraph, isPitch, type ContentContext, type ContentKind } from "./section-of-content";
import { contentOfUnit } from "./section-of-unit";
import { readUnits, subjectOf, type Unit } from "./section-units";
import { rememberSentences, type SentenceReader } from "./statements/read-passages";

/** A section that is still growing. */
interface Draft {
  kind: SectionKind;
  readonly heading: Block | null;
  readonly label: Section["headingSpan"];
  readonly announced: SectionKind | null;
  /** How deep its heading lies: 1 to 6 by marks, then by shape; 0 without heading. */
  readonly rank: number;
  /** Whether what is written below the heading decides its kind. */
  readonly vague: boolean;
  readonly first: number;
  end: number;
  /** The kind to which a list returns after a statement that stood among its items. */
  readonly around: SectionKind | null;
}

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
  return reading.drafts.map((draft) => toSection({ ...draft, kind: exactKind(draft, blocks) }, blocks));
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
  const announced = isTitle && (rank === 1 || words.split(/\s+/).length > 4) ? undefined : sectionKindOfHeading(words);
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
    };
    if (!isTitle) above.push(draft);
    return draft;
  };
  if (announced !== undefined) {
    // `Objective 1: …`, `In the first 30 days` below their common heading are its parts.
    if (parent && current!.kind === announced && parent.kind === announced && /\d/.test(words)) return undefined;
    // Notes below the figures, or on what their section is about, belong to that section.
    if (current && /^\W*notes?\W*$/i.test(words)) {
      if (current.kind === "pay") return undefined;
      if (speaksOf(reading, index, current.kind)) return open(current.kind, false);
    }
    // `Description` with nothing of its own above `The company` takes its kind.
    if (current?.vague && current.announced === "summary" && isFresh(current)) current.kind = announced;
    return open(announced, isVagueHeading(words));
  }
  if (isTitle) return open("other", false);
  const content = firstContent(reading, index);
  const outer = parent ?? (heading.heading!.form === "label" && isHeart(current.kind) ? current : undefined);
  if (outer && outer.kind !== "other" && (!content || mayHold(outer.kind, content.kind, "list"))) {
    return current.kind === outer.kind ? undefined : open(outer.kind, false);
  }
  const isNotice = heading.heading!.form === "caps" && words.split(/\s+/).length > 4;
  return isNotice ? open("other", false) : open(content?.kind ?? "other", true);
}

/** Whether a section has no more than its heading yet. */
function isFresh({ heading, first, end }: Draft): boolean {
  return heading !== null && end === first + 1;
}

/** Whether what stands first below a heading, or an item of the list there, speaks of a kind. */
function speaksOf({ blocks, units, context }: Reading, index: number, kind: SectionKind): boolean {
  const next = units[index + 1];
  if (!next || next.kind === "heading") return false;
  return blocks
    .slice(next.first, Math.min(next.end, next.first + 5))
    .some((block) => contentOfParagraph(block, context)?.kind === kind);
}

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
  });
  const labelled = first.label ? openLabelled(unit, blocks, current, open) : undefined;
  if (labelled) return labelled;
  const content = contentOf(unit);
  if (!current) return open(content?.kind ?? "other");
  if (unit.insideList && current.around && content?.strength !== 5)
    return current.around === current.kind ? undefined : { ...open(current.around), around: current.around };
  if (!content) return isOpeningProse(unit, first, current) ? open("summary") : undefined;
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

/** Whether content of another kind begins a section of its own within or after the current one. */
function parts(current: Draft, content: ContentKind, place: ContentPlace): boolean {
  if (current.kind === "other" && (current.heading === null || current.vague || current.first === 0)) return true;
  if (current.heading === null || current.vague)
    return content.strength >= 3 || !mayHold(current.kind, content.kind, place);
  if (content.strength < 3) return false;
  return content.told ? !isKin(current.kind, content.kind) : !mayHold(current.kind, content.kind, place);
}

/** The first prose below the title says what the role is, if it says nothing else. */
function isOpeningProse(unit: Unit, first: Block, current: Draft): boolean {
  return (
    unit.kind === "paragraph" &&
    current.kind === "other" &&
    current.announced === null &&
    current.first <= 1 &&
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

/** `Location: Denver` opens a section of its kind; a label that says nothing ends one that a label had opened. */
function openLabelled(
  unit: Unit,
  blocks: readonly Block[],
  current: Draft | undefined,
  draft: (kind: SectionKind) => Draft,
): Draft | undefined {
  const block = blocks[unit.first]!;
  if (!block.label) return undefined;
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
    heading: words,
    headingSpan: heading ? heading.span : label,
    announced: draft.announced,
    span: { start, end: blocks[draft.end - 1]!.span.end },
    firstBlock: draft.first,
    endBlock: draft.end,
  };
}
