import { SECTION_TEXTS } from "../data/section-texts";
import { TEMPLATES } from "../data/templates";
import type { Span } from "../text/span";

/** Tells which facts of a text its writer states: what a prompt of ours offers to be filled in is none. The prompts are looked for once. */
export function statedIn(source: string): (fact: { readonly span: Span }) => boolean {
  const prompts = source.includes("[") ? ownPrompts(source) : [];
  return ({ span }) => !prompts.some((prompt) => isOnlyIn(prompt, span, source));
}

/** The prompts that nobody has filled in, such as `[full-time or part-time]`. */
function ownPrompts(source: string): readonly Span[] {
  return Array.from(source.matchAll(BRACKETS), ({ 0: { length }, 1: words, index }) =>
    OWN_PROMPTS.has(words!) || ASKS.test(words!) ? [{ start: index, end: index + length }] : [],
  ).flat();
}

const BRACKETS = /\[([^[\]\n]{1,100})\]/g;
const ASKS = /^(?:which|how (?:much|many)) /;

/** Whether a stretch lies in a prompt, or has no word beside it. */
function isOnlyIn(prompt: Span, { start, end }: Span, source: string): boolean {
  if (end <= prompt.start || prompt.end <= start) return false;
  return !/\p{L}/u.test(source.slice(start, prompt.start) + source.slice(prompt.end, end));
}

const OWN_PROMPTS: ReadonlySet<string> = new Set([
  ...Object.values(SECTION_TEXTS).flatMap(({ prompts }): readonly string[] => prompts),
  ...TEMPLATES.flatMap(({ text }) => Array.from(text.matchAll(BRACKETS), ([, words]) => words!)),
]);
