import type { LintResult } from "../core/index";

/** A document with what was found in it. */
export interface CheckedFile {
  /** As the user named it. */
  readonly path: string;
  /** Its text after a byte-order mark. */
  readonly text: string;
  readonly result: LintResult;
}

/** How many findings there are of each severity, and how many of them have a safe fix. */
export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  readonly hints: number;
  readonly fixable: number;
}

/** Counts the findings of all files. */
export function summarize(files: readonly CheckedFile[]): Summary {
  const findings = files.flatMap((file) => file.result.findings);
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return {
    files: files.length,
    errors: count("error"),
    warnings: count("warning"),
    information: count("information"),
    hints: count("hint"),
    fixable: findings.filter((finding) => finding.fixes.some((fix) => fix.safe)).length,
  };
}
