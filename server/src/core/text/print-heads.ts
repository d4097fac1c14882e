import { rememberLast } from "./remember";

/**
 * The lines that a browser prints at the head and the foot of each page, which stand among the text of a printed posting again and again:
 * `8/21/2026, 10:15`, the name of the page, `3 of 9` and its address. Empty where the text is no such print.
 */
export const printHeads: (text: string) => ReadonlySet<string> = rememberLast((text) => {
  const heads = new Set<string>();
  const counts = text.match(PAGE_COUNT) ?? [];
  if (counts.length < 2) return heads;
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const said = lines.filter(Boolean);
  const times = new Map<string, number>();
  for (const line of said) times.set(line, (times.get(line) ?? 0) + 1);
  for (const [at, line] of said.entries()) {
    if (!IS_COUNT.test(line)) continue;
    heads.add(line);
    for (const near of said.slice(Math.max(0, at - 3), at + 4)) if (times.get(near)! > 1) heads.add(near);
  }
  return heads;
});

/** `3 of 9`, `Page 3/9` alone on a line. */
const PAGE_COUNT = /^[ \t]{0,8}(?:page )?\d{1,3} ?(?:of|\/) ?\d{1,3}[ \t]{0,8}\r?$/gim;
const IS_COUNT = /^(?:page )?\d{1,3} ?(?:of|\/) ?\d{1,3}$/i;
