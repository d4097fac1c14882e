import { PLAIN, type Words } from "./needed-words";
import { fallbacks, Trie } from "./trie";

/**
 * Finds in one walk over a text for which of many things the words stand there that it needs.
 * The walk is that of A. V. Aho and M. J. Corasick, “Efficient string matching” (1975): each state stands for the longest end of what was
 * read that begins a word.
 */
export class Automaton {
  /** For each unit of a text the place of its letter in a row; 0 for what no word has. */
  private readonly classes: Uint8Array;
  private readonly links: Links;
  /** For each state from the first one on in which a word ends, the numbers of the lists of the words that end there. */
  private readonly found: readonly (readonly number[])[];
  private readonly firstEnd: number;
  /** For each list the thing that needs it, and the walk in which a word of it was found last. */
  private readonly owner: readonly number[];
  private readonly seen: Uint32Array;
  /** For each thing how many lists it needs, the walk in which one was found last, and how many were found in it. */
  private readonly lists: readonly number[];
  private readonly met: Uint32Array;
  private readonly count: Uint32Array;
  /** The things that need no words. */
  private readonly always: readonly number[];
  private walk = 0;

  /**
   * `things` give the lists of words that they need, in the letters of `LETTERS`, with single spaces, which stand for any number of them.
   */
  constructor(things: readonly (readonly Words[])[]) {
    this.lists = things.map(({ length }) => length);
    this.always = things.flatMap(({ length }, thing) => (length === 0 ? [thing] : []));
    this.owner = things.flatMap((lists, thing) => lists.map(() => thing));
    this.seen = new Uint32Array(this.owner.length);
    this.met = new Uint32Array(things.length);
    this.count = new Uint32Array(things.length);
    const letters = [...new Set(things.flat(2).join(""))];
    this.classes = classesOf(letters);
    const trie = new Trie(things.flat(), this.classes, Math.ceil(Math.log2(letters.length + 1)));
    this.links = linked(trie, this.classes[SPACE]!);
    this.firstEnd = trie.found.filter(({ length }) => length === 0).length;
    this.found = [...this.links.order.subarray(this.firstEnd)].map((state) => trie.found[state]!);
  }

  /** The numbers of the things whose words stand in a text, from the lowest to the highest. */
  find(text: string): readonly number[] {
    const walk = ++this.walk;
    const things: number[] = [];
    for (const { state } of this.ends(text))
      for (const list of this.found[state - this.firstEnd]!) {
        if (this.seen[list] === walk) continue;
        this.seen[list] = walk;
        if (this.isComplete(list)) things.push(this.owner[list]!);
      }
    if (things.length === 0) return this.always;
    if (this.always.length > 0) things.push(...this.always);
    return things.length === 1 ? things : things.sort((a, b) => a - b);
  }

  /** Whether a list is the last one that its thing needs in this walk. */
  private isComplete(list: number): boolean {
    const thing = this.owner[list]!;
    if (this.lists[thing] === 1) return true;
    this.count[thing] = this.met[thing] === this.walk ? this.count[thing]! + 1 : 1;
    this.met[thing] = this.walk;
    return this.count[thing] === this.lists[thing];
  }

  /** The places behind each word that stands in a text. */
  places(text: string): number[] {
    return this.ends(text).map(({ place }) => place);
  }

  /** The places behind each word that stands in a text, with the state there. */
  private ends(text: string): { readonly place: number; readonly state: number }[] {
    const { classes, firstEnd } = this;
    const { pairs, shift, ways, rows, shorter } = this.links;
    const ends: { place: number; state: number }[] = [];
    for (let i = 0, state = 0, last = 0; i < text.length; i++) {
      const letter = classes[text.charCodeAt(i)]!;
      let way = ways[rows[state]! + letter]!;
      while (way >> 16 !== state && (state = shorter[state]!) !== 0) way = ways[rows[state]! + letter]!;
      state = state === 0 ? pairs[(last << shift) | letter]! : way & 0xffff;
      last = letter;
      if (state >= firstEnd) ends.push({ place: i + 1, state });
    }
    return ends;
  }
}

/** For each unit of a text the number of its letter, from 1 on; 0 for what is none of some letters. */
function classesOf(letters: readonly string[]): Uint8Array {
  const classes = new Uint8Array(0x10000);
  for (const [letter, plain] of PLAIN) classes[letter.charCodeAt(0)] = letters.indexOf(plain) + 1;
  return classes;
}

/** What a walk goes by. Its states are those of the trie in another order: those in which no word ends stand before the others. */
interface Links {
  readonly order: Uint16Array;
  /** For each letter a row with the state of that letter and the next one. A row has as many places as the power of two that `shift` gives. */
  readonly pairs: Uint16Array;
  readonly shift: number;
  /** Where words of three letters and more go on: the state and, in the lower half, the next one; -1 where nothing stands. */
  readonly ways: Int32Array;
  /** For each state the place in `ways` from which its letters are counted. */
  readonly rows: Uint16Array;
  /** For each state that of the longest shorter end that begins a word, of two letters at least; 0 where there is none. */
  readonly shorter: Uint16Array;
}

/** Links the states of a trie for walks over a text. Most walks stay with the first two letters of a word, and all of it is small. */
function linked(trie: Trie, space: number): Links {
  const { letter, levels, shift } = trie;
  const fallback = fallbacks(trie);
  const { order, numbers } = ordered(trie);
  const first = new Set(levels[0]);
  const shorter = new Uint16Array(order.length);
  const rows = new Uint16Array(order.length);
  const ways: number[] = [];
  let free = 1 << shift;
  for (const state of levels.slice(1).flat()) {
    const number = numbers[state]!;
    if (!first.has(fallback[state]!)) shorter[number] = numbers[fallback[state]!]!;
    const following = trie.following(state);
    // A space behind a space leads nowhere else.
    if (letter[state] === space) following.push(state);
    if (following.length === 0) continue;
    const letters = following.map((next) => letter[next]!);
    let row = free - letters[0]!;
    while (letters.some((one) => ways[row + one] !== undefined)) row++;
    rows[number] = row;
    for (const next of following) ways[row + letter[next]!] = (number << 16) | numbers[next]!;
    while (ways[free] !== undefined) free++;
  }
  const all = new Int32Array(ways.length + (1 << shift)).fill(-1);
  ways.forEach((way, place) => (all[place] = way));
  return { order, pairs: pairsOf(trie, numbers), shift, ways: all, rows, shorter };
}

function pairsOf(trie: Trie, numbers: Uint16Array): Uint16Array {
  const { letter, shift } = trie;
  const pairs = new Uint16Array(1 << (2 * shift));
  const first = trie.following(0);
  for (const next of first) pairs[letter[next]!] = numbers[next]!;
  for (let last = 1; last < 1 << shift; last++) pairs.copyWithin(last << shift, 0, 1 << shift);
  for (const state of first)
    for (const next of trie.following(state)) pairs[(letter[state]! << shift) | letter[next]!] = numbers[next]!;
  return pairs;
}

/** The states of a trie with those in which a word ends behind all others, and the place of each state there. */
function ordered({ found }: Trie): Record<"order" | "numbers", Uint16Array> {
  const order = new Uint16Array(found.length);
  const numbers = new Uint16Array(found.length);
  let count = 0;
  for (const endsWord of [false, true])
    for (let state = 0; state < found.length; state++) {
      if (found[state]!.length > 0 !== endsWord) continue;
      order[count] = state;
      numbers[state] = count++;
    }
  return { order, numbers };
}

const SPACE = " ".charCodeAt(0);
