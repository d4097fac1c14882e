import { conflictingYears } from "../../../server/src/core/rules/requirements/conflicting-years";
import { describeRule } from "../../support/describe-rule";

describeRule(conflictingYears, {
  flags: {
    "two numbers for the same thing": `
## Requirements

- 5+ years of experience in data engineering
- At least 3 years of experience in data engineering
@document different
`,
    "more required than preferred": `
## Minimum qualifications

- 5 years of experience in baking

## Preferred qualifications

- 3 years of experience in baking
@document preferredLess
`,
    "a range upside down": `
## Requirements

- 5-3 years of experience in baking
@document upsideDown
`,
  },
  ignores: {
    "different things":
      "## Requirements\n\n- 5 years of experience in baking\n- 3 years of experience in selling bread",
    "more preferred than required":
      "## Minimum qualifications\n\n- 3 years of experience in baking\n\n## Preferred qualifications\n\n- 5 years of experience in baking",
    "an alternative by degree":
      "## Requirements\n\n- Bachelor's degree and 5 years of experience in baking\n- Master's degree and 3 years of experience in baking",
    "the same number again":
      "## Requirements\n\n- 3 years of experience in baking\n- At least three years of experience in baking",
    "years that are not asked for":
      "We have baked for 30 years.\n\n## Requirements\n\n- 3 years of experience in baking",
  },
});
