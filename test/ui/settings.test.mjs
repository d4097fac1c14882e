// Every setting of the manifest is changed by hand, and what that does is seen: one of each kind on the page of settings, the others in the file.
import assert from "node:assert/strict";

import { patiently, runCommand, waitForFindings } from "../../scripts/editor/session.mjs";
import {
  beginAnew,
  closeText,
  openMenu,
  openText,
  paste,
  pointAt,
  seeWholeText,
  showFindings,
  until,
} from "./hand.mjs";
import { contributes } from "./manifest.mjs";
import { MODE, sharedWindow, SETTINGS, takePicture } from "./window.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("playwright-core").Locator} Locator */

/**
 * @typedef {object} Driver
 * @property {string} text the posting in the folder on which the setting bears
 * @property {unknown} [value] for the file of settings
 * @property {(page: Page) => Locator} [appears] what is seen with the setting, and not without
 * @property {(page: Page) => Locator} [goes] what is seen without it, and not with it
 * @property {string} [findings] what the list of findings is narrowed to
 * @property {string} [unseen] why nothing is seen of it here
 * @property {(page: Page) => Promise<void>} [look] brings up what is to be seen
 * @property {boolean} [isInFile] the page of settings leads to their file only
 * @property {(page: Page) => Promise<void>} [onPage] changes it on the page of settings, which shows it alone; else it is written into the file
 */

/** A finding in the list; of a severity if one is named. */
const found =
  (/** @type {string} */ rule, /** @type {"error" | "warning" | "info" | undefined} */ severity = undefined) =>
  (/** @type {Page} */ page) => {
    const rows = page.locator(
      severity ? `.markers-panel .monaco-list-row:has(.codicon-${severity})` : ".markers-panel .monaco-list-row",
    );
    return rows.filter({ hasText: rule }).first();
  };
const inText =
  (/** @type {string} */ selector, /** @type {string | RegExp} */ text = "") =>
  (/** @type {Page} */ page) =>
    page.locator(`.editor-group-container.active .monaco-editor ${selector}`).filter({ hasText: text }).first();

/** What a setting on the page of settings stands in, once it is the only one there. */
const item = (/** @type {Page} */ page) => page.locator(".settings-editor .setting-item-contents").first();

/** @type {Readonly<Record<string, Driver>>} */
const DRIVERS = {
  "rolewright.check.markdown": {
    text: "posting.md",
    value: "never",
    goes: found("clarity/write-good-illusion"),
    findings: "illusion",
    async onPage(page) {
      await item(page).locator("select").click();
      await page.locator(".select-box-dropdown-list-container .monaco-list-row", { hasText: /never/i }).click();
    },
  },
  "rolewright.check.plaintext": {
    text: "posting.txt",
    value: "never",
    goes: found("clarity/write-good-illusion"),
    findings: "illusion",
  },
  "rolewright.organization.name": {
    text: "two-names.jd.md",
    value: "Globex",
    appears: found("draft/leftover-name"),
    findings: "leftover-name",
    async onPage(page) {
      await item(page).locator("input").fill("Globex");
    },
  },
  "rolewright.organization.kind": {
    text: "seattle.jd.md",
    value: "federal",
    goes: found("pay/missing-pay", "error"),
    findings: "missing-pay",
  },
  "rolewright.organization.headcount": {
    text: "seattle.jd.md",
    value: 3,
    goes: found("pay/missing-pay", "error"),
    findings: "missing-pay",
    async onPage(page) {
      await item(page).locator("input").fill("3");
    },
  },
  "rolewright.organization.accommodationContact": {
    text: "no-contact.jd.md",
    value: "people@harborpine.example",
    async look(page) {
      await pointAt(page, "reach out");
      await openMenu(page);
    },
    appears: (page) =>
      page.locator(".action-widget .monaco-list-row", { hasText: "people@harborpine.example" }).first(),
  },
  "rolewright.organization.federalContractor": {
    text: "seattle.jd.md",
    value: true,
    appears: found("missing-contractor-tagline"),
    findings: "tagline",
  },
  "rolewright.jurisdictions": {
    text: "nowhere.jd.md",
    value: ["us-wa"],
    appears: found("pay/missing-pay", "error"),
    findings: "missing-pay",
  },
  "rolewright.allowedWords": {
    text: "young.jd.md",
    value: ["young and energetic"],
    goes: found("bias/age"),
    findings: "bias/age",
    async onPage(page) {
      const field = item(page).locator("input");
      await until(field, () => item(page).locator(".monaco-button", { hasText: "Add Item" }).click());
      await field.fill("young and energetic");
      await field.press("Enter");
    },
  },
  "rolewright.sections.preset": {
    text: "nowhere.jd.md",
    value: "minimal",
    goes: found("structure/missing-location"),
    findings: "missing-location",
  },
  "rolewright.sections.required": {
    text: "nowhere.jd.md",
    value: ["title"],
    goes: found("structure/missing-requirements"),
    findings: "missing-requirements",
  },
  "rolewright.sections.recommended": {
    text: "nowhere.jd.md",
    value: ["title"],
    goes: found("structure/missing-location"),
    findings: "missing-location",
  },
  "rolewright.sections.order": {
    text: "in-order.jd.md",
    value: ["benefits", "responsibilities"],
    appears: inText(".squiggly-hint"),
  },
  "rolewright.rules": {
    text: "young.jd.md",
    value: { "bias/age": "off" },
    goes: found("bias/age"),
    findings: "bias/age",
    isInFile: true,
    async onPage(page) {
      await item(page).locator("a", { hasText: "Edit in settings.json" }).click();
      await page.locator('.tab.active[data-resource-name="settings.json"]').waitFor();
      await page.locator(".editor-instance .monaco-editor.focused").waitFor();
      // The editor writes the name of the setting first.
      await page
        .locator(".editor-group-container.active .view-line", { hasText: "rolewright.rules" })
        .first()
        .waitFor();
      await writeSettings(page, { "rolewright.rules": { "bias/age": "off" } });
    },
  },
  "rolewright.codeLens": {
    text: "young.jd.md",
    value: false,
    goes: inText(".codelens-decoration", /to fix/),
    async onPage(page) {
      await item(page).locator(".setting-value-checkbox").click();
    },
  },
  "rolewright.inlayHints.pay": {
    text: "hourly.jd.md",
    value: true,
    appears: inText(".view-line", /62,400/),
  },
  "rolewright.inlayHints.readingGrade": {
    text: "long-sentence.jd.md",
    value: true,
    appears: inText(".view-line", /grade/i),
  },
  "rolewright.trace.server": {
    text: "young.jd.md",
    unseen: "the embedded editor writes no log into a file, so that there is none to be shown",
  },
  "rolewright.statements": {
    text: "drifted.jd.md",
    value: {
      "equal-opportunity":
        "{company} hires for skill alone. We consider everybody without regard to race, religion, sex, age or disability.",
    },
    appears: found("statements/drifted"),
    findings: "drifted",
  },
};

