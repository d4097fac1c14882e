import { headingWords } from "../../blocks/block";
import { STREET } from "../../data/streets";
import { findRegions } from "../../data/gazetteer";
import { matchesIn } from "../../text/matches";
import type { Span } from "../../text/span";
import { endsAsInstitution, isFirm, isInstitution } from "../employer/employer-name";
import type { OutlinedBlock } from "../outline";
import { isOnlyPlaces } from "../places/parse-places";
import { looksLikeTitle } from "../title/title-words";

/** A piece of a line near the title: what it is by its words alone, and what parts it from the one before. */
export interface Piece {
  readonly kind: "title" | "place" | "terms" | "other";
  readonly text: string;
  readonly span: Span;
  readonly mark: "" | "at" | "bar" | "other";
}

/** A short line that stands before the first sentences of a posting; its pieces are cut when first asked for. */
export class MastheadLine {
  private cut: readonly Piece[] | undefined;

  constructor(
    readonly block: OutlinedBlock,
    /** How many sentences stand above. */
    readonly sentences = 0,
  ) {}

  get pieces(): readonly Piece[] {
    return (this.cut ??= piecesOf(this.block, wordsOf(this.block)));
  }
}

/**
 * What stands before the first sentences: the lines of the title, the employer, the place, the kind of contract, dates and numbers in
 * whatever order, also the menu of a page that was copied whole. Each line is cut where bars, dashes, gaps and `at` part it.
 */
export function readMasthead(blocks: readonly OutlinedBlock[]): MastheadLine[] {
  const lines: MastheadLine[] = [];
  let sentences = 0;
  for (const block of blocks) {
    if (block.kind === "front-matter" || block.kind === "code") continue;
    const text = wordsOf(block);
    // `We use cookies to make this site work.`: a page says so above all that it holds.
    if (/\bcookies\b/i.test(text)) continue;
    if (text.length > LONGEST_LINE || isSentence(text)) sentences++;
    else lines.push(new MastheadLine(block, sentences));
    // A slogan may stand above the title.
    if (sentences > 1 || (sentences > 0 && lines.length > 2) || lines.length > MOST_LINES) break;
  }
  return lines;
}

/** The words of a line as a reader sees them. */
export function wordsOf(block: OutlinedBlock): string {
  return block.kind === "heading" ? headingWords(block) : block.text.trim();
}

const LONGEST_LINE = 140;
const MOST_LINES = 80;

/** `You sweep the yard.`, but not `Harbor Pine Inc.` */
function isSentence(line: string): boolean {
  return /[.!?]["”)]?$/.test(line.slice(-2)) && /\s\p{Ll}+(?:\s\S+)*\s\p{Ll}{2,}\P{L}{1,2}$/u.test(line.slice(-60));
}

const SEPARATOR =
  /\s?\|{1,2}\s?|\s[•·–—>-]{1,2}\s|\s?—\s|\s(?:at|@)\s(?:the\s)?(?=\p{Lu})|\t|\s{3,}|\s\((?=[^()]{1,60}\)$)|^at\s(?=\p{Lu})|(?<=^(?:Posted|Advertised|Published|Listed|Added)\b.{0,30})\sby\s(?=\p{Lu})/gu;

function piecesOf(block: OutlinedBlock, line: string): Piece[] {
  const offset = block.span.start + block.text.indexOf(line);
  const pieces: Piece[] = [];
  let from = 0;
  let mark: Piece["mark"] = "";
  const push = (kind: Piece["kind"], text: string, start: number) =>
    pieces.push({ kind, text, span: { start, end: start + text.length }, mark });
  const add = (raw: string, at: number) => {
    const text = raw.replace(/^[^\p{L}\p{N}$£€#.@("“]+|(?<![\s,;:)*_–—])[\s,;:)*_–—]+$/gu, "");
    if (text === "") return;
    const start = offset + at + raw.indexOf(text);
    const comma = behindComma(text);
    const words = text.slice(0, comma?.at);
    push(kindOf(words), words, start);
    if (comma) push(comma.kind, text.slice(comma.at + 2), start + comma.at + 2);
  };
  for (const match of matchesIn(line, SEPARATOR)) {
    add(line.slice(from, match.index), from);
    from = match.index + match[0].length;
    mark = /at|@|by/.test(match[0]) ? "at" : match[0].includes("|") ? "bar" : "other";
  }
  add(line.slice(from), from);
  return pieces;
}

function kindOf(text: string): Piece["kind"] {
  if (TERMS.test(text)) return ADDRESS.test(text) ? "place" : "terms";
  if (looksLikeTitle(text) && !isFirm(text)) return "title";
  if (isPlace(text)) return "place";
  // `Leeds, full-time`
  return text.includes(", ") && text.split(", ").every((part) => TERMS.test(part) || isPlace(part)) ? "terms" : "other";
}

/** Where a place begins behind a name, `Harbor Pine, Leeds`, or an institution behind a title, `Night Nurse, Harbor Hospital`. */
function behindComma(text: string): { readonly at: number; readonly kind: Piece["kind"] } | undefined {
  const first = text.indexOf(", ");
  if (first < 0 || isPlace(text)) return undefined;
  const last = text.lastIndexOf(", ");
  if (looksLikeTitle(text.slice(0, last)))
    return endsAsInstitution(text.slice(last + 2)) ? { at: last, kind: "other" } : undefined;
  return isPlace(text.slice(first + 2)) ? { at: first, kind: "place" } : undefined;
}

/** Whether words are a place: an address, a town with its region, a place of the lists. */
export function isPlace(text: string): boolean {
  return text.length <= 60 && (ADDRESS.test(text) || isTownAndRegion(text) || isOnlyPlaces(text));
}

/** `Redmire, Yorkshire`: a town that no list holds, with its region or state; what says that it is a body is none. */
function isTownAndRegion(text: string): boolean {
  const [, town = "", region = ""] = TOWN_AND_REGION.exec(text) ?? [];
  return !isFirm(town) && !isInstitution(town) && (/^[A-Z]{2}$|\.$/.test(region) || findRegions(region).length > 0);
}

/** A line that begins with a number and a street, or ends with a postal code. */
const ADDRESS = new RegExp(`^\\d{1,5} (?:\\p{Lu}[\\p{L}.]{0,20} ){1,4}${STREET}\\b|,\\s[A-Z]{2}\\s\\d{5}\\b`, "u");
const TOWN_AND_REGION =
  /^((?:\p{Lu}[\p{L}.'’-]{1,20} ){0,2}\p{Lu}[\p{L}.'’-]{1,20}), ([A-Z]{2}|(?!Inc|Ltd|Co)\p{Lu}\p{L}{1,4}\.|\p{Lu}\p{L}{3,20}(?: \p{Lu}\p{L}{3,20})?)$/u;

/** What a job is offered with, when, and the numbers and buttons of a page. */
const TERMS =
  /^(?:full|part)[- ]?time\b|^(?:permanent|temporary|fixed[- ]term|contract|casual|seasonal|per diem|remote|hybrid|on-?site|posted|date|apply|save|share|closing|closes|expires|deadline|ref|reference|job id|req|band|grade|salary|pay|competitive|\d|[$£€#])|\b(?:per (?:hour|annum|year|week|month)|an hour|a year|ago|hours|\d[\d,.]*k?)$/i;
