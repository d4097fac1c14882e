import type { SectionKind } from "../../data/section-kinds";
import { isButton } from "../../posting/page/page-furniture";
import { rankIn } from "../../posting/placement/section-order";
import type { Section } from "../../posting/posting";
import { spansOverlap } from "../../text/span";
import { countWords, wordKey } from "../../text/words";
import { defineRule, type Draft } from "../rule";
import { bodyOf } from "../section-absence";
import { standsTwice } from "../../text/stands-twice";

/** Sections that stand in another order than the configured one, or the employer's praise before the job and longer than it. */
export const sectionOrder = defineRule({
  id: "structure/section-order",
  scope: "posting",
  severity: "hint",
  summary: "Put the sections into the order that readers expect.",
  why: "Readers look for the job first. What comes before it should be short, and what they compare should stand where they look for it.",
  messages: {
    order:
      "“{heading}” usually stands before “{before}”. “Organize sections” puts the sections into the configured order.",
    pitch:
      "{pitch} words about the employer stand before the job, which has {job}. Shorten them, or move them behind the job.",
  },
  shields: ["other-language"],
  *check(draft) {
    const { posting } = draft;
    if (posting.roles.length > 1) return;
    const pitch = longPitch(draft);
    if (pitch) yield pitch;
    const order = posting.sections.filter(
      (section) =>
        section.heading !== null &&
        MAIN.has(section.kind) &&
        !isLink(section.heading) &&
        !(section.kind === "how-to-apply" && FACT.test(section.heading)) &&
        // Below the title stands whatever has no heading.
        !(posting.title && spansOverlap(section.headingSpan!, posting.title.span)) &&
        wordKey(section.heading) !== wordKey(posting.title?.value ?? "") &&
        !isField(draft, section),
    );
    let highest: Section | undefined;
    const seen = new Set<SectionKind>();
    for (const section of order) {
      const rank = rankOf(draft, section.kind);
      if (rank === undefined) continue;
      // What a section adds to one of its kind above, as the fields of a job board do, is read there.
      const isMore = seen.has(familyOf(section.kind));
      seen.add(familyOf(section.kind));
      if (
        highest &&
        !isMore &&
        rank < rankOf(draft, highest.kind)! &&
        familyOf(section.kind) !== familyOf(highest.kind) &&
        !isPartOf(draft, section, highest)
      ) {
        yield {
          span: section.headingSpan!,
          message: "order",
          values: { heading: section.heading!, before: highest.heading! },
          related: [{ message: `“${highest.heading}” stands here.`, span: highest.headingSpan! }],
        };
        return;
      }
      if (!highest || rank > rankOf(draft, highest.kind)!) highest = section;
    }
  },
});

/** Whether a heading with marks stands below another of a higher level, as a part of its section. */
function isPartOf({ blocks }: Draft, { firstBlock }: Section, whole: Section): boolean {
  const top = blocks[whole.firstBlock]?.heading;
  if (!top || !/^(?:atx|html)$/.test(top.form)) return false;
  return blocks
    .slice(whole.firstBlock + 1, firstBlock + 1)
    .every(({ heading }) => !heading || heading.level > top.level);
}

function rankOf({ setting }: Draft, kind: SectionKind): number | undefined {
  return rankIn(setting.sections.order, kind);
}

/** The sections whose order readers notice; the terms of a job stand wherever a form puts them. */
const MAIN: ReadonlySet<SectionKind> = new Set([
  "responsibilities",
  "requirements",
  "requirements-required",
  "requirements-preferred",
  "benefits",
  "how-to-apply",
]);

/** Whether a heading is a button of the page, which stands above the text and below it, or the address in its foot. */
function isLink(heading: string): boolean {
  return heading.startsWith("http") || isButton(heading);
}

/** A date to apply by, or whom one has to do with, stands among the facts at the top as well as at the end. */
const FACT = /\b(?:date|deadline|timeline|closing|closes)\b|^\W*contacts?\b/i;

/** The kind of which others are parts. */
function familyOf(kind: SectionKind): SectionKind {
  return kind === "requirements-required" || kind === "requirements-preferred" ? "requirements" : kind;
}

/** Whether a heading is the label of a field, with no more than its value below, or has lost its text. */
function isField(draft: Draft, section: Section): boolean {
  const [heading, next] = [section.firstBlock, section.endBlock].map((index) => draft.blocks[index]?.heading);
  // What parts its section stands below its heading.
  if (heading && next && next.level > heading.level) return false;
  const items = draft.blocks.slice(section.firstBlock, section.endBlock).some(({ kind }) => kind === "list-item");
  return !items && countWords(bodyOf(draft, section)) < LONGER_THAN_VALUE;
}

const LONGER_THAN_VALUE = 5;

/** The least words of praise that are worth a word. */
const LEAST = 80;

/** How many times the words on the job are clearly more. */
const MORE = 1.25;

/** Whether words without a heading speak of the job by its title, whatever else they are. */
function tellsOfRole(draft: Draft, section: Section): boolean {
  const role = draft.posting.title?.value.split(/ [-–—|(]|,/)[0]!.toLowerCase();
  return section.heading === null && role !== undefined && standsTwice(bodyOf(draft, section).toLowerCase(), role);
}

/** How many words of a pitch stand in paragraphs that name who does the job, as the title ends: `Our Bakers …` below `Night Baker`. */
function ofRole({ blocks, posting }: Draft, pitch: readonly Section[]): number {
  const noun = /(?<!\p{L})\p{L}{5,40}$/u.exec(posting.title?.value ?? "")?.[0].toLowerCase();
  if (noun === undefined) return 0;
  return pitch
    .flatMap(({ firstBlock, endBlock }) => blocks.slice(firstBlock, endBlock))
    .filter(({ kind, text }) => kind !== "heading" && text.toLowerCase().includes(noun))
    .reduce((sum, { text }) => sum + countWords(text), 0);
}

function longPitch(draft: Draft) {
  const { sections } = draft.posting;
  const job = sections.filter(({ kind }) => kind === "summary" || kind === "responsibilities");
  const first = job[0];
  if (!first) return undefined;
  const pitch = sections.filter(
    (section) =>
      section.kind === "about-company" && section.span.start < first.span.start && !tellsOfRole(draft, section),
  );
  const words = (list: readonly Section[]) =>
    list.reduce((sum, section) => sum + countWords(bodyOf(draft, section)), 0);
  const about = words(pitch) - ofRole(draft, pitch);
  const own = words(job);
  if (about < LEAST || about < own * MORE) return undefined;
  const { span, headingSpan } = pitch[0]!;
  const place = headingSpan ?? {
    start: span.start,
    end: span.start + (/^\S+(?:[ \t]+\S+){0,5}/.exec(draft.text.slice(span.start, span.end))?.[0].length ?? 0),
  };
  return { span: place, message: "pitch", values: { pitch: about, job: own } } as const;
}
