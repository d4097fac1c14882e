import assert from "node:assert/strict";
import type {
  CodeAction,
  CodeLens,
  CompletionList,
  DocumentSymbol,
  Hover,
  InlayHint,
} from "vscode-languageserver/node";
import { readConfigFile, resolveConfig, type ConfigFile } from "../../server/src/config-files";
import { RULES } from "../../server/src/core/index";
import { PROBLEMS } from "../../server/src/l10n/es/problems";
import { toTemplate, valuesIn } from "../../server/src/l10n/template";
import { translatorFor } from "../../server/src/l10n/translator";
import type { Requests } from "../../server/src/protocol";
import { LspClient, VSCODE } from "../support/lsp-client";
import { projectFiles, readProjectFile } from "../support/project-files";
import { englishIn } from "../support/spanish-texts";

/** Of each law that is read there is one place at least. */
const PLACES = ["us-ny", "us-ca", "us-co", "us-wa", "us-il", "us-ca-los-angeles-county", "ca-on", "de"];
const SETTINGS = {
  rules: Object.fromEntries(RULES.map(({ id }) => [id, "warning"])),
  inlayHints: { pay: true, readingGrade: true },
};
const OPTIONS = { changesConfig: true, opensReport: true, explainsRules: true };

/** Postings with something of everything: pay in each form, statements that lack something, sections out of order. */
const POSTINGS = [
  ...projectFiles("examples/*.jd.md").map(readProjectFile),
  "# Sr. Baker!!\n\n## Requirements\n\n- 5+ years of experience in baking\n- A bachelor’s degree\n- Nice to have: a bachelor’s degree\n\n## Pay\n\nFrom $19 an hour, up to EUR 900.\n\nWe are an EEO employer.\n\n## Accommodation\n\nIf you need an accommodation, please contact\n",
  "## Duties\n\nYou will utilize the oven, and you will, wherever it may be that the dough of the day before last has been left to rise by the bakers of the night shift, see to it that it is baked in time for the shops.\n",
  "",
];

describe("a client whose user reads Spanish", () => {
  let client: LspClient;
  beforeEach(async () => {
    client = LspClient.inMemory();
    client.settings = { ...SETTINGS, jurisdictions: PLACES };
    await client.initialize(VSCODE, { locale: "es", options: OPTIONS });
  });
  afterEach(() => client.dispose());

  it("is given no English of ours in findings, menus, explanations, hints and suggestions: it flags what nobody has translated", async () => {
    for (const [index, text] of POSTINGS.entries()) {
      const uri = `file:///jobs/${index}.jd.md`;
      await client.open(uri, text);
      assert.deepEqual(englishOf(await editorTexts(client, uri)), []);
    }
  });

  it("is given no English of ours in the report, the status, and the questions of a new draft: it flags what nobody has translated", async () => {
    for (const [index, text] of POSTINGS.entries()) {
      const uri = `file:///jobs/${index}.jd.md`;
      await client.open(uri, text);
      const report = await client.request<Requests["rolewright/report"]["result"]>("rolewright/report", { uri });
      assert.deepEqual(englishOf(reportTexts(report!)), []);
    }
    const { templates, places } = (await client.request<Requests["rolewright/drafts"]["result"]>(
      "rolewright/drafts",
      {},
    ))!;
    assert.deepEqual(englishOf([...templates.map(({ label }) => label), ...places.map(({ name }) => name)]), []);
  });
});

describe("mistakes in a configuration", () => {
  it("are told in Spanish, whatever they are: it flags one that nobody has translated", async () => {
    const { text } = translatorFor("es");
    // The names of keys and places are what they are.
    const isEnglish = (said: string) => englishIn(said.replace(/ (?:son|se conocen) .*$/, "")).length > 0;
    assert.deepEqual(
      (await mistakes()).filter((message) => text(message) === message || isEnglish(text(message))),
      [],
    );
  });

  it("are those that were translated: it flags Spanish for what is no longer said", async () => {
    const said = await mistakes();
    const unsaid = PROBLEMS.filter(([english]) => !said.some((message) => valuesIn(toTemplate(english), message)));
    assert.deepEqual(unsaid, []);
  });
});

function englishOf(texts: readonly string[]): string[] {
  return texts.filter((text) => englishIn(text).length > 0);
}

