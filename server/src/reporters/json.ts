import { positionAt, splitLines, type Finding, type Line, type Posting } from "../core/index";
import { summarize, type CheckedFile } from "./reporter";

/** The version of the JSON formats. */
const VERSION = 1;

/** The findings of all files, as the contract lays them down. */
export function checkToJson(files: readonly CheckedFile[]): string {
  return JSON.stringify({ version: VERSION, files: files.map(fileToJson), summary: summarize(files) }, null, 2);
}

/** The facts read from all files, as the contract lays them down. */
export function inspectToJson(files: readonly CheckedFile[]): string {
  return JSON.stringify({ version: VERSION, files: files.map(({ path, result }) => postingToJson(path, result.posting)) }, null, 2);
}

function fileToJson({ path, text, result }: CheckedFile): object {
  const lines = splitLines(text);
  return {
    path,
    score: result.score,
    jurisdictions: result.jurisdictions.map(({ jurisdiction }) => jurisdiction.id),
    findings: result.findings.map((finding) => findingToJson(finding, lines)),
  };
}

function findingToJson(finding: Finding, lines: readonly Line[]): object {
  const { rule, severity, message, span, fixes, related, sources, gain } = finding;
  return { rule, severity, message, span, start: place(lines, span.start), end: place(lines, span.end), fixes, related, sources, gain };
}

/** A place counted from 1, as people count. */
function place(lines: readonly Line[], offset: number): { line: number; column: number } {
  const { line, character } = positionAt(lines, offset);
  return { line: line + 1, column: character + 1 };
}

/** The facts in the contract's words; what only the rules need is left out. */
function postingToJson(path: string, posting: Posting): object {
  const { otherLanguages, sections, requirements, statements, ...facts } = posting;
  return {
    path,
    ...facts,
    sections: sections.map(({ kind, heading, headingSpan, span }) => ({ kind, heading, headingSpan, span })),
    requirements: requirements.map(({ skills, ...requirement }) => ({ ...requirement, skills: skills.map((skill) => skill.value) })),
    statements: statements.map(({ kind, complete, missing, place: of, span }) => ({ kind, complete, missing, place: of, span })),
    otherLanguages,
  };
}
