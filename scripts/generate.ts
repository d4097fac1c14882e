/** Writes what follows from the rules and the data: their indexes, the heads of the rules’ pages, the settings in package.json, and the schema of the configuration file. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { generatedFiles, writeFolderIndexes } from "./generated-files";

async function generate(): Promise<void> {
  writeFolderIndexes();
  for (const [path, content] of await generatedFiles()) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

void generate();
