import { headingWords, type Block } from "../../blocks/block";
import { sectionKindOfHeading } from "../../blocks/section-kind";
import type { SectionKind } from "../../data/section-kinds";
import type { Section } from "../posting";
import { isFurniture, isHeadingOfPage } from "../page/page-furniture";
import { draftOf, type Draft } from "./section-drafts";
import { printHeads } from "../../text/print-heads";
import type { ContentKind } from "./section-of-content";
import { toSection } from "./section-of-draft";
import { openHeaded } from "./section-of-heading";
import { openByContent } from "./section-of-text";
import { contentOfUnit } from "./section-of-unit";
import { endOfMenu, startOfFoot } from "./section-page";
import { startOfQuestions } from "./section-questions";
import type { Reading } from "./section-reading";
import { weighSections } from "./weigh-sections";
import { readUnits, subjectOf, type Unit } from "./section-units";

/** The sections of a document, in order; every block belongs to one. What rules read is weighed against all else that speaks for another kind. */
export function readSections(blocks: readonly Block[]): Section[] {
  const { sections, reading } = readSectionsByRules(blocks);
  return weighSections(sections, reading);
}

/**
 * The sections of a document, headed or not, in order; every block belongs to one.
 * A heading that announces a kind opens a section; what is plainly of another kind opens one without a heading,
 * or gives the headed section its kind where it stands first below the heading.
 */
export function readSectionsByRules(blocks: readonly Block[]): { sections: Section[]; reading: Reading } {
  const units = readUnits(blocks);
  const context = { subject: subjectOf(blocks) };
  const printed = printHeads(blocks.map(({ text }) => text.trim()).join("\n"));
  // A section's heading may stand on two pages, too.
  const isPrinted = (block: Block) =>
    printed.size > 0 &&
    printed.has(block.text.trim()) &&
    (block.kind !== "heading" || !sectionKindOfHeading(headingWords(block)));
  const menu = endOfMenu(blocks);
  const foot = startOfFoot(blocks);
  const questions = startOfQuestions(blocks);
  const reading: Reading = {
    blocks,
    units,
    context,
    contentOf: remembering((unit) =>
      isPrinted(blocks[unit.first]!) ? { kind: "other", strength: 3 } : contentOfUnit(unit, blocks, context),
    ),
    isFurniture: (block) => isPrinted(block) || isFurniture(block.text),
    isSure: (index) => index < menu || index >= Math.min(foot, questions) || isPrinted(blocks[index]!),
    drafts: [],
    above: [],
  };
  units.forEach((unit, index) => {
    const opened =
      unit.first >= Math.min(foot, questions)
        ? openRest(reading, unit, foot < questions ? "other" : "how-to-apply")
        : unit.first < menu
          ? openRest(reading, unit, "other")
          : unit.kind === "heading" &&
              !isPrinted(blocks[unit.first]!) &&
              !isHeadingOfPage(headingWords(blocks[unit.first]!))
            ? openHeaded(reading, index)
            : openByContent(reading, index);
    if (opened) reading.drafts.push(opened);
    else reading.drafts[reading.drafts.length - 1]!.end = unit.end;
  });
  return { sections: summed(reading.drafts).map((draft) => toSection(draft, blocks)), reading };
}

/** Prose on the work that stands before any heading sums the role up where a heading below announces its duties. */
function summed(drafts: readonly Draft[]): Draft[] {
  const opening = (draft: Draft) =>
    draft.heading === null && draft.label === null && draft.kind === "responsibilities" ? "summary" : draft.kind;
  const first = drafts.findIndex((draft) => draft.announced !== null && draft.heading !== null);
  const hasDuties = first >= 0 && drafts.slice(first).some(({ announced }) => announced === "responsibilities");
  return drafts.map((draft, index) => (hasDuties && index < first ? { ...draft, kind: opening(draft) } : draft));
}

/** The same answer, found once for each unit. */
function remembering(read: (unit: Unit) => ContentKind | undefined): Reading["contentOf"] {
  const known = new Map<Unit, ContentKind | undefined>();
  return (unit) => {
    if (unit && !known.has(unit)) known.set(unit, read(unit));
    return unit && known.get(unit);
  };
}

/** What is of one kind whatever it says: a page's menu and its foot, the questions of an application form below a posting. */
function openRest({ drafts }: Reading, unit: Unit, kind: SectionKind): Draft | undefined {
  const current = drafts.at(-1);
  if (current?.isFurniture && current.kind === kind) return undefined;
  return { ...draftOf(unit, kind, current?.rank ?? 0), isFurniture: true };
}
