import type { Block } from "../../blocks/block";
import { SECTION_CUES, type SectionCue } from "../../data/section-cues";
import type { SectionKind } from "../../data/section-kinds";
import { neededWords } from "../../text/needed-words";
import { remember } from "../../text/remember";
import { Sieve } from "../../text/sieve";
import { isFurniture } from "../page/page-furniture";
import { isOnlyPlaces } from "../places/parse-places";
import { kindOfRoleOpening } from "./role-openings";
import { isAsking, isHeart } from "./section-kinship";
import { isRunOfFields } from "./section-of-field";
import { kindOfItem } from "./section-of-item";
import { sectionKindOfParagraph } from "./section-of-paragraph";
import { kindOfSentenceAlone } from "./sentence-alone";
import { statementSentences } from "../statements/read-passages";
import { looksLikeTitle } from "../title/title-words";

/** What a paragraph or a list is about by its own words, and how plainly: 3 and more cannot be mistaken. */
export interface ContentKind {
  readonly kind: SectionKind;
  readonly strength: number;
  /** Whether the line that leads to a list says it. */
  readonly told?: boolean;
}

/** What bears on how the content of all paragraphs of a document is told. */
export interface ContentContext {
  /** The job's title in small letters, where it is known; else empty. */
  readonly subject: string;
}

/** What a paragraph is about by its own words; one that goes on longer than an employer praises itself is about the role, whatever it speaks of first. */
export function contentOfParagraph(block: Block, context: ContentContext): ContentKind | undefined {
  const content = contentOfText(block.text, context);
  if (!content || block.text.length <= LONGEST_PARAGRAPH) return content;
  const isTold = isAsking(content.kind) || isHeart(content.kind) || content.kind === "pay";
  return isTold ? content : { kind: "summary", strength: 3 };
}

/** No paragraph on the employer, the way to the job or the law is longer. */
const LONGEST_PARAGRAPH = 2400;

function contentOfText(text: string, { subject }: ContentContext): ContentKind | undefined {
  const said = contentSaidBy(text);
  if (said.content) return said.content;
  const scores = new Map(said.scores);
  // `A Data Engineer supports …` says what the job is, unless it says what the engineer must have or will do.
  if (
    subject &&
    startsWithSubject(said.beginning, subject) &&
    !/\b(?:must|should|possess|will|may)\b/.test(said.beginning.slice(0, subject.length + 30))
  )
    scores.set("summary", (scores.get("summary") ?? 0) + 3);
  return strongest(scores) ?? offerIn(text) ?? sentenceIn(text);
}

/** What a sentence is that stands alone as an item of a list would: less sure than one among others. */
function sentenceIn(text: string): ContentKind | undefined {
  const kind = text.trim().length >= LEAST_SENTENCE ? kindOfSentenceAlone(text) : undefined;
  return kind && { kind, strength: 1.5 };
}

/** What is shorter may be a heading. */
const LEAST_SENTENCE = 40;

/** What is offered in a line of a few words that is no sentence: `Competitive salary`, `Paid training`. */
function offerIn(text: string): ContentKind | undefined {
  const line = text.trim();
  const isPhrase = line.length <= 60 && !/[.:?]\s|[:?]$/.test(line) && !IS_SENTENCE.test(line);
  return isPhrase && kindOfItem(line) === "benefits" && !looksLikeTitle(line)
    ? { kind: "benefits", strength: 2 }
    : undefined;
}

const IS_SENTENCE =
  /^(?:the|we|you|our|your|this|it|there) |\b(?:is|are|was|were|will|may|can|must|should|would|be|been|has|have|had|do|does|comes?|goes|needs?|requires?)\b/i;

/** What the words of a paragraph say, whatever the job: its content, or else what speaks for each kind. */
interface SaidContent {
  readonly content?: ContentKind;
  readonly scores: ReadonlyMap<SectionKind, number>;
  /** How it begins, in small letters. */
  readonly beginning: string;
}

const contentSaidBy = remember((text): SaidContent => {
  const plainly = (kind: SectionKind, strength: number) => ({ content: { kind, strength }, scores: NO_SCORES, beginning: "" }); // prettier-ignore
  const statement = sectionKindOfParagraph(text);
  if (statement && statement !== "diversity") return plainly(statement, 5);
  if (isFurniture(text)) return plainly("other", 3);
  if (isRunOfFields(text)) return plainly("other", 4);
  if (isPlaceLine(text.trim())) return plainly("location", 3);
  const beginning = smallLetters(text);
  // A company that is said to be one that welcomes all is described; what it does to welcome them is a statement.
  if (statement && !DESCRIBES_EMPLOYER.test(beginning)) return plainly(statement, 3);
  const scores = new Map<SectionKind, number>();
  const opening = kindOfRoleOpening(text);
  for (const { kind, weight } of cuesIn(beginning))
    if (!opening || kind !== "about-company") scores.set(kind, (scores.get(kind) ?? 0) + weight);
  // What is done may be said among offers and terms as well, so that it parts no section by itself.
  if (statementSentences(text)[0]?.says.has("diversity")) scores.set("diversity", 3);
  if (opening) scores.set(opening, (scores.get(opening) ?? 0) + (opening === "summary" ? 5 : 2.5));
  return { scores, beginning };
});

