import { oneOf } from "../data/one-of";
import type { Block } from "../blocks/block";
import type { Fix, Related } from "../finding";
import { matchesIn } from "../text/matches";
import { splitSentences } from "../text/sentences";
import { wordKey } from "../text/words";
import { spanContains, spansOverlap, type Span } from "../text/span";
import { lastBefore, sectionAt } from "./requirement-text";
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

const LEVEL_HEADING =
  /\b(?:intern|junior|jr|associate|intermediate|mid-level|senior|sr|staff|principal|lead|manager|director|entry[- ]level)\b|\b(?:level|grade|band|class|tier|step)s? (?:[ivx]{1,4}|\d{1,2})\b|\b(?:gs|nd|nh|[a-z]{2})-\d{1,2}\b|\b(?:i{1,3}|iv|v|\d)$/i;

/**
 * Tells in which part of a document an offset lies. A document about one job has one part; each role or level under a heading of its own
 * is another, so that what one asks is not held against what another asks.
 */
export function partsOf({ posting, blocks, text }: Draft): (offset: number) => number {
  const below = blocks.filter((block) => block.kind === "heading" && block.span.start !== posting.title?.span.start);
  const levels = below.filter(isLevelHeading);
  // `Requirements for Bakers` beside `Requirements for Senior Bakers` is of a level too.
  const kin = new Set(levels.map(withoutLevel).filter((words) => words.length > 8));
  const headings =
    kin.size === 0 ? levels : below.filter((block) => levels.includes(block) || kin.has(withoutLevel(block)));
  const starts = [
    ...(posting.roles.length > 1 ? posting.roles.map(({ span }) => span.start) : []),
    ...(headings.length > 1 ? headings.map(({ span }) => span.start) : []),
  ].sort((a, b) => a - b);
  const clauses =
    starts.length === 0 && GRADES.test(text) ? [...text.matchAll(GRADE_LINES)].map((match) => match.index) : [];
  const all = clauses.length > 1 ? clauses : starts;
  const numbered = all.map((start, index) => ({ start, part: index + 1 }));
  return (offset) => lastBefore(numbered, offset, ({ start }) => start)?.part ?? 0;
}

/** Qualifications told grade by grade: `GS-12: …`, `For the ND-04: …`. */
const GRADES = /\b(?:GS|GG|ND|NH|NF)-?\d/;
const GRADE_LINES = /^[^\p{L}\r\n\u2028\u2029]*(?:for (?:the )?)?(?:GS|GG|ND|NH|NF)-?\d{1,2}\b/gimu;

/** The words of a heading without those that name a level. */
function withoutLevel({ text }: Block): string {
  return wordKey(text).replace(LEVEL_WORD, " ").replace(/\s+/g, " ").trim();
}

const LEVEL_WORD =
  /\b(?:intern|junior|jr|assistant|associate|intermediate|mid-level|senior|sr|staff|principal|lead|entry[- ]level|[ivx]{1,4}|\d{1,2})\b\.?/g;

function isLevelHeading(block: Block): boolean {
  const words = block.text.trim().replace(/[:：]$/, "");
  return (
    words.length <= 70 &&
    LEVEL_HEADING.test(words) &&
    !/\b(?:team|about|responsib|report|working with|your)\b/i.test(words)
  );
}

/** Two claims that cannot both be true: the one to underline, and the other. */
export interface Contradiction<S extends string> {
  readonly here: Claim<S>;
  readonly there: Claim<S>;
}

/**
 * The first contradiction in each part; what is said before the first part holds for all. Underlined is the side with fewer claims, for it
 * is more likely the slip; of two equals the later.
 */
export function findContradictions<S extends string>(
  claims: readonly Claim<S>[],
  disagree: (a: S, b: S) => boolean,
): Contradiction<S>[] {
  const found: Contradiction<S>[] = [];
  const parts = [...new Set(claims.map((claim) => claim.part))].filter((part) => part !== GENERAL);
  for (const part of parts.length > 0 ? parts : [GENERAL]) {
    const own = claims.filter((claim) => claim.part === part || claim.part === GENERAL).slice(0, 60);
    const [first, second] = firstPair(own, disagree) ?? [];
    if (!first || !second || found.some(({ here, there }) => here === second || there === second)) continue;
    const count = (side: S) => own.filter((claim) => claim.side === side).length;
    found.push(
      count(first.side) < count(second.side) ? { here: first, there: second } : { here: second, there: first },
    );
  }
  return found;
}

