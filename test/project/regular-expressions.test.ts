import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { analyse, type ParsedLiteral } from "scslre";
import ts from "typescript";
import type { Pattern } from "../support/built-patterns";
import { projectFiles, readProjectFile, ROOT } from "../support/project-files";

type Node = ParsedLiteral["pattern"]["alternatives"][number]["elements"][number];
type Quantifier = Extract<Node, { type: "Quantifier" }>;

describe("the regular expressions", () => {
  it("the analysis names patterns whose time grows faster than the text, and no others", () => {
    const slow = ["(?:a+)+$", "\\d*\\w+$", "\\s+$", "\\bmust\\b.*\\bbe\\b", "\\(([^)]+)\\)"];
    const quick = [
      "(?<!\\s)\\s+$",
      "^.*\\bbe\\b",
      "\\bmust\\b.{0,80}\\bbe\\b",
      "\\bmust .*",
      "[^,]+",
      "\\b[a-z]+ing\\b",
    ];
    const isSlow = (source: string) => faultsOf({ source, flags: "", place: "" }).length > 0;
    assert.deepEqual([slow.filter((source) => !isSlow(source)), quick.filter(isSlow)], [[], []]);
  });

  it("no pattern of the sources takes more time than grows with the text", () => {
    assert.deepEqual(projectFiles("server/src/**/*.ts").flatMap(literalsIn).flatMap(faultsOf), []);
  }).timeout(120_000);

  it("no pattern that the engine puts together takes more time than grows with the text", () => {
    const script = join(ROOT, "test/support/built-patterns.ts");
    const { stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", script], {
      cwd: ROOT,
      encoding: "utf8",
    });
    assert.equal(stderr, "");
    const patterns = JSON.parse(stdout) as Pattern[];
    // One put together when it is loaded, and one that holds the words of a posting.
    for (const place of ["server/src/core/posting/employer/read-organization.ts", "server/src/core/rules/clarity/third-person.ts"])
      assert.ok(patterns.some((pattern) => pattern.place.startsWith(place)), `${place}: its patterns are not seen`); // prettier-ignore
    assert.deepEqual(patterns.flatMap(faultsOf), []);
  }).timeout(120_000);
});

/** What makes a pattern take more time than grows with the text, in words that say where; nothing if all is well. */
function faultsOf({ source, flags, place }: Pattern): string[] {
  const { reports, parsed } = analyse({ source, flags });
  const found = reports.map((report) =>
    report.type === "Trade"
      ? `“${report.startQuant.raw}” and “${report.endQuant.raw}” can share what they match`
      : report.type === "Self"
        ? `“${report.quant.raw}” is repeated by “${report.parentQuant.raw}”`
        : `“${report.quant.raw}” is tried again from each place of what it matches`,
  );
  return [...found, ...openRuns(parsed)].map(
    (fault) => `${place}: ${fault}; bound it, or look behind it: /${source}/${flags}`,
  );
}

/**
 * Runs without a bound of what fits spaces and letters alike, such as `.*`, where something behind them may not fit and nothing
 * holds them to the beginning of the text: each place where they can begin costs the whole rest.
 */
function openRuns({ pattern, flags }: ParsedLiteral): string[] {
  if (flags.sticky) return [];
  const free = pattern.alternatives.filter(
    ({ elements: [first] }) => flags.multiline || first?.type !== "Assertion" || first.kind !== "start",
  );
  return quantifiersIn(free)
    .filter(({ max, element }) => max === Infinity && element.type.startsWith("Character"))
    .filter(({ element: { raw } }) => {
      const single = new RegExp(`^${raw}$`, flags.unicode ? "u" : "");
      return single.test(" ") && single.test("a");
    })
    .filter((quantifier) => !isLast(quantifier))
    .map(({ raw }) => `“${raw}” may run to the end of the text from each place`);
}

function quantifiersIn(alternatives: readonly { readonly elements: readonly Node[] }[]): Quantifier[] {
  return alternatives.flatMap(({ elements }) => elements.flatMap(quantifiersOf));
}

function quantifiersOf(node: Node): Quantifier[] {
  if (node.type === "Quantifier") return [node, ...quantifiersOf(node.element)];
  return "alternatives" in node ? quantifiersIn(node.alternatives as readonly { elements: readonly Node[] }[]) : [];
}

/** Whether nothing of the pattern stands behind a part of it. */
function isLast(node: Node): boolean {
  const { parent } = node;
  if (parent.type === "Quantifier") return parent.max === 1 && isLast(parent);
  if (parent.type !== "Alternative" || parent.elements.at(-1) !== node) return false;
  const whole = parent.parent;
  return whole.type === "Pattern" || ((whole.type === "Group" || whole.type === "CapturingGroup") && isLast(whole));
}

function literalsIn(path: string): Pattern[] {
  const file = ts.createSourceFile(path, readProjectFile(path), ts.ScriptTarget.ES2022, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), place: `${path}:${line}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
