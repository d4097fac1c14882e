import { requiredAndPreferred } from "../../../server/src/core/rules/requirements/required-and-preferred";
import { describeRule } from "../../support/describe-rule";

describeRule(requiredAndPreferred, {
  flags: {
    "a whole line that ends in a mark": {
      text: `
# Baker

Minimum qualifications:

Experience in baking bread with rye and wheat;
Early rising.

Preferred qualifications:

Experience in baking bread with rye and wheat;
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ line
Pastry.
`,
      fixed:
        "# Baker\n\nMinimum qualifications:\n\nExperience in baking bread with rye and wheat;\nEarly rising.\n\nPreferred qualifications:\n\nPastry.\n",
    },
    "one of a list": `
# Baker

## Required

- Strong SQL

## Preferred

- Python, SQL and Docker
          ^^^ skill -> 
`,
    "a proper name": `
# Baker

## Required

- Working knowledge of Doughmaster

## Preferred

- Some Doughmaster exposure would be lovely
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ line
`,
    "half of a sentence, which is not taken out": `
# Baker

## Requirements

Provide support and feedback to bakers in a kind and meaningful manner.

Proven experience supervising bakers, providing support and feedback in kind and meaningful manners is highly desirable.
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ line
`,
    "a short form": `
# Baker

## Required

- Knowledge of natural language processing

## Preferred

- NLP
  ^^^ line
`,
    "other endings": `
# Baker

## Required

- You have built and maintained large ovens

## Preferred

- Experience building and maintaining large ovens
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ line
`,
    "skills in a bare list": `
## Minimum qualifications

- Proficient in Python and PyTorch

## Nice-to-have skills

Python
Pytorch
Docker
@document skills
`,
    "one skill": `
## Requirements

- You must know Docker

## Preferred qualifications

- Experience with Docker
@document skill
`,
    "the same line": `
## Minimum qualifications

- 3+ years of experience in one of: applied statistics, bakery logistics, market research

## Preferred qualifications

- Experience in one of: applied statistics, bakery logistics, market research
@document line
`,
  },
  ignores: {
    "how another wish would be met best":
      "# Baker\n\n## Requirements\n\n- Two years with a large oven, ideally on cloud infrastructure\n- AWS for cloud infrastructure is required",
    "one of several that is preferred":
      "# Clerk\n\n## Requirements\n\n- At least one programming language (R, Python, Java); preference for Python",
    "letters that are found among the initials of many words":
      "## Requirements\n\n- Drive and guide implementation in technical and functional platforms of mills, ovens and shops\n\n## Nice to have\n\n- Experience with GIT",
    "a degree that is written like a product":
      "## Required\n\n- Advanced knowledge of MS Office and MS Project\n\n## Preferred\n\n- MS",
    "a name that is part of a longer one":
      "## Required\n\n- You work with Grain Atlas every day\n\n## Preferred\n\n- Grain",
    "a line that leads to a list": "## Required\n\n- Knowledge of ovens\n\n## Preferred\n\n- Knowledge of ovens:",
    "a certificate of what is required": `## Required

- Experience with Python

## Preferred

- Python certification`,
    "a trade that another task only touches": `
# Baker

## Required

- Help is given to other Millers and staff in the shop as needed

## Preferred

- Previous Miller experience
`,
    "practice in what a qualification is asked for": `
# Baker

## Required

- Level 3 Bread Making qualification

## Preferred

- Experience in bread making
`,
    "what one may get or learn later": `
# Baker

## Required

- Food Safety certification within 6 months of hire
- Willingness to learn Excel and SQL

## Preferred

- Current Food Safety certification
- Experience with Excel and SQL
`,
    "more than to be familiar with it": `
# Baker

## Required

- Familiarity with Java

## Preferred

- Working knowledge of Java
`,
    "what one may still obtain": `## Required

- Ability to obtain a food safety certificate from the guild

## Preferred

- Current food safety certificate from the guild`,
    "a higher clearance": `## Required

- Active Secret clearance

## Preferred

- Top Secret clearance`,
    "a question": `## Required

- Certificate in food safety from the Riverside bakers' guild

## Preferred

- Do you have the certificate in food safety from the Riverside bakers' guild?`,
    "a higher degree of it": "# Baker\n\n## Required\n\n- Conversational French\n\n## Preferred\n\n- Fluent French",
    "one of several": "# Baker\n\n## Required\n\n- Experience with Docker or Kubernetes\n\n## Preferred\n\n- Docker",
    "a place where":
      "# Baker\n\n## Required\n\n- Customer service experience\n\n## Preferred\n\n- Customer service experience in a hotel",
    "two that sound alike":
      "# Baker\n\n## Required\n\n- Ability to read recipes\n\n## Preferred\n\n- Ability to write recipes",
    "a step up":
      "## Minimum qualifications\n\n- Python\n\n## Preferred qualifications\n\n- Python for data analysis in large shops",
    "what a form says where a list is empty":
      "# Baker\n\n## Minimum qualifications\n\n- If none are listed, there are no minimum qualifications.\n- Two years of baking\n\n## Preferred qualifications\n\n- If none are listed, there are no preferred qualifications.",
    "other skills": "## Minimum qualifications\n\n- Python\n\n## Preferred qualifications\n\n- Docker",
    "only required": "## Minimum qualifications\n\n- Python\n- Docker and Python",
    "a duty with the same words":
      "## Responsibilities\n\n- Build reports in Python\n\n## Preferred qualifications\n\n- Python",
    "what a browser prints on each page":
      "# Baker\n\n## Required skills\n\n- Rye bread\n\nBaker at Hill Bakery, Leeds\n\n1 of 2\n\n- Cakes\n\n## Preferred skills\n\n- French\n\nBaker at Hill Bakery, Leeds\n\n2 of 2\n\n- Tarts",
  },
});
