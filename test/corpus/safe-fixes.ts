import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import {
  applyEdits,
  lint,
  parseConfig,
  RULES,
  safeFixes,
  type Finding,
  type TextEdit,
} from "../../server/src/core/index";

/**
 * Takes the safe fixes of the rules about structure on every posting of some folders, and checks that they are exact:
 * they converge, a place that was fixed is not reported again, and no word changes but in what a rule removes.
 *
 * Run: `npx tsx test/corpus/safe-fixes.ts FOLDER…`. Prints what is wrong; the exit status is 1 if anything is.
 */
const MOST_ROUNDS = 3;
const CATEGORY = "structure/";
/** Rules whose fixes take words out. */
const REMOVING: ReadonlySet<string> = new Set(["structure/repeated-text", "structure/empty-section"]);

const rules = Object.fromEntries(RULES.filter(({ id }) => !id.startsWith(CATEGORY)).map(({ id }) => [id, "off"]));
const { config } = parseConfig({ rules }, "2026-11-22");

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error("usage: npx tsx test/corpus/safe-fixes.ts FOLDER…");
  process.exit(2);
}
let fixed = 0;
const problems: string[] = [];
const files = folders.flatMap(postingsIn);
for (const file of files)
  for (const problem of problemsOf(readFileSync(file, "utf8"))) problems.push(`${file}: ${problem}`);
for (const problem of problems) console.log(problem);
console.log(`${files.length} postings, ${fixed} fixes taken, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

function postingsIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return postingsIn(path);
    return /\.(?:md|txt)$/.test(name) ? [path] : [];
  });
}

function problemsOf(source: string): string[] {
  const found: string[] = [];
  let text = source;
  for (let round = 1; ; round++) {
    const { findings } = lint(text, config);
    const edits = safeFixes(findings);
    if (edits.length === 0) return found;
    if (round > MOST_ROUNDS)
      return [...found, `does not converge in ${MOST_ROUNDS} rounds: ${findings.find(isSafe)!.rule}`];
    const taken = findings.filter(
      (finding) => isSafe(finding) && safeEdits(finding).every((edit) => edits.includes(edit)),
    );
    fixed += taken.length;
    for (const finding of taken)
      for (const edit of safeEdits(finding))
        if (!keepsWords(text, finding, edit))
          found.push(`${finding.rule} changes words: “${text.slice(edit.start, edit.end)}” to “${edit.text}”`);
    const after = applyEdits(text, edits);
    const left = lint(after, config).findings;
    for (const finding of taken) {
      const start = moved(finding.span.start, edits);
      const end = Math.max(start + 1, moved(finding.span.end, edits));
      if (
        !REMOVING.has(finding.rule) &&
        left.some(({ rule, span }) => rule === finding.rule && span.start < end && start < span.end)
      )
        found.push(`${finding.rule} is still reported at “${text.slice(finding.span.start, finding.span.end)}”`);
    }
    text = after;
  }
}

function isSafe({ fixes }: Finding): boolean {
  return fixes.some(({ safe }) => safe);
}

function safeEdits({ fixes }: Finding): readonly TextEdit[] {
  return fixes.find(({ safe }) => safe)?.edits ?? [];
}

/** Whether an edit has the same letters before and after; figures may change, for they number lists. */
function keepsWords(text: string, { rule }: Finding, edit: TextEdit): boolean {
  const letters = (words: string) => words.replace(/[^\p{L}]+/gu, "");
  if (REMOVING.has(rule) && edit.text === "") return true;
  return letters(text.slice(edit.start, edit.end)) === letters(edit.text);
}

/** Where a place lies after edits. */
function moved(offset: number, edits: readonly TextEdit[]): number {
  return edits.reduce((at, { start, end, text }) => (end <= offset ? at + text.length - (end - start) : at), offset);
}
