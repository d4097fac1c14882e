import { LETTERS, PLAIN, type Words } from "./needed-words";

/**
 * Finds in one walk over a text for which of many things the words stand there that it needs.
 * The walk is that of A. V. Aho and M. J. Corasick, “Efficient string matching” (1975): each state stands for the longest end of what was
 * read that begins a word.
 */
export class Automaton {
  /** For each state and each letter where the row of the next state begins; its complement, which is negative, where a word ends there. */
  private readonly next: Int32Array;
  /** For each state the numbers of the lists of which a word ends there. */
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
    const states: State[] = [{ next: new Map(), found: [], isSpace: false }];
    for (const [list, words] of things.flat().entries()) for (const word of words) plant(states, word, list);
    this.next = linked(states);
    this.found = states.map((state) => state.found);
  }

  /** The numbers of the things whose words stand in a text, from the lowest to the highest. */
  find(text: string): readonly number[] {
    const { next, found, seen } = this;
    const walk = ++this.walk;
    const things: number[] = [];
    for (let i = 0, row = 0; i < text.length; i++) {
      row = next[row + CLASSES[text.charCodeAt(i)]!]!;
      if (row >= 0) continue;
      row = ~row;
      for (const list of found[row / WIDTH]!) {
        if (seen[list] === walk) continue;
        seen[list] = walk;
        if (this.isComplete(list)) things.push(this.owner[list]!);
      }
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
    const places: number[] = [];
    for (let i = 0, row = 0; i < text.length; i++) {
      row = this.next[row + CLASSES[text.charCodeAt(i)]!]!;
      if (row >= 0) continue;
      row = ~row;
      places.push(i + 1);
    }
    return places;
  }
}

interface State {
  /** For each letter, by its place in `LETTERS`, the state of the word that goes on with it. */
  readonly next: Map<number, number>;
  found: readonly number[];
  /** Whether its last letter is a space: more spaces lead nowhere else. */
  readonly isSpace: boolean;
}

/** Adds the states of a word. Where its beginning is a word of the list already, the rest says nothing more. */
function plant(states: State[], word: string, list: number): void {
  let state = states[0]!;
  for (const letter of word) {
    if (state.found.includes(list)) return;
    const place = LETTERS.indexOf(letter);
    let next = state.next.get(place);
    if (next === undefined) {
      next = states.push({ next: new Map(), found: [], isSpace: letter === " " }) - 1;
      state.next.set(place, next);
    }
    state = states[next]!;
  }
  if (!state.found.includes(list)) state.found = [...state.found, list];
}

/** The rows of all states. Where no word goes on with a letter, it leads where it leads from the longest end that begins a word. */
function linked(states: readonly State[]): Int32Array {
  const rows = new Int32Array(states.length * WIDTH);
  const fallback = new Int32Array(states.length);
  const queue = [0];
  for (const number of queue) {
    const row = number * WIDTH;
    const behind = fallback[number]! * WIDTH;
    if (number > 0) rows.copyWithin(row, behind, behind + WIDTH);
    if (states[number]!.isSpace) rows[row + SPACE] = states[number]!.found.length > 0 ? ~row : row;
    for (const [letter, next] of states[number]!.next) {
      const other = rows[row + letter]!;
      fallback[next] = (other < 0 ? ~other : other) / WIDTH;
      const ends = states[fallback[next]!]!.found;
      const child = states[next]!;
      if (ends.length > 0) child.found = [...new Set([...child.found, ...ends])];
      rows[row + letter] = child.found.length > 0 ? ~(next * WIDTH) : next * WIDTH;
      queue.push(next);
    }
  }
  return rows;
}

/** The letters of words, and one more class for all others. */
const WIDTH = LETTERS.length + 1;
const SPACE = LETTERS.indexOf(" ");

/** For each unit of a text the place of its letter among the letters of words. */
const CLASSES = new Uint8Array(0x10000).fill(LETTERS.length);
for (const [letter, plain] of PLAIN) CLASSES[letter.charCodeAt(0)] = LETTERS.indexOf(plain);
