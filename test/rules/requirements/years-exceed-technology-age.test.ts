import { yearsExceedTechnologyAge } from "../../../server/src/core/rules/requirements/years-exceed-technology-age";
import { describeRule } from "../../support/describe-rule";

describeRule(yearsExceedTechnologyAge, {
  flags: {
    "years that someone has spent": `
# Developer

You have spent the last 20 years working in Kotlin.
                        ^^^^^^^^ tooLong -> 15 years
`,
    "the name before the years": `
# Developer

## Requirements

- TypeScript - 18 years
               ^^^^^^^^ tooLong -> 14 years
`,
    "more years than there were": `
## Requirements

- 15+ years of Kubernetes experience
@document tooLong
`,
    "the other way of saying it": `
## Requirements

- At least 20 years of experience with TypeScript
@document tooLong
`,
    "newer tools": `
# Developer

## Requirements

- 4+ years of experience with Claude Code
  ^^^^^^^^^^^^^^^^^^^^^^ tooLong -> 1+ years of experience
- 9 years of RAG pipelines
  ^^^^^^^ tooLong -> 6 years
`,
  },
  ignores: {
    "a wider field with the name behind it":
      "# Developer\n\n## Requirements\n\n- 18 years in front-end development, ideally with TypeScript",
    "a list in brackets":
      "# Developer\n\n## Requirements\n\n- 16 years of experience in operations (Docker, Terraform)",
    "years that are possible": "## Requirements\n\n- 10 years of Kubernetes experience",
    "years of a wider field": "## Requirements\n\n- 20+ years of software experience including Kubernetes",
    "or something similar": "## Requirements\n\n- 20 years of experience with Kubernetes or similar systems",
    "an older technology": "## Requirements\n\n- 20 years of experience with Python",
    "another day": { text: "## Requirements\n\n- 15+ years of Kubernetes experience", config: { today: "2035-01-01" } },
    "newer tools that have existed long enough":
      "# Developer\n\n## Requirements\n\n- 3+ years with LLMs\n- 2 years of CrewAI",
  },
});
