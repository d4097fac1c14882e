// Every kind of thing that can be done about a finding is done once by hand, and the text is then just what was promised.
import { hoverFinding, runCommand, waitForFindings } from "../../scripts/editor/session.mjs";
import {
  beginAnew,
  closePage,
  closeText,
  openMenu,
  openText,
  paste,
  pointAt,
  seeInFrame,
  seeUnmarked,
  seeWholeText,
  showFindings,
  until,
} from "./hand.mjs";
import { MODE, sharedWindow, takePicture } from "./window.mjs";

/** @typedef {import("playwright-core").Page} Page */

const PAY = "Pay: $20 to $24 an hour";

describe(`what is offered about a finding in the ${MODE} editor, taken by hand`, function () {
  this.timeout(300_000);
  /** @type {Page} */
  let page;

  before(async () => {
    ({ page } = await sharedWindow());
    await beginAnew(page);
  });
  afterEach(async function () {
    if (this.currentTest?.state === "failed") await takePicture(page, `failed-${this.currentTest.title.slice(0, 40)}`);
    for (let times = 0; times < 2; times++) await page.keyboard.press("Escape");
  });

  /** Opens a text and puts the cursor onto words that are marked. */
  async function openAt(/** @type {string} */ file, /** @type {string} */ words) {
    await openText(page, file);
    await waitForFindings({ page });
    // The line above the title pushes the text down when it comes.
    await page.locator(".editor-group-container.active .codelens-decoration a").first().waitFor();
    await pointAt(page, words);
  }

  /** Clicks in the menu of quick fixes. */
  async function take(/** @type {RegExp} */ title) {
    await openMenu(page);
    await takePicture(page, `menu-${title.source}`);
    await page.locator(".action-widget .monaco-list-row", { hasText: title }).first().click();
  }

  it("Ctrl+. and Enter take the likeliest fix: it flags until then", async () => {
    await openAt("fixes/one.jd.md", "the the");
    await openMenu(page);
    await page.keyboard.press("Enter");
    await seeWholeText(page, `# Baker\n\n${PAY}\n\nBake the bread.\n`);
  });

  it("Shift+Alt+. takes it without a menu: it flags until then", async () => {
    await openAt("fixes/at-once.jd.md", "the the");
    // The key is for words of which the editor knows that they can be mended.
    await until(page.locator(".editor-group-container.active .view-line", { hasText: /Sell.the.bread/ }), () =>
      page.keyboard.press("Shift+Alt+Period"),
    );
    await seeWholeText(page, `# Baker\n\n${PAY}\n\nSell the bread.\n`);
  });

  it("a click takes the better words: it flags until then", async () => {
    await openAt("fixes/click.jd.md", "young and");
    await take(/motivated/);
    await seeWholeText(page, `# Baker\n\n${PAY}\n\nWe hire a motivated baker.\n`);
  });

  it("a fix with prompts is filled in from one to the next by the tabulator: it flags the missing pay until then", async () => {
    await openAt("fixes/prompts.jd.md", "Baker");
    await take(/pay/i);
    await page.keyboard.type("18");
    await page.keyboard.press("Tab");
    await page.keyboard.type("24");
    await page.keyboard.press("Tab");
    const choices = page.locator(".suggest-widget.visible .monaco-list-row");
    await choices.filter({ hasText: "hour" }).first().waitFor();
    await takePicture(page, "prompts");
    await choices.filter({ hasText: "hour" }).first().click();
    await seeWholeText(
      page,
      "# Baker\n\nLocation: Seattle, Washington\n\nYou bake bread.\n\n## Pay\n\nThe pay range for this position is $18 to $24 per hour.\n",
    );
  });

  it("all findings of the rule are mended by one click: it flags three until then", async () => {
    await openAt("fixes/three.jd.md", "the the");
    await take(/\b3\b/);
    await seeWholeText(page, `# Baker\n\n${PAY}\n\nBake the bread.\n\nClean the oven.\n\nHelp your team.\n`);
  });

  it("all that is safe is mended by one click: it flags two rules until then", async () => {
    await openAt("fixes/all.jd.md", "the the");
    await take(/\b2\b/);
    await seeWholeText(page, `# Senior Baker\n\n${PAY}\n\nBake the bread.\n`);
  });

  it("the approved text takes the place of what drifted: it flags until then", async () => {
    await openAt("fixes/drifted.jd.md", "disability");
    await openMenu(page);
    await page.keyboard.press("Enter");
    await seeWholeText(
      page,
      `# Baker\n\n${PAY}\n\nHartwell hires for skill alone. We consider everybody without regard to race, religion, sex, age or disability.\n`,
    );
  });

  it("a link in the hover leads to the menu as well: it reads", async () => {
    await openText(page, "fixes/hover.jd.md");
    await waitForFindings({ page });
    await page.locator(".editor-group-container.active .codelens-decoration a").first().waitFor();
    await hoverFinding({ page });
    await takePicture(page, "hover-fix");
    await page.locator(".monaco-hover:not(.hidden) .action", { hasText: "Quick Fix" }).first().click();
    await page.locator(".action-widget .monaco-list-row").first().waitFor();
  });

  it("the explanation opens from the menu: it reads", async () => {
    await openAt("fixes/hover.jd.md", "young and");
    await take(/explain/i);
    await page.locator(".tab", { hasText: "Preview" }).first().waitFor();
    await seeInFrame(page, /Flagged/);
    await closePage(page, "Preview");
  });

  for (const [reach, row, after] of /** @type {const} */ ([
    [
      "line",
      /this line/i,
      `# Baker\n\n${PAY}\n\n<!-- rolewright-disable-next-line bias/age -->\nWe hire a young and energetic baker.\n`,
    ],
    [
      "document",
      /whole document/i,
      `<!-- rolewright-disable-file bias/age -->\n# Baker\n\n${PAY}\n\nWe hire a young and energetic baker.\n`,
    ],
  ])) {
    it(`“Ignore” for the ${reach} writes a comment: it ignores the words then`, async () => {
      await openAt(`fixes/ignore-${reach}.jd.md`, "young and");
      await take(/ignore/i);
      await page.locator(".quick-input-list .monaco-list-row", { hasText: row }).first().waitFor();
      await takePicture(page, `ignore-${reach}`);
      await page.locator(".quick-input-list .monaco-list-row", { hasText: row }).first().click();
      await seeWholeText(page, after);
      await seeUnmarked(page);
    });
  }

  for (const [folder, row, after] of /** @type {const} */ ([
    [
      "ignore-here",
      /only here/i,
      /^\{ "root": true, "ignores": \[ \{ "rule": "bias\/age", "hash": "[0-9a-f]{16}" \} \] \}\n$/,
    ],
    ["allow-word", /young and energetic/, /^\{ "root": true, "allowedWords": \[ ?"young and energetic" ?\] \}\n$/],
    ["rule-off", /workspace/i, /^\{ "root": true, "rules": \{ "bias\/age": "off" \} \}\n$/],
  ])) {
    it(`“Ignore”, ${folder}, writes into the file of the folder: it ignores the words then`, async () => {
      await openAt(`${folder}/${folder}.jd.md`, "young and");
      await take(/ignore/i);
      await page.locator(".quick-input-list .monaco-list-row", { hasText: row }).first().click();
      await showFindings(page, "bias/age");
      await page
        .locator(".markers-panel .monaco-list-row", { hasText: `${folder}.jd.md` })
        .waitFor({ state: "hidden" });
      await openText(page, `${folder}/.rolewright.json`);
      await seeWholeText(page, after);
      await closeText(page, ".rolewright.json");
    });
  }

  for (const [name, row, text] of /** @type {const} */ ([
    ["fix", /safe/i, `# Senior Baker\n\n${PAY}\n\nBake the bread.\n`],
    [
      "organise",
      /organi[sz]e/i,
      `# Baker\n\n## Responsibilities\n\n- Bake the the bread\n\n## Benefits\n\n- Free bread\n\n${PAY}\n`,
    ],
    [
      "insert",
      /insert/i,
      /^# Baker\n\n## [^]*\n## Responsibilities\n\n- Bake the the bread\n\n## [^]*\n## How to apply\n\n\[[^\]\n]+\]\n/,
    ],
  ])) {
    it(`the menu for the whole text has “${name}”: it flags or orders until then`, async () => {
      await openAt(`source/source-${name}.jd.md`, "the the");
      const choice = page.locator(".action-widget .monaco-list-row", { hasText: row }).first();
      await until(choice, () => runCommand({ page }, "Source Action..."));
      await takePicture(page, `source-${name}`);
      await choice.click();
      await seeWholeText(page, text);
    });
  }

  it("what was pasted can be had as clean text: it reads", async () => {
    await openText(page, "fixes/paste.jd.md");
    await page.keyboard.press("Control+End");
    await paste(page, "•\u00a0\u00a0Bake bread\n•\u00a0\u00a0Clean the ovens");
    await page.locator(".post-edit-widget .monaco-button").first().click();
    await page.locator(".action-widget .monaco-list-row", { hasText: /clean/i }).first().waitFor();
    await takePicture(page, "paste-as");
    await page.locator(".action-widget .monaco-list-row", { hasText: /clean/i }).first().click();
    await seeWholeText(page, `# Baker\n\n${PAY}\n\n- Bake bread\n- Clean the ovens`);
  });
});
