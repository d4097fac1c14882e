import { WHOLE_HEADINGS, type SectionKind } from "../data/section-kinds";
import type { HeadingForm } from "./block";
import { isLineOver, isQuestionOver, isTitleAbove } from "./heading-by-place";
import { isItem, IS_MOTTO, IS_VALUE, NAMES_DEGREE, NAMES_TESTS } from "./item-line";
import { isShouted, isTitleCase } from "./letter-case";
import type { LineNeighbours } from "./line-neighbours";
import { headingKey, sectionKindOfHeading } from "./section-kind";

/**
 * Whether a line without heading marks is a heading, by its shape and its words; undefined if it is text.
 * `words` is the line's masked text without white space at its ends.
 */
export function headingShape(words: string, around: LineNeighbours): HeadingForm | undefined {
  if (words.length > 100 || words.length < 3 || !/\p{L}{2}/u.test(words)) return undefined;
  if (IS_PAGE_NUMBER.test(words) || NAMES_TESTS.test(words) || NAMES_DEGREE.test(words) || IS_MOTTO.test(words))
    return undefined;
  // `US, TX, HOUSTON` is a place in capitals.
  if (/^\p{Lu}{2}, (?:\p{Lu}{2})?,/u.test(words)) return undefined;
  // `Essential    Desirable` names the columns of a table.
  if (/\p{Ll} {3,20}\p{L}/u.test(words)) return undefined;
  // The last line has nothing to stand above, but for a motto such as AN EQUAL OPPORTUNITY EMPLOYER.
  if (!around.after)
    return isShouted(words) && sectionKindOfHeading(words) === "equal-opportunity" ? "caps" : undefined;
  const count = words.split(/\s+/).length;
  if (LEADS_TO_DUTIES.test(words)) return "label";
  // `Why Harbor Pine? We'll offer you…`
  const asked = count <= 12 ? ANSWERED.exec(words)?.[1] : undefined;
  if (asked !== undefined && sectionKindOfHeading(asked) !== undefined) return "label";
  if (count > 12 || /[.!?…]["”’)]?\s+\p{Lu}/u.test(words.replace(/\b\p{Lu}\./gu, ""))) return undefined;
  // `… you will reach these / objectives:` is the end of a wrapped line.
  if (!around.blankBefore && !around.beforeIsHeading && /^\p{Ll}/u.test(words)) return undefined;
  if (IS_VALUE.test(words) || (around.beforeIsHeading && /\((?:required|preferred)\)$/i.test(words))) return undefined;
  // `Crane certificate (highly regarded)` is an item; `Education (required)` is a heading.
  const marked = words.endsWith(")") ? MARKED.exec(words)?.[1] : undefined;
  if (marked !== undefined && !WHOLE_HEADINGS.test(headingKey(marked))) return undefined;
  const kind = sectionKindOfHeading(words);
  const isWhole = () => SHOUTS_LEVEL.test(words) || WHOLE_HEADINGS.test(headingKey(words));
  if (around.goesOn && !(/^[:.]/.test(around.after) && isWhole())) return undefined;
  if (statesFact(words, kind)) return undefined;
  // `Interview Partners` above `Richmond, VA`: an employer's name below the title.
  if (!around.inBody && kind !== "location" && NAMES_PLACE.test(around.after) && !isWhole()) return undefined;
  if (around.isRest && !isWhole() && !(kind !== undefined && isShouted(words))) return undefined;
  if (/[:：]$|\s?[—–]$/.test(words) || (words.endsWith(";") && kind !== undefined && isWhole()))
    return labelShape(words, count, kind !== undefined);
  // `What you will do...` leads to what follows as a colon does.
  if (kind !== undefined && (count <= 8 ? ENDS_IN_DOTS : ENDS_IN_ELLIPSIS).test(words))
    return labelShape(words, isItem(words) ? count : 1, true);
  if (/!$/.test(words) && kind !== undefined && isWhole() && !around.first) return "plain";
  if ((/[.,;!]$/.test(words) && !namesEmployer(words, around)) || /[:：]./.test(words)) return undefined;
  if (!/^[\p{Lu}\p{N}【[(“"]/u.test(withoutPicture(words)))
    return isWhole() && isApart(around) && /^[.‘'/]{0,2} ?\p{L}/u.test(words) ? "plain" : undefined;
  if (
    isShouted(words) &&
    count <= 10 &&
    (kind !== undefined || (count > 1 && !around.first && !isShouted(around.after) && /\p{L}{3}/u.test(words)))
  )
    return "caps";
  if (isWhole()) return "plain";
  if (around.first || count > 10) return undefined;
  if (!around.marked && (isQuestionOver(words, around) || isLineOver(words, kind, around))) return "plain";
  if (count > 8 && around.after.length <= 60) return undefined;
  const isolated =
    around.blankBefore ||
    around.beforeIsHeading ||
    around.before.length > 60 ||
    (words.length <= 40 && around.after.length > 100) ||
    /[.!?:;]$|^\p{Lu}[^:]{1,30}: /u.test(around.before);
  if (kind !== undefined && isTitleCase(words) && isolated && !isItem(words)) return "plain";
  return isTitleAbove(words, around) ? "plain" : undefined;
}

const ENDS_IN_ELLIPSIS = /(?<!\b(?:our|an?|the|of) )(?:…|\.{3})$/;
const ENDS_IN_DOTS = /(?<!\b(?:our|an?|the|of) )(?:…|\.{3})[….]{0,8}$/;

/** A line whose level stands behind it in brackets. */
const MARKED =
  /^(.{2,90}) \((?:(?:highly|strongly|an?) )?(?:required|preferred|desirable|desired|essential|regarded|advantageous|advantage|bonus|plus|optional|mandatory)\)$/i;

const IS_PAGE_NUMBER = /^page \d{1,3}(?: (?:of|\/) \d{1,3})?$/i;

/** `Education/training REQUIRED`: a heading whose last word in capitals is its level. */
const SHOUTS_LEVEL =
  /^(?:Education|Experience|Training|Skills|Licensure|Certifications?|Qualifications|Registration)\b[\p{L} ,/&]{0,50} (?:REQUIRED|PREFERRED)$/u;

/** A question and the beginning of its answer, which a list completes. */
const ANSWERED = /^[^.!?:]{3,40}\? ([^.!?:…]{3,40})(?:…|\.{3,8}|:)$/;

/** `Essential duties include the following. Other duties may be assigned.`, as forms have it. */
const LEADS_TO_DUTIES =
  /^[\p{L}\s/&]{0,50}\b(?:duties|responsibilities|functions)[\p{L}\s/&]{0,30} (?:includes? the following|(?:are|is) (?:(?:listed|outlined|described|set out) below|as follows))[.:;]?(?: other (?:\p{L}+ )?duties [^.]{2,40}\.?)?$/iu;

/** Whether a line says a fact rather than announcing it: an amount of money, or `Location - Leeds` as a line of a form. */
function statesFact(words: string, kind: SectionKind | undefined): boolean {
  if (/[$€£]\s?\d/.test(words) && !/[:：]$/.test(words)) return true;
  // `Salary range min 51,039`, but not `Closing date 5 June`, which ends what stands above it.
  if (kind !== undefined && FIELDS.has(kind) && kind !== "how-to-apply" && /\d{2}/.test(words) && !/[:：]$/.test(words))
    return true;
  const name = kind !== undefined && FIELDS.has(kind) ? /^([^–—-]{3,30}) [-–—] \S/.exec(words)?.[1] : undefined;
  return name !== undefined && sectionKindOfHeading(name) === kind && (kind !== "how-to-apply" || /\d/.test(words));
}

const FIELDS: ReadonlySet<SectionKind> = new Set(["pay", "location", "schedule", "employment-type", "how-to-apply"]);

/** A town and its state or country, and no more. */
const NAMES_PLACE = /^\p{Lu}[\p{L}. ’'-]{1,30}, (?:[A-Z]{2}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)$/u;

/** `About Harbor Pine, Inc.`: the stop belongs to the name, or ends a heading of no more than a name above a text. */
function namesEmployer(words: string, { after }: LineNeighbours): boolean {
  return (
    /^About .{2,40}\b(?:Inc|Ltd|Co|Corp|LLC|S\.A)\.$/i.test(words) ||
    (/^About \p{Lu}[^.]{1,30}\.$/u.test(words) && after.length > 100)
  );
}

/** Whether a line stands alone above a text or a list, so that it may be a heading in small letters: `about the company`. */
function isApart({ blankBefore, blankAfter, beforeIsHeading, after }: LineNeighbours): boolean {
  return (blankBefore || beforeIsHeading) && (blankAfter || after.length > 60 || /^[-–•·▪●○*]\s/.test(after));
}

/** The words behind an emoji that stands before a heading. */
function withoutPicture(words: string): string {
  return words.replace(/^[^\p{L}\p{N}\p{P}]{1,4}\s{1,2}/u, "");
}

/** `You will:` and `Responsibilities :` are headings; a long sentence that leads to a list is not. */
function labelShape(words: string, count: number, known: boolean): HeadingForm | undefined {
  // `Knowledge, Skills, and Abilities:` names several things; a sentence with as many commas does not.
  if (/[,;].{0,100}[,;]/.test(words) && !(known && (isShouted(words) || isTitleCase(words)))) return undefined;
  return (known && (count <= 6 || LEADS_ON.test(words) || (NAMES_PARTS.test(words) && !IS_SENTENCE.test(words)))) ||
    (count <= 6 && /^\p{Lu}/u.test(words))
    ? "label"
    : undefined;
}

/** How a label begins that is as long as a sentence and announces what follows. */
const LEADS_ON = /^(?:what|who|why|how|in|for|about)\b/i;

/** How a label ends that names a part of a posting, however long: `Job purpose including main duties and responsibilities:`. */
const NAMES_PARTS = /\b(?:duties|responsibilities|qualifications|requirements|skills|abilities)\W*$/i;
const IS_SENTENCE = /\b(?:will|must|should|can|have|has|possess|need|are|is|you|we)\b/i;
