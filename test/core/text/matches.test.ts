import assert from "node:assert/strict";
import { matchesIn } from "../../../server/src/core/text/matches";

describe("matchesIn", () => {
  it("reads each match in order, and none where none is, whatever was searched before", () => {
    const words = (text: string) => Array.from(matchesIn(text, PATTERN), ({ index, 0: word }) => [index, word]);
    const expected = [
      [0, "one"],
      [4, "two"],
    ];
    assert.deepEqual([words("one two"), words("…"), words("one two")], [expected, [], expected]);
  });
});

const PATTERN = /[a-z]+/g;
