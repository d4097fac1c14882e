import { statSync } from "node:fs";
import { newPosting, TEMPLATE_NAMES } from "../core/index";
import { UsageError, type Arguments } from "./arguments";
import { ConfigReader } from "./configs";
import { print } from "./output";
import { writeWhole } from "./text-file";

/** Where a draft that is printed is taken to stand: in this folder. */
const UNSAVED = "new.jd.md";

/** Writes a first draft, with what the law of the place and the organisation ask for. Throws `UsageError` rather than write over a file. */
export async function begin(given: Arguments): Promise<0> {
  const { output, place } = given;
  if (output !== null && isTaken(output))
    throw new UsageError(`${output}: is there already, and “new” writes over nothing; name another file after -o`);
  const config = await new ConfigReader(given).for(output ?? UNSAVED);
  const draft = newPosting(given.template ?? TEMPLATE_NAMES.at(-1)!.name, place, config);
  if (output === null) return print(draft);
  writeWhole(output, draft);
  return 0;
}

/** Whether a file or a folder is there; pipes and devices take what is written. */
function isTaken(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && (stats.isFile() || stats.isDirectory());
}
