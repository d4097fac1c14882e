import { SECTION_KINDS } from "../../data/section-kinds";
import { CLUE_LINES, JOIN_LINES } from "../../data/section-weights.generated";

/** With what the names of clues begin, for each of the tables in which they are kept: the longest that fits. */
export const PREFIXES = { before: "<", after: ">", heading: "h:", text: "w:", above: "under:", own: "" } as const;

/** Clues of a block itself, of the block before and after it, the words of a heading, of any other block, and of the heading above. */
export type Table = keyof typeof PREFIXES;

/** How much clues speak for kinds of sections. */
export interface SectionWeights {
  /** Of each clue a number for each kind. */
  readonly clues: Readonly<Record<Table, ReadonlyMap<string, Float64Array>>>;
  /** For each way in which blocks join, how much speaks for a kind (column) after another (row). */
  readonly joins: readonly Float64Array[];
}

let read: SectionWeights | undefined;

/** The weights, read from their lines when they are first asked for: who only imports the engine does not wait for them. */
export function sectionWeights(): SectionWeights {
  return (read ??= readWeights());
}

function readWeights(): SectionWeights {
  const tables = Object.keys(PREFIXES) as Table[];
  const clues: Record<Table, Map<string, Float64Array>> = {
    before: new Map(), after: new Map(), heading: new Map(), text: new Map(), above: new Map(), own: new Map(),
  }; // prettier-ignore
  for (const line of CLUE_LINES.split("\n")) {
    const tab = line.indexOf("\t");
    const table = tables.find((name) => line.startsWith(PREFIXES[name]))!;
    clues[table].set(line.slice(PREFIXES[table].length, tab), readSteps(line, tab + 1));
  }
  return { clues, joins: JOIN_LINES.split("\n").map(readJoins) };
}

/** In how many steps the lines count what weighs 1. */
export const STEPS = 16;
/** The letter of the first kind; the others follow in their order. */
export const FIRST_KIND = "a".charCodeAt(0);
const MINUS = "-".charCodeAt(0);
const ZERO = "0".charCodeAt(0);

/** `a12c-3`: a letter for a kind and a number of steps, in turn, from a place on. */
function readSteps(line: string, start: number): Float64Array {
  const weights = new Float64Array(SECTION_KINDS.length);
  let steps = 0;
  let sign = 1;
  for (let at = line.length - 1, unit = 1; at >= start; at--) {
    const code = line.charCodeAt(at);
    if (code >= FIRST_KIND) {
      weights[code - FIRST_KIND] = (steps * sign) / STEPS;
      [steps, sign, unit] = [0, 1, 1];
    } else if (code === MINUS) sign = -1;
    else {
      steps += (code - ZERO) * unit;
      unit *= 10;
    }
  }
  return weights;
}

function readJoins(line: string): Float64Array {
  const joins = Float64Array.from(line.split(" "), (weight) => Number(weight) / STEPS);
  if (joins.length !== SECTION_KINDS.length ** 2) throw new Error("The weights are of other kinds of sections.");
  return joins;
}
