/** Something that is compared by its words. */
interface Worded {
  readonly index: number;
  /** Its words in small letters, parted by spaces. */
  readonly key: string;
}

/** Texts by the groups of words that they hold, so that texts which are nearly alike are found without comparing all with all. */
export interface ShingleIndex<T extends Worded> {
  add(item: T): void;
  /** What shares groups of words with a text, and how many. */
  matches(key: string): ReadonlyMap<T, number>;
}

/** How many words make a group. */
const SIZE = 4;
/** A group that many texts share says nothing. */
const MOST = 6;

/** An empty index. */
export function indexShingles<T extends Worded>(): ShingleIndex<T> {
  const byShingle = new Map<string, T[]>();
  return {
    add(item) {
      for (const shingle of shinglesOf(item.key)) {
        const known = byShingle.get(shingle);
        if (!known) byShingle.set(shingle, [item]);
        else if (known.length <= MOST) known.push(item);
      }
    },
    matches(key) {
      const counts = new Map<T, number>();
      for (const shingle of shinglesOf(key)) {
        const known = byShingle.get(shingle) ?? [];
        if (known.length <= MOST) for (const item of known) counts.set(item, (counts.get(item) ?? 0) + 1);
      }
      return counts;
    },
  };
}

/** The text that has most groups of words in common with another: at least four of five of each. */
export function findNearTwin<T extends Worded>(index: ShingleIndex<T>, { key }: Worded): T | undefined {
  const own = shinglesOf(key).size;
  if (own < SIZE) return undefined;
  let best: { item: T; share: number } | undefined;
  for (const [item, shared] of index.matches(key)) {
    const share = shared / Math.max(own, shinglesOf(item.key).size);
    if (share >= LEAST_SHARE && (!best || share > best.share)) best = { item, share };
  }
  return best?.item;
}

const LEAST_SHARE = 0.75;

function shinglesOf(key: string): ReadonlySet<string> {
  const words = key.split(" ");
  const shingles = new Set<string>();
  for (let at = 0; at + SIZE <= words.length; at++) shingles.add(words.slice(at, at + SIZE).join(" "));
  return shingles;
}
