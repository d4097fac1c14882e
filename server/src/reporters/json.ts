import { splitLines, type Finding, type Line, type RuleMetadata } from "../core/index";
import { placeOf, summarize, type CheckedFile, type InspectedFile } from "./reporter";
import { spansWithRules } from "./section-spans";

/** The version of the JSON formats: fields are added under the same number, never changed or taken away. */
const VERSION = 1;

/** The findings of all files. */
export function checkToJson(files: readonly CheckedFile[]): string {
  return toText({ files: files.map(checkedToJson), summary: summarize(files) });
}

/** The facts read from all files, in the terms of schema.org's JobPosting where it has one. */
export function inspectToJson(files: readonly InspectedFile[]): string {
  return toText({ files: files.map(inspectedToJson) });
}

/** The findings of one file as a line for itself; `name` is what the reader calls it beside its path. */
export function checkToLine(file: CheckedFile, name: object = {}): string {
  return toLine({ ...name, ...checkedToJson(file) });
}

/** The facts read from one file as a line for itself. */
export function inspectToLine(file: InspectedFile, name: object = {}): string {
  return toLine({ ...name, ...inspectedToJson(file) });
}

/** A line that stands for a document that cannot be read, and says why. */
export function errorToLine(name: object, error: string): string {
  return toLine({ ...name, error });
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

function toLine(content: object): string {
  return `${JSON.stringify({ version: VERSION, ...content })}\n`;
}

function checkedToJson(file: CheckedFile): object {
  const { path, text, score, unscored, jurisdictions, findings } = file;
  const lines = splitLines(text);
  return {
    path,
    score,
    unscored,
    jurisdictions: jurisdictions.map(({ id }) => id),
    findings: findings.map((finding) => findingToJson(finding, lines)),
    ...convertedText(file),
  };
}

function inspectedToJson(file: InspectedFile): object {
  return { path: file.path, ...postingToJson(file), ...convertedText(file) };
}

/** The text to which all places refer, where it is not what the file holds. */
function convertedText({ isConverted, text }: Pick<CheckedFile, "isConverted" | "text">): { readonly text?: string } {
  return isConverted ? { text } : {};
}

function findingToJson(finding: Finding, lines: readonly Line[]): object {
  const { rule, severity, message, span, fixes, related, sources, gain } = finding;
  return { rule, severity, message, span, ...placeOf(lines, span), fixes, related, sources, gain };
}

/** The facts that other programs may rely on; what only the rules need stays inside. */
function postingToJson({ posting, text }: Pick<InspectedFile, "posting" | "text">): object {
  const { language, words, title, seniority, organization, roles, pay, locations, workArrangement } = posting;
  const { employmentTypes, benefits, validThrough, otherLanguages } = posting;
  const spans = spansWithRules(text, posting.sections);
  return {
    ...{ language, words, title, seniority, organization },
    sections: posting.sections.map(({ kind, heading, headingSpan }, index) => ({
      ...{ kind, heading, headingSpan, span: spans[index]! },
    })),
    roles,
    requirements: posting.requirements.map(({ skills, ...requirement }) => ({
      ...requirement,
      skills: skills.map((skill) => skill.value),
    })),
    pay: pay.map(({ min, max, currency, unit, span }) => ({ min, max, currency, unit, span })),
    ...{ locations, workArrangement, employmentTypes, benefits, validThrough },
    statements: posting.statements.map(({ kind, complete, missing, place, span }) => ({
      ...{ kind, complete, missing, place, span },
    })),
    otherLanguages,
  };
}
