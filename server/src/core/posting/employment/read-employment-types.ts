import { matchesIn } from "../../text/matches";
import { neededWords } from "../../text/needed-words";
import { remember } from "../../text/remember";
import { Sieve } from "../../text/sieve";
import { spanOfMatch, type Located } from "../../text/span";
import type { Outline } from "../outline";
import type { EmploymentType } from "../posting";
import { choicesOf } from "./employment-type-choices";
import { isDenied, isExperience, isOfSomethingElse } from "./employment-type-asides";
import { TYPE_SENTENCES, TYPE_WORDS } from "./employment-type-words";
import { stretchesWith } from "../prose";
import type { Field } from "../fields/read-fields";
import { looksLikeTitle } from "../title/title-words";

/** The employment types that the posting states for this job, each once, in the order of the text; its title may say one. */
export function readEmploymentTypes(outline: Outline, title: Located<string> | null): Located<EmploymentType>[] {
  const fields = outline.fields();
  const labelled = [...fieldTypes(fields)];
  const found = [
    ...labelled,
    ...titleTypes(outline, fields),
    ...(title ? typesBesideTitle(outline, title) : []),
    ...lineTypes(outline),
    ...sentenceTypes(outline, labelled.some(isOfHours)),
  ].sort((a, b) => a.span.start - b.span.start);
  const seen = new Set<EmploymentType>();
  const asked = choicesOf(outline.blocks);
  return found.filter(
    ({ value, span }) =>
      !asked.some(({ start, end }) => start <= span.start && span.end <= end) && !seen.has(value) && seen.add(value),
  );
}

function isOfHours({ value }: Located<EmploymentType>): boolean {
  return value === "FULL_TIME" || value === "PART_TIME";
}

function* fieldTypes(fields: readonly Field[]): Generator<Located<EmploymentType>> {
  for (const field of fields) {
    if (field.kind !== "type" && field.kind !== "schedule" && field.kind !== "arrangement") continue;
    for (const [value, label, answer] of ANSWERS) {
      const match = label.test(field.label) ? answer.exec(field.value) : null;
      if (match) yield at(value, field.span.start, match[0]);
    }
    for (const [value, pattern] of TYPE_WORDS) {
      if (field.kind !== "type" && value !== "FULL_TIME" && value !== "PART_TIME") continue;
      for (const match of matchesIn(field.value, pattern)) {
        if (isDenied(field.value, match.index)) continue;
        // `Classification: Full-time employee` and `Job type: Regular full-time employee` are of this job.
        const isFirst = field.kind === "type" && (match.index === 0 || field.value.trim().split(/\s+/).length <= 3);
        const isItem = isItemOf(field.value, match.index, match[0].length);
        if (!isFirst && !isItem && isOfSomethingElse(field.value, match.index, match[0].length)) continue;
        yield at(value, field.span.start + match.index, match[0]);
      }
    }
  }
}

/** Whether words are one of the items of a list: `Flexible working, full-time, job share`. */
function isItemOf(text: string, start: number, length: number): boolean {
  return /(?:^|[,;/] ?)$/.test(text.slice(0, start)) && /^ ?(?:[,;/]|$)/.test(text.slice(start + length));
}

/** What stands behind labels that ask for one of two: `Full-time/Part-time: F`, `FTE: 0.6`. */
const ANSWERS: readonly (readonly [EmploymentType, label: RegExp, answer: RegExp])[] = [
  ["FULL_TIME", /\bpart/, /^FT?\b/],
  ["PART_TIME", /\bpart/, /^PT?\b/],
  ["FULL_TIME", /\b[fw]te$/, /^1(?:[.,]0{1,2})?(?![.,]?\d)/],
  ["PART_TIME", /\b[fw]te$/, /^0?[.,]\d{1,2}(?!\d)/],
  ["FULL_TIME", /\b(?:type|status|hours)$/, /^F\/?T\b/],
  ["PART_TIME", /\b(?:type|status|hours)$/, /^P\/?T\b/],
  ["PER_DIEM", /\b(?:type|contract)$/, /^bank$/i],
];

