import { readFileSync } from "node:fs";
import { parse, printParseErrorCode, type ParseError } from "jsonc-parser";
import { mergeConfigValues, parseConfig, type Config } from "../core/index";
import { UsageError, type Arguments } from "./arguments";

/** Finds the configuration of each document: the files that apply to it, under what the command line says. */
export class ConfigReader {
  private readonly known = new Map<string, Config>();

  constructor(private readonly given: Arguments) {}

  /** The configuration of a document. Throws `UsageError` for a bad one. */
  for(_path: string): Config {
    const key = this.given.config ?? "";
    const known = this.known.get(key);
    if (known) return known;
    const { config, problems } = parseConfig(mergeConfigValues(this.given.config ? readConfigFile(this.given.config) : {}, this.given.overrides), today());
    const [first] = problems;
    if (first) throw new UsageError(`${first.path}: ${first.message}`);
    this.known.set(key, config);
    return config;
  }
}

function readConfigFile(path: string): unknown {
  const errors: ParseError[] = [];
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    throw new UsageError(`${path}: cannot be read`);
  }
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  if (errors[0]) throw new UsageError(`${path}: ${printParseErrorCode(errors[0].error)} at character ${errors[0].offset + 1}`);
  return value;
}

/** The day where the user is. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
}
