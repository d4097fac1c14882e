import assert from "node:assert/strict";
import fc from "fast-check";
import { lint, parseConfig } from "../../server/src/core/index";
import { shieldIndex, type Shield } from "../../server/src/core/posting/shields";
import { spanContains } from "../../server/src/core/text/span";
import { TODAY } from "../support/describe-rule";

describe("shields", () => {
  it("are found as by looking at each one", () => {
    const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));
    const shield = fc
      .tuple(span, fc.constantFrom("heading" as const, "name" as const))
      .map(([at, kind]): Shield => ({ ...at, kind }));
    fc.assert(
      fc.property(fc.array(shield, { maxLength: 12 }), span, (shields, at) => {
        assert.equal(
          shieldIndex(shields)("name", at),
          shields.some((one) => one.kind === "name" && spanContains(one, at)),
        );
      }),
    );
  });
});

describe("allowed words", () => {
  it("are reported by no rule about wording; other words are still flagged", () => {
    const text = "You report to the foreman and the salesmen.";
    const found = (allowedWords: string[]) =>
      lint(text, parseConfig({ allowedWords }, TODAY).config)
        .findings.filter(({ rule }) => rule.startsWith("bias/"))
        .map(({ span }) => text.slice(span.start, span.end));
    assert.deepEqual(found([]), ["foreman", "salesmen"]);
    assert.deepEqual(found(["Foreman"]), ["salesmen"]);
  });
});
