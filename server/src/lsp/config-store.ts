import {
  CONFIG_FILE_NAME,
  configFileUris,
  placeKey,
  readConfigFiles,
  resolveConfig,
  type ConfigFile,
  type LayerProblem,
} from "../config-files";
import type { Config } from "../core/index";
import type { Host } from "./host";

/** The configuration that holds for a document, and where it comes from. */
export interface DocumentConfig {
  /** The same object as long as nothing changed: the engine's cache lives by it. */
  readonly config: Config;
  /** In force, nearest first. */
  readonly files: readonly ConfigFile[];
  /** Where a first configuration file would best be written; null for a document that has no place on a disk. */
  readonly home: string | null;
  readonly settings: unknown;
  readonly problems: readonly LayerProblem[];
  /** The day for which it was made. */
  readonly today: string;
}

/** What the store needs of the session. */
export interface ConfigSources {
  readonly host: Host;
  /** The editor's settings for a document. */
  settingsFor(uri: string): Promise<unknown>;
  /** The URIs of the workspace's folders. */
  folders(): readonly string[];
  /** Has the client tell when files change that a configuration names. */
  follow(uris: readonly string[]): void;
  /** Tells the user's log of a problem. */
  warn(message: string): void;
}

/** Knows the configuration of each open document. */
export class ConfigStore {
  private readonly loading = new Map<string, Promise<DocumentConfig>>();
  private readonly last = new Map<string, DocumentConfig>();
  private readonly told = new Set<string>();

  constructor(private readonly sources: ConfigSources) {}

  /** The configuration of a document on the present day. */
  async of(uri: string): Promise<DocumentConfig> {
    let pending = this.loading.get(uri);
    if (!pending) {
      pending = this.load(uri);
      this.loading.set(uri, pending);
      pending.catch(() => this.loading.delete(uri));
    }
    const loaded = await pending;
    const newer = this.loading.get(uri);
    if (newer && newer !== pending) return this.of(uri);
    const current = this.keep(uri, loaded);
    if (current !== loaded && newer) this.loading.set(uri, Promise.resolve(current));
    return current;
  }

  /** Lets go of a document that was closed. */
  forget(uri: string): void {
    this.loading.delete(uri);
    this.last.delete(uri);
  }

  /** Reads everything again when next asked. What turns out unchanged keeps its identity. */
  invalidate(): void {
    this.loading.clear();
    this.told.clear();
  }

  private async load(uri: string): Promise<DocumentConfig> {
    const { host, settingsFor, folders, follow } = this.sources;
    const today = host.today();
    const { uris, home } = configUrisFor(uri, folders());
    const [settings, files] = await Promise.all([settingsFor(uri), readConfigFiles(uris, host.readText)]);
    follow(files.flatMap(({ texts }) => [...texts.values()].map((text) => text.uri)));
    return { ...resolveConfig(settings, files, today), files, home, settings, today };
  }

  /** Holds on to the former object where it says the same, and follows the calendar. */
  private keep(uri: string, loaded: DocumentConfig): DocumentConfig {
    const today = this.sources.host.today();
    const last = this.last.get(uri);
    if (last && (last === loaded || sameSources(last, loaded)) && last.today === today) return last;
    const current =
      loaded.today === today ? loaded : { ...loaded, ...resolveConfig(loaded.settings, loaded.files, today), today };
    this.last.set(uri, current);
    for (const problem of current.problems) this.tell(problem);
    return current;
  }

  private tell(problem: LayerProblem): void {
    const message = problemMessage(problem);
    if (this.told.has(message)) return;
    this.told.add(message);
    this.sources.warn(message);
  }
}

/**
 * Where the configuration files of a document may stand, and where a first one belongs: into the workspace's folder, where a team shares it.
 * A document without a place of its own has that of the first workspace folder.
 */
function configUrisFor(uri: string, folders: readonly string[]): { uris: string[]; home: string | null } {
  const key = placeKey(uri);
  const root = folders
    .filter((folder) => key.startsWith(`${placeKey(folder)}/`))
    .sort((a, b) => b.length - a.length)[0];
  // Not every folder has two slashes in its address: that of an editor in the browser may be `tmp:/`.
  if (root === undefined && !/^(?!untitled:)[a-z][a-z0-9+.-]*:\/\//i.test(uri)) {
    const [first] = folders;
    const uris = first === undefined ? [] : [`${first.replace(/\/$/, "")}/${CONFIG_FILE_NAME}`];
    return { uris, home: uris[0] ?? null };
  }
  const uris = configFileUris(uri.slice(0, uri.lastIndexOf("/")), root ?? null);
  return { uris, home: (root === undefined ? uris[0] : uris.at(-1)) ?? null };
}

function sameSources(a: DocumentConfig, b: DocumentConfig): boolean {
  const shown = ({ settings, files, problems }: DocumentConfig) =>
    JSON.stringify([settings, files.map(({ uri, value }) => [uri, value]), problems]);
  return shown(a) === shown(b);
}

/** One line for the log: where, what is wrong. */
function problemMessage({ file, line, path, message }: LayerProblem): string {
  const place = file === null ? "Settings" : `${file}${line === null ? "" : `, line ${line}`}`;
  return `${place}: ${path ? `${path}: ` : ""}${message}`;
}
