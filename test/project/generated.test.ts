import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { generatedFiles, RULE_INDEX, ruleIndexText, shown } from "../../scripts/generated-files";

describe("generated files", () => {
  it("the index registers every rule of the folder", () => {
    assert.equal(readFileSync(RULE_INDEX, "utf8"), ruleIndexText(), "run “npm run generate”");
  });

  it("pages and settings follow from the rules", async () => {
    for (const [path, text] of await generatedFiles()) {
      assert.ok(existsSync(path), `${shown(path)} is missing: run “npm run generate”`);
      assert.equal(readFileSync(path, "utf8"), text, `${shown(path)} is out of date: run “npm run generate”`);
    }
  });
});
