import type { Block } from "../../blocks/block";
import { matchesIn } from "../../text/matches";
import type { Located } from "../../text/span";

/** A value of front matter; `label` is its key in small letters, with spaces for dashes and underscores. */
export interface FrontMatterValue extends Located<string> {
  readonly label: string;
}

/** The values of front matter, of YAML (`location: Leeds`) or of TOML (`location = "Leeds"`), each value of a list by itself. */
export function* readFrontMatter(block: Block): Generator<FrontMatterValue> {
  const lines = block.raw.trimStart().startsWith("+++") ? TOML_LINE : YAML_LINE;
  for (const match of matchesIn(block.raw, lines)) {
    const label = labelOf(match[1]!);
    const at = block.span.start + match.index + match[0].length - match[2]!.length;
    for (const { value, start } of valuesOf(match[2]!))
      yield { label, value, span: { start: at + start, end: at + start + value.length } };
  }
}

const YAML_LINE =
  /^([A-Za-z_ -]{2,30}):[ \t]*((?:[^\s][^\r\n]{0,300})?(?:\r?\n[ \t]{0,8}-[ \t][^\r\n]{1,200}){0,30})/gm;
const TOML_LINE = /^[ \t]{0,8}([A-Za-z_-]{2,30})[ \t]{0,8}=[ \t]{0,8}([^\s][^\r\n]{0,300})/gm;

/** `a_job-type`: a key that is put in its order by letters is named by what follows them. */
function labelOf(key: string): string {
  return key
    .replace(/^(?:[a-z]|aa)_(?=[a-z])/, "")
    .replace(/[_-]/g, " ")
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .trim()
    .toLowerCase();
}

/** The values behind a key: one, or those of a list in brackets or on lines of their own. */
function* valuesOf(words: string): Generator<{ readonly value: string; readonly start: number }> {
  const text = words.trimEnd();
  if (text === "" || /^[>|][+-]?(?:\s|$)/.test(text)) return;
  const isList = /^\[.*\]$/.test(text);
  const items = isList ? LISTED : /^\r?\n/.test(words) ? ITEM : WHOLE;
  for (const match of matchesIn(isList ? text.slice(1, -1) : text, items)) {
    const value = (match.slice(1).find((part) => part !== undefined) ?? "").trim();
    if (/[\p{L}\d]/u.test(value)) yield { value, start: match.index + (isList ? 1 : 0) + match[0].lastIndexOf(value) };
  }
}

const LISTED = /"([^"]{1,120})"|'([^']{1,120})'|([^\s"',[\]][^"',[\]]{0,120})/g;
const ITEM = /[ \t]-[ \t]{1,4}(?:"([^"\r\n]{1,200})"|'([^'\r\n]{1,200})'|([^\s"'][^\r\n]{0,200}))[ \t]{0,8}$/gm;
const WHOLE = /^(?:"([^"\r\n]{1,300})"|'([^\r\n]{1,300})'|([^\r\n]{1,300}))$/g;
