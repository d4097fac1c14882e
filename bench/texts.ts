import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";

export interface BenchText {
  readonly name: string;
  readonly text: string;
}

/** The texts of files and of folders, not of those below them. */
export function readTexts(paths: readonly string[]): BenchText[] {
  return paths.flatMap((path) => {
    const files = statSync(path).isDirectory()
      ? readdirSync(path)
          .sort()
          .map((name) => join(path, name))
      : [path];
    return files
      .filter((file) => /\.(?:md|txt|jd|jobdesc|html)$/.test(file))
      .map((file) => ({ name: basename(file), text: readFileSync(file, "utf8").replace(/^\uFEFF/, "") }));
  });
}

/** A text of one million characters out of the given ones, in which no two sections are alike: paragraphs, lists, and one line without an end. */
export function longText(texts: readonly BenchText[]): BenchText {
  const parts: string[] = [];
  let length = 0;
  for (let round = 0; length < 1_000_000; round++) {
    const { text } = texts[round % texts.length]!;
    const part = `## Part ${round}\n\n${text.replace(/\d/g, (digit) => String((Number(digit) + round) % 10))}\n\n`;
    // Every tenth part has lost its line breaks.
    parts.push(round % 10 === 9 ? part.replace(/\s*\n\s*/g, " ") : part);
    length += part.length;
  }
  return { name: "1 MB of all", text: parts.join("").slice(0, 1_000_000) };
}
