import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from "jsonc-parser";
import { inOneForm, withNamedTexts, type NamedText } from "./config-files-texts";
import {
  CONFIG_KEYS,
  mergeConfigValues,
  parseConfig,
  positionAt,
  splitLines,
  type Config,
  type ConfigProblem,
} from "./core/index";

/** The name of the file that holds the configuration of a folder and of all below it. */
export const CONFIG_FILE_NAME = ".rolewright.json";

/** Something wrong in one layer of the configuration. */
export interface LayerProblem {
  /** The file's URI; null for the editor's settings. */
  readonly file: string | null;
  /** From 1; null where there is no line to name. */
  readonly line: number | null;
  /** Where, such as `rules["pay/wide-range"]`; empty where the file as a whole is meant. */
  readonly path: string;
  /** What was expected and what was found. */
  readonly message: string;
}

/** A configuration file as it was read. */
export interface ConfigFile {
  readonly uri: string;
  /** What it holds; undefined if nothing of it can be used. */
  readonly value: Readonly<Record<string, unknown>> | undefined;
  /** Where in its text a place of the configuration stands, from 1; null if it stands nowhere. */
  lineOf(path: string): number | null;
  /** The files that it names, by the place where their texts stand in its value. */
  readonly texts: ReadonlyMap<string, NamedText>;
  /** Faults of its notation and of the files that it names; those of its contents are found by `resolveConfig`. */
  readonly problems: readonly LayerProblem[];
}

/** Reads the text of a file: null if there is none. It rejects if there is one that cannot be read. */
export type ReadText = (uri: string) => Promise<string | null>;

