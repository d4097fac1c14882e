import assert from "node:assert/strict";
import type { Finding, TextEdit } from "../../server/src/core/index";
import { safeFixes } from "../../server/src/core/safe-fixes";

/** The edits that are taken of findings with one safe fix each. */
function taken(...edits: readonly TextEdit[]): TextEdit[] {
  return safeFixes(edits.map((edit) => ({ fixes: [{ title: "", safe: true, edits: [edit] }] }) as unknown as Finding));
}

describe("safeFixes", () => {
  const removal = { start: 4, end: 9, text: "" };

  it("edits apart from each other: it flags both for the same round", () => {
    assert.equal(taken(removal, { start: 12, end: 13, text: "a" }).length, 2);
    assert.equal(taken(removal, { start: 9, end: 10, text: "a" }).length, 2);
  });

  it("edits that overlap, and line breaks beside what is taken out: it ignores the second", () => {
    assert.deepEqual(taken(removal, { start: 8, end: 12, text: "a" }), [removal]);
    assert.deepEqual(taken(removal, { start: 9, end: 9, text: "\n\n" }), [removal]);
    assert.deepEqual(taken({ start: 3, end: 4, text: "\n" }, removal), [{ start: 3, end: 4, text: "\n" }]);
  });
});
