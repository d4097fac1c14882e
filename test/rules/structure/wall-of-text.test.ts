import { wallOfText } from "../../../server/src/core/rules/structure/wall-of-text";
import { describeRule } from "../../support/describe-rule";

describeRule(wallOfText, {
  flags: {
    "duties in one paragraph": {
      text: `
# Baker

## Responsibilities

You bake bread, you sell it, and you clean the ovens.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ list
`,
      options: { words: 10 },
    },
    "other prose of half as many words again": {
      text: `
# Baker

## About us

We have baked bread for this town since our grandmother built the oven in the yard.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ prose
`,
      options: { words: 10 },
    },
  },
  ignores: {
    "the same as a list": {
      text: "# Baker\n\n## Responsibilities\n\n- You bake bread.\n- You sell it.\n- You clean the ovens.",
      options: { words: 10 },
    },
    "a statement": {
      text: "# Baker\n\n## Equal opportunity\n\nWe are an equal opportunity employer and consider all qualified applicants without regard to race, religion or sex.",
      options: { words: 10 },
    },
    "prose under its own limit": {
      text: "# Baker\n\n## About us\n\nWe have baked bread for this town since the first oven.",
      options: { words: 10 },
    },
  },
});
