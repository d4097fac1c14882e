import { startChromium } from "./chromium.mjs";
import { ensureEmbeddedEditor, startEmbeddedServer } from "./embedded-editor.mjs";
import { workbenchAddress } from "./embedded-server.mjs";
import { makeTempDir, removeTempDir } from "./processes.mjs";
import { pictureSettings } from "./settings.mjs";

/**
 * A window of the embedded editor in a headless browser, to be driven step by step.
 * @typedef {object} EditorSession
 * @property {import("playwright-core").Page} page
 * @property {string} url
 * @property {() => Promise<void>} close
 */

/** What marks a finding in the text. */
export const findingMarks = ".squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint";

/**
 * @param {object} options
 * @param {string} options.folder
 * @param {string} options.extension the folder of the extension
 * @param {string} [options.file] is open at once
 * @param {Readonly<Record<string, unknown>>} [options.settings]
 * @param {{ width: number, height: number }} [options.viewport]
 * @param {import("./steps.mjs").Log} [options.log]
 * @returns {Promise<EditorSession>}
 */
export async function openEditor(options) {
  const { folder, extension, file, settings = pictureSettings, log = console.log } = options;
  const { viewport = { width: 1280, height: 800 } } = options;
  const editor = await ensureEmbeddedEditor({ log });
  const dataDir = makeTempDir("editor");
  const [server, browser] = await Promise.all([
    startEmbeddedServer({ editor, dataDir, settings }),
    startChromium({ log }),
  ]);
  // Twice the pixels, so that a picture is sharp on every screen.
  const page = await browser.newPage({ viewport, deviceScaleFactor: 2 });
  const url = workbenchAddress(server, { folder, extension, file });
  await page.goto(url);
  await page.locator(".monaco-workbench").waitFor();
  if (file) await fileIsOpen(page, file);
  return {
    page,
    url,
    async close() {
      await browser.close();
      await server.stop();
      await removeTempDir(dataDir);
    },
  };
}

/**
 * Opens a file of the folder, as a person would by its name.
 * @param {EditorSession} session
 * @param {string} file a path within the folder
 */
export async function openFile({ page }, file) {
  await answerQuickInput(page, "Control+P", file);
  await fileIsOpen(page, file);
}

/**
 * @param {EditorSession} session
 * @param {string} title as the command palette shows it, such as `View: Toggle Problems`
 */
export async function runCommand({ page }, title) {
  await answerQuickInput(page, "F1", `>${title}`);
}

/**
 * Waits until the text has findings.
 * @param {EditorSession} session
 * @throws if it has none in this time; the message says which file is open, and in which language
 */
export async function waitForFindings({ page }, { timeout = 60_000 } = {}) {
  try {
    await page.locator(findingMarks).first().waitFor({ timeout, state: "attached" });
  } catch {
    const open = await page.locator(".tab.active .label-name").allTextContents();
    const language = await page.locator("[id='status.editor.mode']").allTextContents();
    throw new Error(
      `No finding showed in ${open.join(", ") || "the empty editor"} (${language.join("") || "no language"}).`,
    );
  }
}

/**
 * Puts the pointer onto a finding and waits for its hover.
 * @param {EditorSession} session
 * @param {number} [index] of the finding from the top
 */
export async function hoverFinding({ page }, index = 0, marks = findingMarks) {
  const hover = page.locator(".monaco-hover:not(.hidden) .hover-row").first();
  // The hover tells a moment later whether the finding can be fixed.
  const unsure = page.locator(".monaco-hover", { hasText: "Checking for quick fixes" });
  // A mark that is drawn anew under the pointer loses the hover, or its answer, so it is pointed at again.
  await patiently(async (patience) => {
    try {
      const box = await boxOfMark(page, marks, index);
      await page.mouse.move(box.x + Math.min(box.width / 2, 40), box.y + box.height / 2, { steps: 5 });
      await hover.waitFor({ state: "visible", timeout: patience });
      await unsure.waitFor({ state: "hidden", timeout: patience });
    } catch (error) {
      await page.keyboard.press("Escape");
      await page.mouse.move(0, 0);
      throw error;
    }
  });
}

/** @typedef {{ x: number, y: number, width: number, height: number }} Box in pixels of the page */

/**
 * The place of a finding's mark on the screen, once it stays there for two frames: an editor that draws its lines
 * again, as after a change of theme, has no mark for a moment, or has it elsewhere.
 * @param {import("playwright-core").Page} page
 * @param {string} marks
 * @param {number} index of the finding from the top
 * @returns {Promise<Box>}
 */
async function boxOfMark(page, marks, index) {
  try {
    const box = await page.waitForFunction(steadyBox, { marks, index }, { polling: "raf", timeout: 30_000 });
    return /** @type {Box} */ (await box.jsonValue());
  } catch (cause) {
    throw new Error(`There is no finding ${index} in sight.`, { cause });
  }
}

/**
 * Runs in the page, once in each frame.
 * @param {{ marks: string, index: number }} mark
 * @returns {Box | undefined} the mark's place if it is the same as in the frame before
 */
