import assert from "node:assert/strict";
import { countWhile } from "../../../server/src/core/text/sorted";

describe("countWhile", () => {
  const upTo = (row: readonly number[], limit: number) => countWhile(row.length, (index) => row[index]! <= limit);

  it("counts what is not above a limit, equal ones too", () => {
    assert.deepEqual(
      [0, 1, 2, 5, 7, 9].map((limit) => upTo([1, 2, 2, 7], limit)),
      [0, 1, 3, 3, 4, 4],
    );
  });

  it("counts nothing in an empty row, and asks of none twice in a long one", () => {
    assert.equal(upTo([], 3), 0);
    const asked: number[] = [];
    assert.equal(
      countWhile(1_000_000, (index) => asked.push(index) > 0 && index < 654_321),
      654_321,
    );
    assert.equal(new Set(asked).size, asked.length);
    assert.ok(asked.length <= 20);
  });
});
