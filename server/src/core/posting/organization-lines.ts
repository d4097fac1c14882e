import { headingWords } from "../blocks/block";
import { STREET } from "../data/streets";
import type { Located } from "../text/span";
import { employerName } from "./employer-name";
import type { Outline, OutlinedBlock } from "./outline";
import { isOnlyPlaces } from "./parse-places";
import { looksLikeTitle } from "./title-words";

/** A name near the title, with how plainly its line says that it is the employer's. */
export interface EmployerLine {
  readonly text: string;
  readonly span: Located<string>["span"];
  readonly score: number;
}

/** What only names of firms end in. */
export const CORPORATE =
  /\s(?:Group|Inc|LLC|Ltd|Limited|GmbH|AG|SE|NV|BV|PLC|LLP|PLLC|Holdings?|Bank|Corporation|Corp|Company)\.?$/i;

/** The names of employers in the lines near the title. */
export function* employerLines(outline: Outline): Generator<EmployerLine> {
  const lines = outline.blocks.filter(({ kind }) => kind === "heading" || kind === "paragraph");
  yield* titleLines(outline, lines.slice(0, 2));
  yield* linesBelow(outline, lines);
}

const PUBLIC_BODY =
  /\b(?:Department|Agency|Administration|Bureau|Command|Commission|Authority|Ministry|Council|Institutes?|Office) (?:of|for)\b|\b(?:Department|Agency|Administration|Bureau|Command|Commission|Authority|Ministry)\b|\b(?:City|County|State|Town|Village|Borough|University|College) of\b/;

/** A line below the title that is the name of a public body and nothing else: `Forest Service, Department of Agriculture`. */
export function agencyLine(outline: Outline): EmployerLine | undefined {
  for (const block of outline.blocks.slice(1, 5)) {
    const text = block.text.trim();
    if (
      block.kind !== "paragraph" ||
      text.length > 110 ||
      /[.:!?]$|\b(?:is|are|will|the role|we)\b/.test(text) ||
      !PUBLIC_BODY.test(text) ||
      !/^\p{Lu}/u.test(text) ||
      /\s\s/.test(text)
    )
      continue;
    const name = withoutPlace(text);
    const start = block.span.start + block.text.indexOf(text);
    return { text: name, span: { start, end: start + name.length }, score: 60 };
  }
  return undefined;
}

/** `City of Springfield` of `City of Springfield, Springfield, OR`. */
function withoutPlace(line: string): string {
  const comma = line.indexOf(", ");
  return comma > 0 && isOnlyPlaces(line.slice(comma + 2)) ? line.slice(0, comma) : line;
}

/**
 * The line of the title that names the employer too: `Data Engineer at Harbor Pine`, `Data Engineer — Harbor Pine`; and the line below it,
 * `Harbor Pine · Leeds`. What stands behind a dash may be a team or a place, so the text must use the name again.
 */
function* titleLines(outline: Outline, top: readonly OutlinedBlock[]): Generator<EmployerLine> {
  for (const [index, block] of top.entries()) {
    const line = wordsOf(block);
    if (line.length > 120 || /[.!?]\s/.test(line)) continue;
    const behind = /^(.{4,80}?)(\s(?:at|@)(?: the)?\s|\s[-–—|]\s)(?!.*\s[-–—|@]\s)(\p{Lu}[^,]{1,50})$/u.exec(line);
    const before = index === 1 ? /^(\p{Lu}[^|·•–—]{1,50}?)\s[|·•–—-]\s(.{2,60})$/u.exec(line) : null;
    const name = behind && looksLikeTitle(behind[1]!) ? behind[3]! : before?.[1];
    if (!name || looksLikeTitle(name)) continue;
    const sure =
      (behind !== null && /at|@/.test(behind[2]!)) || (name === before?.[1] && isOnlyPlaces(before[2]!.split("(")[0]!));
    if (sure || CORPORATE.test(name) || isBody(name) || isUsedAgain(name, outline))
      yield lineOf(block, name, sure ? 15 : 9);
  }
}

