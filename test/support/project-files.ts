import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";

/** The folder of the project. */
export const ROOT = join(__dirname, "../..");

/** The paths of files that fit a pattern, from the project's folder, in order. */
export function projectFiles(pattern: string | readonly string[]): string[] {
  return globSync([...(typeof pattern === "string" ? [pattern] : pattern)], {
    cwd: ROOT,
    ignore: ["**/node_modules/**", "dist/**", "out/**", ".vscode-test/**"],
  })
    .map((path) => path.replace(/\\/g, "/"))
    .sort();
}

/** The text of a file of the project. */
export function readProjectFile(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}
