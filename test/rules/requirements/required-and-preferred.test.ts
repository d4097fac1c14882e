import { requiredAndPreferred } from "../../../server/src/core/rules/requirements/required-and-preferred";
import { describeRule } from "../../support/describe-rule";

describeRule(requiredAndPreferred, {
  flags: {
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
    "a step up":
      "## Minimum qualifications\n\n- Python\n\n## Preferred qualifications\n\n- Python for data analysis in large shops",
    "other skills": "## Minimum qualifications\n\n- Python\n\n## Preferred qualifications\n\n- Docker",
    "only required": "## Minimum qualifications\n\n- Python\n- Docker and Python",
    "a duty with the same words":
      "## Responsibilities\n\n- Build reports in Python\n\n## Preferred qualifications\n\n- Python",
  },
});
