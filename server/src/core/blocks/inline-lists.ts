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
  for (const match of matchesIn(text, /[-–•·▪●]/g)) {
    const start = match.index;
    if (beginsItem(text, start)) markers.push({ start, end: start + 1, ordinal: null });
  }
  // One dash may be a dash; a list has two, or begins the text.
  return markers.length > 1 || markers[0]?.start === 0 ? markers : [];
}

/** Whether a dash or bullet stands behind the end of a sentence, or glued to a word (`Qualifications- A degree`), and before a capital or a figure. */
function beginsItem(text: string, at: number): boolean {
  if (!/^.\s?[\p{Lu}\p{N}]/u.test(text.slice(at, at + 4))) return false;
  const before = text.slice(Math.max(0, at - 3), at);
  return /[.:;!?)]\s{0,2}$/.test(before) || (/\p{L}$/u.test(before) && /^.\s/.test(text.slice(at, at + 2)));
}
