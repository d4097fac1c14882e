import { degreeWithoutEquivalent } from "../../../server/src/core/rules/requirements/degree-without-equivalent";
import { describeRule } from "../../support/describe-rule";

describeRule(degreeWithoutEquivalent, {
  flags: {
    "a degree alone": {
      text: `
# Marketing Analyst

## Requirements

- Bachelor's degree in marketing
@document only
`,
      fixed: "# Marketing Analyst\n\n## Requirements\n\n- Bachelor's degree in marketing, or equivalent experience\n",
    },
    "a degree in a line that ends on a short form": {
      text: `
# Marketing Analyst

## Requirements

- Bachelor's degree in marketing, baking, etc.
  ^^^^^^^^^^^^^^^^^ only
`,
      fixed:
        "# Marketing Analyst\n\n## Requirements\n\n- Bachelor's degree in marketing, baking, etc., or equivalent experience\n",
    },
    "a degree whose sentence goes on behind a short form": {
      text: `
# Marketing Analyst

## Requirements

- Minimum a master's degree in a relevant field (baking, milling, etc.), Ph.D. preferred
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ only
`,
    },
    "years asked beside the degree": {
      text: `
# Marketing Analyst

## Requirements

- Bachelor's degree in marketing and four years of sales
@document only
`,
      fixed:
        "# Marketing Analyst\n\n## Requirements\n\n- Bachelor's degree in marketing, or equivalent experience, and four years of sales\n",
    },
    "what else must be shown": {
      text: `
# Marketing Analyst

## Requirements

- Bachelor's degree in marketing and must show a love of bread
@document only
`,
      fixed:
        "# Marketing Analyst\n\n## Requirements\n\n- Bachelor's degree in marketing, or equivalent experience, and must show a love of bread\n",
    },
    "experience asked beside the degree, where no place is plain": `
# Marketing Analyst

## Requirements

- Bachelor's degree in marketing, experience in sales
  ^^^^^^^^^^^^^^^^^ only
- Bread
`,
    "a degree whose line break was lost": `
# Marketing Analyst

## Requirements

- Bachelor's degree5+ years in sales
  ^^^^^^^^^^^^^^^^^ only
`,
  },
  ignores: {
    "a degree that students still work for":
      "# Baking Trainee\n\n## Requirements\n\n- Currently enrolled in a bachelor’s or master’s program in food science",
    "one way in of several":
      "# Clerk\n\n## Requirements\n\n- Two years of study or associate degree, or be qualified by an exam",
    "a degree that a dash makes a wish": "# Baker\n\n## Requirements\n\n- Bachelor's degree in baking – preferred",
    "a combination":
      "# Baker\n\n## Requirements\n\n- Bachelor's degree in baking\n- Any combination of experience will do",
    "what is equivalent to a degree": "# Baker\n\n## Requirements\n\n- Training equivalent to a Bachelor's degree",
    "experience that is accepted as well":
      "# Baker\n\n## Requirements\n\nA bachelor's degree helps, and experience in a bakery is acceptable as well.",
    "a registered profession": "# Diagnostic Radiographer\n\n## Requirements\n\n- Bachelor's degree in radiography",
    "a profession that has its own degree":
      "# Children's Librarian\n\n## Requirements\n\n- Master's degree in library science",
    "a profession with a register":
      "# Foot Care Lead\n\n## Requirements\n\n- Bachelor's degree in foot care\n- HCPC registration",
    "a degree that is a wish": `## Required

- Food certificate; second master's degree preferred`,
    "experience counts as well":
      "# Marketing Analyst\n\n## Requirements\n\n- Bachelor's degree in marketing or equivalent experience",
    "it is said elsewhere":
      "# Marketing Analyst\n\n## Requirements\n\n- Bachelor's degree in marketing\n\nExperience may be substituted for the degree; relevant years count in lieu of a degree.",
    "experience counts year for year":
      "# Marketing Analyst\n\n## Requirements\n\n- Bachelor's degree in marketing\n\nWork in a shop may be substituted, year for year, for education.",
    "a licensed profession": "# Registered Nurse\n\n## Requirements\n\n- Bachelor's degree in nursing\n- RN license",
    "only preferred": "# Marketing Analyst\n\n## Preferred qualifications\n\n- Bachelor's degree in marketing",
    "a degree beside experience":
      "# Marketing Analyst\n\n## Requirements\n\n- Degree in marketing or equivalent work experience, etc.",
    school: "# Baker\n\n## Requirements\n\n- High school diploma",
  },
});
