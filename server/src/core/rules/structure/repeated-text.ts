import type { Fix } from "../../finding";
import type { Span } from "../../text/span";
import { firstWords } from "../first-words";
import { defineRule, type Draft } from "../rule";
import { findNearTwin, indexShingles } from "../shingles";
import { readPassages, type Passage } from "../repeat-passages";

/** The same sentence or item again, word for word or nearly. */
export const repeatedText = defineRule({
  id: "structure/repeated-text",
  scope: "posting",
  severity: "warning",
  summary: "Say everything once.",
  why: "What stands twice makes a posting longer and looks pasted. When one copy is changed later, the two contradict each other.",
  messages: {
    again: "The same words already stand above. Say it once.",
    run: "This sentence and what follows it already stand above: {count} sentences. Say it once.",
    nearly: "Nearly the same words already stand above. Say it once, or make plain what is different.",
  },
  shields: ["statement", "other-language"],
  *check(draft) {
    for (const repeat of repeatsOf(draft)) {
      const { passages, firsts } = repeat;
      const passage = passages[0]!;
      const span = firstWords(draft.text, passage.span);
      const related = [{ message: repeat.exact ? "The words stand here first." : "It is said here first.", span: firstWords(draft.text, firsts[0]!.span) }];
      const shared = { span, related, fixes: [removal(draft, repeat)], unnecessary: repeat.exact };
      if (!repeat.exact) yield { ...shared, message: "nearly" };
      else if (passages.length > 1) yield { ...shared, message: "run", values: { count: passages.length } };
      else yield { ...shared, message: "again" };
    }
  },
});

/** Passages that follow on one another and say again what other passages said. */
interface Repeat {
  readonly passages: Passage[];
  readonly firsts: Passage[];
  readonly exact: boolean;
}

function repeatsOf(draft: Draft): Repeat[] {
  const seen = new Map<string, Passage>();
  const shingles = indexShingles<Passage>();
  const repeats: Repeat[] = [];
  let before: Passage | undefined;
  for (const passage of readPassages(draft)) {
    const exact = seen.get(passage.key);
    const twin = exact ?? findNearTwin(shingles, passage);
    if (!exact) seen.set(passage.key, passage);
    shingles.add(passage);
    if (twin && counts(draft, passage, twin, exact !== undefined)) {
      const last = repeats.at(-1);
      const follows = exact !== undefined && last?.exact === true && last.passages.at(-1) === before && last.firsts.at(-1)!.index === twin.index - 1;
      if (follows) {
        last.passages.push(passage);
        last.firsts.push(twin);
      } else repeats.push({ passages: [passage], firsts: [twin], exact: exact !== undefined });
    }
    before = passage;
  }
  return repeats;
}

/** The least words of a sentence whose repetition a reader notices far from the first, and in the same section. */
const LEAST_FAR = 7;
const LEAST_NEAR = 3;

function counts({ posting }: Draft, passage: Passage, first: Passage, exact: boolean): boolean {
  const sameSection = passage.section === first.section;
  // Each of several roles has duties and requirements of its own, and may have them in common.
  if (posting.roles.length > 1 && !sameSection) return false;
  if (passage.level !== null && first.level !== null && passage.level !== first.level) return false;
  if (!exact) return passage.words >= 12;
  return passage.words >= (sameSection && passage.isItem && first.isItem ? LEAST_NEAR : LEAST_FAR);
}

/** Takes the repeat out; safe where the very words stand in the same section and no number of a list goes with them. */
function removal(draft: Draft, { passages, firsts, exact }: Repeat): Fix {
  const safe = exact && passages.every((passage, index) => passage.section === firsts[index]!.section && !passage.isNumbered);
  return { title: "Remove the repeat", safe, edits: passages.map((passage) => ({ ...cutOf(draft, passage), text: "" })) };
}

/** A sentence with the space before it, or an item's or a paragraph's whole line. */
function cutOf({ text }: Draft, { span, block }: Passage): Span {
  const isWhole = block.text.slice(0, span.start - block.span.start).trim() === "" && block.text.slice(span.end - block.span.start).trim() === "";
  const { start, end } = isWhole ? block.span : span;
  const before = /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, start - 40), start));
  const lineEnd = /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(end, end + 40));
  if (isWhole && before && lineEnd) return { start: start - /[ \t]*$/.exec(text.slice(Math.max(0, start - 40), start))![0].length, end: end + lineEnd[0].length };
  if (isWhole && before && end >= text.trimEnd().length) return { start: text.slice(0, start).trimEnd().length, end };
  const gapAfter = /^[ \t]*/.exec(text.slice(end, end + 40))![0].length;
  if (span.start === block.span.start || block.text.slice(0, span.start - block.span.start).trim() === "") return { start: span.start, end: span.end + gapAfter };
  return { start: span.start - /[ \t]*$/.exec(text.slice(Math.max(0, span.start - 40), span.start))![0].length, end: span.end };
}
