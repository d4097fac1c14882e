// The extension as a writer uses it: by mouse and keyboard, every command once, with a picture of each step in .vscode-test/pictures.
import assert from "node:assert/strict";
import { cp, mkdir, rm } from "node:fs/promises";
import path from "node:path";

import { cacheDir, examplesDir, repoRoot } from "../../scripts/editor/paths.mjs";
import { makeTempDir } from "../../scripts/editor/processes.mjs";
import {
  hoverFinding,
  openEditor,
  openFile,
  openQuickFixes,
  runCommand,
  waitForFindings,
} from "../../scripts/editor/session.mjs";
import { quietSettings } from "../../scripts/editor/settings.mjs";
import { answer, chooseTheme, faultsOfReport, pick, reportFrame, seeInFrame, seeWords, words, until } from "./hand.mjs";

const POSTING = "senior-data-engineer.jd.md";
const PICTURES = path.join(cacheDir, "pictures");
const SETTINGS = {
  ...quietSettings,
  "workbench.colorTheme": "Light Modern",
  "window.autoDetectColorScheme": false,
  "window.autoDetectHighContrast": false,
  "editor.hover.delay": 100,
};

describe("the editor by mouse and keyboard", function () {
  this.timeout(60_000);
  /** @type {import("../../scripts/editor/session.mjs").EditorSession} */
  let session;
  /** @type {import("playwright-core").Page} */
  let page;

  before(async () => {
    await rm(PICTURES, { recursive: true, force: true });
    await mkdir(PICTURES, { recursive: true });
    const folder = path.join(makeTempDir("by-hand"), "examples");
    await cp(examplesDir, folder, { recursive: true });
    const file = path.join(folder, POSTING);
    session = await openEditor({ folder, extension: repoRoot, file, settings: SETTINGS, log: () => undefined });
    ({ page } = session);
    page.setDefaultTimeout(15_000);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await waitForFindings(session);
  });
  after(() => session?.close());
  afterEach(async function () {
    if (this.currentTest?.state === "failed") await picture(`failed-${this.currentTest.title.slice(0, 30)}`);
    for (let times = 0; times < 2; times++) await page.keyboard.press("Escape");
  });

  let theme = "light";
  const picture = (/** @type {string} */ step) =>
    page.screenshot({ path: path.join(PICTURES, `${theme}-${step.replace(/\W+/g, "-")}.png`), animations: "disabled" });

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
      // The workbench reads the steps of extensions only after its own page was asked for once, and then shows its own.
      for (let tries = 0; tries < 5 && !(await ours.isVisible()); tries++) {
        await runCommand(session, "Rolewright: Get Started");
        await ours.waitFor({ timeout: 2000 }).catch(() => undefined);
      }
      await ours.waitFor();
      await page.locator(".getting-started-step.expanded").first().waitFor();
      await picture("first-steps");
      await page.keyboard.press("Control+F4");
    },
  };

  it("pointing at underlined words tells what is wrong and where the other side stands: it reads", async () => {
    assert.match(await look.hover(), /years/);
  });

  it("Ctrl+. offers the better words, ways to let them stand, and the page of the rule: it reads", async () => {
    const offered = await look.quickFix();
    await page.keyboard.press("Escape");
    for (const kind of [/^Write “/, /Explain|explain/, /Ignore|ignore|stand/, /Turn off|off/])
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
    await openFile(session, POSTING);
    await runCommand(session, "Rolewright: Fix All Safe Findings");
    await seeWords(page, "Keep the order data");
    await picture("fix-all");
  });

  it("Explain This Finding shows the page beside the text, without a network: it reads", async () => {
    await openFile(session, POSTING);
    await page.keyboard.press("Control+Home");
    await openQuickFixes(session, 0);
    await page.keyboard.press("Escape");
    await runCommand(session, "Rolewright: Explain This Finding");
    await page.locator(".tab", { hasText: "Preview" }).first().waitFor();
    await seeInFrame(page, /Flagged/);
    await picture("explain");
    await page.locator(".tab", { hasText: "Preview" }).click({ button: "middle" });
    await page.locator(".tab", { hasText: "Preview" }).waitFor({ state: "detached" });
  });

  it("Insert Missing Sections puts in what is not there: it flags until then", async () => {
    await openFile(session, "store-manager.jd.md");
    await waitForFindings(session);
    await runCommand(session, "Rolewright: Insert Missing Sections");
    await seeWords(page, "## About us");
    await picture("insert-sections");
  });

  it("a document that is no posting is left alone until one asks: it ignores, then flags", async () => {
    await openFile(session, "notes.md");
    await page.locator(".statusbar-item", { hasText: "Rolewright" }).first().waitFor({ state: "hidden" });
    await runCommand(session, "Rolewright: Check This Document");
    await page.locator(".statusbar-item", { hasText: "Rolewright" }).first().waitFor();
    await picture("check");
    await runCommand(session, "Rolewright: Don’t Check This Document");
    await page.locator(".statusbar-item", { hasText: "Rolewright" }).first().waitFor({ state: "hidden" });
  });

  it("Paste as Clean Text makes a list of what was copied from a page: it reads", async () => {
    await openFile(session, "notes.md");
    await page.keyboard.press("Control+End");
    await page.evaluate(() => navigator.clipboard.writeText("•\u00a0\u00a0Bake bread\n•\u00a0\u00a0Clean the ovens\n"));
    await runCommand(session, "Rolewright: Paste as Clean Text");
    await seeWords(page, "- Bake bread");
    await picture("paste");
  });

  it("a new job description asks for the job and the place, by the keyboard alone: it reads the draft", async () => {
    await runCommand(session, "Rolewright: New Job Description");
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

  it("Check All Drafts lists what it finds in every file: it flags", async () => {
    await runCommand(session, "Rolewright: Check All Drafts in This Folder");
    await page.locator(".markers-panel .monaco-list-row", { hasText: "[email]" }).first().waitFor();
    await picture("check-all");
  });

  it("Export writes a web page where one says, and Import opens it as a posting again: it reads the same headings", async () => {
    await openFile(session, POSTING);
    await waitForFindings(session);
    await runCommand(session, "Rolewright: Export This Posting");
    await picture("export");
    await pick(page, "Web page");
    const name = page.locator(".quick-input-widget input[type='text']");
    await page.locator(".quick-input-widget", { hasText: "Export this posting" }).waitFor();
    await page.waitForFunction(() =>
      /** @type {HTMLInputElement | null} */ (
        document.querySelector(".quick-input-widget input[type='text']")
      )?.value.endsWith(".html"),
    );
    const file = await name.inputValue();
    await page.keyboard.press("Enter");
    await page.locator(".statusbar", { hasText: "written to" }).waitFor();
    await runCommand(session, "Rolewright: Import Word or HTML");
    await page.locator(".quick-input-widget", { hasText: "Import a posting" }).waitFor();
    await until(page.locator(".tab.active", { hasText: "Untitled" }), async () => {
      if (!(await name.isVisible())) return;
      await name.fill(file);
      await page.keyboard.press("Enter");
    });
    await seeWords(page, /## Responsibilities/);
    await picture("import");
  });

  it("setting up the organisation asks five questions and keeps the answers in a file: it reads", async () => {
    await runCommand(session, "Rolewright: Set Up Your Organisation");
    await page.locator(".quick-input-widget", { hasText: "1 of 5" }).waitFor();
    await picture("organization");
    await answer(page, "called", "Harbor Pine");
    await pick(page, "another private employer");
    await answer(page, "How many people", "300");
    await answer(page, "accommodation", "people@harborpine.example");
    await page.locator(".quick-input-widget", { hasText: "5 of 5" }).waitFor();
    await page.keyboard.press("Enter");
    await seeWords(page, "Harbor Pine");
    await picture("organization-file");
  });

  it("the settings stand in groups with words for people: it reads", async () => {
    await runCommand(session, "Preferences: Open Settings (UI)");
    await page.locator(".settings-editor").waitFor();
    await page.keyboard.type("@ext:rolewright.rolewright");
    await page.locator(".settings-editor .setting-item-category", { hasText: "Rolewright" }).first().waitFor();
    await picture("settings");
    await page.keyboard.press("Control+F4");
  });

  it("an example to repair opens as a copy, and the log can be read: it flags", async () => {
    await runCommand(session, "Rolewright: Open an Example to Repair");
    await seeWords(page, "SENIOR DATA ENGINEER");
    await waitForFindings(session);
    await runCommand(session, "Rolewright: Show Log");
    await page.locator(".panel .monaco-editor").first().waitFor();
    await picture("log");
    await runCommand(session, "Rolewright: Restart the Proof-Reader");
    await waitForFindings(session);
    await page.locator(".panel .codicon-panel-close").first().click();
  });

  it("the first steps show their pictures: it reads", () => look.firstSteps());

  for (const [name, label, base] of [
    ["dark", "Dark Modern", "vs-dark"],
    ["contrast", "Dark High Contrast", "hc-black"],
  ]) {
    it(`shows the same in the ${name} theme, with nothing that a screen reader would miss: it reads`, async () => {
      await openFile(session, POSTING);
      await chooseTheme(page, label, base);
      theme = name;
      await page.keyboard.press("Control+Home");
      await waitForFindings(session);
      await look.hover();
      await look.quickFix();
      await page.keyboard.press("Escape");
      await runCommand(session, "Rolewright: Open Posting Report");
      assert.deepEqual(await look.report(), []);
      await look.firstSteps();
    });
  }
});
