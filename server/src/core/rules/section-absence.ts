import { isVagueHeading } from "../blocks/section-kind";
import type { SectionKind } from "../data/section-kinds";
import type { Fix, Severity } from "../finding";
import { insertSection } from "../posting/placement/insert-section";
import { insertionPoint } from "../posting/placement/placement";
import { bulletStyle } from "../posting/placement/section-style";
import type { Section } from "../posting/posting";
import type { ExpectedPart } from "../posting/placement/section-order";
import type { Span } from "../text/span";
import type { Draft } from "./rule";
import { escapeSnippet, snippetWithPrompts } from "./snippet";

/** A section that the posting should have, and what to write in it. */
interface AbsentSection {
  readonly part: ExpectedPart;
  /** Where it would go, and its kind. */
  readonly kind: SectionKind;
  readonly heading: string;
  /** What a writer fills in, without brackets: one makes a line, several make a list. */
  readonly prompts: readonly string[];
}

interface AbsenceReport {
  readonly span: Span;
  readonly severity: Severity;
  readonly fixes: readonly Fix[];
}

/** A report on the last word before the place where a section would go, with a fix that inserts it; undefined where nobody expects it. */
export function reportAbsence(draft: Draft, absent: AbsentSection): AbsenceReport | undefined {
  const severity = severityOfAbsence(draft, absent.part);
  if (!severity) return undefined;
  return { span: insertionPoint(draft, absent.kind).word, severity, fixes: insertionOf(draft, absent) };
}

/** How grave an absence is by the configured plan; undefined where nobody expects the part, or the text is empty or not English. */
export function severityOfAbsence({ posting, setting }: Draft, part: ExpectedPart): Severity | undefined {
  if (posting.words === 0 || (posting.language ?? "en") !== "en") return undefined;
  if (setting.sections.required.includes(part)) return "warning";
  return setting.sections.recommended.includes(part) ? "information" : undefined;
}

/** The fix that inserts a section of prompts; none where they stand in the text, or such a heading does, empty or with prompts below it. */
export function insertionOf(draft: Draft, { kind, heading, prompts }: Omit<AbsentSection, "part">): Fix[] {
  if (
    prompts.some((prompt) => draft.text.includes(`[${prompt}]`)) ||
    draft.posting.sections.some(
      (section) => section.kind === kind && section.heading !== null && !hasBody(draft, section),
    )
  )
    return [];
  const bullet = prompts.length > 1 ? bulletStyle(draft.blocks) : "";
  const edit = insertSection(draft, kind, { heading, lines: prompts.map((prompt) => `${bullet}[${prompt}]`) });
  const snippet = snippetWithPrompts(edit.text) ?? escapeSnippet(edit.text);
  return [{ title: `Insert a section “${heading}”`, safe: false, edits: [edit], snippet }];
}

/** Whether words are a prompt that nobody filled in: they stand in brackets, which are not those of a link. */
export function isPrompt({ text }: Pick<Draft, "text">, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 200), start);
  const open = Math.max(before.lastIndexOf("["), /^\[/.test(text.slice(start, start + 1)) ? before.length : -1);
  if (open < 0 || open < Math.max(before.lastIndexOf("]"), before.lastIndexOf("\n"))) return false;
  return /^[^[\]\n]{0,200}\](?!\()/.test(text.slice(Math.min(end, Math.max(start, end - 1)), end + 200));
}

/** Whether a section of one of the kinds says something: a heading alone and prompts alone do not. */
export function isSaid(draft: Draft, kinds: ReadonlySet<SectionKind>): boolean {
  return draft.posting.sections.some((section) => kinds.has(section.kind) && hasBody(draft, section));
}

/** Whether a heading plainly announces a kind and something stands below it, whatever that is. */
export function isAnnounced(draft: Draft, kind: SectionKind): boolean {
  const { sections } = draft.posting;
  return sections.some((section, index) => {
    if (section.announced !== kind || isVagueHeading(section.heading!)) return false;
    if (bodyOf(draft, section).trim() !== "") return hasBody(draft, section);
    const next = sections[index + 1];
    return next?.heading === null && hasBody(draft, next);
  });
}

/** Whether there are words below a section's heading, or behind its label, beside prompts in brackets. */
export function hasBody(draft: Draft, section: Section): boolean {
  return /\p{L}{2}/u.test(withoutPrompts(bodyOf(draft, section)));
}

/** A text with a space for each prompt that nobody has filled in. */
export function withoutPrompts(text: string): string {
  return text.includes("[") ? text.replace(/\[[^\]\n]{1,200}\]/g, " ") : text;
}

/** The words of a section below its heading, without markup; the label is the heading of a line that is all of its section. */
export function bodyOf({ blocks }: Pick<Draft, "blocks">, { firstBlock, endBlock, headingSpan }: Section): string {
  const own = blocks.slice(firstBlock, endBlock);
  return own
    .map(({ text, span, label }) => {
      const head = headingSpan ?? (own.length === 1 ? label : null);
      return head && head.end > span.start ? text.slice(head.end - span.start) : text;
    })
    .join("\n");
}
