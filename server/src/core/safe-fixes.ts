import type { Finding, TextEdit } from "./finding";

/**
 * The edits of all safe fixes that can be taken together: the first fix of each finding, in the order of the text;
 * a fix that touches one taken before is left for the next round.
 */
export function safeFixes(findings: readonly Finding[]): TextEdit[] {
  const taken: TextEdit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find((candidate) => candidate.safe);
    if (fix && !fix.edits.some((edit) => taken.some((other) => touches(edit, other)))) taken.push(...fix.edits);
  }
  return taken.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Whether two edits overlap or insert at the same place, or line breaks are put at once before or behind what is taken out. */
function touches(a: TextEdit, b: TextEdit): boolean {
  return (a.start < b.end && b.start < a.end) || a.start === b.start || breaksAt(a, b) || breaksAt(b, a);
}

function breaksAt(removal: TextEdit, { start, end, text }: TextEdit): boolean {
  const isBeside = removal.end === start || removal.start === end;
  return isBeside && removal.text === "" && text !== "" && /^[\r\n]+$/.test(text);
}
