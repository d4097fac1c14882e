import { sectionKindOfHeading } from "../../blocks/section-kind";
import { employerBehindTitle } from "./employer-behind-title";
import { SURE } from "./employer-candidates";
import { employersInFrame, NAME_WORDS, UNIT, type EmployerLine } from "./employer-frame";
import { employerName, endsAsInstitution, isFirm, isInstitution, isKind, isNoName, TRUST } from "./employer-name";
import { NO_EMPLOYER } from "./employer-words";
import { isOfPage } from "../page/page-furniture";
import { MastheadLine, wordsOf, type Piece } from "../page/masthead";
import type { Outline } from "../outline";
import { fieldKindOf } from "../fields/read-fields";
import type { Located } from "../../text/span";
import { looksLikeTitle } from "../title/title-words";

/** The score of what stands below a label. */
const LABELLED = 30;

/** How far above and below the title the employer stands. */
const ABOVE = 4;
const BELOW = 6;

/** The names of employers in the lines near the title; near the top where the title stands in no line. */
export function* employerLines(outline: Outline, title: Located<string> | null): Generator<EmployerLine> {
  yield* employerBehindTitle(outline, title);
  yield* employersInFrame(outline, title);
  yield* employerInFront(outline, title);
  const head = outline.masthead();
  const lines = head.filter((line) => !isOfMenu(line));
  const isFirst = head[0] === lines[0];
  const at = lineOf(title, lines);
  const top = title ? lines.findIndex(({ block }) => wordsOf(block).includes(title.value)) : -1;
  const own = lines[at];
  // A field below may say the title once more in other words.
  const isTitled = lines[0]?.pieces[0]?.kind === "title";
  const first = Math.max(
    0,
    own && !isTitled ? lines.findIndex(({ block }) => wordsOf(block) === wordsOf(own.block)) - ABOVE : 0,
  );
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    // `Employer` alone on the line above.
    if (above && isLabel(wordsOf(above.block)) && line.pieces[0]?.kind === "other")
      yield { ...line.pieces[0], score: LABELLED };
    // `Company – Harbor Pine`.
    if (line.pieces.length === 2 && isLabel(line.pieces[0]!.text) && line.pieces[1]!.kind === "other")
      yield { ...line.pieces[1]!, score: LABELLED };
    const site = index < at ? siteOf(line, outline) : undefined;
    if (site) yield site;
    if (index < first || index > Math.max(at, 0) + BELOW || (line.block.label && index !== at)) continue;
    const agency = index > top && index <= at + 4 ? agencyOf(line, above, outline) : undefined;
    if (agency) yield agency;
    for (const [place, piece] of line.pieces.entries()) {
      // Names in a list of links are of other pages.
      if (line.block.kind === "list-item" && lines[at]?.block.kind !== "list-item" && piece.mark !== "at") continue;
      const position = { lines, isFirst, title: at, line: index, place, outline };
      const isBetween = standsBetween(piece, position);
      const score = isName(piece) || isBetween ? scoreOf(piece, position) : 0;
      // `Every Mill`: words that are no name elsewhere are one where the text has them again.
      if (score > 0) yield { ...piece, score, isSure: isBetween && isAgain(piece, outline) };
    }
  }
}

/** The line of the title, the last one of those that begin a page with it; -1 where it stands in none. */
function lineOf(title: Located<string> | null, lines: readonly MastheadLine[]): number {
  if (!title) return -1;
  const own = lines.map(({ block }) => wordsOf(block)).lastIndexOf(title.value);
  return own >= 0
    ? own
    : lines.findIndex(({ block: { span } }) => span.start <= title.span.start && title.span.end <= span.end);
}

/** Whether a line is a button or a part of the menu, and names nobody. */
function isOfMenu({ block, pieces }: MastheadLine): boolean {
  return isOfPage(wordsOf(block)) && !pieces.some(({ kind, mark }) => kind === "title" || mark === "at");
}

/** `Harbor Pine Careers` above the title: how a site is called. */
function siteOf({ block, pieces }: MastheadLine, { source }: Outline): EmployerLine | undefined {
  const [, name = ""] = pieces.length === 1 ? (SITE.exec(wordsOf(block)) ?? []) : [];
  if (!NAME_WORDS.test(name) || isKind(name) || NO_EMPLOYER.test(name) || looksLikeTitle(name)) return undefined;
  if (!name.includes(" ") && !source.includes(name, block.span.end)) return undefined;
  const start = block.span.start + block.text.indexOf(name);
  return { text: name, span: { start, end: start + name.length }, score: ABOVE_MENU };
}

