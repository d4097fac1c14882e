import { LETTERS, PLAIN, type Words } from "./needed-words";
import { fallbacks, Trie } from "./trie";

/**
 * Finds in one walk over a text for which of many things the words stand there that it needs.
 * The walk is that of A. V. Aho and M. J. Corasick, “Efficient string matching” (1975): each state stands for the longest end of what was
 * read that begins a word.
 */
export class Automaton {
  /** For each state a row with the next state for each letter, marked with `END` where a word ends there. */
  private readonly next: Uint16Array;
  /** For each state the numbers of the lists of the words that end there. */
  private readonly found: readonly (readonly number[])[];
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
    const trie = new Trie(things.flat(), CLASSES, SHIFT);
    const fallback = fallbacks(trie);
    // The shorter ones first, so that what is walked most stands together.
    const order = [0, ...trie.levels.flat()];
    this.next = linked(trie, order, fallback);
    this.found = order.map((state) => trie.found[state]!);
  }

  /** The numbers of the things whose words stand in a text, from the lowest to the highest. */
  find(text: string): readonly number[] {
    const walk = ++this.walk;
    const things: number[] = [];
    for (const { state } of this.ends(text))
      for (const list of this.found[state]!) {
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
    const { next } = this;
    const ends: { place: number; state: number }[] = [];
    for (let i = 0, state = 0; i < text.length; i++) {
      const to = next[(state << SHIFT) | CLASSES[text.charCodeAt(i)]!]!;
      state = to & ~END;
      if (to !== state) ends.push({ place: i + 1, state });
    }
    return ends;
  }
}

/** The rows of the states of a trie in an order. Where no word goes on, a state leads where the longest shorter end leads that begins one. */
function linked(trie: Trie, order: readonly number[], fallback: Uint16Array): Uint16Array {
  const { child, sibling, letter, found } = trie;
  const numbers = new Uint16Array(order.length);
  order.forEach((state, number) => (numbers[state] = number | (found[state]!.length > 0 ? END : 0)));
  const next = new Uint16Array(order.length << SHIFT);
  order.forEach((state, number) => {
    const row = number << SHIFT;
    const shorter = (numbers[fallback[state]!]! & ~END) << SHIFT;
    if (number > 0) next.copyWithin(row, shorter, shorter + (1 << SHIFT));
    // A space behind a space leads nowhere else.
    if (letter[state] === SPACE) next[row | SPACE] = numbers[state]!;
    for (let longer = child[state]!; longer !== 0; longer = sibling[longer]!)
      next[row | letter[longer]!] = numbers[longer]!;
  });
  return next;
}

/** Marks a state in which a word ends. */
const END = 0x8000;
/** For each unit of a text the number of its letter, from 1 on: its place in a row; 0 for what no word has. */
const CLASSES = new Uint8Array(0x10000);
for (const [letter, plain] of PLAIN) CLASSES[letter.charCodeAt(0)] = LETTERS.indexOf(plain) + 1;
const SPACE = CLASSES[" ".charCodeAt(0)]!;
/** The power of two that gives how many places a row has. */
const SHIFT = Math.ceil(Math.log2(LETTERS.length + 1));
