import type { Span } from "../text/span";
import { sectionKindOfHeading } from "./section-kind";

/**
 * Headings that stand in the middle of a line because their line breaks were lost:
 * `… in time.QualificationsMinimum Qualifications- A degree`, `Why Join UsCreation is …`, `… outputs. Responsibilities 1. Lead`.
 *
 * A phrase counts as a heading only where it begins like one (at the start, after the end of a sentence, or glued to the
 * word before) and ends like one (at the end, before a colon, a list marker, another heading, or glued to a capital).
 */
export function findEmbeddedHeadings(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(PHRASE)) {
    const start = match.index;
    let end = start + match[0].length;
    if (found.length > 0 && found.at(-1)!.end > start) continue;
    if (!beginsLikeHeading(text, start, found.at(-1))) continue;
    const after = ENDS_LIKE_HEADING.exec(text.slice(end, end + 40));
    if (!after) continue;
    end += after[1]?.length ?? 0;
    found.push({ start, end });
  }
  for (const match of text.matchAll(GLUED_LABEL)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (found.some((other) => other.start < span.end && span.start < other.end)) continue;
    const kind = sectionKindOfHeading(match[0]);
    if (kind !== undefined && kind !== "other") found.push(span);
  }
  found.sort((a, b) => a.start - b.start);
  return found.filter((span, index) => endsForSure(text, span, found[index + 1]));
}

const MODIFIER =
  "(?:Minimum|Preferred|Basic|Required|Desired|Key|Additional|Job|Core|Main|Primary|Essential|Principal|General|Your|Our|The|Position|Role|Technical|Work|Professional|Education|Skills|Special|Other|Nice-to-have|Must-have)";
const NOUN =
  "(?:Responsibilities|Duties|Qualifications?|Requirements?|Skills|Competencies|Benefits|Perks|Compensation|Experience|Education|Salary|Accountabilities|Summary|Overview|Description|Location|Schedule)";
const QUESTION =
  "(?:What [Yy]ou(?:['’]ll| [Ww]ill)? (?:[Dd]o|[Bb]ring|[Nn]eed|[Hh]ave|[Gg]et)|Wh(?:o|at) (?:[Ww]e(?:['’]re| [Aa]re) [Ll]ooking [Ff]or)|Who (?:[Yy]ou|[Ww]e) [Aa]re|Why (?:[Jj]oin|[Ww]ork (?:[Ww]ith|[Aa]t|[Ff]or)|[Cc]hoose) (?:[Uu]s|[A-Z][a-z]+)|What [Ww]e [Oo]ffer|How [Tt]o [Aa]pply|Nice[- ][Tt]o[- ][Hh]aves?|Perks (?:[Aa]nd|&) Benefits|Equal Opportunity(?: Employer)?|Diversity (?:&|[Aa]nd) Inclusion)";
const NAMED_STATEMENT = "(?:[A-Z][a-z]+|[A-Z]&[A-Z]|[A-Z]{2,4})(?: (?:[A-Z][a-z]+|[A-Z]&[A-Z]|&|and)){0,3} Statement";
const ABOUT = "About (?:[Uu]s|[Tt]he (?:[Rr]ole|[Jj]ob|[Tt]eam|[Cc]ompany|[Pp]osition)|[Yy]ou)";
/** “About” and a name; the name ends where the text begins with its first word again, or with a word that begins sentences. */
const ABOUT_NAME =
  "About (?=([A-Z][\\w.&]{1,30}))(?:[A-Z][\\w.&’'-]{0,30} ){0,5}?[A-Z][\\w.&]{0,30}?(?=(?:\\1|We|The|This|At|Our|In|It|With|Founded)[ ,])";
const PHRASE = new RegExp(
  `${ABOUT}|${ABOUT_NAME}|${QUESTION}|(?:${MODIFIER}(?: (?:&|and) ${MODIFIER})? ){0,2}${NOUN}(?: (?:&|and|/) (?:${MODIFIER} )?${NOUN})?|${NAMED_STATEMENT}`,
  "g",
);

/** A label that is glued to the word before: `Denver, COSchedule: …` is not one, `12 monthsDescription of Work:The analyst …` is. */
const GLUED_LABEL = /(?<=[\p{Ll}\d.)!?])\p{Lu}\p{Ll}[\p{L} ,&/’']{2,60}[:：]/gu;

/** What may follow a heading; the group is what still belongs to it. */
const ENDS_LIKE_HEADING = /^(\s?[:：])|^(?=[\p{Lu}])|^(?=\s*[-–•·▪*]\s?[\p{L}\p{N}])|^(?=\s*\(?\d{1,2}[.)]\s)|^(?=\s*$)/u;

function beginsLikeHeading(text: string, start: number, previous: Span | undefined): boolean {
  if (previous && text.slice(previous.end, start).trim() === "") return true;
  const before = text.slice(Math.max(0, start - 3), start);
  if (text.slice(0, start).trim() === "") return true;
  // The end of a sentence, or a small letter or a figure to which the heading's capital is glued.
  return /(?:[.!?:;)\]”"…]\s{0,2}|[\p{Ll}\p{N}])$/u.test(before);
}

/** A bare phrase at the start of a line is a heading there only if something glued or a marker follows; a colon and prose is a label. */
function endsForSure(text: string, span: Span, next: Span | undefined): boolean {
  if (span.start > 0 && text.slice(0, span.start).trim() !== "") return true;
  if (next && text.slice(span.end, next.start).trim() === "") return true;
  // `Salary: $20 an hour` is a label and its value.
  return text.slice(span.end).trim() !== "" && !/[:：]\s?$/.test(text.slice(span.start, span.end));
}
