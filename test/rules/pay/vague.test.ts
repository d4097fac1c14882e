import { vague } from "../../../server/src/core/rules/pay/vague";
import { describeRule } from "../../support/describe-rule";

describeRule(vague, {
  flags: {
    "a competitive salary": `
# Baker

We offer a competitive salary and free bread.
           ^^^^^^^^^^^^^^^^^^ words
`,
    "a label with DOE": `
# Baker

Salary: DOE
^^^^^^^^^^^ words
`,
    "pay that is commensurate": `
# Baker

## Pay

Salary commensurate with experience.
^^^^^^^^^^^^^^^^^^^^^^^^ words
`,
    "an attractive package": `
# Baker

- Attractive compensation package
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ words
`,
  },
  ignores: {
    "beside a figure": "# Baker\n\nA competitive salary of $52,000 a year.",
    rivals: "# Analyst\n\n- Watch competitive threats and the competitive landscape",
    "competitive benefits": "# Baker\n\nCompetitive benefits with medical, dental and vision insurance.",
    "a duty of the job":
      "# HR Manager\n\n## Responsibilities\n\n- Maintain competitive compensation across the company",
    "research into pay": "# HR Analyst\n\n## Responsibilities\n\n- Lead competitive compensation research",
    "a great place": "# Baker\n\nA great place to work.",
  },
});
