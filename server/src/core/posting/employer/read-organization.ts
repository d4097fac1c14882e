import { headingWords } from "../../blocks/block";
import { matchesIn } from "../../text/matches";
import type { Located } from "../../text/span";
import { EmployerCandidates, isSite, SURE, used, type Words } from "./employer-candidates";
import { isCalled, nameByUse } from "./employer-by-use";
import { inFull } from "./employer-form";
import { TOWN, UNIT, type EmployerLine } from "./employer-frame";
import { nameOfHost } from "./employer-host";
import { areInitials, employerName, isInstitution, isKind, isNoName, TRUST, type FoundName } from "./employer-name";
import { isStateUniversity } from "./employer-run";
import { NO_EMPLOYER } from "./employer-words";
import { addSmall, addSmallNames } from "./small-names";
import { bodiesIn, isSilent, NAME, namesInSentences } from "./employer-sentences";
import { beginsLine, employerLines } from "./organization-lines";
import type { Outline } from "../outline";
import { isOnlyPlaces } from "../places/parse-places";
import type { Prose } from "../prose";

/** The employer's name as the posting writes it most; null if it does not say who that is. */
export function readOrganization(outline: Outline, title: Located<string> | null): Located<string> | null {
  const candidates = new EmployerCandidates(title?.value ?? "");
  const prose = outline.prose();
  addFields(candidates, outline, title?.value);
  addHeadings(candidates, outline);
  const below = outline.blocks[1];
  if (below?.kind === "paragraph") addSmall(candidates, wordsAt(below.text.trim(), below.span.start), outline.source);
  const lines = [...employerLines(outline, title)];
  addLines(candidates, lines);
  const loud = prose.filter((one) => !isSilent(one));
  for (const one of loud) addSmallNames(candidates, one, outline.source);
  addSentences(candidates, loud);
  joinAbbreviations(candidates, loud);
  addOwner(candidates, loud, outline);
  candidates.joinInitials();
  candidates.joinShortened();
  let best = candidates.best(outline);
  const few = best ? null : candidates.best(outline, LITTLE);
  if (!best) {
    addSentences(candidates, prose.filter(isSilent));
    best = candidates.best(outline) ?? ofHost(outline) ?? onlyBody(loud, outline) ?? nameByUse(prose, outline.source);
  }
  if (!best) {
    // Where nothing else speaks for any name, the one that stands where employers do is theirs.
    addLines(
      candidates,
      lines
        .filter((line) => line.score >= IN_HEAD && beginsLine(line, outline) && !IS_CODE.test(line.text))
        .map((line) => ({ ...line, score: BESIDE_NOTHING })),
    );
    best = candidates.best(outline) ?? (few && isOnlyName(few, title, outline) ? few : null);
  }
  return best && inFull(best, outline.source);
}

/** What little may speak for a name where nothing speaks for another. */
const LITTLE = 4;

/** Whether a name is one that only somebody can have, which the text has again, and that stands beside no title. */
function isOnlyName(name: Located<string>, title: Located<string> | null, outline: Outline): boolean {
  const { value, span } = name;
  const { source } = outline;
  if (title && !source.slice(title.span.start, span.start).includes("\n")) return false;
  // A hospital of a trust that is not named speaks of its departments.
  if (isSite(value) || NO_EMPLOYER.test(value) || /\b(?:NHS|Trust)\b/.test(source)) return false;
  return used(value, outline) > (PLAIN_WORD.test(value) ? 2 : 1) && isCalled(name, source);
}

const PLAIN_WORD = /^\p{Lu}\p{Ll}+$/u;

/** The score of a line that stands alone where employers are named. */
const IN_HEAD = 5;
const BESIDE_NOTHING = 3;
/** `SCS1`: a grade. */
const IS_CODE = /^\p{Lu}{1,4}\d{1,2}$/u;

function ofHost(outline: Outline): Located<string> | null {
  const found = nameOfHost(outline);
  return found ? { value: found.name, span: { start: found.start, end: found.start + found.name.length } } : null;
}

/** The institution that the prose names most where nothing is said of any name: more than once, or alone of all; null where it names none. */
function onlyBody(prose: readonly Prose[], { source }: Outline): Located<string> | null {
  const bodies = new Map<string, Located<string> & { uses: number }>();
  for (const { text, toSpan } of prose)
    for (const { name, start } of bodiesIn(text)) {
      if (UNIT.test(name) || TOWN.test(name) || name.includes(" School of ")) continue;
      const known = bodies.get(name);
      if (known) known.uses++;
      else bodies.set(name, { value: name, span: toSpan(start, start + name.length), uses: 1 });
    }
  const trusts = [...bodies.values()].filter(({ value }) => TRUST.test(value));
  const [most, next] = trusts.length === 1 ? trusts : [...bodies.values()].sort((a, b) => b.uses - a.uses);
  const isPlain = most && (most.uses > 1 || (!next && isOwnName(most.value, source)));
  return isPlain ? { value: most.value, span: most.span } : null;
}

