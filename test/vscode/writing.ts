import assert from "node:assert/strict";
import {
  commands,
  env,
  EventEmitter,
  languages,
  Range,
  Selection,
  Uri,
  window,
  workspace,
  type CodeLens,
  type CompletionList,
  type DocumentLink,
  type Event,
  type InlayHint,
  type TextDocument,
} from "vscode";
import { closeAll, finding, noFinding, openExample, openFile, rangeOf, replace, rolewright, until } from "./editor";

const EXAMPLE = "senior-data-engineer.jd.md";

describe("writing a posting", () => {
  afterEach(closeAll);

  it("suggests what is missing on an empty line: it reads the statement with its words", async () => {
    const document = await openExample(EXAMPLE, "suggest.jd.md");
    await finding(document, "statements/missing-equal-opportunity");
    const end = document.positionAt(document.getText().length);
    const { items } = await commands.executeCommand<CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      end,
    );
    const statement = items.find(({ label }) => label === "Equal-opportunity statement");
    assert.equal(statement?.detail, "This statement is missing");
    const inserted = statement.insertText;
    assert.match(typeof inserted === "string" ? inserted : (inserted?.value ?? ""), /## Equal opportunity\n/);
  });

  it("says above the title how much there is to fix, and opens the report there: it reads the number anew after an edit", async () => {
    const document = await openExample(EXAMPLE, "lens.jd.md");
    await finding(document, "draft/placeholder", "[email]");
    const before = await lens(document);
    assert.match(before?.command?.title ?? "", /^\d+ to fix · Open report$/);
    assert.equal(before?.command?.command, "rolewright.openReport");
    await replace(document, "[email]", "jobs@harborpine.example");
    await noFinding(document, "draft/placeholder");
    assert.ok(toFix(await lens(document)) < toFix(before), "nothing less is to fix");
  });

  it("shows what hourly pay comes to in a year once that is wanted: it ignores the pay until then", async () => {
    const document = await openFile("hours.jd.md", "# Baker\n\nPay: $30 an hour\n");
    await finding(document, "structure/missing-responsibilities");
    assert.deepEqual(await hints(document), []);
    const settings = workspace.getConfiguration("rolewright");
    await settings.update("inlayHints.pay", true);
    try {
      assert.deepEqual(await hintsOnce(document), ["≈ $62,400 a year"]);
    } finally {
      await settings.update("inlayHints.pay", undefined);
    }
  });

  it("inserts all missing sections by command, and stands on the first prompt: it flags them as left to fill in", async () => {
    const document = await openFile("frame.jd.md", "# Baker\n\n## Responsibilities\n\n- Bake bread for the town.\n");
    await finding(document, "structure/missing-requirements");
    await commands.executeCommand("rolewright.insertSections");
    const text = document.getText();
    assert.ok(text.indexOf("## About us") < text.indexOf("## Responsibilities"));
    assert.match(text, /## Requirements\n\n- \[which experience/);
    const editor = window.activeTextEditor;
    assert.match(document.getText(editor?.selection), /^\[.+\]$/);
    await finding(document, "draft/placeholder");
    await commands.executeCommand("undo");
    assert.ok(!document.getText().includes("## Requirements"));
  });

  it("organises the sections by command: it reads the duties before the benefits", async () => {
    const document = await openFile(
      "order.jd.md",
      "# Baker\n\n## Benefits\n\n- Free bread\n\n## Responsibilities\n\n- Bake [which bread]\n\n## Requirements\n\n- 2 years of experience in a bakery\n",
    );
    await finding(document, "draft/placeholder", "[which bread]");
    await commands.executeCommand("rolewright.organizeSections");
    const headings = document.getText().match(/^## \w+/gm);
    assert.deepEqual(headings, ["## Responsibilities", "## Requirements", "## Benefits"]);
  });

  it("explains the finding at the cursor on a page of its own: it reads the rule’s page without a network", async () => {
    const document = await openExample(EXAMPLE, "explain.jd.md");
    await finding(document, "bias/age", "young and energetic");
    const { start } = rangeOf(document, "energetic");
    window.activeTextEditor!.selection = new Selection(start, start);
    await commands.executeCommand("rolewright.explain");
    await until("the page about bias/age", window.tabGroups.onDidChangeTabs, {
      look: () => tabs().find((label) => label.includes("age")),
      seen: () => tabs().join(", "),
    });
    const page = workspace.textDocuments.find(({ uri }) => uri.scheme === "rolewright-rule");
    assert.match(page?.getText() ?? "", /^# Describe the work, not the age of who does it\n[\s\S]*## Flagged/);
    assert.doesNotMatch(page?.getText() ?? "", /npm run generate/);
  });

  it("pastes as clean text, with the document’s bullets: it reads the clipboard", async () => {
    const document = await openFile("paste.jd.md", "# Baker\n\n* Bake\n\n");
    await finding(document, "structure/missing-responsibilities");
    await env.clipboard.writeText("•\tKnead\u00A0dough\r\n•\tClean the\u200B oven");
    if ((await env.clipboard.readText()) === "") return; // A browser may keep its clipboard to itself.
    const end = document.positionAt(document.getText().length);
    window.activeTextEditor!.selection = new Selection(end, end);
    await commands.executeCommand("rolewright.pasteClean");
    assert.equal(document.getText(), "# Baker\n\n* Bake\n\n* Knead dough\n* Clean the oven");
  });

  it("follows addresses: it reads that of a mail", async () => {
    const document = await openFile("links.jd.md", "# Baker\n\nWrite to jobs@fern.example.\n");
    await finding(document, "structure/missing-responsibilities");
    const links = await commands.executeCommand<DocumentLink[]>("vscode.executeLinkProvider", document.uri);
    assert.deepEqual(
      links.map(({ range, target }) => [document.getText(range), target?.toString(true)]),
      [["jobs@fern.example", "mailto:jobs@fern.example"]],
    );
  });

  it("follows the files that the configuration names: it reads that of a statement", async () => {
    await openFile("named.jd.md", "# Baker\n");
    await rolewright();
    const config = await openFile(
      "named/.rolewright.json",
      '{ "statements": { "accommodation": { "file": "texts/help.md" } } }',
    );
    const links = await commands.executeCommand<DocumentLink[]>("vscode.executeLinkProvider", config.uri);
    const link = links.find(({ range }) => config.getText(range) === "texts/help.md");
    assert.equal(link?.target?.path, Uri.joinPath(config.uri, "../texts/help.md").path);
  });

  it("has snippets for the parts of a posting: it reads the line about pay", async () => {
    const document = await openFile("snippet.jd.md", "# Baker\n\n");
    const end = document.positionAt(document.getText().length);
    window.activeTextEditor!.selection = new Selection(end, end);
    await commands.executeCommand("editor.action.insertSnippet", { langId: "jobdescription", name: "Pay" });
    assert.match(document.getText(), /\nPay: \$\[minimum\] to \$\[maximum\] per year$/);
  });
});

async function lens(document: TextDocument): Promise<CodeLens | undefined> {
  const all = await commands.executeCommand<CodeLens[]>("vscode.executeCodeLensProvider", document.uri);
  return all.find(({ command }) => command?.command === "rolewright.openReport");
}

function toFix(found: CodeLens | undefined): number {
  return Number(/^\d+/.exec(found?.command?.title ?? "")?.[0] ?? NaN);
}

async function hints(document: TextDocument): Promise<string[]> {
  const whole = new Range(0, 0, document.lineCount, 0);
  const all = await commands.executeCommand<InlayHint[]>("vscode.executeInlayHintProvider", document.uri, whole);
  return all.map(({ label }) => (typeof label === "string" ? label : label.map(({ value }) => value).join("")));
}

/** The hints as soon as there are some: the server is told of a setting, and reads it. */
async function hintsOnce(document: TextDocument): Promise<string[]> {
  const { onDidChangeStatus } = await rolewright();
  const looked = new EventEmitter<void>();
  let shown: string[] = [];
  const look = async () => {
    shown = await hints(document);
    looked.fire();
  };
  const subscriptions = ([onDidChangeStatus, languages.onDidChangeDiagnostics] as Event<unknown>[]).map((event) =>
    event(() => void look()),
  );
  void look();
  try {
    return await until("hints", looked.event, {
      look: () => (shown.length > 0 ? shown : undefined),
      seen: () => JSON.stringify(shown),
    });
  } finally {
    for (const subscription of [...subscriptions, looked]) subscription.dispose();
  }
}

function tabs(): string[] {
  return window.tabGroups.all.flatMap((group) => group.tabs.map(({ label }) => label));
}
