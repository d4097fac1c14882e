import { yearsExceedTechnologyAge } from "../../../server/src/core/rules/requirements/years-exceed-technology-age";
import { describeRule } from "../../support/describe-rule";

describeRule(yearsExceedTechnologyAge, {
  flags: {
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
  },
  ignores: {
    "years that are possible": "## Requirements\n\n- 10 years of Kubernetes experience",
    "years of a wider field": "## Requirements\n\n- 20+ years of software experience including Kubernetes",
    "or something similar": "## Requirements\n\n- 20 years of experience with Kubernetes or similar systems",
    "an older technology": "## Requirements\n\n- 20 years of experience with Python",
    "another day": { text: "## Requirements\n\n- 15+ years of Kubernetes experience", config: { today: "2035-01-01" } },
  },
});