const SIGNS = new RegExp(`${TRUST.source}|\\bUniversity$|^University of `, "i");
const OF_OTHERS = /\b(?:to|from|with|by|near|between|and) (?:the )?$/;

/** Whether a body that is named once can be the employer: many belong to no such one, and its words are not those of the text. */
function isOwnName(name: string, source: string): boolean {
  if (TRUST.test(name)) return true;
  if (/\b(?:and|Association|Society|Institute|Foundation|University)\b/.test(name) || isKind(name)) return false;
  if (OF_OTHERS.test(source.slice(Math.max(0, source.indexOf(name) - 12), source.indexOf(name)))) return false;
  const isQuoted = ['"', "“"].some((mark) => source.includes(mark + name));
  const words = name.split(" ").slice(0, -1);
  return !isQuoted && words.some((word) => !source.includes(` ${word.toLowerCase()}`));
}

function wordsAt(text: string, offset: number): Words {
  return { text, toSpan: (start, end) => ({ start: offset + start, end: offset + end }) };
}

/** `Company: …`, `Agency: …`; `Department: …` only where a public body has the name. */
function addFields(candidates: EmployerCandidates, outline: Outline, title: string | undefined): void {
  for (const field of outline.fields()) {
    if (field.kind !== "organization") continue;
    // `Funding agency: …`: who pays for the work.
    if (/\bfunding \w{1,12}\W{1,4}$/i.test(outline.source.slice(Math.max(0, field.span.start - 30), field.span.start)))
      continue;
    const [first = "", next = ""] = field.value.split(/[;|(]|,\s(?!Inc|LLC|Ltd|Department)|\.\s/);
    // `Department of Music, Harbor University`: the part and the whole; `University of California, Davis`: the whole and its campus.
    const isCampus = isStateUniversity(first) && field.value.startsWith(`${first}, ${next}`);
    const value = isCampus
      ? `${first}, ${next.trimEnd()}`
      : (PART.test(first) && isInstitution(next) ? next : first).trim();
    // `School: School of Nursing`, `School: Primary`: a part of the employer, or its kind.
    if (field.label.startsWith("school") && (/^School of\b/.test(value) || !isInstitution(value))) continue;
    if (value.length > 80 || value.split(/\s+/).length > 9 || NO_VALUE.test(value)) continue;
    const words = wordsAt(value, field.span.start + field.value.indexOf(value));
    // What a field for the name alone holds is the name, also one of small letters: `Company: Redmire general trading`.
    if (IS_NAME_FIELD.test(field.label) && value !== title && isUnusualName(value))
      candidates.put(value, words.toSpan(0, value.length), 40);
    else if (!PHRASE.test(value)) candidates.add(words, 40);
  }
}

const IS_NAME_FIELD = /^(?:company|employer|hiring company)(?: name)?$/;

/** Whether words that are no name elsewhere are one behind a label: none of a sentence, of a place, of who hides his name. */
function isUnusualName(value: string): boolean {
  return (
    /^[\p{L}\d]/u.test(value) &&
    (PHRASE.test(value) || !employerName(value)) &&
    !isOnlyPlaces(value) &&
    !HIDDEN.test(value) &&
    !isNoName(value) &&
    !/[\d_]{5}|[:/]/.test(value)
  );
}

const HIDDEN =
  /\b(?:is|are|was|has|have|one of|since|with|we|our|my|you|your|an?|that|who|for|clients?|anonymous|private|undisclosed|disclosed|various|leading|n\/a|tb[acd])\b/i;
const PART = /^(?:Department|School|Faculty|Institute|Division|College|Cent(?:er|re)) (?:of|for)\b/;
/** What says no more than what kind of employer it is. */
const NO_VALUE =
  /^(?:part of|an? (?=[a-z])|(?:we|our|is|confidential|undisclosed)\b)|^(?:schools?|council|company|client|various|agency)$/i;
/** `Established since 1990 and growing rapidly`: words in small letters behind the first. */
const PHRASE = /^\p{L}+ (?!(?:of|and|for|the|de|du|von|van) )\p{Ll}{2,} /u;

/** The lines near the title; a public body is named there with all that it is part of. */
function addLines(candidates: EmployerCandidates, lines: readonly EmployerLine[]): void {
  for (const { text, span, score, isSure } of lines) {
    if (/[$€£]\d/.test(text)) continue;
    if (score < SURE && !isSure) candidates.add(wordsAt(text, span.start), score);
    else candidates.put(text, span, score);
  }
}

/** `About Northwind`, `Why Northwind?`, `Life at Northwind`. */
function addHeadings(candidates: EmployerCandidates, outline: Outline): void {
  for (const { label, value, span } of outline.fields()) {
    const name = label.startsWith("front ") ? JOBS_AT.exec(value)?.[1] : undefined;
    if (name) candidates.add(wordsAt(name, span.start + value.indexOf(name)), 14);
  }
  const heads = new Set<string>();
  for (const block of outline.blocks) {
    if (block.kind !== "heading") continue;
    const words = headingWords(block);
    const seeks = SEEKING_HEADING.exec(words)?.[0];
    if (seeks) candidates.add(wordsAt(seeks, block.span.start + block.text.indexOf(words)), 11);
    const match = NAMING_HEADING.exec(words);
    // The head of each page says no more than the first.
    if (!match || heads.has(words)) continue;
    heads.add(words);
    const named = wordsAt(
      match[1]!.split(BEHIND_NAME)[0]!,
      block.span.start + block.text.indexOf(words) + match[0].length,
    );
    candidates.add(named, 11);
    addSmall(candidates, named, outline.source);
  }
}

/** `Northwind is hiring a Night Clerk`. */
const SEEKING_HEADING = /^\S.{1,50}?(?= is (?:now |currently )?(?:hiring|looking for|seeking|recruiting)\b)/u;
/** The place behind a name, `Life at Northwind, Leeds`. */
const BEHIND_NAME = /,\s(?!Inc|LLC|Ltd)|\s[|–-]\s/;
/** `title: Jobs at Northwind`. */
const JOBS_AT =
  /^(?:jobs|careers?|vacanc(?:y|ies)|work(?:ing)?|positions|opportunities|openings) (?:at|with) (.{2,60})$/i;
const NAMING_HEADING =
  /^(?:about|why(?: join| work (?:at|for|with)| choose)?|who (?:is|are)|meet|(?:[\p{L}' ]{0,30}\b)?(?:work|working|life|careers|jobs|benefits|culture) at|join|welcome to|what is)\s+(?=(.{2,60})$)/iu;

function addSentences(candidates: EmployerCandidates, prose: readonly Prose[]): void {
  for (const said of namesInSentences(prose)) {
    if (candidates.isClear) return;
    candidates.add(said, said.score);
  }
}

/** The only trust or university that a posting of a hospital, a library or a unit names signs the contract. */
function addOwner(candidates: EmployerCandidates, prose: readonly Prose[], outline: Outline): void {
  if (candidates.isClear || !/\bTrust\b|\bHealth Board\b|\bUniversity\b/.test(outline.source)) return;
  const isOfHospital = /\bNHS (?:Foundation )?Trust\b|\bHealth Board\b/.test(outline.source);
  if (!isOfHospital && !isSite(candidates.best(outline)?.value ?? "")) return;
  const owners = new Map<string, Words>();
  for (const { text, toSpan } of prose)
    for (const { name, start } of bodiesIn(text))
      if (SIGNS.test(name) && !owners.has(name))
        owners.set(name, { text: name, toSpan: (from, to) => toSpan(start + from, start + to) });
  const [only, other] = [...owners.values()];
  if (only && !other) candidates.add(only, TRUST.test(only.text) ? 4 : 3);
}

/** `Northwind Freight Service (NFS)`, `Northwind Freight Service (Northwind)`: what is said of the short name is said of the long one. */
function joinAbbreviations(candidates: EmployerCandidates, prose: readonly Prose[]): void {
  for (const { text, toSpan } of prose) {
    if (!text.includes("(")) continue;
    for (const { 1: letters = "", index } of matchesIn(text, IN_BRACKETS)) {
      if (!candidates.has(letters)) continue;
      const from = Math.max(0, index - LONGEST_NAME);
      const run = [...matchesIn(text.slice(from, index), NAME)].at(-1);
      const found = run && run.index + run[0].length === index - from ? employerName(run[0]) : undefined;
      if (!run || !found) continue;
      const long = withoutGlued(found, letters);
      const at = from + run.index + long.start;
      candidates.join(letters, long.name, toSpan(at, at + long.name.length));
    }
  }
}

/** `Our OpportunitiesHarbor Pine Clinics (HPC)`: the name whose first letters stand behind it, where a heading is glued to it. */
function withoutGlued(found: FoundName, letters: string): FoundName {
  const glued = /\p{Ll}{4}(?=\p{Lu}\p{Ll})/u.exec(found.name);
  const name = glued ? found.name.slice(glued.index + 4) : "";
  return glued && areInitials(letters, name) && !areInitials(letters, found.name)
    ? { name, start: found.start + glued.index + 4 }
    : found;
}

const IN_BRACKETS = /\s\(["“]?([\p{Lu}\d]{2,8}|\p{Lu}\p{L}{2,20})["”]?\)/gu;
const LONGEST_NAME = 120;
