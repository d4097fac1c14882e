import { parseArgs } from "node:util";
import { isDate, RULES, SEVERITIES, TEMPLATE_NAMES } from "../core/index";
import { didYouMean } from "./near-match";
import {
  COMMANDS,
  COMMANDS_OF,
  FORMATS,
  FORMATS_OF,
  OPTIONS,
  TARGETS,
  written,
  type Command,
  type Format,
  type OptionName,
  type Target,
} from "./options";

/** What the user asked for, checked. */
export interface Arguments {
  readonly command: Command;
  readonly files: readonly string[];
  readonly format: Format;
  /** A configuration file that takes the place of those found by folder. */
  readonly config: string | null;
  readonly searchConfig: boolean;
  readonly stdinFilename: string;
  /** Whether standard input holds a document a line. */
  readonly stdinNdjson: boolean;
  /** What the command line sets, laid over the configuration files. */
  readonly overrides: Readonly<Record<string, unknown>>;
  readonly maxWarnings: number;
  readonly quiet: boolean;
  /** Null: as the terminal is. */
  readonly colors: boolean | null;
  readonly dryRun: boolean;
  /** To what to convert. */
  readonly to: Target | null;
  /** The file to write; null for standard output. */
  readonly output: string | null;
  /** The draft with which a new posting begins; null for the blank one. */
  readonly template: string | null;
  /** The place for which a new posting is written: the first that is named. */
  readonly place: string | null;
}

/** The command line is wrong, or names what cannot be used; the message says how in one line. */
export class UsageError extends Error {}

/** Reads the command line; answers `help` or `version` where only that is asked for. Throws `UsageError`. */
export function readArguments(argv: readonly string[]): Arguments | "help" | "version" {
  const { values, positionals } = parse(argv);
  if (values.help) return "help";
  if (values.version) return "version";
  const named = COMMANDS.find((name) => name === positionals[0]);
  const command = named ?? COMMANDS[0];
  checkOptions(command, Object.keys(values) as OptionName[]);
  const given: Arguments = {
    command,
    files: named ? positionals.slice(1) : positionals,
    format: readFormat(command, values.format),
    config: values.config ?? null,
    searchConfig: !values["no-config"],
    stdinFilename: values["stdin-filename"] ?? "stdin",
    stdinNdjson: values["stdin-ndjson"] ?? false,
    overrides: overrides(values),
    maxWarnings: maxWarnings(values["max-warnings"]),
    quiet: values.quiet ?? false,
    colors: values["no-color"] ? false : (values.color ?? null),
    dryRun: values["dry-run"] ?? false,
    to: readTarget(values.to),
    output: values.output === "-" ? null : (values.output ?? null),
    template: readTemplate(values.template),
    place: values.jurisdiction?.[0] ?? null,
  };
  checkTogether(given, values.stdio ?? false);
  return given;
}

/** Refuses an option that means nothing to a command. */
function checkOptions(command: Command, names: readonly OptionName[]): void {
  for (const name of names) {
    const commands = COMMANDS_OF[name];
    if (commands && !commands.includes(command))
      throw new UsageError(`${written(name)} belongs to ${listed(commands.map(quoted))}, not to ${quoted(command)}`);
  }
}

/** Refuses what makes no sense together. */
function checkTogether(given: Arguments, stdio: boolean): void {
  const { command, files } = given;
  if (given.config !== null && !given.searchConfig) throw new UsageError("--config and --no-config exclude each other");
  if (command === "lsp" && !stdio) throw new UsageError("the language server is started as “rolewright lsp --stdio”");
  if (command === "lsp" || command === "rules" || command === "new") {
    if (files.length > 0)
      throw new UsageError(
        `“${command}” takes no files, so “${files[0]!}” means nothing to it${command === "new" ? "; -o FILE names the file to write" : ""}`,
      );
  } else if (given.stdinNdjson) checkLines(given);
  else if (command === "convert") checkConversion(given);
  else if (files.length === 0)
    throw new UsageError(
      `name a file${command === "fix" ? " or a folder" : ", a folder or - for standard input"}; --help shows all options`,
    );
  if (command === "fix" && files.includes("-")) throw new UsageError("“fix” writes into files, so it cannot take -");
}

