import { splitLines, type Finding, type Line, type Severity } from "../core/index";
import { slashed, wellFormed } from "./plain";
import { failsCheck, placeOf, summarize, type CheckedFile } from "./reporter";

/** A test case of the report: a finding, or that there is none. */
interface Case {
  readonly xml: string;
  readonly isFailure: boolean;
}

/**
 * The findings in the XML of JUnit, as build servers read it: a suite a file, a case a finding. A finding that fails the check is a
 * failure; any other is a case that passed, with its words as output, so that the report and the exit status say the same.
 */
export function checkToJunit(files: readonly CheckedFile[], maxWarnings: number): string {
  const isFailure = failsCheck(summarize(files), maxWarnings);
  const suites = files.map((file) => casesOf(file, isFailure));
  const all = suites.flat();
  const parts = suites.map((cases, index) =>
    [
      `  <testsuite ${attributes({ name: slashed(files[index]!.path), ...counts(cases) })}>`,
      ...cases.map(({ xml }) => xml),
      "  </testsuite>",
    ].join("\n"),
  );
  const root = attributes({ name: "rolewright", ...counts(all) });
  return [`<?xml version="1.0" encoding="UTF-8"?>`, `<testsuites ${root}>`, ...parts, "</testsuites>", ""].join("\n");
}

function casesOf(file: CheckedFile, isFailure: (severity: Severity) => boolean): Case[] {
  const lines = splitLines(file.text);
  const path = slashed(file.path);
  if (file.findings.length === 0) {
    const empty = attributes({ name: "nothing to mend", classname: path, file: path, time: "0" });
    return [{ xml: `    <testcase ${empty}/>`, isFailure: false }];
  }
  return file.findings.map((finding) => ({
    xml: caseOf(finding, { file, lines, isFailure: isFailure(finding.severity) }),
    isFailure: isFailure(finding.severity),
  }));
}

/** What a finding is written with. */
interface Page {
  readonly file: CheckedFile;
  readonly lines: readonly Line[];
  readonly isFailure: boolean;
}

function caseOf(finding: Finding, { file, lines, isFailure }: Page): string {
  const { start } = placeOf(lines, finding.span);
  const path = slashed(file.path);
  const place = `${start.line}:${start.column}`;
  const head = attributes({
    ...{ name: `${finding.rule} ${place}`, classname: path, file: path },
    ...(!file.isConverted && { line: start.line }),
    time: "0",
  });
  const words = [
    `${path}:${place}${file.isConverted ? " (in its text)" : ""}: ${finding.severity}: ${finding.message}`,
    ...finding.related.map(({ message, span }) => {
      const other = placeOf(lines, span).start;
      return `${path}:${other.line}:${other.column}: ${message}`;
    }),
    ...finding.fixes.map(({ safe, title }) => `${safe ? "fix" : "suggestion"}: ${title}`),
  ].join("\n");
  const body = isFailure
    ? `<failure ${attributes({ message: finding.message, type: finding.severity })}>${escaped(words)}</failure>`
    : `<system-out>${escaped(words)}</system-out>`;
  return `    <testcase ${head}>\n      ${body}\n    </testcase>`;
}

function counts(cases: readonly Case[]): Readonly<Record<string, string | number>> {
  const failures = cases.filter(({ isFailure }) => isFailure).length;
  return { tests: cases.length, failures, errors: 0, skipped: 0, time: "0" };
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escaped(String(value)).replace(/[\t\n\r]/g, charReference)}"`)
    .join(" ");
}

/** In an attribute a line break would be read as a space. */
function charReference(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as it may stand in XML, which has no place at all for most control characters. */
function escaped(text: string): string {
  return wellFormed(text)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}
