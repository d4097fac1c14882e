import type { Span } from "../../server/src/core/index";

/** A finding as a case draws it. */
export interface ExpectedFinding {
  readonly message: string;
  /** Null for `@document`. */
  readonly place: Span | null;
  /** From 1 and from 0; null for `@document`. */
  readonly line: number | null;
  readonly column: number | null;
  /** The words after each fix; null where the case does not show them. */
  readonly fixes: readonly string[] | null;
}

const CARETS = /^( *)(\^+) +([\w-]+)(?: -> (.*))?$/;
const DOCUMENT = /^@document ([\w-]+)(?: -> (.*))?$/;

/** Parts a marked text into the text and the findings that its carets draw, in the order of the text. */
export function readMarked(marked: string): { text: string; expected: ExpectedFinding[] } {
  const lines: string[] = [];
  const expected: ExpectedFinding[] = [];
  let start = 0;
  for (const line of marked.replace(/^\n/, "").split("\n")) {
    const carets = CARETS.exec(line);
    const document = DOCUMENT.exec(line);
    if (carets) {
      const column = carets[1]!.length;
      const place = { start: start + column, end: start + column + carets[2]!.length };
      expected.push({ message: carets[3]!, place, line: lines.length, column, fixes: fixesOf(carets[4]) });
    } else if (document) {
      expected.push({ message: document[1]!, place: null, line: null, column: null, fixes: fixesOf(document[2]) });
    } else {
      start = lines.length === 0 ? 0 : start + lines.at(-1)!.length + 1;
      lines.push(line);
    }
  }
  expected.sort((a, b) => (a.place?.start ?? -1) - (b.place?.start ?? -1));
  return { text: lines.join("\n"), expected };
}

function fixesOf(words: string | undefined): string[] | null {
  return words === undefined ? null : words.split(" | ");
}
