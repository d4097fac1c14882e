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

  for (const id of [...ABSENCES, "pay/missing-pay", "pay/missing-benefits", "pay/missing-other-compensation"]) {
    const text = "# Baker\n\nLocation: Seattle, Washington\n\nYou bake bread every day.\n";
    const [fix] = lint(text, own([id])).findings.flatMap(({ fixes }) => fixes);
    if (fix?.snippet === undefined) continue;
    const { snippet } = fix;

    it(`${id}: its tab stops keep the prompts in brackets, and what is left of them it flags`, () => {
      const left = snippet.replace(/\$\{\d:([^}]*)\}/g, "$1").replace(/\$\{\d\|([^,|]*)[^|]*\|\}/g, "$1");
      const prompts = Array.from(left.matchAll(/\[[^\]]+\]/g), ([prompt]) => prompt);
      assert.equal(prompts.length, snippet.match(/\$\{\d:/g)?.length);
      assert.deepEqual(
        lint(left, own(["draft/placeholder"])).findings.map(({ span }) => left.slice(span.start, span.end)),
        prompts,
      );
    });

    it(`${id}: while its prompts stand in the text, a second way to insert them it ignores`, () => {
      assert.deepEqual(
        lint(applyEdits(text, fix.edits), own([id])).findings.flatMap(({ fixes }) => fixes),
        [],
      );
    });
  }
});
