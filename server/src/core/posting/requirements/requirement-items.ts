import { headingWords } from "../../blocks/block";
import type { SectionKind } from "../../data/section-kinds";
import { matchesIn } from "../../text/matches";
import { splitSentences } from "../../text/sentences";
import { trimSpan, type Span } from "../../text/span";
import { hasSpecialLetters } from "../../text/words";
import type { Outline, OutlinedBlock } from "../outline";
import type { RequirementLevel } from "../posting";
import { isAnswerOption, isScreeningQuestion } from "../questions";
import { isAsking } from "../section-kinship";
import { mayAskOfCandidate } from "./demands";
import { levelOfLeadIn } from "./requirement-level";

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
  /** Up to 400 units of what follows in the same section. */
  readonly following: string;
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
    if (block.kind === "heading") leadIn = undefined;
    if (block.kind === "heading" || block.kind === "code" || block.kind === "front-matter") continue;
    if (block.language !== null && block.language !== "en") continue;
    if (isScreeningQuestion(block) || isAnswerOption(outline.blocks, index)) continue;
    const before = outline.blocks[index - 1];
    if (block.kind !== "list-item" && before?.kind === "list-item") leadIn = undefined;
    const words = block.text.trim();
    const leadsIn = isLeadIn(words);
    if (!isAsking(block.section) && !leadsIn && !labelAsks(block) && !mayAskOfCandidate(words)) continue;
    if (leadsIn) {
      leadIn = levelOfLeadIn(words);
      if (!/\d|degree|diploma|\byears?\b/i.test(words)) continue;
    }
    yield* itemsOfBlock(block, {
      level: leadIn ?? levels[section] ?? "required",
      next: wordsBelow(outline.blocks, index),
    });
  }
}

/** The words of the next block of the section, and of those behind it that an “or” joins to it. */
function wordsBelow(blocks: readonly OutlinedBlock[], index: number): string {
  let words = "";
  for (const block of blocks.slice(index + 1, index + 5)) {
    if (block.section !== blocks[index]!.section || block.kind === "heading") break;
    words += `${block.text.slice(0, 300)} `;
    if (!/\bor\W{0,3}$/i.test(block.text.slice(-6))) break;
  }
  return words;
}

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
  readonly next: string;
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
      following: rest.length < 400 ? `${rest} ${setting.next}` : rest,
    };
  }
}

/** A label in the middle of a paragraph whose line breaks were lost: `… as needed. Required Skills:SQL`. */
const INNER_LABEL =
  /(?<![\p{L}\p{N}])(?:(?:\p{Lu}[\p{L}/-]{0,20},?|and|&|of|to) ){0,4}(?:Requirements?|Qualifications?|Skills|Experience|Education|Abilities|Competencies|Required|Preferred|Desired|Must [Hh]ave|Responsibilities|Duties|Benefits|Offer|Compensation|Apply|Summary)(?: [Ii]nclude)?\s?:(?!\/\/)/gu;
const REQUIREMENT_LABEL =
  /(?:requirements?|qualifications?|skills|experience|education|abilities|competencies|required|preferred|desired|must have)(?: include)?\s?:$/i;

/** `Education: …`, `Experience: …` in a list of facts. */
function labelAsks(block: OutlinedBlock): boolean {
  if (!block.label) return false;
  const label = block.raw.slice(block.label.start - block.span.start, block.label.end - block.span.start);
  return /^\W*(?:(?:minimum|required|preferred|work|years of|relevant|desired) )?(?:experience|education|qualifications?|requirements?|degree|skills|certifications?|licen[sc]es?|exp)(?: (?:level|required|requirements?|needed))?\W*$/i.test(
    label,
  );
}

interface Statement extends Span {
  /** The label right before it, if a label in the middle of the paragraph opens it; empty behind a bullet or a lost line break. */
  readonly label?: string;
}

