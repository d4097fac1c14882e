import { oneOf } from "../data/one-of";
import type { Block } from "../blocks/block";
import { matchesIn } from "../text/matches";
import { splitSentences } from "../text/sentences";
import { spanContains, spansOverlap, type Span } from "../text/span";
import { lastBefore, sectionAt } from "./requirement-text";
import { partsOf } from "./role-parts";
import type { Draft } from "./rule";

/** Words by which a posting takes a side in a question, such as remote or on site. */
export interface Sign<S extends string> {
  readonly side: S;
  /** With the g flag. */
  readonly pattern: RegExp;
  /** Sentences in which it is no sign, where they are others than those of the question. */
  readonly unless?: RegExp;
}

/** One place where the posting takes a side. */
export interface Claim<S extends string> {
  readonly side: S;
  /** The words that take it. */
  readonly span: Span;
  /** The sentence around them. */
  readonly sentence: Span;
  readonly block: Block;
  /** Claims of different parts speak of different roles or levels. */
  readonly part: number;
}

/** What is asked of a posting: the signs of each side, and which sentences leave the question open. */
export interface Question<S extends string> {
  /** Whether a text may hold a sign; asked first because it is cheap. */
  readonly mayHold: (text: string) => boolean;
  readonly signs: readonly Sign<S>[];
  /** Sentences that speak of something else than this job, or of a choice. */
  readonly unless: RegExp;
  /** Sentences that count even where the employer speaks of itself or makes its statements; else those that plainly speak of this job. */
  readonly amongStatements?: RegExp;
  /** Whether two sides cannot both be true. */
  readonly disagree: (a: S, b: S) => boolean;
}

/**
 * The places where a posting answers a question about this job, in the order of the text, at most one in a sentence. Of signs on the same
 * words the one that is listed first counts. A sentence with signs of two sides that disagree explains itself and takes none.
 */
export function readClaims<S extends string>(
  draft: Draft,
  { mayHold, signs, unless, disagree, amongStatements = OF_THIS_JOB }: Question<S>,
): Claim<S>[] {
  const claims: Claim<S>[] = [];
  const partOf = partsOf(draft);
  for (const block of draft.blocks) {
    if (block.kind === "code" || block.kind === "front-matter" || !mayHold(block.text)) continue;
    const aside = isAside(draft, block.span);
    for (const sentence of splitSentences(block.text)) {
      const words = block.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600));
      if (!mayHold(words)) continue;
      const found = signsIn(words, signs, unless);
      if (found.length === 0 || isOfOthers(words) || (aside && !amongStatements.test(words))) continue;
      const [first] = found;
      if (!first || found.some((a) => found.some((b) => disagree(a.side, b.side)))) continue;
      const from = block.span.start + sentence.start;
      claims.push({
        side: first.side,
        span: { start: from + first.start, end: from + words.slice(0, first.end).trimEnd().length },
        sentence: { start: from, end: block.span.start + sentence.end },
        block,
        part: partOf(from),
      });
    }
  }
  return claims;
}

/** The signs in a sentence that count, in the order of the list; of two on the same words the first. */
function signsIn<S extends string>(words: string, signs: readonly Sign<S>[], unless: RegExp): (Span & { side: S })[] {
  const found: (Span & { side: S })[] = [];
  let isOpen: boolean | undefined;
  for (const sign of signs) {
    for (const match of matchesIn(words, sign.pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => spansOverlap(other, span))) continue;
      if (sign.unless ? sign.unless.test(words) : (isOpen ??= unless.test(words))) break;
      found.push({ ...span, side: sign.side });
    }
  }
  return found;
}

/** Sentences about other people than the reader, and questions to applicants. */
const OF_OTHERS =
  /^[^\p{L}]*(?:our|many|most|some|all of our|other|the) (?:[\p{L}-]+ ){0,2}(?:team|teams|colleagues|employees|staff|customers|clients|company|people|partners|members|contractors|offices)\b|\b(?:we(?:['’]re| are) a (?:[\p{L}-]+ ){0,2}(?:company|team|organi[sz]ation)|do you|are you|please (?:indicate|state|list))\b|\?$/iu;
const TO_READER = /\byou (?:are|will|must|need)\b|\byou['’]ll\b/i;
/** What plainly speaks of this job: it names it, speaks to the reader, demands, or is a labelled line. */
const OF_THIS_JOB = oneOf("iu")`
  \b(?:this|the) (?:[\p{L}-]+ ){0,2}(?:position|role|job|post|opportunity|vacancy|contract|appointment|candidate|employee|person|work)\b
  \bthis is an? (?:[\p{L}\d%-]+ ){0,4}(?:position|role|job|post|opportunity|contract|appointment)\b
  \byou(?:['’]ll| will| must| need| can| work| may| take| are)\b
  \bmust\b
  \bcandidates?\b
  \bapplicants?\b
  \b(?:required|mandatory)\b
  ^[^\p{L}]{0,6}[\p{L} -]{3,30}: ?[^.]{2,40}$
`;

/** Whether a sentence plainly speaks of this job: names it, speaks to the reader, demands, or is a labelled line. */
export function speaksOfThisJob(words: string): boolean {
  return OF_THIS_JOB.test(words);
}

function isOfOthers(words: string): boolean {
  return OF_OTHERS.test(words) && !TO_READER.test(words);
}

/** Sections that speak of the employer. */
const ASIDE: ReadonlySet<string> = new Set([
  "about-company",
  "benefits",
  "equal-opportunity",
  "accommodation",
  "fair-chance",
  "diversity",
]);

/** Whether a stretch stands where the employer speaks of itself or makes its statements. */
export function isAside({ posting }: Draft, span: Span): boolean {
  const statement = lastBefore(posting.statements, span.start, ({ whole }) => whole.start);
  return (
    ASIDE.has(sectionAt(posting, span.start)?.kind ?? "other") ||
    (statement !== undefined && spanContains(statement.whole, span))
  );
}
