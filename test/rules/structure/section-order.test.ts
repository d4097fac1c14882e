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
