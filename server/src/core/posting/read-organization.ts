import { headingWords } from "../blocks/block";
import { isDutyVerb } from "../data/duty-verbs";
import { matchesIn } from "../text/matches";
import type { Located, Span } from "../text/span";
import type { Outline } from "./outline";
import { areInitials, employerName, isStateBehindTown } from "./employer-name";
import { isEmployerPiece, readOpeningTitle } from "./opening-title";
import { agencyLine, CORPORATE, employerLines } from "./organization-lines";
import { PROFILE_BODY, SAYINGS, START } from "./organization-sayings";
import type { Prose } from "./prose";

/** What the text says of a name. */
interface Candidate {
  /** The ways in which it is written, with how often each was met and where first. */
  readonly forms: Map<string, { count: number; span: Span }>;
  score: number;
}

type Candidates = Map<string, Candidate>;

/** Below this the words do not make it plain that a name is the employer's. */
const ENOUGH = 8;

/** The employer's name as the posting writes it most; null if it does not say who that is. */
export function readOrganization(outline: Outline): Located<string> | null {
  const candidates: Candidates = new Map();
  const prose = outline.prose();
  addFields(candidates, outline);
  addAgencyLine(candidates, outline);
  addHeadings(candidates, outline);
  const below = outline.blocks[1];
  if (below?.kind === "paragraph") addSmall(candidates, below.text.trim(), below.span.start, outline);
  for (const { text, span, score } of employerLines(outline)) add(candidates, wordsAt(text, span.start), score);
  addOpening(candidates, prose);
  addSentences(candidates, prose);
  joinAbbreviations(candidates, prose);
  let best: Candidate | undefined;
  for (const candidate of candidates.values()) {
    const worth = candidate.score + usage(candidate, outline) - (isCommonWord(candidate, outline) ? 9 : 0);
    if (candidate.score > 0 && worth >= ENOUGH && (!best || worth > best.score))
      best = { forms: candidate.forms, score: worth };
  }
  if (!best) return null;
  const [value, { span }] = [...best.forms].sort(
    ([, a], [, b]) => b.count - a.count || a.span.start - b.span.start,
  )[0]!;
  return { value, span };
}

/** A run of words that may be a name, and where it stands. */
interface Words {
  readonly text: string;
  readonly toSpan: (start: number, end: number) => Span;
}

function add(candidates: Candidates, words: Words, score: number): void {
  const found = employerName(words.text);
  if (!found) return;
  const key = keyOf(found.name);
  const known = candidates.get(key) ?? { forms: new Map(), score: 0 };
  const form = known.forms.get(found.name) ?? {
    count: 0,
    span: words.toSpan(found.start, found.start + found.name.length),
  };
  form.count++;
  known.forms.set(found.name, form);
  known.score += score + (known.score === 0 && CORPORATE.test(found.name) ? 3 : 0);
  candidates.set(key, known);
}

