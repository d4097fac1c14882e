import {
  positionAt,
  type Finding,
  type Line,
  type Posting,
  type Severity,
  type Span,
  type Unscored,
} from "../core/index";

/** A document with what was found in it. */
export interface CheckedFile {
  /** As the user named it. */
  readonly path: string;
  /** Its text after a byte-order mark. */
  readonly text: string;
  /** Whether the file holds something else, such as a Word document, from which the text was read: places are places of the text then. */
  readonly isConverted: boolean;
  readonly score: number;
  /** Why the score says nothing; null where it does. */
  readonly unscored: Unscored | null;
  /** The places whose law applies. */
  readonly jurisdictions: readonly { readonly id: string; readonly name: string }[];
  readonly findings: readonly Finding[];
}

/** A document with what was read in it. */
export interface InspectedFile extends Pick<CheckedFile, "path" | "text" | "isConverted"> {
  readonly posting: Posting;
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
  const summary = { files: files.length, errors: 0, warnings: 0, information: 0, hints: 0, fixable: 0 };
  const counted = { error: "errors", warning: "warnings", information: "information", hint: "hints" } as const;
  for (const { findings, isConverted } of files) {
    for (const { severity, fixes } of findings) {
      summary[counted[severity]]++;
      if (!isConverted && fixes.some((fix) => fix.safe)) summary.fixable++;
    }
  }
  return summary;
}

/** Whether findings of a severity fail a check in which so many warnings are allowed. */
export function failsCheck(
  { warnings }: Pick<Summary, "warnings">,
  maxWarnings: number,
): (severity: Severity) => boolean {
  return (severity) => severity === "error" || (severity === "warning" && warnings > maxWarnings);
}

/** Where a stretch begins and ends, in lines and UTF-16 units counted from 1, as people count. */
export interface Place {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** The place of a span in a text of these lines. */
export function placeOf(lines: readonly Line[], span: Span): Place {
  const at = (offset: number) => {
    const { line, character } = positionAt(lines, offset);
    return { line: line + 1, column: character + 1 };
  };
  return { start: at(span.start), end: at(span.end) };
}
