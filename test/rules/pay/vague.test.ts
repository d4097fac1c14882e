import { vague } from "../../../server/src/core/rules/pay/vague";
import { describeRule } from "../../support/describe-rule";

describeRule(vague, {
  flags: {
    "pay above that of others": `
# Baker

We pay well above the market.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ words
`,
    "pay by the market": `
# Baker

Remuneration is in line with the market.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ words
`,
    "a competitive salary": `
# Baker

We offer a competitive salary and free bread.
           ^^^^^^^^^^^^^^^^^^ words
`,
    "salaries commensurate with experience": `
# Baker

We offer premium salaries commensurate with experience.
         ^^^^^^^^^^^^^^^^ words
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
    "pay that is commensurate, in a sentence among the requirements": `
# Baker

## Requirements

You have baked for a year. Bakers of all levels will be considered, and salary commensurate with experience.
                                                                        ^^^^^^^^^^^^^^^^^^^^^^^^ words
`,
    "a salary with the name of a survey before it": `
# Baker

- Competitive Millbrook-based salary
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ words
`,
    "a row of a table": `
# Baker

| Status: | Full time |
| --- | --- |
| Pay: | Competitive |
  ^^^^^^^^^^^^^^^^^^ words
`,
  },
  ignores: {
    "a figure for each lesson":
      "# Baking Teacher\n\nThe mill is known for competitive pay.\n\n## Responsibilities\n\n- Teach baking\n\n## Pay\n\n$45 per lesson",
    "a statement on everybody": `# Baker

We hire, promote and offer competitive pay for all jobs without regard to race or religion.`,
    "what the market does": `# Baker

Our bread sells well above the market.`,
    "pay that is one's work": `# Baker

## Duties

- Check that wages are paid in line with the law`,
    "a duty to pay by experience":
      "# HR Manager\n\n## Responsibilities\n\n- Ensure that each salary is commensurate with experience",
    "beside a figure": "# Baker\n\nA competitive salary of $52,000 a year.",
    rivals: "# Analyst\n\n- Watch competitive threats and the competitive landscape",
    "competitive benefits": "# Baker\n\nCompetitive benefits with medical, dental and vision insurance.",
    "a duty of the job":
      "# HR Manager\n\n## Responsibilities\n\n- Maintain competitive compensation across the company",
    "research into pay": "# HR Analyst\n\n## Responsibilities\n\n- Lead competitive compensation research",
    "premium products": "# Baker\n\nYou sell premium bread and set the base rate of the oven.",
    "a great place": "# Baker\n\nA great place to work.",
    "a row of a table with a figure": "# Baker\n\n| Status | Full time |\n| --- | --- |\n| Pay: | £15 an hour |",
    "a place to start from": "# Baker\n\nLeeds is a great base to explore the north.",
  },
});
