/** How far a text is searched, in UTF-16 units: farther than a posting goes, so that each search takes as long in any text. */
const REACH = 20_000;

/** Whether words stand in more places than one of a text; only its beginning counts where it is longer than any posting. */
export function standsTwice(text: string, words: string): boolean {
  const beginning = text.length > REACH ? text.slice(0, REACH) : text;
  const first = beginning.indexOf(words);
  return first >= 0 && beginning.includes(words, first + 1);
}
