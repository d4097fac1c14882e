/** What the command line can be asked to do; the first where nothing is named. */
export const COMMANDS = ["check", "inspect", "fix", "convert", "new", "rules", "lsp"] as const;
export type Command = (typeof COMMANDS)[number];

/** How findings and facts are printed; not every command knows all of them. */
export const FORMATS = ["text", "json", "ndjson", "sarif", "github", "junit"] as const;
export type Format = (typeof FORMATS)[number];

/** The formats of each command that prints in several, or in text only. */
export const FORMATS_OF: Readonly<Partial<Record<Command, readonly Format[]>>> = {
  check: FORMATS,
  inspect: ["text", "json", "ndjson"],
  fix: ["text"],
  rules: ["text", "json"],
};

/** The formats to which a posting can be converted. */
export const TARGETS = ["md", "html", "docx", "jsonld"] as const;
export type Target = (typeof TARGETS)[number];

/** Every option as `parseArgs` takes it. */
export const OPTIONS = {
  format: { type: "string" },
  config: { type: "string" },
  "no-config": { type: "boolean" },
  "stdin-filename": { type: "string" },
  "stdin-ndjson": { type: "boolean" },
  jurisdiction: { type: "string", multiple: true },
  today: { type: "string" },
  rule: { type: "string", multiple: true },
  "max-warnings": { type: "string" },
  "dry-run": { type: "boolean" },
  to: { type: "string" },
  output: { type: "string", short: "o" },
  template: { type: "string" },
  quiet: { type: "boolean" },
  color: { type: "boolean" },
  "no-color": { type: "boolean" },
  stdio: { type: "boolean" },
  // Editors add the number of their process when they start a language server.
  clientProcessId: { type: "string" },
  version: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

export type OptionName = keyof typeof OPTIONS;

/** The commands that read a configuration. */
const CONFIGURED: readonly Command[] = ["check", "inspect", "fix", "convert", "new"];

/** The commands that know an option; an option that is not here means something to all of them. */
export const COMMANDS_OF: Readonly<Partial<Record<OptionName, readonly Command[]>>> = {
  format: ["check", "inspect", "fix", "rules"],
  config: CONFIGURED,
  "no-config": CONFIGURED,
  "stdin-filename": ["check", "inspect", "convert"],
  "stdin-ndjson": ["check", "inspect"],
  jurisdiction: CONFIGURED,
  today: CONFIGURED,
  rule: CONFIGURED,
  "max-warnings": ["check"],
  "dry-run": ["fix"],
  to: ["convert"],
  output: ["convert", "new"],
  template: ["new"],
  stdio: ["lsp"],
  clientProcessId: ["lsp"],
};

/** An option as it is written. */
export function written(name: OptionName): string {
  return name === "output" ? "-o" : `--${name}`;
}
