import { JURISDICTIONS } from "./data/jurisdictions/index.generated";
import { FAIR_CHANCE_PLACES } from "./data/fair-chance-places";
import { findRegionCodes, isCountryCode } from "./data/gazetteer";
import { TOWNS } from "./data/towns";
import { isObject, showValue, type ConfigReader } from "./config-values";
import {
  STATEMENT_VARIABLES,
  type ApprovedStatements,
  type ApprovedText,
} from "./posting/statements/approved-statements";
import { STATEMENT_KINDS, type StatementKind } from "./posting/posting";
import { VARIABLE } from "./posting/statements/statement-texts";

/** More characters than any statement needs. */
export const LONGEST_STATEMENT = 10_000;

/**
 * The approved statements of a configuration, by kind. A text is given as such, as a list of its paragraphs, or as an object that also
 * has the texts of places. Files that an object names must have been read before: see `statementFiles`.
 */
export function readStatements(read: ConfigReader, value: unknown): ApprovedStatements {
  const statements = new Map<StatementKind, ApprovedText>();
  for (const [name, given] of Object.entries(read.object(value ?? undefined, "statements"))) {
    const path = `statements["${name}"]`;
    const kind = STATEMENT_KINDS.find((known) => known === name);
    if (!kind) read.problem(path, `is not a kind of statement; the kinds are ${STATEMENT_KINDS.join(", ")}`);
    else statements.set(kind, readKind(read, given, path));
  }
  return statements;
}

function readKind(read: ConfigReader, value: unknown, path: string): ApprovedText {
  const text = readText(read, value, { path, keys: KIND_KEYS });
  const places = new Map<string, string>();
  const given = isObject(value) ? read.object(value["places"] ?? undefined, `${path}.places`) : {};
  for (const [id, of] of Object.entries(given)) {
    const place = `${path}.places["${id}"]`;
    if (!isPlace(id))
      read.problem(place, `“${id}” is not a known place; a place is written like us-ca or us-ca-san-francisco`);
    else {
      const own = readText(read, of, { path: place, keys: TEXT_KEYS });
      if (own !== null) places.set(id, own);
    }
  }
  return { text, places };
}

const TEXT_KEYS: ReadonlySet<string> = new Set(["text", "file"]);
const KIND_KEYS: ReadonlySet<string> = new Set(["text", "file", "places"]);
/** Whether an id names a country, a region of one, or a city or county that we know. */
function isPlace(id: string): boolean {
  if (JURISDICTIONS.has(id) || Object.hasOwn(FAIR_CHANCE_PLACES, id) || Object.hasOwn(TOWNS, id)) return true;
  const [, country, region] = /^([a-z]{2})(?:-([a-z0-9]{1,3}))?$/.exec(id) ?? [];
  if (country === undefined) return false;
  return region === undefined
    ? isCountryCode(country.toUpperCase())
    : findRegionCodes(region.toUpperCase()).includes(id.toUpperCase());
}

/** Where a text stands in the configuration, and what else may stand beside it. */
interface TextPlace {
  readonly path: string;
  readonly keys: ReadonlySet<string>;
}

/** The text of a statement or of one of its places, checked; null if there is none that can be used. */
function readText(read: ConfigReader, value: unknown, { path, keys }: TextPlace): string | null {
  if (!isObject(value)) return checkText(read, value, path);
  for (const key of Object.keys(value)) {
    if (!keys.has(key)) read.problem(`${path}.${key}`, `is not a setting; the settings are ${[...keys].join(", ")}`);
  }
  if (value["text"] === undefined && value["file"] !== undefined)
    return read.problem(`${path}.file`, "a file with a text can be named in a file .rolewright.json only");
  return checkText(read, value["text"], `${path}.text`);
}

function checkText(read: ConfigReader, value: unknown, path: string): string | null {
  if (value === undefined || value === null) return null;
  const isList = Array.isArray(value) && value.every((item) => typeof item === "string");
  if (typeof value !== "string" && !isList)
    return read.problem(path, `expected a text or a list of paragraphs, got ${showValue(value)}`);
  const text = tidyText(typeof value === "string" ? value : value.join("\n\n"));
  if (text === "") return read.problem(path, "the text is empty; write the statement, or leave this out");
  if (text.length > LONGEST_STATEMENT)
    return read.problem(
      path,
      `the text has ${text.length} characters; a statement may have up to ${LONGEST_STATEMENT}`,
    );
  if (!/\p{L}{2}/u.test(text.replace(VARIABLE, "")))
    return read.problem(path, `expected a statement in words, got ${showValue(text)}`);
  for (const [, name] of text.matchAll(VARIABLE)) {
    if (!Object.hasOwn(STATEMENT_VARIABLES, name!))
      read.problem(
        path,
        `“{${name}}” is not a variable; the variables are ${Object.keys(STATEMENT_VARIABLES)
          .map((variable) => `{${variable}}`)
          .join(", ")}`,
      );
  }
  return text;
}

/** A text with LF, without white space at its ends and at those of its lines, and with single blank lines. */
function tidyText(text: string): string {
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/)
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
