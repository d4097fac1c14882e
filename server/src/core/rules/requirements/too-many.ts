import { partsOf } from "../claims";
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
      const first = list.find(({ span }) => sectionAt(draft.posting, span.start)?.headingSpan) ?? list[0]!;
      yield { span: placeOf(draft, first), message: "long", values: { count: list.length, most } };
    }
  },
});

/** The required items of each role or level, one for each item of a list however many clauses it has. */
function requiredLists(draft: Draft): Requirement[][] {
  // Of a list that tells nothing required from the rest, another rule speaks.
  if (draft.posting.roles.length > 1 || unsplitList(draft, LONG_LIST)) return [];
  const partOf = partsOf(draft);
  const items = new Map<number, Requirement[]>();
  const required = listedRequirements(draft).filter(({ level, span }) => level === "required" && isInList(draft, span));
  for (const requirement of onePerItem(draft, required)) {
    const part = partOf(requirement.span.start);
    const list = items.get(part);
    if (list) list.push(requirement);
    else items.set(part, [requirement]);
  }
  return [...items.values()];
}

/** Whether a requirement is one of a list: sentences of a paragraph without a heading and what the body must bear, are no points of it. */
function isInList({ posting, blocks }: Draft, { start }: Span): boolean {
  const section = sectionAt(posting, start);
  if (section?.headingSpan) return !BODY.test(section.heading ?? "");
  const block = blockAt(blocks, start);
  return block?.kind === "list-item" || (block !== undefined && splitSentences(block.text).length < 3);
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
