import {
  hashOfPlace,
  RULES,
  splitLines,
  type Finding,
  type Line,
  type Rule,
  type Severity,
  type Span,
} from "../core/index";
import { HOME_PAGE, rulePage } from "../rule-pages";
import { slashed, wellFormed } from "./plain";
import { placeOf, type CheckedFile } from "./reporter";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

const LEVELS: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
};

/** The place of each rule in the list that a log begins with. */
const INDEXES: ReadonlyMap<string, number> = new Map(RULES.map(({ id }, index) => [id, index]));

/**
 * The findings as a log in SARIF, for code scanning and for viewers.
 * Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html
 */
export function checkToSarif(files: readonly CheckedFile[], version: string): string {
  const driver = { name: "Rolewright", version, semanticVersion: version, informationUri: HOME_PAGE };
  const run = {
    tool: { driver: { ...driver, rules: RULES.map(toRule) } },
    columnKind: "utf16CodeUnits",
    newlineSequences: ["\r\n", "\n", "\r"],
    invocations: [{ executionSuccessful: true }],
    artifacts: files.map(toArtifact),
    results: files.flatMap(toResults),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs: [run] }, null, 2)}\n`;
}

function toRule({ id, severity, summary, why, sources }: Rule): object {
  const further = sources.map(({ title, url }) => `- [${title}](${url})`);
  return {
    id,
    shortDescription: message(summary),
    fullDescription: message(why),
    helpUri: rulePage(id),
    help: {
      ...message(`${why} ${rulePage(id)}`),
      markdown: braced([why, ...further, `[More about this rule](${rulePage(id)})`].join("\n\n")),
    },
    defaultConfiguration: severity === "off" ? { enabled: false } : { level: LEVELS[severity] },
    properties: { tags: [id.split("/")[0]] },
  };
}

function toArtifact({ path, isConverted }: CheckedFile): object {
  const what = "Its text was read from another format; the messages name lines of that text.";
  return {
    location: { uri: uriOf(path) },
    roles: ["analysisTarget"],
    ...(isConverted && { description: message(what) }),
  };
}

/** A file with what its places are made of. */
interface Page {
  readonly file: CheckedFile;
  readonly lines: readonly Line[];
  readonly artifactLocation: object;
}

function toResults(file: CheckedFile, index: number): object[] {
  const page: Page = { file, lines: splitLines(file.text), artifactLocation: { uri: uriOf(file.path), index } };
  const seen = new Map<string, number>();
  return file.findings.map((finding) => {
    const hash = hashOfPlace(file.text, finding.span);
    const key = `${finding.rule} ${hash}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return toResult(finding, page, {
      "rolewrightPlace/v1": hash,
      // GitHub goes by this one, and takes two of a kind for the same.
      primaryLocationLineHash: `${hash}:${count}`,
    });
  });
}

function toResult(finding: Finding, page: Page, partialFingerprints: object): object {
  const { rule, severity, span, related, fixes } = finding;
  const { lines, file } = page;
  const where = file.isConverted ? `Line ${placeOf(lines, span).start.line} of its text: ` : "";
  return {
    ruleId: rule,
    ruleIndex: INDEXES.get(rule) ?? -1,
    level: LEVELS[severity],
    message: message(where + finding.message),
    locations: [{ physicalLocation: toPlace(span, page) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, id) => ({
        id,
        physicalLocation: toPlace(other.span, page),
        message: message(other.message),
      })),
    }),
    partialFingerprints,
    // What a fix replaces are words of the text, which a converted file does not hold as such.
    ...(fixes.length > 0 && !file.isConverted && { fixes: fixes.map((fix) => toFix(fix, page)) }),
  };
}

function toFix({ title, safe, edits }: Finding["fixes"][number], page: Page): object {
  const replacements = edits.map((edit) => ({
    deletedRegion: toRegion(edit, page.lines),
    ...(edit.text !== "" && { insertedContent: { text: edit.text } }),
  }));
  return {
    description: message(title),
    artifactChanges: [{ artifactLocation: page.artifactLocation, replacements }],
    properties: { safe },
  };
}

function toPlace(span: Span, { file, lines, artifactLocation }: Page): object {
  // Code scanning asks for a line: for a converted file, which has none, it is the first.
  return { artifactLocation, region: file.isConverted ? { startLine: 1 } : toRegion(span, lines) };
}

function toRegion(span: Span, lines: readonly Line[]): object {
  const { start, end } = placeOf(lines, span);
  return {
    ...{ startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
    ...{ charOffset: span.start, charLength: span.end - span.start },
  };
}

function message(text: string): { readonly text: string } {
  return { text: braced(text) };
}

/** In a message single braces are places for arguments, so that braces of its own stand twice. */
function braced(text: string): string {
  return wellFormed(text).replace(/[{}]/g, "$&$&");
}

/** A path as a URI: relative as it is given, or with the scheme of files. */
function uriOf(path: string): string {
  const parts = slashed(path).split("/");
  const drive = /^[A-Za-z]:$/.test(parts[0]!) ? `/${parts.shift()!}/` : "";
  const rest = parts.map((part) => encodeURIComponent(wellFormed(part))).join("/");
  return drive || rest.startsWith("/") ? `file://${drive}${rest}` : rest;
}
