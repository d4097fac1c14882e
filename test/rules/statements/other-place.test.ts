import { otherPlace } from "../../../server/src/core/rules/statements/other-place";
import { describeRule } from "../../support/describe-rule";

const STATEMENT =
  "We will consider applicants with arrest or conviction records in accordance with the San Francisco Fair Chance Ordinance.";

describeRule(otherPlace, {
  flags: {
    "a county's statement for a job in another county, under its own heading": {
      text: `
# Baker

Location: San Jose, CA

## For Los Angeles County candidates
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ elsewhere

Qualified applicants with arrest or conviction records will be considered.

## Pay

$20 an hour
`,
      fixed: `# Baker

Location: San Jose, CA

## Pay

$20 an hour
`,
    },
    "a condition beside words that hold wherever the job is": {
      text: `
# Baker

Location: Oakland, CA

We will consider applicants with criminal histories as the law asks. If you apply for a job in San Francisco, review the San Francisco Fair Chance Ordinance guidelines.
                                                                                               ^^^^^^^^^^^^^ elsewhere
`,
      fixed:
        "# Baker\n\nLocation: Oakland, CA\n\nWe will consider applicants with criminal histories as the law asks.\n",
    },
    "a city's statement for a job in another state": `
# Baker

Location: Seattle, WA

We will consider applicants with arrest records in accordance with the San Francisco Fair Chance Ordinance.
                                                                       ^^^^^^^^^^^^^ elsewhere
`,
    "a check of the United States abroad": {
      text: `
# Baker

Location: Leeds, United Kingdom

We participate in E-Verify.
^^^^^^^^^^^^^^^^^^^^^^^^^^^ elsewhere

Bread is free.
`,
      fixed: "# Baker\n\nLocation: Leeds, United Kingdom\n\nBread is free.\n",
    },
  },
  ignores: {
    "the same place": `# Baker\n\nLocation: San Francisco, CA\n\n${STATEMENT}`,
    "no place of the job": `# Baker\n\n${STATEMENT}`,
    "one of several places": `# Baker\n\nLocations: San Francisco, CA; Seattle, WA\n\n${STATEMENT}`,
    "a remote job": `# Baker\n\nLocation: Seattle, WA\n\nThis is a fully remote position.\n\n${STATEMENT}`,
    "a city that might lie in the county":
      "# Baker\n\nLocation: Altadena, CA\n\nWe consider applicants with arrest records in accordance with the Los Angeles County Fair Chance Ordinance.",
    "a statement that names no place":
      "# Baker\n\nLocation: Seattle, WA\n\nWe consider applicants with arrest or conviction records.",
    "a check of the United States at home": "# Baker\n\nLocation: Austin, TX\n\nWe participate in E-Verify.",
    "a check of the United States for one of two countries":
      "# Baker\n\nLocations: Leeds, United Kingdom; Austin, TX\n\nWe participate in E-Verify.",
  },
});
