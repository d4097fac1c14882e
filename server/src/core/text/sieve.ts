import { Automaton } from "./automaton";
import { plainRun, type Words } from "./needed-words";

/**
 * Tells in one walk over a text which of many things may be said there: those whose words stand in it. The patterns of the others need
 * not be tried, which is most of the work where a few of a hundred fit.
 */
export class Sieve<T> {
  /** Made at the first use. */
  private automaton: Automaton | undefined;

  /**
   * `wordsOf` gives what a thing needs: of each list one word, in any case and within longer ones too. A thing that needs nothing may stand
   * in every text.
   */
  constructor(
    private readonly things: readonly T[],
    private readonly wordsOf: (thing: T) => readonly Words[],
  ) {}

  /** The things that may be said in a text, in their order. */
  candidates(text: string): readonly T[] {
    const numbers = this.walker().find(text);
    return numbers.length === 0 ? NONE : numbers.map((number) => this.things[number]!);
  }

  /** Where their words end in a text. */
  places(text: string): readonly { readonly index: number }[] {
    return this.walker()
      .places(text)
      .map((index) => ({ index }));
  }

  private walker(): Automaton {
    return (this.automaton ??= new Automaton(this.things.map((thing) => this.wordsOf(thing).flatMap(plainWords))));
  }
}

const NONE: readonly never[] = [];

/** A list in plain letters; none where one of its words has none of them, so that nothing is known. */
function plainWords(words: Words): readonly Words[] {
  const plain = words.map(plainRun);
  return plain.includes("") ? [] : [plain];
}
