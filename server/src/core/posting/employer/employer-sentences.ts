import { oneOf } from "../../data/one-of";
import { isDutyVerb } from "../../data/duty-verbs";
import { matchesIn } from "../../text/matches";
import { rememberEach } from "../../text/remember";
import type { Words } from "./employer-candidates";
import { nameIn } from "./employer-run";
import { employerName, endsAsInstitution, isFirm, isInstitution, isNoName, type FoundName } from "./employer-name";
import { FOLLOWS, LEADS, PROFILE_BODY, SAYINGS, START } from "./organization-sayings";
import type { Prose } from "../prose";
import { isAsking } from "../sections/section-kinship";

/** A name, and how plainly its sentence says that it is the employer's. */
export interface SaidName extends Words {
  readonly score: number;
}

const AS_ONE = /^ (?:is|has|was|seeks|offers|provides|are (?:currently |now )?(?:looking|recruiting|hiring|working))\b/;

/** The names of which a sentence says what is said of employers. */
export function* namesInSentences(prose: readonly Prose[]): Generator<SaidName> {
  let texts = 0;
  for (const one of prose) {
    const { block, text, toSpan } = one;
    // A sentence may have the marks of a heading.
    if (block.kind === "heading" && text.length <= LONGEST_HEADING) continue;
    const isFirst = text.length > LONGEST_LINE && texts++ < FIRST_TEXTS;
    const isItem = block.kind === "list-item";
    const isProfile = block.section === "about-company";
    const weight =
      (isItem && !isSilent(one) ? 0.75 : 1) * (isProfile || block.section === "equal-opportunity" ? 1.3 : 1);
    const place = isItem ? (isProfile ? "item of a profile" : "item") : isProfile ? "profile" : "text";
    for (const { start, name, score, isOne } of namesIn(place, text)) {
      // `The Partnership is …`: a word for what was named before.
      const isWord = /^(?:The )?\S+$/.test(name) && text.startsWith("The ");
      const opens = isFirst && start <= LONGEST_MARK && isOne && !isWord ? OPENS : 0;
      yield {
        text: name,
        toSpan: (from, to) => toSpan(start + from, start + to),
        score: score * weight + opens,
        isOne,
      };
    }
  }
}

/** What speaks for a name with which one of the first texts begins: `Harbor is a …`. */
const OPENS = 5;
const FIRST_TEXTS = 3;
/** What is no longer is a line of the head. */
const LONGEST_LINE = 80;
const LONGEST_HEADING = 60;
const LONGEST_MARK = 4;

/** A name at its place in a text. */
interface NameAt {
  readonly start: number;
  readonly name: string;
  readonly score: number;
  readonly isOne: boolean;
}

