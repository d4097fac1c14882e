import { emptySection } from "../../../server/src/core/rules/structure/empty-section";
import { describeRule } from "../../support/describe-rule";

describeRule(emptySection, {
  flags: {
    "the same heading again": {
      text: `
Responsibilities:
^^^^^^^^^^^^^^^^^ twice

Responsibilities:

- Bake bread
`,
      fixed: "Responsibilities:\n\n- Bake bread\n",
    },
    "the same words again below a heading with marks": {
      text: `
### Requirements

REQUIREMENTS:
^^^^^^^^^^^^^ twice

- You can bake.
`,
      fixed: "### Requirements\n\n- You can bake.\n",
    },
    "the same words again before the text": {
      text: `
# Baker

You bake bread.

### To Apply

TO APPLY:  Please email your resume and cover letter to jobs@hartwell.example and name the job in the subject line. Resumes will only be accepted by email.
^^^^^^^^^ twice
`,
      fixed:
        "# Baker\n\nYou bake bread.\n\n### To Apply\n\nPlease email your resume and cover letter to jobs@hartwell.example and name the job in the subject line. Resumes will only be accepted by email.\n",
    },
    "a heading before another section": `
# Baker

## Responsibilities
^^^^^^^^^^^^^^^^^^^ empty

## Benefits

- Free bread
`,
    "a heading at the end": `
## Responsibilities

- Bake bread

## Benefits
^^^^^^^^^^^ last
`,
    "a heading whose section stands below": {
      text: `
# Baker

## Responsibilities
^^^^^^^^^^^^^^^^^^^ empty

## About us

We bake bread for the town.

## What you will do

- Bake bread
`,
      fixed: "# Baker\n\n## About us\n\nWe bake bread for the town.\n\n## What you will do\n\n- Bake bread\n",
    },
  },
  ignores: {
    "the value of a field":
      "# Baker\n\nYou bake bread.\n\nPosition Type\n\nFull-time\n\nSalary\n\nTravel\n\nYou visit the mill twice a year.",
    "a duty in capitals":
      "# Baker\n\nDuties\n\nYou bake bread.\n\nAdditional Duties as Assigned\n\nSkills\n\nYou can bake.",
    "a line that says all it means":
      "# Baker\n\n## Responsibilities\n\n- Bake bread\n\nSECOND LANGUAGE PREFERRED\n\n## Benefits\n\n- Free bread",
    "a label and its value without a colon":
      "# Baker\n\n**Responsibilities**\n\nYou bake.\n\n**Location - Hill Mill**\n\n**Salary**\n\n$20 an hour\n\n**How to apply by 4/30/2027**",
    "duties whose parts are named after pay":
      "# Payroll Baker\n\nWhat you’ll do\n\nPayroll Operations & Compensation Planning\n\nYou count the loaves.\n\nRequirements\n\n- You can count.",
    "one heading above duties and qualifications":
      "# Baker\n\nResponsibilities & Qualifications\n\nAs a baker, you will\n\n- Bake bread\n\nRequirements\n\n- You can bake.",
    "a label with what it asks for":
      "# Baker\n\n- Bake bread\n\n**Location: Leeds, England**\n\n**About Golden Crust**\n\nWe bake.",
    "a bold mark for machines": "# Baker\n\n**Benefits**\n\n- Free bread\n\n**#LI-Remote**",
    "the conditions among the requirements":
      "# Baker\n\n**Requirements**\n\n**Conditions of Employment**\n\n- You are 18 years of age.",
    "a part of the benefits": "# Baker\n\n**Benefits**\n\n**100% remote**\n\nYou mill at home.",
    "why to join among the benefits": "# Baker\n\nBenefits:\n\nWhy join us:\n\n- Free bread",
    "a label below a heading that says something else":
      "### To Apply\n\nDEADLINE: Please send your resume by Monday, July 5.",
    "a mark for machines": `# Baker

You bake.

#location`,
    "the title of a web page": `<html><head><title>Baker - Hill Bakery</title></head>
<body><h1>Baker - Hill Bakery</h1>
<p>You bake bread.</p></body></html>`,
    "a link at the end that looks like a heading":
      "# Baker\n\n## Duties\n\nYou bake.\n\n##[Apply for the job](https://oven.example/apply)",
    "a parent heading": "## Qualifications\n\n### Minimum qualifications\n\n- You can bake.",
    "headings with text": "## Responsibilities\n\n- Bake bread\n\n## Benefits\n\n- Free bread",
    "a title alone": "# Baker",
    "a closing line that says all it has to say":
      "## Responsibilities\n\n- Bake bread\n\nAN EQUAL EMPLOYMENT OPPORTUNITY EMPLOYER",
  },
});
