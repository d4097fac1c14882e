import type { StatementKind } from "../posting/posting";
import { placesOfJob } from "../posting/statements/statement-texts";
import { spansOverlap, type Span } from "../text/span";
import { tokenize, type Token } from "../text/tokens";
import { spanOfMatch, type ApprovedMatch, type ApprovedStatement } from "./approved-match";
import { approvedWords, type ApprovedWord } from "./approved-words";
import { NearTextFinder } from "./near-text";
import type { Draft } from "./rule";

/** Where approved texts stand in a posting. */
export interface FoundApproved {
  /** Word for word. */
  readonly exact: readonly ApprovedMatch[];
  /** Nearly so; never where an approved text stands word for word, and only the nearest of several. */
  readonly close: readonly ApprovedMatch[];
}

/** Looks for the approved texts in a posting. Linear in the length of the posting: only stretches that share groups of words with a text are compared with it. */
export function findApproved(draft: Draft): FoundApproved {
  const statements = approvedStatements(draft);
  if (statements.length === 0) return { exact: [], close: [] };
  const finder = new NearTextFinder(statements.map(({ words }) => words));
  const matches: ApprovedMatch[] = [];
  for (const words of wordsBetweenHeadings(draft)) {
    if (matches.length >= MOST_MATCHES) break;
    for (const near of finder.findIn(words)) matches.push({ statement: statements[near.text]!, near, words });
  }
  const exact = matches.filter(({ near }) => near.isSame);
  const close = matches
    .filter((match) => isClose(match, draft))
    .filter((match) => !exact.some((other) => overlap(match, other) && other.near.shared >= match.near.shared))
    .sort((a, b) => b.near.likeness - a.near.likeness);
  const best: ApprovedMatch[] = [];
  for (const match of close) if (!best.some((other) => overlap(match, other))) best.push(match);
  return { exact, close: best };
}

/** Whether a posting holds the text that the organisation has approved for a kind of statement, or nearly that text. */
export function holdsApproved(draft: Draft, kind: StatementKind): boolean {
  if (!draft.setting.statements.has(kind)) return false;
  const { exact, close } = findApproved(draft);
  return [...exact, ...close].some(({ statement }) => statement.kind === kind);
}

/** More statements than any posting makes. */
const MOST_MATCHES = 100;
/** Fewer words are too few to be found. */
const FEWEST_WORDS = 3;
/** Fewer words are too few to tell a version of a statement from another statement. */
const FEWEST_WORDS_OF_VERSION = 7;
/** From which share of common words a text is a version of another one. */
const LEAST_LIKENESS = 0.75;
/** From which share it is so wherever it stands. */
const CERTAIN_LIKENESS = 0.88;

function approvedStatements({ setting }: Draft): ApprovedStatement[] {
  const statements: ApprovedStatement[] = [];
  for (const [kind, { text: general, places }] of setting.statements) {
    for (const text of new Set([...places.values(), ...(general === null ? [] : [general])])) {
      const words = approvedWords(text);
      const own = [...places].filter(([, of]) => of === text).map(([id]) => id);
      if (ownWords(words) >= FEWEST_WORDS)
        statements.push({ kind, text, words, places: text === general ? null : own });
    }
  }
  return statements;
}

/** How many words a text has beside its holes. */
function ownWords(words: readonly ApprovedWord[]): number {
  return words.filter(({ room }) => room === 0).length;
}

/** The words of a posting in stretches that no heading parts. */
function wordsBetweenHeadings({ blocks }: Draft): Token[][] {
  const stretches: Token[][] = [[]];
  for (const { kind, text, span } of blocks) {
    if (kind === "code" || kind === "front-matter") continue;
    const words = tokenize(text, span.start);
    if (kind === "heading") stretches.push(words, []);
    // A block may be too long to be handed on as arguments.
    else for (const word of words) stretches.at(-1)!.push(word);
  }
  return stretches;
}

function isClose(match: ApprovedMatch, draft: Draft): boolean {
  const { isSame, likeness } = match.near;
  if (isSame || likeness < LEAST_LIKENESS || namesPlaceOfItsOwn(match, draft)) return false;
  if (!isForJob(match.statement, draft) || ownWords(match.statement.words) < FEWEST_WORDS_OF_VERSION) return false;
  return likeness >= CERTAIN_LIKENESS || isMade(match.statement.kind, spanOfMatch(match), draft);
}

/** Whether a text is approved for a place of the job; where the job is may not be known. */
function isForJob({ places }: ApprovedStatement, draft: Draft): boolean {
  const ids = placesOfJob(draft);
  return places === null || ids.size === 0 || places.some((id) => ids.has(id));
}

/** Whether the posting's words name a place by whose law they stand, and the approved text does not: that is another statement. */
function namesPlaceOfItsOwn({ near, words }: ApprovedMatch, { posting }: Draft): boolean {
  return posting.statements.some(
    ({ placeSpan }) =>
      placeSpan !== null &&
      near.hunks.some(
        ({ isSame, secondStart, secondEnd }) =>
          !isSame &&
          secondStart < secondEnd &&
          spansOverlap(placeSpan, { start: words[secondStart]!.start, end: words[secondEnd - 1]!.end }),
      ),
  );
}

/** Whether the posting makes a statement of a kind in a stretch. */
function isMade(kind: StatementKind, span: Span, { posting }: Draft): boolean {
  const kinds: ReadonlySet<string> = new Set(kind === "disability-veteran" ? [kind, "equal-opportunity"] : [kind]);
  return (
    posting.statements.some(
      (statement) =>
        kinds.has(statement.kind) && [statement.whole, ...statement.repeats].some((own) => spansOverlap(own, span)),
    ) || posting.sections.some((section) => kinds.has(section.kind) && spansOverlap(section.span, span))
  );
}

function overlap(a: ApprovedMatch, b: ApprovedMatch): boolean {
  return spansOverlap(spanOfMatch(a), spanOfMatch(b));
}
