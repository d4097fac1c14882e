/** Something that is compared by its words. */
interface Worded {
  /** Its words in small letters, parted by spaces. */
  readonly key: string;
}

/** Texts by the groups of words that they hold, so that texts which are nearly alike are found without comparing all with all. */
export interface ShingleIndex<T extends Worded> {
  /** The text that has most groups of words in common with this one, at least three of four; then takes this one in. */
  twinOf(item: T): T | undefined;
}

/** How many words make a group. */
const SIZE = 4;
/** A group that many texts share says nothing. */
const MOST = 6;
const LEAST_SHARE = 0.75;

/** An empty index. */
export function indexShingles<T extends Worded>(): ShingleIndex<T> {
  const byShingle = new Map<number, T[]>();
  const sizes = new Map<T, number>();
  return {
    twinOf(item) {
      const shingles = shinglesOf(item.key);
      const counts = new Map<T, number>();
      for (const shingle of shingles) {
        const known = byShingle.get(shingle);
        if (!known) byShingle.set(shingle, [item]);
        else if (known.length < MOST) {
          for (const other of known) counts.set(other, (counts.get(other) ?? 0) + 1);
          known.push(item);
        }
      }
      sizes.set(item, shingles.size);
      if (shingles.size < SIZE) return undefined;
      let best: { readonly item: T; readonly share: number } | undefined;
      for (const [other, shared] of counts) {
        const share = shared / Math.max(shingles.size, sizes.get(other)!);
        if (share >= LEAST_SHARE && (!best || share > best.share)) best = { item: other, share };
      }
      return best?.item;
    },
  };
}

/** The groups of words of a text as numbers; two groups that have one number by chance do no harm, for many must agree. */
function shinglesOf(key: string): ReadonlySet<number> {
  const words = key.split(" ").map(hashOf);
  const shingles = new Set<number>();
  for (let at = 0; at + SIZE <= words.length; at++) {
    let hash = 0;
    for (let word = at; word < at + SIZE; word++) hash = (Math.imul(hash, 31) + words[word]!) | 0;
    shingles.add(hash);
  }
  return shingles;
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash | 0;
}
