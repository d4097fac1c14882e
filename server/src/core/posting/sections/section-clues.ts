import { headingWords, type Block } from "../../blocks/block";
import { NAMES_TESTS } from "../../blocks/item-line";
import { sectionKindOfHeading } from "../../blocks/section-kind";
import type { SectionKind } from "../../data/section-kinds";
import type { Section } from "../posting";
import { kindOfItem } from "./section-of-item";
import type { Reading } from "./section-reading";
import { PREFIXES, type Table } from "./section-weights";

/**
 * What speaks for and against each kind that a block may be of. A clue is a short text that the table of weights knows or does not.
 */
export interface BlockClues {
  /** What lies in its place and its shape and in what the rules read. */
  readonly place: readonly string[];
  /** What of it counts for its neighbours, too. */
  readonly traits: readonly string[];
  readonly words: Words;
  /** The words of the heading above it; empty for a heading, and where there is none. */
  readonly above: string;
}

/** The words of a block: those of a heading count by themselves. */
export interface Words {
  readonly text: string;
  readonly of: "heading" | "text";
}

/** The clues of every block of a document of which sections were read by rules, but those that follow from words alone. */
export function cluesOf(sections: readonly Section[], { blocks, units, contentOf }: Reading): BlockClues[] {
  const headed = new Set(sections.filter(({ headingSpan }) => headingSpan).map(({ kind }) => family(kind)));
  const lastHeading = blocks.reduce((last, { kind }, index) => (kind === "heading" ? index : last), 0);
  const seen = new Set<SectionKind>();
  let unit = 0;
  let above = "";
  let announced = "-";
  return sections.flatMap((section) =>
    blocks.slice(section.firstBlock, section.endBlock).map((block, at) => {
      const index = section.firstBlock + at;
      while (units[unit + 1] && units[unit + 1]!.first <= index) unit++;
      const text = block.text.trim();
      const isHeading = block.kind === "heading";
      if (isHeading) announced = sectionKindOfHeading(headingWords(block)) ?? "none";
      if (isHeading && index > 0) above = text;
      const { kind } = section;
      const content = contentOf(units[unit]);
      const shape = block.heading ? `b:heading/${block.heading.form}` : `b:${block.kind}`;
      const says = `c:${content?.kind ?? "-"}`;
      const rule = `r:${kind}`;
      const told = section.announced === kind ? "a" : section.announced ? "x" : "-";
      const place = [
        "any",
        `${rule}/${section.headingSpan ? "h" : "u"}/${told}`,
        `${says}/${Math.round(content?.strength ?? 0)}`,
        `${rule}&${says}`, `${rule}&${shape}`, `${rule}&${itemClue(text)}`,
        `in:${announced}`, `in:${announced}&${shape}`,
        `part:${Math.min(9, Math.floor((10 * index) / blocks.length))}`,
        above ? (index > lastHeading ? "zone:last" : "zone:mid") : "zone:first",
        `gap:${Math.min(3, block.gap)}`,
      ]; // prettier-ignore
      if (at === 0) place.push(`new:${kind}`);
      if (index < 6) place.push(`at:${index}`);
      if (blocks.length - index <= 5) place.push(`left:${blocks.length - index}`);
      if (block.label) place.push("label");
      if (block.raw.includes("**")) place.push("bold");
      if (block.raw.includes("http")) place.push("link");
      for (const { kind: other, before, after, has, lacks } of LANDMARKS) {
        place.push(seen.has(other) ? after : before);
        if (!above) place.push(headed.has(other) ? has : lacks);
      }
      seen.add(family(kind));
      return {
        place,
        traits: [rule, shape, says],
        words: { text: NAMES_TESTS.test(text) ? "" : text, of: isHeading ? "heading" : "text" },
        above: isHeading ? "" : above,
      };
    }),
  );
}

/** What a text alone tells, whatever stands around it. */
export interface TextClues {
  /** What counts for its neighbours, too: how it begins, what it announces or is as an item of a list. */
  readonly traits: readonly string[];
  readonly own: readonly string[];
  readonly words: readonly string[];
}

