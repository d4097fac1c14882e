import type { Finding, Posting } from "../core/index";

/** A document with what was found in it. */
export interface CheckedFile {
  /** As the user named it. */
  readonly path: string;
  /** Its text after a byte-order mark. */
  readonly text: string;
  readonly score: number;
  /** The places whose law applies. */
  readonly jurisdictions: readonly { readonly id: string; readonly name: string }[];
  readonly findings: readonly Finding[];
}

/** A document with what was read in it. */
export interface InspectedFile {
  readonly path: string;
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
  for (const { findings } of files) {
    for (const { severity, fixes } of findings) {
      summary[counted[severity]]++;
      if (fixes.some((fix) => fix.safe)) summary.fixable++;
    }
  }
  return summary;
}
