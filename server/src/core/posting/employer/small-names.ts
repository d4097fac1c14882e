import { matchesIn } from "../../text/matches";
import type { EmployerCandidates, Words } from "./employer-candidates";
import { isNoName } from "./employer-name";

/** What speaks for a name in small letters that is surely one. */
const SURELY = 14;

/** A name in small letters that a heading or the second line has: one only where a sentence begins with it, `lumen is a …`. */
export function addSmall(candidates: EmployerCandidates, { text, toSpan }: Words, source: string): void {
  if (!/^[\p{Ll}\d.]{2,20}$/u.test(text) || isNoName(text)) return;
  if (
    [...SPEAKS_OF, "\n_ was ", "\n_ helps ", "\n_ builds "].some((words) => source.includes(words.replace("_", text)))
  )
    candidates.put(text, toSpan(0, text.length), SURELY);
}

/** The names that begin with a small letter or a figure, where a sentence says of them what is said of employers and the text has them again. */
export function addSmallNames(candidates: EmployerCandidates, { text, toSpan }: Words, source: string): void {
  for (const { pattern, isAgain } of SAYINGS)
    for (const { 0: lead, 1: name = "", index } of Array.from(matchesIn(text, pattern)).slice(0, MOST)) {
      if (isNoName(name) || !isAgain(name, source.slice(0, REACH))) continue;
      const start = index + lead.length;
      candidates.put(name, toSpan(start, start + name.length), SURELY);
    }
}

/** How many names of a block are looked for in the text, and how far, in UTF-16 units: farther than a posting goes. */
const MOST = 5;
const REACH = 20_000;

interface Saying {
  /** What stands before the name, with the name behind it. */
  readonly pattern: RegExp;
  readonly isAgain: (name: string, source: string) => boolean;
}

/** What a text says of a name and of nothing else that stands behind `At`. */
const SPEAKS_OF = ["\n_ is ", "\n_ has ", ". _ is ", "About _", "Why _", "_’s ", "_'s ", " at _ ", " at _,", " at _\n"];

const SAYINGS: readonly Saying[] = [
  {
    // `lumen is hiring a …` at the head of a text
    pattern:
      /(?:^\W{0,3}|[.?!] )(?=(\p{Ll}[\p{Ll}\d.]{2,20}(?<!client|company|team|department|group))(?: \p{Lu}[\p{L}&]{0,12})? is (?:currently |now |always )?(?:seeking|hiring|recruiting|searching for|looking (?:for|to))\b)/gu,
    isAgain: (name, source) => source.indexOf(name) !== source.lastIndexOf(name),
  },
  {
    // `At lumen, we …`
    pattern: /\b[Aa]t (?=((?:\p{Ll}[\p{Ll}\d.-]{2,20}|\d{1,5}[\p{L}\d]{0,16})(?<![.-])),? (?:we|our|you)\b)/gu,
    isAgain: (name, source) => SPEAKS_OF.some((words) => source.includes(words.replace("_", name))),
  },
];