/** What a writer reads in the text and beside it. */
async function editorTexts(client: LspClient, uri: string): Promise<string[]> {
  const about = { textDocument: { uri } };
  const whole = { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } };
  const texts: string[] = [];
  for (const { message, range, relatedInformation = [] } of await client.pull(uri)) {
    const actions: CodeAction[] = await client.actions(uri, range);
    const hover = await client.request<Hover | null>("textDocument/hover", { ...about, position: range.start });
    texts.push(
      message as string,
      ...relatedInformation.map((place) => place.message),
      ...actions.map(({ title }) => title),
    );
    if (hover) texts.push((hover.contents as { value: string }).value);
  }
  const lenses = await client.request<CodeLens[]>("textDocument/codeLens", about);
  const hints = await client.request<InlayHint[]>("textDocument/inlayHint", { ...about, range: whole });
  const symbols = await client.request<DocumentSymbol[]>("textDocument/documentSymbol", about);
  texts.push(...lenses.map(({ command }) => command!.title));
  texts.push(...hints.flatMap(({ label, tooltip }) => [label as string, tooltip as string]));
  texts.push(...symbols.flatMap(({ detail, children = [] }) => [detail, ...children.map((child) => child.detail)]).filter((detail) => detail !== undefined)); // prettier-ignore
  for (const [line, words] of client.text(uri).split("\n").entries()) {
    if (words.trim() !== "") continue;
    const list = await client.request<CompletionList>("textDocument/completion", {
      ...about,
      position: { line, character: words.length },
      context: { triggerKind: 1 },
    });
    texts.push(...list.items.map(({ detail }) => detail ?? ""));
  }
  return texts;
}

/** What the report says in words of ours; what it shows of the posting is left out. */
function reportTexts(report: NonNullable<Requests["rolewright/report"]["result"]>): string[] {
  return [
    ...[report.verdict, report.leaning.verdict, report.address.verdict],
    ...report.findings.flatMap(({ name, places }) => [
      name,
      ...places.flatMap(({ message, fix }) => [message, fix ?? ""]),
    ]),
    ...report.parts.flatMap(({ name, fix }) => [name, fix ?? ""]),
    ...report.pay.map(({ text }) => text),
    ...report.statements.flatMap(({ text, note }) => [text, note]),
    ...report.laws.flatMap(({ name, standing }) => [name, standing]),
    ...report.reading.longSentences.map(({ note }) => note),
    ...report.shares.map(({ name }) => name),
  ];
}

/** Each mistake that there is, in files and in settings. */
async function mistakes(): Promise<string[]> {
  const faulty = [
    '{ "a" 1 }',
    '{ "a": }',
    "{ a: 1 }",
    '{ "a": 1',
    "[",
    '{ "a": "',
    "/* {",
    "{} {}",
    "{ 1: 2 }",
    '{ "a": "\\u12" }',
    "[".repeat(20_000),
    "[]",
    '{ "today": 1 "root": 2 }',
  ];
  const value = {
    ...{ root: 3, today: "soon", jurisdictions: ["moon", "US-CA"], allowedWords: [1], nonsense: 1, ignores: [3] },
    organization: { name: 3, kind: "guild", headcount: -1, federalContractor: "no", size: 3 },
    sections: { preset: "none", required: "title", nonsense: 1 },
    rules: { "no/rule": "off", "pay/vague": "bad", "title/too-long": { most: "many", least: 1 } },
    statements: {
      "no-kind": "Words.",
      visa: { text: 3 },
      privacy: { text: "" },
      diversity: "x".repeat(20_000),
      "at-will": "{nobody} may leave.",
      "fair-chance": { text: "Words.", file: "a.md" },
      "drug-test": { file: 3 },
      "ai-use": { file: "../a.md" },
      "e-verify": { file: "missing.md" },
      "vacancy-status": { file: "binary.md" },
      "scam-warning": { file: "empty.md" },
      "pay-disclaimer": { file: "locked.md" },
      accommodation: { file: "digits.md" },
      "background-check": { file: "large.md" },
      "equal-opportunity": { text: "Words.", nonsense: 1, places: { Moon: "Words.", "us-ca": "1 2" } },
    },
  };
  const files = new Map([
    ["binary.md", "a\u0000b"],
    ["empty.md", " "],
    ["digits.md", "1 2 3"],
    ["large.md", "x".repeat(20_000)],
    ["config", JSON.stringify(value)],
  ]);
  const read = (uri: string) => {
    if (uri.endsWith("locked.md")) throw new Error("EACCES");
    return Promise.resolve(files.get(uri.slice(uri.lastIndexOf("/") + 1)) ?? null);
  };
  const broken = faulty.map((text) => readConfigFile("file:///a/x", () => Promise.resolve(text)));
  const unread = readConfigFile("file:///a/x", () => Promise.reject(new Error("EACCES")));
  const all = await Promise.all([...broken, unread, readConfigFile("file:///a/config", read)]);
  const found = all.filter((file): file is ConfigFile => file !== undefined);
  const problems = [
    ...found.flatMap((file) => resolveConfig({}, [file], "2026-03-01").problems),
    ...resolveConfig({ ...value, statements: { visa: { file: "a.md" } } }, [], "2026-03-01").problems,
  ];
  return [...new Set(problems.map(({ message }) => message))];
}
