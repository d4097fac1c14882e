import { partsOf } from "../role-parts";
import type { Requirement } from "../../posting/posting";
import { blockAt, listedRequirements, sectionAt } from "../requirement-text";
import { splitSentences } from "../../text/sentences";
import type { Span } from "../../text/span";
import { defineRule, type Draft } from "../rule";
import { LONG_LIST, onePerItem, unsplitList } from "../unsplit-list";

/** A long list of things that everyone must meet. */
export const tooMany = defineRule({
  id: "requirements/too-many",
  scope: "posting",
  severity: "information",
  summary: "Require only what the work cannot do without.",
  why: "Many good candidates, women more often than men, do not apply when they miss one point of a long list.",
  sources: [
    {
      title: "Mohr, Why Women Don’t Apply for Jobs Unless They’re 100% Qualified (Harvard Business Review, 2014)",
      url: "https://hbr.org/2014/08/why-women-dont-apply-for-jobs-unless-theyre-100-qualified",
    },
  ],
  messages: {
    long: "{count} things are required here. Keep those that the work cannot do without, at most {most}, and make the rest preferred.",
  },
  options: { most: 10 },
  optionDescriptions: { most: "How many required items are fine." },
  shields: ["other-language"],
  *check(draft, { most }) {
    for (const list of requiredLists(draft)) {
      if (list.length <= most) continue;
      yield { span: placeOf(draft, firstOf(draft, list)), message: "long", values: { count: list.length, most } };
    }
  },
});

/** The required items of each role or level, one for each item of a list however many clauses it has. */
function requiredLists(draft: Draft): Requirement[][] {
  // Of a list that tells nothing required from the rest, another rule speaks.
  if (draft.posting.roles.length > 1 || unsplitList(draft, LONG_LIST) || GRADED.test(draft.text)) return [];
  const partOf = partsOf(draft);
  const items = new Map<number, Requirement[]>();
  const required = listedRequirements(draft).filter(
    ({ level, span }) => level === "required" && !isRest(draft, span) && isInList(draft, span),
  );
  for (const requirement of onePerItem(draft, required)) {
    const part = partOf(requirement.span.start);
    const list = items.get(part);
    if (list) list.push(requirement);
    else items.set(part, [requirement]);
  }
  return [...items.values()];
}

/** What public employers ask at each of several grades, of which one will do. */
const GRADED = /\bspecialized experience\b[^]{0,600}\bGS-? ?\d|\bGS-? ?\d[^]{0,600}\bspecialized experience\b/i;

/** Whether words are the rest of a line that was broken at a link: `, with the will to learn`. */
function isRest({ text }: Draft, { start }: Span): boolean {
  return (
    /(?:^|\n)[ \t]{0,4}[,.;]\s{0,4}$/.test(text.slice(Math.max(0, start - 10), start)) || /[,.;]/.test(text[start]!)
  );
}

/** The first item of the section that holds most of the list, where one with a heading does; else the first of all. */
function firstOf({ posting }: Draft, list: readonly Requirement[]): Requirement {
  const counts = new Map<number, number>();
  const startOf = ({ span }: Requirement) => sectionAt(posting, span.start)?.headingSpan?.start ?? -1;
  for (const one of list) counts.set(startOf(one), (counts.get(startOf(one)) ?? 0) + 1);
  const most = Math.max(...Array.from(counts, ([start, count]) => (start < 0 ? 0 : count)));
  return list.find((one) => startOf(one) >= 0 && counts.get(startOf(one)) === most) ?? list[0]!;
}

/** Whether a requirement is one of a list: sentences of a paragraph without a heading and what the body must bear, are no points of it. */
function isInList({ posting, blocks }: Draft, { start }: Span): boolean {
  const section = sectionAt(posting, start);
  if (section?.headingSpan) return !BODY.test(section.heading ?? "");
  const block = blockAt(blocks, start);
  if (block === undefined || block.kind === "key-value") return false;
  return block.kind === "list-item" || splitSentences(block.text).length < 3;
}

const BODY = /\b(?:physical|working conditions|work environment|environmental)\b/i;

/** Where the list begins: its heading with the first item below it, so far as they are short; else the item. */
function placeOf({ posting }: Draft, first: Requirement): Span {
  const section = sectionAt(posting, first.span.start);
  const start =
    section?.headingSpan && first.span.start - section.headingSpan.end < 40
      ? section.headingSpan.start
      : first.span.start;
  return { start, end: Math.max(first.span.start, Math.min(first.span.end, start + LONGEST)) };
}

const LONGEST = 160;
