import { positionAt, splitLines, type Finding, type Line, type Posting, type Severity, type Span } from "../core/index";
import { summarize, type CheckedFile, type Summary } from "./reporter";

export interface TextStyle {
  readonly colors: boolean;
  /** Leaves out what is graver than nothing but not a warning. */
  readonly quiet: boolean;
}

/** How many columns of a long line are shown. */
const WIDTH = 100;

/** The findings as a person likes to read them: the words underlined in their line, what to do, the rule, the fix. */
export function checkToText(files: readonly CheckedFile[], style: TextStyle): string {
  const paint = painter(style.colors);
  const parts = files.map((file) => fileToText(file, style, paint));
  return `${parts.join("\n")}\n${summaryToText(summarize(files), paint)}\n`;
}

/** The facts read from each file, one a line. */
export function inspectToText(files: readonly CheckedFile[], style: TextStyle): string {
  const paint = painter(style.colors);
  return files.map(({ path, result }) => `${paint("bold", path)}\n${factLines(result.posting).join("\n")}\n`).join("\n");
}

type Paint = (style: Style, text: string) => string;
const CODES = { bold: 1, dim: 2, red: 31, yellow: 33, blue: 34, green: 32, cyan: 36 };
type Style = keyof typeof CODES;

function painter(colors: boolean): Paint {
  return (style, text) => (colors && text ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text);
}

const COLOR: Readonly<Record<Severity, Style>> = { error: "red", warning: "yellow", information: "blue", hint: "cyan" };

function fileToText({ path, text, result }: CheckedFile, style: TextStyle, paint: Paint): string {
  const lines = splitLines(text);
  const places = result.jurisdictions.map(({ jurisdiction }) => jurisdiction.name);
  const head = [paint("bold", path), `score ${result.score} of 100`, ...(places.length > 0 ? [places.join(", ")] : [])].join(paint("dim", " · "));
  const shown = result.findings.filter((finding) => !style.quiet || finding.severity === "error" || finding.severity === "warning");
  return [head, "", ...shown.flatMap((finding) => [...findingToText(finding, text, lines, paint), ""])].join("\n");
}

function findingToText(finding: Finding, text: string, lines: readonly Line[], paint: Paint): string[] {
  const { line, character } = positionAt(lines, finding.span.start);
  const out = [`  ${line + 1}:${character + 1}  ${paint(COLOR[finding.severity], finding.severity)}  ${finding.message}  ${paint("dim", finding.rule)}`];
  const excerpt = underline(text, lines[line]!, finding.span);
  out.push(`      ${excerpt.words}`, `      ${paint(COLOR[finding.severity], excerpt.marks)}`);
  for (const related of finding.related) {
    const at = positionAt(lines, related.span.start);
    out.push(`      ${paint("dim", `${at.line + 1}:${at.character + 1}  ${related.message}`)}`);
  }
  for (const fix of finding.fixes) out.push(`      ${paint("green", fix.safe ? "fix:" : "suggestion:")} ${fix.title}`);
  return out;
}

/** The words around a span, at most `WIDTH` columns of its line, and marks below them. */
function underline(text: string, line: Line, span: Span): { words: string; marks: string } {
  const end = Math.min(span.end, line.end);
  let from = line.start;
  if (end - from > WIDTH) from = Math.max(from, span.start - Math.floor(WIDTH / 3));
  // A cut must not part the two halves of a character.
  if (isLowSurrogate(text, from)) from--;
  let to = Math.min(line.end, from + WIDTH);
  if (isLowSurrogate(text, to)) to--;
  const lead = from > line.start ? "…" : "";
  const clean = (words: string) => words.replace(/[\t\u0000-\u001f]/g, " ");
  const before = clean(text.slice(from, span.start));
  const marked = clean(text.slice(span.start, Math.max(Math.min(end, to), span.start)));
  return {
    words: `${lead}${clean(text.slice(from, to))}${to < line.end ? "…" : ""}`,
    marks: `${" ".repeat(columns(lead + before))}${"^".repeat(Math.max(1, columns(marked)))}`,
  };
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** How many columns a terminal gives to a text: two for emoji and East Asian characters, none for marks that join. */
function columns(text: string): number {
  let sum = 0;
  for (const character of text) {
    if (/[\p{Mn}\u200b-\u200d\ufe0f]/u.test(character)) continue;
    sum += /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u.test(character) ? 2 : 1;
  }
  return sum;
}

function summaryToText(summary: Summary, paint: Paint): string {
  const counts = [
    [summary.errors, "error", "red"],
    [summary.warnings, "warning", "yellow"],
    [summary.information, "note", "blue"],
    [summary.hints, "hint", "cyan"],
  ] as const;
  const found = counts.filter(([count]) => count > 0).map(([count, name, color]) => paint(color, plural(count, name)));
  const files = plural(summary.files, "posting");
  if (found.length === 0) return paint("green", `${files}: nothing to mend.`);
  const fixable = summary.fixable > 0 ? ` ${summary.fixable} can be mended with “rolewright fix”.` : "";
  return `${files}: ${found.join(", ")}.${fixable}`;
}

function plural(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? "" : "s"}`;
}

function factLines(posting: Posting): string[] {
  const amount = (value: number | null) => (value === null ? "…" : value.toLocaleString("en-US"));
  const facts: readonly (readonly [string, string])[] = [
    ["title", posting.title?.value ?? ""],
    ["seniority", posting.seniority?.value ?? ""],
    ["organization", posting.organization?.value ?? ""],
    ["pay", posting.pay.map(({ min, max, currency, unit }) => `${amount(min)}–${amount(max)} ${currency ?? ""} ${unit ?? ""}`.trim()).join("; ")],
    ["locations", posting.locations.map(({ city, region, country }) => [city, region, region ? null : country].filter(Boolean).join(", ")).join("; ")],
    ["arrangement", posting.workArrangement?.value ?? ""],
    ["type", posting.employmentTypes.map(({ value }) => value).join(", ")],
    ["apply by", posting.validThrough?.value ?? ""],
    ["benefits", posting.benefits.map(({ value }) => value).join(", ")],
    ["statements", posting.statements.map(({ kind, complete }) => (complete ? kind : `${kind} (incomplete)`)).join(", ")],
    ["requirements", `${posting.requirements.filter(({ level }) => level === "required").length} required, ${posting.requirements.filter(({ level }) => level === "preferred").length} preferred`],
    ["sections", posting.sections.map(({ kind }) => kind).join(", ")],
    ["words", String(posting.words)],
  ];
  return facts.map(([name, value]) => `  ${name.padEnd(13)} ${value || "–"}`);
}
