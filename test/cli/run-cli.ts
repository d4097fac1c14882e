import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ROOT } from "../support/project-files";

const CLI = join(ROOT, "dist/cli.js");

/** A run of the built command line that has ended. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built command line to its end. */
export function runCli(args: readonly string[], { input = "", cwd = ROOT, env = {} }: Surroundings = {}): Run {
  const options = { cwd, input, env: cleanEnv(env), encoding: "utf8", maxBuffer: 1 << 28 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [built(), ...args], options);
  return { status, stdout, stderr };
}

/** Runs the built command line with a reader that goes away once it has seen the first words. */
export function runCliForHastyReader(args: readonly string[], cwd: string): Promise<Run> {
  const child = spawn(process.execPath, [built(), ...args], { cwd, env: cleanEnv({}) });
  let [stdout, stderr] = ["", ""];
  child.stdout.once("data", (chunk: Buffer) => {
    stdout = chunk.toString();
    child.stdout.destroy();
  });
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => resolve({ status, stdout, stderr }));
  });
}

/** The findings of `check --format json`, each as its rule and its words. */
export function foundIn({ stdout }: Run, text: string): string[] {
  const { files } = JSON.parse(stdout) as {
    files: { findings: { rule: string; span: { start: number; end: number } }[] }[];
  };
  return files.flatMap(({ findings }) =>
    findings.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`),
  );
}

/** A folder for the tests of a `describe`, new for each; it is no part of a repository. */
export function useFolder(): { readonly path: string; write(name: string, content: string | Uint8Array): string } {
  const folder = {
    path: "",
    /** Writes a file and answers its path. */
    write(name: string, content: string | Uint8Array): string {
      const path = join(folder.path, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
  };
  beforeEach(() => {
    folder.path = mkdtempSync(join(tmpdir(), "rolewright-cli-"));
    mkdirSync(join(folder.path, ".git"));
  });
  afterEach(() => rmSync(folder.path, { recursive: true, force: true }));
  return folder;
}

function built(): string {
  assert.ok(existsSync(CLI), "dist/cli.js is missing: run “npm run build” first");
  return CLI;
}

/** The environment without what bears on colours. */
function cleanEnv(env: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const given = { ...process.env };
  for (const name of ["NO_COLOR", "FORCE_COLOR"]) delete given[name];
  return { ...given, ...env };
}
