import type { HeadingForm } from "./block";
import { headingKey, sectionKindOfHeading } from "./section-kind";

/** What stands around a line that may be a heading. */
export interface LineNeighbours {
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
  /** Whether nothing but blank lines stands before it. */
  readonly first: boolean;
  /** The words of the line before and of the next line that is not blank; empty where there is none. */
  readonly before: string;
  readonly beforeIsHeading: boolean;
  readonly after: string;
}

/**
 * Whether a line without heading marks is a heading, by its shape and its words; undefined if it is text.
 * `words` is the line's masked text without white space at its ends.
 */
export function headingShape(words: string, around: LineNeighbours): HeadingForm | undefined {
  if (words.length > 100 || words.length < 3 || !/\p{L}{2}/u.test(words)) return undefined;
  // `US, TX, HOUSTON` is a place in capitals.
  if (/^\p{Lu}{2}, (?:\p{Lu}{2})?,/u.test(words)) return undefined;
  // The last line has nothing to stand above, but for a motto such as AN EQUAL OPPORTUNITY EMPLOYER.
  if (!around.after)
    return isShouted(words) && sectionKindOfHeading(words) === "equal-opportunity" ? "caps" : undefined;
  const count = words.split(/\s+/).length;
  if (count > 12 || /[.!?…]["”’)]?\s+\p{Lu}/u.test(words.replace(/\b\p{Lu}\./gu, ""))) return undefined;
  // `… you will reach these / objectives:` is the end of a wrapped line.
  if (!around.blankBefore && !around.beforeIsHeading && /^\p{Ll}/u.test(words)) return undefined;
  const kind = sectionKindOfHeading(words);
  if (/[:：]$/.test(words)) return labelShape(words, count, kind !== undefined);
  if (/[.,;!]$|[:：]\s/.test(words) || !/^[\p{Lu}\p{N}【[(“"]/u.test(words)) return undefined;
  if (
    isShouted(words) &&
    count <= 10 &&
    (kind !== undefined || (count > 1 && !around.first && !isShouted(around.after)))
  )
    return "caps";
  if (WHOLE_HEADING.test(headingKey(words))) return "plain";
  if (around.first || count > 8) return undefined;
  const isolated =
    around.blankBefore || around.beforeIsHeading || around.before.length > 60 || /[.!?:;]$/.test(around.before);
  if (kind !== undefined && isTitleCase(words) && isolated && !isItem(words)) return "plain";
  const opensText = around.after.length > Math.max(60, words.length);
  return isTitleCase(words) &&
    around.blankBefore &&
    around.blankAfter &&
    opensText &&
    !/\d/.test(words) &&
    kind !== undefined
    ? "plain"
    : undefined;
}

/** `You will:` and `Responsibilities :` are headings; a long sentence that leads to a list is not. */
function labelShape(words: string, count: number, known: boolean): HeadingForm | undefined {
  if (/[,;].*[,;]/.test(words)) return undefined;
  return (known && (count <= 6 || /^(?:what|who|why|how|in|for)\b/i.test(words))) ||
    (count <= 6 && /^\p{Lu}/u.test(words))
    ? "label"
    : undefined;
}

/** Lines that are headings by their words alone, wherever they stand. */
const WHOLE_HEADING =
  /^(?:(?:key|main|core|primary|essential|minimum|basic|required|preferred|desired|desirable|additional|job|position|role|general|principal|specific|other|your|our|the|and|&|or|major|typical|work|professional|technical|education|skills|experience|knowledge|duties|requirements|requirement\/minimum) )*(?:responsibilit(?:y|ies)|duties|requirements?|qualifications?|skills|experience|education|benefits|perks|compensation|salary|accountabilities|competencies|overview|summary|description|pay|languages|locations?|notes?|deadline|essential|desirable)$|^(?:what|who|why|how) (?:you|we|to|join|us|work|will|are|the|our|is|makes)\b.{0,50}$|^nice[- ]to[- ]haves?(?: skills)?$|^about (?:us|you|the|this|our)\b.{0,30}$|^about(?: \S+){1,4}$|^(?:duties|skills|education|experience|perks|benefits|salary|pay|compensation|training|diversity|responsibilities|roles) (?:and|&|\/) (?:\S+ ){0,2}\S+$|^equal (?:employment )?opportunit(?:y|ies)(?: employer| statement)?$|^application (?:process|deadline)$|^job information$|^about$|^work experience$|^responsibilities include$|^minimum qualifications? \/? ?requirements?$/;

/** Whether a line of the length of a heading says a requirement or an offer rather than announcing it. */
function isItem(words: string): boolean {
  return /\b(?:with|in|of experience|years?|degree in|ability to|or (?:higher|equivalent))\b/i.test(words);
}

function isShouted(words: string): boolean {
  const letters = words.replace(/[^\p{L}]/gu, "");
  return letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

const SMALL_WORDS = /^(?:a|an|and|as|at|but|by|for|from|in|is|of|on|or|the|to|with|vs|you|your|we|our)$/i;

function isTitleCase(words: string): boolean {
  const all = words.match(/[\p{L}][\p{L}'’.-]*/gu) ?? [];
  return all.length > 0 && all.every((word, index) => (index > 0 && SMALL_WORDS.test(word)) || /^\p{Lu}/u.test(word));
}
