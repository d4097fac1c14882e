import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

import { findingMarks, patiently, runCommand, takeFromList } from "../../scripts/editor/session.mjs";
import { contributes, inWords } from "./manifest.mjs";

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
 * Types into the list that opens, and takes what it then offers.
 * @param {Page} page
 * @param {string} text
 */
export async function pick(page, text) {
  // A long list shows its first rows only, so it is asked for the wanted one as soon as it is there.
  await page.locator(".quick-input-list .monaco-list-row").first().waitFor();
  assert.ok(await takeFromList(page, { typed: text, wanted: text }), `The list closed before “${text}” was taken.`);
}

/**
 * Answers a question that asks for words.
 * @param {Page} page
 * @param {string} question a part of it
 * @param {string} answer
 */
export async function answer(page, question, answer) {
  const asked = page.locator(".quick-input-widget", { hasText: question });
  await asked.waitFor();
  await asked.locator("input[type='text']").fill(answer);
  await page.keyboard.press("Enter");
  await asked.waitFor({ state: "hidden" });
}

/**
 * @param {Page} page
 * @param {string} label as the list of themes shows it
 * @param {string} base the class that the workbench then has
 */
export async function chooseTheme(page, label, base) {
  const themes = page.locator(".quick-input-widget:has(input[placeholder*='Color Theme'])");
  // The list closes where a page in the editor takes the focus meanwhile, and the theme is then what it was.
  await patiently(async (patience) => {
    await runCommand({ page }, "Preferences: Color Theme");
    await themes.waitFor({ timeout: patience });
    assert.ok(
      await takeFromList(page, { typed: label, wanted: label }),
      `The list closed before “${label}” was taken.`,
    );
  });
  await page.locator(`.monaco-workbench.${base}`).waitFor();
}

/**
 * Waits until words can be read in a page that the editor shows within frames.
 * @param {Page} page
 * @param {RegExp} text
 */
export async function seeInFrame(page, text) {
  const isShown = async () => {
    const frames = page.frames().filter((frame) => frame !== page.mainFrame());
    const shown = frames.map((frame) => frame.evaluate(() => document.body?.innerText ?? "").catch(() => ""));
    return (await Promise.all(shown)).some((words) => text.test(words));
  };
  await untilTrue(page, isShown, () => `No frame shows ${text}.`);
}

/**
 * Looks until it is so, for what no locator can tell.
 * @param {Page} page
 * @param {() => Promise<boolean>} isSo
 * @param {() => string} complaint
 * @param {number} [patience] in milliseconds
 */
async function untilTrue(page, isSo, complaint, patience = 60_000) {
  for (const end = Date.now() + patience; !(await isSo()); await page.waitForTimeout(100))
    if (Date.now() > end) assert.fail(complaint());
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
 * @param {() => Promise<unknown>} act that does no harm when it is done twice
 */
export function until(thing, act) {
  return patiently(async (patience) => {
    await act();
    await thing.waitFor({ timeout: patience });
  });
}

/** The commands of ours that were taken from the list of commands. */
const driven = new Set();

/** The ids of the commands that were taken so far. */
export function drivenCommands() {
  return [...driven].sort();
}

/**
 * Takes a command of ours from the list of commands, under the name that a person reads there.
 * @param {Page} page
 * @param {string} id
 */
export async function command(page, id) {
  const found = contributes.commands.find((/** @type {{ command: string }} */ one) => one.command === id);
  assert.ok(found, `the manifest has no command ${id}`);
  await runCommand({ page }, `${found.category}: ${inWords(found.title)}`);
  driven.add(id);
}

/**
 * Shows a text of the folder and puts the cursor into it: by its tab if it is open, else from the list of files.
 * @param {Page} page
 * @param {string} file its path within the folder, of two steps at most
 */
export async function openText(page, file) {
  const [name = "", folder] = file.split("/").reverse();
  const group = ".editor-group-container.active";
  const tab = page.locator(`${group} .tab[data-resource-name="${name}"]`);
  const files = page.locator(".explorer-folders-view");
  const row = (/** @type {string} */ label) =>
    files.locator(".monaco-list-row", { has: page.getByText(label, { exact: true }) }).first();
  // A page that was asked for before may come up last.
  await until(
    page.locator(`${group}:has(.tab.active[data-resource-name="${name}"]) .monaco-editor.focused`),
    async () => {
      if (await tab.isVisible()) return tab.click();
      if (!(await files.isVisible())) await page.keyboard.press("Control+Shift+E");
      if (folder) {
        // A list that is longer than its place shows but a part of it.
        await files.locator(".monaco-list").hover();
        await page.locator(".action-label[aria-label*='Collapse Folders']").first().click();
        await row(folder).click();
      }
      await row(name).dblclick();
    },
  );
  await page.locator(`${group} .view-line`).first().waitFor();
}

/**
 * Clicks into words of the active editor.
 * @param {Page} page
 * @param {string} words within one line
 */
export async function pointAt(page, words) {
  const line = page.locator(".editor-group-container.active .view-line", { hasText: plainSpaces(words) }).first();
  await line.waitFor();
  const place = await line.evaluate((element, wanted) => {
    const range = document.createRange();
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const start = (element.textContent ?? "").replaceAll("\u00a0", " ").indexOf(wanted);
    for (let at = 0; texts.nextNode();) {
      const { length } = /** @type {Text} */ (texts.currentNode);
      if (start < at + length) {
        range.setStart(texts.currentNode, start - at);
        range.setEnd(texts.currentNode, start - at + 1);
        break;
      }
      at += length;
    }
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width * 0.75, y: y + height / 2 };
  }, words);
  await page.mouse.click(place.x, place.y);
}

