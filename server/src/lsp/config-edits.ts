import {
  createScanner,
  findNodeAtLocation,
  getNodeValue,
  modify,
  parseTree,
  type JSONPath,
  type Node,
  type ParseError,
} from "jsonc-parser";
import { applyEdits } from "../core/index";
import type { ConfigChange, FileEdit } from "../protocol";
import type { DocumentConfig } from "./config-store";

/** As the scanner names a comma; its own enumeration is not there at run time. */
const COMMA = 5;

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
  if (text.trim() === "")
    return [{ start: 0, end: text.length, text: applyEdits("{}\n", editsOf("{}\n", change, inForce)) }];
  const errors: ParseError[] = [];
  const tree = parseTree(text.replace(/^\uFEFF/, " "), errors, { allowTrailingComma: true });
  return tree?.type === "object" && errors.length === 0 ? editsOf(text, change, inForce) : null;
}

/** The text of a configuration file with other values at some paths; undefined takes one out. Null if the text has mistakes. */
export function withValues(
  text: string,
  values: readonly (readonly [path: readonly string[], value: unknown])[],
): string | null {
  let changed = text.trim() === "" ? "{}\n" : text;
  for (const [path, value] of values) {
    const errors: ParseError[] = [];
    const tree = parseTree(changed.replace(/^\uFEFF/, " "), errors, { allowTrailingComma: true });
    if (tree?.type !== "object" || errors.length > 0) return null;
    if (value === undefined && !findNodeAtLocation(tree, [...path])) continue;
    changed = applyEdits(changed, setEdits(changed, tree, [...path], value));
  }
  return changed;
}

function editsOf(text: string, change: ConfigChange, inForce: InForce): FileEdit[] {
  const tree = parseTree(text.replace(/^\uFEFF/, " "), [], { allowTrailingComma: true })!;
  const path = pathOf(change);
  const there = findNodeAtLocation(tree, path);
  if (change.kind === "rule-off")
    return setEdits(text, tree, there?.type === "object" ? [...path, "severity"] : path, "off");
  const item = change.kind === "allow-word" ? change.word : { rule: change.rule, hash: change.hash };
  const items = there?.type === "array" ? (getNodeValue(there) as readonly unknown[]) : inherited(path, inForce);
  if (there?.type === "array" && items.some((other) => isSame(other, item))) return [];
  const last = there?.type === "array" ? there.children?.at(-1) : undefined;
  if (last) return appendEdits(text, last, { lead: "", value: item });
  return setEdits(text, tree, path, [...items.filter((other) => !isSame(other, item)), item]);
}

function setEdits(text: string, tree: Node, path: JSONPath, value: unknown): FileEdit[] {
  const depth = path.findIndex((_, index) => !findNodeAtLocation(tree, path.slice(0, index + 1)));
  const last = depth < 0 ? undefined : findNodeAtLocation(tree, path.slice(0, depth))?.children?.at(-1);
  if (last?.type === "property") {
    const inner = path.slice(depth + 1).reduceRight<unknown>((under, key) => ({ [key]: under }), value);
    return appendEdits(text, last, { lead: `${JSON.stringify(path[depth])}: `, value: inner });
  }
  const edits = modify(text, path, value, { formattingOptions: layoutOf(text) });
  return edits.map(({ offset, length, content }) => ({ start: offset, end: offset + length, text: content }));
}

/** An item of a list, or a property: then its name leads. */
interface Item {
  readonly lead: string;
  readonly value: unknown;
}

/** Puts an item behind the last one: on lines of its own where the last one has them, and behind the comment of that one. */
function appendEdits(text: string, last: Node, { lead, value }: Item): FileEdit[] {
  const end = last.offset + last.length;
  const scanner = createScanner(text, true);
  scanner.setPosition(end);
  const hasComma = scanner.scan() === COMMA;
  const after = hasComma ? scanner.getTokenOffset() + 1 : end;
  const line = /^[ \t]*(?:\/\/[^\r\n]*)?(?=(\r\n|\n|\r))/.exec(text.slice(after));
  if (!line) return [{ start: after, end: after, text: `${hasComma ? "" : ","} ${lead}${onOneLine(value)}` }];
  const lineStart = Math.max(text.lastIndexOf("\n", last.offset - 1), text.lastIndexOf("\r", last.offset - 1)) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart))![0];
  const { insertSpaces, tabSize } = layoutOf(text);
  const shown = lead === "" ? onOneLine(value) : JSON.stringify(value, null, insertSpaces ? tabSize : "\t");
  const at = after + line[0].length;
  const item = `${line[1]!}${indent}${lead}${shown.replaceAll("\n", line[1]! + indent)}${hasComma ? "," : ""}`;
  return at === end ? [{ start: end, end, text: `,${item}` }] : [...(hasComma ? [] : [{ start: end, end, text: "," }]), { start: at, end: at, text: item }]; // prettier-ignore
}

function onOneLine(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(/\n */g, " ");
}

/** The list that holds as long as a file has none of its own: that of the next file, else that of the settings. */
function inherited(path: readonly string[], { files, settings }: InForce): readonly unknown[] {
  const lists = [...files.map(({ value }) => value), settings].map((layer) => valueAt(layer, path));
  return (lists.find((value) => Array.isArray(value)) as readonly unknown[] | undefined) ?? [];
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a)?.toLowerCase() === JSON.stringify(b)?.toLowerCase();
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

/** How a file is indented and breaks its lines, so that what is written looks like the rest. */
function layoutOf(text: string) {
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? "  ";
  return {
    insertSpaces: !indent.startsWith("\t"),
    tabSize: indent.startsWith("\t") ? 1 : indent.length,
    eol: /\r\n|\n/.exec(text)?.[0] ?? "\n",
  };
}
