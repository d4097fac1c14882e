import { positionAt, splitLines, type Finding, type Line, type Posting, type RuleMetadata } from "../core/index";
import { summarize, type CheckedFile, type InspectedFile } from "./reporter";

/** The version of the JSON formats: fields are added under the same number, never changed or taken away. */
const VERSION = 1;

/** The findings of all files. */
export function checkToJson(files: readonly CheckedFile[]): string {
  return toText({ files: files.map(checkedToJson), summary: summarize(files) });
}

/** The facts read from all files, in the terms of schema.org's JobPosting where it has one. */
export function inspectToJson(files: readonly InspectedFile[]): string {
  return toText({ files: files.map(({ path, posting }) => ({ path, ...postingToJson(posting) })) });
}

/** All rules with what is known of them. */
export function rulesToJson(rules: readonly RuleMetadata[]): string {
  return toText({
    rules: rules.map(({ id, severity, summary, why, sources, options, optionDescriptions }) => ({
      ...{ id, severity, summary, why, sources, options, optionDescriptions },
    })),
  });
}

function toText(content: object): string {
  return `${JSON.stringify({ version: VERSION, ...content }, null, 2)}\n`;
}

function checkedToJson({ path, text, score, jurisdictions, findings }: CheckedFile): object {
  const lines = splitLines(text);
  return {
    path,
    score,
    jurisdictions: jurisdictions.map(({ id }) => id),
    findings: findings.map((finding) => findingToJson(finding, lines)),
  };
}

function findingToJson(finding: Finding, lines: readonly Line[]): object {
  const { rule, severity, message, span, fixes, related, sources, gain } = finding;
  const [start, end] = [placeOf(lines, span.start), placeOf(lines, span.end)];
  return { rule, severity, message, span, start, end, fixes, related, sources, gain };
}

/** A place counted from 1, as people count. */
function placeOf(lines: readonly Line[], offset: number): { line: number; column: number } {
  const { line, character } = positionAt(lines, offset);
  return { line: line + 1, column: character + 1 };
}

/** The facts that other programs may rely on; what only the rules need stays inside. */
function postingToJson(posting: Posting): object {
  const { language, words, title, seniority, organization, roles, pay, locations, workArrangement } = posting;
  const { employmentTypes, benefits, validThrough, otherLanguages } = posting;
  return {
    ...{ language, words, title, seniority, organization },
    sections: posting.sections.map(({ kind, heading, headingSpan, span }) => ({ kind, heading, headingSpan, span })),
    roles,
    requirements: posting.requirements.map(({ skills, ...requirement }) => ({
      ...requirement,
      skills: skills.map((skill) => skill.value),
    })),
    ...{ pay, locations, workArrangement, employmentTypes, benefits, validThrough },
    statements: posting.statements.map(({ kind, complete, missing, place, span }) => ({
      ...{ kind, complete, missing, place, span },
    })),
    otherLanguages,
  };
}
