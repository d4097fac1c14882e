import { writeFileSync } from "node:fs";
import { demandSuccess, loadTests, runTests, silent } from "./suite";

/** What VS Code calls: runs the suite, says how each test went, and rejects if one failed. */
export async function run(): Promise<void> {
  // Loaded by the editor's Node at run time: mocha finds its own files beside itself.
  const { default: Mocha } = await import("mocha");
  const mocha = new Mocha({ ui: "bdd", timeout: 30_000, reporter: silent as unknown as Mocha.ReporterConstructor });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  await loadTests();
  await import("./typing");
  const outcome = await runTests(mocha);
  const { passed, failures } = outcome;
  const file = process.env["ROLEWRIGHT_TEST_RESULTS"];
  if (file) writeFileSync(file, JSON.stringify({ passed, failed: failures.length, failures }));
  demandSuccess(outcome);
}
