import type { Span } from "../text/span";

export type BlockKind = "heading" | "paragraph" | "list-item" | "table-row" | "key-value" | "code" | "front-matter";

/**
 * How a heading was recognised: by its marks (`atx`, `setext`, `bold`, `html`), by its shape (`caps`, `label`, `plain`),
 * or by its words in the middle of a line (`embedded`).
 */
export type HeadingForm = "atx" | "setext" | "bold" | "html" | "caps" | "label" | "plain" | "embedded";

export interface HeadingMark {
  readonly form: HeadingForm;
  /** 1 to 6 where marks say so, else 2. */
  readonly level: number;
}

export interface ListMark {
  /** The place of the marker in the document, without the white space behind it. */
  readonly span: Span;
  /** The marker as it stands: `-`, `•`, `3.`, `(a)`. */
  readonly text: string;
  /** The number of a numbered item, else null. */
  readonly ordinal: number | null;
  /** Columns of white space before the marker. */
  readonly indent: number;
}

/** The smallest piece of a document that is read by itself. Blocks stand in the order of the text and never overlap. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  /** The words of the document from `span.start` to `span.end`. */
  readonly raw: string;
  /** As long as `raw`, with markup, markers and what is not prose replaced by spaces. */
  readonly text: string;
  /** Of a heading, else null. */
  readonly heading: HeadingMark | null;
  /** Of a list item, else null. */
  readonly list: ListMark | null;
  /** How many line breaks part it from the block before it: 1 where it stands on the next line. */
  readonly gap: number;
  /** The label of a key–value line, or the bold label before a paragraph or item, without its colon; else null. */
  readonly label: Span | null;
}

/** What a reader sees of a heading: its words without marks and without a closing colon. */
export function headingWords(block: Block): string {
  return withoutColon(block.text.trim());
}

/** A text without the colon at its end. */
export function withoutColon(text: string): string {
  return /[:：]$/.test(text.slice(-1)) ? text.slice(0, -1).trimEnd() : text;
}