function checkLines({ files, format }: Arguments): void {
  if (files.some((file) => file !== "-"))
    throw new UsageError("--stdin-ndjson reads standard input, so it takes - and no file");
  if (format !== "ndjson") throw new UsageError("--stdin-ndjson answers in lines, too: add --format ndjson");
}

function checkConversion({ files, to }: Arguments): void {
  if (files.length !== 1)
    throw new UsageError(`“convert” takes one file, not ${files.length === 0 ? "none" : files.length}`);
  if (to === null) throw new UsageError(`“convert” needs --to ${TARGETS.join("|")}`);
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const { message } = error as Error;
    const unknown = /^Unknown option '(-[^']*)'/.exec(message)?.[1];
    if (unknown !== undefined) {
      const known = Object.keys(OPTIONS).map((name) => `--${name}`);
      throw new UsageError(`there is no option ${unknown}${didYouMean(unknown, known)}`);
    }
    const name = /(?<![\w-])(--[\w-]{1,30})(?: <value>)?' argument (?:missing|is ambiguous)/.exec(message)?.[1];
    if (name !== undefined) throw new UsageError(`${name} needs a value`);
    const bare = /(?<![\w-])(--[\w-]{1,30})' does not take an argument/.exec(message)?.[1];
    throw new UsageError(bare === undefined ? message.split("\n")[0]! : `${bare} takes no value`);
  }
}

function readFormat(command: Command, given: string | undefined): Format {
  if (given === undefined) return "text";
  const formats = FORMATS_OF[command] ?? FORMATS;
  const format = formats.find((name) => name === given);
  if (format) return format;
  if (FORMATS.some((name) => name === given))
    throw new UsageError(`“${command}” prints ${listed(formats)}${formats.length > 1 ? "" : " only"}, not ${given}`);
  throw new UsageError(`--format takes ${listed(formats)}, not “${given}”${didYouMean(given, formats)}`);
}

function readTarget(given: string | undefined): Target | null {
  if (given === undefined) return null;
  const target = TARGETS.find((name) => name === given);
  if (!target) throw new UsageError(`--to takes ${listed(TARGETS)}, not “${given}”`);
  return target;
}

function readTemplate(given: string | undefined): string | null {
  const names = TEMPLATE_NAMES.map(({ name }) => name);
  if (given !== undefined && !names.includes(given))
    throw new UsageError(`--template takes ${listed(names)}, not “${given}”`);
  return given ?? null;
}

/** The settings that stand on the command line. */
function overrides(values: {
  readonly today?: string | undefined;
  readonly jurisdiction?: readonly string[] | undefined;
  readonly rule?: readonly string[] | undefined;
}): Record<string, unknown> {
  const { today, jurisdiction: jurisdictions, rule: rules } = values;
  if (today !== undefined && !isDate(today)) throw new UsageError(`--today takes a day as YYYY-MM-DD, not “${today}”`);
  return {
    ...(today !== undefined && { today }),
    ...(jurisdictions && { jurisdictions }),
    ...(rules && { rules: Object.fromEntries(rules.map(readRule)) }),
  };
}

function readRule(given: string): [string, { severity: string }] {
  const [id = "", ...rest] = given.split("=");
  const severity = rest.join("=");
  if (!["off", ...SEVERITIES].includes(severity)) {
    throw new UsageError(`--rule takes ID=off|hint|information|warning|error, not “${given}”`);
  }
  const ids = RULES.map((rule) => rule.id);
  if (!ids.includes(id))
    throw new UsageError(`--rule: there is no rule “${id}”${didYouMean(id, ids) || "; “rolewright rules” lists them"}`);
  return [id, { severity }];
}

function maxWarnings(given: string | undefined): number {
  if (given === undefined) return Infinity;
  if (!/^\d+$/.test(given)) throw new UsageError(`--max-warnings takes a whole number, not “${given}”`);
  return Number(given);
}

function quoted(name: string): string {
  return `“${name}”`;
}

/** Names as a person lists them: a, b or c. */
function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)!}`;
}
