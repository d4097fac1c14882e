// The extension as a writer uses it: by mouse and keyboard, every command once, with a picture of each step in .vscode-test/pictures.
import assert from "node:assert/strict";

import {
  hoverFinding,
  openQuickFixes,
  runCommand,
  takeFromList,
  waitForFindings,
} from "../../scripts/editor/session.mjs";
import {
  answer,
  chooseFile,
  chooseTheme,
  closePage,
  command,
  drivenCommands,
  faultsOfReport,
  openText,
  pick,
  reportFrame,
  seeInFrame,
  seeWholeText,
  seeWords,
  takeOfferedName,
  words,
} from "./hand.mjs";
import { contributes } from "./manifest.mjs";
import { forgetPictures, MODE, openWindow, takePicture } from "./window.mjs";

const POSTING = "senior-data-engineer.jd.md";
describe(`the ${MODE} editor by mouse and keyboard`, function () {
  this.timeout(300_000);
  /** @type {import("./window.mjs").Window} */
  let session;
  /** @type {import("playwright-core").Page} */
  let page;

  before(async () => {
    await forgetPictures();
    session = await openWindow();
    ({ page } = session);
    await openText(page, POSTING);
    await waitForFindings(session);
    // The line above the title pushes the text down when it comes.
    await page.locator(".codelens-decoration a").first().waitFor();
  });
  // What it has checked in every file would stand in the way of the others.
  after(() => session?.close());
  afterEach(async function () {
    if (this.currentTest?.state === "failed") await picture(`failed-${this.currentTest.title.slice(0, 30)}`);
    for (let times = 0; times < 2; times++) await page.keyboard.press("Escape");
  });

  let theme = "light";
  const picture = (/** @type {string} */ step) => takePicture(page, `${theme}-${step}`);

  /** Takes the step and its picture; steps that leave things as they were are taken in every theme. */
  const look = {
    async hover() {
      await page.keyboard.press("Control+Home");
      await hoverFinding(session, 0, ".squiggly-error");
      const text = await page.locator(".monaco-hover:not(.hidden)").first().innerText();
      await picture("hover");
      await page.keyboard.press("Escape");
      return text;
    },
    async quickFix() {
      await openQuickFixes(session, 0);
      const offered = await page.locator(".action-widget .monaco-list-row").allInnerTexts();
      await picture("quick-fix");
      return offered;
    },
    async report() {
      const report = await reportFrame(page);
      await report.locator("#findings li").first().waitFor();
      await picture("report");
      await report.locator("#statements").scrollIntoViewIfNeeded();
      await picture("report-below");
      await report.locator("#verdict").scrollIntoViewIfNeeded();
      return faultsOfReport(page);
    },
    async firstSteps() {
      const ours = page.locator(".getting-started-step", { hasText: "Repair an example" }).first();
      await command(page, "rolewright.getStarted");
      await ours.waitFor();
      await page.locator(".getting-started-step.expanded").first().waitFor();
      await picture("first-steps");
      await closePage(page, /Welcome|Walkthrough/);
    },
  };

  it("pointing at underlined words tells what is wrong and where the other side stands: it reads", async () => {
    assert.match(await look.hover(), /years/);
  });

  it("Ctrl+. offers the better words, ways to let them stand, and the page of the rule: it reads", async () => {
    const offered = await look.quickFix();
    await page.keyboard.press("Escape");
    for (const kind of [/^Write “/, /Explain|explain/, /Ignore|ignore|stand/])
      assert.ok(
        offered.some((title) => kind.test(title)),
        `${kind} is not among ${offered.join(" | ")}`,
      );
  });

  it("Enter takes the first fix and Ctrl+Z takes it back: it flags until then, and again", async () => {
    await openQuickFixes(session, 0);
    await page.keyboard.press("Enter");
    await seeWords(page, /# Senior Data Engineer/);
    await page.keyboard.press("Control+Z");
    await seeWords(page, /# SENIOR DATA ENGINEER/);
  });

  it("a click on the score opens the report, with nothing in it that a screen reader would miss: it reads", async () => {
    await page.locator(".statusbar-item", { hasText: "Rolewright" }).first().click();
    await page.mouse.move(700, 600);
    assert.deepEqual(await look.report(), []);
  });

  it("Enter in the report goes to the words: it reads", async () => {
    const report = await reportFrame(page);
    await report.locator("#findings .place").first().focus();
    await page.keyboard.press("Enter");
    await page.locator(".editor-instance .monaco-editor.focused").waitFor();
    await picture("report-to-words");
  });

  it("a button of the report takes the fix, and the score rises before one’s eyes: it flags until then", async () => {
    const report = await reportFrame(page);
    const before = Number(await report.locator("#score").innerText());
    await report.locator("#findings .fix", { hasText: "Write “Senior" }).click();
    await seeWords(page, /# Senior Data Engineer/);
    await report.locator("#findings .fix", { hasText: "Write “Senior" }).waitFor({ state: "detached" });
    assert.ok(Number(await report.locator("#score").innerText()) > before);
    await report.locator("#all").click();
    await report.locator("#findings li").nth(6).waitFor();
    await picture("report-all");
  });

  it("Fix All repairs what needs no decision: it flags until then", async () => {
    await openText(page, POSTING);
    await command(page, "rolewright.fixAll");
    await seeWords(page, "Keep the order data");
    await picture("fix-all");
  });

  it("Explain This Finding shows the page beside the text, without a network: it reads", async () => {
    await openText(page, POSTING);
    await page.keyboard.press("Control+Home");
    await openQuickFixes(session, 0);
    await page.keyboard.press("Escape");
    await command(page, "rolewright.explain");
    await page.locator(".tab", { hasText: "Preview" }).first().waitFor();
    await seeInFrame(page, /Flagged/);
    await picture("explain");
    await closePage(page, "Preview");
  });

  it("Insert Missing Sections puts in what is not there: it flags until then", async () => {
    await openText(page, "store-manager.jd.md");
    await waitForFindings(session);
    await command(page, "rolewright.insertSections");
    await seeWords(page, "## About us");
    await picture("insert-sections");
  });

  it("Organise Sections puts the duties before the benefits: it reads their order", async () => {
    await openText(page, "order.jd.md");
    await waitForFindings(session);
    await command(page, "rolewright.organizeSections");
    await seeWholeText(page, "# Baker\n\n## Responsibilities\n\n- Bake bread\n\n## Benefits\n\n- Free bread\n");
    await picture("organize-sections");
  });

  it("a document that is no posting is left alone until one asks: it ignores, then flags", async () => {
    await openText(page, "notes.md");
    await page.locator(".statusbar-item", { hasText: "Rolewright" }).first().waitFor({ state: "hidden" });
    await command(page, "rolewright.check");
    await page.locator(".statusbar-item", { hasText: "Rolewright" }).first().waitFor();
    await picture("check");
    await command(page, "rolewright.stopChecking");
    await page.locator(".statusbar-item", { hasText: "Rolewright" }).first().waitFor({ state: "hidden" });
  });

  it("Paste as Clean Text makes a list of what was copied from a page: it reads", async () => {
    await openText(page, "notes.md");
    await page.keyboard.press("Control+End");
    await page.evaluate(() => navigator.clipboard.writeText("•\u00a0\u00a0Bake bread\n•\u00a0\u00a0Clean the ovens\n"));
    await command(page, "rolewright.pasteClean");
    await seeWords(page, "- Bake bread");
    await picture("paste");
  });

  it("a new job description asks for the job and the place, by the keyboard alone: it reads the draft", async () => {
    await command(page, "rolewright.newPosting");
    await page.locator(".quick-input-list .monaco-list-row", { hasText: "Electrician" }).first().waitFor();
    await picture("new-posting");
    await pick(page, "Electrician");
    await pick(page, "Colorado");
    await seeWords(page, "# ");
    await waitForFindings(session);
    await page.keyboard.press("Control+Home");
    await picture("new-posting-draft");
    assert.match(await words(page), /Electrician/);
  });

  it("a job and a place that are not in the lists leave one answer each: it reads the blank draft", async () => {
    await command(page, "rolewright.newPosting");
    for (const [question, typed, wanted] of /** @type {const} */ ([
      ["what is the job", "Lighthouse keeper", "blank"],
      ["where is the work", "Atlantis", "Somewhere else"],
    ])) {
      await page.locator(".quick-input-title", { hasText: question }).waitFor();
      assert.ok(await takeFromList(page, { typed, wanted }));
    }
    await seeWords(page, "[Job title]");
  });

  it("Check All Drafts lists what it finds in every file: it flags", async () => {
    await command(page, "rolewright.checkAll");
    await page.locator(".markers-panel .monaco-list-row", { hasText: "[email]" }).first().waitFor();
    await picture("check-all");
  });

  it("Export writes a web page where one says, and Import opens it as a posting again: it reads the same headings", async () => {
    await openText(page, POSTING);
    await waitForFindings(session);
    await command(page, "rolewright.export");
    await picture("export");
    await pick(page, "Web page");
    const file = MODE === "web" ? undefined : await takeOfferedName(page, "Export this posting");
    await page.locator(".statusbar", { hasText: "written to" }).waitFor();
    await command(page, "rolewright.import");
    if (file !== undefined) await chooseFile(page, "Import a posting", file);
    await seeWords(page, /## Responsibilities/);
    await picture("import");
  });

  it("setting up the organisation asks five questions and keeps the answers in a file: it reads", async () => {
    await command(page, "rolewright.setUpOrganization");
    await page.locator(".quick-input-widget", { hasText: "1 of 5" }).waitFor();
    await picture("organization");
    await answer(page, "called", "Harbor Pine");
    await pick(page, "another private employer");
    await answer(page, "How many people", "300");
    await answer(page, "accommodation", "people@harborpine.example");
    await page.locator(".quick-input-widget", { hasText: "5 of 5" }).waitFor();
    await page.keyboard.press("Enter");
    // An editor that is driven by a program keeps its notifications behind the bell.
    await page.locator(".statusbar", { hasText: "written to .rolewright.json" }).waitFor();
    await runCommand(session, "Notifications: Show Notifications");
    await page.locator(".notifications-center", { hasText: "Done: every posting" }).waitFor();
    await picture("organization-done");
    await page.locator(".notifications-center .monaco-button", { hasText: "Show the file" }).click();
    await seeWords(page, "Harbor Pine");
    await picture("organization-file");
  });

  it("the settings stand in groups with words for people: it reads", async () => {
    await runCommand(session, "Preferences: Open Settings (UI)");
    await page.locator(".settings-editor").waitFor();
    await page.keyboard.type("@ext:rolewright.rolewright");
    await page.locator(".settings-editor .setting-item-category", { hasText: "Rolewright" }).first().waitFor();
    await picture("settings");
    await closePage(page, "Settings");
  });

  it("an example to repair opens as a copy, and the log can be read: it flags", async () => {
    await command(page, "rolewright.openExample");
    await seeWords(page, "SENIOR DATA ENGINEER");
    await waitForFindings(session);
    await command(page, "rolewright.showLog");
    await page.locator(".panel .monaco-editor").first().waitFor();
    await picture("log");
    await command(page, "rolewright.restart");
    await waitForFindings(session);
    await page.locator(".panel .codicon-panel-close").first().click();
  });

  it("the first steps show their pictures: it reads", () => look.firstSteps());

  for (const [name, label, base] of [
    ["dark", "Dark Modern", "vs-dark"],
    ["contrast", "Dark High Contrast", "hc-black"],
  ]) {
    it(`shows the same in the ${name} theme, with nothing that a screen reader would miss: it reads`, async () => {
      await openText(page, POSTING);
      await chooseTheme(page, label, base);
      theme = name;
      await page.keyboard.press("Control+Home");
      await waitForFindings(session);
      await look.hover();
      await look.quickFix();
      await page.keyboard.press("Escape");
      await command(page, "rolewright.openReport");
      assert.deepEqual(await look.report(), []);
      await look.firstSteps();
    });
  }

  it("takes every command of the manifest once", () => {
    const all = contributes.commands.map((/** @type {{ command: string }} */ one) => one.command);
    assert.deepEqual(drivenCommands(), all.sort());
  });
});
