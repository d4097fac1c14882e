import type { Block } from "../../blocks/block";
import type { SectionKind } from "../../data/section-kinds";
import { isButton } from "../page/page-furniture";
import { kindOfItem } from "./section-of-item";
import { looksLikeTitle } from "../title/title-words";

/** A list has so many items at least, where no marks say that it is one. */
const LEAST_ITEMS = 3;
const LEAST_BELOW_HEADING = 2;

/**
 * Where the list without marks that begins at a block ends: a run of short paragraphs that begin as the items of one kind do, as lists look
 * that were copied without their bullets. Ends before a line where items of another kind begin, and is `first` where no such list begins.
 */
export function endOfBareList(blocks: readonly Block[], first: number): number {
  const kind = kindOfBareItem(blocks[first]);
  if (!kind) return first;
  let end = first + 1;
  let same = 1;
  let count = 1;
  for (let index = first + 1; isBareItem(blocks[index]) && !isFarther(blocks, first, index); index++) {
    const next = kindOfBareItem(blocks[index]);
    count++;
    if (next === kind) {
      same++;
      end = index + 1;
    } else if (next && isChange(blocks, index, { from: kind, to: next })) break;
    else if (count - same > same) break;
  }
  // The first heading is the title, and below it stands prose as well.
  const isBelowHeading = first > 1 && blocks[first - 1]!.kind === "heading";
  const least = kind !== "benefits" && isBelowHeading ? LEAST_BELOW_HEADING : LEAST_ITEMS;
  // An item that does not tell belongs to those before it where nothing but the list's end follows it.
  if (same >= least && endsRun(blocks, first, end)) end++;
  return same >= least ? end : first;
}

/** Whether a single line that does not tell stands between the last item that does and the end of the run. */
function endsRun(blocks: readonly Block[], first: number, end: number): boolean {
  return (
    isBareItem(blocks[end]) &&
    kindOfBareItem(blocks[end]) === undefined &&
    !MAKES_STATEMENT.test(blocks[end].text) &&
    !isFarther(blocks, first, end) &&
    (!isBareItem(blocks[end + 1]) || isFarther(blocks, first, end + 1))
  );
}

/** What no item of a list is, though it stand directly below one: the employer's statement, the way to the job. */
const MAKES_STATEMENT =
  /\bequal\b.{0,30}\bopportunit|\bEOE\b|\bdiscriminat|^(?:(?:please )?apply\b|to apply\b|(?:all )?(?:interested|shortlisted)\b|(?:all |any )?(?:suitably )?qualified (?:candidates|applicants|persons|individuals)\b)/i;

/** Whether of an item and the two that follow it more are of the new kind than of the old one. */
function isChange(
  blocks: readonly Block[],
  index: number,
  { from, to }: { readonly from: SectionKind; readonly to: SectionKind },
): boolean {
  let balance = 1;
  for (const block of [blocks[index + 1], blocks[index + 2]]) {
    const kind = kindOfBareItem(block);
    balance += kind === to ? 1 : kind === from ? -1 : 0;
  }
  return balance >= 2;
}

/** Whether a line stands farther from the one before it than the first two of the run stand from one another. */
export function isFarther(blocks: readonly Block[], first: number, index: number): boolean {
  return index - first >= 2 && blocks[index]!.gap >= 2 * Math.max(1, blocks[first + 1]!.gap);
}

function kindOfBareItem(block: Block | undefined): SectionKind | undefined {
  if (!isBareItem(block) || /^[<[]/.test(block.raw)) return undefined;
  const text = block.text.trim();
  const kind = kindOfItem(text);
  // `To build it, we are hiring …` is no task; `Volunteer Coordinator` and `Interview date 19 October` are none either.
  if (
    /\bwe\b/i.test(text) ||
    isButton(text) ||
    MAKES_STATEMENT.test(text) ||
    NAMES_DATE.test(text) ||
    (kind === "responsibilities" && looksLikeTitle(text))
  )
    return undefined;
  // An offer is a phrase; a sentence that names the salary or the benefits is prose.
  return kind === "benefits" && /\b(?:will|can|may|is|are|please)\b/i.test(text) ? undefined : kind;
}

/** A field of a form that holds a day. */
const NAMES_DATE = /^(?:\p{L}{3,14} ){1,2}date:? \d/iu;

/** Whether a paragraph is no longer than an item: a phrase, or a sentence or two. */
export function isBareItem(block: Block | undefined): block is Block {
  if (block?.kind !== "paragraph" || block.label) return false;
  const text = block.text.trim();
  return (
    text.length <= 350 &&
    !/[:：]$/.test(text) &&
    /^[\p{L}\p{N}$€£(“"!]/u.test(text) &&
    !/[.!?]\s+\p{Lu}[^.!?]{10,200}[.!?]\s+\p{Lu}/u.test(text)
  );
}
