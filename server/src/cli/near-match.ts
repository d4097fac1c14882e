/** How many letters may differ in a word that is taken for a slip of another. */
const MOST_SLIPS = 3;

/** The one of `words` that somebody who wrote `given` most likely meant; undefined if none is near. */
export function nearMatch(given: string, words: Iterable<string>): string | undefined {
  let best: string | undefined;
  let fewest = Math.min(MOST_SLIPS, Math.floor(given.length / 2)) + 1;
  for (const word of words) {
    const slips = distance(given.toLowerCase(), word.toLowerCase());
    if (slips >= fewest) continue;
    fewest = slips;
    best = word;
  }
  return best;
}

/** A question to add to a message: “; did you mean …?”, or nothing where no word is near. */
export function didYouMean(given: string, words: Iterable<string>): string {
  const near = nearMatch(given, words);
  return near === undefined ? "" : `; did you mean “${near}”?`;
}

/** The number of letters to add, drop or change to make one word of another. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const changed = above[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(changed, above[column]! + 1, current[column - 1]! + 1));
    }
    above = current;
  }
  return above[b.length]!;
}
