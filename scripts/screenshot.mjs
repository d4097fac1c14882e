// Takes the pictures of the README, with the first example posting: node scripts/screenshot.mjs [FOLDER]
import { cp, mkdir, readdir } from "node:fs/promises";
import path from "node:path";

import { examplesDir, repoRoot } from "./editor/paths.mjs";
import { makeTempDir, runScript } from "./editor/processes.mjs";
import { hoverFinding, openEditor, runCommand, waitForFindings } from "./editor/session.mjs";

const target = path.resolve(process.argv[2] ?? path.join(repoRoot, "docs/images"));

await runScript(async () => {
  const folder = path.join(makeTempDir("picture"), "examples");
  await cp(examplesDir, folder, { recursive: true });
  const [posting] = (await readdir(folder)).filter((name) => name.endsWith(".jd.md")).sort();
  if (!posting) throw new Error("There is no posting (*.jd.md) in examples/.");
  await mkdir(target, { recursive: true });

  const session = await openEditor({ folder, extension: repoRoot, file: path.join(folder, posting) });
  const { page } = session;
  const save = async (/** @type {string} */ name, clip = { width: 1280, height: 800 }) => {
    const whole = { path: path.join(target, name), clip: { x: 0, y: 0, ...clip } };
    await page.screenshot({ ...whole, animations: "disabled" });
    console.log(`Saved ${path.relative(process.cwd(), path.join(target, name))}`);
  };
  await runCommand(session, "View: Close Primary Side Bar");
  await waitForFindings(session);
  // A contradiction shows best what the hover says; errors stand first by their colour.
  await hoverFinding(session, 0, ".squiggly-error");
  await save("editor.png");

  await page.keyboard.press("Escape");
  await runCommand(session, "Rolewright: Open Posting Report");
  const report = page.frameLocator("iframe.webview.ready").frameLocator("iframe[title='Report']");
  await report.locator("#findings li").first().waitFor();
  // A taller window, so that the charts are seen as well.
  await page.setViewportSize({ width: 1280, height: 1160 });
  await page.mouse.move(900, 900);
  await report.locator("#shares li").first().waitFor();
  await save("report.png", { width: 800, height: 1160 });
  await session.close();
  return 0;
});