const SITE = /^(\p{Lu}.{1,50}?) (?:Careers|Recruitment|Career (?:Site|Portal|Cent(?:er|re)))$/u;
const ABOVE_MENU = 8;

/** `title: "Night Nurse - Harbor Pine"`: the name beside the title in the front matter. */
function* employerInFront(outline: Outline, title: Located<string> | null): Generator<EmployerLine> {
  const front = outline.blocks.find(({ kind }) => kind === "front-matter");
  const field =
    front && title
      ? outline.fields().find(({ span }) => span.start <= title.span.start && title.span.end <= span.end)
      : undefined;
  if (!front || !field || front.span.end < field.span.end) return;
  const lines = [new MastheadLine({ ...front, kind: "paragraph", text: field.value, span: field.span })];
  const { pieces } = lines[0]!;
  for (const [place, piece] of pieces.entries()) {
    const score = isName(piece) ? scoreOf(piece, { lines, isFirst: true, title: 0, line: 0, place, outline }) : 0;
    const words = place > 0 && place === pieces.length - 1 ? piece.text.split(" ").length : 1;
    if (score > 0) yield { ...piece, score: score + (words > 3 ? 5 : words > 1 ? 4 : 0) };
  }
}

function isLabel(words: string): boolean {
  return words.length <= 25 && fieldKindOf(words) === "organization";
}

interface Position {
  readonly lines: readonly MastheadLine[];
  /** Whether no menu stands above the first of them. */
  readonly isFirst: boolean;
  /** The line of the title, -1 where it stands in none. */
  readonly title: number;
  readonly line: number;
  readonly place: number;
  readonly outline: Outline;
}

/** What the words of a name and the pieces around it say; what they say adds up. */
function scoreOf(piece: Piece, { lines, isFirst, title, line, place, outline }: Position): number {
  const { pieces } = lines[line]!;
  const behind = pieces[place + 1] ?? lines[line + 1]?.pieces[0];
  const isBehind = line === title && pieces.slice(0, place).some(({ kind }) => kind === "title");
  let score = 0;
  if (piece.mark === "at" && (line === title || line === title + 1 || pieces[0]!.kind === "title")) score += 15;
  // `Dean, College of Music`: behind a title a college is a part of a university.
  if ((isInstitution(piece.text) && !(isBehind && UNIT.test(piece.text))) || isFirm(piece.text)) score += 8;
  // Who signs the contract, above the hospital and the title.
  if (TRUST.test(piece.text) && line < title) score += 16;
  // Before the title in its line stands rather a team or a product.
  if (isUsedAgain(piece.text, outline)) score += line === title && !isBehind ? 3 : 7;
  if (isBehind) score += 3;
  // `Harbor Pine | Night Nurse`.
  else if (line === title && place === 0 && behind?.mark === "bar") score += 8;
  // Alone on the line below the title or below its place, or with nothing but a place behind it.
  else if (title >= 0 && place === 0 && isRightBelow(line, title, lines) && beginsLine(piece, outline))
    score += (pieces.length === 1 || behind?.kind === "place") && !UNIT.test(piece.text) ? 5 : 3;
  // The first line of all, with the title right below it, or below what kind of text it is.
  else if (
    line === 0 &&
    isFirst &&
    title > 0 &&
    pieces.length === 1 &&
    lines.slice(1, title).every((each) => each.block.label !== null || isOfText(each))
  )
    score += lines[title]!.block.label ? 16 : 5;
  // `Harbor Pine, Leeds` right above the title.
  else if (line === title - 1 && place === 0 && pieces.length === 2 && behind?.kind === "place") score += 5;
  if (score > 0 && isInHead(piece, lines[line]!, lines)) score += 4;
  if (standsBetween(piece, { lines, isFirst, title, line, place, outline })) score += BETWEEN;
  if (score > 0 && (behind?.kind === "place" || (behind?.kind === "terms" && pieces.length === 1)))
    score += isBehind ? 3 : 4;
  return score;
}

