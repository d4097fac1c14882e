import { buzzword } from "../../../server/src/core/rules/clarity/buzzword";
import { describeRule } from "../../support/describe-rule";

describeRule(buzzword, {
  flags: {
    "what is new, and what no other word fits": `
We bake with cutting-edge ovens and leading-edge technology.
             ^^^^^^^^^^^^ reword
                                    ^^^^^^^^^^^^ replace -> new
You leverage the best baking talent.
    ^^^^^^^^ reword
`,
    "a word that stands before its replacement already": `
We have a new cutting edge tool.
              ^^^^^^^^^^^^ replace -> new
`,
    "an edge without a preposition before it": `
You will see the cutting edge of rye. You run a next-generation mill with a holistic view.
             ^^^^^^^^^^^^^^^^^^^ reword
                                                ^^^^^^^^^^^^^^^ reword
                                                                            ^^^^^^^^ reword
`,
    "words in more than one form": `
You enjoy wearing many hats at the cutting edge of baking.
          ^^^^^^^^^^^^^^^^^ replace -> doing varied work
                            ^^^^^^^^^^^^^^^^^^^^^^ reword
`,
    "words of the office": `
You use cutting-edge tools, find synergies and leverage the data.
        ^^^^^^^^^^^^ replace -> new
                                 ^^^^^^^^^ reword
                                               ^^^^^^^^ replace -> use
`,
    "many places": `
We like a team player. We like a go-getter. We like a synergy. We like a growth mindset. We like a thought leader. 
          ^^^^^^^^^^^ reword
                                 ^^^^^^^^^ reword
                                                      ^^^^^^^ reword
                                                                         ^^^^^^^^^^^^^^ many
`,
  },
  ignores: {
    "those who come after us":
      "You teach the next generation of bakers. We save rye for the next generation, and the next generation will thank us.",
    "care for the whole person":
      "You give holistic, compassionate care and plan holistic multidisciplinary interventions.",
    "a label with what is meant": "- Team player: you go on with the dough that others began",
    "terms of a trade": "You run mission-critical systems, next-generation sequencing and holistic care.",
    benefits: "## Benefits\n\n- A fast-paced kitchen",
    "a heading": "# A team player\n\nBread.",
    "reach out": "Reach out to us. You lead outreach.",
  },
});
