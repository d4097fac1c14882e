import { PLAIN, type Words } from "./needed-words";

/**
 * Finds in one walk over a text for which of many things the words stand there that it needs.
 * The walk is that of A. V. Aho and M. J. Corasick, “Efficient string matching” (1975): each state stands for the longest end of what was
 * read that begins a word.
 */
export class Automaton {
  /** For each unit of a text the place of its letter in a row; 0 for what no word has. */
  private readonly classes: Uint8Array;
  /** For each state a row with the next state for each letter. A row has as many places as the power of two that `shift` gives. */
  private readonly next: Uint16Array;
  private readonly shift: number;
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
    this.shift = Math.ceil(Math.log2(letters.length + 1));
    const states: State[] = [{ next: new Map(), found: [], isSpace: false }];
    for (const [list, words] of things.flat().entries())
      for (const word of words) plant(states, word, list, this.classes);
    if (states.length > 0x10000) throw new RangeError(`Words of ${states.length} letters are too many for one walk.`);
    const { rows, order } = linked(states, this.shift, this.classes[SPACE]!);
    this.firstEnd = states.filter(({ found }) => found.length === 0).length;
    this.next = renumbered(rows, order, this.shift);
    this.found = order.slice(this.firstEnd).map((state) => states[state]!.found);
  }

  /** The numbers of the things whose words stand in a text, from the lowest to the highest. */
  find(text: string): readonly number[] {
    const { next, found, seen, classes, shift, firstEnd } = this;
    const walk = ++this.walk;
    const things: number[] = [];
    for (let i = 0, state = 0; i < text.length; i++) {
      state = next[(state << shift) | classes[text.charCodeAt(i)]!]!;
      if (state < firstEnd) continue;
      for (const list of found[state - firstEnd]!) {
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
    const { next, classes, shift, firstEnd } = this;
    const places: number[] = [];
    for (let i = 0, state = 0; i < text.length; i++) {
      state = next[(state << shift) | classes[text.charCodeAt(i)]!]!;
      if (state >= firstEnd) places.push(i + 1);
    }
    return places;
  }
}

interface State {
  /** For each letter, by its class, the state of the word that goes on with it. */
  readonly next: Map<number, number>;
  found: readonly number[];
  /** Whether its last letter is a space: more spaces lead nowhere else. */
  readonly isSpace: boolean;
}

/** For each unit of a text the number of its letter, from 1 on; 0 for what is none of some letters. */
function classesOf(letters: readonly string[]): Uint8Array {
  const classes = new Uint8Array(0x10000);
  for (const [letter, plain] of PLAIN) classes[letter.charCodeAt(0)] = letters.indexOf(plain) + 1;
  return classes;
}

/** Adds the states of a word. Where its beginning is a word of the list already, the rest says nothing more. */
function plant(states: State[], word: string, list: number, classes: Uint8Array): void {
  let state = states[0]!;
  for (let i = 0; i < word.length; i++) {
    if (state.found.includes(list)) return;
    const unit = word.charCodeAt(i);
    let next = state.next.get(classes[unit]!);
    if (next === undefined) {
      next = states.push({ next: new Map(), found: [], isSpace: unit === SPACE }) - 1;
      state.next.set(classes[unit]!, next);
    }
    state = states[next]!;
  }
  if (!state.found.includes(list)) state.found = [...state.found, list];
}

/**
 * The rows of all states, and their order: those in which no word ends before the others, and of each the shorter ones first, so that what is
 * walked most stands together. Where no word goes on with a letter, it leads where it leads from the longest end that begins a word.
 */
function linked(
  states: readonly State[],
  shift: number,
  space: number,
): { rows: Uint16Array; order: readonly number[] } {
  const rows = new Uint16Array(states.length << shift);
  const fallback = new Uint16Array(states.length);
  const queue = [0];
  for (const number of queue) {
    const row = number << shift;
    const behind = fallback[number]! << shift;
    if (number > 0) rows.copyWithin(row, behind, behind + (1 << shift));
    if (states[number]!.isSpace) rows[row + space] = number;
    for (const [letter, next] of states[number]!.next) {
      fallback[next] = rows[row + letter]!;
      const ends = states[fallback[next]]!.found;
      const child = states[next]!;
      if (ends.length > 0) child.found = [...new Set([...child.found, ...ends])];
      rows[row + letter] = next;
      queue.push(next);
    }
  }
  const endsWord = (state: number): boolean => states[state]!.found.length > 0;
  return { rows, order: [...queue.filter((state) => !endsWord(state)), ...queue.filter(endsWord)] };
}

/** The rows in another order, with the numbers that the states have in it. */
function renumbered(rows: Uint16Array, order: readonly number[], shift: number): Uint16Array {
  const numbers = new Uint16Array(order.length);
  for (const [number, state] of order.entries()) numbers[state] = number;
  const next = new Uint16Array(rows.length);
  for (const [number, state] of order.entries())
    for (let letter = 0; letter < 1 << shift; letter++)
      next[(number << shift) | letter] = numbers[rows[(state << shift) | letter]!]!;
  return next;
}

const SPACE = " ".charCodeAt(0);
