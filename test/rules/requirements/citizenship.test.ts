import { citizenship } from "../../../server/src/core/rules/requirements/citizenship";
import { describeRule } from "../../support/describe-rule";

describeRule(citizenship, {
  flags: {
    "those who may apply": `
# Baker

Only US citizens or green card holders may apply.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ citizens -> Authorization to work in the United States is required
`,
    "citizens alone": `
# Baker

- Must be a US citizen
  ^^^^^^^^^^^^^^^^^^^^ citizens
- U.S. citizens only
  ^^^^^^^^^^^^^^^^^^ citizens
`,
    "citizens and green cards": `
# Baker

- US citizens and green card holders only
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ citizens
`,
  },
  ignores: {
    "a clearance": "# Baker\n\n- Must be a US citizen to obtain a security clearance",
    "the right to work": "# Baker\n\n- Must be a US citizen or authorized to work in the United States",
    "a public employer": { text: "# Baker\n\n- Must be a US citizen", config: { organization: { kind: "federal" } } },
    "people who are served": "# Baker\n\nYou serve bread to citizens of all ages.",
    "no sponsorship": "# Baker\n\nWe do not sponsor visas.",
  },
});