const TITLE_LINES = 4;
const TERM_LINES = 8;

/** `Sales Assistant (Part-time)`, `Marketing Intern`, a short line `Full-time`, `title: Temp Developer`. */
function* titleTypes(outline: Outline, fields: readonly Field[]): Generator<Located<EmploymentType>> {
  for (const field of fields) if (field.kind === "title") yield* typesInTitle(field.value, field.span.start);
  const lines = outline.blocks
    .filter((block) => block.kind !== "front-matter" && block.kind !== "code")
    .slice(0, TERM_LINES);
  for (const [index, block] of lines.entries()) {
    const text = block.text.trim();
    if (block.kind !== "heading" && text.length <= 100) yield* typesBehindDash(block.text, block.span.start);
    // Below the menu of a page: `Night Nurse Full-Time`.
    const last = index >= TITLE_LINES && text.length <= 80 ? AT_END.exec(text) : null;
    if (last && looksLikeTitle(text.slice(0, last.index).trim()))
      yield* typesInTitle(last[0], block.span.start + block.text.indexOf(text) + last.index);
    if (index >= TITLE_LINES) continue;
    if (block.kind !== "heading" && /[·|•]/.test(text)) yield* typesInPieces(block.text, block.span.start);
    if (
      text.length > 120 ||
      block.label ||
      /[.!?]\s/.test(text) ||
      (block.kind !== "heading" && index > 0 && (text.split(/\s+/).length > 3 || /[.!]$/.test(text)))
    )
      continue;
    if (block.kind === "heading" && index > 0 && block.section !== "other") continue;
    yield* typesInTitle(block.text, block.span.start);
  }
}

const AT_END = /(?:full|part)[- ]?time$/i;

/** `Night Nurse`, and in a line of its own what stands behind it: `Night Nurse, part-time, Leeds`. */
function* typesBesideTitle({ source }: Outline, title: Located<string>): Generator<Located<EmploymentType>> {
  const { start, end } = title.span;
  const lead = source.slice(source.lastIndexOf("\n", start - 1) + 1, start);
  const rest = /^[^\r\n]*/.exec(source.slice(end, end + LONGEST_REST))![0];
  const isLine = BEFORE_TITLE.test(lead) && BEHIND_TITLE.test(rest);
  // As it stands: the value has single spaces.
  yield* typesInTitle(source.slice(start, isLine ? end + rest.length : end), start);
}

