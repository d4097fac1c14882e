import { conflictingYears } from "../../../server/src/core/rules/requirements/conflicting-years";
import { describeRule } from "../../support/describe-rule";

describeRule(conflictingYears, {
  flags: {
    "no experience needed, and years of it": `
# Baker

No experience is needed.

## Requirements

- 3 years of experience in baking
  ^^^^^^^^^^^^^^^^^^^^^ none
`,
    "a range in words that runs down": `
# Baker

## Requirements

- Six to four years of baking experience
  ^^^^^^^^^^^^^^^^^ upsideDown -> Four to six years
`,
    "years that someone is sought with": `
# Baker

We need someone with at least seven years of baking behind them.

## Requirements

- 4+ years of baking
  ^^^^^^^^ different -> 7+ years
`,
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
    "a number of two words":
      "# Baker\n\n## Requirements\n\n- A taste for rye\n\nTwenty-five years after the first loaf the family still bakes with experience.",
    "ranks that come with degrees, numbered":
      "# Baker\n\n## Requirements\n\nA lead baker needs (i) a degree in baking with honours; (ii) at least 8 years of teaching experience in a bakery.\n\nA baker needs (i) a degree in baking; (ii) at least 3 years of teaching experience in a bakery.",
    "what is asked for two posts": `# Bakers of rye

Requirements for a rye baker
- Typically, eight years of experience in bakeries

Requirements for an oven lead
- Typically, twelve years of experience in bakeries
`,
    "what is asked for posts of another level": `# Bakers

## Requirements

Senior positions:
- Ten years of baking experience

Junior positions
- Three years of baking experience
`,
    "a wish whose heading lost its line break":
      "# Baker\n\n## Requirements\n\n- Five years of baking rye bread\n- A sense of crust\n\nWhat will set you apart: a diploma\n\n- Eight years of baking rye bread",
    "each of several ranks":
      "# Baker\n\n## Requirements\n\n- 2 years of experience in baking (Lev 1)\n- 4 years of experience in baking (Lev 2)",
    "experience of another kind":
      "## Qualifications\n\n- One year of experience in baking\n\nFederal experience is not required. You may have baked anywhere.",
    "levels in one line": `# Baker

## Requirements

- 3 years of baking experience (for the senior level)
- 1 year of baking experience (for the junior level)`,
    "a heading for each level": `# Baker

## Requirements for Bread Bakers

- 2 years of baking experience

## Requirements for Senior Bread Bakers

- 5 years of baking experience`,
    "the answers to a question": `# Baker

You bake rye bread.

## Requirements

How many years of experience do you have?

- Less than 1 year
- 1 - 2 years
- 3 - 4 years
- 5 or more years of experience`,
    "years of which none will do too": `# Baker

## Requirements

- 3 years of baking experience
- Applicants with zero years of baking experience send a letter from their school`,
    "either of two": `# Baker

## Requirements

Either: Two years of baking experience in a hotel

Or: Four years of baking experience in a shop`,
    "a grade and its years": `# Baker

## Requirements

Baker 6 - One year of baking experience.`,
    "fewer years preferred in a narrower field":
      "# Baker\n\n## Required\n\n- 2 years of baking experience\n\n## Preferred\n\n- 1 year of baking experience in a hotel",
    "no experience with the till":
      "# Baker\n\nNo experience with our till is needed.\n\n## Requirements\n\n- 3 years of experience in baking",
    "two numbers of years": "# Baker\n\n## Requirements\n\n- Training of 5 and 3 years in two bakeries",
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
