import { headingWords, type Block } from "../core/index";

/** A part of a posting as other formats know it. */
export interface Piece {
  readonly kind: "heading" | "item" | "numbered" | "paragraph" | "row";
  /** Of a heading, from 1 for the title; of an item, how deep it stands, from 1; else 0. */
  readonly level: number;
  /** Its words, with the marks of Markdown for bold words and links. */
  readonly words: string;
}

/** A posting piece by piece, without front matter, comments and code; `title` is the place of its title, which becomes the first heading. */
export function piecesOf(
  blocks: readonly Block[],
  title: { readonly start: number; readonly end: number } | null,
): Piece[] {
  const indents = [...new Set(blocks.flatMap(({ list }) => (list ? [list.indent] : [])))].sort((a, b) => a - b);
  return blocks.flatMap((block): Piece[] => {
    if (block.kind === "code" || block.kind === "front-matter") return [];
    const isTitle = title !== null && title.start >= block.span.start && title.end <= block.span.end;
    if (block.kind === "heading" || (isTitle && block.text.trim().length < 120))
      return [
        { kind: "heading", level: isTitle ? 1 : Math.max(2, block.heading?.level ?? 2), words: headingWords(block) },
      ];
    const words = wordsOf(block);
    if (words === "") return [];
    if (block.kind === "table-row") return [{ kind: "row", level: 0, words }];
    if (!block.list) return [{ kind: "paragraph", level: 0, words }];
    const level = Math.min(3, indents.indexOf(block.list.indent) + 1);
    return [{ kind: block.list.ordinal === null ? "item" : "numbered", level, words }];
  });
}

/** What stands behind a list mark, on one line, without tags. */
function wordsOf({ raw, list, span }: Block): string {
  const behind = list ? raw.slice(Math.max(0, list.span.end - span.start)) : raw;
  return behind
    .replace(/<[^<>\n]{1,2000}>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