/** The clues in the words of a block. */
export function cluesOfText({ text, of }: Words): TextClues {
  const words = wordsIn(text);
  const told = of === "heading" || text.length < 80 ? sectionKindOfHeading(text.replace(/[:：]$/, "")) : undefined;
  const traits = [itemClue(text), `^${words[0] ?? ""}`];
  if (told) traits.push(`t:${told}`);
  const own = [
    `length:${LENGTHS.findIndex((length) => text.length < length)}`,
    `ends:${/[:：]$/.test(text) ? ":" : /[.!?]$/.test(text) ? "." : "-"}`,
  ];
  if (/[A-Z]{4}/.test(text) && text === text.toUpperCase()) own.push("capitals");
  for (const [name, pattern] of TRAITS) if (pattern.test(text)) own.push(name);
  const telling = new Set(words);
  if (words.length > 0) telling.add(`^${words[0]}`);
  if (words.length > 1) telling.add(`^${words[0]} ${words[1]}`);
  return { traits, own, words: [...telling] };
}

/** What a text is as an item of a list; long ones are none. */
function itemClue(text: string): string {
  return `i:${(text.length <= 350 && kindOfItem(text)) || "-"}`;
}

/** The words of the heading above a block that count. */
export function wordsAbove(heading: string): string[] {
  return wordsIn(heading).slice(0, 8);
}

/** All clues of every block by the names under which weights are kept. */
export function namedClues(clues: readonly BlockClues[]): string[][] {
  const texts = clues.map(({ words }) => cluesOfText(words));
  const named = (table: Table, list: readonly string[] = []) => list.map((clue) => PREFIXES[table] + clue);
  return clues.map(({ place, traits, words, above }, index) => [
    ...named("own", [...place, ...traits, ...texts[index]!.traits, ...texts[index]!.own]),
    ...named(words.of, texts[index]!.words),
    ...named("above", wordsAbove(above)),
    ...[index - 1, index + 1].flatMap((at, side) =>
      named(side === 0 ? "before" : "after", clues[at] && [...clues[at].traits, ...texts[at]!.traits]),
    ),
  ]);
}

/** The words of a text in small letters, figures by how many digits they have; no more than tell what a text is about. */
function wordsIn(text: string): string[] {
  const words = text.slice(0, 800).toLowerCase().replaceAll("’", "'").match(WORD) ?? [];
  return words.slice(0, 120).map((word) => (/^\d/.test(word) ? "0".repeat(Math.min(4, word.length)) : word));
}

const WORD = /[a-zß-ÿ][a-zß-ÿ'-]*|\d+|[$€£%@+]/g;

/** All that is asked for counts as one thing where the question is what a posting has. */
function family(kind: SectionKind): SectionKind {
  return kind.startsWith("requirements") ? "requirements" : kind;
}

/** The sections by which a reader knows where in a posting he is. */
const LANDMARKS = (
  ["responsibilities", "requirements", "benefits", "about-company", "summary", "how-to-apply"] as const
).map((kind) => ({
  kind,
  before: `before:${kind}`,
  after: `after:${kind}`,
  has: `has:${kind}`,
  lacks: `lacks:${kind}`,
}));

const LENGTHS = [20, 45, 90, 160, 300, 600, Infinity];
const TRAITS: readonly (readonly [string, RegExp])[] = [
  ["mail", /@|\[email\]/],
  ["phone", /\[phone\]|\d{3}[- ]\d{4}/],
  ["money", /[$£€]\s?\d/],
  ["you", /\byou\b|\byour\b/i],
  ["we", /\bwe\b|\bour\b/i],
];

/** How a block joins the one before it, where it goes on with it or begins anew: each way has its own weights of what follows on what. */
export function joinOf({ kind, gap }: Block): number {
  return kind === "heading" ? 0 : kind === "list-item" ? 1 : gap >= 2 ? 2 : 3;
}
