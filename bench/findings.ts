/**
 * What the engine, write-good and alex find in the same texts: how much, how long it takes, and a sample to be judged by reading.
 *
 *   npx tsx bench/findings.ts FOLDER …                    counts and times
 *   npx tsx bench/findings.ts --sample 100 --seed 1 FOLDER …   a hundred findings of each, the same with the same seed
 *   npx tsx bench/findings.ts --alex PATH FOLDER …        alex as well: PATH is the index.js of a copy that was installed elsewhere
 *                                                         (`npm install alex` in a folder of its own; it brings four hundred packages)
 */
import { pathToFileURL } from "node:url";
import writeGood from "write-good";
import { lint, parseConfig } from "../server/src/core/index";
import { readTexts, type BenchText } from "./texts";
import { table } from "./timing";

/** A finding of some checker, as far as a reader needs it to judge. */
interface Seen {
  readonly text: BenchText;
  readonly start: number;
  readonly end: number;
  readonly says: string;
}
type Check = (text: BenchText) => Seen[];

const { config } = parseConfig({}, "2026-11-22");

async function run(): Promise<void> {
  const { options, paths } = readArguments(process.argv.slice(2));
  const texts = readTexts(paths.length > 0 ? paths : ["examples"]);
  const checkers: [string, Check][] = [["rolewright", byRolewright], ["write-good", byWriteGood]]; // prettier-ignore
  const alex = options.get("alex");
  if (alex) checkers.push(["alex", await byAlex(alex)]);
  const results = checkers.map(([name, check]) => ({ name, ...timed(check, texts) }));
  console.log(table(["", "texts", "findings", "a text", "ms a text"], results.map(({ name, seen, time }) => [name, String(texts.length), String(seen.length), (seen.length / texts.length).toFixed(1), (time / texts.length).toFixed(2)]))); // prettier-ignore
  const size = Number(options.get("sample") ?? 0);
  for (const { name, seen } of results) {
    if (size > 0) console.log(`\n${name}\n`);
    for (const one of sampleOf(seen, size, Number(options.get("seed") ?? 1))) console.log(inContext(one));
  }
}

function byRolewright(text: BenchText): Seen[] {
  return lint(text.text, config).findings.map(({ rule, message, span }) => ({ text, ...span, says: `${rule}: ${message}` })); // prettier-ignore
}

function byWriteGood(text: BenchText): Seen[] {
  const found = writeGood(text.text, {}) as { index: number; offset: number; reason: string }[];
  return found.map(({ index, offset, reason }) => ({ text, start: index, end: index + offset, says: reason }));
}

async function byAlex(path: string): Promise<Check> {
  interface Message {
    readonly message: string;
    readonly position: { start: { offset: number }; end: { offset: number } };
  }
  const alex = (await import(pathToFileURL(path).href)) as { text(value: string): { messages: readonly Message[] } };
  return (text) =>
    alex.text(text.text).messages.map(({ message, position }) => ({ text, start: position.start.offset, end: position.end.offset, says: message })); // prettier-ignore
}

/** All findings, and the milliseconds of a second pass, when the code is warm. */
function timed(check: Check, texts: readonly BenchText[]): { seen: Seen[]; time: number } {
  const seen = texts.flatMap(check);
  const start = performance.now();
  for (const text of texts) check(text);
  return { seen, time: performance.now() - start };
}

/** Some of a list, drawn without return, in the order of the list. */
function sampleOf<T>(list: readonly T[], size: number, seed: number): T[] {
  const random = numbers(seed);
  return list
    .map((item, index) => ({ item, index, key: random() }))
    .sort((a, b) => a.key - b.key)
    .slice(0, size)
    .sort((a, b) => a.index - b.index)
    .map(({ item }) => item);
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function inContext({ text, start, end, says }: Seen): string {
  const words = `${text.text.slice(Math.max(0, start - 70), start)}⟦${text.text.slice(start, end)}⟧${text.text.slice(end, end + 70)}`;
  return `${text.name}: ${words.replace(/\s+/g, " ")}\n    ${says}`;
}

function readArguments(given: readonly string[]): { options: Map<string, string>; paths: string[] } {
  const options = new Map<string, string>();
  const paths: string[] = [];
  for (let index = 0; index < given.length; index++) {
    const name = /^--(sample|seed|alex)$/.exec(given[index]!)?.[1];
    if (name) options.set(name, given[++index] ?? "");
    else paths.push(given[index]!);
  }
  return { options, paths };
}

void run();
