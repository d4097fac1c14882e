import { conflictingDegree } from "../../../server/src/core/rules/requirements/conflicting-degree";
import { describeRule } from "../../support/describe-rule";

describeRule(conflictingDegree, {
  flags: {
    "a diploma below a doctorate": `
## Required

- Doctorate in food science

## Preferred

- High school diploma
  ^^^^^^^^^^^^^^^^^^^ lower ->  | ## Preferred⏎⏎- High school diploma
`,
    "educated to degree level, and none asked for": `
# Baker

## Requirements

- You must be educated to degree level

## More

We do not ask for a degree.
   ^^^^^^^^^^^^^^^^^^^^^^^ none
`,
    "a lower degree preferred": `
## Minimum qualifications

- Master's degree in food science

## Preferred qualifications

- Bachelor's degree in food science
@document lower
`,
    "the same degree preferred": `
## Minimum qualifications

- Bachelor's degree in food science

## Preferred qualifications

- Bachelor's degree
@document same
`,
    "required, and not needed": `
# Baker

No degree is required.

## Requirements

- Bachelor's degree in food science
@document none
`,
  },
  ignores: {
    "the degree of those whom the employer serves":
      "# Baker\n\nWe help everybody who is seeking higher education to reduce the price tag of their degree.\n\n## Requirements\n\n- Bachelor’s degree preferred",
    "one of several fields that is liked best":
      "# Baker\n\n## Required\n\n- Bachelor's degree in food science or milling or a similar field\n\n## Preferred\n\n- Bachelor's degree in food science",
    "a degree of a field of its own":
      "# Baker\n\n## Requirements\n\n- A graduate degree in baking or milling is required\n- MBA is a plus",
    "an answer in a form": `# Baker

## Requirements

- Bachelor's degree in food science

## Questions

What is your level of education?

No formal education

A diploma`,
    "a degree whose level is open": `## Required

- Master's degree

## Preferred

- Appropriate terminal degree`,
    "the answers to a question": `# Baker

## Education

- Bachelor's degree in food science required

## Preferred

What is your highest level of education?

- High school diploma
- Associate's degree
- Bachelor's degree
- Master's degree`,
    "a degree that experience may stand for": `## Minimum qualifications

- Bachelor's degree or equivalent experience

## Preferred qualifications

- Bachelor's degree`,
    "a lower degree in a second field": `## Required

- Master's degree in library science

## Preferred

- Bachelor's degree in food science`,
    "a lower degree in a field of its own":
      "## Minimum qualifications\n\n- PhD in food chemistry\n\n## Preferred qualifications\n\n- Master's degree in library science",
    "a copy of it":
      "# Baker\n\n## Requirements\n\n- Bachelor’s degree\n\n## More\n\nA copy of your degree is not needed.",
    "a higher degree preferred":
      "## Minimum qualifications\n\n- Bachelor's degree\n\n## Preferred qualifications\n\n- Master's degree",
    "the same level in a certain field":
      "## Minimum qualifications\n\n- Bachelor's degree\n\n## Preferred qualifications\n\n- Bachelor's degree in food science",
    "a choice": "## Requirements\n\n- Bachelor's or master's degree in food science",
    "experience counts as well":
      "# Baker\n\nNo degree is required.\n\n## Requirements\n\n- Bachelor's degree or equivalent experience",
    "an advanced degree that is not needed":
      "# Baker\n\nAn advanced degree is not required.\n\n## Requirements\n\n- Bachelor's degree in food science",
  },
});
