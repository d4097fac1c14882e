import { endsAsInstitution, isFirm } from "./employer-name";
import type { Outline } from "../outline";
import { isOnlyPlaces } from "../places/parse-places";

/** Whether the text has the words of a name in small letters as well, one behind the other. */
export function isPhrase(name: string, { source }: Outline): boolean {
  return name.includes(" ") && !name.includes(" of ") && source.includes(` ${name.toLowerCase()}`);
}

/** Whether the words of a name are words of the text as well: a sentence that begins with one of them says nothing of an employer, and a unit is called by several. */
export function areCommonWords(names: readonly string[], { source }: Outline): boolean {
  const isSpokenOf = (name: string) =>
    source.startsWith(name) ||
    source.includes(`${name} is a `) ||
    source.toLowerCase().includes(`about ${name.toLowerCase()}`);
  // A text that begins with a name, or says what it is, speaks of who has it.
  if (names.some((name) => name.includes(" ") && isSpokenOf(name))) return false;
  const isCommon = (word: string) => hasWord(source, word.toLowerCase());
  return names.every((name) =>
    name.includes(" ")
      ? !isFirm(name) &&
        !endsAsInstitution(name) &&
        name.split(" ").every((word) => isCommon(word.replace(/['’]?s$/, "")))
      : /^\p{Lu}\p{Ll}+$/u.test(name) && isCommon(name),
  );
}

/** Whether a text has a word of small letters, also with an ending: not `collabora` of `collaboration`. */
function hasWord(source: string, word: string): boolean {
  for (let at = source.indexOf(` ${word}`); at >= 0; at = source.indexOf(` ${word}`, at + 1))
    if (/^(?:s|es|d|ed|ing|ly)?(?!\p{L})/u.test(source.slice(at + 1 + word.length, at + 6 + word.length))) return true;
  return false;
}

/** Whether a name of one word is that of a town, and the text says what is there. */
export function areTowns(names: readonly string[], { source }: Outline): boolean {
  return names.every((name) => !name.includes(" ") && source.includes(` in ${name}`) && isOnlyPlaces(name));
}

/** How lines end that name a part of the employer or something else. */
export const NO_EMPLOYER =
  /\b(?:Team|Departments?|Directorates?|Divisions?|Unit|Lab|Laboratory|Engineering|Operations|Marketing|Finance|Sales|Shift|Technology|Research|Position|Job|Jobs|Time|Permanent|Contract|Remote|Hybrid|Posted|Today|Overview|Description|Specifications?|Details|Location|Locations|Design|Product|Support|Administration|Announcement|Bulletin|Opportunity|Opportunities|Careers?|Booklet|Pack|Profile)$/i;
