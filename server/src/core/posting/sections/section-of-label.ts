import type { Block } from "../../blocks/block";
import { sectionKindOfHeading } from "../../blocks/section-kind";
import type { SectionKind } from "../../data/section-kinds";
import { isField, isFresh, isTerm, type Draft } from "./section-drafts";
import { isAsking, mayHold } from "./section-kinship";
import { kindOfFieldName, kindOfValue } from "./section-of-field";
import type { Unit } from "./section-units";

/** `Location: Denver` opens a section of its kind; a label that says nothing ends one that a label had opened. */
export function openLabelled(
  unit: Unit,
  blocks: readonly Block[],
  current: Draft | undefined,
  draft: (kind: SectionKind) => Draft,
): Draft | undefined {
  const block = blocks[unit.first]!;
  if (!block.label) return undefined;
  // `Benefits` above `- Base salary: …`, `Next steps` above `- Qualifications: …`: items of what the heading says.
  if (block.kind === "list-item" && current?.heading && current.kind !== "other") return undefined;
  const words = block.raw.slice(block.label.start - block.span.start, block.label.end - block.span.start);
  const value = block.text.slice(block.label.end - block.span.start);
  const field = kindOfFieldName(words);
  const said = sectionKindOfHeading(words) ?? (field === "other" ? undefined : field);
  const isBrief = value.trim().length < 60;
  // `Education: …` below the marked items of a list is none of them.
  const before = blocks[unit.first - 1];
  const isBelowList =
    block.kind === "key-value" &&
    (before?.kind === "list-item" || ((field === "other" || isAsking(said ?? "other")) && block.gap > 1));
  const bold = /^(?:[-*•]\s+)?(?:\*\*|__|<(?:b|strong)>)/i.test(block.raw);
  const known =
    (isBrief && (said === "summary" || said === "about-company")) ||
    said === "about-team" ||
    (field === "other" && (said || (isBelowList && !bold)))
      ? "other"
      : said === "benefits" && PAYS.test(value)
        ? "pay"
        : said;
  const kind =
    (known === "schedule" || known === undefined || known === "other") &&
    kindOfValue(value.replace(/^[:：*_ ]{1,6}|[*_ ]{1,4}$/g, "")) === "employment-type"
      ? "employment-type"
      : known;
  // `Note: …` says no kind of its own.
  if (/^notes?$/i.test(words.trim())) return undefined;
  const shouted = /^\P{Ll}{4,}$/u.test(words) && /\p{Lu}{4}/u.test(words);
  const inHead = !current || (current.heading === null && (current.kind === "other" || isField(current.kind)));
  const inMetadata = !current || current.kind === "other" || current.heading === null;
  // `Reports to: …` and `Job ID: …` below a section of prose: the fields of the form go on.
  if (field && !bold && current && !inMetadata && !isFresh(current) && isAmongFields(unit, blocks)) {
    return current.kind === kind ? undefined : draft(kind ?? "other");
  }
  if (kind !== undefined && (isField(kind) || inMetadata || bold || shouted || isBelowList)) {
    // `Basic information` above `Location: …`.
    if (current?.vague && current.announced === "other" && isFresh(current) && isField(kind)) {
      current.kind = kind;
      return undefined;
    }
    if (
      current &&
      (current.kind === kind ||
        (!bold && !isBelowList && isHeld(current, kind, field !== undefined || NAMES_APPLICATION.test(words))))
    )
      return undefined;
    return {
      ...draft(kind),
      label: bold || isHeadingOf(block, kind, value) ? block.label : null,
      announced: kind === "other" ? null : kind,
      isField: !bold && isBrief && (isTerm(kind) || (inHead && field === kind)),
    };
  }
  return kind === undefined &&
    current &&
    current.kind !== "other" &&
    (bold || isMetadata(current)) &&
    value.trim().length < 120
    ? draft("other")
    : undefined;
}

/** Whether a label is the heading of the text behind it: one of the offers, or of more than a value. */
function isHeadingOf(block: Block, kind: SectionKind, value: string): boolean {
  if (kind === "benefits") return true;
  return kind !== "how-to-apply" && block.kind !== "list-item" && value.trim().length > LONGEST_VALUE;
}

const LONGEST_VALUE = 100;

/** `The package: $1,268 a week`: the value is money. */
const PAYS = /^[:：*_ ]{0,6}(?:up to |from |circa )?[$€£] ?\d[\d,.]{2,}/i;

/** `Closing date for applications`, `Application information`: what ends a section as the names of fields do. */
const NAMES_APPLICATION = /^\W*(?:applications?|clos(?:ing|es)|interviews?|deadline|to apply)\b/i;

/** Whether a label within a section only says something of what the section is about. */
function isHeld(current: Draft, kind: SectionKind, isField: boolean): boolean {
  const isHeaded = current.heading !== null && current.heading.heading!.form !== "embedded";
  if (!isHeaded && kind !== "other" && !isAsking(kind)) return false;
  return mayHold(current.kind, kind, isField && kind !== "schedule" ? "later" : "list");
}

/** Whether a line of a label and a value stands beside another one of a form. */
function isAmongFields(unit: Unit, blocks: readonly Block[]): boolean {
  return [blocks[unit.first - 1], blocks[unit.end]].some((block) => {
    if (block?.kind !== "key-value" || !block.label) return false;
    return kindOfFieldName(block.raw.slice(block.label.start - block.span.start, block.label.end - block.span.start));
  });
}

function isMetadata(draft: Draft): boolean {
  return draft.heading === null && isField(draft.kind);
}
