import { diffWordLists, type WordHunk } from "../adapters/word-diff";
import type { Token } from "../text/tokens";
import type { ApprovedWord } from "./approved-words";

/** A stretch of words in which an approved text stands, with how it differs. */
export interface NearText {
  /** `words.slice(start, end)` of the words that were searched. */
  readonly start: number;
  readonly end: number;
  /** First the approved words, then those that stand here; a filled hole is a hunk in which both agree. */
  readonly hunks: readonly WordHunk[];
  readonly isSame: boolean;
  /** How many words both have. */
  readonly shared: number;
  /** The share of the words of both that both have, from 0 to 1. */
  readonly likeness: number;
}

/** How many words make a group: texts that share many groups are compared word by word. */
const SIZE = 3;
/** A group that stands in more places than this says nothing. */
const MOST = 8;
/** Of the groups of an approved text so many must stand in a row. */
const LEAST_GROUPS = 0.25;
/** Comparing word by word takes its time; no posting needs more. */
const MOST_COMPARED = 60;
const MOST_DIFFERENT = 250;
/** A sentence at the end of a stretch that shares less than this with the approved text is none of it. */
const LEAST_OF_SENTENCE = 0.34;

/** Approved texts by their groups of words. */
export class NearTextFinder {
  private readonly places = new Map<string, { readonly text: number; readonly at: number }[]>();

  constructor(private readonly texts: readonly (readonly ApprovedWord[])[]) {
    texts.forEach((words, text) => {
      for (let at = 0; at + SIZE <= words.length; at++) {
        const group = words.slice(at, at + SIZE);
        if (group.some(({ room }) => room > 0)) continue;
        const key = group.map((word) => word.key).join(" ");
        const places = this.places.get(key);
        if (places) places.push({ text, at });
        else this.places.set(key, [{ text, at }]);
      }
    });
  }

  /** Where the approved texts stand in some words, as they are or nearly so, by the index of the text. */
  findIn(words: readonly Token[]): (NearText & { readonly text: number })[] {
    const rows = this.rowsIn(words).filter(
      ({ text, groups }) => groups >= Math.max(1, LEAST_GROUPS * (this.texts[text]!.length - SIZE + 1)),
    );
    return rows.slice(0, MOST_COMPARED).flatMap((row) => {
      const approved = this.texts[row.text]!;
      const near = compareWords(approved, words, stretchOf(row, approved.length, words));
      return near ? [{ ...near, text: row.text }] : [];
    });
  }

  /** Runs of groups that stand in the order of one approved text and about as far from each other as there. */
  private rowsIn(words: readonly Token[]): Row[] {
    const rows: Row[] = [];
    const open = new Map<number, Row[]>();
    for (let at = 0; at + SIZE <= words.length; at++) {
      const key = `${words[at]!.key} ${words[at + 1]!.key} ${words[at + 2]!.key}`;
      const places = this.places.get(key);
      if (!places || places.length > MOST * this.texts.length) continue;
      for (const text of new Set(places.map((place) => place.text))) {
        const known = open.get(text) ?? [];
        const next = nextAnchor(
          known,
          places.filter((place) => place.text === text).map((place) => ({ at: place.at, here: at })),
        );
        if (next.row && next.shift <= Math.max(12, this.texts[text]!.length / 3)) {
          next.row.last = next.anchor;
          next.row.groups++;
        } else {
          const row = { text, first: next.anchor, last: next.anchor, groups: 1 };
          rows.push(row);
          open.set(text, [row, ...known].slice(0, MOST));
        }
      }
    }
    return rows;
  }
}

/** A group in the approved text, and where it stands in the words that are searched. */
interface Anchor {
  readonly at: number;
  readonly here: number;
}

interface Row {
  readonly text: number;
  readonly first: Anchor;
  last: Anchor;
  groups: number;
}

