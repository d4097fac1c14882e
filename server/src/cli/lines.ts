import { LONGEST_TEXT } from "./text-file";

/** A document of a line, or why there is none; `name` holds its id, and the number of a line that is bad. */
export type LineDocument = { readonly name: object } & ({ readonly text: string } | { readonly error: string });

/** A line has every character of its text six times at most, as `\uXXXX`. */
const LONGEST_LINE = 6 * LONGEST_TEXT + 10_000;
const LF = 0x0a;

/** The documents of a stream that has one a line, as `{"id": …, "text": …}`. A bad line does not stop the others; a blank one is none. */
export async function* readLines(stream: AsyncIterable<Buffer | string>): AsyncGenerator<LineDocument> {
  let number = 0;
  for await (const bytes of splitAtLineFeeds(stream)) {
    number++;
    const line =
      bytes === null ? { name: {}, error: `the line is longer than ${LONGEST_LINE} bytes` } : readLine(bytes);
    if (line) yield "error" in line ? { name: { ...line.name, line: number }, error: line.error } : line;
  }
}

/** The bytes between line feeds; null for a line that is too long to be kept. Holds one line at a time. */
async function* splitAtLineFeeds(stream: AsyncIterable<Buffer | string>): AsyncGenerator<Buffer | null> {
  let parts: Buffer[] = [];
  let length = 0;
  const keep = (part: Buffer) => {
    length += part.length;
    if (length > LONGEST_LINE) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const take = (): Buffer | null => {
    const line = length > LONGEST_LINE ? null : Buffer.concat(parts);
    [parts, length] = [[], 0];
    return line;
  };
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    let start = 0;
    for (let end = bytes.indexOf(LF); end >= 0; end = bytes.indexOf(LF, start)) {
      keep(bytes.subarray(start, end));
      yield take();
      start = end + 1;
    }
    keep(bytes.subarray(start));
  }
  if (length > 0) yield take();
}

/** Undefined for a blank line. */
function readLine(bytes: Buffer): LineDocument | undefined {
  let words: string;
  try {
    words = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { name: {}, error: "the line is not text in UTF-8" };
  }
  if (words.trim() === "") return undefined;
  let value: unknown;
  try {
    value = JSON.parse(words);
  } catch {
    return { name: idOfBroken(words), error: 'the line is not whole JSON; expected {"id": …, "text": …}' };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { name: {}, error: 'expected {"id": …, "text": …}' };
  const { id = null, text } = value as { id?: unknown; text?: unknown };
  // JSON’s numbers have no limit, ours do: an answer under another number would belong to another document.
  if (typeof id === "number" && Number.isInteger(id) && !Number.isSafeInteger(id))
    return { name: {}, error: "the number of “id” is too large to be kept; write it in quotes" };
  if (typeof text !== "string") return { name: { id }, error: "“text” has to be a text in quotes" };
  if (text.length > LONGEST_TEXT) return { name: { id }, error: `“text” is longer than ${LONGEST_TEXT} characters` };
  return { name: { id }, text: text.replace(/^\uFEFF/, "") };
}

/** The id of a line that breaks off behind it, so that whoever waits for an answer learns of it. */
function idOfBroken(words: string): { readonly id?: unknown } {
  const id =
    /^\s{0,20}\{\s{0,20}"id"\s{0,20}:\s{0,20}("[^"\\\u0000-\u001f]{0,500}"|-?(?:0|[1-9]\d{0,14}))\s{0,20},/.exec(
      words.slice(0, 1000),
    )?.[1];
  return id === undefined ? {} : { id: JSON.parse(id) as unknown };
}
