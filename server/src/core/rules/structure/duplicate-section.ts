import type { Block } from "../../blocks/block";
import { headingKey } from "../../blocks/section-kind";
import type { Section } from "../../posting/posting";
import type { Fix } from "../../finding";
import { wordKey } from "../../text/words";
import { STATEMENT_SECTIONS } from "../own-words";
import { defineRule, type Draft } from "../rule";

/** A heading that stands twice, each time with text of its own below it; or two that both announce who the employer is. */
export const duplicateSection = defineRule({
  id: "structure/duplicate-section",
  scope: "posting",
  severity: "warning",
  summary: "Say each thing in one section.",
  why: "Readers who have seen one section of a name do not look for a second, and miss what stands there.",
  messages: {
    again: "There is already a section “{heading}”. Bring the two together, or give this one its own heading.",
    company: "“{heading}” and “{first}” both say who the employer is. Bring the two together.",
  },
  shields: ["other-language"],
  *check(draft) {
    // A document about several roles has the same sections for each of them.
    if (draft.posting.roles.length > 1) return;
    const seen = new Map<string, Section[]>();
    for (const section of draft.posting.sections) {
      // A line such as `Salary: …` may come again with another figure; statements have a rule of their own.
      if (
        section.heading === null ||
        draft.blocks[section.firstBlock]?.kind !== "heading" ||
        STATEMENT_SECTIONS.has(section.kind)
      )
        continue;
      if (section.endBlock - section.firstBlock < 2 || section.kind === "other") continue;
      const key = isAboutCompany(section, draft) ? COMPANY : headingKey(section.heading);
      const known = seen.get(key);
      if (known) known.push(section);
      else seen.set(key, [section]);
    }
    for (const [first, second, ...more] of seen.values()) {
      // A heading that comes back again and again belongs to a form, such as a list of levels.
      if (!first || !second || more.length > 0 || haveParents(draft, first, second)) continue;
      // Text of two kinds under one heading: one of them has the wrong heading.
      if (first.kind !== second.kind) continue;
      // A label in the midst of a line right below its own section, such as `Pay range: $20 – $25`, belongs to it.
      if (first.kind === "pay" && first.endBlock === second.firstBlock && isEmbedded(draft, second)) continue;
      const related = [{ message: "The first section stands here.", span: first.headingSpan! }];
      const fixes = [merge(draft, first, second)];
      const span = second.headingSpan!;
      if (headingKey(first.heading!) === headingKey(second.heading!))
        yield { span, message: "again", values: { heading: second.heading! }, related, fixes };
      else
        yield { span, message: "company", values: { heading: second.heading!, first: first.heading! }, related, fixes };
    }
  },
});

function isEmbedded({ blocks }: Draft, { firstBlock }: Section): boolean {
  return blocks[firstBlock]?.heading?.form === "embedded";
}

/** No heading has this key. */
const COMPANY = "about the company";

const ABOUT_COMPANY =
  /^(?:about (?:us|(?:the|our) (?:company|organi[sz]ation|employer))|(?:company|organi[sz]ation|employer) (?:profile|overview|description|background|information)|who we are|(?:the|our) (?:company|organi[sz]ation|employer))$/;

/** Whether a heading promises a description of the employer; “Why join us” and “Our values” promise something else. */
function isAboutCompany({ kind, heading }: Section, { posting }: Draft): boolean {
  if (kind !== "about-company" || heading === null) return false;
  const key = headingKey(heading);
  return (
    ABOUT_COMPANY.test(key) ||
    (posting.organization !== null && key === `about ${headingKey(posting.organization.value)}`)
  );
}

/** Whether the second stands under another heading than the first, a higher one or one right above it: then the two are not the same section. */
function haveParents(draft: Draft, first: Section, second: Section): boolean {
  const [one, other] = [first, second].map(({ firstBlock }) => draft.blocks[firstBlock - 1]);
  if (one && other && isParent(one) && isParent(other) && headingKey(one.text) !== headingKey(other.text)) return true;
  const level = draft.blocks[second.firstBlock]?.heading?.level ?? 2;
  return draft.blocks
    .slice(first.endBlock, second.firstBlock)
    .some((block) => block.heading !== null && block.heading.level < level);
}

/** A heading, or a paragraph in bold that is too long for one. */
function isParent({ heading, raw }: Block): boolean {
  return heading !== null || /^\s{0,3}\*\*[^*\n]{1,300}\*\*\s{0,3}$/.test(raw);
}

/** Moves the text of the second section to the end of the first; takes it out where the first says it too. */
function merge(draft: Draft, first: Section, second: Section): Fix {
  const { text, blocks } = draft;
  const body = { start: blocks[second.firstBlock]!.span.end, end: second.span.end };
  const before = blocks[second.firstBlock - 1]!.span.end;
  const moved = text.slice(body.start, body.end);
  if (wordKey(text.slice(first.headingSpan!.end, first.span.end)).includes(wordKey(moved)))
    return {
      title: `Remove this second “${second.heading}”`,
      safe: false,
      edits: [{ start: before, end: body.end, text: "" }],
    };
  const lead = /^\s/.test(moved) ? "" : /^\s*/.exec(text.slice(before, second.span.start))![0] || " ";
  return {
    title: `Move this text to the first “${first.heading}”`,
    safe: false,
    edits:
      before === first.span.end
        ? [{ start: before, end: body.start, text: lead }]
        : [
            { start: first.span.end, end: first.span.end, text: lead + moved },
            { start: before, end: body.end, text: "" },
          ],
  };
}