/** The names in a text of which something is said, whose section and list do not yet weigh. */
const namesIn = rememberEach((place: "text" | "item" | "profile" | "item of a profile") => (text) => {
  const isItem = place.startsWith("item");
  const isProfile = place.endsWith("profile");
  const names: NameAt[] = [];
  for (const match of matchesIn(text, NAME)) {
    if (isNoName(match[0])) continue;
    // `- Implement People Group standards`: an item begins with what is to be done.
    if (isItem && match.index < 4 && isDutyVerb(/^\p{L}+/u.exec(match[0])?.[0] ?? "")) continue;
    const { start, end, opens } = nameIn(text, match);
    const next = text[end] === "®" || text[end] === "™" ? end + 1 : end;
    const [leads, isFollowed] = [!opens && mayLead(text, start), mayFollow(text, next)];
    if (!leads && !opens && !isFollowed) continue;
    const name = text.slice(start, end);
    // `The College of Redmire in Albany, NY invites …`
    if (text[end] === "@" || (/^[A-Z]{2}$/.test(name) && text.startsWith(", ", start - 2))) continue;
    // `University of Yorkshire at Redmire Library is …`
    if (text.startsWith(" at ", start - 4) && OF_CAMPUS.test(text.slice(Math.max(0, start - 50), start))) continue;
    // A firm's name is one wherever it stands.
    const isLed = leads || opens || isFirm(name);
    const preceding = text.slice(Math.max(0, start - LONGEST_BEFORE), start);
    const before = leads ? preceding : "";
    // `At Nandro’s we …`: a name that ends so.
    const marked = /^['’]s(?=,? (?:we|our|you|is|are|was|has)\b)/.exec(text.slice(next, next + 8))?.[0].length ?? 0;
    const after = text.slice(next + marked, next + 190);
    // `Proficient in Harbor Pine is …`: what stands in a place has a name of more words.
    const behind = after.startsWith(" in ") && !name.includes(" ") ? after : behindAside(after);
    const score =
      (isFollowed ? scoreBehind(after, behind) : 0) +
      (isLed
        ? scoreBetween(before, after, behind) + scoreOfBody(name, text.slice(Math.max(0, start - 60), start), after)
        : 0) +
      (isLed && isProfile && START.test(before) && IN_PROFILE.test(behind) ? 9 : 0);
    // `Remote Company’s website: …`: a label with the word that was glued before it.
    const isLabel = name.endsWith(" Company") && /^['’]s /.test(after);
    if ((score === 0 && !(start <= LONGEST_MARK && AS_ONE.test(after))) || isLabel || OTHER_EMPLOYER.test(preceding))
      continue;
    if (OF_OWNER.test(preceding) && !SIGNS_FOR_PARTS.test(name)) continue;
    names.push({ start, name, score, isOne: AS_ONE.test(after) });
  }
  return names;
});

/** The institutions that a text names, but for those of which it says that others are meant. */
export function* bodiesIn(text: string): Generator<FoundName> {
  for (const match of matchesIn(text, NAME)) {
    if (!isInstitution(match[0]) && !isAgency(match[0])) continue;
    const { start, end } = nameIn(text, match);
    const found = employerName(text.slice(start, end));
    if (!found || OTHER_EMPLOYER.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start))) continue;
    if (endsAsInstitution(found.name) || isAgency(found.name)) yield { name: found.name, start: start + found.start };
  }
}

/** `Harbor Recruitment`, `Pine Staffing Ltd`: who seeks staff for others. */
function isAgency(name: string): boolean {
  return /\s(?:Recruitment|Resourcing|Staffing|Personnel)(?: (?:Group|Ltd|Limited|LLC|Inc))?\.?$/.test(name);
}

