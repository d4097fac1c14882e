import { inspectToText } from "../reporters/inspect-text";
import { inspectToJson, inspectToLine } from "../reporters/json";
import type { InspectedFile } from "../reporters/reporter";
import type { Arguments } from "./arguments";
import { lintOrSay, readJobs, type Job } from "./jobs";
import { print, usesColors } from "./output";
import { answerInLines } from "./stream";

/** Prints the facts read from all documents; answers the exit status. */
export async function inspect(given: Arguments): Promise<number> {
  if (given.format === "ndjson")
    return (await answerInLines(given, (job, name) => inspectToLine(toInspectedFile(job), name))) > 0 ? 2 : 0;
  const files = (await readJobs(given)).map(toInspectedFile);
  return print(given.format === "json" ? inspectToJson(files) : inspectToText(files, usesColors(given.colors)));
}

function toInspectedFile(job: Job): InspectedFile {
  const { path, text, isConverted } = job.document;
  return { path, text, isConverted, posting: lintOrSay(job).posting };
}
