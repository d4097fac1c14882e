import { statSync, type BigIntStats } from "node:fs";
import { toJobPosting } from "../convert/job-posting";
import { piecesOf } from "../convert/pieces";
import { UsageError, type Arguments } from "./arguments";
import { ConfigReader } from "./configs";
import { readOne } from "./documents";
import { lintOrSay, type Job } from "./jobs";
import { loadOffice } from "./office";
import type { Target } from "./options";
import { print } from "./output";
import { withoutTags } from "./source-file";
import { writeWhole } from "./text-file";
import { toMarkdown } from "./to-markdown";

/** Writes a posting in another format. Throws `UsageError` for a file that cannot be read or written; nothing is written then. */
export async function convert(given: Arguments): Promise<0> {
  const [name, to] = [given.files[0]!, given.to!];
  refuseOutput(name, given);
  const document = withoutTags(await readOne(name, given.stdinFilename));
  const config = await new ConfigReader(given).for(document.path);
  const content = await contentOf({ document, config, isNamed: true }, to);
  if (given.output === null) return print(content);
  writeWhole(given.output, content);
  return 0;
}

/** An existing file may be written anew, as compilers do; the one that is read may not, since nobody could get it back. */
function refuseOutput(input: string, { output, to }: Arguments): void {
  if (output !== null && isSameFile(input, output))
    throw new UsageError(`${output}: is the file to convert; name another one after -o`);
  if (output === null && to === "docx" && process.stdout.isTTY)
    throw new UsageError("a Word file is nothing for a terminal; name a file after -o");
}

async function contentOf(job: Job, to: Target): Promise<string | Uint8Array> {
  const { path, text, isConverted } = job.document;
  // What was read from another format is Markdown already, and findings name its lines.
  if (to === "md" && (isConverted || /\.md$/i.test(path))) return isConverted ? `${text.trimEnd()}\n` : text;
  const { blocks, posting } = lintOrSay(job);
  const title = posting.title?.span ?? null;
  if (to === "md") return toMarkdown(text, blocks, title);
  const pieces = piecesOf(blocks, title);
  const office = await loadOffice();
  if (to === "docx") return office.toDocx(pieces);
  if (to === "html") return office.toHtmlPage(pieces, posting.language ?? "en");
  const { organization, today } = job.config;
  const facts = toJobPosting(posting, { organization: organization.name, datePosted: today });
  return `${JSON.stringify({ ...facts, description: office.descriptionOf(pieces) }, null, 2)}\n`;
}

/** Whether two paths lead to one file, also by links or by capitals that do not matter. */
function isSameFile(one: string, other: string): boolean {
  const [a, b] = [fileAt(one), fileAt(other)];
  return a?.isFile() === true && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

function fileAt(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    // Reading or writing it says why.
    return undefined;
  }
}
