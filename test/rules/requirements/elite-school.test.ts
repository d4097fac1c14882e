import { eliteSchool } from "../../../server/src/core/rules/requirements/elite-school";
import { describeRule } from "../../support/describe-rule";

describeRule(eliteSchool, {
  flags: {
    "a rank": `
- Degree from a top-tier university
                ^^^^^^^^^^^^^^^^^^^ school
`,
    "a name": `
- MBA from Harvard or Stanford preferred
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ school
`,
    "a graduate of one": `
- You are a graduate of a top university
                          ^^^^^^^^^^^^^^ school
`,
  },
  ignores: {
    "what the employer belongs to": `The college is a member of a consortium of top-tier research institutions.`,
    clients: "We work with leading universities and help top-tier schools to graduate more students.",
    "an employer": "You join one of the best schools in the county.",
    "what an employer says of itself":
      "The college offers academic excellence and is the leading research institution of the county.",
    "good work": "Your recipes are top-tier, and you have a degree.",
    "a founder": "Our founders hold degrees from Stanford.",
  },
});
