import { vague } from "../../../server/src/core/rules/requirements/vague";
import { describeRule } from "../../support/describe-rule";

describeRule(vague, {
  flags: {
    "a passion beside something else": `
## Requirements

- A passion for learning while baking
    ^^^^^^^^^^^^^^^^^^^^ phrase
`,
    "skills that everyone claims": `
## Requirements

- Excellent written and verbal communication skills
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ phrase
- Ability to work as part of a team & independently.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ phrase
- You are a fast learner
            ^^^^^^^^^^^^ phrase
`,
    "a label with nothing behind it that says what is meant": `
## Requirements

- Team player:
  ^^^^^^^^^^^ phrase
- Attention to detail: a must
  ^^^^^^^^^^^^^^^^^^^ phrase
- We need a team player: you bake with two others
            ^^^^^^^^^^^ phrase
`,
    "a passion": `
## Requirements

- Passion for bread
  ^^^^^^^^^^^^^^^^^ phrase
- Passionate about baking for your town
  ^^^^^^^^^^^^^^^^^^^^^^^ phrase
- A passion for the work of bakers
    ^^^^^^^^^^^^^^^^^^^^ phrase
`,
  },
  ignores: {
    "a language, which can be tested":
      "## Requirements\n\n- Strong English communication skills\n- Excellent communication skills in French",
    "a label with what is meant": `## Requirements

- Team player: you go on with the dough that others began
- **Attention to detail:** you weigh each loaf and write it down
- Excellent communication skills – you can tell guests why the bread is late`,
    "what can be shown": "## Requirements\n\n- You write weekly reports for the owners",
    "what the team is like": "## About us\n\nWe are self-motivated people with a passion for bread.",
    "an allowed phrase": {
      text: "## Requirements\n\n- Attention to detail",
      options: { allow: ["attention to detail"] },
    },
  },
});
