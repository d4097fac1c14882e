import assert from "node:assert/strict";
import fc from "fast-check";
import { compact, isWide } from "../../../server/src/core/text/compact";

describe("compact", () => {
  it("reads as before, whatever the text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 50 }), (text) => assert.equal(compact(text), text)));
    const long = "Bread and é ".repeat(1000);
    assert.equal(compact(long), long);
  });

  it("knows a curly quote from an accent", () => {
    assert.ok(isWide("the baker’s"));
    assert.ok(!isWide("café"));
  });
});
