import type { Words } from "./needed-words";

/** The words letter by letter. Each state stands for the beginning of a word, the first one for that of all. */
export class Trie {
  /** For each state a row with the state that goes on with a letter; 0 where none does. */
  readonly next: Uint16Array;
  /** For each state the first of those that go on from it, and the next one that goes on from where it does; 0 where there is none. */
  readonly child: Uint16Array;
  readonly sibling: Uint16Array;
  /** For each state the one that it goes on from, and its last letter. */
  readonly before: Uint16Array;
  readonly letter: Uint8Array;
  /** For each state the lists of the words that end there. */
  readonly found: (readonly number[])[] = [[]];
  /** The states by their number of letters, from one on. */
  readonly levels: number[][] = [];

  constructor(
    lists: readonly Words[],
    private readonly classes: Uint8Array,
    readonly shift: number,
  ) {
    const most = lists.reduce((sum, words) => words.reduce((sum, word) => sum + word.length, sum), 1);
    this.next = new Uint16Array(most << shift);
    this.child = new Uint16Array(most);
    this.sibling = new Uint16Array(most);
    this.before = new Uint16Array(most);
    this.letter = new Uint8Array(most);
    for (const [list, words] of lists.entries()) for (const word of words) this.plant(word, list);
    if (this.found.length > 0x8000)
      throw new RangeError(`Words of ${this.found.length} letters are too many for one walk.`);
  }

  /** Adds the states of a word. Where its beginning is a word of the list already, the rest says nothing more. */
  private plant(word: string, list: number): void {
    let state = 0;
    for (let i = 0; i < word.length; i++) {
      if (this.found[state]!.includes(list)) return;
      const letter = this.classes[word.charCodeAt(i)]!;
      const place = (state << this.shift) | letter;
      if (this.next[place] === 0) this.next[place] = this.add(state, letter, i);
      state = this.next[place]!;
    }
    if (!this.found[state]!.includes(list)) this.found[state] = [...this.found[state]!, list];
  }

  private add(before: number, letter: number, level: number): number {
    const state = this.found.push([]) - 1;
    this.sibling[state] = this.child[before]!;
    this.child[before] = state;
    this.before[state] = before;
    this.letter[state] = letter;
    (this.levels[level] ??= []).push(state);
    return state;
  }
}

/** For each state that of the longest shorter end that begins a word. What is found there is found in the longer one as well. */
export function fallbacks({ next, before, letter, found, levels, shift }: Trie): Uint16Array {
  const fallback = new Uint16Array(found.length);
  for (const level of levels.slice(1))
    for (const state of level) {
      let shorter = fallback[before[state]!]!;
      while (shorter !== 0 && next[(shorter << shift) | letter[state]!] === 0) shorter = fallback[shorter]!;
      fallback[state] = next[(shorter << shift) | letter[state]!]!;
      const ends = found[fallback[state]!]!;
      if (ends.length > 0) found[state] = [...new Set([...found[state]!, ...ends])];
    }
  return fallback;
}
