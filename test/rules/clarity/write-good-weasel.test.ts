import { writeGoodWeasel } from "../../../server/src/core/rules/clarity/write-good-weasel";
import { describeRule } from "../../support/describe-rule";

describeRule(writeGoodWeasel, {
  flags: {
    "force before an adjective": `
Rolls are fairly small in the very large shop.
          ^^^^^^ vague
                              ^^^^ vague
`,
    "measures that say nothing": `
You work on various tasks in a very fast team.
            ^^^^^^^ vague
                               ^^^^ vague
`,
    "many places": `
Rolls are very good. Rolls are quite good. Rolls are fairly good. Rolls are quite good. Rolls are very good.
          ^^^^ vague
                               ^^^^^ vague
                                                     ^^^^^^ vague
                                                                            ^^^^^ many
`,
  },
  ignores: {
    "things that are named at once":
      "You do various tasks such as weighing and cleaning. You use various tools (e.g. scales).",
    "this thing and no other": "Bread is the very reason for our shop, and we would very much like to meet you.",
    "people of an age": "You work with the very young, and with the very old.",
    "justly, before a verb and in a name": "You fairly assess each loaf. We have a ‘Treat Guests Fairly’ rule.",
    "a place in time and no other": "You join from the very beginning, and wait until the very last loaf.",
    "what is just": "We treat our bakers fairly, pay them fairly and divide the work fairly with regard to age.",
    "one of few": "We are one of few mills in the county.",
    "few who can": "Our bread is of a kind that few can bake, and has few, if any, rivals.",
    exceptions: "The shop opens daily with few exceptions.",
    "several that are named": "You work with various city departments and know the various laws and codes.",
    "a number of something": "You will learn how many guests come, and wear many hats.",
    "too many": "There are too many cooks and too few bakers.",
    "a term": "You know few-shot learning and many-to-many relations.",
    "a heading": "# Various tasks\n\nBread.",
    excellent: "You have excellent bread.",
    benefits: "## Benefits\n\n- Various kinds of bread\n- Several days off",
  },
});
