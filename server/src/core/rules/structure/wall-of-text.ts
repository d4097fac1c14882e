import type { Block } from "../../blocks/block";
import { isDutyVerb } from "../../data/duty-verbs";
import type { SectionKind } from "../../data/section-kinds";
import { spanContains, type Span } from "../../text/span";
import { countWords } from "../../text/words";
import { blockLines } from "../block-lines";
import { firstWords } from "../first-words";
import { STATEMENT_SECTIONS } from "../own-words";
import { defineRule, type Draft } from "../rule";

/** A paragraph so long that nobody reads it, above all where duties or requirements are expected as a list. */
export const wallOfText = defineRule({
  id: "structure/wall-of-text",
  scope: "posting",
  severity: "information",
  summary: "Break long paragraphs, and put duties and requirements into lists.",
  why: "People look through a posting before they read it. In a long paragraph they find nothing.",
  messages: {
    list: "{words} words stand here in one paragraph. Put what there is to do or to bring into a list.",
    offers: "{words} words stand here in one paragraph. Put what you offer into a list.",
    prose: "{words} words stand here in one paragraph. Break it where the thought changes.",
  },
  options: { words: 100 },
  optionDescriptions: {
    words:
      "How many words one paragraph of duties or requirements may have; other paragraphs may have half as many again.",
  },
  shields: ["statement", "other-language"],
  *check(draft, { words: limit }) {
    const kinds = sectionsByBlock(draft.posting.sections);
    let index = 0;
    for (const line of blockLines(draft)) {
      const parts = partsOf(line, kinds.slice(index, index + line.length));
      index += line.length;
      if (line.some(isNoProse)) continue;
      const list = parts.find(
        (part) => part.words > limit && !hasItems(part) && (isListed(draft, part) || tellsDuties(part)),
      );
      const words = parts.reduce((sum, part) => sum + part.words, 0);
      // The rest may be too much by itself, or all of it so much that the whole has to be broken.
      const isWall = words - (list?.words ?? 0) > limit * 1.5 || words > limit * 3.5;
      if (isWall && list !== parts[0]) yield { span: beginningOf(draft, parts), message: "prose", values: { words } };
      if (!list) continue;
      const message = list.kind === "benefits" ? "offers" : "list";
      yield { span: placeOf(draft, list.blocks), message, values: { words: list.words } };
    }
  },
});

/** The blocks of one line that stand in one section. */
interface Part {
  readonly kind: SectionKind;
  readonly blocks: Block[];
  words: number;
}

/** A line cut where another section begins, without the statements in it. */
function partsOf(line: readonly Block[], kinds: readonly SectionKind[]): Part[] {
  const parts: Part[] = [];
  for (const [index, block] of line.entries()) {
    const kind = kinds[index] ?? "other";
    const last = parts.at(-1);
    const words = countWords(block.text);
    if (last?.kind === kind) {
      last.blocks.push(block);
      last.words += words;
    } else parts.push({ kind, blocks: [block], words });
  }
  return parts.filter(({ kind }) => !STATEMENT_SECTIONS.has(kind));
}

/** Whether a part is a list already, whose items run on: its own rule parts them. */
function hasItems({ blocks }: Part): boolean {
  return blocks.filter(({ list }) => list !== null).length > 2;
}

/** Whether readers expect a list, and the words speak of what is done, asked or offered; praise of the employer may stand there too. */
function isListed({ posting }: Draft, { kind, blocks }: Part): boolean {
  if (!LISTS.has(kind)) return false;
  if (kind === "benefits") {
    const whole = { start: blocks[0]!.span.start, end: blocks.at(-1)!.span.end };
    return posting.benefits.filter(({ span }) => spanContains(whole, span)).length >= LEAST_OFFERS;
  }
  const text = blocks.map((block) => block.text).join(" ");
  const asks = text.match(ASKS)?.length ?? 0;
  return asks > 1 && asks >= (text.match(OF_EMPLOYER)?.length ?? 0);
}

const LEAST_OFFERS = 3;
const OF_EMPLOYER = /\b(?:we|our|us)\b/gi;
const ASKS =
  /\b(?:you(?:['’](?:ll|re|ve)| \p{Ll}{3,})|will \p{Ll}{3,}|must|ability|able to|experience|knowledge|skills?|responsib\w+|dut(?:y|ies)|tasks?|degree|diploma|qualif\w+|requir\w+|candidates?|applicants?|licen[cs]e\w*|certific\w+|assist\w*|ensur\w+|perform\w*|prepar\w+|maintain\w*|provid\w+)\b/giu;

/** Whether the sentences and clauses of a part begin with the verbs of duties, whatever section it stands in. */
function tellsDuties({ blocks }: Part): boolean {
  const text = blocks.map((block) => block.text).join(" ");
  const clauses = text.split(/[.;!?•]\s+(?:and |or )?/).filter((clause) => clause.trim() !== "");
  const duties = clauses.filter((clause) => isDutyVerb(/^\s{0,4}(\p{L}{3,20})(?=\s)/u.exec(clause)?.[1] ?? ""));
  return duties.length >= 5 && duties.length > clauses.length / 2;
}

/** The first words of the first part that is the writer’s own and no statement. */
function beginningOf(draft: Draft, parts: readonly Part[]): Span {
  const places = parts.map(({ blocks }) => placeOf(draft, blocks));
  const { statements } = draft.posting;
  return places.find((place) => !statements.some(({ whole }) => spanContains(whole, place))) ?? places[0]!;
}

function placeOf({ text }: Draft, blocks: readonly Block[]): Span {
  return firstWords(text, { start: blocks[0]!.span.start, end: blocks.at(-1)!.span.end });
}

/** Where readers expect a list. */
const LISTS: ReadonlySet<SectionKind> = new Set([
  "responsibilities",
  "requirements",
  "requirements-required",
  "requirements-preferred",
  "skills",
  "education",
  "benefits",
]);

function isNoProse({ kind }: Block): boolean {
  return kind === "code" || kind === "front-matter" || kind === "table-row";
}

/** The kind of the section of each block. */
function sectionsByBlock(
  sections: readonly { readonly kind: SectionKind; readonly firstBlock: number; readonly endBlock: number }[],
): SectionKind[] {
  return sections.flatMap(({ kind, firstBlock, endBlock }) => Array<SectionKind>(endBlock - firstBlock).fill(kind));
}