/** Words as the editor draws them, with whatever kind of space. */
function plainSpaces(/** @type {string} */ words) {
  return new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s"));
}

/**
 * Opens the menu of quick fixes at the cursor.
 * @param {Page} page
 */
export async function openMenu(page) {
  const row = page.locator(".action-widget .monaco-list-row").first();
  // In a menu that is open, the key takes what stands first.
  await until(row, async () => {
    if (!(await row.isVisible())) await page.keyboard.press("Control+.");
  });
}

/**
 * The whole text of the active editor, as one takes it along by the clipboard.
 * @param {Page} page
 */
async function wholeText(page) {
  // What was pasted before is in the clipboard, too, and must not be taken for what stands in the editor.
  const nothing = "nothing is copied yet";
  await page.evaluate((words) => navigator.clipboard.writeText(words), nothing);
  let text = nothing;
  await patiently(async (patience) => {
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Control+C");
    const copied = await page.waitForFunction(
      async (words) => {
        const text = await navigator.clipboard.readText();
        return text === words ? undefined : { text };
      },
      nothing,
      { timeout: patience },
    );
    ({ text } = /** @type {{ text: string }} */ (await copied.jsonValue()));
  });
  return text.replaceAll("\r\n", "\n");
}

/**
 * Waits until the active editor has just this text.
 * @param {Page} page
 * @param {string | RegExp} text
 * @param {number} [patience] in milliseconds
 */
export async function seeWholeText(page, text, patience) {
  let seen = "";
  const fits = async () => {
    seen = await wholeText(page);
    return typeof text === "string" ? seen === text : text.test(seen);
  };
  const complaint = () => `Expected ${JSON.stringify(String(text))}, got ${JSON.stringify(seen)}.`;
  await untilTrue(page, fits, complaint, patience);
}

/**
 * Waits until nothing is marked in the active editor.
 * @param {Page} page
 */
export async function seeUnmarked(page) {
  const active = page.locator(".editor-group-container.active .monaco-editor");
  await active.locator(findingMarks).first().waitFor({ state: "detached" });
}

/**
 * Closes a text that is saved.
 * @param {Page} page
 * @param {string} name
 */
export async function closeText(page, name) {
  const tab = page.locator(`.tab[data-resource-name="${name}"]`);
  await tab.click({ button: "middle" });
  await tab.waitFor({ state: "detached" });
}

/**
 * Saves under the name that the editor proposes, and answers that name.
 * @param {Page} page
 * @param {string} title of the dialog
 */
export async function takeOfferedName(page, title) {
  const name = page.locator(".quick-input-widget", { hasText: title }).locator("input[type='text']");
  await name.waitFor();
  await page.waitForFunction(() =>
    /** @type {HTMLInputElement | null} */ (
      document.querySelector(".quick-input-widget input[type='text']")
    )?.value.includes("."),
  );
  const file = await name.inputValue();
  await page.keyboard.press("Enter");
  return file;
}

/**
 * Opens a file by its name, and waits until its text is there.
 * @param {Page} page
 * @param {string} title of the dialog
 * @param {string} file
 */
export async function chooseFile(page, title, file) {
  const name = page.locator(".quick-input-widget", { hasText: title }).locator("input[type='text']");
  await name.waitFor();
  await until(page.locator(".tab.active", { hasText: "Untitled" }), async () => {
    if (!(await name.isVisible())) return;
    await name.fill(file);
    await page.keyboard.press("Enter");
  });
}

/**
 * Closes what is open and forgets what was not saved; in the light, with the list of files.
 * @param {Page} page
 */
export async function beginAnew(page) {
  await page.keyboard.press("Escape");
  if (!(await page.locator(".monaco-workbench.vs").isVisible())) await chooseTheme(page, "Light Modern", "vs");
  await runCommand({ page }, "View: Close All Editors");
  const forget = page.locator(".monaco-dialog-box .monaco-button", { hasText: /Don.t Save/ }).first();
  const nothing = page.locator(".editor-group-container.empty").first();
  while (!(await nothing.isVisible())) {
    await forget.or(nothing).first().waitFor();
    if (await forget.isVisible()) await forget.click();
  }
  await showFiles(page);
}

/**
 * Shows the list of files.
 * @param {Page} page
 */
export function showFiles(page) {
  return until(page.locator(".explorer-folders-view"), () => page.keyboard.press("Control+Shift+E"));
}

/**
 * Closes a page that is shown in the editor.
 * @param {Page} page
 * @param {string | RegExp} name a part of what its tab says
 */
export async function closePage(page, name) {
  const tab = page.locator(".tab", { hasText: name }).first();
  // A page that is still being shown comes back once.
  await patiently(async (patience) => {
    if (await tab.isVisible()) await tab.click({ button: "middle", timeout: patience });
    await tab.waitFor({ state: "detached", timeout: patience });
  });
}

/**
 * Shows the list of findings, narrowed to some.
 * @param {Page} page
 * @param {string} words
 */
export async function showFindings(page, words) {
  const list = page.locator(".markers-panel");
  await until(list, async () => {
    if (!(await list.isVisible())) await page.locator("[id='status.problems']").click();
  });
  const filter = page.locator(".panel input[placeholder*='Filter']");
  // What came after a filter was set is shown once it is set again.
  await filter.fill("");
  await filter.fill(words);
}

/**
 * Pastes a text where the cursor is: an editor adds brackets to what is typed.
 * @param {Page} page
 * @param {string} text
 */
export async function paste(page, text) {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press("Control+V");
}
