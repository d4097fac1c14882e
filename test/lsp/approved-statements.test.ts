import assert from "node:assert/strict";
import type { Hover, MarkupContent, SnippetTextEdit, TextDocumentEdit } from "vscode-languageserver/node";
import { LspClient, PLAIN, VSCODE } from "../support/lsp-client";
import { onlyRules } from "../support/test-rules";

const URI = "file:///team/jobs/cook.jd.md";
const CONFIG = "file:///team/.rolewright.json";
const FILE = "file:///team/texts/equal%20chances.md";
const TEXT =
  "# Cook\n\nThe Harbour Kitchen hires for skill alone. We consider everybody without regard to age, creed or colour, and we tell you why.\n";

describe("approved statements in the server", () => {
  let client: LspClient;
  let files: Map<string, string>;
  beforeEach(() => {
    files = new Map([
      [CONFIG, JSON.stringify({ statements: { "equal-opportunity": { file: "texts/equal chances.md" } } })],
      [
        FILE,
        "{company} hires for skill alone. We consider everybody without regard to age, religion or colour, and we tell you why.\n",
      ],
    ]);
    client = LspClient.inMemory({ readText: (uri) => Promise.resolve(files.get(uri) ?? null) });
    client.settings = onlyRules("statements/drifted", "statements/missing-accommodation");
  });
  afterEach(() => client.dispose());
  const drifted = async () => (await client.pull(URI)).filter(({ code }) => code === "statements/drifted");
  const hover = (words: string) =>
    client.request<Hover | null>("textDocument/hover", {
      textDocument: { uri: URI },
      position: client.rangeOfWords(URI, words).start,
    });

  it("a text in a file that the configuration names: its drift is shown, and its fix takes the approved words", async () => {
    await client.initialize(VSCODE, { folders: ["file:///team"] });
    await client.open(URI, TEXT);
    const [diagnostic] = await drifted();
    assert.equal(client.wordsAt(URI, diagnostic!.range), "creed");
    assert.equal(
      diagnostic!.message,
      "This is close to your approved equal-opportunity statement, but not the same: “creed” stands for “religion”. Use the approved text, or have the change approved.",
    );
    const [fix] = await client.actions(URI, diagnostic!.range);
    assert.equal(fix?.title, "Use your approved equal-opportunity statement");
    assert.equal(client.outcome(URI, fix!), TEXT.replace("creed", "religion"));
  });

  it("the hover shows word by word what differs", async () => {
    await client.initialize(VSCODE, { folders: ["file:///team"] });
    await client.open(URI, TEXT);
    const { value } = (await hover("creed"))?.contents as MarkupContent;
    assert.ok(
      value.includes(
        "Here ~~struck through~~, in the wanted text **bold**:\n\n> … consider everybody without regard to age, ~~creed~~ **religion** or colour, and we tell you why.",
      ),
      value,
    );
  });

  it("a client without Markdown is shown both sides of each difference", async () => {
    await client.initialize(PLAIN, { options: { settings: client.settings } });
    await client.open(URI, TEXT);
    const { value } = (await hover("creed"))?.contents as MarkupContent;
    assert.ok(value.includes("\nHere (-), in the wanted text (+):\n- creed\n+ religion"), value);
  });

  it("the client watches the file, and a change of it holds at once", async () => {
    const capabilities = structuredClone(VSCODE);
    capabilities.workspace!.didChangeWatchedFiles!.relativePatternSupport = true;
    await client.initialize(capabilities, { folders: ["file:///team"] });
    await client.open(URI, TEXT);
    assert.equal((await drifted()).length, 1);
    await client.waitFor(
      "client/registerCapability",
      ({ registrations: [one] }: { registrations: { registerOptions: { watchers?: unknown[] } }[] }) =>
        JSON.stringify(one?.registerOptions.watchers) ===
        JSON.stringify([{ globPattern: { baseUri: "file:///team/texts", pattern: "equal chances.md" } }]),
    );
    files.set(FILE, files.get(FILE)!.replace("religion", "creed"));
    await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: FILE, type: 2 }] });
    await client.waitFor("workspace/diagnostic/refresh", () => true);
    assert.deepEqual(await drifted(), []);
  });

  it("a file that is not there is told in the log and in the status, with its line, and is followed until it comes", async () => {
    files.delete(FILE);
    files.set(CONFIG, '{\n  "statements": {\n    "equal-opportunity": { "file": "texts/equal chances.md" }\n  }\n}\n');
    await client.initialize(VSCODE, { folders: ["file:///team"] });
    await client.open(URI, TEXT);
    assert.deepEqual(await drifted(), []);
    const [problem] = (await client.status(URI))?.problems ?? [];
    assert.deepEqual(problem, {
      file: CONFIG,
      line: 3,
      path: 'statements["equal-opportunity"].file',
      message: "there is no file “texts/equal chances.md”",
    });
    await client.waitFor("client/registerCapability", (params) => JSON.stringify(params).includes("equal chances.md"));
    files.set(FILE, TEXT.slice(8).replace("creed", "faith"));
    await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: FILE, type: 1 }] });
    assert.match(String((await drifted())[0]?.message), /“creed” stands for “faith”/);
  });

  const OFFER =
    "If you need help to apply, or for the interview, because of a disability, write to {contact}.\n\nWe answer {when}.";

  it("an approved text with an unknown contact is inserted with a tab stop for it, and in plain words for a client without", async () => {
    files.set(CONFIG, JSON.stringify({ statements: { accommodation: OFFER.replace("{when}", "within $2 days") } }));
    await client.initialize(VSCODE, { folders: ["file:///team"] });
    await client.open(URI, TEXT);
    const [missing] = (await client.pull(URI)).filter(({ code }) => code === "statements/missing-accommodation");
    const actions = await client.actions(URI, missing!.range);
    const fix = actions.find(({ title }) => title === "Insert your approved offer of accommodation");
    const [bound] = fix!.edit!.documentChanges as TextDocumentEdit[];
    const [edit] = bound!.edits as SnippetTextEdit[];
    assert.ok(
      edit!.snippet.value.endsWith(
        "because of a disability, write to ${1:[e-mail or telephone]}.\n\nWe answer within \\$2 days.",
      ),
      edit!.snippet.value,
    );
  });

  it("a client without tab stops is given a prompt in brackets", async () => {
    files.set(CONFIG, JSON.stringify({ statements: { accommodation: OFFER.replace("{when}", "soon") } }));
    await client.initialize(PLAIN, { folders: ["file:///team"], options: { settings: client.settings } });
    await client.open(URI, TEXT);
    const range = client.rangeOfWords(URI, "why");
    const actions = await client.actions(URI, range);
    const fix = actions.find(({ title }) => title === "Insert your approved offer of accommodation");
    assert.ok(client.outcome(URI, fix!).endsWith("write to [e-mail or telephone].\n\nWe answer soon.\n"));
  });
});