const NO_SCORES: ReadonlyMap<SectionKind, number> = new Map();

/** Whether a paragraph praises the employer or a team and says nothing of what is to be done: it speaks of "us", not of the job. */
export function isPitch(text: string): boolean {
  return (
    /\b(?:we|our|us)\b|\bheadquarter|\bmission\b/i.test(text) &&
    !/^(?:an?|the) [^.]{3,60}\b(?:is responsible|will)\b/i.test(text.trim())
  );
}

/** What a run of list items is about: what most of its items are. */
export function contentOfList(items: readonly string[]): ContentKind | undefined {
  const most = kindOfMost(items);
  if (!most || most.share < 0.5) return undefined;
  return { kind: most.kind, strength: items.length >= 2 && most.share >= 0.6 ? 3 : 2 };
}

/** What lines are about that ran together, among which others stand that are no items: what those are that tell. */
export function contentOfLines(lines: readonly string[]): ContentKind | undefined {
  const most = kindOfMost(lines);
  if (!most || most.share < 0.34 || most.share < 2 * most.rival) return contentOfList(lines);
  return { kind: most.kind, strength: most.share >= 0.5 ? 3 : 2 };
}

/** What more items are than anything else, and how many of all are that and the next most frequent kind. */
function kindOfMost(items: readonly string[]): { kind: SectionKind; share: number; rival: number } | undefined {
  const votes = new Map<SectionKind, number>();
  for (const item of items) {
    const kind = kindOfItem(item.trim());
    if (kind) votes.set(kind, (votes.get(kind) ?? 0) + 1);
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  const rival = second?.[1] ?? 0;
  return !first || first[1] <= rival
    ? undefined
    : { kind: first[0], share: first[1] / items.length, rival: rival / items.length };
}

/** `… is a manufacturer …`, `We exist to …`: the beginning of a paragraph on what the employer is. */
const DESCRIBES_EMPLOYER =
  /^[^.]{2,120}?\b(?:is|are) (?:a|an|the|one of the)\b[^.]{0,80}\b(?:company|companies|firm|agency|start-?up|non-?profit|charity|provider|leader|manufacturer|retailer|hospital|university|college|institution|school|district|council|restaurant|hotel|resort|consultancy|brand|producer|developer of)\b|^we exist to\b/;

/** A line that is a place and nothing else: `Denver, Colorado`, `US, NC, Raleigh`, `Leeds, United Kingdom`. */
function isPlaceLine(line: string): boolean {
  return line.length <= 60 && /^\p{Lu}[\p{L} .'’-]{1,30},[\p{L}\d ,.'’()-]{2,45}$/u.test(line) && isOnlyPlaces(line);
}

/** The cues of a text, in small letters; one that is a set of words comes once for each of them. */
function cuesIn(text: string): SectionCue[] {
  return CUES.candidates(text).flatMap((cue) => {
    const { sign } = cue;
    if (sign instanceof RegExp) return sign.test(text) ? [cue] : [];
    const found = new Set(text.match(/[a-z0-9é'-]+/g)?.filter((word) => sign.has(word)));
    return Array.from(found, () => cue);
  });
}

const CUES = new Sieve(SECTION_CUES, ({ sign }) => (sign instanceof RegExp ? neededWords(sign) : [[...sign]]));

/** The beginning of a paragraph for comparison: a person sees by its first sentences what it is about. */
function smallLetters(text: string): string {
  return text
    .slice(0, 550)
    .replace(DOT_IN_NAME, " ")
    .replace(/(?<![\p{L}.])(?!U\.S)(?:\p{Lu}\.){1,5}(?=[\s,])/gu, (initials) => initials.replaceAll(".", " "))
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s{2,}|[^\S ]/g, " ")
    .trim()
    .slice(0, 500);
}

/** A dot that ends no sentence: `acme.io`, `St. Mary's`, `Acme Corp. is`. */
const DOT_IN_NAME =
  /\.(?:(?=\p{Ll}{2})(?<=[\p{L}\d]\.)|(?= \p{Lu})(?<=\b(?:St|Dr|Mt|Ft)\.)|(?=,| \p{Ll}| \()(?<=\b(?:Inc|Corp|Ltd|Co|Bros)\.))/gu;

function startsWithSubject(text: string, subject: string): boolean {
  return text.replace(/^(?:an?|the|our|as an?) /, "").startsWith(subject);
}

function strongest(scores: ReadonlyMap<SectionKind, number>): ContentKind | undefined {
  const [first, second, third] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 2) return undefined;
  // What is of one family does not weaken each other: a role's summary speaks of duties too, a team's praise of the company.
  const isKin = second && KIN.some((kin) => kin.has(first[0]) && kin.has(second[0]));
  const rival = isKin ? third : second;
  if (rival && first[1] <= rival[1]) return undefined;
  return { kind: first[0], strength: Math.min(4, first[1] + (isKin ? second[1] / 2 : 0) - (rival?.[1] ?? 0) / 2) };
}

const KIN: readonly ReadonlySet<SectionKind>[] = [
  new Set(["summary", "responsibilities"]),
  new Set(["about-company", "about-team"]),
];
