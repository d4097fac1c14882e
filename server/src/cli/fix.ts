import { createTwoFilesPatch } from "diff";
import { applyEdits, lint, safeFixes, type Config } from "../core/index";

/** The rounds in which safe fixes are taken at most; each round mends what the one before made room for. */
const ROUNDS = 5;

export interface FixedText {
  readonly text: string;
  /** How many edits were taken. */
  readonly edits: number;
}

/** A text after all its safe fixes. */
export function fixText(text: string, config: Config): FixedText {
  let count = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const edits = safeFixes(lint(text, config).findings);
    if (edits.length === 0) break;
    text = applyEdits(text, edits);
    count += edits.length;
  }
  return { text, edits: count };
}

/** What a fix changes, as a unified diff that `patch` and `git apply` take. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const name = path.replace(/\\/g, "/").replace(/^\//, "");
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context: 3 });
  return patch.replace(/^=+\n/, "");
}
