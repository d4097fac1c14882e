import { headingWords } from "../../blocks/block";
import type { Located, Span } from "../../text/span";
import { isSite } from "./employer-candidates";
import { NO_EMPLOYER } from "./employer-words";
import { endsAsInstitution, isFirm, isKind, universityBehind } from "./employer-name";
import { fieldKindOf } from "../fields/read-fields";
import type { Outline } from "../outline";
import { looksLikeTitle } from "../title/title-words";

/** A name in a line of its own or beside the title, with how plainly its place says that it is the employer's. */
export interface EmployerLine {
  readonly text: string;
  readonly span: Span;
  readonly score: number;
  /** Whether the words are a name, whatever they would be elsewhere. */
  readonly isSure?: boolean;
}

/** The names around a posting's text: behind the title, at the foot, below a heading that asks for them, and where a town is asked for. */
export function* employersInFrame(outline: Outline, title: Located<string> | null): Generator<EmployerLine> {
  yield* employerInTitle(title);
  yield* employerBeforeTitle(title, outline);
  yield* employerBeforeColon(title, outline);
  yield* employersAtFoot(outline);
  yield* employersBelowHeadings(outline);
  yield* employersAsPlaces(outline);
}

/** `Night Cook - Harbor Pine Hospital`: what stands behind the last dash of a title and says that it is a body. */
function* employerInTitle(title: Located<string> | null): Generator<EmployerLine> {
  const dash = title ? Math.max(...[" - ", " – ", " — ", " | "].map((mark) => title.value.lastIndexOf(mark))) : -1;
  const university = title ? universityBehind(title.value) : undefined;
  if (title && university) {
    const start = title.span.start + university.start;
    yield { text: university.name, span: { start, end: start + university.name.length }, score: IN_TITLE };
  }
  if (!title || dash < 0 || !looksLikeTitle(title.value.slice(0, dash))) return;
  const text = title.value.slice(dash + 3);
  const start = title.span.start + dash + 3;
  if (isBody(text) && !looksLikeTitle(text)) yield { text, span: { start, end: start + text.length }, score: IN_TITLE };
}

/** `Harbor Museum Night Guard`, `Harbor University - Night Guard`: a body with which the title begins, where the text names it again. */
function* employerBeforeTitle(title: Located<string> | null, { source }: Outline): Generator<EmployerLine> {
  if (!title) return;
  const words = title.value.split(" ");
  for (let count = Math.min(words.length - 1, LONGEST_BODY); count > 1; count--) {
    const text = words.slice(0, count).join(" ").replace(/,$/, "");
    if (
      !isBody(text) ||
      looksLikeTitle(text) ||
      !looksLikeTitle(
        words
          .slice(count)
          .join(" ")
          .replace(/^[-–—] /, ""),
      )
    )
      continue;
    const name = text.replace(/^The /, "");
    // `King's College` is the half of a name where `London` stands behind it elsewhere, too.
    if (!source.includes(name, title.span.end) || source.includes(`${name} ${words[count]!}`, title.span.end)) continue;
    const start = title.span.start + text.length - name.length;
    yield { text: name, span: { start, end: start + name.length }, score: BEFORE_TITLE };
    return;
  }
}

/** `Harbor Pine: Night Guard`: the name before the colon in the line of the title, where the line begins the text. */
function* employerBeforeColon(title: Located<string> | null, { source }: Outline): Generator<EmployerLine> {
  const [, mark = "", text = "", role = ""] = BEFORE_COLON.exec(source.slice(0, LONGEST_TITLE_LINE)) ?? [];
  // `Harbor Union 12: …`
  if (!title || !NAME_WORDS.test(text.replace(/ \d{1,4}$/, "")) || looksLikeTitle(text) || !looksLikeTitle(role))
    return;
  if (NO_EMPLOYER.test(text) || isKind(text) || fieldKindOf(text) !== undefined) return;
  if (title.span.start <= mark.length + text.length + 2 + role.length)
    yield { text, span: { start: mark.length, end: mark.length + text.length }, score: BEFORE_COLON_SCORE };
}

