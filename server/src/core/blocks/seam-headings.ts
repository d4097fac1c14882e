import { WHOLE_HEADINGS } from "../data/section-kinds";
import { seamsIn } from "../text/glued-lines";
import { matchesIn } from "../text/matches";
import type { Span } from "../text/span";
import { isItem } from "./item-line";
import { isTitleCase } from "./letter-case";
import { headingKey, sectionKindOfHeading } from "./section-kind";

/**
 * The headings that stood on lines of their own before the line breaks were lost, so that they are glued to the line before and to the
 * line behind: `… a small teamWhat you can expectFree bread …`, `… of the ovenSKILLSYou bake …`. `first` is where the text begins.
 */
export function findSeamHeadings(text: string, first: number): Span[] {
  if (text.length < LEAST_BROKEN) return [];
  const seams = seamsIn(text);
  const lines = seams.flatMap((end, index) => {
    const span = { start: index === 0 ? first : seams[index - 1]!, end };
    return isHeadingLine(text.slice(span.start, end)) ? [span] : [];
  });
  return [...lines, ...shoutedHeadings(text)];
}

/** A shorter text has lost no line breaks. */
const LEAST_BROKEN = 60;

/** Whether a line between two seams is a heading by its words alone, or in the capitals of a title and by its last word. */
function isHeadingLine(line: string): boolean {
  if (line.length > 60 || line.length < 8 || /[.!:;,]|\p{Lu}{3}\p{Ll}/u.test(line) || isItem(line)) return false;
  if (/^About (?!(?:the|us|you|our|this)\b)/i.test(line)) return false;
  const isAsked = /^(?:What|Who|Why|How) /.test(line) && line.split(" ").length <= 7;
  if (!isAsked && !(isTitleCase(line) && line.includes(" "))) return false;
  return (
    sectionKindOfHeading(line) !== undefined &&
    (WHOLE_HEADINGS.test(headingKey(line)) || (!isAsked && NAMES_PART.test(line)))
  );
}

/** How headings end that name a part of a posting. */
const NAMES_PART =
  /\b(?:Functions|Purpose|Summary|Description|Overview|Profile|Responsibilities|Duties|Accountabilities|Requirements|Qualifications|Criteria)$/;

/** Words in capitals to which the line behind is glued. */
function shoutedHeadings(text: string): Span[] {
  if (!/[A-Z]{5}/.test(text)) return [];
  return Array.from(matchesIn(text, SHOUTED), (match) => {
    const start = match.index + match[0].length - match[1]!.length;
    return { start, end: start + match[1]!.length };
  }).filter(({ start, end }) => {
    const words = text.slice(start, end);
    return (
      (/[A-Z]{5}/.test(words) || (words.includes(" ") && /[A-Z]{4}/.test(words))) &&
      (sectionKindOfHeading(words) ?? "other") !== "other"
    );
  });
}

const SHOUTED =
  /(?:^|[\p{Ll}\d)!?;”"]\s{0,2}|\p{Ll}[.:]\s{0,2})(\p{Lu}{3,}(?:(?: & |, | - | ?\/ ?| )\p{Lu}{2,}){0,6}[.?]?)(?=\p{Lu}\p{Ll}|A \p{Ll}|\s?[•·▪*●]\s{0,3}[\p{Lu}\d]|\s?-(?:\s{1,3}[\p{Lu}\d]|\p{Lu}\p{Ll}))/gu;

/** Where the line begins that says how to apply, glued to the end of a text on something else: `… with our goalsInterested candidates should send …`. */
export function findClosings(text: string): readonly number[] {
  if (text.length < LEAST_BROKEN) return [];
  const from = text.length - LONGEST_CLOSING;
  const at = seamsIn(text).find(
    (seam) => seam > from && seam > LEAST_BEFORE && SAYS_HOW.test(text.slice(seam, seam + 200)),
  );
  return at === undefined ? [] : [at];
}

const LONGEST_CLOSING = 600;
const LEAST_BEFORE = 40;

const SAYS_HOW =
  /^(?:(?:If|Should) (?:you|this)\b[^.!?]{0,120}\b(?:apply|send|submit|e-?mail|contact)\b|(?:Please |Kindly )?(?:apply\b[^.!?]{0,40}\b(?:now|today|here|online|via|with|for this)\b|(?:send|submit|e-?mail|forward)\b[^.!?]{0,60}\b(?:resumes?|cvs?|cover letter|applications?)\b)|To apply\b|(?:All )?(?:Qualified|Interested|Suitable|Shortlisted) (?:candidates|applicants|persons|parties)\b[^.!?]{0,60}\b(?:apply|send|submit|e-?mail|contact|should|may|can)\b)/i;