/** Where configuration files may stand for documents in a folder, nearest first; `root` is the last folder that is looked into. */
export function configFileUris(folder: string, root: string | null): string[] {
  const match = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?)(?![^/?#])([^?#]*)/i.exec(folder);
  if (!match) return [];
  const uris: string[] = [];
  for (let path = match[2]!.replace(/\/$/, ""); ; path = path.slice(0, path.lastIndexOf("/"))) {
    uris.push(`${match[1]!}${path}/${CONFIG_FILE_NAME}`);
    if (path === "" || (root !== null && isSamePlace(match[1]! + path, root))) return uris;
  }
}

/** The files among `uris` that exist, nearest first, up to one that says `"root": true`. */
export async function readConfigFiles(uris: readonly string[], read: ReadText): Promise<ConfigFile[]> {
  const found = await Promise.all(uris.map((uri) => readConfigFile(uri, read)));
  return filesInForce(found.filter((file) => file !== undefined));
}

/** Of files in the order nearest first, those up to the first that says `"root": true`. */
export function filesInForce(files: readonly ConfigFile[]): ConfigFile[] {
  const root = files.findIndex((file) => file.value?.["root"] === true);
  return root < 0 ? [...files] : files.slice(0, root + 1);
}

/** Reads one configuration file; undefined if there is none. A file that cannot be read is a problem, not an exception. */
export async function readConfigFile(uri: string, read: ReadText): Promise<ConfigFile | undefined> {
  try {
    const text = await read(uri);
    return text === null ? undefined : await withNamedTexts(parseConfigFile(uri, text), read);
  } catch (error) {
    return unusable(uri, `cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Reads the text of a configuration file: JSON with comments and trailing commas. Of a faulty text the sound part is used. */
export function parseConfigFile(uri: string, text: string): ConfigFile {
  const json = text.replace(/^\uFEFF/, "");
  const errors: ParseError[] = [];
  let tree: Node | undefined;
  let value: unknown;
  try {
    tree = parseTree(json, errors, { allowTrailingComma: true });
    value = tree && getNodeValue(tree);
  } catch {
    return unusable(uri, "is nested too deeply");
  }
  const lines = splitLines(json);
  const lineAt = (offset: number) => positionAt(lines, offset).line + 1;
  const [first] = errors;
  const problems: LayerProblem[] = first
    ? [{ file: uri, line: lineAt(first.offset), path: "", message: syntaxMessage(first) }]
    : [];
  if (tree && tree.type !== "object")
    problems.push({ file: uri, line: lineAt(tree.offset), path: "", message: `expected an object, got ${tree.type}` });
  return {
    uri,
    value: tree?.type === "object" ? (value as Record<string, unknown>) : undefined,
    lineOf: (path) => {
      const node = tree && findNodeAtLocation(tree, toSegments(path));
      return node ? lineAt(node.offset) : null;
    },
    texts: new Map(),
    problems,
  };
}

/**
 * The configuration that the editor's settings (or nothing) and the files, nearest first, give together: nearer over farther over settings.
 * Each problem names the layer in which it lies.
 */
export function resolveConfig(
  settings: unknown,
  files: readonly ConfigFile[],
  today: string,
): { config: Config; problems: LayerProblem[] } {
  const own = engineSettings(settings);
  const problems: LayerProblem[] = parseConfig(own, today).problems.map((problem) => ({
    file: null,
    line: null,
    ...problem,
  }));
  for (const file of files) {
    problems.push(...file.problems);
    if (!file.value) continue;
    for (const problem of parseConfig(file.value, today).problems) problems.push(inFile(file, problem));
  }
  const merged = files.reduceRight<unknown>((under, file) => mergeConfigValues(under, file.value), own);
  return { config: parseConfig(merged, today).config, problems };
}

/** A problem of the contents where the writer sees them: a text that was read from a file stands under the file's name. */
function inFile(file: ConfigFile, { path, message }: ConfigProblem): LayerProblem {
  const named = file.texts.get(path);
  if (!named)
    return { file: file.uri, line: file.lineOf(path) ?? file.lineOf(path.replace(/\.text$/, "")), path, message };
  const place = path.replace(/\.text$/, ".file");
  return { file: file.uri, line: file.lineOf(place), path: place, message: `“${named.name}”: ${message}` };
}

/** The settings that the engine knows: the others are the editor's own business. */
function engineSettings(settings: unknown): Record<string, unknown> {
  if (typeof settings !== "object" || settings === null || Array.isArray(settings)) return {};
  const own = Object.entries(settings).filter(([key, value]) => CONFIG_KEYS.has(key) && value !== null);
  const { statements, ...others } = Object.fromEntries(own) as Record<string, unknown>;
  if (statements === undefined) return others;
  const isObject = typeof statements === "object" && !Array.isArray(statements);
  return { ...others, statements: isObject ? inOneForm(statements as Record<string, unknown>) : statements };
}

function unusable(uri: string, message: string): ConfigFile {
  return {
    uri,
    value: undefined,
    lineOf: () => null,
    texts: new Map(),
    problems: [{ file: uri, line: null, path: "", message }],
  };
}

/** Editors write one place in several ways: `file:///c%3A/a`, `file:///C:/a/`. */
function isSamePlace(a: string, b: string): boolean {
  return placeKey(a) === placeKey(b);
}

/** A URI in the one notation in which URIs are compared. */
export function placeKey(uri: string): string {
  let plain = uri;
  try {
    plain = decodeURIComponent(uri);
  } catch {
    // A stray per cent sign: the URI stands for itself.
  }
  return plain
    .replace(/\/$/, "")
    .replace(/^(file:\/\/\/)([A-Z])(?=:)/, (_, scheme: string, drive: string) => scheme + drive.toLowerCase());
}

/** `rules["pay/wide-range"].severity` in steps. */
function toSegments(path: string): (string | number)[] {
  return Array.from(
    path.matchAll(/\["([^"]{0,200})"\]|\[(\d+)\]|([^.[\]]+)/g),
    ([, quoted, index, name]) => quoted ?? (index === undefined ? name! : Number(index)),
  );
}

const SYNTAX_MESSAGES: Readonly<Record<string, string>> = {
  CommaExpected: "expected a comma",
  ColonExpected: "expected a colon",
  ValueExpected: "expected a value",
  PropertyNameExpected: "expected a name in double quotes",
  CloseBraceExpected: "expected a closing brace",
  CloseBracketExpected: "expected a closing bracket",
  EndOfFileExpected: "expected nothing more after the closing brace",
  UnexpectedEndOfString: "a text is not closed by a double quote",
  UnexpectedEndOfComment: "a comment is not closed",
  InvalidSymbol: "expected a name or a value in double quotes",
};

function syntaxMessage(error: ParseError): string {
  return SYNTAX_MESSAGES[printParseErrorCode(error.error)] ?? "is not valid JSON";
}
