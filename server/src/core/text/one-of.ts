/**
 * The source of a pattern that fits any of some words, at each place the longest; a space in a word stands for any white space.
 * Words that begin alike share their beginning, so that a long list takes little more time than a short one.
 */
export function oneOf(words: Iterable<string>): string {
  return sourceOf([...new Set(words)].sort());
}

/** The source for words that are sorted and different; an empty word makes the others optional. */
function sourceOf(words: readonly string[]): string {
  const endsHere = words[0] === "";
  const byFirst = new Map<string, string[]>();
  for (const word of endsHere ? words.slice(1) : words) {
    const rest = byFirst.get(word[0]!);
    if (rest) rest.push(word.slice(1));
    else byFirst.set(word[0]!, [word.slice(1)]);
  }
  const branches = [...byFirst].map(([first, rests]) => escaped(first) + (rests.join("") ? sourceOf(rests) : ""));
  if (branches.length === 0) return "";
  const isOne = branches.length === 1 && !endsHere;
  return isOne ? branches[0]! : `(?:${branches.join("|")})${endsHere ? "?" : ""}`;
}

function escaped(character: string): string {
  return character === " " ? "\\s" : character.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
}
