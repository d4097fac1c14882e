import { parseArgs } from "node:util";
import { isDate, RULES, SEVERITIES } from "../core/index";
import { didYouMean } from "./near-match";

export const COMMANDS = ["check", "inspect", "fix", "rules", "lsp"] as const;
export type Command = (typeof COMMANDS)[number];

const FORMATS = ["text", "json"] as const;
export type Format = (typeof FORMATS)[number];

/** Formats and commands that are laid down for other programs and not there yet. */
const FORMATS_TO_COME = ["ndjson", "sarif", "github", "junit"];
const COMMANDS_TO_COME = ["convert", "new"];

/** What the user asked for, checked. */
export interface Arguments {
  readonly command: Command;
  readonly files: readonly string[];
  readonly format: Format;
  /** A configuration file that takes the place of those found by folder. */
  readonly config: string | null;
  readonly searchConfig: boolean;
  readonly stdinFilename: string;
  /** What the command line sets, laid over the configuration files. */
  readonly overrides: Readonly<Record<string, unknown>>;
  readonly maxWarnings: number;
  readonly quiet: boolean;
  /** Null: as the terminal is. */
  readonly colors: boolean | null;
  readonly dryRun: boolean;
}

/** The command line is wrong, or names what cannot be used; the message says how in one line. */
export class UsageError extends Error {}

const OPTIONS = {
  format: { type: "string", default: "text" },
  config: { type: "string" },
  "no-config": { type: "boolean", default: false },
  "stdin-filename": { type: "string", default: "stdin" },
  jurisdiction: { type: "string", multiple: true, default: [] as string[] },
  today: { type: "string" },
  rule: { type: "string", multiple: true, default: [] as string[] },
  "max-warnings": { type: "string" },
  quiet: { type: "boolean", default: false },
  color: { type: "boolean" },
  "no-color": { type: "boolean" },
  "dry-run": { type: "boolean", default: false },
  stdio: { type: "boolean", default: false },
  // Editors add the number of their process when they start a language server.
  clientProcessId: { type: "string" },
  version: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** Reads the command line; answers `help` or `version` where only that is asked for. Throws `UsageError`. */
export function readArguments(argv: readonly string[]): Arguments | "help" | "version" {
  const { values, positionals } = parse(argv);
  if (values.help) return "help";
  if (values.version) return "version";
  const named = COMMANDS.find((name) => name === positionals[0]);
  if (!named && COMMANDS_TO_COME.includes(positionals[0] ?? "")) {
    throw new UsageError(`the command “${positionals[0]!}” is not there yet; the commands are ${COMMANDS.join(", ")}`);
  }
  const given: Arguments = {
    command: named ?? "check",
    files: named ? positionals.slice(1) : positionals,
    format: readFormat(values.format),
    config: values.config ?? null,
    searchConfig: !values["no-config"],
    stdinFilename: values["stdin-filename"],
    overrides: overrides(values.today, values.jurisdiction, values.rule),
    maxWarnings: maxWarnings(values["max-warnings"]),
    quiet: values.quiet,
    colors: values["no-color"] ? false : (values.color ?? null),
    dryRun: values["dry-run"],
  };
  checkTogether(given, values.stdio);
  return given;
}

/** Refuses what makes no sense together. */
function checkTogether(given: Arguments, stdio: boolean): void {
  const { command, files } = given;
  if (given.config !== null && !given.searchConfig) throw new UsageError("--config and --no-config exclude each other");
  if (command === "lsp" && !stdio) throw new UsageError("the language server is started as “rolewright lsp --stdio”");
  if ((command === "lsp" || command === "rules") && files.length > 0) {
    throw new UsageError(`“${command}” takes no files, so “${files[0]!}” means nothing to it`);
  }
  if (command === "fix" && files.includes("-")) throw new UsageError("“fix” writes into files, so it cannot take -");
  if (command === "fix" && given.format !== "text") throw new UsageError("“fix” prints text only");
  if (command !== "fix" && given.dryRun) throw new UsageError("--dry-run belongs to “fix”");
  if (command !== "lsp" && command !== "rules" && files.length === 0) {
    throw new UsageError("name a file, a folder or - for standard input; --help shows all options");
  }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const unknown = /^Unknown option '(-[^']*)'/.exec((error as Error).message)?.[1];
    if (unknown === undefined) throw new UsageError((error as Error).message.split("\n")[0]!);
    const known = Object.keys(OPTIONS).map((name) => `--${name}`);
    throw new UsageError(`there is no option ${unknown}${didYouMean(unknown, known)}`);
  }
}

function readFormat(given: string): Format {
  const format = FORMATS.find((name) => name === given);
  if (format) return format;
  const isToCome = FORMATS_TO_COME.includes(given);
  throw new UsageError(
    `--format takes ${FORMATS.join(" or ")}, not “${given}”${isToCome ? ", which is not there yet" : ""}`,
  );
}

function overrides(
  today: string | undefined,
  jurisdictions: readonly string[],
  rules: readonly string[],
): Record<string, unknown> {
  if (today !== undefined && !isDate(today)) throw new UsageError(`--today takes a day as YYYY-MM-DD, not “${today}”`);
  return {
    ...(today === undefined ? {} : { today }),
    ...(jurisdictions.length === 0 ? {} : { jurisdictions }),
    ...(rules.length === 0 ? {} : { rules: Object.fromEntries(rules.map(readRule)) }),
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
