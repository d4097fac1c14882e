import { errorToLine } from "../reporters/json";
import type { Arguments } from "./arguments";
import { streamJobs, type Job } from "./jobs";
import { printLine, say } from "./output";

/**
 * Prints a line for each document as soon as it is done, and holds one document at a time. One that cannot be read has a line that says
 * why, and the others go on; answers how many there were. Ends when nobody reads any more.
 */
export async function answerInLines(given: Arguments, toLine: (job: Job, name: object) => string): Promise<number> {
  let failures = 0;
  for await (const { name, ...line } of streamJobs(given)) {
    if ("error" in line) failures++;
    if (!(await printLine("error" in line ? errorToLine(name, line.error) : toLine(line.job, name)))) break;
  }
  if (failures > 0)
    say(`${failures === 1 ? "1 document" : `${failures} documents`} could not be read; “error” says why`);
  return failures;
}
