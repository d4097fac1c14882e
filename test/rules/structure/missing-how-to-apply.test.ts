import { missingHowToApply } from "../../../server/src/core/rules/structure/missing-how-to-apply";
import { describeRule } from "../../support/describe-rule";

describeRule(missingHowToApply, {
  flags: {
    "no way": {
      text: `
# Baker

## Responsibilities

- Bake bread
       ^^^^^ missing
`,
      fixed:
        "# Baker\n\n## Responsibilities\n\n- Bake bread\n\n## How to apply\n\n[link or address, what to send, and by when]\n",
    },
    "the steps after an application": `
# Baker

You bake bread.
         ^^^^^ missing

## Hiring process

- Thirty minutes with the owner
- A morning in the bakery
`,
  },
  ignores: {
    "a section": "# Baker\n\nYou bake bread.\n\n## How to apply\n\nCome by.",
    "a sentence": "# Baker\n\nYou bake bread. Send your resume to jobs@example.com.",
    "a link": "# Baker\n\nYou bake bread.\n\n[Apply now](https://example.com/jobs/1)",
    "whom to contact": "# Baker\n\nYou bake bread. Interested candidates should contact the owner.",
  },
});
