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
    "the fields of a form":
      "Bread of the season (Preferred) Paid Training: Yes Management: The head baker Typical start time: 9 in the morning and on some days at ten or later when the ovens are cold and the guests of the mill have all gone home",
    "items that lost their lines":
      "Fresh rolls each day for all of our bakers  Paid days off for you and yours  Free rye loaves  A long lunch each and every day  Two coats a year  A bus to the mill and back home",
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
