import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The version of the package that this program belongs to. */
export function version(): string {
  const manifest = readFileSync(join(dirname(__filename), "../package.json"), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
