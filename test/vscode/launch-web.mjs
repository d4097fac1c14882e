// Runs the suite of the web in an editor on the web: the extension and its language server are workers of the browser.
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

import { startChromium } from "../../scripts/editor/chromium.mjs";
import { ensureEmbeddedEditor, startEmbeddedServer } from "../../scripts/editor/embedded-editor.mjs";
import { failurePicture, repoRoot } from "../../scripts/editor/paths.mjs";
import { makeTempDir, runScript } from "../../scripts/editor/processes.mjs";
import { quietSettings } from "../../scripts/editor/settings.mjs";
import { isWorkbenchNoise, LastSeen } from "../../scripts/editor/test-output.mjs";
import { startWebHost } from "../../scripts/editor/web-host.mjs";

const SUITE = "dist/test/vscode/web.js";
/** Before the line of the suite that holds its counts. */
const RESULTS = "Results: ";

await runScript(main);

async function main() {
  if (!existsSync(path.join(repoRoot, SUITE))) throw new Error("The suite is not built: run npm run build first.");
  const editor = await ensureEmbeddedEditor();
  const dataDir = makeTempDir("web");
  const [server, browser] = await Promise.all([
    startEmbeddedServer({ editor, dataDir, settings: quietSettings }),
    startChromium(),
  ]);
  const host = await startWebHost({ server, extension: repoRoot, tests: SUITE });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const seen = new LastSeen();
  /** @type {{ passed: number, failed: number } | undefined} */
  let counts;
  await page.exposeFunction("codeAutomationLog", (/** @type {string} */ type, /** @type {unknown[]} */ values) => {
    const line = values.map(String).join(" ");
    seen.add(line);
    if (line.startsWith(RESULTS)) counts = JSON.parse(line.slice(RESULTS.length));
    else if (!isWorkbenchNoise(line)) (type === "error" || type === "warn" ? console.error : console.log)(line);
  });
  if (process.env.ROLEWRIGHT_TEST_VERBOSE) page.on("console", (message) => console.log(message.text()));
  const ending = new Promise((resolve) => {
    setTimeout(() => resolve("The tests did not end within 180 s"), 180_000).unref();
    void page.exposeFunction("codeAutomationExit", (/** @type {number} */ code) => resolve(code));
    page.on("crash", () => resolve("The browser's page crashed"));
    browser.on("disconnected", () => resolve("The browser ended"));
  });
  await page.goto(host.url);
  const result = await ending;
  if (result !== 0) {
    if (typeof result === "string") console.error(`${result}. Last seen:\n${seen}`);
    await mkdir(path.dirname(failurePicture), { recursive: true });
    await page.screenshot({ path: failurePicture, timeout: 5000 }).catch(() => undefined);
  }
  const { passed, failed } = counts ?? { passed: 0, failed: 1 };
  const file = process.env.ROLEWRIGHT_TEST_RESULTS;
  if (file) await writeFile(file, JSON.stringify({ passed, failed }));
  console.log(`${passed} passed, ${failed} failed`);
  return result === 0 && passed > 0 && failed === 0 ? 0 : 1;
}