function wordsAt(text: string, offset: number): Words {
  return { text, toSpan: (start, end) => ({ start: offset + start, end: offset + end }) };
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** `Company: …`, `Agency: …`; `Department: …` only where a public body has the name. */
function addFields(candidates: Candidates, outline: Outline): void {
  for (const field of outline.fields()) {
    if (field.kind !== "organization" || field.label.startsWith("front description")) continue;
    const value = field.value.split(/[;|(]|,\s(?!Inc|LLC|Ltd|Department)|\.\s/)[0]!.trim();
    if (
      value.length > 80 ||
      /^(?:a|an|the|we|our|is|confidential|undisclosed)\b|^(?:schools?|council|company|client|various|agency)$/i.test(
        value,
      ) ||
      value.split(/\s+/).length > 9
    )
      continue;
    add(candidates, wordsAt(value, field.span.start), 40);
  }
}

/** A public body below the title is the employer whatever else is said. */
function addAgencyLine(candidates: Candidates, outline: Outline): void {
  const agency = agencyLine(outline);
  if (agency)
    candidates.set(keyOf(agency.text), {
      forms: new Map([[agency.text, { count: 1, span: agency.span }]]),
      score: agency.score,
    });
}

/** `About Northwind`, `Why Northwind?`, `Life at Northwind`. */
function addHeadings(candidates: Candidates, outline: Outline): void {
  for (const block of outline.blocks) {
    if (block.kind !== "heading") continue;
    const words = headingWords(block);
    const match =
      /^(?:about|why(?: join| work (?:at|for|with)| choose)?|who is|meet|(?:working|life|careers|benefits|culture) at|join|welcome to|what is)\s+(?=(.{2,60})$)/i.exec(
        words,
      );
    if (!match) continue;
    const start = block.span.start + block.text.indexOf(words) + match[0].length;
    if (/^\p{Ll}/u.test(match[1]!)) addSmall(candidates, match[1]!, start, outline);
    else add(candidates, wordsAt(match[1]!, start), 11);
  }
}

/** A name in small letters is one only where a sentence begins with it: `About lumen`, `lumen is a …`. */
function addSmall(candidates: Candidates, name: string, start: number, { source }: Outline): void {
  if (!/^[\p{Ll}\d.]{2,20}$/u.test(name)) return;
  if (!["is", "was", "has", "helps", "builds"].some((verb) => source.includes(`\n${name} ${verb} `))) return;
  candidates.set(keyOf(name), {
    forms: new Map([[name, { count: 1, span: { start, end: start + name.length } }]]),
    score: 14,
  });
}

/** What stands between the title with which a text opens and its first sentence: `Data Clerk, Harbor Trust, Leeds — …`. */
function addOpening(candidates: Candidates, prose: readonly Prose[]): void {
  const first = prose[0];
  if (!first || first.text.length <= 120) return;
  const title = readOpeningTitle(first.text);
  if (!title?.isSetOff || title.rest.end - title.rest.start < 4) return;
  for (const match of first.text.slice(title.rest.start, title.rest.end).matchAll(/[^,]+/g)) {
    const name = match[0].trim();
    if (!/^(?:The )?\p{Lu}/u.test(name) || !isEmployerPiece(name)) continue;
    const start = title.rest.start + match.index + match[0].indexOf(name);
    add(candidates, { text: name, toSpan: (from, to) => first.toSpan(start + from, start + to) }, 24);
  }
}

const NAME_WORD = "(?:\\p{Lu}|\\d{1,3}\\p{Lu})(?:[\\p{L}\\p{N}&'’+-]|\\.(?=[\\p{L}\\p{N}])|(?<=\\b\\p{Lu})\\.){0,30}";
const NAME = new RegExp(
  `${NAME_WORD}(?: (?:(?:of|the|and|&|for|de) ){0,2}(?:${NAME_WORD}|\\d{1,3})){0,7}(?:,? (?:Inc|LLC|L[Tt][Dd]|ltd|Limited|GmbH|Corp|Co|LLP|PLLC|PLC|P\\.[AC]|L\\.L\\.[CP])\\b\\.?)?`,
  "gu",
);
/** What is said behind a name whatever stands before it, and what needs words before it; each with a quick look that saves the exact ones. */
const BEHIND = SAYINGS.filter(({ before }) => !before);
const ANY_BEHIND = anyOf(BEHIND.map(({ after }) => after!));
const LED = SAYINGS.flatMap((saying) => (saying.before ? { ...saying, before: atEnd(saying.before) } : []));
const ANY_LEAD = anyOf(LED.map(({ before }) => before));

function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join("|"), "u");
}

/** A pattern for the end of a text, tried there alone instead of from every place on. */
function atEnd({ source, flags }: RegExp): RegExp {
  return new RegExp(`$(?<=${source})`, flags);
}

/** A public body as the employer of an office: the larger of the two signs the contract. */
const OF_BODY = /\b(?:in|within|of) (?:the )?$/;
const BODY_NAME =
  /(?:Administration|Agency|Ministry|Department of [A-Z][a-z]+(?: [A-Z][a-z]+)?|Commission|Bureau|Authority)$/;
const IN_PROFILE = new RegExp(`^ (?:is|are) (?:an?|the|one of|among) (?=[^.]{0,90}\\b(?:${PROFILE_BODY})\\b)`);
/** Words that begin sentences before names and are no part of them. */
const LEAD =
  /^(?:At|AT|Join|Joining|About|Why|Here at|The|Our|With|As|In|Working|Work|For|From|Since|And|But|If|When|While) (?=\p{Lu}|\d)/u;
/** What may stand between a name and what is said of it: `(NFS)`, `, Inc.`, `, a charity,`. */
const ASIDE =
  /^(?:\s\([^()]{2,40}\))?(?:,? (?:Inc|LLC|Ltd|L\.?P)\b\.?,?)?(?: in \p{Lu}[\p{L}.]{1,20}(?: \p{Lu}\p{L}{1,20})?, [A-Z]{2}(?= (?:is|are|has|seeks)\b))?(?:, [^,.]{3,60},(?= (?:is|are|has|we|was|seeks)\b))?/u;

