import { writeGoodAdverb } from "../../../server/src/core/rules/clarity/write-good-adverb";
import { describeRule } from "../../support/describe-rule";

describeRule(writeGoodAdverb, {
  flags: {
    force: `
Bread is absolutely needed and really good.
         ^^^^^^^^^^ force
                               ^^^^^^ force
`,
    "many places": `
Bread is really good. Bread is absolutely good. Bread is completely good. Bread is extremely good. Bread is definitely good.
         ^^^^^^ force
                               ^^^^^^^^^^ force
                                                         ^^^^^^^^^^ force
                                                                                   ^^^^^^^^^ many
`,
  },
  ignores: {
    "how something is answered": `Answer each question honestly.`,
    "one of two adverbs": `You fill in forms accurately and completely, and file them.`,
    "how work is done": "You speak clearly, work directly with guests and report annually.",
    benefits: "## Benefits\n\n- A really good lunch",
  },
});
