import assert from "node:assert/strict";
import {
  commands,
  DiagnosticSeverity,
  languages,
  MarkdownString,
  window,
  workspace,
  type DocumentSymbol,
  type Hover,
  type TextDocument,
} from "vscode";
import {
  closeAll,
  finding,
  findingsOf,
  noFinding,
  openExample,
  quickFixes,
  rangeOf,
  replace,
  rolewright,
  ruleOf,
  status,
  until,
} from "./editor";

const EXAMPLE = "senior-data-engineer.jd.md";

describe("proof-reading a posting", () => {
  afterEach(closeAll);

  it("marks what is left to fill in and what may put people off, each with its rule and the rule's page: it flags", async () => {
    const document = await openExample(EXAMPLE, "read.jd.md");
    assert.equal(document.languageId, "jobdescription");
    const placeholder = await finding(document, "draft/placeholder", "[email]");
    assert.equal(placeholder.severity, DiagnosticSeverity.Error);
    assert.match(placeholder.message, /\[email\]/);
    assert.ok(
      typeof placeholder.code === "object" && /draft\/placeholder/.test(placeholder.code.target.toString()),
      "no link to the rule's page",
    );
    await finding(document, "bias/age", "young and energetic");
  });

  it("mends a finding by its quick fix: it flags the doubled word until then", async () => {
    const document = await openExample(EXAMPLE, "quick-fix.jd.md");
    await finding(document, "clarity/write-good-illusion", "the the");
    const actions = await quickFixes(document, "the the");
    const action = actions.find(({ isPreferred }) => isPreferred);
    assert.ok(action?.edit, `no preferred fix among ${JSON.stringify(actions.map(({ title }) => title))}`);
    await workspace.applyEdit(action.edit);
    assert.match(document.getText(), /^2\. Keep the order data correct/m);
    await noFinding(document, "clarity/write-good-illusion");
  });

  it("says why on hovering: it reads the reason and its source", async () => {
    const document = await openExample(EXAMPLE, "hover.jd.md");
    await finding(document, "bias/age");
    const position = rangeOf(document, "energetic").start;
    const hovers = await commands.executeCommand<Hover[]>("vscode.executeHoverProvider", document.uri, position);
    const text = hovers
      .flatMap(({ contents }) =>
        contents.map((content) => (content instanceof MarkdownString ? content.value : String(content))),
      )
      .join("\n");
    assert.match(text, /not the age of who does it/);
  });

  it("takes all safe fixes at once, and leaves alone what needs a person: it still flags the placeholder", async () => {
    const document = await openExample(EXAMPLE, "fix-all.jd.md");
    await finding(document, "title/shouting");
    await commands.executeCommand("rolewright.fixAll");
    await noFinding(document, "title/shouting");
    const text = document.getText();
    assert.match(text, /^# Senior Data Engineer$/m);
    assert.match(text, /^2\. Keep the order data correct/m);
    assert.match(text, /^3\. Help bakers/m);
    assert.match(text, /young and energetic/);
    await finding(document, "draft/placeholder", "[email]");
  });

  it("keeps up with the writer: findings move with their words and go with them, without saving", async () => {
    const document = await openExample(EXAMPLE, "edit.jd.md");
    const { range } = await finding(document, "draft/placeholder", "[email]");
    await replace(document, "## About us", "We bake at night.\n\n## About us");
    const moved = await until("the finding to move by two lines", languages.onDidChangeDiagnostics, {
      look: () =>
        findingsOf(document).find(
          (found) => ruleOf(found) === "draft/placeholder" && found.range.start.line === range.start.line + 2,
        ),
      seen: () =>
        findingsOf(document)
          .map((found) => `${ruleOf(found)} at line ${found.range.start.line}`)
          .join(", "),
    });
    assert.equal(document.getText(moved.range), "[email]");
    await replace(document, "[email]", "jobs@harborpine.example");
    await noFinding(document, "draft/placeholder");
    await replace(document, "free bread", "a bonus of TBD");
    await finding(document, "draft/placeholder", "TBD");
  });

  it("shows the sections in the outline: it reads those without marks, too", async () => {
    const document = await openExample(EXAMPLE, "outline.jd.md");
    await finding(document, "title/shouting");
    const symbols = await commands.executeCommand<DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      document.uri,
    );
    const names = flat(symbols).map(({ name }) => name);
    for (const name of ["Responsibilities", "Preferred Qualifications", "How to apply"])
      assert.ok(names.includes(name), `${name} is not among ${names.join(", ")}`);
  });

  it("starts anew by command: it flags the same again", async () => {
    const document = await openExample(EXAMPLE, "restart.jd.md");
    await finding(document, "draft/placeholder", "[email]");
    const before = findingsOf(document).map(ruleOf).sort();
    await commands.executeCommand("rolewright.restart");
    assert.equal((await rolewright()).readerState(), "running");
    await finding(document, "draft/placeholder", "[email]");
    assert.deepEqual(findingsOf(document).map(ruleOf).sort(), before);
    await replace(document, "[email]", "jobs@harborpine.example");
    await noFinding(document, "draft/placeholder");
  });

  it("says in the language status that it checks, and why: it reads", async () => {
    await openExample(EXAMPLE, "status.jd.md");
    const { detail, isWarning } = await status(
      "that it is checked",
      ({ text, isBusy }) => text === "Checked as a job posting" && !isBusy,
    );
    assert.deepEqual([detail, isWarning], ["Its language is Job Description.", false]);
  });

  it("leaves the editor as it is meant for prose: lines wrap, and nothing pops up while typing", async () => {
    const document: TextDocument = await openExample(EXAMPLE, "defaults.jd.md");
    const editor = workspace.getConfiguration("editor", document);
    assert.equal(editor.get("wordWrap"), "on");
    assert.deepEqual(editor.get("quickSuggestions"), { other: "off", comments: "off", strings: "off" });
    assert.equal(window.activeTextEditor?.document, document);
  });
});

function flat(symbols: readonly DocumentSymbol[]): DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flat(symbol.children)]);
}