const BEFORE_COLON = /^([\s#*]{0,6})(\p{Lu}[^\r\n:]{3,70}): (\p{Lu}[^\r\n:]{3,90})(?=[\r\n])/u;
const BEFORE_COLON_SCORE = 14;
const LONGEST_TITLE_LINE = 180;

const LONGEST_BODY = 8;
const BEFORE_TITLE = 6;

/** The names of bodies that stand alone in the last lines: `Harbor Pine Church`, or above an address. */
function* employersAtFoot({ blocks }: Outline): Generator<EmployerLine> {
  for (const { kind, text: whole, span } of blocks.slice(-FOOT)) {
    if (kind !== "paragraph" && kind !== "heading") continue;
    const [, mark = "", text = ""] =
      /^([\s*_#©]{0,6})(?:[Hh]ead [Oo]ffice: )?(\p{Lu}[^\r\n*_|]{4,70}?)[*_]{0,3}(?:\s{0,3}(?:$|[\r\n])|\s{2}|,\s|\s\()/u.exec(
        whole,
      ) ?? [];
    if (!isBody(text) || !NAME_WORDS.test(text) || looksLikeTitle(text)) continue;
    const start = span.start + whole.indexOf(text, mark.length);
    yield { text, span: { start, end: start + text.length }, score: AT_FOOT };
  }
}

/** The name with which a text begins that stands below `Company Information` or the like: `Harbor Pine, 12 Mill Road, Leeds`. */
function* employersBelowHeadings({ blocks }: Outline): Generator<EmployerLine> {
  for (const [index, block] of blocks.entries()) {
    const below = blocks[index + 1];
    if (block.kind !== "heading" || below?.kind !== "paragraph" || !OF_EMPLOYER.test(headingWords(block))) continue;
    const lead = below.text.length - below.text.trimStart().length;
    const [first = "", next = ""] = below.text.slice(lead).split(/[,|/([\r\n]|\s\d|\sis\s|(?<=\p{Ll}{2})\.\s/u);
    // `Mill Library, Harbor College`: the part and the whole.
    const text = (isSite(first.trim()) && endsAsInstitution(next.trim()) && !isSite(next.trim()) ? next : first).trim();
    const start = below.span.start + below.text.indexOf(text, lead);
    if (NAME_WORDS.test(text) && !looksLikeTitle(text))
      yield { text, span: { start, end: start + text.length }, score: BELOW_HEADING };
  }
}

/** `Location: Harbor Pine Hospital, Leeds`: a body where others name a town. */
function* employersAsPlaces(outline: Outline): Generator<EmployerLine> {
  for (const { kind, value, span } of outline.fields()) {
    if (kind !== "location") continue;
    const text = value.split(/[,|/([\r\n]/)[0]!.trimEnd();
    if (isBody(text) && NAME_WORDS.test(text) && !looksLikeTitle(text) && !TOWN.test(text))
      yield { text, span: { start: span.start, end: span.start + text.length }, score: AS_PLACE };
  }
}

/** What a place is called too. */
export const TOWN = /\b(?:City|Town|County|Village|Borough|Township|State) of\b/;
const AS_PLACE = 4;
const OF_EMPLOYER =
  /^(?:(?:the )?(?:company|employer|organi[sz]ation|agency|institution|school)(?: (?:name|information|info|details|contact))?|hiring (?:company|organi[sz]ation)):?$/i;
const BELOW_HEADING = 12;

/** Whether words are a body's name and more than its kind. */
function isBody(text: string): boolean {
  return (endsAsInstitution(text) || isFirm(text)) && !UNIT.test(text) && !isKind(text);
}

const FOOT = 5;
const AT_FOOT = 6;
const IN_TITLE = 6;

/** One to eight capitalised words with the small ones that join them. */
export const NAME_WORDS =
  /^(?:(?:\p{Lu}|\d{1,3}\p{Lu}|[ei]\p{Lu})[\p{L}\p{N}&'’.,+-]{0,30}(?: (?:(?:of|the|and|&|for|de|at|to|in|on) ){1,2}| |$)){1,8}$/u;
/** What a college is behind a title: a part of a university. */
export const UNIT = /^(?:Graduate )?(?:College|Schools?|Faculty|Institute|Division) of\b/;
