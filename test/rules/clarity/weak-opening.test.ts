import { weakOpening } from "../../../server/src/core/rules/clarity/weak-opening";
import { describeRule } from "../../support/describe-rule";

describeRule(weakOpening, {
  flags: {
    "a hidden verb": `
- Responsible for improving the bread
  ^^^^^^^^^^^^^^^ replace
- Responsible for designing and developing cakes
  ^^^^^^^^^^^^^^^ replace
`,
    "a hidden noun": `
- Responsible for the ovens
  ^^^^^^^^^^^^^^^ reword
- Duties include baking
  ^^^^^^^^^^^^^^ reword
`,
    "many openings": `
- Responsible for the oven
  ^^^^^^^^^^^^^^^ reword
- Responsible for the shop
  ^^^^^^^^^^^^^^^ reword
- Responsible for the dough
  ^^^^^^^^^^^^^^^ reword
- Responsible for the rolls
  ^^^^^^^^^^^^^^^ many
- Responsible for the yeast
`,
  },
  ignores: {
    "how many duties there are": "The responsibilities are many and go beyond this list.",
    "who has to answer for something": "- Accountable for decisions of the bakery",
    "where duties are done": "- Duties are performed in the bakery\n- Tasks are assigned by the head baker",
    "how duties are done": `- Duties are typically done in the bakery`,
    "a verb": "- Improve the bread\n- Take responsibility for the ovens",
    "in the middle": "- You lead the people who are responsible for bread",
    "a line above a list": "You will be responsible for:\n\n- Bread",
  },
});
