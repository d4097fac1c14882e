import type { OutlinedBlock } from "../outline";
import { headingWords } from "../../blocks/block";
import { matchesIn } from "../../text/matches";
import { readFrontMatter } from "./front-matter";
import { isOnlyPlaces, parsePlaces } from "../places/parse-places";
import { looksLikeTitle } from "../title/title-words";
import { readFieldLine, readFieldRun, type UnmarkedField } from "./unmarked-fields";
import type { Located, Span } from "../../text/span";

/** What a labelled line tells, such as `Location: Leeds`. */
export type FieldKind = "title" | "organization" | "location" | "arrangement" | "type" | "schedule" | "other";

/** The value behind a label, with its place; `label` is the label's words in lower case. */
export interface Field extends Located<string> {
  readonly kind: FieldKind;
  readonly label: string;
}

const LABELS: readonly (readonly [Exclude<FieldKind, "other">, string])[] = [
  [
    "title",
    "(?:job|position|post|role|vacancy|working|business|hr job|posting|posted|official|internal|functional|civil service|class|classification|payroll) ?title(?: ?(?:and|&|\\/) ?(?:grade|level))?|title|position|post|role|job(?: role| position)?|vacancy|job name|designation|title of (?:the )?(?:position|post|job)",
  ],
  [
    "organization",
    "company(?: name)?|employer(?: name)?|organi[sz]ation(?: name)?|agency|brand|business name|institution|school(?: name)?|(?:end )?client|hiring (?:organi[sz]ation|company)",
  ],
  [
    "location",
    "(?:(?:job|work|working|primary|office|position|duty|base|role|project|current|preferred|main|geographic|posting|store|site|campus|assigned|physical) ){0,2}locations?(?:\\(s\\))?(?: address| name| of (?:work|job|post|position))?|(?:work|job|site|store|workplace) address|duty (?:station|post)s?|place of (?:work|performance|employment)|(?:job|work) ?site|site name|where(?: you(?:['’]ll| will) (?:work|be(?: based)?))?|nearest major market|based(?: (?:in|at))?|cit(?:y|ies)|town|city(?: ?[,/&] ?| and )state|work city|office|centre",
  ],
  [
    "arrangement",
    "(?:[a-z]{1,20}[- ])?(?:work|working) (?:arrangements?|models?|mode|setting|style)|job mode|mode of work(?:ing)?|(?:work|working) ?set-?up|remote ?\\/ ?hybrid|on-?site ?(?:\\/|or) ?remote|remote vs\\.? office|work ?place(?: type)?|work ?place model|location type|remote(?: (?:work|job|position|role))?(?: status| eligible| eligibility)?\\??|(?:located|work|working) remotely\\??|telework(?: eligible| eligibility)?|work location type|telecommut(?:e|ing)",
  ],
  [
    "type",
    "(?:job|employment|employee|worker|position|contract|appointment|work|role|vacancy|assignment|engagement|staff) (?:type|status|basis|category|length|duration|term)s?(?:\\(s\\))?|types? of (?:employment|contract|position|appointment|work)|type|employment|duration|term|contract|tenure|appointment|job types?|status|full[- ]time(?: or |\\/)part[- ]time(?: indicator| status)?|full\\/part[- ]time|regular\\/temporary",
  ],
  [
    "schedule",
    "(?:work|job|working|weekly|standard|scheduled|contracted)(?: weekly)? (?:schedule|hours|shift|pattern|time)(?: ?\\/ ?shift)?|schedule(?: type)?|hours(?: of work)?|[fw]te|shift(?: type)?|time type|time[- ]commitment|hours per week",
  ],
];
const OTHER =
  "(?:(?:base|annual|starting|hourly|expected|monthly) )?(?:salary|pay|compensation|wage|rate)(?: range| rate)?|department|division|team|unit|reports? to|reporting to|experience(?: level)?|seniority(?: level)?|education(?: level)?|grade|level|series|date posted|posted|closing date|deadline|start date|industry|function|category|benefits|job (?:id|number|code|description|summary|purpose|requisition|req|requirements)|requisition(?: id)?|req(?:uisition)? (?:id|number)|reference|travel(?: requirement)?|number of (?:vacancies|openings|positions)|openings|description(?: of work)?|summary|overview|responsibilities|requirements|qualifications|skills|languages?|supervisory status|security clearance|clearance|contact|interested\\?|visa|relocation|bonus|supervisor|flsa(?: status)?|supervises";
