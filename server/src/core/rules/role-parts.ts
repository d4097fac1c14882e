import type { Block } from "../blocks/block";
import { wordKey } from "../text/words";
import { lastBefore } from "./requirement-text";
import type { Draft } from "./rule";

/** The part before the first role or level. */
export const GENERAL = 0;

/**
 * Tells in which part of a document an offset lies. A document about one job has one part; each role or level under a heading of its own
 * is another, so that what one asks is not held against what another asks.
 */
export function partsOf({ posting, blocks, text }: Draft): (offset: number) => number {
  const below = blocks.filter((block) => block.kind === "heading" && block.span.start !== posting.title?.span.start);
  const levels = below.filter(isLevelHeading);
  // `Requirements for Bakers` beside `Requirements for Senior Bakers` is of a level too.
  const kin = new Set(levels.map(withoutLevel).filter((words) => words.length > 8));
  const headings =
    kin.size === 0 ? levels : below.filter((block) => levels.includes(block) || kin.has(withoutLevel(block)));
  const starts = [
    ...(posting.roles.length > 1 ? posting.roles.map(({ span }) => span.start) : []),
    ...(headings.length > 1 ? headings.map(({ span }) => span.start) : []),
  ].sort((a, b) => a - b);
  const clauses =
    starts.length === 0 && GRADES.test(text) ? [...text.matchAll(GRADE_LINES)].map((match) => match.index) : [];
  const all = clauses.length > 1 ? clauses : starts;
  const numbered = all.map((start, index) => ({ start, part: index + 1 }));
  return (offset) => lastBefore(numbered, offset, ({ start }) => start)?.part ?? 0;
}

/** Qualifications told grade by grade: `GS-12: …`, `For the ND-04: …`. */
const GRADES = /\b(?:GS|GG|ND|NH|NF)-?\d/;
const GRADE_LINES = /^[^\p{L}\r\n\u2028\u2029]*(?:for (?:the )?)?(?:GS|GG|ND|NH|NF)-?\d{1,2}\b/gimu;

/** The words of a heading without those that name a level. */
function withoutLevel({ text }: Block): string {
  return wordKey(text).replace(LEVEL_WORD, " ").replace(/\s+/g, " ").trim();
}

const LEVEL_WORD =
  /\b(?:intern|junior|jr|assistant|associate|intermediate|mid-level|senior|sr|staff|principal|lead|entry[- ]level|[ivx]{1,4}|\d{1,2})\b\.?/g;

function isLevelHeading(block: Block): boolean {
  const words = block.text.trim().replace(/[:：]$/, "");
  return (
    words.length <= 70 &&
    LEVEL_HEADING.test(words) &&
    !/\b(?:team|about|responsib|report|working with|your)\b/i.test(words)
  );
}

const LEVEL_HEADING =
  /\b(?:intern|junior|jr|associate|intermediate|mid-level|senior|sr|staff|principal|lead|manager|director|entry[- ]level)\b|\b(?:level|grade|band|class|tier|step)s? (?:[ivx]{1,4}|\d{1,2})\b|\b(?:gs|nd|nh|[a-z]{2})-\d{1,2}\b|\b(?:i{1,3}|iv|v|\d)$/i;
