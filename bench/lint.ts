/**
 * How long the engine takes, beside write-good alone and beside markdown-it alone on the same text.
 *
 *   npm run bench                     the examples, and a text of 1 MB made of them
 *   npm run bench -- FILE FOLDER …    these texts as well
 *   npm run bench -- --parts FILE …   also where the time goes: each reader and each rule
 *   npm run bench -- --growth         only what takes more than three times as long for twice the text, on texts made to be slow
 */
import MarkdownIt from "markdown-it";
import writeGood from "write-good";
import { parseBlocks } from "../server/src/core/blocks/parse-blocks";
import {
  applyEdits,
  forgetTexts,
  lint,
  lintAfter,
  parseConfig,
  type LintResult,
  type Posting,
} from "../server/src/core/index";
import { buildOutline } from "../server/src/core/posting/build-outline";
import { buildPosting } from "../server/src/core/posting/build-posting";
import { compilePatternsAtOnce } from "../server/src/pattern-compiler";
import { fastGrowth } from "./growth";
import { timesOfParts } from "./parts";
import { longText, readTexts, type BenchText } from "./texts";
import { medianTime, table } from "./timing";

// As the server and the command line do.
compilePatternsAtOnce();
const { config } = parseConfig({}, "2026-11-22");
const markdown = new MarkdownIt({ html: true, linkify: false });
const HEAD = [
  "text",
  "words",
  "write-good",
  "markdown-it",
  "lint",
  "",
  "after an edit",
  "",
  "reading",
  "",
  "",
  "typing",
  "",
  "",
];

if (process.argv.includes("--growth")) {
  const grown = fastGrowth(config);
  console.log(grown ?? "Nothing takes more than three times as long for twice the text.");
  process.exitCode = grown === null ? 0 : 1;
} else {
  const texts = readTexts(["examples", ...process.argv.slice(2).filter((argument) => !argument.startsWith("--"))]);
  const all = [...texts, longText(texts)];
  console.log(
    "Median milliseconds, warm; × is the ratio to write-good with its own checks, ×md to markdown-it.\n" +
      "lint and reading: of a text of which nothing is known; after an edit and typing: the same with another letter in its middle.\n",
  );
  console.log(table(HEAD, all.map(rowFor)));
  for (const { name, text } of process.argv.includes("--parts") ? [texts.at(-1)!, all.at(-1)!] : [])
    console.log(`\n${name}\n${timesOfParts(text, config)}`);
}

function rowFor({ name, text }: BenchText): string[] {
  const reference = referenceTime(text);
  const rendered = medianTime(() => markdown.render(text));
  const whole = medianTime(() => lint(text, config), { before: forgetTexts });
  const edited = timeAfterEdit(text);
  const reading = medianTime(() => read(text), { before: forgetTexts });
  const typing = medianTime((run) => read(typedInto(text, run)));
  const figures = (time: number) => [milliseconds(time), reference === null ? "" : `${(time / reference).toFixed(2)}×`];
  const ofRendering = (time: number) => `${(time / rendered).toFixed(2)}×md`;
  return [
    name.slice(0, 32),
    String(text.split(/\s+/).length),
    reference === null ? "–" : milliseconds(reference),
    milliseconds(rendered),
    ...figures(whole),
    ...figures(edited),
    ...figures(reading),
    ofRendering(reading),
    ...figures(typing),
    ofRendering(typing),
  ];
}

function read(text: string): Posting {
  return buildPosting(buildOutline(text, parseBlocks(text)));
}

/** The time of write-good; null for a text that is too much for it, since two of its checks take quadratic time. */
function referenceTime(text: string): number | null {
  return text.length > 100_000 ? null : medianTime(() => writeGood(text, {}));
}

/** The time after an edit in the middle, as while typing: each run goes on from the one before. */
function timeAfterEdit(text: string): number {
  let result: LintResult = lint(text, config);
  return medianTime((run) => (result = lintAfter(result, typedInto(text, run), config)));
}

/** A text with a word in its middle that no other run writes there. */
function typedInto(text: string, run: number): string {
  const middle = text.indexOf(" ", text.length >> 1);
  const word = run.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 26)));
  return applyEdits(text, [{ start: middle, end: middle, text: ` ${word}` }]);
}

function milliseconds(time: number): string {
  return time.toFixed(time < 10 ? 2 : 0);
}
