import type { Span } from "./text/span";

/** From the gravest to the lightest. */
export const SEVERITIES = ["error", "warning", "information", "hint"] as const;

export type Severity = (typeof SEVERITIES)[number];

/** One replacement; an empty span inserts, an empty text deletes. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** A way to mend a finding. */
export interface Fix {
  /** What it does, as the label of a menu entry. */
  readonly title: string;
  /** A safe fix keeps the meaning and may be taken unasked; otherwise a person decides. */
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
  /** The text of the only edit with tab stops, in LSP snippet syntax. */
  readonly snippet?: string;
}

/** Another place that a finding speaks of: the other side of a contradiction. */
export interface Related {
  readonly message: string;
  readonly span: Span;
}

/** A document that a rule rests on. */
export interface Source {
  readonly title: string;
  readonly url: string;
}

/** A stretch of a comparison with a text that is wanted: words of both, words that only stand here, or words that only stand there. */
export interface WordChange {
  readonly kind: "same" | "here" | "wanted";
  readonly text: string;
}

/** Something in a posting that a writer should look at. */
export interface Finding {
  /** The rule's id, such as `pay/wide-range`. */
  readonly rule: string;
  /** The id of the message within the rule; never localised. */
  readonly messageId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly fixes: readonly Fix[];
  readonly related: readonly Related[];
  readonly sources: readonly Source[];
  /** Whether the words are of no use and can go. */
  readonly unnecessary: boolean;
  /** The marked text word by word beside the one that is wanted; undefined where there is none. */
  readonly comparison?: readonly WordChange[];
  /** How many points of the score its mending would give back. */
  readonly gain: number;
}
