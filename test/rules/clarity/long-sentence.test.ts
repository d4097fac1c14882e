import { longSentence } from "../../../server/src/core/rules/clarity/long-sentence";
import { describeRule } from "../../support/describe-rule";

describeRule(longSentence, {
  flags: {
    "a sentence of more than thirty words": `
You bake the bread for the shop in the morning and you carry it to the counter before we open the doors and then you help the others with the orders of the day.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ long
`,
    many: `
You bake the bread for the shop in the morning and you carry it to the counter before we open the doors and then you help the others with the orders of the day.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ long

You bake the bread for the shop in the morning and you carry it to the counter before we open the doors and then you help the others with the orders of the day.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ long

You bake the bread for the shop in the morning and you carry it to the counter before we open the doors and then you help the others with the orders of the day.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ long

You bake the bread for the shop in the morning and you carry it to the counter before we open the doors and then you help the others with the orders of the day.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ many

You bake the bread for the shop in the morning and you carry it to the counter before we open the doors and then you help the others with the orders of the day.
`,
  },
  ignores: {
    "text whose line breaks were lost":
      "You bake the bread for the shop in the morning and you carry it to the counterDough skills that help the others with the orders of the day and much more of what the shop needs in the night.",
    "short sentences":
      "You bake bread. You bake bread. You bake bread. You bake bread. You bake bread. You bake bread. You bake bread. You bake bread. You bake bread. You bake bread. You bake bread. You bake bread. You bake bread. You bake bread. You bake bread. You bake bread. You bake bread. You bake bread. You bake bread. You bake bread. ",
    "a list of tools":
      "You know bread, rye, oats, salt, yeast, corn, rice, milk, eggs, figs, nuts, oils, jam, tea, dill, mint, sage, leek, kale, peas, lime, plum, pear, beet, corn oil, dates, chard, basil, thyme, fennel, squash.",
    "a statement":
      "We are an equal opportunity employer and do not discriminate on the basis of race, color, religion, sex, gender identity, sexual orientation, national origin, age, disability, veteran status or any other characteristic that is protected by the law of the place.",
  },
});