const WHICH = new RegExp(`^(?:${LABELS.map(([, words]) => `(${words})`).join("|")}|${OTHER})$`, "i");
const BEFORE_COLON = new RegExp(
  `(?:^|[\\s|•·;,(.)*_\\]]|(?<=[\\p{Ll}\\d)])(?=\\p{Lu}))((?:${LABELS.map(([, words]) => words).join("|")}|${OTHER}))$`,
  "iu",
);
/** The last word of every label, also glued to the word before. */
const LABEL_ENDS =
  /(?:title|position|role|job|vacancy|name|company|employer|organi[sz]ation|agency|institution|school|client|designation|locations?|centre|s\)|station|post|stations|posts|work|performance|employment|site|city|cities|state|office|arrangements?|models?|mode|setting|style|set-?up|hybrid|place|workplace|type|types|remote|remotely|status|eligible|eligibility|telework|telecommut(?:e|ing)|basis|category|length|duration|term|terms|contract|tenure|appointment|schedule|hours|shift|pattern|time|commitment|indicator|[fw]te|temporary|where|in|at|town|address|brand|remotely\??|position\?|week|salary|pay|compensation|wage|rate|range|department|division|team|unit|to|experience|level|education|grade|series|posted|date|deadline|industry|function|benefits|id|number|code|description|summary|purpose|requisition|req|requirements|reference|travel|requirement|vacancies|openings|positions|overview|responsibilities|qualifications|skills|languages?|clearance|contact|interested\??|visa|relocation|bonus|supervisor|flsa|supervises|market|working|based|be)$/i;
