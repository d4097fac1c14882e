import type { SectionKind } from "../data/section-kinds";
import type { Fix } from "../finding";
import { insertSection } from "../posting/placement";
import { lineBreakOf } from "../text/lines";
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
  if (Array.from(phrase.matchAll(PROMPT)).some(([prompt]) => draft.text.includes(prompt))) return [];
  const section = draft.posting.sections.find((one) => one.kind === kind && one.heading !== null);
  const edit = section
    ? { start: section.span.end, end: section.span.end, text: `${lineBreakOf(draft.text)}${phrase}` }
    : insertSection(draft, kind, { heading, lines: [phrase] });
  const [before = "", after = ""] = edit.text.split(phrase);
  return [{ title, safe: false, edits: [edit], snippet: escapeSnippet(before) + snippet + escapeSnippet(after) }];
}
