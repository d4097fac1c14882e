import { SURE } from "./employer-candidates";
import { employersInFrame, NAME_WORDS, UNIT, type EmployerLine } from "./employer-frame";
import { employerName, endsAsInstitution, isFirm, isInstitution, isKind, TRUST } from "./employer-name";
import { isPlace, MastheadLine, readMasthead, wordsOf, type Piece } from "./masthead";
import type { Outline } from "./outline";
import { fieldKindOf } from "./read-fields";
import type { Located } from "../text/span";
import { looksLikeTitle } from "./title-words";

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
  const lines = readMasthead(outline);
  const at = lines.findIndex(
    ({ block }) => title && block.span.start <= title.span.start && title.span.end <= block.span.end,
  );
  const first = Math.max(0, at - ABOVE);
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    // `Employer` alone on the line above.
    if (above && isLabel(wordsOf(above.block)) && line.pieces[0]?.kind === "other")
      yield { ...line.pieces[0], score: LABELLED };
    // `Company – Harbor Pine`.
    if (line.pieces.length === 2 && isLabel(line.pieces[0]!.text) && line.pieces[1]!.kind === "other")
      yield { ...line.pieces[1]!, score: LABELLED };
    if (index < first || index > Math.max(at, 0) + BELOW || (line.block.label && index !== at)) continue;
    const agency = index > at && index <= at + 4 ? agencyOf(line) : undefined;
    if (agency) yield agency;
    for (const [place, piece] of line.pieces.entries()) {
      const score = isName(piece) ? scoreOf(piece, { lines, title: at, line: index, place, outline }) : 0;
      if (score > 0) yield { ...piece, score };
    }
  }
}

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
    const score = isName(piece) ? scoreOf(piece, { lines, title: 0, line: 0, place, outline }) : 0;
    const words = place > 0 && place === pieces.length - 1 ? piece.text.split(" ").length : 1;
    if (score > 0) yield { ...piece, score: score + (words > 3 ? 5 : words > 1 ? 4 : 0) };
  }
}

/** `Night Nurse, Harbor Home, Leeds – You look after …`: what stands behind the title at the head of a line, before its text. */
function* employerBehindTitle({ source }: Outline, title: Located<string> | null): Generator<EmployerLine> {
  if (!title || source.slice(source.lastIndexOf("\n", title.span.start - 1) + 1, title.span.start).trim() !== "")
    return;
  const head = source.slice(title.span.end, title.span.end + LONGEST_HEAD).split(/\n\s*\n/)[0]!;
  const parts = head.split(DASH);
  const text = parts.findIndex((part) => !CAPITALISED.test(part));
  const words = parts[text - 1];
  // A comma parts them from the title, or from a unit.
  if (!words || !parts.slice(0, text).some((part) => part.includes(",")) || !PROSE.test(parts[text]!)) return;
  const name = employerAmong(words, () => `${title.value} ${source.slice(title.span.end, title.span.end + 4000)}`);
  if (!name) return;
  const start = title.span.end + head.indexOf(name, parts.slice(0, text - 1).join("").length);
  yield { text: name, span: { start, end: start + name.length }, score: BEFORE_TEXT };
}

