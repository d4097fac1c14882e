import { lintAfter, safeFixes, type TextEdit } from "../core/index";
import type { CheckedDocument } from "./checker";
import { EditRounds } from "./compose-edits";

/** A fix may uncover another; rules whose fixes feed each other must not keep the editor busy. */
const MOST_ROUNDS = 5;

/** The edits that take every safe fix until nothing is left to fix, as one set for the document as it stands. */
export function fixAllEdits({ source, result }: CheckedDocument): TextEdit[] {
  const rounds = new EditRounds(source.text);
  let current = result;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = safeFixes(current.findings);
    if (edits.length === 0) break;
    rounds.add(edits);
    current = lintAfter(current, rounds.text(), result.config);
  }
  return rounds.edits();
}
