import assert from "node:assert/strict";
import { isSpelledAsAbroad } from "../../../server/src/core/text/spelling-variety";

describe("isSpelledAsAbroad", () => {
  it("words that are spelled so outside of the United States: it reads them", () => {
    assert.equal(isSpelledAsAbroad("You organise the training programme of the bakery."), true);
    assert.equal(isSpelledAsAbroad("You analyse sales, and prioritise orders at the travelling shop."), true);
    assert.equal(isSpelledAsAbroad("Our centres organise courses. Call center experience helps."), true);
  });

  it("American words, one word alone and mixed texts: it ignores them", () => {
    assert.equal(isSpelledAsAbroad("You organize the training program of the bakery."), false);
    assert.equal(isSpelledAsAbroad("You work at the Riverside Centre."), false);
    assert.equal(isSpelledAsAbroad("Riverside Centre, the Centre for bread: you analyze sales."), false);
    assert.equal(isSpelledAsAbroad("You organize and optimize the centre's programme."), false);
    assert.equal(isSpelledAsAbroad(""), false);
  });
});
