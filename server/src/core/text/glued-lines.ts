import { matchesIn } from "./matches";
import { remember } from "./remember";

/**
 * The lines of a text whose line breaks were lost, as the words show that run into one another: `… of our toolsStrong arms` and
 * `… every day.Clean the oven`. A text with fewer than three such places has kept its lines, and none are given.
 */
export const gluedLines: (text: string) => readonly string[] = remember((text) => {
  const seams = seamsIn(text);
  return seams.length < LEAST_SEAMS
    ? []
    : [0, ...seams].map((start, index) => text.slice(start, seams[index] ?? text.length).trim());
});

const LEAST_SEAMS = 3;

/** Where a line begins that was glued to the one before it, in order. */
export const seamsIn: (text: string) => readonly number[] = remember((text) =>
  MAY_BE_GLUED.test(text)
    ? Array.from(matchesIn(text, SEAM), ({ index }) => index).filter(
        (index) => !ENDS_NAME.test(text.slice(index, index + 8)),
      )
    : [],
);

/** A cheap look: most texts hold no such place. */
const MAY_BE_GLUED = /[a-z]{2}[a-z).;!?:]?[A-Z]|\d[.;][A-Z]/;

/** A word with a capital that is glued to small letters of a whole word, to a bracket, or to the end of a sentence. */
const SEAM = /[A-ZÀ-Þ](?<=(?:[a-zß-ÿ]{3}|[a-zß-ÿ][).;!?:]|\d[.;]).)(?=[a-zß-ÿ'’]|[A-Z]{1,4} |(?<=A) [a-z])/g;

/** The second halves of names such as `JavaScript`, `HubSpot` and `LinkedIn`. */
const ENDS_NAME = /^(?:Script|Point|Books|Hub|Lab|Spot|Press|Ops|Tube|In(?! ))\b/;
