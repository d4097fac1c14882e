import { headingWords, type Block } from "../core/index";

/**
 * A text of any kind as Markdown: its headings and lists get the marks that it shows in other ways, and parts that only a line break
 * divided get a line between them. Words stay as they are, in their order; so do comments, code and tables. `title` is the place of
 * its title, which becomes the first heading. Lines end with LF.
 */
export function toMarkdown(
  text: string,
  blocks: readonly Block[],
  title: { readonly start: number; readonly end: number } | null,
): string {
  const indents = [...new Set(blocks.flatMap(({ list }) => (list ? [list.indent] : [])))].sort((a, b) => a - b);
  const parts: Part[] = [];
  let at = 0;
  const keep = (end: number) => {
    const between = text.slice(at, end).trim();
    if (between !== "") parts.push({ kind: "other", words: between });
  };
  for (const block of blocks) {
    keep(block.span.start);
    const isTitle = title !== null && title.start >= block.span.start && title.end <= block.span.end;
    parts.push(toPart(block, { isTitle, depth: block.list ? indents.indexOf(block.list.indent) : 0 }));
    at = block.span.end;
  }
  keep(text.length);
  const written = parts.map(({ kind, words }, index) => {
    const before = parts[index - 1];
    const isClose = before !== undefined && kind === before.kind && kind !== "other";
    return `${index === 0 ? "" : isClose ? "\n" : "\n\n"}${words}`;
  });
  return parts.length === 0 ? "" : `${written.join("").replace(/\r\n?/g, "\n").trimEnd()}\n`;
}

/** A piece of the document; two rows of a table, or two items of a list, stand close together. */
interface Part {
  readonly kind: "item" | "row" | "other";
  readonly words: string;
}

function toPart(block: Block, { isTitle, depth }: { readonly isTitle: boolean; readonly depth: number }): Part {
  const { kind, raw, list, heading, span } = block;
  if (kind === "code" || kind === "front-matter") return { kind: "other", words: raw };
  if (kind === "heading" || (isTitle && block.text.trim().length < 120)) {
    const level = isTitle ? 1 : Math.max(2, heading?.level ?? 2);
    return { kind: "other", words: `${"#".repeat(level)} ${headingWords(block)}` };
  }
  if (kind === "table-row") return { kind: "row", words: raw.trim() };
  if (!list) return { kind: "other", words: raw.trim() };
  const indent = "  ".repeat(depth);
  // The lines of an item stay lines: the last may be something else that was glued to it.
  const lines = raw
    .slice(Math.max(0, list.span.end - span.start))
    .split(/\r\n|[\r\n]/)
    .map((line) => line.trim());
  return { kind: "item", words: `${indent}${markOf(list)} ${lines.join(`\n${indent}  `)}` };
}

/** The mark of an item in Markdown, which has numbers and hyphens; a letter stays in front of the words. */
function markOf({ ordinal, text }: NonNullable<Block["list"]>): string {
  if (ordinal !== null) return `${ordinal}.`;
  return /[\p{L}\d]/u.test(text) ? `- ${text}` : "-";
}