/** Which row a group goes on with, and as which of its places in the approved text: the one that needs the fewest words added or left out. */
function nextAnchor(
  rows: readonly Row[],
  anchors: readonly Anchor[],
): { readonly row?: Row; readonly anchor: Anchor; readonly shift: number } {
  let best: { readonly row?: Row; readonly anchor: Anchor; readonly shift: number } = {
    anchor: anchors[0]!,
    shift: Infinity,
  };
  for (const row of rows) {
    for (const anchor of anchors) {
      const shift = Math.abs(anchor.here - row.last.here - (anchor.at - row.last.at));
      if (anchor.at > row.last.at && shift < best.shift) best = { row, anchor, shift };
    }
  }
  return best;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The words that may stand for the whole approved text: from the sentence that is as far before the first group as the text's beginning. */
function stretchOf({ first, last }: Row, length: number, words: readonly Token[]): Stretch {
  const after = length - last.at - SIZE;
  const behind = last.here + SIZE;
  return {
    start: nearestStart(words, first.here, first.at),
    end: after === 0 ? behind : nearestEnd(words, behind, after),
  };
}

function nearestStart(words: readonly Token[], from: number, before: number): number {
  if (before === 0) return from;
  let best: number | undefined;
  for (let at = from; at >= Math.max(0, from - 2 * before - 12); at--) {
    if (
      words[at]!.startsSentence &&
      (best === undefined || Math.abs(from - at - before) < Math.abs(from - best - before))
    )
      best = at;
  }
  return best ?? Math.max(0, from - before);
}

function nearestEnd(words: readonly Token[], from: number, after: number): number {
  let best: number | undefined;
  for (let at = from; at <= Math.min(words.length, from + 2 * after + ROOM_BEHIND); at++) {
    const ends = at === words.length || words[at]!.startsSentence;
    if (ends && (best === undefined || Math.abs(at - from - after) < Math.abs(best - from - after))) best = at;
  }
  return best ?? Math.min(words.length, from + after);
}

/** What stands for a variable at the end of a text may be long. */
const ROOM_BEHIND = 20;

/** How a stretch differs from the approved words; sentences at its ends that are none of the text are left out. */
function compareWords(
  approved: readonly ApprovedWord[],
  words: readonly Token[],
  stretch: Stretch,
): NearText | undefined {
  const compared = compare(approved, words, stretch);
  if (!compared) return undefined;
  const own = withoutForeignSentences(words, compared);
  return own.start === compared.start && own.end === compared.end ? compared : compare(approved, words, own);
}

function compare(
  approved: readonly ApprovedWord[],
  words: readonly Token[],
  { start, end }: Stretch,
): NearText | undefined {
  const most = Math.min(MOST_DIFFERENT, Math.ceil((approved.length + end - start) / 2));
  const found = diffWordLists(
    approved.map(({ key }) => key),
    words.slice(start, end).map(({ key }) => key),
    most,
  );
  if (!found) return undefined;
  const shifted = found.map((hunk) => ({
    ...hunk,
    secondStart: hunk.secondStart + start,
    secondEnd: hunk.secondEnd + start,
  }));
  const hunks = withoutEnds(shifted).map((hunk) =>
    fillsHole(approved, words, hunk) ? { ...hunk, isSame: true } : hunk,
  );
  const [first] = hunks;
  if (!first) return undefined;
  return { start: first.secondStart, end: hunks.at(-1)!.secondEnd, hunks, ...likenessOf(approved, hunks) };
}

/** Words before and behind the approved text are no difference. */
function withoutEnds(hunks: readonly WordHunk[]): readonly WordHunk[] {
  const isForeign = (hunk: WordHunk | undefined) => hunk && !hunk.isSame && hunk.firstStart === hunk.firstEnd;
  return hunks.slice(isForeign(hunks[0]) ? 1 : 0, isForeign(hunks.at(-1)) ? -1 : undefined);
}

/** Whether the words of a hunk are what a writer filled into a hole of the approved text. */
function fillsHole(approved: readonly ApprovedWord[], words: readonly Token[], hunk: WordHunk): boolean {
  const hole = approved[hunk.firstStart];
  const count = hunk.secondEnd - hunk.secondStart;
  if (!hole || hunk.firstEnd - hunk.firstStart !== 1 || count === 0 || count > hole.room) return false;
  return (
    hole.isProse || !words.slice(hunk.secondStart + 1, hunk.secondEnd).some(({ startsSentence }) => startsSentence)
  );
}

function likenessOf(approved: readonly ApprovedWord[], hunks: readonly WordHunk[]) {
  let shared = 0;
  let other = 0;
  for (const { isSame, firstStart, firstEnd, secondStart, secondEnd } of hunks) {
    if (!isSame) other += firstEnd - firstStart + secondEnd - secondStart;
    else if (approved[firstStart]!.room === 0) shared += firstEnd - firstStart;
  }
  return { shared, likeness: (2 * shared) / (2 * shared + other), isSame: other === 0 };
}

function withoutForeignSentences(words: readonly Token[], { start, end, hunks }: NearText): Stretch {
  const isShared = new Set<number>();
  for (const hunk of hunks) {
    for (let at = hunk.secondStart; hunk.isSame && at < hunk.secondEnd; at++) isShared.add(at);
  }
  const sentences: Stretch[] = [];
  for (let at = start; at < end; at++) {
    const last = sentences.at(-1);
    if (!last || words[at]!.startsSentence) sentences.push({ start: at, end: at + 1 });
    else sentences[sentences.length - 1] = { start: last.start, end: at + 1 };
  }
  const own = sentences.filter((sentence) => {
    let count = 0;
    for (let at = sentence.start; at < sentence.end; at++) count += isShared.has(at) ? 1 : 0;
    return count >= LEAST_OF_SENTENCE * (sentence.end - sentence.start);
  });
  return own.length === 0 ? { start, end } : { start: own[0]!.start, end: own.at(-1)!.end };
}
