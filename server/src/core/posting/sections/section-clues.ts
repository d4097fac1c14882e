import { headingWords, type Block } from "../../blocks/block";
import { NAMES_TESTS } from "../../blocks/item-line";
import { sectionKindOfHeading } from "../../blocks/section-kind";
import type { SectionKind } from "../../data/section-kinds";
import type { Section } from "../posting";
import { kindOfItem } from "./section-of-item";
import type { Reading } from "./section-reading";
import { PREFIXES, type Table } from "./section-weights";

/**
 * What speaks for and against each kind that a block may be of. A clue is a short text that the table of weights knows or does not. Blocks
 * that are alike in a respect have the same clues of it, so each respect has one text, from which its clues are made once.
 */
export interface BlockClues {
  /** What rules read of it: for `cluesOfReading`. */
  readonly read: string;
  /** Where in the document it stands, and how: for `cluesOfPlace`. */
  readonly place: string;
  /** What the document had before it: for `cluesOfCourse`. */
  readonly course: string;
  readonly words: Words;
  /** The words of the heading above it; empty for a heading, and where there is none. */
  readonly above: string;
}

/** The words of a block: those of a heading count by themselves. */
export interface Words {
  readonly text: string;
  readonly of: "heading" | "text";
}

/** The clues of every block of a document of which sections were read by rules. */
export function cluesOf(sections: readonly Section[], { blocks, units, contentOf }: Reading): BlockClues[] {
  const headed = new Set(sections.filter(({ headingSpan }) => headingSpan).map(({ kind }) => family(kind)));
  const has = LANDMARKS.map((kind) => (headed.has(kind) ? "h" : "l")).join("");
  const lastHeading = blocks.reduce((last, { kind }, index) => (kind === "heading" ? index : last), 0);
  const seen = new Set<SectionKind>();
  let course = "";
  let unit = 0;
  let above = "";
  let announced = "-";
  return sections.flatMap(({ kind, headingSpan, announced: told, firstBlock, endBlock }) => {
    const rule = `${kind} ${headingSpan ? "h" : "u"}/${told === kind ? "a" : told ? "x" : "-"}`;
    const opened = course;
    seen.add(family(kind));
    course = LANDMARKS.map((other) => (seen.has(other) ? "a" : "b")).join("");
    return blocks.slice(firstBlock, endBlock).map((block, at) => {
      const index = firstBlock + at;
      while (units[unit + 1] && units[unit + 1]!.first <= index) unit++;
      const text = block.text.trim();
      const isHeading = block.kind === "heading";
      if (isHeading) announced = sectionKindOfHeading(headingWords(block)) ?? "none";
      if (isHeading && index > 0) above = text;
      const content = contentOf(units[unit]);
      const zone = above ? (index > lastHeading ? "last" : "mid") : "first";
      const left = blocks.length - index;
      const before = at === 0 ? opened || "b".repeat(LANDMARKS.length) : course;
      return {
        read: `${rule} ${content?.kind ?? "-"} ${Math.round(content?.strength ?? 0)} ${shapeOf(block)} ${itemOf(text)} ${announced}`,
        place: `${Math.min(9, Math.floor((10 * index) / blocks.length))} ${zone} ${Math.min(3, block.gap)} ${at === 0 ? kind : ""} ${index < 6 ? index : ""} ${left <= 5 ? left : ""} ${marksOf(block)}`,
        course: above ? before : `${before} ${has}`,
        words: { text: NAMES_TESTS.test(text) ? "" : text, of: isHeading ? "heading" : "text" },
        above: isHeading ? "" : above,
      };
    });
  });
}

function shapeOf({ kind, heading }: Block): string {
  return heading ? `heading/${heading.form}` : kind;
}

/** A letter for each mark that a block has: a label, bold words, an address. */
function marksOf({ label, raw }: Block): string {
  return `${label ? "l" : ""}${raw.includes("**") ? "b" : ""}${raw.includes("http") ? "u" : ""}`;
}

/** The clues in what rules read; `traits` count for the neighbours, too. */
export function cluesOfReading(read: string): { traits: string[]; own: string[] } {
  const [kind, headed, content, strength, shape, item, announced] = read.split(" ");
  const [rule, says, form] = [`r:${kind}`, `c:${content}`, `b:${shape}`];
  return {
    traits: [rule, form, says],
    own: [
      "any", `${rule}/${headed}`, `${says}/${strength}`, `${rule}&${says}`, `${rule}&${form}`, `${rule}&i:${item}`,
      `in:${announced}`, `in:${announced}&${form}`,
    ],
  }; // prettier-ignore
}

/** The clues in where a block stands. */
export function cluesOfPlace(place: string): string[] {
  const [part, zone, gap, begun, at, left, marks] = place.split(" ");
  const clues = [`part:${part}`, `zone:${zone}`, `gap:${gap}`];
  if (begun) clues.push(`new:${begun}`);
  if (at) clues.push(`at:${at}`);
  if (left) clues.push(`left:${left}`);
  if (marks!.includes("l")) clues.push("label");
  if (marks!.includes("b")) clues.push("bold");
  if (marks!.includes("u")) clues.push("link");
  return clues;
}

/** The clues in what came before a block; above the first heading, in what is still to come. */
export function cluesOfCourse(course: string): string[] {
  const [before, has] = course.split(" ");
  return LANDMARKS.flatMap((kind, index) => [
    `${before![index] === "a" ? "after" : "before"}:${kind}`,
    ...(has ? [`${has[index] === "h" ? "has" : "lacks"}:${kind}`] : []),
  ]);
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
  const traits = [`i:${itemOf(text)}`, `^${words[0] ?? ""}`];
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
function itemOf(text: string): string {
  return (text.length <= 350 && kindOfItem(text)) || "-";
}

/** The words of the heading above a block that count. */
export function wordsAbove(heading: string): string[] {
  return wordsIn(heading).slice(0, 8);
}

/** All clues of every block by the names under which weights are kept. */
export function namedClues(clues: readonly BlockClues[]): string[][] {
  const texts = clues.map(({ words }) => cluesOfText(words));
  const named = (table: Table, list: readonly string[] = []) => list.map((clue) => PREFIXES[table] + clue);
  const readings = clues.map(({ read }) => cluesOfReading(read));
  const ofNeighbour = (at: number) => clues[at] && [...readings[at]!.traits, ...texts[at]!.traits];
  return clues.map(({ place, course, words, above }, index) => [
    ...named("own", [
      ...readings[index]!.own,
      ...readings[index]!.traits,
      ...cluesOfPlace(place),
      ...cluesOfCourse(course),
    ]),
    ...named("own", [...texts[index]!.traits, ...texts[index]!.own]),
    ...named(words.of, texts[index]!.words),
    ...named("above", wordsAbove(above)),
    ...named("before", ofNeighbour(index - 1)),
    ...named("after", ofNeighbour(index + 1)),
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
const LANDMARKS: readonly SectionKind[] = [
  "responsibilities", "requirements", "benefits", "about-company", "summary", "how-to-apply",
]; // prettier-ignore

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
