import assert from "node:assert/strict";
import { filled, toTemplate, valuesIn } from "../../server/src/l10n/template";

describe("a template", () => {
  const values = (template: string, text: string) => valuesIn(toTemplate(template), text);

  it("reads the values that a text has in the places of its names", () => {
    assert.deepEqual(values("“{found}” is one of {count} more.", "“very” is one of 3 more."), ["very", "3"]);
    assert.deepEqual(values("{place} asks for", "New York asks for"), ["New York"]);
    assert.deepEqual(values("Add {contact}", "Add {contact}"), ["{contact}"]);
    assert.deepEqual(values("Take it out", "Take it out"), []);
  });

  it("ignores a text that it does not give, and one with nothing in the place of a name", () => {
    assert.equal(values("Take it out", "Take it out now"), undefined);
    assert.equal(values("“{found}” is vague.", "“” is vague."), undefined);
    assert.equal(values("{a} and {b}.", "one, two."), undefined);
    assert.equal(values("aa{a}aa", "aaa"), undefined);
  });

  it("is filled in any order, a name as often as it stands: it reads what has no value as it is", () => {
    const value = (name: string) => ({ a: "1", b: "2" })[name];
    assert.equal(filled(toTemplate("{b}, {a}, {b}, {c}"), value), "2, 1, 2, {c}");
  });

  it("reads a long text of repeated words in no time", () => {
    const text = "a, ".repeat(200_000);
    assert.equal(values("{a}, {b}; {c}.", text), undefined);
  });
});
