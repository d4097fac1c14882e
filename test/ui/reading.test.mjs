// What helps to read and to write a posting: outline, breadcrumbs, folding, menus, the view, the status, suggestions.
import assert from "node:assert/strict";

import { runCommand, waitForFindings } from "../../scripts/editor/session.mjs";
import { beginAnew, openText, pick, pointAt, reportFrame, seeWholeText, seeWords, showFiles, until } from "./hand.mjs";
import { contributes, inWords } from "./manifest.mjs";
import { MODE, sharedWindow, takePicture } from "./window.mjs";

/** @typedef {import("playwright-core").Page} Page */

const SECTIONS = "settings/in-order.jd.md";

describe(`reading and writing in the ${MODE} editor, by hand`, function () {
  this.timeout(300_000);
  /** @type {Page} */
  let page;

  before(async () => {
    ({ page } = await sharedWindow());
    await beginAnew(page);
    await openText(page, SECTIONS);
    await waitForFindings({ page });
  });
  afterEach(async function () {
    if (this.currentTest?.state === "failed") await takePicture(page, `failed-${this.currentTest.title.slice(0, 40)}`);
    for (let times = 0; times < 2; times++) await page.keyboard.press("Escape");
  });

  const line = (/** @type {string | RegExp} */ text) =>
    page.locator(".editor-group-container.active .view-line", { hasText: text }).first();
  const cursor = (/** @type {RegExp} */ place) => page.locator("[id='status.editor.selection']", { hasText: place });

  it("the outline has the sections, and a click leads to one: it reads", async () => {
    const outline = page.locator(".outline-pane, .pane", { hasText: "Outline" }).last();
    const row = page.locator(".outline-tree .monaco-list-row", { hasText: "Benefits" }).first();
    const header = outline.locator(".pane-header").last();
    await until(row, async () => {
      if ((await header.getAttribute("aria-expanded")) !== "true") await header.click();
    });
    await page.locator(".outline-tree .monaco-list-row", { hasText: "Responsibilities" }).first().waitFor();
    await takePicture(page, "outline");
    await row.click();
    await cursor(/Ln 7,/).waitFor();
    await header.click();
  });

  it("the breadcrumbs say in which section the cursor is, and lead to another: it reads", async () => {
    await openText(page, SECTIONS);
    await pointAt(page, "Free bread");
    const crumbs = page.locator(".breadcrumbs-control .monaco-breadcrumb-item");
    await crumbs.filter({ hasText: "Benefits" }).first().click();
    const choice = page.locator(".monaco-breadcrumbs-picker .monaco-list-row", { hasText: "Responsibilities" }).first();
    await choice.waitFor();
    await takePicture(page, "breadcrumbs");
    await choice.click();
    await cursor(/Ln 3,/).waitFor();
  });

  it("a section folds at its heading and unfolds again: it reads its heading all the time", async () => {
    await openText(page, SECTIONS);
    await line("Bake bread").waitFor();
    await page.locator(".editor-group-container.active .margin").first().hover();
    const row = page.locator(".editor-group-container.active .margin-view-overlays > div", {
      has: page.getByText("3", { exact: true }),
    });
    await row.locator(".codicon-folding-expanded").first().click();
    await line("Bake bread").waitFor({ state: "detached" });
    await line("Free bread").waitFor();
    await takePicture(page, "folded");
    await row.locator(".codicon-folding-collapsed").first().click();
    await line("Bake bread").waitFor();
  });

  it("the menu of the right mouse button has what the manifest puts there: it reads", async () => {
    await openText(page, SECTIONS);
    await line("Bake bread").click({ button: "right" });
    // The menu is drawn where no selector of the page reaches, so its rows are read by their roles.
    for (const { command } of contributes.menus["editor/context"]) {
      const { title } = contributes.commands.find((/** @type {{ command: string }} */ one) => one.command === command);
      await page
        .getByRole("menuitem", { name: inWords(title) })
        .first()
        .waitFor();
    }
    await takePicture(page, "context-menu");
  });

  it("every view of the manifest opens by its picture in the bar at the side: it reads", async () => {
    assert.deepEqual(
      Object.values(contributes.views).flatMap((views) => views.map((/** @type {{ id: string }} */ { id }) => id)),
      ["rolewright.report"],
    );
    await page.locator(".activitybar .action-label[aria-label*='Rolewright']").first().click();
    await (await reportFrame(page)).locator("#findings li").first().waitFor();
    await takePicture(page, "view");
    await showFiles(page);
  });

  it("the report breaks what is too long for it, and tells like lines apart: it reads all of it", async () => {
    await openText(page, "settings/report.jd.md");
    await page.locator(".editor-group-container.active .codelens-decoration a").first().click();
    const report = await reportFrame(page);
    await report.locator("#findings .fix", { hasText: "https://www.harborpine.example" }).waitFor();
    await report.locator("#statements li", { hasText: "2 of 2" }).waitFor();
    await report.locator("#laws li", { hasText: /^The City of Los Angeles/ }).waitFor();
    await takePicture(page, "report-long");
    const beyond = await report.locator("html").evaluate((whole) => whole.scrollWidth - whole.clientWidth);
    assert.equal(beyond, 0, "something is cut off at the side");
    await showFiles(page);
  });

  it("the line above the title opens the report: it reads the score", async () => {
    await openText(page, SECTIONS);
    await page.locator(".editor-group-container.active .codelens-decoration a").first().click();
    await reportFrame(page);
    await showFiles(page);
  });

  it("the language in the status bar says whether the text is checked, and why: it reads", async () => {
    await openText(page, SECTIONS);
    const details = page.locator(".hover-language-status", { hasText: /checked/i }).first();
    await until(details, async () => {
      await page.mouse.move(700, 300);
      await page.locator("[id='status.languageStatus']").hover();
    });
    await takePicture(page, "language-status");
    await page.mouse.move(700, 300);
  });

  it("suggestions on an empty line offer what is missing: it reads the statement in full", async () => {
    await openText(page, "source/suggest.jd.md");
    await page.keyboard.press("Control+End");
    const choice = page.locator(".suggest-widget.visible .monaco-list-row", { hasText: /equal-opportunity/i }).first();
    await until(choice, () => askForSuggestions(page));
    await takePicture(page, "suggest");
    await choice.click();
    await seeWholeText(page, /without regard to race/);
  });

  it("a snippet comes with its first letters: it reads the line about pay", async () => {
    await openText(page, "source/snippet.jd.md");
    await page.keyboard.press("Control+End");
    await runCommand({ page }, "Snippets: Insert Snippet");
    await pick(page, "pay");
    await seeWords(page, /minimum/);
  });

  it("the file of the configuration suggests its names: it reads them from the schema", async () => {
    await openText(page, "settings/.rolewright.json");
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("ArrowRight");
    const choice = page.locator(".suggest-widget.visible .monaco-list-row", { hasText: "jurisdictions" }).first();
    await until(choice, () => askForSuggestions(page));
    await takePicture(page, "config-suggest");
  });
});

/**
 * Asks for suggestions anew: in a list that is open, the key shows more of what is there.
 * @param {Page} page
 */
async function askForSuggestions(page) {
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+Space");
}
