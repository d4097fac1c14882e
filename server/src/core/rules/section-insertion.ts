import type { Block } from "../blocks/block";
import type { SectionKind } from "../data/section-kinds";
import type { Fix, TextEdit } from "../finding";
import { endOfPosting } from "../posting/page/board-facts";
import { insertSection } from "../posting/placement/insert-section";
import type { Section } from "../posting/posting";
import { lineBreakOf } from "../text/lines";
import type { Span } from "../text/span";
import { lastBefore } from "./requirement-text";
import type { Draft } from "./rule";
import { escapeSnippet, PROMPT, promptsOfSnippet } from "./snippet";

/** What to insert: the label of the fix, the heading of a new section, and the sentence with its tab stops. */
export interface SectionText {
  readonly title: string;
  readonly heading: string;
  readonly snippet: string;
}

/**
 * The fix that puts a sentence at the end of the section of a kind, or into a new one where it belongs; none where the sentence stands in
 * the text with a prompt that nobody has filled in.
 */
export function insertSnippet(draft: Draft, kind: SectionKind, { title, heading, snippet }: SectionText): Fix[] {
  const phrase = promptsOfSnippet(snippet);
  if (standsAsked(draft, phrase)) return [];
  const last = endOfPosting(draft.blocks) ?? Infinity;
  const section = draft.posting.sections.find(
    (one) => one.kind === kind && one.heading !== null && one.span.start < last,
  );
  const edit = section
    ? atEndOf(draft, { start: section.span.start, end: Math.min(section.span.end, last) }, phrase)
    : insertSection(draft, kind, { heading, lines: [phrase] });
  const [before = "", after = ""] = edit.text.split(phrase);
  return [{ title, safe: false, edits: [edit], snippet: escapeSnippet(before) + snippet + escapeSnippet(after) }];
}

/** Puts a sentence on a line of its own at the end of a section; behind an item of a list an empty line, or the item would take it in. */
function atEndOf({ text, blocks }: Draft, section: Span, phrase: string): TextEdit {
  const lineBreak = lineBreakOf(text);
  const last = lastBefore(blocks, section.end - 1, ({ span }) => span.start);
  const end = section.start + text.slice(section.start, section.end).trimEnd().length;
  return { start: end, end, text: `${last?.kind === "list-item" ? lineBreak : ""}${lineBreak}${phrase}` };
}

/** The fix that puts a sentence right below the heading of a section; none where it stands there already, or where the heading shares its line. */
export function insertBelow(
  draft: Draft,
  { headingSpan }: Section,
  { title, snippet }: Omit<SectionText, "heading">,
): Fix[] {
  const phrase = promptsOfSnippet(snippet);
  const end = headingSpan?.end ?? 0;
  const [, marks, breaks] = HEADING_LINE.exec(draft.text.slice(end, end + 200)) ?? [];
  if (marks === undefined || standsAsked(draft, phrase)) return [];
  const lead = breaks!;
  const at = end + marks.length;
  return [{ title, safe: false, edits: [{ start: at, end: at, text: lead + phrase }], snippet: lead + snippet }];
}

/** What closes the line of a heading, with the dashes that may underline it, and the line breaks behind it. */
const HEADING_LINE = /^([ \t:*_#]{0,8}(?:\r?\n[-=]{3,120}(?=[ \t]{0,4}\r?\n))?)[ \t]{0,4}((?:\r?\n){1,2})/;

/** Whether a sentence stands in the text with a prompt that nobody has filled in. */
function standsAsked({ text }: Draft, phrase: string): boolean {
  return Array.from(phrase.matchAll(PROMPT)).some(([prompt]) => text.includes(prompt));
}

/** The fix that puts a sentence behind the value of a line with a label, such as `Salary: Competitive`; none where it stands there already. */
export function insertBehind(
  draft: Draft,
  { span, raw }: Block,
  { title, snippet }: Omit<SectionText, "heading">,
): Fix[] {
  const phrase = promptsOfSnippet(snippet);
  if (standsAsked(draft, phrase)) return [];
  const lead = /[.!?:]\s*$/.test(raw) ? " " : ". ";
  const end = span.start + raw.trimEnd().length;
  return [{ title, safe: false, edits: [{ start: end, end, text: lead + phrase }], snippet: lead + snippet }];
}
