import { findNodeAtLocation, getNodeValue, modify, parseTree, type JSONPath, type ParseError } from "jsonc-parser";
import type { ConfigChange, FileEdit } from "../protocol";
import type { DocumentConfig } from "./config-store";

/** What is in force for a document, as far as it bears on where a change is written. */
type InForce = Pick<DocumentConfig, "files" | "home" | "settings">;

/**
 * The files in which a change would hold, the best first: the one that already says something of the kind, since a list in a nearer file
 * takes its place and a list in a farther one has no effect; then nearer ones; then one that is still to be made.
 */
export function filesFor(change: ConfigChange, { files, home }: InForce): string[] {
  const path = pathOf(change);
  const definer = files.findIndex(({ value }) => valueAt(value, path) !== undefined);
  const nearer = (definer < 0 ? files : files.slice(0, definer)).map(({ uri }) => uri);
  if (definer >= 0) return [files[definer]!.uri, ...nearer];
  const isClosed = files.some(({ value }) => value?.["root"] === true);
  const isNew = home !== null && !isClosed && !nearer.includes(home);
  return isNew ? [...nearer, home] : nearer;
}

/**
 * The edits that write a change into the text of a configuration file and leave its comments and its layout as they are.
 * A list that the file begins takes over what was in force. Null if the text has mistakes: what they hide could be lost.
 */
export function configEdits(text: string, change: ConfigChange, inForce: InForce): FileEdit[] | null {
  const errors: ParseError[] = [];
  const tree = parseTree(text.replace(/^\uFEFF/, " "), errors, { allowTrailingComma: true });
  if (tree ? errors.length > 0 || tree.type !== "object" : text.replace(/^\uFEFF/, "").trim() !== "") return null;
  const there: unknown = tree && nodeValue(tree, pathOf(change));
  const { path, value, isArrayInsertion } = modificationOf(change, there, inForce);
  if (value === undefined) return [];
  const edits = modify(tree ? text : "{}\n", path, value, { isArrayInsertion, formattingOptions: layoutOf(text) });
  if (tree) return edits.map(({ offset, length, content }) => ({ start: offset, end: offset + length, text: content }));
  // An empty file has no place for the edits: it is written as a whole.
  const whole = [...edits].sort((a, b) => b.offset - a.offset).reduce((out, { offset, length, content }) => out.slice(0, offset) + content + out.slice(offset + length), "{}\n"); // prettier-ignore
  return [{ start: 0, end: text.length, text: whole }];
}

interface Modification {
  readonly path: JSONPath;
  /** Undefined if nothing is to be written. */
  readonly value: unknown;
  readonly isArrayInsertion: boolean;
}

function modificationOf(change: ConfigChange, there: unknown, inForce: InForce): Modification {
  const path = pathOf(change);
  if (change.kind === "rule-off") {
    const own = typeof there === "object" && there !== null ? [...path, "severity"] : path;
    return { path: own, value: "off", isArrayInsertion: false };
  }
  const item = change.kind === "allow-word" ? change.word : { rule: change.rule, hash: change.hash };
  const isSame = (other: unknown) => JSON.stringify(other)?.toLowerCase() === JSON.stringify(item).toLowerCase();
  if (Array.isArray(there)) return { path: [...path, there.length], value: there.some(isSame) ? undefined : item, isArrayInsertion: true }; // prettier-ignore
  const inherited = [...inForce.files.map(({ value }) => value), inForce.settings]
    .map((layer) => valueAt(layer, path))
    .find((value) => Array.isArray(value)) as readonly unknown[] | undefined;
  return { path, value: [...(inherited ?? []).filter((other) => !isSame(other)), item], isArrayInsertion: false };
}

function pathOf(change: ConfigChange): string[] {
  if (change.kind === "rule-off") return ["rules", change.rule];
  return [change.kind === "allow-word" ? "allowedWords" : "ignores"];
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return undefined;
    return (at as Record<string, unknown>)[key];
  }, value);
}

function nodeValue(tree: NonNullable<ReturnType<typeof parseTree>>, path: JSONPath): unknown {
  const node = findNodeAtLocation(tree, path);
  return node && (getNodeValue(node) as unknown);
}

/** How a file is indented and breaks its lines, so that what is written looks like the rest. */
function layoutOf(text: string) {
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? "  ";
  return {
    insertSpaces: !indent.startsWith("\t"),
    tabSize: indent.startsWith("\t") ? 1 : indent.length,
    eol: /\r\n|\n/.exec(text)?.[0] ?? "\n",
  };
}