/** The sentences of a block, cut at semicolons, behind inner labels and where a line break was lost (`… of lawMust have …`). */
function statementsOf(block: OutlinedBlock): Statement[] {
  const text = joinWrappedLines(block.text);
  const cuts = new Map<number, string | undefined>();
  // What goes on in small letters behind a full stop stood behind an abbreviation: “10 yrs. exp. with …”.
  for (const [index, { start }] of splitSentences(text).entries())
    if (index === 0 || !/[.]\s{1,2}\p{Ll}$|\bPh\. D$/u.test(text.slice(Math.max(0, start - 4), start + 1)))
      cuts.set(start, undefined);
  // “…; OR graduation from high school” goes on with what will do instead.
  for (const match of text.includes(";") ? matchesIn(text, /;\s(?!\s?or\s)/gi) : [])
    cuts.set(match.index + 1, undefined);
  if (BULLET.test(block.raw))
    for (const match of matchesIn(block.raw, INNER_BULLET)) cuts.set(match.index + match[0].length, "");
  for (const match of matchesIn(text, RUN_ON)) cuts.set(match.index + match[0].length, "");
  for (const place of gluedPlaces(text)) cuts.set(place, "");
  if (text.length > 120 && text.includes(":")) {
    for (const match of matchesIn(text, INNER_LABEL)) {
      if (!cuts.has(match.index)) cuts.set(match.index, undefined);
      cuts.set(match.index + match[0].length, match[0]);
    }
  }
  const places = [...cuts].sort((a, b) => a[0] - b[0]);
  return places.flatMap(([start, label], index) => {
    const span = trimSpan(text, { start, end: places[index + 1]?.[0] ?? text.length });
    if (!/[\p{L}\p{N}]/u.test(text.slice(span.start, Math.min(span.end, span.start + 40)))) return [];
    return [label === undefined ? span : { ...span, label }];
  });
}

/** A line that goes on in small letters was broken by an editor, not by its author; the break becomes a space. */
function joinWrappedLines(text: string): string {
  if (!/[\r\n]/.test(text)) return text;
  return text.replace(/[\r\n](?=[\r\n \t]{0,40}[\p{Ll}\d(])/gu, " ");
}

/**
 * Where a small word runs into a capitalised one that opens a sentence. One such place may be a name (`SmartBoard for`); two are
 * lost line breaks, and so is one before a word that opens demands.
 */
function gluedPlaces(text: string): number[] {
  if (!/[a-z)][A-Z]/.test(text) && !hasSpecialLetters(text)) return [];
  const all = Array.from(matchesIn(text, /[\p{Ll})](\p{Lu}\p{Ll}{0,20})[ ,'’-]{1,2}([\p{L}\d(])/gu), (match) => ({
    index: match.index + 1,
    word: match[1]!,
    next: match[2]!,
  }));
  const places = all.filter(
    ({ index }) =>
      /(?:\p{Ll}{3}|\p{Ll}\))$/u.test(text.slice(Math.max(0, index - 6), index)) &&
      !KNOWN_CAMEL.test(text.slice(Math.max(0, index - 12), index + 14)),
  );
  return places
    .filter(({ word, next }) => OPENS_DEMAND.test(word) || (places.length > 1 && /[\p{Ll}\d]/u.test(next)))
    .map(({ index }) => index);
}

const KNOWN_CAMEL =
  /\b(?:JavaScript|TypeScript|CoffeeScript|PowerPoint|PowerShell|WordPress|MailChimp|SharePoint|QuickBooks|DevOps|GitHub|GitLab|HubSpot|LinkedIn|YouTube|CircleCI|MongoDB|TensorFlow|InDesign|SolidWorks|SketchUp|SalesForce|OneNote|OneDrive|PeopleSoft|CloudFormation|OpenStack|OpenShift|BambooHR|ServiceNow|BigQuery|FileMaker|SageMaker|ActionScript)/;
const OPENS_DEMAND =
  /^(?:Must|Ability|Able|Experienced?|Strong|Excellent|Knowledge|Demonstrated|Bachelor|Master|Proficien(?:t|cy)|Minimum|Have|Good|Working|Previous|Prior|Proven|Familiar(?:ity)?|Understanding|Valid|High|College|Degree|Preferred|Required|Willing(?:ness)?|Highly|Comfortable|Solid|Basic|Advanced|Outstanding|Possess(?:ion)?|Fluent|Passion(?:ate)?|Interest|At|Extensive|A|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/;

/** `… years of experienceability to …`: a lost line break before a small letter. */
const RUN_ON =
  /\b(?:[Ee]xperiences?|[Kk]nowledge|[Ss]kills|[Pp]referred|[Rr]equired|[Dd]iploma)(?=[A-Za-zÀ-ÖØ-öø-ÿ]{4})(?!able|sets|based|base)/g;

const BULLET = /[*•·▪●➢✔]|[\p{Ll})]-\s/u;
/** Bullets that stand inside a line: `… as a lead * 2 years of …`, `small team- Hands-on …`. */
const INNER_BULLET = /(?<=\S)\s{0,8}[*•·▪●➢✔](?=\s{1,8}[\p{L}\d]|[\p{Lu}])|(?<=[\p{Ll})])-(?=\s{1,12}[\p{Lu}“"\d])/gu;
