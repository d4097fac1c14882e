import type { Arguments } from "./arguments";
import { UsageError } from "./arguments";
import { fixText, unifiedDiff } from "./fix";
import { readJobs, type Job } from "./jobs";
import { print, say } from "./output";
import { writeTextFile } from "./text-file";

/** Writes the safe fixes, or prints what they would change. Throws `UsageError` for a named file that holds no plain text. */
export async function fix(given: Arguments): Promise<0> {
  const jobs = (await readJobs(given)).filter(holdsText);
  let written = 0;
  for (const { document, config } of jobs) {
    const { path, text } = document;
    const fixed = fixText(text, config);
    if (fixed.text === text) continue;
    written++;
    if (given.dryRun) print(unifiedDiff(path, text, fixed.text));
    else writeTextFile(path, document, fixed.text);
    if (!given.dryRun && !given.quiet)
      print(`${path}: ${fixed.edits === 1 ? "1 place" : `${fixed.edits} places`} mended\n`);
  }
  if (written === 0 && !given.dryRun && !given.quiet) print("Nothing that is safe to mend unasked.\n");
  return 0;
}

/** A fix changes words of a text, which other formats do not hold as such. */
function holdsText({ document, isNamed }: Job): boolean {
  const { path, isConverted } = document;
  if (!isConverted) return true;
  const advice = `${path}: only plain text can be mended in its place; convert it first (rolewright convert ${path} --to md -o FILE)`;
  if (isNamed) throw new UsageError(advice);
  say(`${advice} (passed over)`);
  return false;
}
