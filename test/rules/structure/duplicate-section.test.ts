import { duplicateSection } from "../../../server/src/core/rules/structure/duplicate-section";
import { describeRule } from "../../support/describe-rule";

describeRule(duplicateSection, {
  flags: {
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
  },
  ignores: {
    "sections of one kind with names of their own": "## About us\n\nWe bake.\n\n## Why join us\n\nFree bread.",
    "an empty heading before the same heading": "## Benefits\n\n## Benefits\n\n- Free bread",
    "sections under different parents": "# Baker\n\n## Requirements\n\n- Bread\n\n# Server\n\n## Requirements\n\n- Coffee",
    "headings of a form": "## Duties\n\nA\n\n## Duties\n\nB\n\n## Duties\n\nC",
  },
});
