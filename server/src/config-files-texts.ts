import type { ConfigFile, LayerProblem, ReadText } from "./config-files";
import { LONGEST_STATEMENT } from "./core/index";

/** A file that a configuration names in place of a statement's text. */
export interface NamedText {
  /** As it stands in the configuration. */
  readonly name: string;
  readonly uri: string;
}

/**
 * A configuration file whose approved statements have one form, so that those of several files merge, and hold the texts of the files
 * that they name. A file that cannot be used is a problem, and its statement is left out.
 */
export async function withNamedTexts(file: ConfigFile, read: ReadText): Promise<ConfigFile> {
  const given = file.value?.["statements"];
  if (!isObject(given)) return file;
  const texts = new Map<string, NamedText>();
  const problems: LayerProblem[] = [];
  const take = (value: Record<string, unknown>, path: string) =>
    takeText(value, {
      name: (named) => {
        texts.set(`${path}.text`, named);
        return read(named.uri);
      },
      base: file.uri,
      problem: (message) =>
        problems.push({ file: file.uri, line: file.lineOf(`${path}.file`), path: `${path}.file`, message }),
    });
  const statements = await mapValues(inOneForm(given), async (value, kind) => {
    if (!isObject(value)) return value;
    const path = `statements["${kind}"]`;
    const { places } = value;
    const own = isObject(places)
      ? await mapValues(places, (of, id) => (isObject(of) ? take(of, `${path}.places["${id}"]`) : of))
      : places;
    return { ...(await take(value, path)), ...(places !== undefined && { places: own }) };
  });
  return { ...file, value: { ...file.value, statements }, texts, problems: [...file.problems, ...problems] };
}

/** Statements of which each is an object with a `text`, also where the text alone was given. */
export function inOneForm(statements: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const toObject = (value: unknown) => (typeof value === "string" || Array.isArray(value) ? { text: value } : value);
  return Object.fromEntries(
    Object.entries(statements).map(([kind, value]) => {
      const statement = toObject(value);
      if (!isObject(statement) || !isObject(statement["places"])) return [kind, statement];
      const places = Object.entries(statement["places"]).map(([id, of]) => [id, toObject(of)] as const);
      return [kind, { ...statement, places: Object.fromEntries(places) }];
    }),
  );
}

interface TextSource {
  /** The URI of the configuration file. */
  readonly base: string;
  name(named: NamedText): Promise<string | null>;
  problem(message: string): void;
}

/** A statement with the text of its file in place of the file's name. */
async function takeText(
  { file, ...statement }: Readonly<Record<string, unknown>>,
  source: TextSource,
): Promise<Record<string, unknown>> {
  if (file === undefined || file === null) return statement;
  if (statement["text"] !== undefined && statement["text"] !== null)
    source.problem("names a file beside a text; the text is used");
  else {
    const text = await textOfFile(file, source);
    if (text !== null) return { ...statement, text };
  }
  return statement;
}

async function textOfFile(name: unknown, source: TextSource): Promise<string | null> {
  const refuse = (message: string) => {
    source.problem(message);
    return null;
  };
  if (typeof name !== "string" || name.trim() === "") return refuse("expected the name of a file with the text");
  const uri = uriBelow(source.base, name);
  if (uri === null) return refuse(`“${name}” is not in this folder; name a file that lies beside this one or below it`);
  let text: string | null;
  try {
    text = await source.name({ name, uri });
  } catch (error) {
    return refuse(`“${name}” cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (text === null) return refuse(`there is no file “${name}”`);
  if (text.includes("\u0000")) return refuse(`“${name}” is not plain text; save the statement as a .txt or .md file`);
  if (text.length > LONGEST_STATEMENT)
    return refuse(`“${name}” is too large; a statement may have up to ${LONGEST_STATEMENT} characters`);
  return text.trim() === "" ? refuse(`“${name}” is empty; write the statement into it`) : text;
}

/** The URI of a file by its name relative to the folder of another one; null for what does not lie in that folder. */
function uriBelow(base: string, name: string): string | null {
  const steps = name
    .trim()
    .replaceAll("\\", "/")
    .replace(/^(?:\.\/)+/, "")
    .split("/");
  if (steps.some((step) => step === "" || step === "." || step === ".." || step.includes(":"))) return null;
  const folder = base.slice(0, base.lastIndexOf("/"));
  return `${folder}/${steps.map(encodeURIComponent).join("/")}`;
}

async function mapValues(
  object: Readonly<Record<string, unknown>>,
  map: (value: unknown, key: string) => unknown,
): Promise<Record<string, unknown>> {
  const entries = Object.entries(object).map(async ([key, value]) => [key, await map(value, key)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
