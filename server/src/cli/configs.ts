import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  configFileUris,
  readConfigFile,
  readConfigFiles,
  resolveConfig,
  type ConfigFile,
  type LayerProblem,
} from "../config-files";
import type { Config } from "../core/index";
import { UsageError, type Arguments } from "./arguments";
import { reasonOf } from "./text-file";

/** Stands for the command line among the layers of a configuration. */
const COMMAND_LINE = "command line";

/** Finds the configuration of each document: what the files that apply to it say, under what the command line says. */
export class ConfigReader {
  private readonly byFolder = new Map<string, Promise<Config>>();
  private readonly texts = new Map<string, Promise<string | null>>();
  private readonly commandLine: ConfigFile;

  constructor(private readonly given: Pick<Arguments, "config" | "searchConfig" | "overrides">) {
    this.commandLine = {
      uri: COMMAND_LINE,
      value: given.overrides,
      lineOf: () => null,
      texts: new Map(),
      problems: [],
    };
  }

  /** The configuration of a document. Rejects with `UsageError` for a bad one. */
  for(path: string): Promise<Config> {
    const folder = dirname(resolve(path));
    let config = this.byFolder.get(folder);
    if (!config) this.byFolder.set(folder, (config = this.load(folder)));
    return config;
  }

  private async load(folder: string): Promise<Config> {
    const files = await this.filesFor(folder);
    const { config, problems } = resolveConfig({}, [this.commandLine, ...files], today());
    const [first, ...others] = problems;
    if (first) throw new UsageError(lineFor(first) + (others.length > 0 ? ` (and ${others.length} more)` : ""));
    return config;
  }

  private async filesFor(folder: string): Promise<ConfigFile[]> {
    if (!this.given.searchConfig) return [];
    if (this.given.config === null)
      return readConfigFiles(configFileUris(toUri(folder), rootAbove(folder)), (uri) => this.read(uri));
    const file = await readConfigFile(toUri(resolve(this.given.config)), (uri) => this.read(uri));
    if (!file) throw new UsageError(`${this.given.config}: there is no such configuration file`);
    return [file];
  }

  private read(uri: string): Promise<string | null> {
    let text = this.texts.get(uri);
    if (!text) this.texts.set(uri, (text = readText(uri)));
    return text;
  }
}

async function readText(uri: string): Promise<string | null> {
  try {
    return await readFile(fileURLToPath(uri), "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw new Error(reasonOf(error), { cause: error });
  }
}

/** The nearest folder that holds a repository, as a URI; null if there is none. */
function rootAbove(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return toUri(at);
    if (dirname(at) === at) return null;
  }
}

function toUri(path: string): string {
  return pathToFileURL(path).href;
}

/** Which file, where in it, and what is wrong. */
function lineFor({ file, line, path, message }: LayerProblem): string {
  // Days and rules of the command line have been checked before; a place is known to the engine only.
  if (file === null || file === COMMAND_LINE) return `--jurisdiction: ${message}`;
  const parts = [path, message].filter(Boolean).join(": ");
  return `${nearPath(fileURLToPath(file))}${line === null ? "" : `:${line}`}: ${parts}`;
}

/** A path as seen from here, where that is shorter. */
function nearPath(path: string): string {
  const near = relative(process.cwd(), path);
  return near && near.length < path.length ? near : path;
}

/** The day where the user is. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
}
