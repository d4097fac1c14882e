import assert from "node:assert/strict";
import { applyEdits, lint, parseConfig, RULES } from "../../server/src/core/index";
import { TODAY } from "../support/describe-rule";

const ABSENCES = RULES.filter(({ id }) => /^structure\/missing-/.test(id)).map(({ id }) => id);

describe("prompts that a fix inserts", () => {
  const own = (ids: readonly string[]) =>
    parseConfig({ rules: Object.fromEntries(RULES.map(({ id }) => [id, ids.includes(id) ? "default" : "off"])) }, TODAY)
      .config;
  const bare = "Free bread every day.";

  for (const id of ABSENCES) {
    const [fix] = lint(bare, own([id])).findings.flatMap(({ fixes }) => fixes);
    if (!fix) continue;
    const filled = applyEdits(bare, fix.edits);

    it(`${id}: what is left of them it flags as placeholders`, () => {
      const prompts = Array.from(filled.matchAll(/\[[^\]]+\]/g), ([prompt]) => prompt);
      assert.ok(prompts.length > 0);
      const found = lint(filled, own(["draft/placeholder"])).findings.map(({ span }) =>
        filled.slice(span.start, span.end),
      );
      assert.deepEqual(found, prompts);
    });

    it(`${id}: a section of prompts alone it flags as absent still`, () => {
      assert.deepEqual(
        lint(filled, own([id])).findings.map(({ rule }) => rule),
        [id],
      );
    });
  }
});
