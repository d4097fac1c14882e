import { writeGoodWeasel } from "../../../server/src/core/rules/clarity/write-good-weasel";
import { describeRule } from "../../support/describe-rule";

describeRule(writeGoodWeasel, {
  flags: {
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
    "several that are named": "You work with various city departments and know the various laws and codes.",
    "a number of something": "You will learn how many guests come, and wear many hats.",
    "too many": "There are too many cooks and too few bakers.",
    "a term": "You know few-shot learning and many-to-many relations.",
    "a heading": "# Various tasks\n\nBread.",
    excellent: "You have excellent bread.",
    benefits: "## Benefits\n\n- Various kinds of bread\n- Several days off",
  },
});
