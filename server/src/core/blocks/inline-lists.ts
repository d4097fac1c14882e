import { matchesIn } from "../text/matches";
import { remember } from "../text/remember";
import type { Span } from "../text/span";

/** The marker of a list item that stands in the middle of a line. */
export interface InlineMarker extends Span {
  readonly ordinal: number | null;
}

/**
 * The markers of lists whose line breaks were lost: `1. … 2. … 3. …` and `: - …. - …` inside one paragraph.
 * Numbers count only as a run of at least two that goes up by one; dashes only behind the end of a sentence or a colon.
 */
export const findInlineMarkers: (text: string) => readonly InlineMarker[] = remember((text) =>
  [...numberedMarkers(text), ...dashedMarkers(text)].sort((a, b) => a.start - b.start),
);

const NUMBER = /(?<=^|[\s:;.)])\(?(\d{1,2})[.)](?=\s+[\p{L}"“(])/gu;

/** What any number of a list has, and few texts hold. */
const MAY_HOLD_NUMBER = /\d[.)]\s/;

function numberedMarkers(text: string): InlineMarker[] {
  if (!MAY_HOLD_NUMBER.test(text)) return [];
  const markers: InlineMarker[] = [];
  let run: InlineMarker[] = [];
  const close = () => {
    if (run.length > 1) markers.push(...run);
    run = [];
  };
  for (const match of matchesIn(text, NUMBER)) {
    const ordinal = Number(match[1]);
    const marker = { start: match.index, end: match.index + match[0].length, ordinal };
    const last = run.at(-1);
    if (last && ordinal === last.ordinal! + 1) run.push(marker);
    else if (ordinal === 1) {
      close();
      run = [marker];
    }
  }
  close();
  return markers;
}

function dashedMarkers(text: string): InlineMarker[] {
  const markers: InlineMarker[] = [];
  let opener: string | undefined;
  for (const match of matchesIn(text, /[-–•·▪●○◦‣►➢*]/g)) {
    const start = match.index;
    if (beginsItem(text, start) || goesOn(text, start, opener)) markers.push({ start, end: start + 1, ordinal: null });
    if (/^\s*$|:\s$/.test(text.slice(Math.max(0, start - 2), start)) && ROUND.test(match[0])) opener = match[0];
  }
  // One dash may be a dash; a list has two, or begins the text.
  return markers.length > 1 || markers[0]?.start === 0 ? markers : [];
}

/** The bullets that are no dashes. */
const ROUND = /[•▪●○◦‣►➢]/;

/** Whether a bullet goes on with a list that the same bullet began behind a colon: `Benefits: • Dental insurance • Paid time off`. */
function goesOn(text: string, at: number, opener: string | undefined): boolean {
  return text[at] === opener && /^\S \S (?:\p{Lu}|\d)/u.test(text.slice(at - 2, at + 4));
}

/** Whether a dash or bullet stands behind the end of a sentence, or glued to a word (`Qualifications- A degree`), and before a capital or a figure. */
function beginsItem(text: string, at: number): boolean {
  const isStar = text[at] === "*";
  if (
    !(isStar ? /^.\s{1,12}["“(]?\p{Lu}\p{L}/u : /^.(?:\s?[\p{Lu}\p{N}]|\s{2,12}\p{Lu}\p{L})/u).test(
      text.slice(at, at + 16),
    )
  )
    return false;
  const before = text.slice(Math.max(0, at - 8), at);
  // Many spaces part items, whatever stands before them: `bread    * Rolls`.
  if (isStar)
    return (/^.\s{3}/.test(text.slice(at, at + 4)) ? /[^\s*]\s{0,6}$/ : /[^\s*]\s{2,6}$|[.:;!?)]\s?$/).test(before);
  // `Clerk (senior) - Leeds` parts facts.
  const end = /[-–]/.test(text[at]!) ? /[.:;!?]\s{0,2}$|\)$/ : /[.:;!?)]\s{0,2}$/;
  return end.test(before) || (/\p{L}$/u.test(before) && /^.\s/.test(text.slice(at, at + 2)));
}
