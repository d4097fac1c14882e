import { impossibleNumber } from "../../../server/src/core/rules/requirements/impossible-number";
import { describeRule } from "../../support/describe-rule";

describeRule(impossibleNumber, {
  flags: {
    "no years at all": `
## Requirements

- 0+ years of experience in baking
@document zero
`,
    "a whole working life": `
## Requirements

- 40 years of experience in baking
@document many
`,
    "a year too few": `
## Requirements

- 3+ year experience in baking
  ^^^^^^^ singular -> 3+ years
`,
    "more than the whole": `
## Requirements

- Travel 110%
  ^^^^^^^^^^^ share
`,
    "a limit and a range": `
You travel up to 10%-20% of the year.
           ^^^^^^^^^^^^^ limitOfRange -> 10%-20% | up to 20%
`,
    "too long a week": `
You work 9 days a week.
         ^^^^^^^^^^^^^ week
`,
    "a span whose dash was lost": `
Experience: 712 Years
            ^^^^^^^^^ many
`,
  },
  ignores: {
    "a degree that stands for years":
      "## Requirements\n\n- Bachelors and two years or more experience; Masters and 0 years related experience",
    "the employer's own years": `## Requirements

- Hill Bakery has over 35 years of experience in baking`,
    "a doctorate in place of years": `## Requirements

- Master's degree and 3 years of experience, or a PhD with 0 years of experience`,
    "what some have": "## Requirements\n\n- Applicants with zero years of baking experience should send references",
    "from nothing to two": "## Requirements\n\n- 0-2 years of experience in baking",
    "a company's age": "We have baked for 140 years.",
    "a degree of four years": "## Requirements\n\n- A 4-year degree\n- A 2 year old sourdough",
    "a share of the time": "You travel up to 20% of the time.",
    "a full week": "You work 5 days a week, 40 hours per week.",
    "matched in full": "## Benefits\n\n- 100% matched pension",
    "the age of the employer": "Our experience of 150 years shows in each loaf.",
  },
});
