import { vague } from "../../../server/src/core/rules/requirements/vague";
import { describeRule } from "../../support/describe-rule";

describeRule(vague, {
  flags: {
    "skills that everyone claims": `
## Requirements

- Excellent written and verbal communication skills
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ phrase
- Ability to work as part of a team & independently.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ phrase
- You are a fast learner
            ^^^^^^^^^^^^ phrase
`,
    "a passion": `
## Requirements

- Passion for bread
  ^^^^^^^^^^^^^^^^^ phrase
`,
  },
  ignores: {
    "what can be shown": "## Requirements\n\n- You write weekly reports for the owners",
    "what the team is like": "## About us\n\nWe are self-motivated people with a passion for bread.",
    "an allowed phrase": {
      text: "## Requirements\n\n- Attention to detail",
      options: { allow: ["attention to detail"] },
    },
  },
});
