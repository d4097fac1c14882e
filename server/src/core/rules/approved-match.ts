import type { WordHunk } from "../adapters/word-diff";
import type { WordChange } from "../finding";
import type { StatementKind } from "../posting/posting";
import { variableValues } from "../posting/statements/statement-texts";
import type { Span } from "../text/span";
import type { Token } from "../text/tokens";
import type { ApprovedWord } from "./approved-words";
import type { NearText } from "./near-text";
import type { Draft } from "./rule";

/** A text that the organisation has approved, with its words. */
export interface ApprovedStatement {
  readonly kind: StatementKind;
  readonly text: string;
  readonly words: readonly ApprovedWord[];
  /** The places for which it is approved; null for the general text. */
  readonly places: readonly string[] | null;
}

/** An approved text and the words of a posting in which it stands, nearly or exactly. */
export interface ApprovedMatch {
  readonly statement: ApprovedStatement;
  readonly near: NearText;
  /** The words between two headings, among which it was found. */
  readonly words: readonly Token[];
}

/** One place where a posting leaves its approved text; a side without words is empty. */
export interface Difference {
  readonly here: string;
  readonly wanted: string;
}

/** The stretch of the posting from the first word to the last one. */
export function spanOfMatch({ near, words }: ApprovedMatch): Span {
  return { start: words[near.start]!.start, end: words[near.end - 1]!.end };
}

/** What stands for each hole of the approved text: the posting's own words where it has some, else what is configured, else null. */
export function fillsOf(match: ApprovedMatch, draft: Draft): ReadonlyMap<ApprovedWord, string | null> {
  const { statement, near } = match;
  const values: Readonly<Record<string, string | null>> = variableValues(draft);
  const fills = new Map<ApprovedWord, string | null>();
  for (const hunk of near.hunks) {
    for (const word of statement.words.slice(hunk.firstStart, hunk.firstEnd)) {
      if (word.room > 0)
        fills.set(word, hunk.isSame ? ownWords(match, hunk, draft.text) : (values[word.key.slice(1, -1)] ?? null));
    }
  }
  return fills;
}

/** A stretch of the approved text with its holes filled; what nobody knows stays as a prompt in brackets. */
export function filled(
  { text, words }: ApprovedStatement,
  span: Span,
  fills: ReadonlyMap<ApprovedWord, string | null>,
): string {
  let out = "";
  let at = span.start;
  for (const word of words) {
    if (word.room === 0 || word.start < span.start || word.end > span.end) continue;
    out += text.slice(at, word.start) + (fills.get(word) ?? promptFor(word.key));
    at = word.end;
  }
  return out + text.slice(at, span.end);
}

/** Where the posting differs, in the order of the text. */
export function differencesOf(match: ApprovedMatch, draft: Draft): Difference[] {
  const fills = fillsOf(match, draft);
  return match.near.hunks
    .filter(({ isSame }) => !isSame)
    .map((hunk) => ({
      here: wordsHere(match, hunk, draft.text),
      wanted: filled(match.statement, spanOfWords(match.statement.words.slice(hunk.firstStart, hunk.firstEnd)), fills),
    }));
}

/** The posting's words beside the approved ones, for a reader to see what differs. */
export function changesOf(match: ApprovedMatch, draft: Draft): WordChange[] {
  const { statement, near, words } = match;
  const fills = fillsOf(match, draft);
  const changes: WordChange[] = [];
  const add = (kind: WordChange["kind"], text: string) => {
    const last = changes.at(-1);
    if (last?.kind === kind) changes[changes.length - 1] = { kind, text: `${last.text} ${text}` };
    else if (text !== "") changes.push({ kind, text });
  };
  for (const hunk of near.hunks) {
    add(
      hunk.isSame ? "same" : "here",
      withMarks(draft.text, spanOfWords(words.slice(hunk.secondStart, hunk.secondEnd))),
    );
    const wanted = spanOfWords(statement.words.slice(hunk.firstStart, hunk.firstEnd));
    if (!hunk.isSame) add("wanted", filled(statement, markedSpan(statement.text, wanted), fills));
  }
  return changes;
}

function promptFor(hole: string): string {
  return hole.startsWith("{") ? `[${hole.slice(1, -1)}]` : hole;
}

function wordsHere({ words }: ApprovedMatch, { secondStart, secondEnd }: WordHunk, text: string): string {
  const { start, end } = spanOfWords(words.slice(secondStart, secondEnd));
  return text.slice(start, end);
}

/** The words that fill a hole, with the marks that belong to them: “Hartwell, Inc.”, “(555) 010-0199”, a link. */
function ownWords({ statement, words }: ApprovedMatch, hunk: WordHunk, text: string): string {
  const { start, end } = spanOfWords(words.slice(hunk.secondStart, hunk.secondEnd));
  const hole = statement.words[hunk.firstStart]!;
  const link = text[start - 1] === "[" ? /^\]\([^()\s]{1,500}\)/.exec(text.slice(end, end + 510))?.[0] : undefined;
  if (link !== undefined) return `[${text.slice(start, end)}${link}`;
  const before = /[(+@]{0,3}$/.exec(text.slice(Math.max(0, start - 3), start))![0];
  const behind = /^[.!)]*/.exec(text.slice(end, end + 3))![0];
  const keepsBefore = before !== "" && !statement.text.slice(0, hole.start).endsWith(before);
  const keepsBehind = behind !== "" && !statement.text.slice(hole.end).startsWith(behind);
  return (keepsBefore ? before : "") + text.slice(start, end) + (keepsBehind ? behind : "");
}

function spanOfWords(words: readonly Span[]): Span {
  return words.length === 0 ? { start: 0, end: 0 } : { start: words[0]!.start, end: words.at(-1)!.end };
}

function withMarks(text: string, span: Span): string {
  const { start, end } = markedSpan(text, span);
  return text.slice(start, end);
}

/** Words with the marks that follow them: “status,”. */
function markedSpan(text: string, { start, end }: Span): Span {
  if (start === end) return { start, end };
  return { start, end: end + /^[.,;:!?)”"’]*/.exec(text.slice(end, end + 3))![0].length };
}
