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
    "an ability of its own, and the beginning of the next line": `
## Requirements

strong organizational skills and a passion for crust
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ phrase
                                   ^^^^^^^^^^^^^^^^^ phrase
ability to lift a sack of flour
`,
    "a passion": `
## Requirements

- Passion for bread
  ^^^^^^^^^^^^^^^^^ phrase
- Passionate about baking for your town
  ^^^^^^^^^^^^^^^^^^^^^^^ phrase
- A passion for the work of bakers
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ phrase
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
    "skills with what is done with them": `## Requirements

- Strong communication skills, including the ability to explain long doughs to short guests
- Excellent written communication skills with the ability to turn orders into baking plans
- Strong interpersonal skills for meeting millers and their drivers`,
    "what is asked of the reader, and what all share":
      "## About the role\n\nAre you passionate about bread? Our bakers are passionate about rye, and we are united by a passion for crust.",
    "what is done by oneself": "## Requirements\n\n- Proven ability to work independently on development of rye doughs",
    "what is done all day":
      "## Responsibilities\n\n- Communicate effectively with guests\n- Maintain good communication with the mill",
    "what the team is like": "## About us\n\nWe are self-motivated people with a passion for bread.",
    "an allowed phrase": {
      text: "## Requirements\n\n- Attention to detail",
      options: { allow: ["attention to detail"] },
    },
  },
});
