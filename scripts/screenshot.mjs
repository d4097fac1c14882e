// Takes a picture of the editor with the first example posting: node scripts/screenshot.mjs [FILE.png]
import { cp, mkdir, readdir } from "node:fs/promises";
import path from "node:path";

import { examplesDir, repoRoot } from "./editor/paths.mjs";
import { makeTempDir, runScript } from "./editor/processes.mjs";
import { hoverFinding, openEditor, runCommand, waitForFindings } from "./editor/session.mjs";

const target = path.resolve(process.argv[2] ?? path.join(repoRoot, "docs/images/editor.png"));

await runScript(async () => {
  const folder = path.join(makeTempDir("picture"), "examples");
  await cp(examplesDir, folder, { recursive: true });
  const [posting] = (await readdir(folder)).filter((name) => name.endsWith(".jd.md")).sort();
  if (!posting) throw new Error("There is no posting (*.jd.md) in examples/.");

  const session = await openEditor({ folder, extension: repoRoot, file: path.join(folder, posting) });
  await runCommand(session, "View: Close Primary Side Bar");
  await waitForFindings(session);
  // A contradiction shows best what the hover says; errors stand first by their colour.
  await hoverFinding(session, 0, ".squiggly-error");
  await mkdir(path.dirname(target), { recursive: true });
  await session.page.screenshot({ path: target, animations: "disabled" });
  await session.close();
  console.log(`Saved ${path.relative(process.cwd(), target)}`);
  return 0;
});
