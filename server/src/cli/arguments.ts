import { parseArgs } from "node:util";
import { isDate, SEVERITIES } from "../core/index";

export const COMMANDS = ["check", "inspect", "fix", "rules", "lsp"] as const;
export type Command = (typeof COMMANDS)[number];

/** What the user asked for, checked. */
export interface Arguments {
  readonly command: Command;
  readonly files: readonly string[];
  readonly format: "text" | "json";
  /** A configuration file that takes the place of those found by folder. */
  readonly config: string | null;
  readonly searchConfig: boolean;
  readonly stdinFilename: string;
  /** What the command line sets, laid over the configuration files. */
  readonly overrides: Readonly<Record<string, unknown>>;
  readonly maxWarnings: number;
  readonly quiet: boolean;
  readonly colors: boolean | null;
  readonly dryRun: boolean;
}

/** The command line is wrong; the message says how. */
export class UsageError extends Error {}

export const HELP = `Rolewright proof-reads job descriptions.

Usage
  rolewright check   [FILE|DIR|GLOB|-]…   findings (the default command)
  rolewright inspect [FILE|DIR|GLOB|-]…   the facts read from each posting
  rolewright fix     [FILE|DIR|GLOB]…     write the safe fixes; --dry-run shows them
  rolewright rules                        every rule
  rolewright lsp --stdio                  the language server, for any editor

Options
  --format text|json        how to print (text)
  --config FILE             this configuration and no other
  --no-config               no configuration file
  --stdin-filename NAME     the name of what is read from -
  --jurisdiction ID         a place whose law applies, such as us-ca; may be given again
  --today YYYY-MM-DD        the day by which to judge
  --rule ID=SEVERITY        off, hint, information, warning or error; may be given again
  --max-warnings N          more warnings than N count as a failure
  --quiet                   errors and warnings only
  --color, --no-color       colours or none
  --version, --help

Status: 0 no error found, 1 errors found, 2 wrong use or a file that cannot be read.
`;

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
  stdio: { type: "boolean" },
  version: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** Reads the command line; answers a text to print for `--help` and `--version`. Throws `UsageError`. */
export function readArguments(argv: readonly string[], version: string): Arguments | string {
  const { values, positionals } = parse(argv);
  if (values.help) return HELP;
  if (values.version) return `${version}\n`;
  const named = COMMANDS.find((name) => name === positionals[0]);
  if (values.format !== "text" && values.format !== "json") throw new UsageError(`--format takes text or json, not “${values.format}”`);
  if (values.today !== undefined && !isDate(values.today)) throw new UsageError(`--today takes a day as YYYY-MM-DD, not “${values.today}”`);
  return {
    command: named ?? "check",
    files: named ? positionals.slice(1) : positionals,
    format: values.format,
    config: values.config ?? null,
    searchConfig: !values["no-config"],
    stdinFilename: values["stdin-filename"],
    overrides: overrides(values.today, values.jurisdiction, values.rule),
    maxWarnings: maxWarnings(values["max-warnings"]),
    quiet: values.quiet,
    colors: values["no-color"] ? false : (values.color ?? null),
    dryRun: values["dry-run"],
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message.split("\n")[0]!.replace(/\. To specify.*$/, ""));
  }
}

function overrides(today: string | undefined, jurisdictions: readonly string[], rules: readonly string[]): Record<string, unknown> {
  return {
    ...(today === undefined ? {} : { today }),
    ...(jurisdictions.length === 0 ? {} : { jurisdictions }),
    ...(rules.length === 0 ? {} : { rules: Object.fromEntries(rules.map(readRule)) }),
  };
}

function readRule(given: string): [string, string] {
  const [id = "", severity = ""] = given.split("=");
  if (!["off", ...SEVERITIES].includes(severity)) throw new UsageError(`--rule takes ID=off|hint|information|warning|error, not “${given}”`);
  return [id, severity];
}

function maxWarnings(given: string | undefined): number {
  if (given === undefined) return Infinity;
  if (!/^\d+$/.test(given)) throw new UsageError(`--max-warnings takes a whole number, not “${given}”`);
  return Number(given);
}
