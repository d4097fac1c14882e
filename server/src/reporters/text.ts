import { positionAt, splitLines, type Finding, type Line, type RuleMetadata, type Unscored } from "../core/index";
import { excerptOf } from "./excerpt";
import { painter, printable, SEVERITY_STYLES, type Paint } from "./paint";
import { summarize, type CheckedFile, type Summary } from "./reporter";

/** The findings as a person likes to read them: the words underlined in their line, what to do, the rule, the fixes. */
export function checkToText(files: readonly CheckedFile[], colors: boolean): string {
  const paint = painter(colors);
  return [...files.map((file) => fileToText(file, paint)), `${summaryToText(summarize(files), paint)}\n`].join("\n");
}

/** A line for each rule. */
export function rulesToText(rules: readonly RuleMetadata[]): string {
  const [ids, severities] = [rules.map(({ id }) => id.length), rules.map(({ severity }) => severity.length)];
  const [wide, narrow] = [Math.max(0, ...ids), Math.max(0, ...severities)];
  return rules
    .map(({ id, severity, summary }) => `${id.padEnd(wide)}  ${severity.padEnd(narrow)}  ${summary}\n`)
    .join("");
}

/** What stands in place of a score that says nothing. */
const WITHOUT_SCORE: Readonly<Record<Unscored, string>> = {
  "too-short": "no score: too short to say",
  "other-kind": "no score: it does not read like a job posting",
};

function fileToText(file: CheckedFile, paint: Paint): string {
  const { path, text, isConverted, score, unscored, jurisdictions, findings } = file;
  const lines = splitLines(text);
  const head = [paint("bold", path), unscored === null ? `score ${score} of 100` : WITHOUT_SCORE[unscored]];
  if (jurisdictions.length > 0) head.push(jurisdictions.map(({ name }) => name).join(", "));
  const parts = findings.map((finding) => `\n${findingToText(finding, { text, lines, paint })}`);
  const note = isConverted
    ? `  ${paint("dim", `Lines are those of its text, as “rolewright convert ${path} --to md” prints it.`)}\n`
    : "";
  return `${head.join(paint("dim", " · "))}\n${note}${parts.join("")}`;
}

/** What the findings of one document are printed with. */
interface Page {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly paint: Paint;
}

function findingToText(finding: Finding, page: Page): string {
  const { text, lines, paint } = page;
  const style = SEVERITY_STYLES[finding.severity];
  const excerpt = excerptOf(text, lines[positionAt(lines, finding.span.start).line]!, finding.span);
  const out = [
    `  ${placeOf(finding.span.start, page)}  ${paint(style, finding.severity)}  ${printable(finding.message)}  ${paint("dim", finding.rule)}`,
    `      ${excerpt.words}`,
    `      ${paint(style, excerpt.marks)}`,
  ];
  for (const related of finding.related) {
    out.push(`      ${paint("dim", `${placeOf(related.span.start, page)}  ${printable(related.message)}`)}`);
  }
  for (const fix of finding.fixes) {
    out.push(`      ${paint("green", fix.safe ? "fix:" : "suggestion:")} ${printable(fix.title)}`);
  }
  return `${out.join("\n")}\n`;
}

/** Line and column, counted from 1. */
function placeOf(offset: number, { lines }: Page): string {
  const { line, character } = positionAt(lines, offset);
  return `${line + 1}:${character + 1}`;
}

function summaryToText(summary: Summary, paint: Paint): string {
  const counts = [
    [summary.errors, "error", "red"],
    [summary.warnings, "warning", "yellow"],
    [summary.information, "note", "blue"],
    [summary.hints, "hint", "cyan"],
  ] as const;
  const found = counts.filter(([count]) => count > 0).map(([count, name, style]) => paint(style, plural(count, name)));
  const files = plural(summary.files, "posting");
  if (found.length === 0) return paint("green", `${files}: nothing to mend.`);
  const fixable = summary.fixable > 0 ? ` “rolewright fix” can mend ${summary.fixable}.` : "";
  return `${files}: ${found.join(", ")}.${fixable}`;
}

function plural(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? "" : "s"}`;
}
