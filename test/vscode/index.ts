import { writeFileSync } from "node:fs";

/** What VS Code calls: runs the suite, says how each test went, and rejects if one failed. */
export async function run(): Promise<void> {
  // Loaded by the editor's Node at run time: mocha finds its own files beside itself.
  const { default: Mocha } = await import("mocha");
  const mocha = new Mocha({ ui: "bdd", timeout: 30_000, reporter: silent as unknown as Mocha.ReporterConstructor });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  await import("./proof-reading");
  await import("./judging");
  await import("./settings");
  await import("./scoring");
  await import("./letting-stand");
  await import("./reporting");
  await import("./writing");
  await import("./beginning");
  await import("./typing");

  const failures: Failure[] = [];
  let passed = 0;
  await new Promise<void>((resolve) => {
    mocha
      .run(() => resolve())
      .on("pass", (test) => {
        passed++;
        console.log(`  ✔ ${test.fullTitle()} (${test.duration} ms)`);
      })
      .on("fail", (test, error: Error) => {
        failures.push({ title: test.fullTitle(), message: error.message });
        console.error(`  ✘ ${test.fullTitle()}\n${error.stack ?? error.message}`);
      });
  });

  const file = process.env["ROLEWRIGHT_TEST_RESULTS"];
  if (file) writeFileSync(file, JSON.stringify({ passed, failed: failures.length, failures }));
  if (failures.length > 0) throw new Error(`${failures.length} of ${passed + failures.length} tests failed.`);
}

/** Mocha wants a reporter; the lines are written as the tests go by. */
function silent(): void {
  return;
}

interface Failure {
  readonly title: string;
  readonly message: string;
}
