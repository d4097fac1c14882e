import type { Fix, Related } from "../finding";
import { spansOverlap, type Span } from "../text/span";
import type { Claim } from "./claims";
import { GENERAL } from "./role-parts";
import type { Draft } from "./rule";

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
