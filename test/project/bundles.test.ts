import assert from "node:assert/strict";
import { join } from "node:path";
import { lint, parseConfig, RULES } from "../../server/src/core/index";
import { runCli, useFolder } from "../cli/run-cli";
import { TODAY } from "../support/describe-rule";
import { LspClient, VSCODE } from "../support/lsp-client";
import { projectFiles, readProjectFile } from "../support/project-files";
import { settingOfPage } from "../support/rule-pages";
import { startInWorker, workerCode } from "../support/worker-client";

const PAGES = projectFiles("docs/rules/*/*.md").map(readProjectFile);

/** Every rule runs, also those that are off unless somebody wants them, with what the pages set for their examples. */
const CONFIG = {
  ...(Object.assign({}, ...PAGES.map(settingOfPage)) as object),
  today: TODAY,
  rules: Object.fromEntries(RULES.filter(({ severity }) => severity === "off").map(({ id }) => [id, "information"])),
};

/** Each rule's examples, the example postings, and a sentence for each check of write-good. */
const TEXTS: readonly string[] = [
  ...PAGES.flatMap(codeBlocks),
  ...projectFiles("examples/*").map((path) => readProjectFile(path)),
  "So there are many very good loaves. They are baked extremely early in order to utilize the the oven at the end of the day.\n",
];

/** A finding as far as every way to ask for it tells. */
type Seen = readonly [rule: string, start: number, end: number, message: string];

describe("the bundles", () => {
  /** What the engine finds in each text when it runs from its sources. */
  const expected: Seen[][] = [];
  before(() => {
    const { config, problems } = parseConfig(CONFIG, TODAY);
    assert.deepEqual(problems, []);
    for (const text of TEXTS) {
      const { findings, faults } = lint(text, config);
      for (const { error } of faults) throw error;
      expected.push(findings.map(({ rule, span, message }) => [rule, span.start, span.end, message]));
    }
  });
  const folder = useFolder();

  it("the texts make every rule report", () => {
    const found = new Set(expected.flat().map(([rule]) => rule));
    assert.deepEqual(RULES.map(({ id }) => id).filter((id) => !found.has(id)), [], "rules without an example that is flagged"); // prettier-ignore
  });

  it("the command line finds what the sources find, without a fault", () => {
    folder.write(".rolewright.json", JSON.stringify(CONFIG));
    const names = TEXTS.map((text, index) => folder.write(`${index}.jd`, text)).map((path) => path.slice(folder.path.length + 1)); // prettier-ignore
    const { stdout, stderr } = runCli(["check", "--format", "json", ...names], { cwd: folder.path });
    assert.equal(stderr, "");
    const { files } = JSON.parse(stdout) as {
      files: { findings: { rule: string; span: { start: number; end: number }; message: string }[] }[];
    };
    const found = files.map(({ findings }) => findings.map(({ rule, span, message }) => [rule, span.start, span.end, message])); // prettier-ignore
    assertSame(found, expected);
  });

  it("the server on the desktop finds what the sources find, without a fault", async () => {
    const client = LspClient.overStdio();
    try {
      assertSame(await foundBy(client, TEXTS), expected);
      assert.deepEqual(faultsOf(client), []);
    } finally {
      client.dispose();
    }
  });

  it("the server in the browser finds what the sources find, without a fault", async () => {
    const client = startInWorker(workerCode());
    assertSame(await foundBy(client, TEXTS), expected);
    assert.deepEqual(faultsOf(client), []);
  });

  it("a bundle in which a checker fails is noticed: write-good needs the variable that the adapter defines", async () => {
    const definition = /Object\.assign\(globalThis,\s*\{\s*match:\s*(?:void 0|undefined)\s*\}\)/g;
    assert.equal(workerCode().match(definition)?.length, 1, "the adapter defines `match` once");
    const client = startInWorker(workerCode().replace(definition, "0"));
    const [found] = await foundBy(client, ["Our bread is very good.\n"]);
    assert.deepEqual(
      found!.filter(([rule]) => rule === "clarity/write-good-weasel"),
      [],
    );
    assert.match(faultsOf(client).join("\n"), /Rule clarity\/write-good-weasel failed .*match is not defined/);
  });
});

/** What a server finds in each text, in the order of the text. */
async function foundBy(client: LspClient, texts: readonly string[]): Promise<Seen[][]> {
  client.settings = CONFIG;
  await client.initialize(VSCODE);
  const found: Seen[][] = [];
  for (const [index, text] of texts.entries()) {
    const uri = `untitled:${join("texts", String(index))}`;
    await client.open(uri, text);
    const diagnostics = await client.pull(uri);
    found.push(
      diagnostics.map(({ code, range, message }) => {
        const start = offsetAt(text, range.start);
        return [String(code), start, offsetAt(text, range.end), String(message)];
      }),
    );
  }
  return found;
}

function offsetAt(text: string, { line, character }: { line: number; character: number }): number {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (match) => match.index + match[0].length)];
  return starts[line]! + character;
}

/** Compares text by text, so that a difference shows where it lies. */
function assertSame(found: readonly unknown[], expected: readonly unknown[]): void {
  assert.equal(found.length, expected.length);
  found.forEach((findings, index) =>
    assert.deepEqual(findings, expected[index], `in “${TEXTS[index]!.slice(0, 200)}”`),
  );
}

/** What the server's log says of rules that threw. */
function faultsOf(client: LspClient): string[] {
  return client.log().filter((message) => / failed\b/.test(message));
}

function codeBlocks(page: string): string[] {
  return Array.from(page.matchAll(/^```\w*\n([\s\S]*?)^```/gm), (match) => match[1]!);
}
