/** Writes what follows from the rules: the index of rules, the heads of their pages, and the settings in package.json. */
import { writeFileSync } from "node:fs";
import { generatedFiles, writeRuleIndex } from "./generated-files";

writeRuleIndex();
for (const [path, content] of await generatedFiles()) writeFileSync(path, content);
