import { lint, type Config, type LintResult } from "../core/index";
import { UsageError, type Arguments } from "./arguments";
import { ConfigReader } from "./configs";
import { DocumentReader } from "./documents";
import { readLines } from "./lines";
import { say } from "./output";
import type { CliDocument } from "./source-file";

/** A document with all that bears on it. */
export interface Job {
  readonly document: CliDocument;
  readonly config: Config;
  /** Whether the user named it, and not only a folder that holds it. */
  readonly isNamed: boolean;
}

/** What a line of the answer speaks of, as its first fields; and the job, or why there is none. */
export type LineJob = { readonly name: object } & ({ readonly job: Job } | { readonly error: string });

/** Reads every document and every configuration before anything is said, so that a bad one leaves nothing half done. */
export async function readJobs(given: Arguments): Promise<Job[]> {
  const notes: string[] = [];
  const reader = new DocumentReader(given, (message) => notes.push(message));
  const configs = new ConfigReader(given);
  const jobs: Job[] = [];
  for (const file of reader.files) {
    const document = await reader.read(file);
    if (document) jobs.push({ document, config: await configs.for(document.path), isNamed: file.isNamed });
  }
  reader.finish();
  notes.forEach(say);
  return jobs;
}

/** One job after the other, of which one that cannot be read does not stop the others. Throws `UsageError` for wrong use only. */
export function streamJobs(given: Arguments): AsyncGenerator<LineJob> {
  return given.stdinNdjson ? jobsOfLines(given) : jobsOfFiles(given);
}

async function* jobsOfFiles(given: Arguments): AsyncGenerator<LineJob> {
  const reader = new DocumentReader(given, say);
  const configs = new ConfigReader(given);
  for (const file of reader.files) {
    try {
      const document = await reader.read(file);
      const { isNamed } = file;
      if (document) yield { name: {}, job: { document, config: await configs.for(document.path), isNamed } };
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      yield { name: { path: reader.nameOf(file) }, error: error.message };
    }
  }
  reader.finish();
}

async function* jobsOfLines(given: Arguments): AsyncGenerator<LineJob> {
  const path = given.stdinFilename;
  const config = await new ConfigReader(given).for(path);
  for await (const { name, ...line } of readLines(process.stdin)) {
    if ("error" in line) yield { name, error: line.error };
    else {
      const document = {
        path,
        text: line.text,
        encoding: "utf-8",
        hasByteOrderMark: false,
        isConverted: false,
      } as const;
      yield { name, job: { document, config, isNamed: true } };
    }
  }
}

/** Lints, and tells a defect of ours on the error stream: the findings that there are still count. */
export function lintOrSay({ document, config }: Job): LintResult {
  const result = lint(document.text, config);
  for (const { rule, error } of result.faults) {
    say(
      `${document.path}: the rule ${rule} failed (${error instanceof Error ? error.message : String(error)}); please report it`,
    );
  }
  return result;
}