/** A quick look at the word before a name, which spares most names the exact one. */
function mayLead(text: string, start: number): boolean {
  let from = start;
  while (text[from - 1] === " ") from--;
  if (from === 0 || ENDS.has(text[from - 1]!)) return true;
  const before = text.slice(Math.max(0, from - LONGEST_LEAD), from);
  // `“At Harbor Pine, we …`: a mark may stand before the word.
  const word = before.slice(before.lastIndexOf(" ") + 1).replace(/^[^\p{L}\d©(]+/u, "");
  return LEADS.has(word.toLowerCase()) || /^\d{4},?$/.test(word);
}

/** A quick look at the word behind a name. */
function mayFollow(text: string, end: number): boolean {
  if (text[end] !== " ") return MARKS.has(text[end] ?? "");
  const next = text.slice(end + 1, end + 1 + LONGEST_LEAD).split(" ", 1)[0]!;
  return FOLLOWS.has(next.toLowerCase()) || /^[(#P\d]/.test(next);
}

/** No word that is looked up beside a name is as long. */
const LONGEST_LEAD = 24;

/** What ends a sentence or a part of one. */
const ENDS: ReadonlySet<string> = new Set(".!?:;…])");
/** What may stand right behind a name of which something is said. */
const MARKS: ReadonlySet<string> = new Set([",", "'", "’", "(", ""]);

/** Whether a text is an item of a list of what is done or asked: employers are seldom named there, and other things often. */
export function isSilent({ block }: Prose): boolean {
  return block.kind === "list-item" && (block.section === "responsibilities" || isAsking(block.section));
}

const NAME_WORD =
  "(?:\\p{Lu}|(?<!\\d)\\d{1,3}\\p{Lu})(?:[\\p{L}\\p{N}&'’+-]|\\.(?=[\\p{Ll}\\p{N}]|\\p{Lu}(?!\\p{Ll}))|(?<=\\b(?:\\p{Lu}|Dr|St|Mt|Ft))\\.){0,30}";
/** Capitalised words with the small ones that join them. */
export const NAME = new RegExp(
  `${NAME_WORD}(?: (?:(?:of|the|and|&|for|de|upon|on(?<=(?:Council|Committee|Commission|Center|Centre|Institute) on)) ){0,2}(?:[ei]?${NAME_WORD}|\\d{1,3}(?!\\d))){0,9}(?:,? (?:\\(?(?:Pty|Pvt)\\)?\\.? )?(?:Inc|LLC|L[Tt][Dd]|ltd|Limited|GmbH|Corp|Co|LLP|PLLC|PLC|P\\.[AC]|L\\.L\\.[CP])\\b\\.?){0,2}`,
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

/** What stands before the campus of a university. */
const OF_CAMPUS = /\bUniversity of (?:\p{Lu}\p{L}{1,20} ){1,3}at $/u;

/** A public body as the employer of an office: the larger of the two signs the contract. */
const OF_BODY = /\b(?:in|within) (?:the )?$/;
const BODY_NAME =
  /(?:Administration|Agency|Ministry|Department of [A-Z][a-z]+(?: [A-Z][a-z]+)?|Commission|Bureau|Authority)$/;
const IN_PROFILE = new RegExp(`^ (?:is|are) (?:an?|the|one of|among) (?=[^.]{0,90}\\b(?:${PROFILE_BODY})\\b)`);
/** What may stand between a name and what is said of it: `(NFS)`, `, Inc.`, `in Leeds`, `, a charity near Leeds, UK,`. */
const ASIDE =
  /^(?:\s\([^()]{2,40}\)(?: (?:Librar(?:y|ies)|Archives|School|Department|Division|Team))?)?(?:,? (?:trading as|t\/a|d\/b\/a|dba|doing business as)(?: \p{Lu}[\p{L}'’&-]{1,20}){1,4})?(?:,? (?:Inc|LLC|Ltd|L\.?P)\b\.?,?)?(?:,? (?:(?:located|based|headquartered) )?in (?:\p{Lu}[\p{L}.]{1,20} ){0,2}\p{Lu}[\p{L}.]{1,20}(?:, (?:[A-Z]{2}|\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20})?))?,?(?= (?:is|are|has|seeks?|invites?|offers|requires?|needs)\b))?(?:, [^,.]{3,110}(?:, \p{Lu}[\p{L}.]{1,20})?,(?= (?:is|are|has|we|was|seeks|invites|offers|provides)\b))?(?: (?:#|No\.? ?)\d{1,4})?/u;
const BEGINS_ASIDE =
  /^(?:,|\s\(| #| (?:No|in|trading|t\/a|d\/b\/a|dba|doing|located|based|headquartered|Inc|LLC|Ltd|L\.?P)\b)/;

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

const LONGEST_BEFORE = 60;
/** What stands before the name of the group to which an employer belongs; a trust or a university is itself the employer in its parts. */
const OF_OWNER =
  /\b(?:is|are|,|as) (?:now |also |proudly )?(?:an? )?(?:(?:[\p{L}-]{1,20} ){0,2}(?:division|segment)|part) of (?:the )?$/u;
const SIGNS_FOR_PARTS = /\b(?:Trust|Board|Council|University|Universities|College|Schools?|Hospitals?|Service)\b/;
const OTHER_EMPLOYER = oneOf("iu")`
  \bsubsidiary (?:company )?of (?:the )?$
  \bformerly (?:known as )?(?:the )?$
  \benrolled (?:at|in) (?:the )?$
  \bis (?:an?|the only) (?:\p{L}{2,12} ){0,3}(?:member|affiliate|initiative|programme|program) (?:company )?of (?:the )?$
  \bour client $
  \b(?:regist\p{Ll}+|licen[cs]\p{Ll}+|accredit\p{Ll}+|certifi\p{Ll}+|regulated|funded|sponsored|approved) (?:as [^.;:]{2,40} )?(?:with|by|from|through) (?:the )?$
  \b[Aa]n? (?:\p{Ll}[\p{L}-]{2,20} ){0,3}(?:excellent|expanding|growing|leading|busy|large|small|local|national|international|independent|established|reputable|private|prestigious|successful|modern|global|innovative|dynamic) $
  \b(?:experience|degree|worked|previously|such as|like|including|e\.g\.|using|clients|customers?) (?:\p{L}+ )?$
`;
