import {
  CompletionItemKind,
  CompletionTriggerKind,
  InsertTextFormat,
  MarkupKind,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
} from "vscode-languageserver";
import { insertionPoint, insertionsFor, lineBreakOf, SEVERITIES, type Insertion } from "../core/index";
import type { CheckedDocument } from "./checker";
import type { ClientAbilities } from "./client-abilities";
import { figureOf, headedText, type Writing } from "./completion-text";
import { escapeMarkdown } from "./markdown";
import { toOffset, toRange } from "./to-proto";
import { readPlace, type WritingPlace } from "./writing-place";

/** The characters after which a client should ask although nobody wants a suggestion while writing words. */
export const COMPLETION_TRIGGERS: readonly string[] = ["#"];

/** What can be written at a place, what is missing first: sections, statements and the pay. Nothing in the middle of a word. */
export function completionsAt(
  checked: CheckedDocument,
  { position, context }: Pick<CompletionParams, "position" | "context">,
  client: ClientAbilities,
): CompletionList {
  const place = readPlace(checked, toOffset(checked.source, position));
  // Whoever types a heading to its end and goes to the next line means the heading alone.
  const isTyping = context?.triggerKind === CompletionTriggerKind.TriggerForIncompleteCompletions;
  const offers = (place ? offersAt(checked, place) : []).filter(
    ({ insertion }) => !isTyping || !isTypedInFull(insertion, place),
  );
  const items = offers.map((offer, index) => toItem(checked, { ...offer, index }, client));
  return { isIncomplete: place?.kind === "line" && items.length > 0, items };
}

function isTypedInFull({ name, heading }: Insertion, place: WritingPlace | undefined): boolean {
  const typed = place?.typed.trim().toLowerCase();
  return typed === name.toLowerCase() || typed === heading.toLowerCase();
}

/** Something to write at a place. */
interface Offer {
  readonly insertion: Insertion;
  readonly place: WritingPlace;
  /** The words with and without tab stops. */
  readonly writing: Writing;
  /** What the client compares what was typed with. */
  readonly filter: string;
}

function offersAt(checked: CheckedDocument, place: WritingPlace): Offer[] {
  const { source, result } = checked;
  const insertions = insertionsFor(source.text, result);
  if (place.kind === "pay-label")
    return insertions
      .filter(({ form }) => form === "pay")
      .map((insertion) => ({ insertion, place, writing: figureOf(insertion, place), filter: "" }));
  if (place.kind === "words")
    return ranked(checked, place, insertions)
      .filter(({ form }) => form === "pay" || form === "statement")
      .map((insertion) => ({ insertion, place, writing: insertion, filter: "" }));
  const typed = place.typed.toLowerCase();
  const wantsTitle = place.marks.trim() === "#" && insertions.some(({ form }) => form === "title");
  if (typed !== "" && !insertions.some(({ name }) => name.toLowerCase().startsWith(typed))) return [];
  return ranked(checked, place, insertions).flatMap((insertion) => {
    const standing = standingSection(insertion, checked, place);
    const isHere = standing !== undefined && standing === place.section;
    // What was begun with the marks of a heading becomes one.
    if (place.marks !== "" && (isHere || (insertion.form === "title") !== wantsTitle)) return [];
    if (standing && !isHere && insertion.form === "section") return [];
    const writing = standing ? insertion : headedText(checked, place, insertion);
    return [{ insertion, place, writing, filter: filterOf(place, insertion) }];
  });
}

/** With a space behind the marks of a heading, whether it is typed yet or not. */
function filterOf({ marks }: WritingPlace, { name }: Insertion): string {
  return marks.startsWith("#") ? `${marks.trim()} ${name}` : marks + name;
}

/** What belongs into the section at the place first, then what would best stand here, then by how grave its absence is. */
function ranked(checked: CheckedDocument, place: WritingPlace, insertions: readonly Insertion[]): Insertion[] {
  const { source, result } = checked;
  const before = source.text.slice(0, place.start).trimEnd().length;
  const draft = { ...result, text: source.text, setting: result.config };
  const rank = (insertion: Insertion) => {
    const { absence, section } = insertion;
    if (place.section && standingSection(insertion, checked, place) === place.section) return 0;
    if (!absence) return insertion.form === "title" ? 1 : 20;
    const fits = section !== null && insertionPoint(draft, section).offset === before;
    return (fits ? 2 : 10) + SEVERITIES.indexOf(absence.severity);
  };
  const ranks = new Map(insertions.map((insertion) => [insertion, rank(insertion)]));
  return [...insertions].sort((a, b) => ranks.get(a)! - ranks.get(b)!);
}

/** The section that stands there already for what could be inserted, though with nothing in it that says it; not the one being typed. */
function standingSection({ section }: Insertion, { result }: CheckedDocument, { start }: WritingPlace) {
  return result.posting.sections.find(
    ({ kind, announced, headingSpan }) =>
      headingSpan !== null &&
      headingSpan.start !== start &&
      section !== null &&
      (kind === section || announced === section),
  );
}

function toItem(
  { source }: CheckedDocument,
  offer: Offer & { index: number },
  client: ClientAbilities,
): CompletionItem {
  const { insertion, place, writing, filter, index } = offer;
  const lines = (words: string) => words.replaceAll("\n", lineBreakOf(source.text));
  // A heading is written as it is called; what a statement is called is not among its words.
  const label = insertion.form === "statement" ? client.words.text(insertion.name) : insertion.name;
  const known = filter === "" && label !== insertion.name ? insertion.name : filter;
  return {
    label: place.kind === "pay-label" ? writing.text : label,
    kind: insertion.form === "statement" ? CompletionItemKind.Text : CompletionItemKind.Snippet,
    detail: client.words.text(detailOf(insertion)),
    documentation: documentationOf(insertion, writing, client),
    sortText: String(index).padStart(3, "0"),
    ...(known !== "" && { filterText: known }),
    insertTextFormat: client.snippetCompletions ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: {
      range: toRange(source, { start: place.start, end: place.end }),
      newText: lines(client.snippetCompletions ? writing.snippet : writing.text),
    },
  };
}

function detailOf({ form, absence, origin, place }: Insertion): string {
  const what = absence ? TEXTS.missing[form] : TEXTS.offered[form];
  if (origin === "approved") return `${what}, ${TEXTS.approved}`;
  return origin === "law" && place !== null ? `${what}, ${TEXTS.law(place)}` : what;
}

/** Why it matters, and the words that would be written. */
function documentationOf({ absence }: Insertion, { text }: Writing, client: ClientAbilities) {
  const why = absence ? (client.words.rule(absence.rule)?.why ?? "") : "";
  const words = text.trim();
  if (!client.markdownCompletions) return why === "" ? words : `${why}\n\n${words}`;
  const quoted = words
    .split("\n")
    .map((line) => `> ${escapeMarkdown(line)}`)
    .join("  \n");
  return { kind: MarkupKind.Markdown, value: why === "" ? quoted : `${escapeMarkdown(why)}\n\n${quoted}` };
}

/** What a writer reads beside a suggestion. */
const TEXTS = {
  missing: {
    title: "The title is missing",
    section: "This section is missing",
    statement: "This statement is missing",
    pay: "The pay is missing",
  },
  offered: { title: "Title", section: "Section", statement: "Statement", pay: "Pay" },
  approved: "your approved text",
  law: (place: string) => `in the form that ${place} asks for`,
} as const;