function steadyBox({ marks, index }) {
  const {
    x = 0,
    y = 0,
    width = 0,
    height = 0,
  } = document.querySelectorAll(marks)[index]?.getBoundingClientRect() ?? {};
  const place = [marks, index, x, y, width, height].join();
  const steady = place === document.body.dataset.markBefore;
  if (steady) delete document.body.dataset.markBefore;
  else document.body.dataset.markBefore = place;
  return steady && width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

/**
 * Puts the cursor onto a finding and opens its menu of quick fixes.
 * @param {EditorSession} session
 * @param {number} [index] of the finding from the top
 */
export async function openQuickFixes({ page }, index = 0) {
  const box = await boxOfMark(page, findingMarks, index);
  await page.mouse.click(box.x + Math.min(box.width / 2, 40), box.y + box.height / 2);
  const menu = page.locator(".action-widget").first();
  // A menu that was just closed still takes the key for a moment; one that is open takes its first row by it.
  await patiently(async (patience) => {
    if (!(await menu.isVisible())) await page.keyboard.press("Control+.");
    await menu.waitFor({ state: "visible", timeout: patience });
  });
}

/**
 * @param {import("playwright-core").Page} page
 * @param {string} key that opens the input
 * @param {string} text
 */
async function answerQuickInput(page, key, text) {
  const wanted = text.replace(/^>/, "").split("/").at(-1) ?? text;
  // A workbench that is still starting may not hear the key, or moves the focus and so closes the input: it is asked again.
  await patiently(async (patience) => {
    await page.keyboard.press(key);
    await page.locator(quickInput).waitFor({ timeout: patience });
    // A command of an extension that is still starting is offered to who asks again.
    const isTaken = await takeFromList(page, { typed: text, wanted, patience: 2 * patience });
    if (!isTaken) throw new Error(`The input closed before it took “${text}”.`);
  });
}

/** The field of whatever asks in the middle of the window. */
const quickInput = ".quick-input-widget input[type='text']";

/**
 * Types into the list that is open, and takes what it offers once that is the right thing.
 * @param {import("playwright-core").Page} page
 * @param {{ typed: string, wanted: string, patience?: number }} choice what a row is to say, and for how long it may not, in milliseconds
 * @returns {Promise<boolean>} false if the list is closed before, as when something else takes the focus
 */
export async function takeFromList(page, { typed, wanted, patience = 60_000 }) {
  const question = { field: quickInput, typed, wanted };
  for (;;) {
    const seen = await page.waitForFunction(stateOfList, question, { polling: "raf", timeout: patience });
    const state = await seen.jsonValue();
    if (state === "closed") return false;
    if (state === "offers") break;
    if (state === "offers below") await page.keyboard.press("ArrowDown");
    else await typeAnew(page, typed);
  }
  await page.keyboard.press("Enter");
  // What comes next may be asked in the same place, so that this answer must have been taken first.
  await page.waitForFunction(
    ({ field, typed }) => {
      const input = /** @type {HTMLInputElement | null} */ (document.querySelector(field));
      return !input?.checkVisibility() || input.value !== typed;
    },
    question,
    { polling: "raf" },
  );
  return true;
}

/**
 * The list of the question before may still be there; it goes, and the next one comes without words.
 * @param {import("playwright-core").Page} page
 * @param {string} words
 */
async function typeAnew(page, words) {
  await page
    .locator(quickInput)
    .fill(words, { timeout: 1000 })
    .catch(() => undefined);
}

/**
 * Runs in the page, once in each frame.
 * @param {{ field: string, typed: string, wanted: string }} question
 * @returns {"closed" | "other words" | "offers" | "offers below" | undefined} nothing while the list is being filtered
 */
function stateOfList({ field, typed, wanted }) {
  const input = /** @type {HTMLInputElement | null} */ (document.querySelector(field));
  if (!input?.checkVisibility()) return "closed";
  if (input.value !== typed) return "other words";
  const rows = [...document.querySelectorAll(".quick-input-list .monaco-list-row")].filter((row) =>
    row.textContent.replaceAll("\u00a0", " ").toLowerCase().includes(wanted.toLowerCase()),
  );
  if (rows.length === 0) return undefined;
  return rows.some((row) => row.classList.contains("focused")) ? "offers" : "offers below";
}

/**
 * Does something again and again until it succeeds, and gives it twice the time each time: on a busy machine, to begin anew too
 * soon would undo what is on its way.
 * @param {(patience: number) => Promise<void>} act throws if it has not succeeded in so many milliseconds
 * @throws what the last one threw
 */
export async function patiently(act) {
  for (let patience = 2000; ; patience *= 2) {
    try {
      return await act(patience);
    } catch (error) {
      if (patience > 30_000) throw error;
    }
  }
}

/**
 * Waits until the file is shown and has the focus; before that, the workbench would take the focus from what comes next.
 * @param {import("playwright-core").Page} page
 * @param {string} file
 */
async function fileIsOpen(page, file) {
  await page
    .locator(`.editor-group-container.active .tab.active[data-resource-name="${file.split("/").at(-1)}"]`)
    .waitFor();
  await page.locator(".editor-instance .monaco-editor.focused .view-line").first().waitFor();
}
