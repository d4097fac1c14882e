import assert from "node:assert/strict";
import { commands, Range, window, workspace, WorkspaceEdit, type TextDocument } from "vscode";
import { closeAll, finding, findingsOf, inWorkspace, noFinding, openExample, openFile, status } from "./editor";

/** A posting as it is pasted from a form, without any marks, with something to find in it. */
const PASTED = `Night Baker

We are looking for a night baker. Full-time.

Responsibilities
• Bake the the bread before dawn
• Keep the ovens clean

Requirements
• 2 years of experience in a bakery

Pay: $24 - $28 an hour
`;

const README = `# Oven timer

A small program that rings when the bread is done.

## Installation

\`\`\`
npm install oven-timer
\`\`\`

## Usage

Run it with the the minutes: \`oven-timer 40\`.
`;

describe("judging what is a posting", () => {
  afterEach(closeAll);

  it("leaves notes and read-me files alone and says why: it ignores them beside a posting that it checks", async () => {
    const readme = await openFile("README.md", README);
    const { detail } = await status("that the read-me file is not checked", ({ text }) => text === "Not checked");
    assert.match(detail, /job posting/);
    const notes = await openExample("notes.md", "notes-copy.md");
    await status(
      "that the notes are not checked",
      ({ text, command }) => text === "Not checked" && command.title === "Check it anyway",
    );
    await finding(await openFile("posting.md", PASTED), "clarity/write-good-illusion", "the the");
    assert.deepEqual([...findingsOf(readme), ...findingsOf(notes)], []);
  });

  it("checks a posting that is pasted into an untitled plain text, at once and without a name: it flags", async () => {
    const document = await workspace.openTextDocument({ language: "plaintext" });
    await window.showTextDocument(document);
    await status("that an empty text is not checked", ({ text }) => text === "Not checked");
    await write(document, PASTED);
    await finding(document, "clarity/write-good-illusion", "the the");
    const { detail } = await status("that it is checked", ({ text }) => text === "Checked as a job posting");
    assert.match(detail, /duties.*requirements/);
  });

  it("lets go of a text that stops being a posting, and takes it up again: it flags no more, then again", async () => {
    const document = await openFile("changing.md", PASTED);
    await finding(document, "clarity/write-good-illusion", "the the");
    await write(document, README);
    await noFinding(document);
    await status("that it is not checked", ({ text }) => text === "Not checked");
    await write(document, PASTED);
    await finding(document, "clarity/write-good-illusion", "the the");
  });

  it("checks a document when asked to, stops when asked to, and remembers it: it flags until then", async () => {
    const document = await openFile("choice.md", README);
    await status("that it is not checked", ({ text }) => text === "Not checked");
    await commands.executeCommand("rolewright.check");
    await finding(document, "clarity/write-good-illusion", "the the");
    await status("who asked for it", ({ detail }) => /You asked for it to be checked\./.test(detail));
    await commands.executeCommand("rolewright.stopChecking");
    await noFinding(document);
    await closeAll();
    await window.showTextDocument(inWorkspace("choice.md"));
    await status(
      "who asked for it, after the file was closed",
      ({ detail }) => detail === "You asked for it not to be checked.",
    );
  });

  it("keeps the findings in step when a document becomes a posting while it is typed: it flags the right words", async () => {
    const document = await openFile("typed.md", "Bake bread before dawn for $24 - $28 an hour.\n");
    await status("that it is not checked yet", ({ text }) => text === "Not checked");
    for (const line of ["Full-time.\n", "- Greet the the guests\n", "## Responsibilities\n", "# Night Baker\n"])
      await insertAtTop(document, line);
    await finding(document, "clarity/write-good-illusion", "the the");
    await insertAtTop(document, "One more line.\n");
    const [first] = document
      .getText()
      .split("\n")
      .flatMap((line, index) => (line.includes("the the") ? [index] : []));
    const found = await finding(document, "clarity/write-good-illusion", "the the");
    assert.equal(found.range.start.line, first);
  });
});

async function write(document: TextDocument, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(0, 0, document.lineCount, 0), text);
  assert.ok(await workspace.applyEdit(edit), "the edit was refused");
}

async function insertAtTop(document: TextDocument, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, new Range(0, 0, 0, 0).start, text);
  assert.ok(await workspace.applyEdit(edit), "the edit was refused");
}
