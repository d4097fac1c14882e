// The extension as a writer uses it: by mouse and keyboard, in the light, the dark and the high-contrast theme, with a picture of each step.
import assert from "node:assert/strict";
import { cp, mkdir, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";

import { cacheDir, examplesDir, repoRoot } from "../../scripts/editor/paths.mjs";
import { makeTempDir } from "../../scripts/editor/processes.mjs";
import {
  findingMarks,
  hoverFinding,
  openEditor,
  openFile,
  openQuickFixes,
  runCommand,
  waitForFindings,
} from "../../scripts/editor/session.mjs";
import { quietSettings } from "../../scripts/editor/settings.mjs";

const POSTING = "senior-data-engineer.jd.md";
const PICTURES = path.join(cacheDir, "pictures");
const THEMES = { light: "Default Light Modern", dark: "Default Dark Modern", contrast: "Default High Contrast" };
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

await rm(PICTURES, { recursive: true, force: true });
await mkdir(PICTURES, { recursive: true });

for (const [name, theme] of Object.entries(THEMES)) {
  describe(`the editor by mouse and keyboard, ${name}`, function () {
    this.timeout(120_000);
    /** @type {import("../../scripts/editor/session.mjs").EditorSession} */
    let session;

    before(async () => {
      const folder = path.join(makeTempDir("by-hand"), "examples");
      await cp(examplesDir, folder, { recursive: true });
      const settings = {
        ...quietSettings,
        "workbench.colorTheme": theme,
        "window.autoDetectColorScheme": false,
        "editor.hover.delay": 100,
      };
      session = await openEditor({
        folder,
        extension: repoRoot,
        file: path.join(folder, POSTING),
        settings,
        log: () => undefined,
      });
      await waitForFindings(session);
    });
    after(() => session?.close());
    afterEach(async () => {
      await session.page.keyboard.press("Escape");
    });

    const picture = async (step) =>
      session.page.screenshot({ path: path.join(PICTURES, `${name}-${step}.png`), animations: "disabled" });

    it("pointing at underlined words tells what is wrong and why: it reads", async () => {
      await hoverFinding(session, 0, ".squiggly-error");
      const text = await session.page.locator(".monaco-hover:not(.hidden)").first().innerText();
      assert.match(text, /Why|because|\./);
      await picture("hover");
    });

    it("Ctrl+. and Enter take the first fix, and Ctrl+Z takes it back: it flags until then, and again", async () => {
      const { page } = session;
      const marks = page.locator(findingMarks);
      const before = await marks.count();
      await openQuickFixes(session, 0);
      await picture("quick-fix");
      const text = await page.locator(".view-lines").first().innerText();
      await page.keyboard.press("Enter");
      await page.waitForFunction((old) => document.querySelector(".view-lines")?.innerText !== old, text);
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+Z");
      await page.waitForFunction((old) => document.querySelector(".view-lines")?.innerText === old, text);
      assert.ok(before > 0);
    });

    it("a click on the score opens the report, which has no fault that a screen reader would meet: it reads", async () => {
      const { page } = session;
      await page.locator(".statusbar-item", { hasText: "Posting" }).first().click();
      const report = await reportFrame(page);
      await report.locator("#score").waitFor();
      await report.waitForFunction(() => Number(document.querySelector("#score")?.textContent) > 0);
      await report.evaluate(axe);
      const { violations } = await report.evaluate(() => /** @type {any} */ (window).axe.run());
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
        [],
      );
      await picture("report");
    });

    it("a click in the report goes to the words, by the keyboard too: it reads", async () => {
      const { page } = session;
      const report = await reportFrame(page);
      const first = report.locator("#findings .place").first();
      await first.focus();
      await page.keyboard.press("Enter");
      await page.locator(".editor-instance .monaco-editor.focused").waitFor();
      await picture("report-to-words");
    });

    it("a new job description asks for the job and the place, by the keyboard alone: it reads the draft", async () => {
      const { page } = session;
      await runCommand(session, "Rolewright: New Job Description");
      await pick(page, "Electrician");
      await picture("new-posting");
      await pick(page, "Colorado");
      await page.locator(".view-line", { hasText: "# Electrician" }).first().waitFor();
      await waitForFindings(session);
      await picture("new-posting-draft");
      await page.keyboard.press("Control+Home");
      assert.match(await page.locator(".view-lines").first().innerText(), /Electrician/);
    });

    it("the first steps show their pictures: it reads", async () => {
      const { page } = session;
      await runCommand(session, "Rolewright: Get Started");
      await page.locator(".getting-started-step", { hasText: "Repair an example" }).first().waitFor();
      await picture("first-steps");
    });

    it("goes back to a file that is open: it flags the same", async () => {
      await openFile(session, POSTING);
      await waitForFindings(session);
    });
  });
}

/**
 * The page of the report within the frames that the editor puts around it.
 * @param {import("playwright-core").Page} page
 */
async function reportFrame(page) {
  for (let tries = 0; ; tries++) {
    for (const frame of page.frames()) {
      if (
        (await frame
          .locator("#report")
          .count()
          .catch(() => 0)) > 0
      )
        return frame;
    }
    if (tries === 100) throw new Error("The report did not show.");
    await page.waitForTimeout(100);
  }
}

/**
 * Types into the list that is open, and takes what it then offers first.
 * @param {import("playwright-core").Page} page
 * @param {string} text
 */
async function pick(page, text) {
  const input = page.locator(".quick-input-widget input[type='text']");
  await input.waitFor();
  await page.locator(".quick-input-list .monaco-list-row", { hasText: text }).first().waitFor();
  await input.fill(text);
  await page.locator(".quick-input-list .monaco-list-row.focused", { hasText: text }).first().waitFor();
  await page.keyboard.press("Enter");
}
