import type { SectionKind } from "../../data/section-kinds";
import type { Fix } from "../../finding";
import type { Block } from "../../blocks/block";
import { emptyLinesAround, renderSection } from "../../posting/placement/section-style";
import type { Section } from "../../posting/posting";
import { lineBreakOf } from "../../text/lines";
import { spanContains } from "../../text/span";
import { firstWords } from "../first-words";
import { defineRule, type Draft } from "../rule";
import { hasBody } from "../section-absence";

/** Text that is not where readers look for it: praise of the employer under “Responsibilities”, a place at the end of a list of skills, the title at the end. */
export const misplacedContent = defineRule({
  id: "structure/misplaced-content",
  scope: "posting",
  severity: "warning",
  summary: "Put each thing under the heading where readers look for it.",
  why: "People jump to the heading they care about. What stands there and is something else makes them leave, or miss what they looked for.",
  messages: {
    pitch:
      "Under “{heading}” stands a text about the employer. Give it a heading of its own, and leave “{heading}” for what it says.",
    place: "A place of work stands at the end of the list “{heading}”. Put it where readers look for the location.",
    title: "The title “{title}” stands at the end. Put it here, where readers look first.",
    requirement: "This asks for experience or a degree, but stands under “{heading}”. Move it to the requirements.",
  },
  shields: ["other-language"],
  *check(draft) {
    const { sections } = draft.posting;
    for (const [index, section] of sections.entries()) {
      if (isPitch(draft, index))
        yield {
          span: section.headingSpan!,
          message: "pitch",
          values: { heading: section.heading! },
          fixes: [rename(draft, section)],
        };
      else if (isStrayPlace(draft, index))
        yield {
          span: firstWords(draft.text, section.span),
          message: "place",
          values: { heading: sections[index - 1]!.heading! },
          fixes: [giveHeading(draft, section)],
        };
      else yield* strayRequirements(draft, section);
    }
    const line = lateTitle(draft);
    if (line)
      yield {
        span: firstWords(draft.text, topOf(draft).span),
        message: "title",
        values: { title: draft.posting.title!.value },
        fixes: [moveUp(draft, line)],
      };
  },
});

const DEMANDS: ReadonlySet<SectionKind> = new Set([
  "responsibilities",
  "requirements",
  "requirements-required",
  "requirements-preferred",
]);
const COMPANY: ReadonlySet<SectionKind> = new Set(["about-company", "about-team"]);
const ASKED: ReadonlySet<SectionKind> = new Set([
  "requirements",
  "requirements-required",
  "requirements-preferred",
  "skills",
]);

/** A heading that announces duties or requirements above a text about the employer, or glued to the heading of such a text. */
function isPitch(draft: Draft, index: number): boolean {
  const section = draft.posting.sections[index]!;
  const next = draft.posting.sections[index + 1];
  if (section.announced === null || section.heading === null || !DEMANDS.has(section.announced)) return false;
  const { organization } = draft.posting;
  // `About the Mill Group`: the employer is what the heading says.
  if (organization && section.heading.toLowerCase().includes(organization.value.toLowerCase())) return false;
  if (hasBody(draft, section)) return COMPANY.has(section.kind);
  const glued =
    next !== undefined && next.heading !== null && !/[\r\n]/.test(draft.text.slice(section.span.end, next.span.start));
  return glued && COMPANY.has(next.kind) && hasBody(draft, next);
}

/** Says in the heading what stands below it; a heading that only stands before another one goes. */
function rename(draft: Draft, section: Section): Fix {
  const { posting, text } = draft;
  const span = section.headingSpan!;
  if (!hasBody(draft, section)) {
    const gap = /^\s*/.exec(text.slice(span.end, span.end + 40))![0].length;
    return {
      title: `Remove the heading “${section.heading}”`,
      safe: false,
      edits: [{ start: span.start, end: span.end + gap, text: "" }],
    };
  }
  const heading = headingOfPitch(posting, section);
  const at = span.start + text.slice(span.start, span.end).indexOf(section.heading!);
  return {
    title: `Change the heading to “${heading}”`,
    safe: false,
    edits: [{ start: at, end: at + section.heading!.length, text: heading }],
  };
}

