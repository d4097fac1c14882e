import { headingWords } from "../../blocks/block";
import type { SectionKind } from "../../data/section-kinds";
import { singleSpaced } from "../../text/plain-text";
import type { Span } from "../../text/span";
import type { Outline, OutlinedBlock } from "../outline";
import type { RequirementLevel } from "../posting";
import { isAnswerOption, isScreeningQuestion } from "../questions";
import { isAsking } from "../sections/section-kinship";
import { mayAskOfCandidate } from "./demands";
import { readDegree } from "./read-degrees";
import { levelOfLeadIn } from "./requirement-level";
import { statementsOf } from "./statements-of-block";

/** A statement that may ask something of the candidate. */
export interface RequirementItem {
  /** Its place in the document. */
  readonly span: Span;
  /** The words at the span, without markup. */
  readonly text: string;
  /** The level that its section, heading or the line before the list gives to it. */
  readonly level: RequirementLevel;
  /** Whether it stands where requirements stand; elsewhere it counts only by its own words. */
  readonly amongRequirements: boolean;
  /** Whether it stands where an employer speaks of itself: only a plain demand counts there. */
  readonly amongTerms: boolean;
  /** Reads up to 400 units of what follows in the same section, and what of the next blocks says more of a degree. */
  readonly following: () => string;
}

const TERM_KINDS: ReadonlySet<SectionKind> = new Set([
  "about-company", "benefits", "pay", "how-to-apply", "equal-opportunity", "accommodation", "fair-chance", "diversity", "legal",
]); // prettier-ignore

/** The statements of a posting, one a sentence, in the order of the text. Parts in other languages than English are left out. */
export function* requirementItems(outline: Outline): Generator<RequirementItem> {
  const levels = sectionLevels(outline);
  let leadIn: RequirementLevel | undefined;
  let section = 0;
  for (const [index, block] of outline.blocks.entries()) {
    while (section + 1 < outline.sections.length && outline.sections[section + 1]!.firstBlock <= index) section++;
    const isHeading = block.kind === "heading" && !isDegreeAlone(block);
    if (isHeading) leadIn = undefined;
    if (isHeading || block.kind === "code" || block.kind === "front-matter") continue;
    if (block.language !== null && block.language !== "en") continue;
    if (isScreeningQuestion(block) || isAnswerOption(outline.blocks, index)) continue;
    const before = outline.blocks[index - 1];
    if (block.kind !== "list-item" && before?.kind === "list-item") leadIn = undefined;
    const words = singleSpaced(block.text);
    const leadsIn = isLeadIn(words);
    if (!isAsking(block.section) && !leadsIn && !labelAsks(block) && !mayAskOfCandidate(words)) continue;
    if (leadsIn) leadIn = levelOfLeadIn(words);
    const setting = { level: leadIn ?? levels[section] ?? "required", next: () => wordsBelow(outline.blocks, index) };
    const isBare = leadsIn && !/\d|degree|diploma|\byears?\b/i.test(words);
    for (const item of itemsOfBlock(block, setting)) if (!isBare || /[.!?]$/.test(item.text)) yield item;
  }
}

/** Whether a short line that looks like a heading is a degree that is asked for: `Bachelor's Degree` alone below `Education`. */
function isDegreeAlone(block: OutlinedBlock): boolean {
  return (
    block.heading?.form === "plain" && isAsking(block.section) && readDegree(singleSpaced(block.text)) !== undefined
  );
}

/** The words of the next block of the section, of those behind it that an “or” joins to it, and of one that says what may replace a degree. */
function wordsBelow(blocks: readonly OutlinedBlock[], index: number): string {
  let words = "";
  let isJoined = true;
  for (const block of blocks.slice(index + 1, index + 8)) {
    // Below `Education` and `Experience` a line speaks of both.
    if (!isAsking(block.section)) break;
    if (block.section !== blocks[index]!.section || block.kind === "heading") isJoined = false;
    if (isJoined || REPLACES_EDUCATION.test(block.text.slice(0, 300))) words += `${block.text.slice(0, 300)} `;
    isJoined &&= /\bor\W{0,3}$/i.test(block.text.slice(-6));
  }
  return words;
}

/** A line of its own below the degrees: `Equivalent combination of education and experience.` */
const REPLACES_EDUCATION =
  /^\W{0,4}(?:(?:substitutions?|equivalency): )?(?:\p{L}{3,5} \(\d\) years )?(?:or |an? |any ){0,2}(?:equivalent combination of\b|[^.;]{0,60}\bexperience (?:may|can|will) (?:also )?(?:be )?(?:substitute|considered in (?:lieu|place) of))/iu;

/** `You should have:`, `Preferred skills:` announce what follows. */
function isLeadIn(words: string): boolean {
  return words.length <= 160 && /[:：]$/.test(words);
}

/** The level of each section; a section below a heading of preferred things is preferred too. */
function sectionLevels(outline: Outline): RequirementLevel[] {
  let preferredAbove = Infinity;
  return outline.sections.map((section) => {
    const heading = outline.blocks[section.firstBlock]?.heading ?? null;
    const marked = heading !== null && (heading.form === "atx" || heading.form === "html" || heading.form === "setext");
    const level = marked ? heading.level : 7;
    if (level <= preferredAbove) preferredAbove = Infinity;
    if (section.kind === "requirements-preferred") {
      if (marked) preferredAbove = level;
      return "preferred";
    }
    if (section.kind === "requirements-required") return "required";
    if (level > preferredAbove && level < 7) return "preferred";
    const own = heading ? levelOfLeadIn(headingWords(outline.blocks[section.firstBlock]!)) : undefined;
    return own ?? "required";
  });
}

interface BlockSetting {
  readonly level: RequirementLevel;
  readonly next: () => string;
}

function* itemsOfBlock(block: OutlinedBlock, setting: BlockSetting): Generator<RequirementItem> {
  const amongTerms = TERM_KINDS.has(block.section);
  let amongRequirements = isAsking(block.section) || labelAsks(block);
  let level = setting.level;
  for (const { label, ...span } of statementsOf(block)) {
    const kind = label ? REQUIREMENT_LABEL.test(label) : undefined;
    if (kind !== undefined) amongRequirements = kind;
    if (label) level = levelOfLeadIn(label) ?? setting.level;
    const rest = block.text.slice(span.end, span.end + 400);
    yield {
      span: { start: block.span.start + span.start, end: block.span.start + span.end },
      text: block.text.slice(span.start, span.end),
      level,
      amongRequirements,
      amongTerms: amongTerms && !amongRequirements,
      following: () => (rest.length < 400 ? `${rest} ${setting.next()}` : rest),
    };
  }
}

const REQUIREMENT_LABEL =
  /(?:requirements?|qualifications?|skills|experience|education|abilities|competencies|required|preferred|desired|must have)(?: include| \((?:required|preferred|desired)\))?\s?:$/i;

/** `Education: …`, `Experience: …` in a list of facts. */
function labelAsks(block: OutlinedBlock): boolean {
  if (!block.label) return false;
  const label = block.raw.slice(block.label.start - block.span.start, block.label.end - block.span.start);
  return /^\W*(?:(?:minimum|required|preferred|work|years of|relevant|desired) )?(?:experience|education|qualifications?|requirements?|degree|skills|certifications?|licen[sc]es?|exp)(?: (?:level|required|requirements?|needed))?\W*$/i.test(
    label,
  );
}
