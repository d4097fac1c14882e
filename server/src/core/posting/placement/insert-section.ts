import type { SectionKind } from "../../data/section-kinds";
import { lineBreakOf } from "../../text/lines";
import { countWhile } from "../../text/sorted";
import type { Span } from "../../text/span";
import { insertionPoint, type Place } from "./placement";
import { emptyLinesAround, hasEmptyLines, renderLine, renderSection } from "./section-style";

/** The edit that puts a section of a kind where it belongs; one of a single line without a heading where none fits. */
export function insertSection(
  place: Place,
  kind: SectionKind,
  section: { readonly heading: string; readonly lines: readonly string[] },
): Span & { readonly text: string } {
  const { text, blocks } = place;
  const { offset, form } = insertionPoint(place, kind);
  const lineBreak = lineBreakOf(text);
  const next = countWhile(blocks.length, (at) => blocks[at]!.span.start < offset);
  const before = blocks[next - 1];
  const isLabelled = form === "field" || kind === "pay" || (!PROSE.has(kind) && PROMPT.test(section.lines.join("\n")));
  const line = { label: isLabelled ? section.heading : null, words: section.lines.join(lineBreak) };
  if (form === "field") {
    const gap = lineBreak.repeat(Math.min(2, Math.max(1, before?.gap ?? 1)));
    return { start: offset, end: offset, text: gap + renderLine(place, line, before) };
  }
  const rendered = form === "section" ? renderSection(place, section.heading, section.lines) : renderLine(place, line);
  // A line right below an item of a list would be a part of it.
  const isParted =
    form === "section" ? emptyLinesAround(place).above : hasEmptyLines(text) || before?.kind === "list-item";
  const gap = isParted ? lineBreak + lineBreak : lineBreak;
  const words = text.slice(offset);
  const [lines = ""] = /^[ \t]*(?:\r?\n[ \t]*){0,3}/.exec(words) ?? [];
  // What follows without a heading is parted from the section by an empty line, whatever stands above headings.
  const wanted = blocks[next]?.kind === "heading" || form === "paragraph" ? gap.length / lineBreak.length : 2;
  const missing = wanted - (lines.match(/\n/g) ?? []).length;
  const behind = words.trim() === "" ? "" : lineBreak.repeat(Math.max(0, missing));
  return { start: offset, end: offset, text: (offset === 0 ? "" : gap) + rendered + behind };
}

/** What needs no label because its sentences tell what they are about; a figure or a few words of another kind do not. */
const PROSE: ReadonlySet<SectionKind> = new Set(["about-company", "about-team", "summary"]);
const PROMPT = /^\[[^[\]]{1,200}\]$/;
