import { VARIABLE } from "../posting/statements/statement-texts";
import { maskMarkup } from "../text/mask-markup";
import { spansOverlap } from "../text/span";
import { tokenize } from "../text/tokens";
import { PROMPT } from "./snippet";

/** A word of an approved text, or a hole in it: a variable or a prompt, for which any words may stand. */
export interface ApprovedWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** How many words may stand for it; 0 for a word that stands for itself. */
  readonly room: number;
  /** Whether the words that stand for it may go beyond a sentence. */
  readonly isProse: boolean;
}

/** A name, an address, or a way to ask has up to so many words. */
const ROOM_OF_VARIABLE = 14;
/** What a writer fills in may be a list. */
const ROOM_OF_PROMPT = 120;

/** The words and the holes of an approved text in their order. */
export function approvedWords(text: string): ApprovedWord[] {
  const prompts = holesIn(text, PROMPT, { room: ROOM_OF_PROMPT, isProse: true });
  const variables = holesIn(text, VARIABLE, { room: ROOM_OF_VARIABLE, isProse: false });
  const holes = [
    ...prompts,
    ...variables.filter((variable) => !prompts.some((prompt) => spansOverlap(prompt, variable))),
  ];
  const masked = maskMarkup(text).text.replace(/^[ \t]*\d{1,2}[.)](?=\s)/gm, (marker) => " ".repeat(marker.length));
  const words = tokenize(masked)
    .filter((word) => !holes.some((hole) => spansOverlap(hole, word)))
    .map(({ key, start, end }) => ({ key, start, end, room: 0, isProse: false }));
  return [...words, ...holes].sort((a, b) => a.start - b.start);
}

function holesIn(text: string, pattern: RegExp, what: Pick<ApprovedWord, "room" | "isProse">): ApprovedWord[] {
  // The key of a hole is that of no word.
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    key: found,
    start: index,
    end: index + found.length,
    ...what,
  }));
}