/** What a text about the employer is called: after the employer; after the team where it is about that, or where the employer has its part already. */
function headingOfPitch({ organization, sections }: Draft["posting"], { kind }: Section): string {
  const own = organization ? `About ${organization.value}` : "About us";
  const isTaken = sections.some(({ heading }) => heading?.toLowerCase() === own.toLowerCase());
  return kind === "about-team" || isTaken ? "About the team" : own;
}

/** A line with a place that follows at once on the items of a list of skills or requirements. */
function isStrayPlace({ posting, text, blocks }: Draft, index: number): boolean {
  const section = posting.sections[index]!;
  const before = posting.sections[index - 1];
  if (section.kind !== "location" || section.heading !== null || section.endBlock - section.firstBlock !== 1)
    return false;
  if (!before || before.heading === null || !ASKED.has(before.kind) || before.endBlock - before.firstBlock < 4)
    return false;
  const isLine = blocks[section.firstBlock]!.label === null && section.span.end - section.span.start <= 60;
  return isLine && /^(?:\r\n|\n|\r)[ \t]*$/.test(text.slice(before.span.end, section.span.start));
}

/** Makes a section of its own of a stray line. */
function giveHeading(draft: Draft, { span }: Section): Fix {
  const { text } = draft;
  const start = text.slice(0, span.start).trimEnd().length;
  const lineBreak = lineBreakOf(text);
  const gap = emptyLinesAround(draft).above ? lineBreak + lineBreak : lineBreak;
  const rendered = renderSection(draft, "Location", [text.slice(span.start, span.end).trim()]);
  return {
    title: "Put it under a heading “Location”",
    safe: false,
    edits: [{ start, end: span.end, text: gap + rendered }],
  };
}

/** The line with the title, where it stands among the last lines of a longer posting and says nothing else but a place. */
function lateTitle({ blocks, posting }: Draft): Block | undefined {
  const { title, roles } = posting;
  if (!title || roles.length > 1 || blocks.length < 8) return undefined;
  // It may stand above as well, with more words.
  if (blocks.slice(0, 3).some(({ text }) => text.toLowerCase().includes(title.value.toLowerCase()))) return undefined;
  return blocks
    .slice(-3)
    .find(
      ({ kind, span, text }) =>
        kind !== "list-item" &&
        span.start <= title.span.start &&
        title.span.end <= span.end &&
        text.trim().startsWith(title.value) &&
        text.trim().length < title.value.length + 60,
    );
}

/** The first block that a reader sees. */
function topOf({ blocks }: Draft): Block {
  return blocks.find(({ kind }) => kind !== "front-matter") ?? blocks[0]!;
}

function moveUp(draft: Draft, { span }: Block): Fix {
  const { text } = draft;
  const lineBreak = lineBreakOf(text);
  const { start } = topOf(draft).span;
  return {
    title: "Move the title to the top",
    safe: false,
    edits: [
      { start, end: start, text: text.slice(span.start, span.end) + lineBreak + lineBreak },
      { start: text.slice(0, span.start).trimEnd().length, end: span.end, text: "" },
    ],
  };
}

/** Items among the duties that begin by asking for years of experience or a degree, where the duties have a heading of their own. */
function* strayRequirements({ blocks, posting }: Draft, section: Section) {
  const { heading } = section;
  if (
    section.announced !== "responsibilities" ||
    section.kind !== "responsibilities" ||
    heading === null ||
    /requirement|qualif|skill|experience|education|candidate/i.test(heading)
  )
    return;
  if (!posting.sections.some(({ kind, heading: other }) => other !== null && ASKED.has(kind))) return;
  for (const { kind, text, span } of blocks.slice(section.firstBlock, section.endBlock)) {
    if (kind !== "list-item" || !ASKS.test(text.trim())) continue;
    const asked = posting.requirements.some(
      (item) => item.years.length + item.degrees.length > 0 && spanContains(span, item.span),
    );
    if (asked) yield { span, message: "requirement", values: { heading } } as const;
  }
}

const ASKS =
  /^(?:(?:a |an )?(?:minimum|at least|preferably|bachelor|master|degree|b\.?[as]\b|ph\.?d)|\d{1,2}\+? |(?:one|two|three|four|five|six|seven|eight|ten)\b)/i;
