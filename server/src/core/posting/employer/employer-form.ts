import type { Located } from "../../text/span";
import { employerName } from "./employer-name";

/** A name with the words of which it is the first letters, or with the mark that it ends in, where the text has them. */
export function inFull(name: Located<string>, source: string): Located<string> {
  return spelledOut(name.value, source) ?? withMark(name, source);
}

/** `Harbor Pine Clinics` for `HPC`, where the text has the words of which a name is the first letters; undefined elsewhere. */
function spelledOut(name: string, source: string): Located<string> | undefined {
  if (!INITIALS.test(name)) return undefined;
  const words = Array.from(
    name.replace("&", ""),
    (letter) => `${letter}${isLarge(letter) ? LETTERS : "\\p{Ll}{0,20}"}`,
  );
  const long = new RegExp(
    `(?<![\\p{L}\\p{N}])${words.join("(?: (?:of|for|and|the|to|in|on|with|by|at|from|de|NHS|&)){0,2},?[ -]")}(?: NHS (?:Foundation )?Trust\\b)?(?!\\p{L})`,
    "u",
  ).exec(source);
  // `Redmire Field Unit (RFU)`: whose letters stand right behind it needs no other sign.
  const isNamed = long && source.includes(`${long[0]} (${name})`);
  if (!long || (!isNamed && employerName(long[0])?.name !== long[0])) return undefined;
  return { value: long[0], span: { start: long.index, end: long.index + long[0].length } };
}

/** `Nandro’s` where the text never writes `Nandro` and once stops behind the mark: a name that ends so, and not what is its own. */
function withMark(name: Located<string>, source: string): Located<string> {
  if (!/^['’]s/.test(source.slice(name.span.end, name.span.end + 2))) return name;
  const behind = source
    .split(name.value)
    .slice(1)
    .filter((rest) => !/^\p{L}/u.test(rest));
  const isMarked =
    behind.every((rest) => /^['’]s\b/.test(rest)) &&
    behind.some((rest) => SPOKEN_OF.test(rest) || (behind.length >= 3 && STOPS.test(rest)));
  return isMarked
    ? { value: name.value + behind[0]!.slice(0, 2), span: { start: name.span.start, end: name.span.end + 2 } }
    : name;
}

const SPOKEN_OF = /^['’]s,? (?:is|has|we|you)\b/;
const STOPS = /^['’]s(?:[.,;:!?)]| (?:for|is|has|and|in|at|to|on|we|you)\b)/;

/** Three letters or more, of which all but little words are large: `HPC`, `HoPC`. */
const INITIALS = /^(?=\p{L}{3,6}$)\p{Lu}(?:\p{Ll}?\p{Lu}){2,5}$|^\p{Lu}&\p{Lu}$/u;
/** What follows on the first letter of a word: `OpenField`. */
const LETTERS = "(?:\\p{Ll}|(?<=\\p{Ll}{2})\\p{Lu}(?=\\p{Ll})){1,20}";

function isLarge(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
