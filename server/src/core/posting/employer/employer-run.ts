import type { Span } from "../../text/span";
import { isOnlyPlaces } from "../places/parse-places";

/** Words that begin sentences before names and are no part of them. */
const LEAD =
  /^(?:(?:The )?(?:Board of )?(?:Governors|Governing Body|Trustees|Board|Directors|Education|Management) of (?:the |The )?|(?:At|AT|Join|Joining|About|Why|Here at|The|Our|With|As|In|Working|Work|For|From|Since|And|But|If|When|While|We['’]re) (?:the |for |at )?)(?=\p{Lu}|\d)/u;

/** A heading that runs into the sentence where a break was lost: `Company Description Harbor Pine is …`, `About Harbor Pine Harbor Pine is …`. */
const GLUED_HEADING =
  /^(?:Description|Overview|Summary|Introduction|Background) (?=\p{Lu})|^(?:\S{1,20} ){0,4}?(?:(?:Company|Organi[sz]ation|Employer|Job|Position|Role) (?:Description|Overview|Profile|Summary|Background|Information)|Essential (?:Job )?(?:Functions|Duties)|(?:EEO|Diversity|Equal Opportunity) Statement|Additional Information|About (?:Us|[Tt]he (?:[Cc]ompany|[Oo]rgani[sz]ation|[Ee]mployer))|Who We Are|What We(?:['’]re| Are) Looking For|What You(?:['’]ll| Will) (?:Do|Need|Bring)|Why (?:Join Us|Work (?:Here|With Us))|(?:Job|Role|Position) Purpose|About (?=(.{2,40}) \1$)\1) ?/u;

/** Where a name begins and ends in a run of capitalised words, and whether it opens a sentence behind a heading. */
export function nameIn(text: string, match: RegExpExecArray): Span & { readonly opens: boolean } {
  const [run] = match;
  const heading = GLUED_HEADING.exec(run)?.[0].length ?? 0;
  const place = placeBefore(text, match);
  const head = Math.max(
    heading,
    run.lastIndexOf(" At ") + 1,
    (run.includes(" The ") ? run.search(BEFORE_ARTICLE) : -1) + 1,
    ofPerson(text, match),
    place,
  );
  const lead = head + (LEAD.exec(run.slice(head))?.[0].length ?? 0);
  const start =
    match.index + lead - partnersBefore(text, match).length - (lead === 0 ? smallLettersBefore(text, match.index) : 0);
  const campus = run.includes("University of ")
    ? campusBehind(run, text.slice(match.index + run.length, match.index + run.length + 60))
    : 0;
  const end = match.index + run.length + campus - (/['’]s$/.test(run.slice(-2)) ? 2 : 0);
  // The stop of `Harbor Pine Inc. is …` belongs to the name.
  return {
    start,
    opens: (heading > 0 && lead === heading) || (place > 0 && lead === place) || isBehindClause(text, start),
    end: text[end] === "." && /\b(?:Inc|Ltd|Corp|Co)\. \p{Ll}/u.test(text.slice(end - 4, end + 3)) ? end + 1 : end,
  };
}

/** `Data Clerk Needed The Harbor Library`: three words or more before an article are of another line. */
const BEFORE_ARTICLE = / The (?=\p{Lu})(?<=^\S{1,30} \S{1,30} \S{1,30} The )/u;

/** How long the person's name is that is to be called: `Ann Webb of ` of `call Ann Webb of Harbor Recruitment`. */
function ofPerson(text: string, { 0: run, index }: RegExpExecArray): number {
  if (
    !run.includes(" of ") ||
    !/\b(?:contact|call|e-?mail|speak (?:to|with)|ask for) $/i.test(text.slice(Math.max(0, index - 12), index))
  )
    return 0;
  return /^(?:\p{Lu}\p{L}{1,15} ){1,2}of (?:the )?/u.exec(run)?.[0].length ?? 0;
}

/** How far behind a name that a place may have lost its line before it stands again. */
const NEAR_PLACE = 3000;

/** How long the place is that lost its line before a name which stands again without it: `Leeds ` of `Location: Leeds Quillo is …`. */
function placeBefore(text: string, { 0: run, index }: RegExpExecArray): number {
  const [place = "", name = ""] = /[:,] $/.test(text.slice(Math.max(0, index - 2), index)) ? run.split(" ", 2) : [];
  if (!/^\p{Lu}/u.test(name) || !isOnlyPlaces(place)) return 0;
  const rest = text.slice(index + run.length, index + run.length + NEAR_PLACE);
  const pieces = rest.split(` ${name}`);
  const isAlone = (before: string, at: number) =>
    at + 1 < pieces.length && !before.endsWith(place) && !/^\p{L}/u.test(pieces[at + 1]!);
  return pieces.some(isAlone) ? place.length + 1 : 0;
}

/** How long the name of the campus is behind that of a university. */
function campusBehind(university: string, after: string): number {
  return (CAMPUS.exec(after) ?? (isStateUniversity(university) ? STATE_CAMPUS.exec(after) : null))?.[0].length ?? 0;
}

/** Whether a name is that of a state's university, of which each campus is called by its town as well. */
export function isStateUniversity(name: string): boolean {
  return STATE_UNIVERSITY.test(name);
}

/** ` at Redmire` of `University of Yorkshire at Redmire`. */
const CAMPUS = /^ at \p{Lu}\p{L}{2,15}(?:[ -]\p{Lu}\p{L}{2,15}){0,2}/u;
/** `, Davis` of `University of California, Davis invites …`: what parts the universities of a state. */
const STATE_CAMPUS = /^, \p{Lu}\p{L}{2,15}(?: \p{Lu}\p{L}{2,15})?(?=,? (?:is|has|seeks?|invites?|offers?|one of)\b)/u;
const STATE_UNIVERSITY =
  /\bUniversity of (?:California|Wisconsin|Nebraska|Texas|Missouri|Maryland|Massachusetts|Minnesota|Tennessee|Colorado|Illinois|Michigan|Alabama|Alaska|Arkansas|Nevada)$/;

/** How many small letters the name of a run begins with: `eKites`, `goTERN`; not `of` in `ofTern`, where a space was lost. */
function smallLettersBefore(text: string, at: number): number {
  const letters = SMALL_LETTERS.exec(text.slice(Math.max(0, at - 4), at))?.[0] ?? "";
  return SMALL_WORD.test(letters) ? 0 : letters.length;
}

const SMALL_LETTERS = /(?<![\p{L}\p{N}])\p{Ll}{1,3}$/u;
const SMALL_WORD = /^(?:a|an|and|as|at|by|for|in|is|of|on|or|our|the|to|we|you|are|all|not|its?|us|if|so|be|do)$/;

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
