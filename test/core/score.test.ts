import assert from "node:assert/strict";
import { gainsOf, scoreOf } from "../../server/src/core/score";
import type { Severity } from "../../server/src/core/index";

const of = (...list: readonly (readonly [string, Severity])[]) => list.map(([rule, severity]) => ({ rule, severity }));

describe("score", () => {
  it("is 100 without findings", () => assert.equal(scoreOf([]), 100));

  it("falls by the gravity of the first place, half of it for the second and third, nothing for more", () => {
    assert.equal(scoreOf(of(["pay/a", "error"])), 90);
    assert.equal(scoreOf(of(["pay/a", "warning"], ["pay/a", "warning"])), 94);
    assert.equal(scoreOf(of(["pay/a", "warning"], ["pay/a", "warning"], ["pay/a", "warning"])), 92);
    assert.equal(
      scoreOf(of(["pay/a", "warning"], ["pay/a", "warning"], ["pay/a", "warning"], ["pay/a", "warning"])),
      92,
    );
    assert.equal(scoreOf(of(["bias/a", "information"])), 99);
    assert.equal(scoreOf(of(["bias/a", "hint"], ["clarity/b", "hint"])), 100);
  });

  it("counts the gravest place of a rule first", () => {
    assert.equal(scoreOf(of(["pay/a", "hint"], ["pay/a", "error"])), 90);
  });

  it("takes at most 35 a category and never falls below 0", () => {
    const grave = (category: string) =>
      of(
        [`${category}/a`, "error"],
        [`${category}/b`, "error"],
        [`${category}/c`, "error"],
        [`${category}/d`, "error"],
      );
    assert.equal(scoreOf(grave("pay")), 65);
    assert.equal(scoreOf([...grave("pay"), ...grave("bias"), ...grave("draft"), ...grave("title")]), 0);
  });

  it("says what mending each place would give back", () => {
    assert.deepEqual(
      gainsOf(of(["pay/a", "warning"], ["bias/b", "information"], ["bias/b", "information"])),
      [4, 0.5, 0.5],
    );
  });
});
