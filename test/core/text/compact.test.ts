import assert from "node:assert/strict";
import fc from "fast-check";
import { compactAll } from "../../../server/src/core/text/compact";

describe("compactAll", () => {
  it("reads as before, whatever the text", () => {
    const texts = fc.array(fc.string({ unit: "binary", maxLength: 50 }));
    fc.assert(fc.property(texts, (some) => assert.deepEqual(compactAll(some), some)));
    const halves = ["\ud800 half of a pair", "Bread and é ".repeat(1000)];
    assert.deepEqual(compactAll(halves), halves);
  });
});
