/** A list marker at the start of a line: its place in the line and its number. */
export interface LineMarker {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly ordinal: number | null;
}

const MARKER =
  /^[ \t\u00a0]*(?:([-–—*+•·●○◦▪▫■□►▸▶▷➢➤✓✔★»‣∙⁃➔→⇒◆◇❖❑❒❯❱✦✧⎈⬥⦁\uf0a7\uf0b7\uf0d8]|o(?=[ \t\u00a0]{1,}\p{Lu}))(?=[ \t\u00a0]|[•●▪]|(?<=[•●○◦▪■►➢➤✓✔‣∙⁃\uf0a7\uf0b7\uf0d8])\S|(?<=[-*])\p{Lu}(?:\p{Ll}|\s)[^*]*$)|(\(?(\d{1,2})[.)])(?=[ \t\u00a0]|\p{Lu})|(\(?[a-z][.)]|\([ivx]{1,4}\)|[ivx]{1,4}\))(?=[ \t\u00a0]))/u;

/** Reads the marker of a list item at the start of a line of masked text; undefined if there is none. */
export function readListMarker(line: string): LineMarker | undefined {
  const match = MARKER.exec(line);
  if (!match) return undefined;
  const text = (match[1] ?? match[2] ?? match[4])!;
  const end = match[0].length;
  return { start: end - text.length, end, text, ordinal: match[3] ? Number(match[3]) : null };
}
