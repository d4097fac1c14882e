import assert from "node:assert/strict";
import { gainOfMending, gainsOf, scoreOf } from "../../server/src/core/score";
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

  it("says what mending several places together would give back, also of a category that costs more than it may", () => {
    const findings = of(...Array.from({ length: 5 }, () => ["draft/a", "error"] as const), ["bias/b", "warning"]);
    assert.equal(gainOfMending(new Set(findings.slice(0, 5)), findings), 20);
    assert.equal(gainOfMending(new Set(findings), findings), 24);
    const many = of(["pay/a", "error"], ["pay/b", "error"], ["pay/c", "error"], ["pay/d", "error"]);
    assert.equal(gainOfMending(new Set(many.slice(0, 1)), many), 5);
    assert.equal(gainOfMending(new Set<(typeof many)[number]>(), many), 0);
  });

  it("says what mending each place would give back", () => {
    assert.deepEqual(
      gainsOf(of(["pay/a", "warning"], ["bias/b", "information"], ["bias/b", "information"])),
      [4, 0.5, 0.5],
    );
  });
});
