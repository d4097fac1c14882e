import { seniorityYearsMismatch } from "../../../server/src/core/rules/requirements/seniority-years-mismatch";
import { describeRule } from "../../support/describe-rule";

describeRule(seniorityYearsMismatch, {
  flags: {
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
    "levels and years that agree":
      "# Senior Marketing Analyst\n\n## Requirements\n\n- 5 years of experience in marketing",
    "three years for a senior":
      "# Senior Marketing Analyst\n\n## Requirements\n\n- 3+ years of experience in marketing",
    "a nurse who is called staff": "# Staff Nurse\n\n## Requirements\n\n- 1 year of experience on a ward",
    "a federal grade":
      "# Senior Program Analyst\n\n## Requirements\n\n- One year of specialized experience equivalent to GS-12",
    "no level at all": "# Marketing Analyst\n\n## Requirements\n\n- 1 year of experience in marketing",
  },
});
