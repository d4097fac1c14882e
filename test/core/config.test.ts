import assert from "node:assert/strict";
import { mergeConfigValues, parseConfig, RULES } from "../../server/src/core/index";
import { TODAY } from "../support/describe-rule";

const problemsOf = (value: unknown) =>
  parseConfig(value, TODAY).problems.map(({ path, message }) => `${path}: ${message}`);

describe("parseConfig", () => {
  it("needs nothing: every rule has its own severity and options", () => {
    const { config, problems } = parseConfig(undefined, TODAY);
    assert.deepEqual(problems, []);
    assert.equal(config.today, TODAY);
    for (const rule of RULES) assert.deepEqual(config.rules.get(rule.id)?.options, rule.options, rule.id);
  });

  it("takes a severity alone, or with options", () => {
    const { config } = parseConfig(
      { rules: { "bias/age": "error", "pay/wide-range": { severity: "hint", maximumRatio: 2 } } },
      TODAY,
    );
    assert.equal(config.rules.get("bias/age")?.severity, "error");
    assert.deepEqual(config.rules.get("pay/wide-range"), { severity: "hint", options: { maximumRatio: 2 } });
  });

  it("names the path of what is wrong and keeps the rest", () => {
    const value = {
      rules: { "bias/age": 3, "bias/nothing": "off", "pay/wide-range": { maximumRatio: "2", maximum: 1 } },
      organization: { headcount: -1, kind: "shop" },
      jurisdictions: ["us-wa", "us-zz"],
      colour: 1,
    };
    const { config } = parseConfig(value, TODAY);
    assert.deepEqual(config.jurisdictions, ["us-wa"]);
    assert.equal(config.rules.get("pay/wide-range")?.options["maximumRatio"], 1.6);
    const problems = problemsOf(value);
    for (const start of [
      'rules["bias/age"]: expected "off" | "default" | "error" | "warning" | "information" | "hint", got 3',
      'rules["bias/nothing"]: is not a rule',
      'rules["pay/wide-range"].maximumRatio: expected a number, got "2"',
      'rules["pay/wide-range"].maximum: is not an option',
      "organization.headcount: expected a whole number from 0, got -1",
      'organization.kind: expected "private" | "federal" | "state" | "local", got "shop"',
      "jurisdictions[1]: “us-zz” is not a known place",
      "colour: is not a setting",
    ]) {
      assert.ok(
        problems.some((problem) => problem.startsWith(start)),
        `${start}\nnot in\n${problems.join("\n")}`,
      );
    }
  });

  it("names the place that was meant: it flags capitals, and a name in place of an id, and lists all places for another", () => {
    assert.deepEqual(problemsOf({ jurisdictions: ["US-WA", "california ", "us-wa"] }), [
      "jurisdictions[0]: “US-WA” is not a known place; did you mean “us-wa”?",
      "jurisdictions[1]: “california ” is not a known place; did you mean “us-ca”?",
    ]);
    assert.match(
      problemsOf({ jurisdictions: ["Mars"] })[0]!,
      /^jurisdictions\[0\]: “Mars” is not a known place; known are at, .*, us-ca, /,
    );
  });

  it("flags a `root` that is neither true nor false: files above would hold though they were meant to be left out", () => {
    assert.deepEqual(problemsOf({ root: "yes" }), ['root: expected true or false, got "yes"']);
    assert.deepEqual(
      [true, false].flatMap((root) => problemsOf({ root })),
      [],
    );
  });

  it("takes the sections of a preset, and lists in their place", () => {
    const { config } = parseConfig({ sections: { preset: "minimal", recommended: ["location"] } }, TODAY);
    assert.deepEqual(config.sections.required, ["title", "responsibilities", "requirements"]);
    assert.deepEqual(config.sections.recommended, ["location"]);
    assert.equal(config.sections.order[0], "about-company");
    const value = { sections: { preset: "mars", required: ["title", "oxygen"], order: "pay", colour: 1 } };
    assert.deepEqual(parseConfig(value, TODAY).config.sections.required, ["title"]);
    const problems = problemsOf(value);
    for (const path of [
      "sections.preset: expected",
      "sections.required[1]: expected",
      "sections.order: expected a list",
      "sections.colour: is not a setting",
    ]) {
      assert.ok(
        problems.some((problem) => problem.startsWith(path)),
        `${path}\nnot in\n${problems.join("\n")}`,
      );
    }
  });

  it("survives anything", () => {
    for (const value of [
      null,
      1,
      "x",
      [],
      { rules: [] },
      { rules: null },
      { organization: 3 },
      { sections: 3 },
      { sections: { order: [1] } },
      { today: "2026-13-01" },
      JSON.parse('{"__proto__": {"rules": 1}, "rules": {"__proto__": 1}}'),
    ]) {
      assert.equal(parseConfig(value, TODAY).config.today, TODAY);
    }
  });
});

describe("mergeConfigValues", () => {
  it("merges objects and replaces everything else, and changes neither", () => {
    const under = { organization: { name: "A", headcount: 5 }, jurisdictions: ["us-wa"], rules: { "bias/age": "off" } };
    const over = { organization: { name: "B" }, jurisdictions: ["us-ca"] };
    assert.deepEqual(mergeConfigValues(under, over), {
      organization: { name: "B", headcount: 5 },
      jurisdictions: ["us-ca"],
      rules: { "bias/age": "off" },
    });
    assert.deepEqual(under.jurisdictions, ["us-wa"]);
  });
});
