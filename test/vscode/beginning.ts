import assert from "node:assert/strict";
import { commands, languages, window, workspace } from "vscode";
import { closeAll, finding, inWorkspace, openExample, openFile, ruleOf, until } from "./editor";

describe("beginning", () => {
  afterEach(closeAll);

  it("opens the example as a copy without a file: it flags its defects", async () => {
    await commands.executeCommand("rolewright.openExample");
    const { document } = window.activeTextEditor!;
    assert.equal(document.isUntitled, true);
    await finding(document, "draft/placeholder", "[email]");
  });

  it("opens a first draft for a job and a place: it reads the place’s form of pay, and has no tab stop left in its text", async () => {
    await commands.executeCommand("rolewright.newPosting", { template: "registered-nurse", place: "us-wa" });
    const { document } = window.activeTextEditor!;
    assert.match(document.getText(), /^# Registered Nurse\n/);
    assert.match(document.getText(), /\n## Location\n\n\[City\], Washington/);
    assert.match(document.getText(), /\n## Pay\n\nThe pay range for this position is \$\[minimum\] to /);
    assert.doesNotMatch(document.getText(), /\$\{\d/);
    assert.equal(document.languageId, "jobdescription");
    await finding(document, "draft/placeholder", "[City]");
  });

  it("checks every draft of the folder: it lists the findings of those that are not open", async () => {
    const name = "closed-draft.jd.md";
    await workspace.fs.writeFile(inWorkspace(name), new TextEncoder().encode("# Salesman\n\nApply to [email].\n"));
    await commands.executeCommand("rolewright.checkAll");
    const found = await until("findings in a closed file", languages.onDidChangeDiagnostics, {
      look: () => {
        const rules = languages.getDiagnostics(inWorkspace(name)).map(ruleOf);
        return rules.includes("draft/placeholder") ? rules : undefined;
      },
      seen: () => String(languages.getDiagnostics(inWorkspace(name)).length),
    });
    assert.ok(found.includes("bias/gendered-title"), found.join(", "));
    assert.equal(languages.getDiagnostics(inWorkspace("notes.md")).length, 0);
    // Once it is open, each finding is there once.
    const document = await openFile(name, "# Salesman\n\nApply to [email].\n");
    await finding(document, "draft/placeholder", "[email]");
    await until("no finding twice", languages.onDidChangeDiagnostics, {
      look: () =>
        languages.getDiagnostics(document.uri).filter((one) => ruleOf(one) === "draft/placeholder").length === 1
          ? true
          : undefined,
      seen: () => String(languages.getDiagnostics(document.uri).length),
    });
    await workspace.fs.delete(document.uri);
  });

  it("exports a posting as a Word file and imports it again: it reads the same headings, and flags the same defect", async () => {
    const document = await openExample("senior-data-engineer.jd.md", "for-word.jd.md");
    await finding(document, "draft/placeholder", "[email]");
    const target = inWorkspace("for-word.docx");
    await commands.executeCommand("rolewright.export", { extension: "docx", target });
    await closeAll();
    await commands.executeCommand("rolewright.import", target);
    const again = window.activeTextEditor!.document;
    assert.equal(again.isUntitled, true);
    assert.match(again.getText(), /^# SENIOR DATA ENGINEER\n[^]*\n## Preferred Qualifications\n/);
    await finding(again, "draft/placeholder", "[email]");
    for (const name of ["for-word.docx", "for-word.jd.md"]) await workspace.fs.delete(inWorkspace(name));
  });

  it("imports the web pages that Word writes: it reads the encoding that a page names, and refuses one without", async () => {
    const page = (head: string) => `<html><head>${head}</head><h1>Chef de caf\u00e9</h1><p>You bake.</p></html>`;
    const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    const meta = '<meta http-equiv=Content-Type content="text/html; charset=windows-1252">';
    await workspace.fs.writeFile(inWorkspace("named.htm"), bytes(page(meta)));
    await workspace.fs.writeFile(inWorkspace("unnamed.htm"), bytes(page("")));
    await commands.executeCommand("rolewright.import", inWorkspace("named.htm"));
    const imported = window.activeTextEditor!.document;
    assert.equal(imported.getText(), "# Chef de caf\u00e9\n\nYou bake.");
    await commands.executeCommand("rolewright.import", inWorkspace("unnamed.htm"));
    assert.equal(window.activeTextEditor!.document, imported);
    await closeAll();
    for (const name of ["named.htm", "unnamed.htm"]) await workspace.fs.delete(inWorkspace(name));
  });

  it("a file that cannot be written is told, and ends nothing: it ignores a folder in its place", async () => {
    const document = await openExample("senior-data-engineer.jd.md", "for-nowhere.jd.md");
    await finding(document, "draft/placeholder", "[email]");
    const target = inWorkspace("for-nowhere.html");
    await workspace.fs.createDirectory(target);
    await commands.executeCommand("rolewright.export", { extension: "html", target });
    assert.deepEqual(await workspace.fs.readDirectory(target), []);
    for (const name of ["for-nowhere.html", "for-nowhere.jd.md"]) await workspace.fs.delete(inWorkspace(name));
  });

  it("exports a posting as data for job boards: it reads its title and pay", async () => {
    const document = await openExample("senior-data-engineer.jd.md", "for-boards.jd.md");
    await finding(document, "draft/placeholder", "[email]");
    const target = inWorkspace("for-boards.jsonld");
    await commands.executeCommand("rolewright.export", { extension: "jsonld", target });
    const written = new TextDecoder().decode(await workspace.fs.readFile(target));
    const job = JSON.parse(written) as {
      title: string;
      baseSalary: { value: { minValue: number } };
      description: string;
    };
    assert.deepEqual([job.title, job.baseSalary.value.minValue], ["SENIOR DATA ENGINEER", 90000]);
    assert.match(job.description, /<h2>Responsibilities<\/h2>/);
    for (const name of ["for-boards.jsonld", "for-boards.jd.md"]) await workspace.fs.delete(inWorkspace(name));
  });
});
