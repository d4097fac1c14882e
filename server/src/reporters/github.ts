import { splitLines, type Finding, type Line, type Severity } from "../core/index";
import { slashed } from "./plain";
import { placeOf, type CheckedFile } from "./reporter";

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  information: "notice",
  hint: "notice",
};

/**
 * A workflow command a finding, from which GitHub Actions makes an annotation at the place.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function checkToGithub(files: readonly CheckedFile[]): string {
  return files
    .flatMap((file) => {
      const lines = splitLines(file.text);
      return file.findings.map((finding) => command(finding, file, lines));
    })
    .join("");
}

function command(finding: Finding, { path, isConverted }: CheckedFile, lines: readonly Line[]): string {
  const { start, end } = placeOf(lines, finding.span);
  // The lines of a converted text are not those of the file, on which GitHub would put the mark.
  const place = isConverted
    ? {}
    : {
        line: start.line,
        endLine: end.line,
        // Columns mean something within one line only.
        ...(start.line === end.line && { col: start.column, endColumn: end.column }),
      };
  const properties = Object.entries({ file: slashed(path), ...place, title: finding.rule })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(",");
  const words = [isConverted ? `Line ${start.line} of its text: ${finding.message}` : finding.message];
  for (const fix of finding.fixes) words.push(`${fix.safe ? "Fix" : "Suggestion"}: ${fix.title}`);
  return `::${COMMANDS[finding.severity]} ${properties}::${escapeData(words.join("\n"))}\n`;
}

/** Everything up to the end of the line is data, so that only line breaks need a code, and the sign of codes. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
