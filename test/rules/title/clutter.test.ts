import { clutter } from "../../../server/src/core/rules/title/clutter";
import { describeRule } from "../../support/describe-rule";

describeRule(clutter, {
  flags: {
    "pay and urgency": `
# Urgently hiring: Baker, $20/hour
  ^^^^^^^^^^^^^^^ urgency
                          ^^^^^^^^ pay

You will bake.
`,
    "a question of a job board around the title": {
      text: `
What are the tasks and pay for the Senior Pastry Baker position at Golden Crust?
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ question

You will bake.
`,
      fixed: "Senior Pastry Baker\n\nYou will bake.\n",
    },
    "a place behind a dash": {
      text: `
# Account Executive - Chicago, IL
                      ^^^^^^^^^^^ place

You will sell bread.
`,
      fixed: "# Account Executive\n\nYou will sell bread.\n",
    },
    "a shift in brackets": {
      text: `
# Baker (Night Shift)
         ^^^^^^^^^^^ shift

You will bake.
`,
      fixed: "# Baker\n\nYou will bake.\n",
    },
    "a number of the employer's own": `
# Baker Req #20417
        ^^^^^^^^^^ number

You will bake.
`,
    "a grade": `
# Bakery Director GS-15
                  ^^^^^ grade

You will lead.
`,
    "who may apply": `
# Apprentice Baker 16-18 year olds only
                   ^^^^^^^^^^^^^^^^^^^^ condition

You will learn to bake.
`,
  },
  ignores: {
    "a question below the title": "# Pastry Baker\n\nAre you a Pastry Baker who likes to rise early?\n\nYou will bake.",
    "a plain title": "# Senior Baker\n\nYou will bake at night for $20 an hour in Chicago, IL.",
    "a specialty behind a dash": "# Product Manager - Marketing\n\nYou will plan.",
    "a step of the career": "# Baker 2\n\nYou will bake.",
    "a field with a comma": "# Manager, Pastry and Bread\n\nYou will lead.",
    "remote work, which people search for": "# Baker of Recipes (Remote)\n\nYou will write.",
    "a place that is allowed": { text: "# Store Manager - Chicago\n\nYou will lead.", options: { allow: ["Chicago"] } },
  },
});
