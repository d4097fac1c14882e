import { isDutyVerb } from "../data/duty-verbs";
import { JOB_TITLE_HEADINGS, SECTION_HEADINGS, VAGUE_HEADINGS, type SectionKind } from "../data/section-kinds";
import { neededWords } from "../text/needed-words";
import { remember } from "../text/remember";
import { Sieve } from "../text/sieve";

/**
 * The kind of section that a heading announces, by its words alone; undefined if the words say nothing of it.
 * A heading has up to 14 words and 110 characters.
 */
export const sectionKindOfHeading: (heading: string) => SectionKind | undefined = remember(readKind);

function readKind(heading: string): SectionKind | undefined {
  if (heading.length > 300) return undefined;
  const key = toReader(headingKey(heading));
  const words = key.split(" ");
  if (!key || key.length > 110 || words.length > 14 || isJobTitle(key)) return undefined;
  // `Generate qualified leads and manage the sales pipeline` is a duty that stands as a heading.
  if (
    words.length > 5 &&
    !/^(?:apply (?:to|for|now|online|here|today|by|via|through)|contact (?:details|information|us|person))\b|: wh(?:at|o|y) |\b(?:duties|responsibilities|tasks|requirements|qualifications)(?: (?:may|will|would|can|should|must))?(?: also)? include$/.test(
      key,
    ) &&
    !words[0]!.endsWith("ing") &&
    isDutyVerb(words[0]!)
  )
    return undefined;
  // `One year of driving (Required)` is an answer of a form; `Skills (Required)` is a heading.
  const marked = /^(.{2,90}) \((?:required|preferred)\)$/.exec(key);
  if (marked && !kindSaidBy(marked[1]!)) return undefined;
  const kind = kindSaidBy(key);
  // `For information about our school please visit:` asks the reader to do something and announces nothing but that.
  return kind !== "how-to-apply" && kind !== "other" && words.includes("please") ? undefined : kind;
}

function kindSaidBy(key: string): SectionKind | undefined {
  return HEADINGS.candidates(key).find(([, pattern]) => pattern.test(key))?.[0];
}

const HEADINGS = new Sieve(SECTION_HEADINGS, ([, pattern]) => neededWords(pattern));

/**
 * Without its number and what only leads up to it (`So, …`); with the apostrophes that are often left out (`What youll do`). A question that
 * the reader asks is the one that the writer asks of the reader: `what will I be doing`, `what do I need`.
 */
function toReader(key: string): string {
  return key
    .replace(/ ?pulled from the full job description$/, "")
    .replace(/^(?:(?:section|part) )?\(?\d{1,2}[.):] /, "")
    .replace(/^(?:(?:ok(?:ay)?|so|and|but),? ){1,3}/, "")
    .replace(/\b(will|would|do|can|could|should|what) i\b/g, "$1 you")
    .replace(/\byou[ -]?(ll|re|ve)\b(?!-)/g, "you'$1")
    .replace(/\b(what|who) were (?=(?:looking|seeking|asking|offering|after)\b)/, "$1 we're ");
}

/** Whether what stands below a heading decides its kind, since its words fit many: "Description", "Notes", "You will be able to". */
export function isVagueHeading(heading: string): boolean {
  return VAGUE_HEADINGS.test(headingKey(heading));
}

/** A heading's words for comparison: lower case, straight apostrophes, single spaces, no marks at the ends. */
export const headingKey: (heading: string) => string = remember(readKey);

function readKey(heading: string): string {
  const key = heading.slice(0, 300).toLowerCase();
  if (IS_KEY.test(key)) return key;
  return (
    key
      .replace(/[ﬀ-ﬆ]/g, (ligature) => ligature.normalize("NFKC"))
      .replace(/[’‘`´]/g, "'")
      .replace(/[【】[\]]/g, " ")
      .replace(/[\uFB00-\uFB04]/g, (ligature) => ligature.normalize("NFKC"))
      .replace(/\s{2,}|[^\S ]/g, " ")
      .replace(/' (?=(?:ll|re|ve|d)\b)/g, "'")
      // `Sign\-on bonus`, of which the mark before the hyphen is masked.
      .replace(/(?<=\p{L}) -(?=\p{L})/gu, "-")
      .replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N})])[^\p{L}\p{N})]+$/gu, "")
  );
}

/** Words that are written as they are compared. */
const IS_KEY = /^[a-z\d](?:(?:[a-z\d&,./-]|'(?! )| (?![ -]))*[a-z\d])?$/;

/** `Customer Experience Analyst` names a job and announces no section; `About the Manager` is no job's title. */
function isJobTitle(key: string): boolean {
  // `Software Engineer, Research` is a title with its field behind it.
  const title = PART_OF_ROLE.test(key) ? key : key.replace(/, (?!and |or )[^,()]{2,40}$/, "");
  return (
    (JOB_TITLE_HEADINGS.test(key) || JOB_TITLE_HEADINGS.test(title)) &&
    (title === key ||
      !/^(?:experience|skills?|knowledge|education|qualifi\w+|requirements?|duties|responsibilit\w+)\b/.test(key)) &&
    !/^(?:about|for|what|who|why|how|the ideal|ideal|your|our|meet|notice)\b|\b(?:for|as) (?:an?|the)\b|\b(?:dut(?:y|ies)|responsibilities|requirements?|qualifications|skills) (?:as|of|for|an?|the)\b/.test(
      key,
    )
  );
}

/** How headings end that name a part of a role rather than the role: `Director, Development Responsibilities`. */
const PART_OF_ROLE =
  /\b(?:responsibilit\w+|dut(?:y|ies)|require?ments?|qualifications?|grades?|process|indicators?|experience|skills|overview|summary|description|profile)$/;