const LONGEST_HEAD = 260;
const BEFORE_TEXT = 30;
const DASH = /\s?[–—]\s?|\s-\s/;
const CAPITALISED = /^[\s,]{0,3}(?:(?:[\p{Lu}\d&([][^\s]{0,30}|of|for|the|and|on|at|de)(?:\s|$)){1,16}$|^$/u;
const PROSE = /(?:\s\p{Ll}{2,30}){2}/u;

/** The last of the names that commas part, with what says that it is a firm's, before the places; undefined where there is none. */
function employerAmong(words: string, text: () => string): string | undefined {
  const pieces = words.split(/,\s(?!(?:Inc|LLC|Ltd)\b)/).map((piece) => piece.replace(/^[\s,]+/, "").trimEnd());
  const body = pieces.findIndex((piece) => OF_PLACE.test(piece));
  if (body > 0 && isInstitution(pieces[body - 1]!)) return pieces[body - 1];
  if (body >= 0) return PUBLIC_WORDS.test(text().replace(words, "")) ? pieces[body] : undefined;
  // A town with its state, or one of them alone.
  const place = pieces.findIndex(
    (piece, index) => index >= pieces.length - 2 && !OFFICE.test(piece) && isPlace(pieces.slice(index).join(", ")),
  );
  return pieces
    .slice(0, place < 0 ? pieces.length : place)
    .filter(isBehindTitle)
    .at(-1);
}

function isBehindTitle(name: string): boolean {
  return OFFICE.test(name) || !(NO_EMPLOYER.test(name) || OF_POST.test(name) || looksLikeTitle(name));
}

/** Bodies that are called by the title of who leads them, and by what they are. */
const OFFICE =
  /\bSecretary of State\b|\b(?:Board|Department|Association|Committee|Council|Cent(?:er|re)|Institute) (?:of|for|on)\b|['’]s Office$/;
/** What belongs to the post: its grade, its field. */
const OF_POST =
  /^(?:I{1,3}|IV|V|\d+|Senior|Junior|Lead)\b|\b(?:Initiatives|Reform|Policy|Affairs|Section|Branch|Programs?|Communications|Relations|Compliance|Outreach|Training|Standards)$/;
/** A county or town as the employer: its words follow where it is more than the place. */
const OF_PLACE =
  /^(?:(?:\p{Lu}[\p{L}.'’-]{1,20} ){1,3}(?:County|Parish|Township)|(?:City|Town|County|Village) of \p{Lu}[\p{L}.'’ -]{1,30})$/u;
const PUBLIC_WORDS =
  /\b(?:classification|civil service|elected|elections?|registrars?|voters?|residents|public (?:service|works|safety|records)|government|sheriff|municipal|ordinances?|departments?|county|council|board of)\b/i;

function isLabel(words: string): boolean {
  return words.length <= 25 && fieldKindOf(words) === "organization";
}

interface Position {
  readonly lines: readonly MastheadLine[];
  /** The line of the title, -1 where it stands in none. */
  readonly title: number;
  readonly line: number;
  readonly place: number;
  readonly outline: Outline;
}

/** What the words of a name and the pieces around it say; what they say adds up. */
function scoreOf(piece: Piece, { lines, title, line, place, outline }: Position): number {
  const { pieces } = lines[line]!;
  const behind = pieces[place + 1] ?? lines[line + 1]?.pieces[0];
  const isBehind = line === title && pieces.slice(0, place).some(({ kind }) => kind === "title");
  let score = 0;
  if (piece.mark === "at" && (line === title || pieces[0]!.kind === "title")) score += 15;
  // `Dean, College of Music`: behind a title a college is a part of a university.
  if ((isInstitution(piece.text) && !(isBehind && UNIT.test(piece.text))) || isFirm(piece.text)) score += 8;
  // Who signs the contract, above the hospital and the title.
  if (TRUST.test(piece.text) && line < title) score += 16;
  // Before the title in its line stands rather a team or a product.
  if (isUsedAgain(piece.text, outline)) score += line === title && !isBehind ? 3 : 7;
  if (isBehind) score += 3;
  // `Harbor Pine | Night Nurse`.
  else if (line === title && place === 0 && behind?.mark === "bar") score += 8;
  // Alone on the line below the title, or with nothing but a place behind it.
  else if (title >= 0 && line === title + 1 && place === 0)
    score += pieces.length === 1 || behind?.kind === "place" ? 5 : 3;
  // The first line of all, with the title right below it.
  else if (line === 0 && title === 1 && pieces.length === 1) score += lines[1]!.block.label ? 16 : 5;
  // `Harbor Pine, Leeds` right above the title.
  else if (line === title - 1 && place === 0 && pieces.length === 2 && behind?.kind === "place") score += 5;
  if (score > 0 && (behind?.kind === "place" || (behind?.kind === "terms" && pieces.length === 1)))
    score += isBehind ? 3 : 4;
  return score;
}

/** One to eight capitalised words that are neither a title nor a place. */
function isName({ kind, text }: Piece): boolean {
  return (
    kind === "other" &&
    text.length <= 70 &&
    NAME_WORDS.test(text) &&
    !isKind(text) &&
    (!NO_EMPLOYER.test(text) || endsAsInstitution(text)) &&
    !SHOUTED.test(text) &&
    !PRAISED.test(text) &&
    // The end of a sentence.
    (!/\p{Ll}{3}\.$/u.test(text) || isFirm(text))
  );
}

/** Words of sentences in capitals and of headlines. */
const SHOUTED =
  /\b(?:Seeking|Seeks|Hiring|Wanted|Needed|THIS|YOUR|OUR|WE|YOU|ARE|IS|WILL|MUST|APPLY|APPLICATIONS?|CLOSES?)\b/;

/** `Growing Restaurant Brand`: what is said of an employer that is not named. */
const PRAISED =
  /^(?:Growing|Fast|Leading|Exciting|Busy|Established|Expanding|Prestigious|Successful|Reputable|Award)\b/i;

/** How lines end that name a part of the employer or something else. */
const NO_EMPLOYER =
  /\b(?:Team|Department|Division|Unit|Engineering|Operations|Marketing|Finance|Sales|Shift|Technology|Research|Position|Job|Jobs|Time|Permanent|Contract|Remote|Hybrid|Posted|Today|Overview|Description|Specifications?|Details|Location|Locations|Design|Product|Support|Administration|Announcement|Bulletin|Opportunity|Opportunities|Careers?)$/i;

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
function agencyOf({ block, pieces }: MastheadLine): EmployerLine | undefined {
  const text = block.text.trim();
  if (
    block.kind !== "paragraph" ||
    text.length > 110 ||
    /[.:!?–—]$|\b(?:is|are|will|the role|we)\b|\s\s/.test(text) ||
    !PUBLIC_BODY.test(text) ||
    PART_OF_BODY.test(text) ||
    LABELS_BODY.test(text) ||
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