/** A name on a line of its own below the title, or above an address. */
function* linesBelow(outline: Outline, lines: readonly OutlinedBlock[]): Generator<EmployerLine> {
  for (const [index, block] of lines.slice(0, 12).entries()) {
    const line = wordsOf(block);
    const name = line.split(/\s[|·•–—-]\s/)[0]!.trim();
    if (index === 0 || !isNameLine(name) || (line !== name && !isBody(name))) continue;
    const isAbove = lines.slice(index + 1, index + 3).some((next) => ADDRESS.test(wordsOf(next)));
    const below = index === 1 && looksLikeTitle(wordsOf(lines[0]!));
    const next = lines[index + 1];
    const overPlace =
      below && next && !NO_EMPLOYER.test(name) && isOnlyPlaces(wordsOf(next).replace(/\s\([^()]{1,30}\)$/, ""));
    if (overPlace) {
      yield lineOf(block, name, 9);
      continue;
    }
    if (isAbove && (isBody(name) || isUsedAgain(name, outline))) yield lineOf(block, name, 12);
    else if (below && (isBody(name) || CORPORATE.test(name) || isUsedAgain(name, outline)))
      yield lineOf(block, name, 12);
  }
}

/** One to eight capitalised words that are neither a title nor a place. */
function isNameLine(line: string): boolean {
  return (
    line.length <= 70 &&
    /^(?:(?:\p{Lu}|\d{1,3}\p{Lu})[\p{L}\p{N}&'’.,+-]{0,30}(?: (?:of|the|and|&|for|de|at) | |$)){1,8}$/u.test(line) &&
    !/[.:]$/.test(line.replace(/\b(?:Inc|Ltd|Co|Corp)\.$/, "")) &&
    !looksLikeTitle(line) &&
    !isOnlyPlaces(line)
  );
}

/** How lines end that name a part of the employer or something else. */
const NO_EMPLOYER =
  /\b(?:Team|Department|Division|Unit|Engineering|Operations|Marketing|Finance|Sales|Shift|Technology|Research|Position|Job|Jobs|Time|Permanent|Contract|Remote|Hybrid|Posted|Today|Overview|Description|Location|Locations|Design|Product|Support|Administration)$/;

/** What names of institutions hold. */
const BODY =
  /\b(?:School District|Public Schools|(?:High|Primary|Junior|Elementary|Secondary|Middle|Infant|Grammar|Independent|Day) School|Schools? of \p{Lu}|University|College|Academy|Hospitals?|Medical Center|Health System|County Council|City Council|Borough Council|District Council|Museum|Librar(?:y|ies)|Institute|Trust|Foundation|Hotels?|Resort|Church|Nursery|Zoo|Orchestra|Theatre)\b/u;

function isBody(name: string): boolean {
  return BODY.test(name) && name.split(" ").length > 1;
}

/** A line that begins with a number and a street, or ends with a postal code. */
const ADDRESS = new RegExp(`^\\d{1,5} (?:\\p{Lu}[\\p{L}.]{0,20} ){1,4}${STREET}\\b|,\\s[A-Z]{2}\\s\\d{5}\\b`, "u");

function wordsOf(block: OutlinedBlock): string {
  return block.kind === "heading" ? headingWords(block) : block.text.trim();
}

function lineOf(block: OutlinedBlock, name: string, score: number): EmployerLine {
  const start = block.span.start + block.text.lastIndexOf(name);
  return { text: name, span: { start, end: start + name.length }, score };
}

/** Whether the text speaks of a name as of somebody: `at Harbor Pine`, `Harbor Pine is`, `About Harbor Pine`. */
function isUsedAgain(name: string, { source }: Outline): boolean {
  const first = employerName(name)?.name;
  if (!first) return false;
  const rest = source.slice(source.indexOf(first) + first.length);
  for (let at = rest.indexOf(first); at >= 0; at = rest.indexOf(first, at + first.length)) {
    if (/\b(?:at|about|join|joining|why|with|for) (?:the )?$/i.test(rest.slice(Math.max(0, at - 14), at))) return true;
    if (
      /^(?:['’]s| (?:is|are|was|has|offers|provides|helps|builds|seeks)\b)/.test(
        rest.slice(at + first.length, at + first.length + 12),
      )
    )
      return true;
  }
  return false;
}
