import { personalAttributes } from "../../../server/src/core/rules/requirements/personal-attributes";
import { describeRule } from "../../support/describe-rule";

describeRule(personalAttributes, {
  flags: {
    "looks and habits": `
## Requirements

- Pleasant appearance
  ^^^^^^^^^^^^^^^^^^^ person
- Non-smoking lifestyle
  ^^^^^^^^^^^^^^^^^^^^^ person
- Must be a non-smoker
  ^^^^^^^^^^^^^^^^^^^^ person
`,
    "work at present": `
- Only currently employed candidates need apply
@document employed
`,
    "a car": `
- Must own a car
  ^^^^^^^^^^^^^^ car
`,
  },
  ignores: {
    "a car for a round": "## Responsibilities\n\n- You deliver bread to shops\n\n## Requirements\n\n- Must own a car",
    "the look of a cake": "- You give each cake a fresh look and take photos of it for our menu",
    "a smoke-free shop": "We are a smoke-free workplace.",
    "an equal-opportunity statement":
      "We are an equal opportunity employer and hire without regard to marital status, sex or age.",
  },
});
