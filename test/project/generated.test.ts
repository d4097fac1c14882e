import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { FOLDER_INDEXES, generatedFiles, shown } from "../../scripts/generated-files";

describe("generated files", () => {
  it("the indexes register every rule and every place of their folders", () => {
    for (const [path, textOf] of FOLDER_INDEXES)
      assert.equal(readFileSync(path, "utf8"), textOf(), `${shown(path)} is out of date: run “npm run generate”`);
  });

  it("pages and settings follow from the rules", async () => {
    for (const [path, text] of await generatedFiles()) {
      assert.ok(existsSync(path), `${shown(path)} is missing: run “npm run generate”`);
      assert.equal(readFileSync(path, "utf8"), text, `${shown(path)} is out of date: run “npm run generate”`);
    }
  });
});