const LONGEST_REST = 80;
/** A label or the mark of a heading. */
const BEFORE_TITLE = /^[\s#*_]{0,8}(?:\p{Lu}[\p{L} ]{2,30}(?::|\s[-–—])[\s*_]{0,4})?$/u;
/** Pieces of a line, and no sentence that goes on. */
const BEHIND_TITLE = /^[\s*_]{0,4}(?:$|[,|(•·–—-])(?![^.!?]*[.!?]\s)/;

/** `Harbor Pine · Seattle, Washington · Full-time`: short pieces of a line that are parted by marks. */
function* typesInPieces(line: string, offset: number): Generator<Located<EmploymentType>> {
  for (const match of matchesIn(line, /[^·|•]+/g)) {
    if (match[0].trim().split(/\s+/).length <= 4) yield* typesInTitle(match[0], offset + match.index);
  }
}

/** `$18 - $20 an hour - Full-time`: a kind of employment alone between dashes. */
function* typesBehindDash(line: string, offset: number): Generator<Located<EmploymentType>> {
  for (const match of matchesIn(
    line,
    /(?<=(?:^|\s)[-–—]\s)(?:(?:full|part)[- ]?time|temporary|internship|per diem)(?=\s*$|\s[-–—]\s|,? (?:mon|tues|wednes|thurs|fri|satur|sun)day|,? (?:days|nights|evenings|weekends)\b)/gi,
  ))
    yield* typesInTitle(match[0], offset + match.index);
}

function* typesInTitle(title: string, offset: number): Generator<Located<EmploymentType>> {
  for (const [value, pattern] of TYPE_WORDS) {
    for (const match of matchesIn(title, pattern)) {
      const behind = title.slice(match.index + match[0].length);
      // `Internship Coordinator` and `Contractor Relations Manager` are about interns and contractors.
      if (
        (value === "INTERN" || value === "CONTRACTOR" || value === "VOLUNTEER") &&
        /^\s(?:program|coordinator|manager|recruit|relations|supervisor|director|services)/i.test(behind)
      )
        continue;
      if (
        value === "CONTRACTOR" &&
        // `Contract: Part-time` is a label.
        !/contract\s*(?:$|[)\-–|,/•]|:(?!\s*(?:full|part|perm|fixed|temp))|to\b|position|role|basis|opportunity)|freelance|c2c|1099/i.test(
          match[0] + behind.slice(0, 24),
        )
      )
        continue;
      yield at(value, offset + match.index, match[0]);
    }
  }
}

/** A line that begins with a kind of employment: `Full time, fixed term to August`, `Permanent part-time position`. */
function* lineTypes(outline: Outline): Generator<Located<EmploymentType>> {
  for (const block of outline.blocks) {
    const isAside = ASIDE.has(block.section) && block.section !== "about-company";
    if (block.text.length > 120 || isAside || block.kind === "front-matter") continue;
    const text = block.text.replace(/[\u00ad\u2010\u2011]/g, "-");
    const line = text.trim();
    const answer = ASKED.exec(line);
    if (answer?.[1]) {
      const value = /^f/i.test(answer[1]) ? "FULL_TIME" : "PART_TIME";
      yield at(
        value,
        block.span.start + text.indexOf(line) + answer.index + answer[0].length - answer[1].length,
        answer[1],
      );
    }
    if (
      line.length > 90 ||
      answer ||
      !TYPE_LINE.test(line.replace(LABEL, "")) ||
      /\b(?:experience|student|years? of|degree|or above)\b/i.test(line)
    )
      continue;
    for (const [value, pattern] of TYPE_WORDS) {
      if (value === "CONTRACTOR" || value === "INTERN" || value === "VOLUNTEER") continue;
      for (const match of matchesIn(text, pattern))
        if (!isDenied(text, match.index) && !isOfSomethingElse(text, match.index, match[0].length))
          yield at(value, block.span.start + match.index, match[0]);
    }
  }
}

/** `Full time or part time: Part time`, `Full-Time/Part-Time indicator: F`: a question and its answer. */
const ASKED =
  /\bfull(?:[- ]?time)?(?: or |\s?\/\s?)part[- ]?time(?: (?:indicator|status))?\s?[:?]?\s(?:((?:full|part)[- ]?time)\b|full|part|[FP]\b)/i;
/** What may stand before a kind of employment: `Scope:`, `(`. */
const LABEL = /^(?:[\p{L} ]{0,24}(?:[:\t]|\s\t)\s{0,4}|\()/u;
const TYPE_LINE =
  /^(?:(?:permanent|temporary|(?:maternity|parental) (?:leave )?cover(?: \([^()]{2,20}\))?|regular|casual|seasonal|fixed[- ]term|contract)(?:[ ,/|–-]{1,3}|$)){0,2}(?:(?:full|part)[- ]?time|permanent|temporary|fixed[- ]term|casual)(?:$|\s?[,;|/(]|\s[–-]\s|\s(?:or|and|&)\s(?:full|part)|\s(?:for|as|until|position|role|post|job|permanent|fixed|appointment|contract|\d|\())/i;

/** A contract of employment makes nobody a contractor. */
const EMPLOYED =
  /\b(?:(?<!\b(?:long|short)[- ])term(?: \d{1,2}[- ](?:week|month|year)s?)?|secondment|permanent|temporary|zero[- ]hours?|casual|bank|cover|employment|open-ended) contract$/i;

/** Whether words on a contract, `fixed-term contract (24 months)`, are of one of employment. */
function isEmployed(text: string, at: number, words: string): boolean {
  const [contract] = /^[^(]*?contract\b|/i.exec(words)!;
  return EMPLOYED.test(text.slice(Math.max(0, at - 24), at) + contract);
}

const ASIDE: ReadonlySet<string> = new Set([
  "benefits",
  "equal-opportunity",
  "accommodation",
  "fair-chance",
  "legal",
  "about-company",
]);

/** What speaks of the employer, and now and then of the job. */
const OF_EMPLOYER: ReadonlySet<string> = new Set(["about-company", "benefits"]);

const SAID = new Sieve(TYPE_SENTENCES, ([, pattern]) => neededWords(pattern));

/** The types that sentences state; what is said of hours beside the work, among the benefits, counts unless a field has told them. */
function* sentenceTypes(outline: Outline, isTold: boolean): Generator<Located<EmploymentType>> {
  for (const { block, text, toSpan } of outline.prose()) {
    for (const { value, span, isOfThisJob } of typesSaidIn(text)) {
      // `- Find temporary housing opportunities`: what is done in the job.
      if (block.kind === "list-item" && block.section === "responsibilities" && !isOfThisJob) continue;
      const isAside = ASIDE.has(block.section) && !(OF_EMPLOYER.has(block.section) && isOfThisJob);
      if (!isAside || (!isTold && (value === "FULL_TIME" || value === "PART_TIME")))
        yield { value, span: toSpan(span.start, span.end) };
    }
  }
}

/** A kind of employment that a sentence names, and whether what stands around it speaks of this job. */
interface SaidType extends Located<EmploymentType> {
  readonly isOfThisJob: boolean;
}

/** The kinds of employment that the sentences of a text name, with places relative to it. */
const typesSaidIn = remember((whole): readonly SaidType[] => {
  const types: SaidType[] = [];
  for (const { start, text, things } of stretchesWith(whole, SAID)) {
    const isOfThisJob = OF_THIS_JOB.test(text);
    for (const [value, pattern] of things) {
      for (const match of matchesIn(text, pattern)) {
        const end = match.index + match[0].length;
        // `Full time or part time: Part time` is a question and its answer.
        if (ASKED.test(text.slice(match.index, end + 24))) continue;
        if (!beginsWord(text, match.index) || isOfSomethingElse(text, match.index, match[0].length)) continue;
        if (isDenied(text, match.index) || isExperience(text, match.index, end)) continue;
        if (value === "CONTRACTOR" && isEmployed(text, match.index, match[0])) continue;
        types.push({ value, span: spanOfMatch(match, start), isOfThisJob });
      }
    }
  }
  return types;
});

/** What speaks of this job among the words on the employer: `We have a full time role for a period of 4 years`. */
const OF_THIS_JOB =
  /\b(?:this|the) (?:\p{L}{3,20} )?(?:role|position|post|job)\b|\bthis internship\b|\bthis is an? (?:[\p{L}\d-]{1,20} ){0,3}(?:role|position|post|job|appointment|internship)\b|\bwe have an? [^.;!?]{0,30}\b(?:role|position|post|job|vacancy)\b|\bserves an? \d{1,2}[- ](?:month|year) term\b/iu;

/** Whether a word begins at an offset: behind something else than a letter, or as a capital glued to a small letter. */
function beginsWord(text: string, at: number): boolean {
  return at === 0 || !/\p{L}/u.test(text[at - 1]!) || (/\p{Ll}/u.test(text[at - 1]!) && /\p{Lu}/u.test(text[at]!));
}

function at(value: EmploymentType, start: number, words: string): Located<EmploymentType> {
  const lead = words.length - words.trimStart().length;
  return { value, span: { start: start + lead, end: start + lead + words.trim().length } };
}
