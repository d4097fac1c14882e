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
import { decodeEntities } from "../../server/src/core/rules/entities";

/**
 * Takes the safe fixes of the rules about structure, title and draft on every posting of some folders, and checks that they are exact:
 * they converge, a place that was fixed is not reported again, and no word changes but where a rule is there to change or remove it.
 *
 * Run: `npx tsx test/corpus/safe-fixes.ts FOLDER…`. Prints what is wrong; the exit status is 1 if anything is.
 */
const MOST_ROUNDS = 3;
const CATEGORY = /^(?:structure|title|draft)\//;

const rules = Object.fromEntries(RULES.filter(({ id }) => !CATEGORY.test(id)).map(({ id }) => [id, "off"]));
const { config } = parseConfig({ rules }, "2026-11-22");

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error("usage: npx tsx test/corpus/safe-fixes.ts FOLDER…");
  process.exit(2);
}
const taken = new Map<string, number>();
const problems: string[] = [];
const files = folders.flatMap(postingsIn);
for (const file of files)
  for (const problem of problemsOf(readFileSync(file, "utf8"))) problems.push(`${file}: ${problem}`);
for (const problem of problems) console.log(problem);
for (const [rule, count] of [...taken].sort()) console.log(`${rule}: ${count} fixes taken`);
console.log(`${files.length} postings, ${problems.length} problems`);
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
    const fixed = findings.filter((finding) => isSafe(finding) && safeEdits(finding).every((e) => edits.includes(e)));
    for (const finding of fixed) {
      taken.set(finding.rule, (taken.get(finding.rule) ?? 0) + 1);
      for (const edit of safeEdits(finding)) {
        const cut = text.slice(edit.start, edit.end);
        if (!mayReplace(finding, cut, edit, text))
          found.push(`${finding.rule} changes words: “${cut}” to “${edit.text}”`);
        if (gluesWords(finding, text, edit)) found.push(`${finding.rule} glues words: “${around(text, edit)}”`);
      }
    }
    const after = applyEdits(text, edits);
    const left = lint(after, config).findings;
    for (const finding of fixed)
      if (isStillReported(finding, { text, edits, after, findings, left }))
        found.push(`${finding.rule} is still reported at “${text.slice(finding.span.start, finding.span.end)}”`);
    text = after;
  }
}

function isSafe({ fixes }: Finding): boolean {
  return fixes.some(({ safe }) => safe);
}

function safeEdits({ fixes }: Finding): readonly TextEdit[] {
  return fixes.find(({ safe }) => safe)?.edits ?? [];
}

/** Whether an edit leaves every word, or does no more to the words than its rule is there for. */
function mayReplace(
  { rule, messageId }: Finding,
  cut: string,
  { start, end, text: put }: TextEdit,
  text: string,
): boolean {
  switch (rule) {
    case "structure/repeated-text":
      // What is cut out stands elsewhere, word for word.
      return put === "" && letters(text.slice(0, start) + text.slice(end)).includes(letters(cut));
    case "structure/empty-section":
      return put === "" && letters(text.slice(end)).startsWith(letters(cut));
    case "title/shouting":
      if (messageId === "marks") return put === "" && letters(cut) === "";
      return letters(cut).toLowerCase() === letters(put).toLowerCase() && cut.length === put.length;
    case "draft/encoding":
      return plainLetters(cut) === plainLetters(put);
    case "draft/leftover-markup": {
      if (messageId === "entity") return decodeEntities(cut)[0]?.better === put;
      const isMarkup = /^(?:<[^]*>|&lt;[^]*&gt;|\[[^\]]*\]|\W*)$/.test(cut);
      return isMarkup ? letters(put) === "" : letters(cut) === letters(put);
    }
    case "draft/unused-suppression":
      return put === "" && cut.includes("rolewright");
    case "structure/broken-numbering":
      return letters(cut) === "" && letters(put) === "";
    case "draft/spacing":
      return cut.replace(/\s/g, "") === put.replace(/\s/g, "");
    default:
      return letters(cut) === letters(put) && figures(cut) === figures(put.replace(/^\s*\d{1,2}[.)]\s/, ""));
  }
}

/** Whether an edit joins two words that stood apart; a broken character is none. */
function gluesWords({ rule }: Finding, text: string, { start, end, text: put }: TextEdit): boolean {
  if (rule === "draft/encoding" || !/\s/.test(text.slice(start, end))) return false;
  const between = text.slice(Math.max(0, start - 1), start) + put + text.slice(end, end + 1);
  return !/\s/.test(put) && /^[\p{L}\p{N}]{2}$/u.test(between);
}

interface Round {
  readonly text: string;
  readonly edits: readonly TextEdit[];
  readonly after: string;
  readonly findings: readonly Finding[];
  readonly left: readonly Finding[];
}

/** Whether a rule still reports what it fixed. What a cut brings to its place is another matter: there the same words must be reported less often. */
function isStillReported(finding: Finding, { text, edits, after, findings, left }: Round): boolean {
  const words = text.slice(finding.span.start, finding.span.end);
  const times = (all: readonly Finding[], source: string) =>
    all.filter(({ rule, span }) => rule === finding.rule && source.slice(span.start, span.end) === words).length;
  if (safeEdits(finding).every((edit) => edit.text === "")) return times(left, after) >= times(findings, text);
  const start = moved(finding.span.start, edits);
  const end = Math.max(start + 1, moved(finding.span.end, edits));
  // Another fault of the same words, such as two that run together next to two spaces, was reported before and has a fix of its own.
  return left.some(
    ({ rule, messageId, span }) =>
      rule === finding.rule && messageId === finding.messageId && span.start < end && start < span.end,
  );
}

function letters(words: string): string {
  return words.replace(/[^\p{L}]+/gu, "");
}

function figures(words: string): string {
  return words.replace(/\D+/g, "");
}

/** The letters and figures of ASCII, those in full width too: no broken character has any. */
function plainLetters(words: string): string {
  return words
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[^A-Za-z0-9]+/g, "");
}

function around(text: string, { start, end }: TextEdit): string {
  return text.slice(Math.max(0, start - 20), end + 20);
}

/** Where a place lies after edits. */
function moved(offset: number, edits: readonly TextEdit[]): number {
  return edits.reduce((at, { start, end, text }) => (end <= offset ? at + text.length - (end - start) : at), offset);
}
