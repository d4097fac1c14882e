import { seniorityYearsMismatch } from "../../../server/src/core/rules/requirements/seniority-years-mismatch";
import { describeRule } from "../../support/describe-rule";

describeRule(seniorityYearsMismatch, {
  flags: {
    "another level in the text": `
# Senior Baker

This is an entry-level position.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ otherLevel
`,
    "a senior sought for a junior title": `
# Junior Baker

We are looking for a Senior Baker to run our kitchen.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^ otherLevel
`,
    "years asked of an apprentice": `
# Apprentice Baker

## Requirements

- 4 years of baking experience
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tooMany
`,
    "entry-level with years": `
# Junior Marketing Analyst

## Requirements

- 5+ years of experience in marketing
@document tooMany
`,
    "senior with one year": `
# Senior Marketing Analyst

## Requirements

- 1 year of experience in marketing
@document tooFew
`,
    "senior without years": `
# Senior Marketing Analyst
  ^^^^^^^^^^^^^^^^^^^^^^^^ none

## Requirements

- Experience with surveys
- Knowledge of statistics
- You write clear reports
- You know the bread market
`,
    "own bounds": {
      text: `
# Senior Marketing Analyst

## Requirements

- 4 years of experience in marketing
@document tooFew
`,
      options: { levels: ["senior: 5+"] },
    },
  },
  ignores: {
    "the years of the employer":
      "# Apprentice Baker\n\nHartwell has nearly 20 years’ experience of baking bread for the town.\n\n## Requirements\n\n- You like bread.",
    "those whom a senior guides":
      "# Senior Baker\n\nYou guide a junior baker. This is a role for 5+ years of experience.\n\n## Requirements\n\n- 5 years of baking experience",
    "a level to grow into": "# Junior Baker\n\nYou grow into this senior role within three years.",
    "levels and years that agree":
      "# Senior Marketing Analyst\n\n## Requirements\n\n- 5 years of experience in marketing",
    "three years for a senior":
      "# Senior Marketing Analyst\n\n## Requirements\n\n- 3+ years of experience in marketing",
    "a nurse who is called staff": "# Staff Nurse\n\n## Requirements\n\n- 1 year of experience on a ward",
    "a federal grade":
      "# Senior Program Analyst\n\n## Requirements\n\n- One year of specialized experience equivalent to GS-12",
    "no level at all": "# Marketing Analyst\n\n## Requirements\n\n- 1 year of experience in marketing",
    "a title that is open to each level": "# Baker (New Graduate to Senior)\n\nYou bake bread.",
  },
});