const BETWEEN = 14;

/** Whether a name is alone on the line between the title and the place, the terms or a label, with its letters in brackets at most: so boards begin. */
function standsBetween(piece: Piece, { lines, title, line, place, outline }: Position): boolean {
  const [, behind] = lines[line]!.pieces;
  return (
    isBelowTitle(line, title, lines) &&
    place === 0 &&
    piece.kind === "other" &&
    (!behind || outline.source[behind.span.start - 1] === "(") &&
    beginsLine(piece, outline) &&
    isOfTerms(lines[line + 1]) &&
    (isName(piece) || isNameBesideLabel(piece.text, lines[line]!))
  );
}

/** Whether a line stands right below the title, which boards set above a text that begins with it once more. */
function isBelowTitle(line: number, title: number, lines: readonly MastheadLine[]): boolean {
  const [own, above] = [lines[title], lines[line - 1]];
  if (!own || !above) return false;
  return wordsOf(above.block) === wordsOf(own.block) || (line === 1 && above.pieces[0]?.kind === "title");
}

/** Whether words that would be a heading elsewhere are a name on a line of no heading: `Redmire Care`. */
function isNameBesideLabel(text: string, { block }: MastheadLine): boolean {
  return (
    block.kind === "paragraph" &&
    text.includes(" ") &&
    text.length <= 70 &&
    NAME_WORDS.test(text) &&
    !isKind(text) &&
    !BEGINS_LINE.test(text) &&
    !SHOUTED.test(text) &&
    !NO_EMPLOYER.test(text)
  );
}

/** Whether a line says where or how the work is done, or has a label. */
function isOfTerms(line: MastheadLine | undefined): boolean {
  return line !== undefined && (line.block.label !== null || ["place", "terms"].includes(line.pieces[0]?.kind ?? ""));
}

/** Whether a line stands below that of the title with nothing between them but where and how the work is done. */
function isRightBelow(line: number, title: number, lines: readonly MastheadLine[]): boolean {
  return (
    line > title &&
    line <= title + 3 &&
    lines[line]!.sentences === lines[title]!.sentences &&
    lines.slice(title + 1, line).every(({ pieces }) => pieces.every(({ kind }) => kind === "place" || kind === "terms"))
  );
}

/** Whether the text has the words of a name below as well. */
function isAgain({ text, span }: Piece, { source }: Outline): boolean {
  return !isNoName(text) && source.includes(text, span.end);
}

/** Whether nothing stands before words in their line of the text. */
export function beginsLine({ span }: Pick<Piece, "span">, { source }: Outline): boolean {
  return !/[\p{L}\p{N}]/u.test(source.slice(source.lastIndexOf("\n", span.start - 1) + 1, span.start));
}

/** Whether a name stands in the title of the page and again on a line without it. */
function isInHead({ text }: Piece, line: MastheadLine, lines: readonly MastheadLine[]): boolean {
  const isOfTitle = ({ pieces }: MastheadLine) => pieces.some(({ kind }) => kind === "title");
  return lines.some(
    (other) =>
      other !== line && !(isOfTitle(line) && isOfTitle(other)) && other.pieces.some((piece) => piece.text === text),
  );
}

/** `Job Description`, `Vacancy`: what kind of text a line says that there is. */
function isOfText({ block }: MastheadLine): boolean {
  const words = wordsOf(block);
  return words.length < 40 && (NO_EMPLOYER.test(words) || /^vacancy\b/i.test(words));
}

/** One to eight capitalised words that are neither a title nor a place. */
function isName({ kind, text }: Piece): boolean {
  return (
    kind === "other" &&
    text.length > 2 &&
    text.length <= 70 &&
    NAME_WORDS.test(text) &&
    !isKind(text) &&
    (sectionKindOfHeading(text) === undefined || isFirm(text)) &&
    (!NO_EMPLOYER.test(text) || endsAsInstitution(text)) &&
    !SHOUTED.test(text) &&
    !BEGINS_LINE.test(text) &&
    !PRAISED.test(text) &&
    // The end of a sentence.
    (!/\p{Ll}{3}\.$/u.test(text) || isFirm(text))
  );
}

