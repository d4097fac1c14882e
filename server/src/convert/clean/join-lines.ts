/** What is shorter is a list of words, and longer no page. */
const NARROWEST = 40;
const WIDEST = 140;
/** How much of the width of a page a line fills that goes on in the next one. */
const FULL = 0.85;
/** The same where the line ends a sentence, so that the next one may begin another paragraph. */
const VERY_FULL = 0.92;
/** What is shorter than this part of it stands for itself. */
const SHORT = 0.6;
const LIST_ITEM = /^ *(?:[-*+•–‣◦▪] |\(?(?:\d{1,3}|[a-z])[.)] )/;

/**
 * The lines of a text with those made whole that a page broke: a line goes on in the next one where the next one's first word would not
 * have fitted behind it. Nothing is joined in a text whose lines are not broken at one width.
 */
export function joinBrokenLines(lines: readonly string[]): string[] {
  const width = pageWidth(lines);
  if (width === undefined) return [...lines];
  const text = lines.join("\n");
  const joined: string[] = [];
  let last = "";
  for (const line of lines) {
    if (joined.length > 0 && goesOn(last, line, width))
      joined[joined.length - 1] = join(joined.at(-1)!, line.trim(), text);
    else joined.push(line);
    last = line;
  }
  return joined;
}

/** The width at which lines are broken; undefined where few lines look broken. */
function pageWidth(lines: readonly string[]): number | undefined {
  const lengths = lines
    .map((line) => line.length)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  // One line that stands out says nothing of the others.
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (width < NARROWEST || (lengths.at(-1) ?? 0) > WIDEST) return undefined;
  let broken = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next !== undefined && /^ *\p{Ll}/u.test(next) && goesOn(line, next, width)) broken++;
  }
  return broken >= 2 ? width : undefined;
}

function goesOn(line: string, next: string, width: number): boolean {
  if (line.trim() === "" || next.trim() === "" || LIST_ITEM.test(next)) return false;
  const first = /^\S+/.exec(next.trim())![0];
  // A line of its own, as in front matter: `team: kitchen`.
  if (/^[\w-]{1,24}:$/.test(first)) return false;
  const length = line.trimEnd().length + 1 + Math.min(first.length, 30);
  // A few words without a full stop are a heading, or an item of their own.
  if (/^\P{Ll}/u.test(first) && next.length < width * SHORT && !/[.!?,;)]$/.test(next.trimEnd())) return false;
  if (/^\p{Ll}/u.test(first)) return length >= width * FULL && !/[.!?:]$/.test(line);
  return length >= width * (/[.!?:;]$/.test(line) ? VERY_FULL : FULL) && !/:$/.test(line);
}

/** Two parts of a paragraph; a hyphen at the break goes only where the text has the word without it. */
function join(line: string, next: string, text: string): string {
  const start = line.trimEnd();
  const before = /\p{L}{2,30}(?=-$)/u.exec(start.slice(-32))?.[0];
  const after = /^\p{Ll}{2,30}/u.exec(next)?.[0];
  if (before === undefined || after === undefined) return `${start} ${next}`;
  return text.includes(before + after) ? start.slice(0, -1) + next : start + next;
}
