import { Document, ExternalHyperlink, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from "docx";
import MarkdownIt from "markdown-it";
import type { Piece } from "../pieces";

const markdown = new MarkdownIt({ html: false, linkify: false });

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;
const NUMBERED = "numbered";

/** A posting as a Word file, with real headings and lists. */
export async function toDocx(pieces: readonly Piece[]): Promise<Uint8Array> {
  let list = 0;
  const children = pieces.map((piece, index) => {
    // Each numbered list begins at one.
    if (piece.kind === "numbered" && pieces[index - 1]?.kind !== "numbered") list++;
    return toParagraph(piece, list);
  });
  const numbering = {
    config: [
      {
        reference: NUMBERED,
        levels: [0, 1, 2].map((level) => ({
          level,
          format: LevelFormat.DECIMAL,
          text: `%${level + 1}.`,
          style: { paragraph: { indent: { left: 720 * (level + 1), hanging: 360 } } },
        })),
      },
    ],
  };
  const file = new Document({ creator: "", lastModifiedBy: "", numbering, sections: [{ children }] });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function toParagraph({ kind, level, words }: Piece, list: number): Paragraph {
  const children = runsOf(words);
  if (kind === "heading") return new Paragraph({ children, heading: HEADINGS[Math.min(level, 6) - 1]! });
  if (kind === "item") return new Paragraph({ children, bullet: { level: level - 1 } });
  if (kind === "numbered")
    return new Paragraph({ children, numbering: { reference: NUMBERED, level: level - 1, instance: list } });
  return new Paragraph({ children });
}

/** Words with their bold and slanted parts and their links. */
function runsOf(words: string): (TextRun | ExternalHyperlink)[] {
  const runs: (TextRun | ExternalHyperlink)[] = [];
  let bold = 0;
  let italics = 0;
  let link: string | null = null;
  for (const token of markdown.parseInline(words, {})[0]?.children ?? []) {
    if (token.type === "strong_open") bold++;
    else if (token.type === "strong_close") bold--;
    else if (token.type === "em_open") italics++;
    else if (token.type === "em_close") italics--;
    else if (token.type === "link_open") link = String(token.attrGet("href") ?? "");
    else if (token.type === "link_close") link = null;
    else {
      const text = token.type === "softbreak" || token.type === "hardbreak" ? " " : token.content;
      const run = new TextRun({ text, bold: bold > 0, italics: italics > 0, ...(link && { style: "Hyperlink" }) });
      runs.push(link === null ? run : new ExternalHyperlink({ children: [run], link }));
    }
  }
  return runs;
}