const LONGEST = 300;
/** In a longer block a value ends where a sentence begins without a mark before it: the line break is lost. */
const RUN_ON = 300;
const END_IN_RUN = /\s\|\s|•|(?<![.!?])\s\p{Lu}[\p{L}’']{0,20}(?:\s\p{Ll}{2,20}){3}/u;
/** Places can be many. */
const LONGEST_LIST = 2000;

/** The labelled values of a posting, in the order of the text: lines, cells, front matter, headings of one word with their text. */
export function readFields(blocks: readonly OutlinedBlock[]): Field[] {
  const fields: Field[] = [];
  blocks.forEach((block, index) => {
    if (block.kind === "front-matter") fields.push(...frontMatterFields(block));
    else if (block.kind === "heading") fields.push(...headingField(blocks, index));
    else if (block.kind !== "code") fields.push(...blockFields(block));
    if ((index < FIRST_BLOCKS || index >= blocks.length - LAST_BLOCKS) && block.kind !== "front-matter")
      fields.push(...unmarkedFields(blocks, index));
  });
  return fields;
}

/** The kind of a label; undefined for words that are no label. */
export function fieldKindOf(label: string): FieldKind | undefined {
  const match = WHICH.exec(label.replace(/\u00a0/g, " ").trim());
  if (!match) return undefined;
  const group = match.slice(1).findIndex((words) => words !== undefined);
  return LABELS[group]?.[0] ?? "other";
}

/** How far from the top and from the end fields stand whose labels nothing marks. */
const FIRST_BLOCKS = 40;
const LAST_BLOCKS = 12;

/** Fields without a colon: in a run from label to label, in a line, or with the value on the line below the label. */
function* unmarkedFields(blocks: readonly OutlinedBlock[], index: number): Generator<Field> {
  const block = blocks[index]!;
  const at = (from: number, { label, value }: { readonly label: string; readonly value: string }) => ({
    label: label.toLowerCase(),
    value,
    span: { start: from, end: from + value.length },
  });
  if (block.text.length > 200) {
    for (const field of readFieldRun(block.text)) {
      const kind = fieldKindOf(field.label);
      if (kind && kind !== "other") yield { kind, ...at(block.span.start + field.start, field) };
    }
    return;
  }
  const line = lineOf(block);
  const kind = line && fieldKindOf(line.label);
  const amongOthers = () =>
    [-2, -1, 1, 2].filter((by) => blocks[index + by] && lineOf(blocks[index + by]!)).length >= 2;
  if (line && kind && kind !== "other" && (isValueOf(kind, line.value) || amongOthers()))
    yield { kind, ...at(block.span.start + line.start, line) };
  const next = blocks[index + 1];
  const label = block.text.trim();
  const bare = !line && block.kind === "paragraph" && label.length < 40 ? fieldKindOf(label) : undefined;
  if (bare && next && bare !== "other" && next.text.length < 120 && isValueOf(bare, next.text.trim()))
    yield { kind: bare, ...at(textSpan(next, 0, next.text.length).start, { label, value: next.text.trim() }) };
}

/** The label and value of a short line that has no colon. */
function lineOf({ text, kind, label }: OutlinedBlock): UnmarkedField | undefined {
  if (text.length > 200 || label || kind === "code" || kind === "front-matter" || /[:：]/.test(text)) return undefined;
  return readFieldLine(text);
}

/** Whether words are plainly what a label of a kind asks for, so that no colon need say so. */
function isValueOf(kind: FieldKind, value: string): boolean {
  if (kind === "location") return isOnlyPlaces(value) || (value.includes(",") && parsePlaces(value).length > 0);
  if (kind === "arrangement") return /^(?:yes|no|[yn]|remote|hybrid|on-?site)\b.{0,30}$/i.test(value);
  if (kind === "title") return looksLikeTitle(value);
  return (kind === "type" || kind === "schedule") && TYPE_VALUE.test(value);
}

const TYPE_VALUE =
  /^(?:regular |permanent |temporary )?(?:(?:full|part)[-_ ]?time|permanent|temporary|contract(?:or)?|casual|seasonal|intern(?:ship)?|per[- ]diem|prn|regular|fixed[- ]term|freelance)\b[^.]{0,40}$/i;

/** `location: Leeds` and `job_type = "Full Time"` of front matter; one field for each value of a list. */
function* frontMatterFields(block: OutlinedBlock): Generator<Field> {
  for (const { label, value, span } of readFrontMatter(block)) {
    const kind = fieldKindOf(label) ?? (/^business(?: name)?$/.test(label) ? "organization" : undefined);
    if (kind) yield { kind, label: `front ${label}`, value, span };
  }
}

/** A heading that is a label, with the first lines below it. */
function* headingField(blocks: readonly OutlinedBlock[], index: number): Generator<Field> {
  const block = blocks[index]!;
  const words = headingWords(block);
  const inside = words.length < 60 ? /^([^:：]{2,40})[:：]\s*(\S.*)$/.exec(words) : null;
  const insideKind = inside ? fieldKindOf(inside[1]!) : undefined;
  if (inside && insideKind) {
    const start = block.span.start + block.text.indexOf(inside[2]!, block.text.search(/[:：]/));
    yield {
      kind: insideKind,
      label: inside[1]!.toLowerCase(),
      value: inside[2]!,
      span: { start, end: start + inside[2]!.length },
    };
    return;
  }
  const kind = words.length < 40 ? fieldKindOf(words) : undefined;
  if (!kind || kind === "other") return;
  for (let i = index + 1; i < Math.min(index + 4, blocks.length); i++) {
    const next = blocks[i]!;
    // `Job type` above `Full-time`: a value alone on its line looks like a heading.
    const isValue = next.kind === "heading" && i === index + 1 && isValueOf(kind, headingWords(next));
    if ((next.kind === "heading" && !isValue) || next.kind === "code") return;
    if (block.heading!.form === "embedded") {
      // In a text without line breaks the value ends with its sentence, or where another label begins.
      const value =
        /^\s*(?:[^.;•:]|\.(?!\s|$)){2,120}?(?=[.;•]|\s?\p{Lu}\p{Ll}{2,20}(?: \p{L}\p{Ll}{2,20})?\s?:|\s\p{Lu}\p{L}*(?:\s\p{Ll}{2,20}){3}|$)/u.exec(
          next.text,
        )?.[0];
      if (value === undefined) return;
      const span = textSpan(next, 0, value.length);
      yield { kind, label: words.toLowerCase(), value: value.trim(), span };
      return;
    }
    if (next.text.trim().length > LONGEST) return;
    // Below a label of plain words the value ends where a blank line does.
    if (i > index + 1 && block.heading!.form !== "atx" && next.gap > 1) return;
    const span = textSpan(next, 0, next.text.length);
    yield {
      kind,
      label: words.toLowerCase(),
      value: next.text.slice(span.start - next.span.start, span.end - next.span.start),
      span,
    };
  }
}

function* blockFields(block: OutlinedBlock): Generator<Field> {
  const { text } = block;
  const labels = [...colonLabels(text), ...startLabel(block)].sort((a, b) => a.start - b.start);
  for (const [index, label] of labels.entries()) {
    if (label.kind === "other") continue;
    const longest = label.kind === "location" ? LONGEST_LIST : LONGEST;
    const limit = Math.min(labels[index + 1]?.start ?? text.length, label.valueStart + longest);
    const below = block.raw.slice(label.valueStart, limit + LONGEST_LABEL).search(LINE_OF_LABEL);
    const rest = text.slice(label.valueStart, below < 0 ? limit : Math.min(limit, label.valueStart + below));
    const lead = rest.length - rest.trimStart().length;
    const end = rest.slice(lead).search(text.length > RUN_ON ? END_IN_RUN : /\s\|\s|•/);
    const line = rest.slice(lead).split(/[\r\n]/, 1)[0]!;
    // `Leeds, UK | York, UK`
    const isList = end >= 0 && label.kind === "location" && line.length < RUN_ON && isOnlyPlaces(line);
    const value = (end < 0 ? rest.slice(lead) : isList ? line : rest.slice(lead, lead + end)).trimEnd();
    if (!value) continue;
    const from = label.valueStart + lead;
    yield {
      kind: label.kind,
      label: label.words,
      value,
      span: { start: block.span.start + from, end: block.span.start + from + value.length },
    };
  }
}

/** A line below that begins with a label of up to three words, `Civil Service Title: …`: it is no part of the value. */
const LINE_OF_LABEL = /(?<=\S[ \t]{0,4})\r?\n(?=[ \t]{0,4}\p{Lu}[^\s:]{0,20}(?: [^\s:]{1,20}){0,2} ?:(?:\s|$))/u;
const LONGEST_LABEL = 70;

interface Label {
  readonly kind: FieldKind;
  readonly words: string;
  readonly start: number;
  readonly valueStart: number;
}

/** Labels before colons, also in the middle of a line and glued to the words before. */
function* colonLabels(text: string): Generator<Label> {
  for (const match of matchesIn(text, /[:：]/g)) {
    const colon = match.index;
    const from = Math.max(0, colon - 48);
    const words = text.slice(from, colon).trimEnd();
    if (!LABEL_ENDS.test(words.slice(-16))) continue;
    const before = BEFORE_COLON.exec(words);
    if (!before) continue;
    const label = before[1]!;
    const start = from + before.index + before[0].lastIndexOf(label);
    const kind = fieldKindOf(label);
    // `Harbor Pine is an Equal Opportunity Employer: …`
    if (kind === "organization" && EQUAL.test(text.slice(from, start))) continue;
    // In the middle of a sentence only a capital begins a label.
    if (!kind || (!/\p{Lu}/u.test(label[0]!) && text.slice(0, start).trim() !== "")) continue;
    yield { kind, words: label.toLowerCase(), start, valueStart: colon + 1 };
  }
}

const EQUAL = /\b(?:opportunit(?:y|ies)|action)[ /]{1,3}$/i;

/** A label at the start of a block that is set off by emphasis or by a cell's border instead of a colon. */
function* startLabel(block: OutlinedBlock): Generator<Label> {
  const pattern =
    block.kind === "table-row"
      ? /^[|\s]{0,6}\*{0,2}([\p{L}() ]{3,30}?):?\*{0,2}\s{0,8}[|\t]/u
      : /^[\s>-]{0,4}\*{1,2}([\p{L}() /]{3,30}?)\s?\*{1,2}\s/u;
  const match = pattern.exec(block.raw);
  const kind = match ? fieldKindOf(match[1]!.trim()) : undefined;
  if (!match || !kind) return;
  yield {
    kind,
    words: match[1]!.trim().toLowerCase(),
    start: match[0].indexOf(match[1]!),
    valueStart: match[0].length,
  };
}

function textSpan(block: OutlinedBlock, start: number, end: number): Span {
  const words = block.text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: block.span.start + from, end: block.span.start + from + words.trim().length };
}
