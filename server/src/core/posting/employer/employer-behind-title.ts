import type { Located } from "../../text/span";
import type { EmployerLine } from "./employer-frame";
import { isInstitution } from "./employer-name";
import { NO_EMPLOYER } from "./employer-words";
import { isPlace } from "../page/masthead";
import type { Outline } from "../outline";
import { looksLikeTitle } from "../title/title-words";

/** `Night Nurse, Harbor Home, Leeds – You look after …`: what stands behind the title at the head of a line, before its text. */
export function* employerBehindTitle({ source }: Outline, title: Located<string> | null): Generator<EmployerLine> {
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
