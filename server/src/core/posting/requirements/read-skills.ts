import { LICENCES } from "../../data/licences";
import { TECHNOLOGIES } from "../../data/technologies";
import { remember } from "../../text/remember";
import type { Located } from "../../text/span";
import { buildNameIndex, findNames, type NameMatch, type Spelling } from "./name-index";

interface NamedSkill {
  readonly name: string;
  /** Whether the spelling is an ordinary word too, so that the words around it must show what is meant. */
  readonly ordinary: boolean;
}

/** The technologies, licences and certificates that plain words name, by their proper names and at their words, each once. */
export const readSkills: (text: string) => readonly Located<string>[] = remember(findSkills);

function findSkills(text: string): Located<string>[] {
  const names = findNames(text, INDEX);
  const seen = new Set<string>();
  return names
    .filter((name, index) => !name.value.ordinary || isMeantAsName(text, names, index))
    .filter(({ value: { name } }) => !seen.has(name) && seen.add(name))
    .map(({ value, start, end }) => ({ value: value.name, span: { start, end } }));
}

const INDEX = buildNameIndex(spellings());

function* spellings(): Generator<Spelling<NamedSkill>> {
  for (const { name, variants, misspellings, ordinaryWords, exactCase } of TECHNOLOGIES) {
    const plain = { name, ordinary: false };
    for (const words of ordinaryWords) yield { words, exact: true, value: { name, ordinary: true } };
    for (const words of [name, ...variants])
      if (!ordinaryWords.includes(words)) yield { words, exact: exactCase, value: plain };
    for (const words of misspellings) yield { words, exact: true, value: plain };
  }
  for (const { name, variants, shortForms } of LICENCES) {
    const value = { name, ordinary: false };
    for (const words of [name.replace(/’/g, "'"), ...variants]) yield { words, exact: false, value };
    for (const words of shortForms) yield { words, exact: true, value };
  }
}

/** What joins the members of a list. */
const JOINT =
  /^(?: ?[,/|+•·;] ?| ?,? ?(?:and|or|&|and\/or) )(?:and |or |& )?$|^(?: (?:suite|products|applications|programs|tools))? ?(?:[(:]|,? (?:including|such as|especially|particularly|like))(?: ?(?:e\.g\.|i\.e\.|including|such as),?)? ?$/i;
const CUE_BEFORE =
  /\bknows? $|(?:\b(?:proficien(?:t|cy)|skilled|experienced?|expertise|fluen(?:t|cy)|knowledge|familiar(?:ity)?|background|competen(?:t|ce|cy)|skills|expert|literate|comfortable|program(?:ming)?|coding|scripting|develop(?:ment|ing)?|written|languages?|work(?:ing|ed)?)(?: level)? (?:in|with|of|using|on)|\bhands-on|\byears?'?(?: of)?|\b(?:using|writing|MS|e\.g\.|such as|like|including|languages?:?|frameworks?:?|tools?:?|technologies:?|skills:)),? \(?$/i;
const CUE_AFTER =
  /^ (?:programming|language|framework|developers?|development|engineers?|scripts?|scripting|spreadsheets?|formulas|macros|code|skills|proficiency|certification|certified|EHR|EMR|library|experience|pipelines?|jobs|clusters?|tables|dashboards?|applications?|software)\b/i;
const ENDS =
  /^(?: ?[,.;:)/|]| (?:and|or|&|for|of|to|is|are|professionally|daily|code|preferred|required|a plus)\b| ?$| \()/;

/** Whether an ordinary word is meant as a name: in a list with a sure name, behind a cue, before a telling noun, or alone. */
function isMeantAsName(text: string, names: readonly NameMatch<NamedSkill>[], index: number): boolean {
  const name = names[index]!;
  if (text.trim() === text.slice(name.start, name.end)) return true;
  const after = text.slice(name.end, name.end + 24);
  if (CUE_AFTER.test(after)) return true;
  if (ENDS.test(after) && CUE_BEFORE.test(text.slice(Math.max(0, name.start - 48), name.start))) return true;
  return joinsSureName(text, names, { index, step: -1 }) || joinsSureName(text, names, { index, step: 1 });
}

/** Walks along a list, at most 12 members, to a name that can be nothing else. */
function joinsSureName(
  text: string,
  names: readonly NameMatch<NamedSkill>[],
  from: { index: number; step: -1 | 1 },
): boolean {
  let here = names[from.index]!;
  for (let i = from.index + from.step, left = 12; i >= 0 && i < names.length && left > 0; i += from.step, left--) {
    const next = names[i]!;
    const between = from.step > 0 ? text.slice(here.end, next.start) : text.slice(next.end, here.start);
    if (between.length > 30 || !JOINT.test(between)) return false;
    if (!next.value.ordinary) return true;
    here = next;
  }
  return false;
}
