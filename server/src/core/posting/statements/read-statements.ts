import { countWhile } from "../../text/sorted";
import { wordKey } from "../../text/words";
import type { Span } from "../../text/span";
import type { Outline, OutlinedBlock } from "../outline";
import type { Statement, StatementGap, StatementKind } from "../posting";
import { isScreeningQuestion } from "../questions";
import { gapInAccommodation, gapInFairChance, saysHowToAsk, type Stretch } from "./completeness";
import { hasDirectContact } from "./contact";
import { namesProtectedClasses } from "./equal-opportunity";
import { placeOfFairChance } from "./fair-chance";
import { groupSentences, type Group } from "./group-sentences";
import { readPassages } from "./read-passages";
import { tightSpan } from "./statement-span";

/** The statements to candidates, in the order of the text. The same words again are no statement of their own, but its `repeats`. */
export function readStatements(outline: Outline): Statement[] {
  let contact: boolean | undefined;
  const givesContact = () => (contact ??= outline.blocks.some((block) => hasDirectContact(block.text)));
  const statements = plainPraiseFirst(groupSentences(outline, readPassages(outline)))
    .filter(({ kind, lastBlock }) => !(ASKED.has(kind) && isScreeningQuestion(outline.blocks[lastBlock]!)))
    .map((group) => toStatement(outline, group, givesContact));
  return withoutRepeats(statements, outline.source).sort((a, b) => a.span.start - b.span.start);
}

/** Praise of diversity in several places is one statement: it stands where it is plainest, and the other places are its repeats. */
function plainPraiseFirst(groups: readonly Group[]): Group[] {
  const plain = groups.find(({ kind, isPlain }) => kind === "diversity" && isPlain);
  return plain ? [plain, ...groups.filter((group) => group !== plain)] : [...groups];
}

/** What an application form asks of a candidate is no statement of the employer. */
const ASKED: ReadonlySet<StatementKind> = new Set(["work-authorization", "visa", "background-check", "drug-test"]);

function toStatement(outline: Outline, group: Group, givesContact: () => boolean): Statement {
  const stretch = stretchOf(outline, group.span);
  const next = outline.blocks.slice(group.lastBlock + 1, group.lastBlock + 9);
  const gap = gapOf(group.kind, stretch, { next, givesContact });
  const missing = missingFrom(group.kind, stretch, gap);
  const duties = group.kind === "fair-chance" && gap === null ? endOfDuties(stretch, next) : undefined;
  return {
    kind: group.kind,
    complete: missing.length === 0,
    missing,
    span: tightSpan(outline.source, group.span, group.key),
    whole: { start: group.span.start, end: duties ?? group.span.end },
    gap,
    repeats: [],
    ...(group.kind === "fair-chance" ? readPlace(outline, group) : { place: null, placeSpan: null }),
  };
}

/** What stands around a statement, as far as it bears on whether the statement is complete. */
interface Surroundings {
  readonly next: readonly OutlinedBlock[];
  readonly givesContact: () => boolean;
}

function gapOf(kind: StatementKind, stretch: Stretch, { next, givesContact }: Surroundings): StatementGap | null {
  if (kind === "accommodation") return gapInAccommodation(stretch, givesContact);
  return kind === "fair-chance" ? gapInFairChance(stretch, next) : null;
}

function missingFrom(kind: StatementKind, stretch: Stretch, gap: StatementGap | null): string[] {
  // An address elsewhere in the posting spares the finding; the offer itself is not complete for it.
  if (kind === "accommodation") return gap || !saysHowToAsk(stretch) ? ["contact"] : [];
  if (gap) return ["job duties"];
  const { text } = stretch;
  // “An EEO employer” is a label; only those who know the abbreviation learn anything from it.
  const label = kind === "equal-opportunity" && /\b(?:EEO|EOE|AA)\b/.test(text) && !namesProtectedClasses(text);
  return label ? ["protected classes"] : [];
}

/** The words of the blocks in a span, as long as the span. */
function stretchOf({ source, blocks }: Outline, span: Span): Stretch {
  let text = "";
  for (const block of blocksIn(blocks, span)) {
    const from = Math.max(span.start, block.span.start);
    text = text.padEnd(from - span.start) + block.text.slice(from - block.span.start, span.end - block.span.start);
  }
  return { text: text.padEnd(span.end - span.start), raw: source.slice(span.start, span.end), start: span.start };
}

function blocksIn(blocks: readonly OutlinedBlock[], span: Span): OutlinedBlock[] {
  const first = countWhile(blocks.length, (index) => blocks[index]!.span.end <= span.start);
  let end = first;
  while (end < blocks.length && blocks[end]!.span.start < span.end) end++;
  return blocks.slice(first, end);
}

/** Where the list of job duties ends that a fair-chance statement announces; undefined if it announces none. */
function endOfDuties({ text }: Stretch, next: readonly OutlinedBlock[]): number | undefined {
  if (!/[:,]\s*$/.test(text)) return undefined;
  const stop = next.findIndex(
    (block) => block.kind === "heading" || (block.list === null && block.section !== "fair-chance"),
  );
  return (stop < 0 ? next : next.slice(0, stop)).at(-1)?.span.end;
}

/** The place whose law a fair-chance statement speaks of, from its heading and its words. */
function readPlace(outline: Outline, group: Group): Pick<Statement, "place" | "placeSpan"> {
  const before = outline.blocks[group.firstBlock - 1];
  const start = before?.kind === "heading" ? before.span.start : group.span.start;
  const found = placeOfFairChance(stretchOf(outline, { start, end: group.span.end }).text);
  if (!found) return { place: null, placeSpan: null };
  const at = start + found.match.index;
  return { place: found.id, placeSpan: { start: at, end: at + found.match[0].trimEnd().length } };
}

function withoutRepeats(statements: readonly Statement[], source: string): Statement[] {
  const kept = new Map<string, Statement>();
  const isSole = ({ kind }: Statement) =>
    kind === "diversity" || statements.filter((other) => other.kind === kind).length === 1;
  for (const statement of statements) {
    const { start, end } = statement.whole;
    const key = `${statement.kind} ${isSole(statement) ? "" : wordKey(source.slice(start, end))}`;
    const first = kept.get(key);
    kept.set(key, first ? { ...first, repeats: [...first.repeats, statement.whole] } : statement);
  }
  return [...kept.values()];
}
