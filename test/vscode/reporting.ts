import assert from "node:assert/strict";
import { commands, window } from "vscode";
import type { ShownReport } from "../../client/src/report-view";
import { closeAll, finding, noFinding, openExample, openFile, replace, rolewright, until } from "./editor";

const EXAMPLE = "senior-data-engineer.jd.md";

describe("the report view", () => {
  afterEach(closeAll);

  it("opens by command and shows the score that the status bar shows, also after an edit: it reads", async () => {
    const document = await openExample(EXAMPLE, "report.jd.md");
    await finding(document, "draft/placeholder", "[email]");
    await commands.executeCommand("rolewright.openReport");
    const before = await report("the posting", ({ uri }) => uri === document.uri.toString());
    assert.match((await rolewright()).score()?.text ?? "", new RegExp(` ${before.text}$`));
    await replace(document, "[email]", "jobs@harborpine.example");
    await noFinding(document, "draft/placeholder");
    const after = await report("the edited posting", ({ version }) => version === document.version);
    assert.ok(Number(after.text) > Number(before.text), `${after.text} is not above ${before.text}`);
    assert.equal(window.activeTextEditor?.document, document);
  });

  it("stays with the posting while a page beside it has the focus, and keeps up with it: it reads", async () => {
    const document = await openExample(EXAMPLE, "report-beside.jd.md");
    await finding(document, "bias/age");
    await commands.executeCommand("rolewright.openReport");
    await report("the posting", ({ uri }) => uri === document.uri.toString());
    await commands.executeCommand("rolewright.explain", "bias/age");
    await replace(document, "[email]", "jobs@harborpine.example");
    await report(
      "the edited posting",
      ({ uri, version }) => uri === document.uri.toString() && version === document.version,
    );
  });

  it("is empty beside a document that is no posting: it ignores it", async () => {
    await commands.executeCommand("rolewright.openReport");
    const document = await openExample(EXAMPLE, "report-again.jd.md");
    await report("the posting", ({ uri }) => uri === document.uri.toString());
    await openFile("readme-report.md", "# Oven timer\n\nA small program.\n");
    await report("nothing", ({ uri }) => uri === null);
  });
});

async function report(what: string, fits: (shown: ShownReport) => boolean): Promise<ShownReport> {
  const api = await rolewright();
  return until(`the report to show ${what}`, api.onDidShowReport, {
    look: () => {
      const shown = api.report();
      return shown && fits(shown) ? shown : undefined;
    },
    seen: () => JSON.stringify(api.report()),
  });
}