describe(`the settings in the ${MODE} editor, changed by hand`, function () {
  this.timeout(300_000);
  /** @type {Page} */
  let page;

  before(async () => {
    ({ page } = await sharedWindow());
    await beginAnew(page);
    await writeSettings(page, {});
  });
  afterEach(async function () {
    if (this.currentTest?.state !== "failed") return;
    await takePicture(page, `failed-${this.currentTest.title.slice(0, 40)}`);
    await beginAnew(page);
    await writeSettings(page, {});
  });

  it("each has somebody who changes it and something that is seen then", () => {
    const keys = contributes.configuration.flatMap((/** @type {{ properties: object }} */ { properties }) =>
      Object.keys(properties),
    );
    assert.deepEqual(Object.keys(DRIVERS).sort(), keys.sort());
  });

  for (const [key, driver] of Object.entries(DRIVERS)) {
    const { text, value, unseen, findings, look = async () => undefined, onPage } = driver;
    const [verb, sight] = driver.appears ? ["flags or shows it", driver.appears] : ["ignores it", driver.goes];
    const kind = unseen ? it.skip : it;
    kind(`${key}: once changed, it ${verb}${unseen ? ` (${unseen})` : ""}`, async () => {
      assert.ok(sight);
      await openText(page, `settings/${text}`);
      await waitForFindings({ page });
      if (findings) await showFindings(page, findings);
      await look(page);
      if (driver.appears) await sight(page).waitFor({ state: "hidden" });
      else
        await until(sight(page), async () => {
          if (findings) await showFindings(page, findings);
        });
      if (driver.look) await page.keyboard.press("Escape");
      if (onPage) {
        await showSetting(page, key);
        const isChanged = page.locator(`.settings-editor .is-configured[data-key="${key}"]`);
        // The page may be drawn anew meanwhile, and what was being done is forgotten; objects are changed in the file.
        if (driver.isInFile) await onPage(page);
        else await until(isChanged, () => onPage(page));
        await takePicture(page, `setting-${key}`);
      } else await writeSettings(page, { [key]: value });
      await openText(page, `settings/${text}`);
      if (driver.goes) await sight(page).waitFor({ state: "hidden" });
      else
        await until(sight(page), async () => {
          if (findings) await showFindings(page, findings);
          if (driver.look) await page.keyboard.press("Escape");
          await look(page);
        });
      if (driver.look) await page.keyboard.press("Escape");
      // Only what is open is in the list of findings.
      await closeText(page, text);
      await writeSettings(page, {});
    });
  }
});

/**
 * Opens the page of settings at one of them.
 * @param {Page} page
 * @param {string} key
 */
async function showSetting(page, key) {
  await runCommand({ page }, "Preferences: Open Settings (UI)");
  await page.locator(".settings-editor .suggest-input-container").click();
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(`@id:${key}`);
  await page.locator(`.settings-editor .setting-item-contents[data-key="${key}"]`).waitFor();
}

/**
 * Writes the settings of the user, which are then the usual ones and these.
 * @param {Page} page
 * @param {Readonly<Record<string, unknown>>} values
 */
async function writeSettings(page, values) {
  const tab = page.locator('.tab[data-resource-name="settings.json"]');
  if (await tab.isVisible()) await tab.click();
  else await runCommand({ page }, "Preferences: Open User Settings (JSON)");
  await page
    .locator(
      '.editor-group-container.active:has(.tab.active[data-resource-name="settings.json"]) .monaco-editor.focused',
    )
    .waitFor();
  const text = JSON.stringify({ ...SETTINGS, ...values }, null, 1);
  // A file that was just opened may take what comes first for something else.
  await patiently(async (patience) => {
    await page.keyboard.press("Control+A");
    await paste(page, text);
    // The editor first asks who would paste otherwise.
    await seeWholeText(page, text, patience);
  });
  await page.keyboard.press("Control+S");
  await page.locator('.tab.active:not(.dirty)[data-resource-name="settings.json"]').waitFor();
}