function addSentences(candidates: Candidates, prose: readonly Prose[]): void {
  for (const { block, text, toSpan } of prose) {
    if (block.kind === "heading") continue;
    const item = block.kind === "list-item" ? 0.75 : 1;
    const about = block.section === "about-company" || block.section === "equal-opportunity" ? 1.3 : 1;
    for (const match of matchesIn(text, NAME)) {
      // `- Implement People Group standards`: an item begins with what is to be done.
      if (item < 1 && match.index < 4 && isDutyVerb(/^\p{L}+/u.exec(match[0])?.[0] ?? "")) continue;
      if (/^(?:Uphold|Embrace|Embody|Champion) the /.test(match[0])) continue;
      const lead = LEAD.exec(match[0]);
      const start = match.index + (lead?.[0].length ?? 0) - partnersBefore(text, match).length;
      const tail = match.index + match[0].length - (/['’]s$/.test(match[0].slice(-2)) ? 2 : 0);
      // The stop of `Harbor Pine Inc. is …` belongs to the name.
      const end =
        tail + (/\b(?:Inc|Ltd|Corp|Co)$/.test(match[0]) && /^\. \p{Ll}/u.test(text.slice(tail, tail + 3)) ? 1 : 0);
      const before = text.slice(Math.max(0, start - 40), start);
      const score = scoreOf(
        text.slice(start, end),
        before,
        text.slice(end, end + 190),
        block.section === "about-company",
      );
      if (score === 0 || OTHER_EMPLOYER.test(before) || isStateBehindTown(text.slice(start, end), before)) continue;
      add(
        candidates,
        { text: text.slice(start, end), toSpan: (from, to) => toSpan(start + from, start + to) },
        score * item * about,
      );
    }
  }
}

/** `Miller, ` of `Miller, Webb & Stone LLP`: the first partners of a firm. */
function partnersBefore(text: string, { 0: name, index }: RegExpExecArray): string {
  if (!/ (?:&|and) \p{Lu}\p{L}{1,20},? (?:LLP|LLC|PLLC|P\.[AC]|Inc|Ltd)\b/u.test(name)) return "";
  return /(?:\p{Lu}\p{L}{1,15}, ){1,2}$/u.exec(text.slice(Math.max(0, index - 36), index))?.[0] ?? "";
}

/** How plainly the words around a name say that it is the employer's. */
function scoreOf(name: string, before: string, after: string, inProfile: boolean): number {
  const aside = ASIDE.exec(after)![0];
  const behind = after.slice(aside.length);
  let score = 0;
  const follows = (said: RegExp | undefined) => !said || said.test(after) || (aside !== "" && said.test(behind));
  if (follows(ANY_BEHIND)) for (const saying of BEHIND) if (follows(saying.after)) score += saying.score;
  if (ANY_LEAD.test(before))
    for (const saying of LED) if (saying.before.test(before) && follows(saying.after)) score += saying.score;
  if (inProfile && START.test(before) && IN_PROFILE.test(behind)) score += 9;
  if (OF_BODY.test(before) && BODY_NAME.test(name) && /^\s\([A-Z\d]{2,8}\)/.test(after)) score += 14;
  return score;
}

const OTHER_EMPLOYER =
  /\b[Aa]n? (?:\p{Ll}[\p{L}-]{2,20} ){0,3}(?:excellent|expanding|growing|leading|busy|large|small|local|national|international|independent|established|reputable|private|prestigious|successful|modern|global|innovative|dynamic) $|\b(?:experience|degree|worked|previously|such as|like|including|e\.g\.|using|clients?|customers?) (?:\p{L}+ )?$/iu;

/** `Northwind Freight Service (NFS)`: what is said of the letters is said of the name. */
function joinAbbreviations(candidates: Candidates, prose: readonly Prose[]): void {
  for (const { text, toSpan } of prose) {
    if (!text.includes("(") || !IN_BRACKETS.test(text)) continue;
    for (const match of matchesIn(text, SHORTENED)) {
      const long = employerName(match[1]!);
      const short = candidates.get(keyOf(match[2]!));
      const known = long && candidates.get(keyOf(long.name));
      if (!long || !short || known === short) continue;
      if (known) known.score += short.score;
      else if (areInitials(match[2]!, long.name)) {
        const at = match.index + long.start;
        const span = toSpan(at, at + long.name.length);
        candidates.set(keyOf(long.name), { forms: new Map([[long.name, { count: 1, span }]]), score: short.score });
      } else continue;
      candidates.delete(keyOf(match[2]!));
    }
  }
}

const IN_BRACKETS = /\s\(["“]?[\p{Lu}\d]{2,8}["”]?\)/u;
const SHORTENED = new RegExp(`(${NAME.source})\\s\\(["“]?([\\p{Lu}\\d]{2,8})["”]?\\)`, "gu");

/** Whether a name of one word is a word of the text as well: a sentence that begins with it says nothing of an employer. */
function isCommonWord(candidate: Candidate, { source }: Outline): boolean {
  return [...candidate.forms.keys()].every(
    (name) => /^\p{Lu}\p{Ll}+$/u.test(name) && source.includes(` ${name.toLowerCase()}`),
  );
}

/** How often the posting uses the name: a little for each time, for names of which something is said. */
function usage(candidate: Candidate, outline: Outline): number {
  let count = 0;
  for (const name of candidate.forms.keys())
    for (
      let at = outline.source.indexOf(name);
      at >= 0 && count < 12;
      at = outline.source.indexOf(name, at + name.length)
    )
      count++;
  return count * 0.6;
}
