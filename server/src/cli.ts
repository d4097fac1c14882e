import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { readArguments, UsageError, type Arguments } from "./cli/arguments";
import { ConfigReader } from "./cli/configs";
import { readDocuments, type CliDocument } from "./cli/documents";
import { fixText, unifiedDiff } from "./cli/fix";
import { HELP } from "./cli/help";
import { print, say, usesColors, watchOutput } from "./cli/output";
import { writeTextFile } from "./cli/text-file";
import { lint, RULES, type Config, type Finding, type LintResult } from "./core/index";
import { checkToJson, inspectToJson, rulesToJson } from "./reporters/json";
import { inspectToText } from "./reporters/inspect-text";
import { summarize } from "./reporters/reporter";
import { checkToText, rulesToText } from "./reporters/text";
import { compilePatternsAtOnce } from "./pattern-compiler";

/** A document with all that bears on it. */
interface Job {
  readonly document: CliDocument;
  readonly config: Config;
}

compilePatternsAtOnce();
watchOutput();
main(process.argv.slice(2)).then(
  // The process is left to end by itself, so that all that was printed reaches a slow reader.
  (status) => (process.exitCode ??= status),
  (error: unknown) => {
    say(`this is a defect of Rolewright; please report it\n${error instanceof Error ? error.stack : String(error)}`);
    process.exitCode = 2;
  },
);

/** Runs a command line and answers its exit status: 0 fine, 1 findings, 2 wrong use. */
async function main(argv: readonly string[]): Promise<number> {
  try {
    const given = readArguments(argv);
    if (given === "help") return print(HELP);
    if (given === "version") return print(`${version()}\n`);
    if (given.command === "rules") return print(given.format === "json" ? rulesToJson(RULES) : rulesToText(RULES));
    if (given.command === "lsp") return await startServer();
    return run(given, await readJobs(given));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    say(error.message);
    return 2;
  }
}

/** Reads every document and every configuration before anything is said, so that a bad one leaves nothing half done. */
async function readJobs(given: Arguments): Promise<Job[]> {
  const { documents, notes } = await readDocuments(given.files, given.stdinFilename);
  const configs = new ConfigReader(given);
  const jobs: Job[] = [];
  for (const document of documents) jobs.push({ document, config: await configs.for(document.path) });
  notes.forEach(say);
  return jobs;
}

function run(given: Arguments, jobs: readonly Job[]): number {
  if (given.command === "fix") return fix(given, jobs);
  return given.command === "inspect" ? inspect(given, jobs) : check(given, jobs);
}

function check(given: Arguments, jobs: readonly Job[]): number {
  const isShown = ({ severity }: Finding) => !given.quiet || severity === "error" || severity === "warning";
  const files = jobs.map((job) => {
    const { findings, score, jurisdictions } = lintOrSay(job);
    const places = jurisdictions.map(({ jurisdiction: { id, name } }) => ({ id, name }));
    const { path, text } = job.document;
    return { path, text, score, jurisdictions: places, findings: findings.filter(isShown) };
  });
  print(given.format === "json" ? checkToJson(files) : checkToText(files, usesColors(given.colors)));
  const { errors, warnings } = summarize(files);
  return errors > 0 || warnings > given.maxWarnings ? 1 : 0;
}

function inspect(given: Arguments, jobs: readonly Job[]): number {
  const files = jobs.map((job) => ({ path: job.document.path, posting: lintOrSay(job).posting }));
  return print(given.format === "json" ? inspectToJson(files) : inspectToText(files, usesColors(given.colors)));
}

/** Writes the safe fixes, or prints what they would change. */
function fix(given: Arguments, jobs: readonly Job[]): number {
  let written = 0;
  for (const { document, config } of jobs) {
    const { path, text } = document;
    const fixed = fixText(text, config);
    if (fixed.text === text) continue;
    written++;
    if (given.dryRun) print(unifiedDiff(path, text, fixed.text));
    else writeTextFile(path, document, fixed.text);
    if (!given.dryRun && !given.quiet)
      print(`${path}: ${fixed.edits === 1 ? "1 place" : `${fixed.edits} places`} mended\n`);
  }
  if (written === 0 && !given.dryRun && !given.quiet) print("Nothing that is safe to mend unasked.\n");
  return 0;
}

/** Lints, and tells a defect of ours on the error stream: the findings that there are still count. */
function lintOrSay({ document, config }: Job): LintResult {
  const result = lint(document.text, config);
  for (const { rule, error } of result.faults) {
    say(
      `${document.path}: the rule ${rule} failed (${error instanceof Error ? error.message : String(error)}); please report it`,
    );
  }
  return result;
}

/** The server reads from standard input for as long as its client lives. */
async function startServer(): Promise<number> {
  await import(pathToFileURL(join(dirname(__filename), "server-node.js")).href);
  return 0;
}

function version(): string {
  const manifest = JSON.parse(readFileSync(join(dirname(__filename), "../package.json"), "utf8")) as {
    version: string;
  };
  return manifest.version;
}
