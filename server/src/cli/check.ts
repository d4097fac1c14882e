import { whyUnscored, type Finding } from "../core/index";
import { checkToGithub } from "../reporters/github";
import { checkToJson, checkToLine } from "../reporters/json";
import { checkToJunit } from "../reporters/junit";
import { failsCheck, summarize, type CheckedFile, type Summary } from "../reporters/reporter";
import { checkToSarif } from "../reporters/sarif";
import { checkToText } from "../reporters/text";
import type { Arguments } from "./arguments";
import { lintOrSay, readJobs, type Job } from "./jobs";
import { print, usesColors } from "./output";
import { answerInLines } from "./stream";
import { version } from "./version";

/** Prints the findings of all documents; answers the exit status. */
export async function check(given: Arguments): Promise<number> {
  if (given.format === "ndjson") return checkInLines(given);
  const files = (await readJobs(given)).map((job) => toCheckedFile(job, given));
  print(report(files, given));
  return statusOf(summarize(files), given);
}

/** Prints the findings of each document as soon as it is checked. */
async function checkInLines(given: Arguments): Promise<number> {
  let [errors, warnings] = [0, 0];
  const failures = await answerInLines(given, (job, name) => {
    const file = toCheckedFile(job, given);
    const summary = summarize([file]);
    errors += summary.errors;
    warnings += summary.warnings;
    return checkToLine(file, name);
  });
  return failures > 0 ? 2 : statusOf({ errors, warnings }, given);
}

function report(files: readonly CheckedFile[], { format, colors, maxWarnings }: Arguments): string {
  switch (format) {
    case "json":
      return checkToJson(files);
    case "sarif":
      return checkToSarif(files, version());
    case "github":
      return checkToGithub(files);
    case "junit":
      return checkToJunit(files, maxWarnings);
    default:
      return checkToText(files, usesColors(colors));
  }
}

function toCheckedFile(job: Job, { quiet }: Arguments): CheckedFile {
  const isShown = ({ severity }: Finding) => !quiet || severity === "error" || severity === "warning";
  const result = lintOrSay(job);
  const { findings, score, jurisdictions } = result;
  const places = jurisdictions.map(({ jurisdiction: { id, name } }) => ({ id, name }));
  const { path, text, isConverted } = job.document;
  const unscored = whyUnscored(text, result);
  return { path, text, isConverted, score, unscored, jurisdictions: places, findings: findings.filter(isShown) };
}

function statusOf({ errors, warnings }: Pick<Summary, "errors" | "warnings">, { maxWarnings }: Arguments): number {
  const fails = failsCheck({ warnings }, maxWarnings);
  return errors > 0 || (warnings > 0 && fails("warning")) ? 1 : 0;
}