/** What begins lines of a page and no name: a country with its part, what a form or a button says. */
const BEGINS_LINE =
  /^[A-Z]{2}, |^(?:About|Our|Your|This|Enter|Download|Position|Job|View|Team|Confidential|Vollzeit|Teilzeit)\b/;

/** `Two Tenure-Track Positions, University of Redmire`: a post and whose it is. */
const OF_POST = /\b(?:Positions?|Fellowships?|Lectureships?|Professors?(?:hips?)?|Studentships?|Chair)\b[^,]{0,60}, /;

/** Words of sentences in capitals and of headlines. */
const SHOUTED =
  /\b(?:Seeking|Seeks|Hiring|Wanted|Needed|THIS|YOUR|OUR|WE|YOU|ARE|IS|WILL|MUST|APPLY|APPLICATIONS?|CLOSES?)\b/;

/** `Growing Restaurant Brand`: what is said of an employer that is not named. */
const PRAISED =
  /^(?:Growing|Fast|Leading|Exciting|Busy|Established|Expanding|Prestigious|Successful|Reputable|Award)\b/i;

const PUBLIC_BODY =
  /\b(?:Department|Agency|Administration|Bureau|Command|Commission|Authority|Ministry|Council|Institutes?|Office) (?:of|for)\b|\b(?:Department|Agency|Administration|Bureau|Command|Commission|Authority|Ministry)\b|\b(?:City|County|State|Town|Village|Borough|University|College) of\b/;
/** `Planning Department`: a part of a body. */
const PART_OF_BODY = /^(?:\p{Lu}\S{1,20} (?:(?:and|&|\/) )?){1,3}(?:Department|Office|Administration)$/u;
/** `Hiring Agency`, `Department Information`: what a label is. */
const LABELS_BODY =
  /^(?:(?:Hiring|About|Department|Agency|Office|Administration|Information|Name|Overview|Description|Details|Contact|and|of|the|The)\s?)+$|\d$/;

/** What stands in sentences and headings: `Department and job role`. */
const SMALL_WORD = /\s(?!and|the|for|with)\p{Ll}{3,}(?:\s|$)/u;

/** A line below the title that is the name of a public body and nothing else: `Forest Service, Department of Agriculture`. */
function agencyOf(
  { block, pieces }: MastheadLine,
  above: MastheadLine | undefined,
  { source }: Outline,
): EmployerLine | undefined {
  const text = block.text.trim();
  // `Department of Music` below `Harbor College`.
  const isBelowBody = text.startsWith("Department ") && endsAsInstitution(above ? wordsOf(above.block) : "");
  // `College of Sciences` in a text that names its university.
  if (UNIT.test(text) && /\bUniversity\b/.test(source)) return undefined;
  if (
    block.kind !== "paragraph" ||
    text.length > 110 ||
    /[.:!?–—]$|\b(?:is|are|will|the role|we)\b|\s\s/.test(text) ||
    !PUBLIC_BODY.test(text) ||
    PART_OF_BODY.test(text) ||
    LABELS_BODY.test(text) ||
    isBelowBody ||
    BEGINS_LINE.test(text) ||
    OF_POST.test(text) ||
    SMALL_WORD.test(text) ||
    !/^\p{Lu}/u.test(text)
  )
    return undefined;
  const start = block.span.start + block.text.indexOf(text);
  // `City of Springfield, Springfield, OR` without its place.
  const end = pieces.length === 2 && pieces[1]!.kind === "place" ? pieces[0]!.span.end : start + text.length;
  return { text: text.slice(0, end - start), span: { start, end }, score: SURE };
}

/** Whether the text speaks of a name as of somebody: `at Harbor Pine`, `Harbor Pine is`, `About Harbor Pine`. */
function isUsedAgain(name: string, { source }: Outline): boolean {
  const first = employerName(name)?.name;
  if (!first) return false;
  const rest = source.slice(source.indexOf(first) + first.length);
  for (let at = rest.indexOf(first); at >= 0; at = rest.indexOf(first, at + first.length)) {
    if (/\b(?:at|about|join|joining|why) (?:the )?$/i.test(rest.slice(Math.max(0, at - 14), at))) return true;
    if (
      /^(?:['’]s| (?:is|are|was|has|offers|provides|helps|builds|seeks)\b)/.test(
        rest.slice(at + first.length, at + first.length + 12),
      )
    )
      return true;
  }
  return false;
}
