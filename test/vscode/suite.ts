/** What a run of the suite came to. */
export interface Outcome {
  readonly passed: number;
  readonly failures: readonly Failure[];
}

export interface Failure {
  readonly title: string;
  readonly message: string;
}

/** Loads every test that holds in every editor; mocha must be ready for them. */
export async function loadTests(): Promise<void> {
  await import("./proof-reading");
  await import("./judging");
  await import("./settings");
  await import("./scoring");
  await import("./letting-stand");
  await import("./reporting");
  await import("./writing");
  await import("./beginning");
  await import("./fixing");
}

/** Runs what is loaded, and says how each test went. */
export async function runTests(mocha: Pick<Mocha, "run">): Promise<Outcome> {
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
  return { passed, failures };
}

/** Mocha wants a reporter; the lines are written as the tests go by. */
export function silent(): void {
  return;
}

/** @throws if a test failed */
export function demandSuccess({ passed, failures }: Outcome): void {
  if (failures.length > 0) throw new Error(`${failures.length} of ${passed + failures.length} tests failed.`);
}
