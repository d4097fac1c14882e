import { wallOfText } from "../../../server/src/core/rules/structure/wall-of-text";
import { describeRule } from "../../support/describe-rule";

describeRule(wallOfText, {
  flags: {
    "offers in one paragraph": {
      text: `
# Baker

## Benefits

Health insurance, dental insurance, a pension plan, paid time off and bread on Sundays.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ offers
`,
      options: { words: 10 },
    },
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
    "duties in the summary": {
      text: `
# Baker

## Position summary

Prepare the dough. Clean the ovens. Train the apprentices. Manage the orders. Support the shop.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ list
`,
      options: { words: 10 },
    },
    "a whole posting in one paragraph, at its beginning and where the list begins": {
      text: `
Golden Crust has baked for a hundred years in this town and wants a baker for the mill. Responsibilities: You bake bread and sell it and clean the ovens.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ prose
                                                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ list
`,
      options: { words: 10 },
    },
  },
  ignores: {
    "praise of the employer under a heading of duties": {
      text: "# Baker\n\n## Responsibilities\n\nWe are the bakers of the town, and our bread is the pride of us all.",
      options: { words: 12 },
    },
    "the same as a list": {
      text: "# Baker\n\n## Responsibilities\n\n- You bake bread.\n- You sell it.\n- You clean the ovens.",
      options: { words: 10 },
    },
    "a statement": {
      text: "# Baker\n\n## Equal opportunity\n\nWe are an equal opportunity employer and consider all qualified applicants without regard to race, religion or sex.",
      options: { words: 10 },
    },
    "prose in which few sentences begin with duties": {
      text: "# Baker\n\n## Position summary\n\nBake with us in the old mill. We love bread. The town loves it too, more or less.",
      options: { words: 12 },
    },
    "a paragraph of each kind": {
      text: "# Baker\n\n## About us\n\nWe have baked bread for this town.\n\n## Responsibilities\n\nYou bake bread and you sell it.",
      options: { words: 10 },
    },
    "prose under its own limit": {
      text: "# Baker\n\n## About us\n\nWe have baked bread for this town since the first oven.",
      options: { words: 10 },
    },
  },
});
