import assert from "node:assert/strict";
import { lint, parseConfig } from "../../../server/src/core/index";
import { repeatedText } from "../../../server/src/core/rules/structure/repeated-text";
import { describeRule, TODAY } from "../../support/describe-rule";

describeRule(repeatedText, {
  flags: {
    "an item twice in a list": {
      text: `
## Benefits

- Free bread every morning
- Warm ovens
- Free bread every morning
  ^^^^^^^^^^^^^^^^^^^^^^^^ again
`,
      fixed: "## Benefits\n\n- Free bread every morning\n- Warm ovens\n",
    },
    "a sentence in two sections": {
      text: `
## About us

Our mission is to bake good bread for everyone.

## How we work

We start early. Our mission is to bake good bread for everyone. We end early.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ again
`,
      fixed:
        "## About us\n\nOur mission is to bake good bread for everyone.\n\n## How we work\n\nWe start early. We end early.\n",
    },
    "two sentences in a row": {
      text: `
## About us

Our mission is to bake good bread for everyone. We have baked it for this town since the flood.

## Description

Our mission is to bake good bread for everyone. We have baked it for this town since the flood.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ run
`,
    },
    "nearly the same words": {
      text: `
## About us

Our mission is to bake good bread for everyone in town and beyond.

## How we work

At Golden Crust, our mission is to bake good bread for everyone in town and beyond.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ nearly
`,
    },
  },
  ignores: {
    "the line of the title again in a field":
      "Night Baker for the Mill - (2025-2026 Baking Season)\n\nJob Title\n\nNight Baker for the Mill - (2025-2026 Baking Season)\n\nResponsibilities\n\n- Bake bread\n- Weigh flour",
    "more time for what is required anyway":
      "# Baker\n\n## Required\n\n- Proven working experience in a busy town bakery or a similar setting\n\n## Preferred\n\n- 12 months working experience in a busy town bakery or a similar setting",
    "the pay of several jobs":
      "# Bakers\n\nLeeds baker\n\n£28,000 - £32,000/annum plus benefits\n\nYork miller\n\n£28,000 - £32,000/annum plus benefits",
    "a day and a time":
      "# Bakers\n\nMill School\n\nFeb 05, 2026 5:00 AM (UTC)\n\nOven School\n\nFeb 05, 2026 5:00 AM (UTC)",
    "another degree": `# Baker

## Required

- Bachelor's degree in food science, baking technology, nutrition or a related field

## Preferred

- Master's degree in food science, baking technology, nutrition or a related field`,
    "the title again": `# Baker of rye and wheat bread for the Riverside markets

**Baker of rye and wheat bread for the Riverside markets**

You bake.`,
    "the grades of a job under labels of their own":
      "# Baker\n\nRequired Qualifications for the Baker 2:\n- You have baked rye and wheat bread for two whole years.\n\nRequired Qualification for the Baker 3:\n- You have baked rye and wheat bread for two whole years.",
    "the answers of a form":
      "# Baker\n\nYou bake.\n\n01\n\nHow long have you baked rye bread?\n\nMore than one whole year of it, but less than two\n\n02\n\nHow long have you sold bread?\n\nMore than one whole year of it, but less than two\n\n03\n\nDo you drive?\n\nYes",
    "a duty and the requirement that goes with it":
      "## Duties\n\n- Bake rye bread in a wood-fired oven\n\n## Requirements\n\n- Two years of baking rye bread in a wood-fired oven",
    "grades that differ by a figure":
      "GS-09: One year of experience equal to the grade GS-07 in a bakery of the army.\n\nGS-11: One year of experience equal to the grade GS-09 in a bakery of the army.",
    "short phrases in two sections": "## Duties\n\n- Bake bread\n\n## How to apply\n\n- Bake bread",
    "links of the same words below two items":
      "1. A talk\n   - [Notes for bakers](https://example.com/1)\n2. A morning in the bakery\n   - [Notes for bakers](https://example.com/2)",
    "levels that have duties in common":
      "# Baker\n\n## Junior duties\n\n- Bake the bread that the town eats in the morning\n\n## Senior duties\n\n- Bake the bread that the town eats in the morning",
    "what a browser prints on each page":
      "# Baker\n\nYou bake.\n\nCareers at the old Hill Bakery by the river in Leeds\n\n1 of 2\n\nYou sell.\n\nCareers at the old Hill Bakery by the river in Leeds\n\n2 of 2",
  },
});

describe("structure/repeated-text and a slogan", () => {
  it("a sentence with a part of what is said twice: it flags its place too", () => {
    const text = [
      "At Oven, our mission is to bake good bread for everyone in town.",
      "All of us want to bake good bread for everyone, day by day.",
      "The ovens are warm.",
      "At Oven, our mission is to bake good bread for everyone in town.",
    ].join("\n\n");
    const [finding] = lint(text, parseConfig({}, TODAY).config).findings.filter(({ rule }) => rule === repeatedText.id);
    assert.deepEqual(
      finding!.related.map(({ span }) => text.slice(span.start, span.end).slice(0, 14)),
      ["At Oven, our m", "All of us want"],
    );
  });
});
