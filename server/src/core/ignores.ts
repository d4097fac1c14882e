import type { Span } from "./text/span";
import { wordKey } from "./text/words";

/** One finding that a team has looked at and lets stand: its rule, and a hash of its words and of their neighbours. */
export interface Ignore {
  readonly rule: string;
  readonly hash: string;
}

/** How far around a finding its neighbours are looked for, in UTF-16 units, and how many words of them count. */
const REACH = 80;
const NEIGHBOURS = 3;

/**
 * A hash of the words of a span and of the three words before and after it. Edits elsewhere, spacing and capitals do not change it.
 * FNV-1a over the UTF-16 units, in two halves of 32 bits, as 16 hexadecimal digits.
 */
export function hashOfPlace(text: string, { start, end }: Span): string {
  const before = wordKey(text.slice(Math.max(0, start - REACH), start))
    .split(" ")
    .slice(-NEIGHBOURS);
  const after = wordKey(text.slice(end, end + REACH))
    .split(" ")
    .slice(0, NEIGHBOURS);
  const key = [before.join(" "), wordKey(text.slice(start, end)), after.join(" ")].join("\n");
  return fnv(key, 0x811c9dc5) + fnv(key, 0x01000193);
}

/** Whether a team lets a finding of a rule at a place stand. */
export function isIgnored(ignores: readonly Ignore[], rule: string, text: string, span: Span): boolean {
  const ofRule = ignores.filter((ignore) => ignore.rule === rule);
  if (ofRule.length === 0) return false;
  const hash = hashOfPlace(text, span);
  return ofRule.some((ignore) => ignore.hash === hash);
}

function fnv(key: string, basis: number): string {
  let hash = basis;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
