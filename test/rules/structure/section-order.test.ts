import { sectionOrder } from "../../../server/src/core/rules/structure/section-order";
import { describeRule } from "../../support/describe-rule";

describeRule(sectionOrder, {
  flags: {
    "requirements before the duties": `
# Baker

## Requirements

- You can bake.

## Responsibilities
^^^^^^^^^^^^^^^^^^^ order

- Bake bread
`,
    "praise before the job and longer than it": {
      text: `
# Baker

## About us
^^^^^^^^^^^ pitch

${"We have baked bread for this town since the flood. ".repeat(9)}

## Responsibilities

- Bake bread
`,
    },
  },
  ignores: {
    "paragraphs about those who do the job": `# Night Baker

## Our mill

${"We have baked bread for this town since the flood. ".repeat(6)}

${"Our bakers stand by the oven from ten to six. ".repeat(4)}

## Responsibilities

- Bake bread
- Sell what is left of the bread, the cakes and the tarts to guests who come by at noon for the soup, and clean the oven, the tables, the trays and the floor with hot water and much soap before you go home by the last tram of the long night in winter or on foot in summer
`,
    "the people one has to do with": `# Baker

## Contacts

Millers daily, the owner now and then, and guests at the door.

## Responsibilities

- Bake bread, rolls and cakes for the shop
- Weigh the flour`,
    "hear from you if": `# Baker

## We'd love to hear from you if

- You have baked bread for more than a year

## Benefits

- Bread on each day of the week`,
    "a date to apply by among the facts at the top":
      "# Baker\n\n## Closing date for applications\n\nApply before the last day of May, please.\n\n## Responsibilities\n\n- Bake bread",
    "a field of a job board that adds to a section above":
      "# Baker\n\n## Requirements\n\n- You can bake.\n\n## Benefits\n\n- Free bread\n\n## Experience\n\n- Baking: two years",
    "a heading above no more than its value":
      "# Baker\n\n## Benefits\n\nYes\n\n## Responsibilities\n\n- Bake bread\n- Sell bread",
    "a part of a section, below its heading":
      "# Baker\n\n## Responsibilities\n\n- Bake bread\n\n## Benefits\n\n### Paid leave\n\n- Thirty days\n\n### Required certificates that we pay for\n\n- Food safety",
    "the button of a page above the text":
      "# Baker\n\n## APPLY NOW!\n\nLeeds\n\n## Responsibilities\n\n- Bake bread\n\n## Requirements\n\n- You can bake.",
    "the title above what has no heading": `# Baker

- Two years of baking experience
- You can make rye bread
- You have a food certificate

## Responsibilities

- Bake bread
- Sell bread`,
    "the usual order":
      "# Baker\n\n## About us\n\nWe bake.\n\n## Responsibilities\n\n- Bake bread\n\n## Requirements\n\n- You can bake.\n\n## Benefits\n\n- Free bread",
    "what is preferred before what is required":
      "# Baker\n\n## Responsibilities\n\n- Bake bread\n\n## Nice to have\n\n- Rye\n\n## Minimum qualifications\n\n- You can bake.",
    "an order of one’s own": {
      text: "# Baker\n\n## Benefits\n\n- Free bread\n\n## Responsibilities\n\n- Bake bread\n- Sell bread",
      config: { sections: { order: ["benefits", "responsibilities"] } },
    },
  },
});
