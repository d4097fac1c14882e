import { extensions, Uri, workspace } from "vscode";
import { demandSuccess, loadTests, runTests, silent } from "./suite";

const EXAMPLES = ["notes.md", "senior-data-engineer.jd.md", "store-manager.jd.md"];

/** What VS Code on the web calls: runs the suite in a worker of the browser, on a folder that is in its memory only. */
export async function run(): Promise<void> {
  await fillFolder();
  // @ts-expect-error Mocha's bundle for browsers has no types: it makes a global of itself.
  await import("mocha/mocha.js");
  mocha.setup({ ui: "bdd", timeout: 30_000, reporter: silent as unknown as Mocha.ReporterConstructor });
  await loadTests();
  const outcome = await runTests(mocha);
  console.log(`Results: ${JSON.stringify({ passed: outcome.passed, failed: outcome.failures.length })}`);
  demandSuccess(outcome);
}

/** The extension under test is served as files, its examples among them. */
async function fillFolder(): Promise<void> {
  const [folder] = workspace.workspaceFolders ?? [];
  const extension = extensions.getExtension("rolewright.rolewright");
  if (!folder || !extension) throw new Error("There is no folder, or the extension is not there.");
  for (const name of EXAMPLES) {
    const text = await workspace.fs.readFile(Uri.joinPath(extension.extensionUri, "examples", name));
    await workspace.fs.writeFile(Uri.joinPath(folder.uri, name), text);
  }
}
