import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { applyEdits, lint, RULES, safeFixes, type Config, type LintResult } from "./core/index";
import { readArguments, UsageError, type Arguments } from "./cli/arguments";
import { ConfigReader } from "./cli/configs";
import { readDocuments, type CliDocument } from "./cli/documents";
import { checkToJson, inspectToJson } from "./reporters/json";
import { summarize, type CheckedFile } from "./reporters/reporter";
import { checkToText, inspectToText } from "./reporters/text";

/** The rounds in which safe fixes are taken at most; each round mends what the one before made room for. */
const FIX_ROUNDS = 5;

process.exitCode = main(process.argv.slice(2));

/** Runs a command line and answers its exit status: 0 fine, 1 findings, 2 wrong use. */
function main(argv: readonly string[]): number {
  try {
    const given = readArguments(argv, version());
    if (typeof given === "string") return print(given);
    if (given.command === "rules") return listRules(given);
    if (given.command === "lsp") {
      require(join(dirname(__filename), "server-node.js"));
      return 0;
    }
    if (given.files.length === 0) throw new UsageError("name a file, a folder or - for standard input; --help shows all options");
    const documents = readDocuments(given.files, given.stdinFilename);
    const configs = new ConfigReader(given);
    // Every configuration is read before anything is said, so that a bad one leaves nothing half done.
    const configured = documents.map((document) => ({ document, config: configs.for(document.path) }));
    if (given.command === "fix") return fixAll(configured, given);
    const files = configured.map(({ document, config }) => ({ ...document, result: lintOrWarn(document, config) }));
    return given.command === "inspect" ? inspect(files, given) : check(files, given);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`rolewright: ${error.message}\n`);
    return 2;
  }
}

function check(files: readonly CheckedFile[], given: Arguments): number {
  print(given.format === "json" ? `${checkToJson(files)}\n` : checkToText(files, { colors: usesColors(given), quiet: given.quiet }));
  const { errors, warnings } = summarize(files);
  return errors > 0 || warnings > given.maxWarnings ? 1 : 0;
}

function inspect(files: readonly CheckedFile[], given: Arguments): number {
  return print(given.format === "json" ? `${inspectToJson(files)}\n` : inspectToText(files, { colors: usesColors(given), quiet: false }));
}

/** Writes the safe fixes, or says what they would change. */
function fixAll(configured: readonly { document: CliDocument; config: Config }[], given: Arguments): number {
  for (const { document, config } of configured) {
    const fixed = fixedText(document.text, config);
    if (fixed === document.text) continue;
    if (!given.dryRun) writeFileSync(document.path, (document.hasByteOrderMark ? "\uFEFF" : "") + fixed);
    print(`${document.path}: ${given.dryRun ? "can be mended" : "mended"}\n`);
  }
  return 0;
}

function fixedText(text: string, config: Config): string {
  for (let round = 0; round < FIX_ROUNDS; round++) {
    const edits = safeFixes(lint(text, config).findings);
    if (edits.length === 0) break;
    text = applyEdits(text, edits);
  }
  return text;
}

/** Lints, and tells a defect of ours on the error stream: the findings that there are still count. */
function lintOrWarn(document: CliDocument, config: Config): LintResult {
  const result = lint(document.text, config);
  for (const { rule, error } of result.faults) {
    process.stderr.write(`rolewright: ${document.path}: the rule ${rule} failed (${error instanceof Error ? error.message : String(error)}); please report it\n`);
  }
  return result;
}

function listRules(given: Arguments): number {
  if (given.format === "text") return print(RULES.map((rule) => `${rule.id.padEnd(40)} ${rule.severity.padEnd(12)} ${rule.summary}\n`).join(""));
  const rules = RULES.map(({ id, severity, summary, why, sources, options, optionDescriptions }) => ({ id, severity, summary, why, sources, options, optionDescriptions }));
  return print(`${JSON.stringify({ version: 1, rules }, null, 2)}\n`);
}

function usesColors(given: Arguments): boolean {
  return given.colors ?? (process.stdout.isTTY && !process.env["NO_COLOR"]);
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

function version(): string {
  const manifest = JSON.parse(readFileSync(join(dirname(__filename), "../package.json"), "utf8")) as { version: string };
  return manifest.version;
}
