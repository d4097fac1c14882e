import { expired } from "../../../server/src/core/rules/draft/expired";
import { describeRule } from "../../support/describe-rule";

describeRule(expired, {
  flags: {
    "a review that closes": `
Apply by August 14, 2026. The review begins then.
         ^^^^^^^^^^^^^^^ deadline -> [new deadline]
`,
    "a deadline before today": `
Apply by October 1, 2026.
         ^^^^^^^^^^^^^^^ deadline -> [new deadline]
`,
    "a deadline with its day of the week": {
      text: `
# Baker

Please apply by Friday, October 6, 2023.
                        ^^^^^^^^^^^^^^^ deadline
`,
      fixed: "# Baker\n\nPlease apply by [new deadline].\n",
    },
    "a posting that says it is closed, once": `
This job posting has closed.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ closed -> The bakery moves.

The bakery moves. This position has been filled.
`,
    "a heading that says nothing else": `
# Baker

### This job posting has closed.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ closed -> 

You bake bread.
`,
  },
  ignores: {
    "a first review while applications are taken on":
      "Final date: continuous until filled. The first review date is Friday, August 14, 2026.",
    "a deadline to come": "Apply by December 31, 2026.",
    "the last day itself": "Apply by November 22, 2026.",
    "what happens when it is closed": "We will write to you once this position has been filled.",
    "a deadline without a year, which comes again": "Apply by October 1.",
    "another past date": "We have baked bread since March 3, 1990.",
    "the same deadline on an earlier day": { text: "Apply by October 1, 2026.", config: { today: "2026-09-01" } },
  },
});
