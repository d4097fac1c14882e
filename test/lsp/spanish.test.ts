import assert from "node:assert/strict";
import type { CodeAction, CodeLens, CompletionList, Hover, MarkupContent, TextEdit } from "vscode-languageserver/node";
import type { Requests } from "../../server/src/protocol";
import { LspClient, VSCODE } from "../support/lsp-client";

const URI = "file:///jobs/cook.jd.md";
const POSTING = `# Cook

## Duties

- You will utilize the oven.

## Requirements

- [number] years in a kitchen
`;

describe("a client whose user reads Spanish", () => {
  let client: LspClient;
  beforeEach(async () => {
    client = LspClient.inMemory();
    client.settings = { sections: { required: ["title"], recommended: ["benefits"] } };
    await client.initialize(VSCODE, { locale: "es", options: { changesConfig: true, opensReport: true } });
    await client.open(URI, POSTING);
  });
  afterEach(() => client.dispose());

  it("is given Spanish diagnostics whose rules, places and severities are those of English: it reads", async () => {
    const english = LspClient.inMemory();
    english.settings = client.settings;
    await english.initialize(VSCODE);
    await english.open(URI, POSTING);
    const [said, plain] = [await client.pull(URI), await english.pull(URI)];
    english.dispose();
    const facts = (items: typeof said) => items.map(({ code, range, severity, data }) => [code, range, severity, data]);
    assert.deepEqual(facts(said), facts(plain));
    const messageOf = (rule: string) => said.find(({ code }) => code === rule)?.message;
    assert.equal(messageOf("clarity/write-good-wordy"), "«utilize» se puede acortar. Probar con «use».");
    assert.equal(messageOf("draft/placeholder"), "«[number]» está todavía por completar.");
  });

  it("has the menu in Spanish, and the words that are put in the posting’s language: it reads", async () => {
    const actions: CodeAction[] = await client.actions(URI, client.rangeOfWords(URI, "utilize"));
    const [fix] = actions;
    assert.equal(fix!.title, "Sustituir por «use»");
    assert.match(client.outcome(URI, fix!), /You will use the oven/);
    assert.ok(actions.some(({ title }) => title.startsWith("Ignorar esto aquí (en .rolewright.json")));
    assert.deepEqual(
      actions.filter(({ title }) => /\b(?:the|this|all)\b/.test(title)).map(({ title }) => title),
      [],
    );
  });

  it("reads in Spanish why, how many findings there are, and the report; the posting’s own words stay", async () => {
    const hover = await client.request<Hover>("textDocument/hover", {
      textDocument: { uri: URI },
      position: client.rangeOfWords(URI, "utilize").start,
    });
    assert.match(
      (hover.contents as MarkupContent).value,
      /^\*\*Usar las palabras más cortas\.\*\* .*\n\n.*\n\nFuentes: /s,
    );
    const [lens] = await client.request<CodeLens[]>("textDocument/codeLens", { textDocument: { uri: URI } });
    assert.match(lens!.command!.title, /^\d+ por corregir · Abrir el informe$/);
    const report = await client.request<Requests["rolewright/report"]["result"]>("rolewright/report", { uri: URI });
    assert.deepEqual(
      report!.parts.map(({ name, fix }) => [name, fix]),
      [
        ["Título", null],
        ["Beneficios", "Insertar una sección «Benefits»"],
      ],
    );
    assert.equal(report!.address.verdict, "Habla al lector");
  });

  it("chooses the job and the place of a new draft in Spanish, by the same ids: it reads", async () => {
    const drafts = await client.request<Requests["rolewright/drafts"]["result"]>("rolewright/drafts", {});
    assert.equal(drafts!.templates.find(({ label }) => label === "Contable")?.name, "accountant");
    assert.equal(drafts!.places.find(({ id }) => id === "us-ny")?.name, "Nueva York (estado)");
  });

  it("is offered statements under Spanish names, which are found by what is typed in the posting’s language: it reads", async () => {
    const { items } = await client.request<CompletionList>("textDocument/completion", {
      textDocument: { uri: URI },
      position: { line: 1, character: 0 },
      context: { triggerKind: 1 },
    });
    const statement = items.find(({ label }) => label === "Declaración de igualdad de oportunidades");
    assert.equal(statement?.filterText, "Equal-opportunity statement");
    assert.match((statement.textEdit as TextEdit).newText, /^\n## Equal opportunity\n\n.*We consider all/s);
    assert.ok(items.some(({ label }) => label === "About us"));
  });
});
