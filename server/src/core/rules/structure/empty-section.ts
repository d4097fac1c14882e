import { headingWords, type Block } from "../../blocks/block";
import { headingKey } from "../../blocks/section-kind";
import { oneOf } from "../../data/one-of";
import type { SectionKind } from "../../data/section-kinds";
import type { Fix } from "../../finding";
import { parsePlaces } from "../../posting/places/parse-places";
import type { Section } from "../../posting/posting";
import { emptyLinesAround } from "../../posting/placement/section-style";
import { lineBreakOf } from "../../text/lines";
import { spansOverlap } from "../../text/span";
import { STATEMENT_SECTIONS } from "../own-words";
import { defineRule, type Draft } from "../rule";
import { hasBody } from "../section-absence";
import { snippetWithPrompts } from "../snippet";

/** A heading with nothing under it: the same heading follows, another section begins, or the text ends. */
export const emptySection = defineRule({
  id: "structure/empty-section",
  scope: "posting",
  severity: "warning",
  summary: "Leave no heading without text.",
  why: "A heading with nothing under it looks like a part that was forgotten.",
  messages: {
    twice: "The heading “{heading}” stands twice, and nothing is under the first. Remove one of the two.",
    empty: "Nothing stands under “{heading}”. Write the section or remove its heading.",
    last: "Nothing stands under “{heading}”, and the text ends there. Write the section or remove its heading.",
  },
  shields: ["other-language"],
  *check(draft) {
    const { blocks, posting } = draft;
    const sections = new Map(posting.sections.map((section) => [section.firstBlock, section]));
    for (const [index, block] of blocks.entries()) {
      const next = blocks[index + 1];
      if (block.kind !== "heading") continue;
      const heading = headingWords(block);
      const section = sections.get(index);
      // `#location` is a mark for machines.
      if (isPageTitle(draft, block) || /^[*_]{0,3}#[\p{L}\d_-]{1,40}[*_]{0,3}$/u.test(block.raw.trim())) continue;
      if (next?.kind === "heading" && headingKey(heading) === headingKey(headingWords(next))) {
        // What was pasted below a heading may begin with the same words; the one with marks stays.
        if (isMarked(block) && !isMarked(next)) {
          const end = blocks[index + 2]?.span.start ?? next.span.end;
          const edits = [{ start: next.span.start, end, text: "" }];
          const fixes = [{ title: "Remove the second heading", safe: true, edits }];
          yield { span: next.span, message: "twice", values: { heading }, fixes, unnecessary: true };
          continue;
        }
        const edits = [{ start: block.span.start, end: next.span.start, text: "" }];
        const fixes = [{ title: "Remove the empty heading", safe: true, edits }];
        yield { span: block.span, message: "twice", values: { heading }, fixes, unnecessary: true };
      } else if (index === 0 || !section || saysAll(draft, section) || isValue(blocks[index - 1]!, heading)) continue;
      else if (!next) yield { span: block.span, message: "last", values: { heading }, fixes: waysOut(draft, section) };
      else if (next.kind === "heading" && isOver(section, sections.get(index + 1), block, next))
        yield { span: block.span, message: "empty", values: { heading }, fixes: waysOut(draft, section) };
    }
  },
});

/** Whether a heading has the marks of Markdown or HTML that make it one. */
function isMarked({ heading }: Block): boolean {
  return /^(?:atx|setext|html)$/.test(heading?.form ?? "");
}

/** Whether a line is the title of a web page, `<title>`, which browsers show in their frame and which stands again as the first heading. */
function isPageTitle({ text }: Draft, { span }: Block): boolean {
  return /<title(?: [^<>]{0,80})?>\s{0,5}$/i.test(text.slice(Math.max(0, span.start - 100), span.start));
}

/** A motto such as `AN EQUAL OPPORTUNITY EMPLOYER`, a link such as `Apply here`, or a heading that announces nothing. */
function saysAll({ posting, text }: Draft, { kind, announced, heading, span, headingSpan }: Section): boolean {
  const motto =
    STATEMENT_SECTIONS.has(kind) &&
    posting.sections.some((other) => other.kind === kind && other.span.start !== span.start);
  return (
    announced === null ||
    announced === "other" ||
    // `**Location: Leeds**` is a label with what it asks for.
    /^[^:]{2,30}: ?[\p{L}\d$£€]/u.test(heading ?? "") ||
    VALUE.test(heading ?? "") ||
    // `Second language preferred` is a line that says all it means.
    /\S \S.{0,120} (?:preferred|required|provided|desired|desirable|negotiable|available|as assigned)\W{0,3}$/i.test(
      heading ?? "",
    ) ||
    motto ||
    /\]\(|<a\s/.test(text.slice(span.start, headingSpan?.end ?? span.end)) ||
    posting.statements.some((statement) => spansOverlap(statement.span, span))
  );
}

/** `Closing Date 4/30/2026`, `Overtime No`, `Location - Leeds`: a label without a colon, and its value. */
const VALUE = oneOf("i")`
  \S\s{1,4}(?:yes|no|n\/a|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})\W{0,3}$
  ^(?:location|place|base|salary|pay|hours|job type|closing date|deadline) ?[-–—]\s{0,3}[^\s-–—]
`;

/** Whether a heading is the value of the field above it, as `Salary` is of the type of pay. */
function isValue({ text }: Block, heading: string): boolean {
  return (
    /^(?:salary|salaried|hourly)$/i.test(heading) &&
    /\b(?:type|basis|(?:non-)?exempt|(?:full|part)[- ]time)\W*$/i.test(text.slice(-40))
  );
}

/** Whether a section is over where the next heading stands: that is of the same or of a higher level, and announces what cannot be its part. */
function isOver(section: Section, following: Section | undefined, block: Block, next: Block): boolean {
  if (
    !following ||
    !ENDED.has(section.announced!) ||
    following.announced === null ||
    following.announced === section.announced
  )
    return false;
  if (isKin(section.announced!, following.announced) || BOTH.test(headingWords(block))) return false;
  // `Available locations` above `Leeds - evenings only`.
  if (section.announced === "location" && parsePlaces(headingWords(next)).length > 0) return false;
  const { form, level } = block.heading!;
  if (PART_OF[section.announced!]?.test(headingWords(next)) && !/^(?:atx|setext|html)$/.test(form)) return false;
  if (form === "embedded" || next.heading!.form !== form) return false;
  return next.heading!.level <= level;
}

/** What readers expect text under; other headings may stand above a group of sections. */
const ENDED: ReadonlySet<SectionKind> = new Set([
  "responsibilities",
  "requirements",
  "requirements-required",
  "requirements-preferred",
  "benefits",
  "pay",
  "how-to-apply",
  "location",
]);

/** `Duties and Qualifications` above a heading for each. */
const BOTH =
  /\b(?:resp|responsibilities|duties)\b.{1,20}\b(?:qualifications|requirements)\b|\b(?:qualifications|requirements)\b.{1,20}\b(?:responsibilities|duties)\b/i;

/** Headings that begin a part of a section where nothing tells their levels apart. */
const PART_OF: Readonly<Partial<Record<SectionKind, RegExp>>> = {
  requirements: /^conditions of employment\b/i,
  // `Payroll Operations` is work, too.
  responsibilities:
    /\b(?:commissions?|compensation|pay|payroll|benefits?|salary)\b.{0,40}\b(?:operations?|integrity|management|administration|planning|analysis|design|strategy|reporting|programs?)\b/i,
  benefits: /\bremote\b|^(?:why |working (?:at|for|with) |life at )/i,
};

const KIN: readonly ReadonlySet<SectionKind>[] = [
  new Set(["requirements", "requirements-required", "requirements-preferred", "skills", "education"]),
  new Set(["responsibilities", "summary"]),
  new Set(["pay", "benefits"]),
];

function isKin(a: SectionKind, b: SectionKind): boolean {
  return KIN.some((kinds) => kinds.has(a) && kinds.has(b));
}

/** A section is written or its heading goes; only the latter where another section says what this one announces. */
function waysOut(draft: Draft, section: Section): Fix[] {
  const isSaidElsewhere = draft.posting.sections.some(
    (other) =>
      other.firstBlock !== section.firstBlock && other.announced === section.announced && hasBody(draft, other),
  );
  return isSaidElsewhere ? [removal(draft, section)] : [prompt(draft, section), removal(draft, section)];
}

function prompt({ text, blocks }: Draft, { firstBlock }: Section): Fix {
  const lineBreak = lineBreakOf(text);
  const gap = emptyLinesAround({ text, blocks }).below ? lineBreak + lineBreak : lineBreak;
  const { end } = blocks[firstBlock]!.span;
  const words = `${gap}[what belongs under this heading]`;
  const snippet = snippetWithPrompts(words);
  return { title: "Write something here", safe: false, edits: [{ start: end, end, text: words }], snippet: snippet! };
}

function removal({ text, blocks }: Draft, { firstBlock, heading }: Section): Fix {
  const { span } = blocks[firstBlock]!;
  const next = blocks[firstBlock + 1]?.span.start;
  // At the end of a text the line break before the heading goes with it.
  const edit =
    next === undefined
      ? { start: text.slice(0, span.start).trimEnd().length, end: span.end, text: "" }
      : { start: span.start, end: next, text: "" };
  return { title: `Remove the heading “${heading ?? ""}”`, safe: false, edits: [edit] };
}
