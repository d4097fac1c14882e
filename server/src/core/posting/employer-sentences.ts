import { isDutyVerb } from "../data/duty-verbs";
import { matchesIn } from "../text/matches";
import type { Span } from "../text/span";
import type { Words } from "./employer-candidates";
import { employerName, isFirm, isInstitution, isNoName, type FoundName } from "./employer-name";
import { FOLLOWS, LEADS, PROFILE_BODY, SAYINGS, START } from "./organization-sayings";
import type { Prose } from "./prose";
import { isAsking } from "./section-kinship";

/** A name, and how plainly its sentence says that it is the employer's. */
export interface SaidName extends Words {
  readonly score: number;
}

const AS_ONE = /^ (?:is|has|was|seeks|offers|provides|are (?:currently |now )?(?:looking|recruiting|hiring|working))\b/;

/** The names of which a sentence says what is said of employers. */
export function* namesInSentences(prose: readonly Prose[]): Generator<SaidName> {
  for (const one of prose) {
    const { block, text, toSpan } = one;
    const isItem = block.kind === "list-item";
    if (block.kind === "heading") continue;
    const weight =
      (isItem && !isSilent(one) ? 0.75 : 1) *
      (block.section === "about-company" || block.section === "equal-opportunity" ? 1.3 : 1);
    for (const match of matchesIn(text, NAME)) {
      if (isNoName(match[0])) continue;
      // `- Implement People Group standards`: an item begins with what is to be done.
      if (isItem && match.index < 4 && isDutyVerb(/^\p{L}+/u.exec(match[0])?.[0] ?? "")) continue;
      const { start, end, opens } = nameIn(text, match);
      const next = text[end] === "®" || text[end] === "™" ? end + 1 : end;
      const [leads, isFollowed] = [!opens && mayLead(text, start), mayFollow(text, next)];
      if (!leads && !opens && !isFollowed) continue;
      const name = text.slice(start, end);
      // A firm's name is one wherever it stands.
      const isLed = leads || opens || isFirm(name);
      const preceding = text.slice(Math.max(0, start - 40), start);
      const before = leads ? preceding : "";
      const after = text.slice(next, next + 190);
      // `Proficient in Harbor Pine is …`: what stands in a place has a name of more words.
      const behind = after.startsWith(" in ") && !name.includes(" ") ? after : behindAside(after);
      const score =
        (isFollowed ? scoreBehind(after, behind) : 0) +
        (isLed
          ? scoreBetween(before, after, behind) + scoreOfBody(name, text.slice(Math.max(0, start - 60), start), after)
          : 0) +
        (isLed && block.section === "about-company" && START.test(before) && IN_PROFILE.test(behind) ? 9 : 0);
      // `Remote Company’s website: …`: a label with the word that was glued before it.
      const isLabel = name.endsWith(" Company") && /^['’]s /.test(after);
      if (score === 0 || isLabel || OTHER_EMPLOYER.test(preceding)) continue;
      const isOne = AS_ONE.test(after);
      yield { text: name, toSpan: (from, to) => toSpan(start + from, start + to), score: score * weight, isOne };
    }
  }
}

/** The institutions that a text names, but for those of which it says that others are meant. */
export function* bodiesIn(text: string): Generator<FoundName> {
  for (const match of matchesIn(text, NAME)) {
    if (!isInstitution(match[0])) continue;
    const { start, end } = nameIn(text, match);
    const found = employerName(text.slice(start, end));
    if (!found || OTHER_EMPLOYER.test(text.slice(Math.max(0, start - 40), start))) continue;
    if (isInstitution(found.name)) yield { name: found.name, start: start + found.start };
  }
}

/** A quick look at the word before a name, which spares most names the exact one. */
function mayLead(text: string, start: number): boolean {
  let from = start;
  while (text[from - 1] === " ") from--;
  if (from === 0 || ENDS.has(text[from - 1]!)) return true;
  const word = text.slice(text.lastIndexOf(" ", from - 1) + 1, from);
  return LEADS.has(word.toLowerCase()) || /^\d{4},?$/.test(word);
}

/** A quick look at the word behind a name. */
function mayFollow(text: string, end: number): boolean {
  if (text[end] !== " ") return MARKS.has(text[end] ?? "");
  const space = text.indexOf(" ", end + 1);
  const next = text.slice(end + 1, space < 0 ? end + 20 : space);
  return FOLLOWS.has(next.toLowerCase()) || /^[(#P\d]/.test(next);
}

/** What ends a sentence or a part of one. */
const ENDS: ReadonlySet<string> = new Set(".!?:;…])");
/** What may stand right behind a name of which something is said. */
const MARKS: ReadonlySet<string> = new Set([",", "'", "’", "(", ""]);

/** Whether a text is an item of a list of what is done or asked: employers are seldom named there, and other things often. */
export function isSilent({ block }: Prose): boolean {
  return block.kind === "list-item" && (block.section === "responsibilities" || isAsking(block.section));
}

const NAME_WORD =
  "(?:\\p{Lu}|\\d{1,3}\\p{Lu})(?:[\\p{L}\\p{N}&'’+-]|\\.(?=[\\p{Ll}\\p{N}]|\\p{Lu}(?!\\p{Ll}))|(?<=\\b(?:\\p{Lu}|Dr|St|Mt|Ft))\\.){0,30}";
/** Capitalised words with the small ones that join them. */
export const NAME = new RegExp(
  `${NAME_WORD}(?: (?:(?:of|the|and|&|for|de) ){0,2}(?:[ei]?${NAME_WORD}|\\d{1,3})){0,7}(?:,? (?:\\(?(?:Pty|Pvt)\\)?\\.? )?(?:Inc|LLC|L[Tt][Dd]|ltd|Limited|GmbH|Corp|Co|LLP|PLLC|PLC|P\\.[AC]|L\\.L\\.[CP])\\b\\.?){0,2}`,
  "gu",
);

/** Words that begin sentences before names and are no part of them. */
const LEAD =
  /^(?:(?:The )?(?:Governors|Governing Body|Trustees|Board|Directors|Management) of (?:the |The )?|(?:At|AT|Join|Joining|About|Why|Here at|The|Our|With|As|In|Working|Work|For|From|Since|And|But|If|When|While|We['’]re) (?:the |for |at )?)(?=\p{Lu}|\d)/u;

/** A heading that runs into the sentence where a break was lost: `Company Description Harbor Pine is …`, `About Harbor Pine Harbor Pine is …`. */
const GLUED_HEADING =
  /^(?:Description|Overview|Summary|Introduction|Background) (?=\p{Lu})|^(?:\S{1,20} ){0,4}?(?:(?:Company|Organi[sz]ation|Employer|Job|Position|Role) (?:Description|Overview|Profile|Summary|Background|Information)|About (?:Us|[Tt]he (?:[Cc]ompany|[Oo]rgani[sz]ation|[Ee]mployer))|Who We Are|About (?=(.{2,40}) \1$)\1) ?/u;

/** Where a name begins and ends in a run of capitalised words, and whether it opens a sentence behind a heading. */
function nameIn(text: string, match: RegExpExecArray): Span & { readonly opens: boolean } {
  const [run] = match;
  const heading = GLUED_HEADING.exec(run)?.[0].length ?? 0;
  const head = Math.max(heading, run.lastIndexOf(" At ") + 1);
  const lead = head + (LEAD.exec(run.slice(head))?.[0].length ?? 0);
  const start =
    match.index + lead - partnersBefore(text, match).length - (lead === 0 && hasSmallLetter(text, match.index) ? 1 : 0);
  const end = match.index + run.length - (/['’]s$/.test(run.slice(-2)) ? 2 : 0);
  // The stop of `Harbor Pine Inc. is …` belongs to the name.
  return {
    start,
    opens: heading > 0 || isBehindClause(text, start),
    end: text[end] === "." && /\b(?:Inc|Ltd|Corp|Co)\. \p{Ll}/u.test(text.slice(end - 4, end + 3)) ? end + 1 : end,
  };
}

/** `eKites`, `iPine`: whether a small letter before a run is the first of its name. */
function hasSmallLetter(text: string, at: number): boolean {
  return (text[at - 1] === "e" || text[at - 1] === "i") && !/\p{L}/u.test(text[at - 2] ?? "");
}

/** `With homes in four towns, Harbor Pine is …`: whether the clause with which a sentence opens ends before a name. */
function isBehindClause(text: string, start: number): boolean {
  return text.startsWith(", ", start - 2) && OPENING_CLAUSE.test(text.slice(Math.max(0, start - 130), start));
}

const OPENING_CLAUSE =
  /(?:^|[.!?:] )(?:With|For|As|Since|From|Through|Founded|Established|Located|Based|Headquartered|Today|Now) [^.!?:;]{3,110}, $/;

/** `Miller, ` of `Miller, Webb & Stone LLP`: the first partners of a firm. */
function partnersBefore(text: string, { 0: name, index }: RegExpExecArray): string {
  if (text[index - 2] !== ",") return "";
  if (!/ (?:&|and) \p{Lu}\p{L}{1,20},? (?:LLP|LLC|PLLC|P\.[AC]|Inc|Ltd)\b/u.test(name)) return "";
  return /(?:\p{Lu}\p{L}{1,15}, ){1,2}$/u.exec(text.slice(Math.max(0, index - 36), index))?.[0] ?? "";
}

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
const OF_BODY = /\b(?:in|within) (?:the )?$/;
const BODY_NAME =
  /(?:Administration|Agency|Ministry|Department of [A-Z][a-z]+(?: [A-Z][a-z]+)?|Commission|Bureau|Authority)$/;
const IN_PROFILE = new RegExp(`^ (?:is|are) (?:an?|the|one of|among) (?=[^.]{0,90}\\b(?:${PROFILE_BODY})\\b)`);
/** What may stand between a name and what is said of it: `(NFS)`, `, Inc.`, `in Leeds`, `, a charity near Leeds, UK,`. */
const ASIDE =
  /^(?:\s\([^()]{2,40}\))?(?:,? (?:Inc|LLC|Ltd|L\.?P)\b\.?,?)?(?:,? (?:(?:located|based|headquartered) )?in (?:\p{Lu}[\p{L}.]{1,20} ){0,2}\p{Lu}[\p{L}.]{1,20}(?:, (?:[A-Z]{2}|\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20})?))?,?(?= (?:is|are|has|seeks)\b))?(?:, [^,.]{3,110}(?:, \p{Lu}[\p{L}.]{1,20})?,(?= (?:is|are|has|we|was|seeks|invites|offers|provides)\b))?(?: (?:#|No\.? ?)\d{1,4})?/u;
const BEGINS_ASIDE = /^(?:,|\s\(| #| (?:No|in|located|based|headquartered|Inc|LLC|Ltd|L\.?P)\b)/;

/** What is said behind a name whatever stands before it. */
function scoreBehind(after: string, behind: string): number {
  if (!follows(ANY_BEHIND, after, behind)) return 0;
  let score = 0;
  for (const saying of BEHIND) if (follows(saying.after, after, behind)) score += saying.score;
  return score;
}

/** What is said before and behind a name. */
function scoreBetween(before: string, after: string, behind: string): number {
  if (!ANY_LEAD.test(before)) return 0;
  let score = 0;
  for (const saying of LED)
    if (saying.before.test(before) && follows(saying.after, after, behind)) score += saying.score;
  return score;
}

function follows(said: RegExp | undefined, after: string, behind: string): boolean {
  return !said || said.test(after) || (behind !== after && said.test(behind));
}

function behindAside(after: string): string {
  return BEGINS_ASIDE.test(after) ? after.slice(ASIDE.exec(after)![0].length) : after;
}

function scoreOfBody(name: string, before: string, after: string): number {
  if (!/^\s\([A-Z\d]{2,8}\)/.test(after) || !OF_BODY.test(before) || !BODY_NAME.test(name)) return 0;
  // Whatever is part of it is no employer itself.
  return /\bpart of /.test(before) ? 40 : 14;
}

const OTHER_EMPLOYER =
  /\b[Aa]n? (?:\p{Ll}[\p{L}-]{2,20} ){0,3}(?:excellent|expanding|growing|leading|busy|large|small|local|national|international|independent|established|reputable|private|prestigious|successful|modern|global|innovative|dynamic) $|\b(?:experience|degree|worked|previously|such as|like|including|e\.g\.|using|clients|customers?) (?:\p{L}+ )?$/iu;
