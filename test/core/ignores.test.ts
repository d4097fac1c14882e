import assert from "node:assert/strict";
import { hashOfPlace, lint, parseConfig } from "../../server/src/core/index";
import { TODAY } from "../support/describe-rule";

const TEXT = "Join our young team of bakers in the old town.\n\nWrite to [email] before noon.\n";
const rulesIn = (text: string, ignores: unknown) =>
  lint(text, parseConfig({ ignores }, TODAY).config).findings.map(({ rule }) => rule);

describe("ignores", () => {
  const at = TEXT.indexOf("[email]");
  const ignores = [{ rule: "draft/placeholder", hash: hashOfPlace(TEXT, { start: at, end: at + 7 }) }];

  it("lets a known place stand, wherever it moves and however it is spaced", () => {
    assert.ok(rulesIn(TEXT, []).includes("draft/placeholder"));
    for (const text of [
      TEXT,
      `We bake.\n\n${TEXT}`,
      TEXT.replace("Write to", "Write  to"),
      TEXT.replaceAll("\n", "\r\n"),
    ]) {
      assert.ok(!rulesIn(text, ignores).includes("draft/placeholder"), text);
    }
  });

  it("reports the same words elsewhere, other rules, and the place once its neighbours change", () => {
    assert.ok(rulesIn(`${TEXT}Call us or ask [email] tomorrow morning.\n`, ignores).includes("draft/placeholder"));
    assert.ok(rulesIn(TEXT, ignores).includes("bias/age"));
    assert.ok(rulesIn(TEXT.replace("before noon", "after dark"), ignores).includes("draft/placeholder"));
  });

  it("names what is no ignore", () => {
    assert.deepEqual(
      parseConfig({ ignores: [{ rule: 1 }] }, TODAY).problems.map(({ path }) => path),
      ["ignores[0]"],
    );
  });
});
