/**
 * Learns how much each clue speaks for each kind of section, from postings whose sections people marked:
 *
 *   npx tsx scripts/learn-sections.ts FOLDER…
 *
 * A folder holds `NAME.gold.json` beside the text that its `file` names: `facts.sections` with `kind`, `firstLine`, `lastLine`.
 * Writes server/src/core/data/section-weights.generated.ts. The postings themselves leave nothing there but weights of single words.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Block } from "../server/src/core/blocks/block";
import { parseBlocks } from "../server/src/core/blocks/parse-blocks";
import { SECTION_KINDS, type SectionKind } from "../server/src/core/data/section-kinds";
import { withStraightBlocks } from "../server/src/core/posting/own-marks";
import { readSectionsByRules } from "../server/src/core/posting/sections/read-sections";
import { cluesOf, joinOf, namedClues } from "../server/src/core/posting/sections/section-clues";
import { FIRST_KIND, STEPS } from "../server/src/core/posting/sections/section-weights";
import { learnWeights, type Example } from "./learn-weights";

const OUTPUT = "server/src/core/data/section-weights.generated.ts";
/** A clue that stands in fewer postings tells of them alone: no name of an employer is to be learned. */
const LEAST_POSTINGS = 25;

/** Smaller weights are left out of the table. */
const LEAST_STEPS = 2;

interface Marked {
  readonly file: string;
  readonly facts: { readonly sections: readonly { kind: SectionKind; firstLine: number; lastLine: number }[] };
}

function examplesOf(folder: string): Example[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".gold.json"))
    .sort()
    .map((path) => {
      const marked = JSON.parse(readFileSync(join(folder, path), "utf8")) as Marked;
      const beside = join(folder, path.replace(/\.gold\.json$/, ""));
      return exampleOf(
        readFileSync(existsSync(beside) ? beside : join(folder, dirname(path), marked.file), "utf8"),
        marked,
      );
    });
}

function exampleOf(source: string, { facts }: Marked): Example {
  const text = source.replaceAll("\r\n", "\n");
  const blocks = withStraightBlocks(parseBlocks(text));
  const { sections, reading } = readSectionsByRules(blocks);
  const lines = countsOfLines(text);
  const kindOf = ({ span, raw }: Block, read: SectionKind): SectionKind => {
    const line = lines[span.start + Math.max(0, raw.search(/\S/))]!;
    const kinds = facts.sections
      .filter(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine)
      .map(({ kind }) => kind);
    // Where a line holds several sections, the marks do not say which words are of which.
    return kinds.includes(read) ? read : (kinds[0] ?? "other");
  };
  const readAt = (index: number) => sections.find(({ endBlock }) => index < endBlock)!.kind;
  return {
    clues: namedClues(cluesOf(sections, reading)),
    joins: blocks.map(joinOf),
    kinds: blocks.map((block, index) => SECTION_KINDS.indexOf(kindOf(block, readAt(index)))),
  };
}

/** The number of the line, from 1, in which each character stands. */
function countsOfLines(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  let line = 1;
  for (let at = 0; at <= text.length; at++) {
    counts[at] = line;
    if (text[at] === "\n") line++;
  }
  return counts;
}

const examples = process.argv.slice(2).flatMap(examplesOf);
const { weights, joins } = learnWeights(examples, { kinds: SECTION_KINDS.length, least: LEAST_POSTINGS });
const lines = [...weights].flatMap(([clue, values]) => {
  const told = Array.from(values, (value, kind) => ({ kind, steps: Math.round(value * STEPS) })).filter(
    ({ steps }) => Math.abs(steps) >= LEAST_STEPS,
  );
  return told.length > 0
    ? [`${clue}\t${told.map(({ kind, steps }) => String.fromCharCode(FIRST_KIND + kind) + steps).join("")}`]
    : [];
});
const joinLines = joins.map((values) => Array.from(values, (value) => Math.round(value * STEPS)).join(" "));
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
writeFileSync(
  join(root, OUTPUT),
  `// Learned by \`npx tsx scripts/learn-sections.ts\` from ${examples.length} postings whose sections people marked. Do not edit.

/** Clues, each with how much it speaks for (or against) kinds of sections: letters for the kinds in their order, ${STEPS}ths. */
export const CLUE_LINES = ${JSON.stringify(lines.sort().join("\n"))};

/** How much speaks for a kind after another, a line for each way in which blocks join, in ${STEPS}ths. */
export const JOIN_LINES = ${JSON.stringify(joinLines.join("\n"))};
`,
);
console.log(`${examples.length} postings, ${lines.length} clues`);
