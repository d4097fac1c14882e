import assert from "node:assert/strict";
import { learnWeights } from "../../scripts/learn-weights";

/** Documents of two kinds of blocks: the first of kind 0, all that follow of kind 1. */
const EXAMPLES = Array.from({ length: 30 }, (_, index) => ({
  clues: [["bread"], [`rare ${index}`, `rare ${index}`, "oven"], ["oven"], ["flour"]],
  joins: [0, 0, 1, 1],
  kinds: [0, 1, 1, 1],
}));

describe("learnWeights", () => {
  const { weights, joins } = learnWeights(EXAMPLES, { kinds: 2, least: 5 });

  it("gives a clue more weight for the kind that it stands with", () => {
    const [first, second] = weights.get("bread")!;
    assert.ok(first! > second!, `${first} against ${second}`);
    const oven = weights.get("oven")!;
    assert.ok(oven[1]! > oven[0]!, String(oven));
  });

  it("keeps no clue that stands in few examples, however often there", () => {
    assert.deepEqual([...weights.keys()].sort(), ["bread", "flour", "oven"]);
  });

  it("learns what follows on what, for each way to join by itself", () => {
    const [, , fromOneToZero, fromOneToOne] = joins[1]!;
    assert.ok(fromOneToOne! > fromOneToZero!);
    assert.ok(joins[2]!.every((weight) => weight === 0));
  });

  it("gives the same weights for the same examples", () => {
    assert.deepEqual(learnWeights(EXAMPLES, { kinds: 2, least: 5 }), { weights, joins });
  });
});
