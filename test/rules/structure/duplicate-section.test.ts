import { duplicateSection } from "../../../server/src/core/rules/structure/duplicate-section";
import { describeRule } from "../../support/describe-rule";

describeRule(duplicateSection, {
  flags: {
    "the same text below both": {
      text: `
## Requirements

- Two years at an oven
- A steady hand

## Benefits

- Free bread

## Requirements
^^^^^^^^^^^^^^^ again

- Two years at an oven
- A steady hand
`,
      fixed: "## Requirements\n\n- Two years at an oven\n- A steady hand\n\n## Benefits\n\n- Free bread\n",
    },
    "the same heading twice": {
      text: `
## Responsibilities

- Bake bread

## Benefits

- Free bread

## Responsibilities:
^^^^^^^^^^^^^^^^^^^^ again

- Sell bread
`,
      fixed: "## Responsibilities\n\n- Bake bread\n\n- Sell bread\n\n## Benefits\n\n- Free bread\n",
    },
    "two headings for the employer": `
## Company profile

We bake.

## Responsibilities

- Bake bread

## About us
^^^^^^^^^^^ company

We have three shops.
`,
  },
  ignores: {
    "examples below two duties": `# Baker

**Bakes bread, rolls and cakes for the shop and for the markets of the whole town and its villages. (60%)**

**Examples:**

- Rye bread

**Sells all of them in the shop, at the markets and by telephone to hotels and restaurants. (40%)**

**Examples:**

- Market days`,
    "levels below two headings": `# Baker

Education

Required:
- A diploma in baking

Experience

Required:
- Two years in a bakery`,
    "a label in the midst of its own section":
      "# Baker\n\nYou bake bread. PAY RANGE: We pay by the market and by what you know of ovens. Pay Range: $20 to $25 an hour, and a list of our benefits is at the counter of the shop.",
    "a line of a label that comes again":
      "**Salary:** $20 an hour\n\n## Duties\n\n- Bake bread\n\n**Salary:** $22 an hour at night",

    "sections of one kind with names of their own": "## About us\n\nWe bake.\n\n## Why join us\n\nFree bread.",
    "an empty heading before the same heading": "## Benefits\n\n## Benefits\n\n- Free bread",
    "sections under different parents":
      "# Baker\n\n## Requirements\n\n- Bread\n\n# Server\n\n## Requirements\n\n- Coffee",
    "headings of a form": "## Duties\n\nA\n\n## Duties\n\nB\n\n## Duties\n\nC",
  },
});
