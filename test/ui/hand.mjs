import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** @typedef {import("playwright-core").Page} Page */

/**
 * The page of the report within the frames that the editor puts around it.
 * @param {Page} page
 * @returns {Promise<import("playwright-core").FrameLocator>}
 */
export async function reportFrame(page) {
  const frame = page.frameLocator("iframe.webview.ready").frameLocator("iframe[title='Report']");
  await frame.locator("#score").waitFor();
  return frame;
}

/**
 * What a screen reader or a person at the keyboard would stumble over in a page inside a frame.
 * @param {Page} page
 */
export async function faultsOfReport(page) {
  const handle = await (await reportFrame(page)).locator("body").elementHandle();
  const frame = await handle?.ownerFrame();
  assert.ok(frame, "the report is not shown");
  await frame.evaluate(axe);
  const { violations } = await frame.evaluate(() => /** @type {any} */ (window).axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/**
 * Types into the list that is open, and takes what it then offers first.
 * @param {Page} page
 * @param {string} text
 */
export async function pick(page, text) {
  // A long list shows its first rows only, so it is asked for the wanted one as soon as it is there.
  await page.locator(".quick-input-list .monaco-list-row").first().waitFor();
  await page.locator(".quick-input-widget input[type='text']").fill(text);
  await page.locator(".quick-input-list .monaco-list-row.focused", { hasText: text }).first().waitFor();
  await page.keyboard.press("Enter");
}

/**
 * Answers a question that asks for words.
 * @param {Page} page
 * @param {string} question a part of it
 * @param {string} answer
 */
export async function answer(page, question, answer) {
  await page.locator(".quick-input-widget", { hasText: question }).waitFor();
  await page.locator(".quick-input-widget input[type='text']").fill(answer);
  await page.keyboard.press("Enter");
}

/**
 * @param {Page} page
 * @param {string} label as the list of themes shows it
 * @param {string} base the class that the workbench then has
 */
export async function chooseTheme(page, label, base) {
  await page.locator(".tab.active").first().click();
  await page.keyboard.press("Control+K");
  await page.keyboard.press("Control+T");
  await pick(page, label);
  await page.locator(`.monaco-workbench.${base}`).waitFor();
  await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
}

/**
 * Waits until words can be read in a page that the editor shows within frames.
 * @param {Page} page
 * @param {RegExp} text
 */
export async function seeInFrame(page, text) {
  for (let tries = 0; tries < 150; tries++) {
    for (const frame of page.frames()) {
      const shown = await frame.evaluate(() => document.body?.innerText ?? "").catch(() => "");
      if (text.test(shown) && frame !== page.mainFrame()) return;
    }
    await page.waitForTimeout(100);
  }
  assert.fail(`No frame shows ${text}.`);
}

/**
 * The words of the editor that has the focus, with plain spaces.
 * @param {Page} page
 */
export async function words(page) {
  const text = await page.locator(".editor-group-container.active .view-lines").first().innerText();
  return text.replaceAll("\u00a0", " ");
}

/**
 * Waits until words can be read in the active editor.
 * @param {Page} page
 * @param {string | RegExp} text without regard to capitals if it is a string
 */
export async function seeWords(page, text) {
  const line = typeof text === "string" ? text : new RegExp(text.source.replaceAll(" ", "\\s"));
  await page.locator(".editor-group-container.active .view-line", { hasText: line }).first().waitFor();
}

/**
 * Does something, again if need be, until a thing shows: a list that is still being filled takes no answer.
 * @param {import("playwright-core").Locator} thing
 * @param {() => Promise<void>} act
 */
export async function until(thing, act) {
  for (let tries = 1; ; tries++) {
    await act();
    try {
      await thing.waitFor({ timeout: 4000 });
      return;
    } catch (error) {
      if (tries === 5) throw error;
    }
  }
}
