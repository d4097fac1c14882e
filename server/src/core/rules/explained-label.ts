import type { Span } from "../text/span";

/** Whether a phrase is the label of a line that goes on to say what is meant: `Team player: you go on with the dough that others began`. */
export function isExplainedLabel(text: string, { start, end }: Span): boolean {
  return EXPLANATION.test(text.slice(end, end + 60)) && LINE_START.test(text.slice(Math.max(0, start - 12), start));
}

const LINE_START = /(?:^|\n)[\s\-–—*•·\d.)]{0,12}$/;
const EXPLANATION = /^\s{0,3}(?::|\s[-–—])\s{1,4}(?:[^\s.;\n]{1,25}[ ,]{1,2}){4}/;