/** The part before the first role or level. */
const GENERAL = 0;

function firstPair<S extends string>(
  claims: readonly Claim<S>[],
  disagree: (a: S, b: S) => boolean,
): readonly [Claim<S>, Claim<S>] | undefined {
  for (const [index, second] of claims.entries()) {
    const first = claims
      .slice(0, index)
      .find((claim) => disagree(claim.side, second.side) && !(isOption(claim) && isOption(second)));
    if (first) return [first, second];
  }
  return undefined;
}

/** Whether a claim is all that an item of a list says: `Day shift` among `Night shift` and `Every weekend` is one to choose from. */
function isOption<S extends string>({ block, span }: Claim<S>): boolean {
  return block.kind === "list-item" && block.text.trim().length <= Math.max(span.end - span.start + 2, 24);
}

/** The words at a claim, short enough for a message. */
export function wordsAt({ text }: Draft, { start, end }: Span): string {
  const words = text
    .slice(start, end)
    .replace(/\s+/g, " ")
    .replace(/[.:;,]$/, "");
  return words.length > 60 ? `${words.slice(0, 57)}…` : words;
}

/** The report of a contradiction without its message: one side underlined, the other related, either as the fix. */
export function reportContradiction<S extends string>(
  draft: Draft,
  { here, there }: Contradiction<S>,
): { span: Span; values: { found: string; other: string }; related: Related[]; fixes: Fix[] } {
  const found = wordsAt(draft, here.span);
  const other = wordsAt(draft, there.span);
  return {
    span: here.span,
    values: { found, other },
    related: [{ message: `Here it is “${other}”.`, span: there.span }],
    fixes: [
      ...removals(draft, here, `Keep “${other}”: remove what is said here`),
      ...removals(draft, there, `Keep “${found}”: remove what is said elsewhere`),
    ],
  };
}

type Place = Pick<Claim<string>, "span" | "sentence" | "block">;

/** A longer sentence says more than one thing, or is a paragraph without full stops, and is not taken out for a few words. */
const LONGEST = 400;

/** The fix, with its title, that takes a claim out with its sentence; none where much else would go. */
export function removals(draft: Draft, claim: Place, title: string): Fix[] {
  const removal = removalOf(draft, claim);
  return removal.end - removal.start > LONGEST ? [] : [{ title, safe: false, edits: [{ ...removal, text: "" }] }];
}

/** What goes with a claim: its sentence, its line if nothing else stands there, or the words alone in a heading. */
function removalOf({ text, posting }: Draft, claim: Place): Span {
  const { block, sentence, span } = claim;
  // A title is not taken out for a word that stands in it.
  const isTitle = posting.title !== null && spansOverlap(posting.title.span, block.span);
  if (isTitle || block.kind === "heading" || block.kind === "table-row") return inBrackets(text, span);
  const isAlone =
    text.slice(sentence.end, block.span.end).trim() === "" &&
    block.text.slice(0, sentence.start - block.span.start).trim() === "";
  if (!isAlone)
    return {
      start: sentence.start,
      end: sentence.end + /^[ \t]{0,4}/.exec(text.slice(sentence.end, sentence.end + 4))![0].length,
    };
  const lineBreak = /^[ \t]{0,8}(?:\r\n|\n|\r)?/.exec(text.slice(block.span.end, block.span.end + 10))![0].length;
  return { start: block.span.start, end: block.span.end + lineBreak };
}

/** The words with the brackets or the dash that set them off. */
function inBrackets(text: string, { start, end }: Span): Span {
  const before = /[ \t]?(?:\(|[-–—|,][ \t]?)$/.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? "";
  const close = before.includes("(") && text[end] === ")" ? 1 : 0;
  return { start: start - before.length, end: end + close };
}
