import type { Block } from "../../blocks/block";

/** How many hours a week somebody works; `min = max` where one number is stated. */
export interface WeeklyHours {
  readonly min: number;
  readonly max: number;
}

const HOURS =
  /(?<![\d.,:$£€-])(\d{1,2}(?:\.\d{1,2}|½)?)(?: ?(?:[-–—]|to) ?(\d{1,2}(?:\.\d{1,2}|½)?))?\+?[- ]?(?:(?:contact|working|teaching) )?(?:hours?|hrs?)\.?(?: ?\/ ?| (?:per|a|each|every|\/) | |-)(?:work(?:ing)? ?)?w(?:ee)?k\b/gi;
/** Words before a number of hours that are not those of the job. */
const NOT_THE_JOB =
  /\b(?:up to|minimum of|at least|more than|less than|over|under|first|additional|extra|overtime)\s*$/i;

/** The hours of a week that a posting states; null if it states none, or different ones in different places. */
export function readWeeklyHours(blocks: readonly Block[]): WeeklyHours | null {
  let found: WeeklyHours | null = null;
  for (const { text } of blocks) {
    if (!/\b(?:week|wk)\b/i.test(text)) continue;
    for (const match of text.matchAll(HOURS)) {
      const min = numberOf(match[1]!);
      const max = match[2] === undefined ? min : numberOf(match[2]);
      if (NOT_THE_JOB.test(text.slice(Math.max(0, match.index - 30), match.index))) return null;
      if (min < 1 || max < min || max > 84) continue;
      if (found && (found.min !== min || found.max !== max)) return null;
      found = { min, max };
    }
  }
  return found;
}

/** `37½` is written so in many places. */
function numberOf(figure: string): number {
  return Number(figure.replace("½", ".5"));
}
