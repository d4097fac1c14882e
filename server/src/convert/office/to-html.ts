import MarkdownIt from "markdown-it";
import type { Piece } from "../pieces";

// Tags in a posting are shown as they stand, so that no script gets into a page.
const markdown = new MarkdownIt({ html: false, linkify: false });

/** The words of a piece as HTML, its bold words and links among them. */
export function inlineHtml(words: string): string {
  return markdown.renderInline(words);
}

/** A posting as the HTML that a `JobPosting` has for its description: its title is left out. */
export function descriptionOf(pieces: readonly Piece[]): string {
  return bodyOf(pieces.filter(({ kind, level }) => kind !== "heading" || level > 1)).replaceAll("\n", "");
}

/** A posting as a whole page that can be opened, printed or pasted elsewhere. */
export function toHtmlPage(pieces: readonly Piece[], language: string): string {
  const title = pieces.find(({ kind, level }) => kind === "heading" && level === 1)?.words ?? "Job posting";
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
</head>
<body>
${bodyOf(pieces)}
</body>
</html>
`;
}

function bodyOf(pieces: readonly Piece[]): string {
  const lines: string[] = [];
  /** The lists that are open, each with an item that is not closed yet: a deeper list stands in the item above it. */
  const open: ("ul" | "ol")[] = [];
  const closeTo = (depth: number) => {
    while (open.length > depth) lines.push("</li>", `</${open.pop()!}>`);
  };
  for (const { kind, level, words } of pieces) {
    if (kind !== "item" && kind !== "numbered") {
      closeTo(0);
      const tag = kind === "heading" ? `h${level}` : "p";
      lines.push(`<${tag}>${inlineHtml(words)}</${tag}>`);
      continue;
    }
    const list = kind === "numbered" ? "ol" : "ul";
    const depth = Math.min(level, open.length + 1);
    closeTo(depth);
    if (open.length === depth && open.at(-1) !== list) closeTo(depth - 1);
    if (open.length === depth) lines.push("</li>");
    else lines.push(`<${open[open.push(list) - 1]!}>`);
    lines.push(`<li>${inlineHtml(words)}`);
  }
  closeTo(0);
  return lines.join("\n");
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
